"""The socket at which the metrics of a worker are served. It is bound without the libraries that serve them."""

import socket

from planificador.observability.options import ObservabilityOptions
from planificador.server.uvicorn_server import configure_listener


def bind(options: ObservabilityOptions, slot: int) -> socket.socket | OSError:
    """Return a socket that listens at the port of a worker, or why there is none."""
    family = socket.AF_INET6 if ":" in options.metrics_host else socket.AF_INET
    try:
        listener = socket.create_server((options.metrics_host, options.metrics_port + slot), family=family)
    except OSError as error:
        return error
    configure_listener(listener)
    return listener
