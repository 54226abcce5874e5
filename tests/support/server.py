"""The real application at a real port, in the event loop of the tests."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.types import ASGIApp
from tests.support.embedded_server import EmbeddedServer

from planificador.api.execution.service import OperationService, ServerStats
from planificador.server import uvicorn_server
from planificador.server.connection_limiter import ConnectionLimiter
from planificador.settings import Settings

UNLIMITED = Settings(
    max_connections=100_000,
    max_connections_per_address=100_000,
    sockets_per_address=100_000,
    subscriptions_per_address=100_000,
    rate_limit=0,
)
"""All tests come from one address."""


@dataclass(frozen=True, slots=True)
class RunningServer:
    """url: "http://127.0.0.1:54321", without a slash at its end."""

    url: str
    app: Starlette

    @property
    def websocket_url(self) -> str:
        return self.url.replace("http", "ws", 1) + "/graphql"

    @property
    def stats(self) -> ServerStats:
        """What runs on the server of the real application."""
        operations: OperationService = self.app.state.operations
        return operations.stats


@asynccontextmanager
async def serving(
    app: Starlette,
    settings: Settings = UNLIMITED,
    send_timeout: float = uvicorn_server.SEND_TIMEOUT,
    wrapped: ASGIApp | None = None,
    **options: Any,
) -> AsyncIterator[RunningServer]:
    """Run the application's lifespan and serve it until the block ends, with further options of uvicorn.

    wrapped: What gets the requests in place of the application.
    """
    listening = socket.create_server(("127.0.0.1", 0))
    uvicorn_server.configure_listener(listening, send_timeout)
    server = EmbeddedServer(uvicorn_server.configuration(wrapped or app, ConnectionLimiter(settings), **options))
    task = asyncio.create_task(server.serve(sockets=[listening]), name="test server")
    try:
        while not server.started:
            if task.done():
                await task
                raise RuntimeError("the application did not start; its log says why")
            await asyncio.sleep(0.005)
        yield RunningServer(f"http://127.0.0.1:{listening.getsockname()[1]}", app)
    finally:
        server.should_exit = True
        try:
            await task
        finally:
            listening.close()
