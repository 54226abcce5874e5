"""The graceful shutdown: running operations are answered, new ones rejected."""

from dataclasses import dataclass

from planificador.api.execution.service import OperationService
from planificador.api.transports.sse import SSEHandler
from planificador.api.transports.websocket.handler import WebSocketHandler

SEND_TIMEOUT = 1.0
"""Seconds that slow clients get to read the last messages of their WebSockets."""


@dataclass(frozen=True, slots=True)
class GracefulShutdown:
    """Shuts all transports of a server down."""

    operations: OperationService
    events: SSEHandler
    sockets: WebSocketHandler

    def begin(self) -> None:
        """Reject new operations, end the event streams, and close each WebSocket once its operations are answered."""
        self.operations.stop()
        self.events.stop()
        self.sockets.stop()

    async def finish(self) -> None:
        """Wait until all operations are answered and all WebSockets closed, at most for `shutdown_timeout`."""
        await self.operations.drain()
        await self.sockets.wait_closed(SEND_TIMEOUT)

    def hurry(self) -> None:
        """Cancel the operations that still run, at the operator's request."""
        self.operations.cut_short()
