"""What each client address may use: connections, requests, sockets, subscriptions, and processor time."""

from planificador.api.limits import OperationLimits
from planificador.core.runtime.limiters import ConcurrencyLimiter
from planificador.server.connection_limiter import ConnectionLimiter
from planificador.server.limits import ServerLimits
from planificador.server.quotas import Quota
from planificador.server.rate_limiter import RateLimiter, TokenBuckets
from planificador.server.shared_counts import SharedCounts, SharedTokenBuckets

QUERIES_PER_ADDRESS = 2
"""Queries of an address that resolvers answer at a time. Introspection keeps the event loop for 0.1 s, and 25 lists of
alerts take 0.7 s and 30 MB. More than one, since one may wait for the database, and since users may share an address.
"""
LIVE_QUERIES_PER_ADDRESS = 2
"""Live queries of an address that are executed at a time. A change may make all of them execute."""


class ClientQuotas:
    """The quotas of all addresses of a server.

    Attributes:
        connections: Network connections; the protocols of the server acquire them.
        requests: The rate of requests.
        sockets: Open WebSockets.
        subscriptions: Running subscriptions, weighted by their documents, and live queries by their cost too.
        documents: New documents that are parsed and validated at a time.
        queries: Queries that resolvers answer at a time.
        live_queries: Live queries that are executed at a time.

    Args:
        shared: The counts that other processes share. Not shared is what is done at a time, as each process does it
            on a processor of its own.
    """

    def __init__(self, server: ServerLimits, operations: OperationLimits, shared: SharedCounts | None = None) -> None:
        def quota(per_address: int) -> Quota:
            return shared.quota(per_address, server.max_connections) if shared else Quota(per_address)

        self.connections = ConnectionLimiter(server, shared)
        self.requests = RateLimiter(server, buckets=SharedTokenBuckets if shared else TokenBuckets)
        self.sockets = quota(operations.sockets_per_address)
        self.subscriptions = quota(operations.subscriptions_per_address)
        self.documents = ConcurrencyLimiter(1)
        self.queries = ConcurrencyLimiter(QUERIES_PER_ADDRESS)
        self.live_queries = ConcurrencyLimiter(LIVE_QUERIES_PER_ADDRESS)
