"""By which names requests may call this server.

Without accounts the loopback address is the defence: a page whose own name leads here (DNS rebinding) must not pass for
ours.
"""

from collections.abc import Sequence

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
REMEMBERED = 256


class AllowedHosts:
    """The names. given: further ones beside the loopback's, like `crm.example.eus`, `*.example.eus`, or `*` for any."""

    def __init__(self, given: Sequence[str] = ()) -> None:
        names = {name.lower() for name in (*LOOPBACK, *given)}
        self._any = "*" in names
        self._exact = frozenset(names)
        self._below = tuple(name[1:] for name in names if name.startswith("*."))
        self._known: dict[bytes, bool] = {}

    def allow(self, header: bytes) -> bool:
        """header: a Host header's value, its port included."""
        known = self._known.get(header)
        if known is None:
            known = self._judge(header.decode("latin-1").lower())
            if len(self._known) < REMEMBERED:
                self._known[header] = known
        return known

    def _judge(self, header: str) -> bool:
        name, colon, port = header.rpartition(":")
        if not colon or not port.isdecimal():
            name = header
        return self._any or name in self._exact or name.endswith(self._below)


def own(host: str) -> str:
    """A listening address as it stands in a Host header."""
    return f"[{host}]" if ":" in host else host
