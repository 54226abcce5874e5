"""A server with limits that a test chooses."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from tests.support.authentication import trusting_app
from tests.support.server import UNLIMITED, RunningServer, serving

Serve = Callable[..., AbstractAsyncContextManager[RunningServer]]


@pytest.fixture
def serve(database: str) -> Serve:
    """Return a context manager that runs a server: `async with serve(operation_timeout=1) as server`."""

    @asynccontextmanager
    async def serve(**limits: Any) -> AsyncIterator[RunningServer]:
        settings = UNLIMITED.model_copy(update={"database_url": database, **limits})
        async with serving(trusting_app(settings), settings) as server:
            yield server

    return serve
