"""Limits of the connections of a server, in total and per address."""

from collections import Counter
from dataclasses import dataclass, field

from planificador.server.errors import HTTPRequestError
from planificador.server.limits import ServerLimits
from planificador.server.rate_limiter import TokenBuckets

FRAME_RATE, FRAME_BURST = 5000, 10_000
"""WebSocket frames per second, and at once, that are read from the sockets of an address. Empty frames cost as much as
others."""


@dataclass(slots=True)
class ConnectionLimiter:
    """Counts the connections of a server, and the frames that arrive on its WebSockets."""

    limits: ServerLimits
    open: int = 0
    by_address: Counter[str] = field(default_factory=Counter)
    frames: TokenBuckets = field(default_factory=lambda: TokenBuckets(FRAME_RATE, FRAME_BURST))

    def acquire(self, address: str) -> HTTPRequestError | None:
        """Count a connection. Return an error when it is over a limit; it is counted all the same until `release`."""
        self.open += 1
        self.by_address[address] += 1
        if self.open > self.limits.max_connections:
            return _limit_error("max_connections", self.limits.max_connections)
        if self.by_address[address] > self.limits.max_connections_per_address:
            return _limit_error("max_connections_per_address", self.limits.max_connections_per_address)
        return None

    def release(self, address: str) -> None:
        """Stop counting a connection, whether it was accepted or not."""
        self.open -= 1
        self.by_address[address] -= 1
        if not self.by_address[address]:
            del self.by_address[address]


def _limit_error(limit: str, maximum: int) -> HTTPRequestError:
    message = f"There are {maximum} connections already ({limit}); try again later."
    return HTTPRequestError(503, "TOO_MANY_CONNECTIONS", message, limit=limit, max=maximum)
