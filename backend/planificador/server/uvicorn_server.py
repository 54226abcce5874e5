"""The configuration of uvicorn and of its listening socket."""

import socket
from functools import partial
from typing import Any

import uvicorn
from starlette.types import ASGIApp

from planificador.server.connection_limiter import ConnectionLimiter
from planificador.server.limited_http_protocol import LimitedHttpProtocol
from planificador.server.limits import ServerLimits
from planificador.server.websocket_protocol import LimitedWebSocketProtocol

PING_INTERVAL = 20
"""Seconds between pings, and until a ping must be answered: a dead connection is closed after the sum of both."""
SEND_TIMEOUT = 60
"""Seconds until a connection is closed whose client does not read what was sent to it: the backlog takes memory."""
FLUSH_TIMEOUT = 2
"""Seconds that connections have to read their last answers and close when the server stops."""


def configuration(app: ASGIApp, limiter: ConnectionLimiter, **options: Any) -> uvicorn.Config:  # Any: uvicorn's own
    """Return uvicorn's configuration with the limits of a server; `options` are further ones of uvicorn."""
    http: Any = partial(LimitedHttpProtocol, limiter=limiter)  # Any: uvicorn only calls it
    own = {
        "http": http,
        "ws": LimitedWebSocketProtocol,
        "log_config": None,
        "access_log": False,  # it logs whole URLs, and a GET query may contain personal data
        "lifespan": "on",
        "proxy_headers": False,
        "server_header": False,
        "timeout_graceful_shutdown": FLUSH_TIMEOUT,
    }
    return uvicorn.Config(app, **uvicorn_options(limiter.limits) | own | options)


def uvicorn_options(limits: ServerLimits) -> dict[str, Any]:  # Any: uvicorn's own
    """Return the limits among the options of uvicorn."""
    return {
        "timeout_keep_alive": limits.keep_alive_timeout,
        "ws": "websockets-sansio",
        "ws_per_message_deflate": False,
        "ws_max_size": limits.max_message,
        "ws_ping_interval": PING_INTERVAL,
        "ws_ping_timeout": PING_INTERVAL,
    }


def configure_listener(listener: socket.socket, send_timeout: float = SEND_TIMEOUT) -> None:
    """Set the options that the connections of a listening socket inherit."""
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # asyncio sets it only on sockets that it opened
    if hasattr(socket, "TCP_USER_TIMEOUT"):  # Linux; elsewhere the system's own time-out applies
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(send_timeout * 1000))
