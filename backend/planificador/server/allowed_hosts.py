"""The host names under which requests may address this server.

A page whose own domain name resolves to the server's address (DNS rebinding) must not count as same-origin; a demo on
the loopback address is open to whoever does.
"""

from collections.abc import Sequence

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
MAX_CACHED_HOSTS = 256


class AllowedHosts:
    """Matches Host headers with a list of names.

    Args:
        hosts: Names beside those of the loopback, like `crm.example.eus`, `*.example.eus`, or `*` for any.
    """

    def __init__(self, hosts: Sequence[str] = ()) -> None:
        names = {name.lower() for name in (*LOOPBACK, *hosts)}
        self._allow_any = "*" in names
        self._exact = frozenset(names)
        self._suffixes = tuple(name[1:] for name in names if name.startswith("*."))
        self._cache: dict[bytes, bool] = {}

    def allow(self, header: bytes) -> bool:
        """Return whether the value of a Host header, with or without a port, is an allowed name."""
        allowed = self._cache.get(header)
        if allowed is None:
            allowed = self._matches(header.decode("latin-1").lower())
            if len(self._cache) < MAX_CACHED_HOSTS:
                self._cache[header] = allowed
        return allowed

    def _matches(self, header: str) -> bool:
        name, colon, port = header.rpartition(":")
        if not colon or not port.isdecimal():
            name = header
        return self._allow_any or name in self._exact or name.endswith(self._suffixes)


def host_header_name(host: str) -> str:
    """Return a listening address in the form that it has in a Host header."""
    return f"[{host}]" if ":" in host else host


def is_origin_of(origin: bytes, host: bytes) -> bool:
    """Return whether an Origin header is that of the pages of a Host header, whatever the scheme."""
    return origin.lower().partition(b"://")[2] == host.lower()
