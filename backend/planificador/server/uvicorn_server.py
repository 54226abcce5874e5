"""Options of uvicorn and of its listening socket."""

import socket
from typing import Any

from planificador.server.limits import ServerLimits

PING_INTERVAL = 20
"""Seconds between pings, and until a ping must be answered: a dead connection is closed after the sum of both."""
SEND_TIMEOUT = 60
"""Seconds until a connection is closed whose client does not read what was sent to it: the backlog takes memory."""


def uvicorn_options(limits: ServerLimits) -> dict[str, Any]:  # Any: uvicorn's own
    """Return the options of uvicorn's configuration."""
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
