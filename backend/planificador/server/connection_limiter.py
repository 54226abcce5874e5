"""Limits of connections, in total and per address, and of the frame rate of WebSockets."""

from planificador.server.errors import HTTPRequestError
from planificador.server.limits import ServerLimits
from planificador.server.quotas import Lease, Quota, QuotaExceededError
from planificador.server.rate_limiter import TokenBuckets
from planificador.server.shared_counts import SharedCounts, SharedTokenBuckets

FRAME_RATE, FRAME_BURST = 5000, 10_000
"""WebSocket frames per second, and at once, that are read from the sockets of an address. Empty frames cost as much as
others."""


class ConnectionLimiter:
    """Counts the connections of a server, and the frames that arrive on its WebSockets.

    Attributes:
        keeps_alive: Whether connections stay open after a response.

    Args:
        shared: The counts that other processes share; None for those of this process alone.
    """

    def __init__(self, limits: ServerLimits, shared: SharedCounts | None = None) -> None:
        self.limits, self.keeps_alive = limits, True
        per_address, total = limits.max_connections_per_address, limits.max_connections
        self.connections = shared.quota(per_address, total, total) if shared else Quota(per_address, total)
        self.frames = (SharedTokenBuckets if shared else TokenBuckets)(FRAME_RATE, FRAME_BURST)

    def acquire(self, address: str) -> Lease:
        """Count a connection until its lease is released. Raise HTTPRequestError when it is over a limit."""
        try:
            return self.connections.acquire(address)
        except QuotaExceededError as error:
            name = "max_connections_per_address" if error.of_address else "max_connections"
            message = f"There are {error.limit} connections already ({name}); try again later."
            raise HTTPRequestError(503, "TOO_MANY_CONNECTIONS", message, limit=name, max=error.limit) from None
