"""Uvicorn's server without its signal handlers. It imports nothing of Planificador: the benchmark also runs other
servers with it."""

from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn


class EmbeddedServer(uvicorn.Server):
    """Leaves the signal handlers of the process alone."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Overrides uvicorn's method, which would take over SIGINT and SIGTERM of the test process."""
        yield
