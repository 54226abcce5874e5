"""How the server speaks with the network, below HTTP."""

import socket
from typing import Any

from planificador.server.limits import ServerLimits

PING_INTERVAL = 20
"""Seconds between pings, and until one must be answered: a socket whose client is gone is closed within both."""
SEND_TIMEOUT = 60
"""Seconds that a client may take nothing of what waits for it: one that is alive but does not read holds memory."""


def uvicorn_options(limits: ServerLimits) -> dict[str, Any]:  # Any: uvicorn's own
    """Of uvicorn's configuration."""
    return {
        "timeout_keep_alive": limits.keep_alive_timeout,
        "ws": "websockets-sansio",
        "ws_per_message_deflate": False,
        "ws_max_size": limits.max_message,
        "ws_ping_interval": PING_INTERVAL,
        "ws_ping_timeout": PING_INTERVAL,
    }


def configure_listener(listener: socket.socket, untaken: float = SEND_TIMEOUT) -> None:
    """Sets what the connections of a listening socket inherit."""
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # plain asyncio sets it only on sockets of its own
    if hasattr(socket, "TCP_USER_TIMEOUT"):  # Linux; elsewhere the system's own patience counts
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(untaken * 1000))
