"""The end of a server: what was begun is answered, what comes later is refused."""

from dataclasses import dataclass

from planificador.api.execution.service import OperationService
from planificador.api.transports.sse import SSEHandler
from planificador.api.transports.websocket.handler import WebSocketHandler

SEND_TIMEOUT = 1.0
"""Seconds that slow readers of sockets get to take their last answers."""


@dataclass(frozen=True, slots=True)
class GracefulShutdown:
    """The steps of a server that stops, for all ways in."""

    operations: OperationService
    events: SSEHandler
    sockets: WebSocketHandler

    def begin(self) -> None:
        """Refuse new operations, end the streams of events, and close each socket once it is answered."""
        self.operations.stop()
        self.events.stop()
        self.sockets.stop()

    async def finish(self) -> None:
        """Wait until all operations are answered and all sockets closed, which has an end (`shutdown_timeout`)."""
        await self.operations.drain()
        await self.sockets.closed(SEND_TIMEOUT)

    def hurry(self) -> None:
        """Stop what still runs: somebody does not want to wait."""
        self.operations.cut_short()
