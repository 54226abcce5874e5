"""How much of a server one address takes, and all together."""

from collections import Counter
from dataclasses import dataclass, field

from planificador.server.errors import HTTPRequestError
from planificador.server.limits import ServerLimits
from planificador.server.rate_limiter import TokenBuckets

FRAMES, FRAMES_AT_ONCE = 5000, 10_000
"""Frames that an address's sockets are read a second, and at once. Those that say nothing cost as much as others."""


@dataclass(slots=True)
class ConnectionLimiter:
    """Counts the connections of a server, and what comes over its sockets."""

    limits: ServerLimits
    open: int = 0
    by_address: Counter[str] = field(default_factory=Counter)
    frames: TokenBuckets = field(default_factory=lambda: TokenBuckets(FRAMES, FRAMES_AT_ONCE))

    def enter(self, address: str) -> HTTPRequestError | None:
        """Counts a connection; why there is no room for it, if there is none."""
        self.open += 1
        self.by_address[address] += 1
        if self.open > self.limits.max_connections:
            return _full("max_connections", self.limits.max_connections)
        if self.by_address[address] > self.limits.max_connections_per_address:
            return _full("max_connections_per_address", self.limits.max_connections_per_address)
        return None

    def leave(self, address: str) -> None:
        """Whoever entered, let in or not."""
        self.open -= 1
        self.by_address[address] -= 1
        if not self.by_address[address]:
            del self.by_address[address]


def _full(limit: str, most: int) -> HTTPRequestError:
    message = f"There are {most} connections already ({limit}); come back later."
    return HTTPRequestError(503, "TOO_MANY_CONNECTIONS", message, limit=limit, max=most)
