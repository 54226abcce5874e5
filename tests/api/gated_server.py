"""The product's sockets and streams of events on a server of the test's own: other limits, a runner that waits."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from tests.support.server import UNLIMITED, RunningServer, serving

from planificador.api.execution.executor import ContextMaker, ExecutionOutcome, OperationExecutor, PreparedOperation
from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.service import OperationService, ServerStats
from planificador.api.transports.sse import SSEHandler
from planificador.api.transports.websocket.handler import WebSocketHandler
from planificador.app import Runtime
from planificador.core.model.texts import Idioma
from planificador.server.client_address import client_address
from planificador.settings import Settings

NOTHING = ServerStats()
"""When all is over."""


def changed(**limits: float) -> Settings:
    """No limits, but for these."""
    return UNLIMITED.model_copy(update=limits)


class Gated(OperationExecutor):
    """Runs what begins only once the gate is opened. begun, ended: how many did; failure: what comes upon them."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.begun = self.ended = 0
        self.failure: Exception | None = None

    async def execute(
        self, prepared: PreparedOperation, make_context: ContextMaker, address: str = ""
    ) -> ExecutionOutcome:
        self.begun += 1
        try:
            await self.gate.wait()
            if self.failure:
                raise self.failure
            return await super().execute(prepared, make_context, address)
        finally:
            self.ended += 1


@dataclass(slots=True)
class Place:
    """Such a server: sockets at `url`, streams of events by POST to `/events`, the query as it is in the body."""

    server: RunningServer
    operations: OperationService
    runner: Gated
    events: SSEHandler

    @property
    def stats(self) -> ServerStats:
        return self.operations.stats

    @property
    def url(self) -> str:
        return self.server.websocket_url


@dataclass(slots=True)
class _Stream:
    """An ASGI application that answers with the events of the query in the body."""

    operations: OperationService
    events: SSEHandler

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = (await receive())["body"]
        prepared = await self.operations.prepare({"query": body.decode()}, "somebody")
        await self.events.stream(prepared, Idioma.ES, "somebody", receive, send)


@asynccontextmanager
async def place(
    runtime: Runtime, limits: Settings = UNLIMITED, *, open_gate: bool = False, **options: Any
) -> AsyncIterator[Place]:
    """Serves them until the block ends; by then nothing may be running any more."""
    runner = Gated()
    if open_gate:
        runner.gate.set()
    operations = OperationService(runner, runtime.context, ClientQuotas(limits, limits), limits)
    events = SSEHandler(operations, limits)
    sockets = WebSocketHandler(operations, limits, lambda headers: True, client_address)
    stream: Any = _Stream(operations, events)  # Any: Starlette takes applications that are no functions
    routes = [Route("/events", stream, methods=["POST"]), WebSocketRoute("/graphql", sockets)]
    async with serving(Starlette(routes=routes), **options) as server:
        yield Place(server, operations, runner, events)
    assert operations.stats == NOTHING
