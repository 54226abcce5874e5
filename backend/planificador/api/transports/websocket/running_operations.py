"""The operations that run on a WebSocket: subscriptions, and those with a single result."""

import asyncio
from typing import Protocol, TypeAlias

from planificador.api.errors import to_client_errors
from planificador.api.execution.caller import Caller
from planificador.api.execution.operations import PreparedOperation
from planificador.api.execution.service import OperationService, ServerStoppingError
from planificador.api.execution.subscribers import Errors, Sending, Subscriber
from planificador.api.transports.websocket.protocol import complete_of, error_of, next_of
from planificador.server.quotas import Lease


class Socket(Protocol):
    """What operations need of the session of their WebSocket."""

    operations: OperationService
    caller: Caller

    def send_text(self, text: str) -> Sending:
        """Send a message."""

    def is_running(self, identifier: str, operation: "Operation") -> bool:
        """Return whether the operation is running under this id, so that the client expects its messages."""

    def remove(self, identifier: str) -> None:
        """Free the id of an operation after its last message."""


class SocketSubscriber(Subscriber):
    """A subscription over a WebSocket.

    Attributes:
        lease: What it holds of its address's quota.
    """

    __slots__ = ("_identifier", "_prepared", "_socket", "lease")
    lease: Lease

    def __init__(self, socket: Socket, identifier: str, prepared: PreparedOperation) -> None:
        super().__init__()
        self._socket, self._identifier, self._prepared = socket, identifier, prepared

    def send(self, text: str) -> Sending:
        return self._socket.send_text(next_of(self._identifier, text))

    async def end(self, errors: Errors | None) -> None:
        message = complete_of(self._identifier) if errors is None else error_of(self._identifier, errors)
        try:
            await self._socket.send_text(message)
        finally:
            if self._socket.is_running(self._identifier, self):
                self._socket.remove(self._identifier)
                self.lease.release()

    def restart(self) -> None:
        """Send the results as the socket's caller gets them now."""
        try:
            self._socket.operations.move(self, self._prepared, self._socket.caller)
        except Exception as error:
            self.expel(to_client_errors(error))

    def stop(self) -> list[asyncio.Task[None]]:
        """End the subscription at the client's request. Return the tasks that are ending."""
        self.lease.release()
        return self.leave()


class SingleOperation:
    """A query, or a mutation, which runs to its end even when the client stops waiting."""

    __slots__ = ("_identifier", "_socket", "is_mutation", "task")
    task: asyncio.Task[None]

    def __init__(self, socket: Socket, identifier: str, is_mutation: bool) -> None:
        self._socket, self._identifier, self.is_mutation = socket, identifier, is_mutation

    def start(self, prepared: PreparedOperation) -> None:
        """Create the task that runs the operation and sends its result. Call it once."""
        self.task = asyncio.create_task(self._run(prepared), name="socket operation")

    def stop(self) -> list[asyncio.Task[None]]:
        """Cancel a query. Return the tasks that are ending, as SocketSubscriber does."""
        if not self.is_mutation:
            self.task.cancel()
        return [self.task]

    async def _run(self, prepared: PreparedOperation) -> None:
        socket = self._socket
        try:
            result = (await socket.operations.execute(prepared, socket.caller)).decode()
            messages = [next_of(self._identifier, result), complete_of(self._identifier)]
        except ServerStoppingError:
            return  # the socket is closed with 1012
        except Exception as error:
            messages = [error_of(self._identifier, to_client_errors(error))]
        if not self._socket.is_running(self._identifier, self):
            return
        try:
            for text in messages:
                await self._socket.send_text(text)
        except (OSError, RuntimeError):
            return  # the reading task handles the disconnect
        if self._socket.is_running(self._identifier, self):
            self._socket.remove(self._identifier)


Operation: TypeAlias = SocketSubscriber | SingleOperation
