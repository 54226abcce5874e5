"""From which address a request comes."""

from functools import lru_cache
from ipaddress import ip_address, ip_network

from starlette.types import Scope

UNKNOWN = "unknown"
V6_PREFIX = 64
"""Bits of an IPv6 address that one customer has; the rest he chooses as he likes."""


def client_address(scope: Scope, proxy_header: bytes = b"") -> str:
    """The peer's address, or what a trusted proxy says in its header: the last entry, which the proxy wrote itself."""
    lines = [value for name, value in scope["headers"] if name == proxy_header] if proxy_header else []
    # Some proxies add a line of their own.
    said = lines[-1].rpartition(b",")[2].strip().decode("latin-1") if lines else ""
    client = scope.get("client")
    return said or (client[0] if client else UNKNOWN)


@lru_cache(maxsize=4096)
def rate_limit_key(address: str) -> str:
    """Who is counted under an address."""
    try:
        found = ip_address(address)
    except ValueError:
        return UNKNOWN
    return address if found.version == 4 else str(ip_network((found, V6_PREFIX), strict=False))
