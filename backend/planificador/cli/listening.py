"""The socket to serve on: one that this process binds, or one that systemd has bound (sd_listen_fds(3))."""

import errno
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from planificador.cli.failures import fail
from planificador.server.uvicorn_server import configure_listener
from planificador.settings import Settings

FIRST_INHERITED = 3
"""The descriptor of the first socket that systemd passes."""


@contextmanager
def listening(settings: Settings) -> Iterator[socket.socket]:
    """Return a block with the socket, before the database is migrated or filled: a taken port changes nothing.

    A socket that this process binds accepts connections only once the server is ready, when uvicorn listens on it. On
    one of systemd, connections wait until then.
    """
    listener = _inherited(settings) or _bound(settings)
    configure_listener(listener)
    with listener:
        yield listener


def _inherited(settings: Settings) -> socket.socket | None:
    """Return the socket that systemd passes to this process, None if it passes none."""
    if os.environ.get("LISTEN_PID") != str(os.getpid()):
        return None
    if os.environ.get("LISTEN_FDS") != "1":
        fail("LISTEN_FDS: systemd must pass one socket; leave one ListenStream in the socket unit.", 2)
    listener = socket.socket(fileno=FIRST_INHERITED)
    listener.set_inheritable(False)
    # The settings decide what is open to whom, and say where the server is: they must tell the truth.
    if listener.family not in {socket.AF_INET, socket.AF_INET6}:
        fail("PLANIFICADOR_HOST: the socket of systemd must be one of TCP, like ListenStream=127.0.0.1:8000.", 2)
    host, port = listener.getsockname()[:2]
    if (host, port) != (_address(settings.host), settings.port):
        fail(f"PLANIFICADOR_HOST: the socket of systemd is {host}, port {port}; set it and PLANIFICADOR_PORT so.", 2)
    return listener


def _address(host: str) -> str:
    return {"localhost": "127.0.0.1"}.get(host, host)


def _bound(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family is socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((settings.host, settings.port))
    except OSError as error:
        listener.close()
        reason = (error.strerror or str(error)).partition(" (while")[0]
        if error.errno == errno.EADDRINUSE:
            fail(f"PLANIFICADOR_PORT: {settings.port} on {settings.host} is taken by another program; choose another.")
        fail(f"PLANIFICADOR_HOST: cannot listen on {settings.host}, port {settings.port}: {reason}.")
    return listener
