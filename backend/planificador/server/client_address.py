"""The address of a client, and the key under which its requests are counted."""

from functools import lru_cache
from ipaddress import ip_address, ip_network

from starlette.types import Scope

UNKNOWN = "unknown"
V6_PREFIX = 64
"""Bits of an IPv6 address that an Internet provider assigns; a customer chooses the others freely."""


def client_address(scope: Scope, proxy_header: bytes = b"") -> str:
    """Return the peer's address, or the last entry of a trusted proxy's header, which the proxy wrote itself."""
    lines = [value for name, value in scope["headers"] if name == proxy_header] if proxy_header else []
    # Some proxies add a line of their own.
    forwarded = lines[-1].rpartition(b",")[2].strip().decode("latin-1") if lines else ""
    client = scope.get("client")
    return forwarded or (client[0] if client else UNKNOWN)


@lru_cache(maxsize=4096)
def rate_limit_key(address: str) -> str:
    """Return the key under which an address is counted: IPv6 addresses share the key of their network."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return UNKNOWN
    if parsed.version == 4:
        return address
    # Sockets for both versions write IPv4 addresses as ::ffff:192.0.2.7, which would all share one network.
    return str(parsed.ipv4_mapped or ip_network((parsed, V6_PREFIX), strict=False))
