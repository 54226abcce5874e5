"""Serves the metrics at an address of their own, to the networks that the operator lists.

The main address would not do: behind a proxy on the same machine, whoever comes from the Internet comes from the
loopback address.
"""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from ipaddress import ip_address

import uvicorn
from prometheus_client.exposition import choose_encoder
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from planificador.db.size import database_size
from planificador.observability.metrics import Metrics
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
"""Seconds between attempts to listen on a port that is taken, as by the process that this one replaces."""


@asynccontextmanager
async def serve_metrics(metrics: Metrics, options: ObservabilityOptions) -> AsyncIterator[None]:
    """Serve the metrics until the end of the block."""
    server = _Server(
        uvicorn_server.configuration(metrics_app(metrics, options), ConnectionLimiter(LIMITS), lifespan="off")
    )
    listener = _first_free(options)  # before the application serves
    task = asyncio.create_task(_serve(server, listener, options), name="metrics")
    try:
        yield
    finally:
        server.should_exit = True
        if not server.started:
            task.cancel()
        await asyncio.wait([task])
        if isinstance(listener, socket.socket):
            listener.close()  # the task may not have begun


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


async def _serve(server: _Server, listener: socket.socket | OSError, options: ObservabilityOptions) -> None:
    """Serve on a listener, or on one that is free later."""
    if isinstance(listener, OSError):
        place = f"{options.metrics_host}, port {options.metrics_port}"
        log.warning("metrics cannot be served at %s: %s; trying again", place, listener.strerror)
    while isinstance(listener, OSError):
        await asyncio.sleep(BIND_INTERVAL)
        listener = _first_free(options)
    with listener:
        await server.serve(sockets=[listener])


def _first_free(options: ObservabilityOptions) -> socket.socket | OSError:
    """Return a socket that listens at the first of the ports that is free, or why none is."""
    failure = OSError()
    for port in options.metrics_ports:
        try:
            family = socket.AF_INET6 if ":" in options.metrics_host else socket.AF_INET
            listener = socket.create_server((options.metrics_host, port), family=family)
        except OSError as error:
            failure = error
        else:
            uvicorn_server.configure_listener(listener)
            return listener
    return failure
