"""Uvicorn's server without its signal handlers. Imports nothing of the product: the servers compared with it do not."""

from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn


class QuietServer(uvicorn.Server):
    """Installs no signal handlers."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
