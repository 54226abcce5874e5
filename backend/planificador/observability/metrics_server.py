"""Serves the metrics at an address of their own, to the networks that the operator lists.

The main address would not do: behind a proxy on the same machine, whoever comes from the Internet comes from the
loopback address.
"""

import asyncio
import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ipaddress import ip_address

import uvicorn
from prometheus_client.exposition import choose_encoder
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from planificador.db.size import database_size
from planificador.observability.metrics import Metrics
from planificador.observability.metrics_address import bind
from planificador.observability.options import ObservabilityOptions
from planificador.server import uvicorn_server
from planificador.server.allowed_hosts import AllowedHosts
from planificador.server.connection_limiter import ConnectionLimiter
from planificador.server.errors import HTTPRequestError, error_response, host_not_allowed
from planificador.server.limits import ServerLimits
from planificador.server.networks import Networks

log = logging.getLogger(__name__)
PATH = "/metrics"
LIMITS = ServerLimits(max_connections=50, max_connections_per_address=20)
SIZE_TIMEOUT = 2.0
"""Seconds that the database has to say its size; it is left out otherwise."""
BIND_INTERVAL = 1.0
"""Seconds between attempts to listen on a port that is taken."""


class MetricsServer:
    """Serves the metrics of this process.

    Args:
        listener: A socket that the supervisor has bound and keeps for the next worker; None to bind one.
        slot: The number of the worker among those that serve, on which the port depends.
    """

    def __init__(
        self, metrics: Metrics, options: ObservabilityOptions, listener: socket.socket | None = None, slot: int = 0
    ) -> None:
        self._options, self._slot = options, slot
        app = metrics_app(metrics, options)
        self._server = _Server(uvicorn_server.configuration(app, ConnectionLimiter(LIMITS), lifespan="off"))
        self._listener = listener or bind(options, slot)

    def start(self) -> None:
        """Begin to serve, or to try again if the port is taken."""
        self._task = asyncio.create_task(self._serve(), name="metrics")

    async def stop(self) -> None:
        """Accept no more connections, and answer what has begun."""
        self._server.should_exit = True
        if not self._server.started:
            self._task.cancel()
        await asyncio.wait([self._task])
        if isinstance(self._listener, socket.socket):
            self._listener.close()  # the task may not have begun

    async def _serve(self) -> None:
        if isinstance(self._listener, OSError):
            place = f"{self._options.metrics_host}, port {self._options.metrics_port + self._slot}"
            log.warning("metrics cannot be served at %s: %s; trying again", place, self._listener.strerror)
        while isinstance(self._listener, OSError):
            await asyncio.sleep(BIND_INTERVAL)
            self._listener = bind(self._options, self._slot)
        with self._listener:
            await self._server.serve(sockets=[self._listener])


def metrics_app(metrics: Metrics, options: ObservabilityOptions) -> Starlette:
    """Return the application. Peers of other networks, and pages of a name that leads here, are refused."""
    networks = Networks(options.metrics_networks)
    hosts = AllowedHosts([options.metrics_host])

    async def answer(request: Request) -> Response:
        if request.client is None or not networks.contain(request.client.host):
            message = (
                "Metrics may not be read from this address; the operator lists those in PLANIFICADOR_METRICS_NETWORKS."
            )
            return error_response(HTTPRequestError(403, "METRICS_NOT_ALLOWED", message))
        host = request.headers.get("host", "")
        if not (hosts.allow(host.encode("latin-1")) or _is_address(host)):
            return error_response(host_not_allowed())
        metrics.database_size = await _database_size()
        encode, media_type = choose_encoder(request.headers.get("accept", ""))
        return Response(encode(metrics.registry), media_type=media_type, headers={"cache-control": "no-store"})

    return Starlette(routes=[Route(PATH, answer)])


def _is_address(host: str) -> bool:
    """Return whether a Host header is an address, which is no name that a page could make lead here."""
    name, _, port = host.rpartition(":")
    with suppress(ValueError):
        return bool(ip_address((name if port.isdecimal() and name else host).strip("[]")))
    return False


async def _database_size() -> int | None:
    try:
        return await asyncio.wait_for(database_size(), SIZE_TIMEOUT)
    except Exception as error:
        log.info("the size of the database cannot be read: %s", type(error).__name__)
        return None


class _Server(uvicorn.Server):
    """Leaves the signals of the process to the server of the application."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
