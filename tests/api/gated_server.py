"""A server for tests of WebSockets and event streams: its limits can be set, and its operations can be held back."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from tests.support.authentication import TrustingAuthenticator
from tests.support.server import UNLIMITED, RunningServer, serving

from planificador.api.context import Context
from planificador.api.execution.caller import Caller
from planificador.api.execution.executor import OperationExecutor
from planificador.api.execution.operations import ExecutionOutcome, PreparedOperation
from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.service import OperationService, ServerStats
from planificador.api.transports.sse import SSEHandler
from planificador.api.transports.websocket.handler import WebSocketHandler
from planificador.core.model.actors import SYSTEM
from planificador.runtime import Runtime
from planificador.server.client_address import client_address
from planificador.server.errors import HTTPRequestError, send_error
from planificador.settings import Settings


def limits_with(**limits: float) -> Settings:
    """Return settings with these limits and no others."""
    return UNLIMITED.model_copy(update=limits)


class GatedExecutor(OperationExecutor):
    """Starts each operation at once, and continues it when the gate is open.

    Attributes:
        started, finished: The numbers of operations.
        error: Raised by each operation in place of its execution, if set.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.started = self.finished = 0
        self.error: Exception | None = None

    async def execute(self, prepared: PreparedOperation, context: Context, address: str = "") -> ExecutionOutcome:
        """Wait for the gate before the execution: overridden so that tests can act while an operation runs."""
        self.started += 1
        try:
            await self.gate.wait()
            if self.error:
                raise self.error
            return await super().execute(prepared, context, address)
        finally:
            self.finished += 1


@dataclass(slots=True)
class GatedServer:
    """A server with WebSockets at `url`, and event streams by POST to `/events` with the query as the whole body."""

    server: RunningServer
    operations: OperationService
    executor: GatedExecutor
    events: SSEHandler

    @property
    def stats(self) -> ServerStats:
        return self.operations.stats

    @property
    def url(self) -> str:
        return self.server.websocket_url

    @property
    def port(self) -> int:
        return int(self.server.url.rpartition(":")[2])


@dataclass(slots=True)
class _EventStreams:
    """An ASGI application that responds with the event stream of the query in the body."""

    operations: OperationService
    events: SSEHandler

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = (await receive())["body"]
        caller = Caller(address="address", actor=SYSTEM)
        prepared = await self.operations.prepare({"query": body.decode()}, caller)
        follow = partial(TrustingAuthenticator().follow, scope)
        try:
            await self.events.stream(prepared, caller, follow, receive, send)
        except HTTPRequestError as error:
            await send_error(error, send)


@asynccontextmanager
async def gated_server(
    runtime: Runtime, limits: Settings = UNLIMITED, *, open_gate: bool = False, **options: Any
) -> AsyncIterator[GatedServer]:
    """Run a gated server for a block, and assert that nothing of it is left running."""
    executor = GatedExecutor()
    if open_gate:
        executor.gate.set()
    operations = OperationService(executor, runtime.context, ClientQuotas(limits, limits), limits)
    events = SSEHandler(operations, limits)
    sockets = WebSocketHandler(operations, limits, lambda headers: True, client_address, TrustingAuthenticator())
    streams: Any = _EventStreams(operations, events)  # Any: Route accepts ASGI applications, its type only functions
    routes = [Route("/events", streams, methods=["POST"]), WebSocketRoute("/graphql", sockets)]
    async with serving(Starlette(routes=routes), **options) as server:
        yield GatedServer(server, operations, executor, events)
    assert operations.stats == ServerStats(), "something still runs"
