"""The session of an initialised WebSocket. An idle session has only the task that reads from it."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import cast

from starlette.types import Message, Send

from planificador.api.authentication.credentials import ENDED
from planificador.api.errors import BAD_USER_INPUT, request_error, to_client_errors
from planificador.api.execution.caller import Caller
from planificador.api.execution.operations import PreparedOperation
from planificador.api.execution.request import Json, MalformedRequestError
from planificador.api.execution.service import OperationService, ServerStoppingError
from planificador.api.execution.subscribers import Sending
from planificador.api.transports.websocket.protocol import (
    CloseConnectionError,
    LoneSurrogatePayload,
    error_of,
    parse_message,
    pong_of,
)
from planificador.api.transports.websocket.running_operations import Operation, SingleOperation, SocketSubscriber
from planificador.api.validation.limits import LIMIT_EXCEEDED
from planificador.core.model.actors import Actor
from planificador.core.runtime.request_ids import numbered_request_id
from planificador.server.errors import HTTPRequestError

MAX_ID_LENGTH = 1000
"""Characters of an operation's id."""
MAX_REASON_BYTES = 123
"""Bytes of a close reason (RFC 6455 §5.5)."""
UNAUTHORIZED = 4401
"""The code after which graphql-ws does not reconnect, since the same credentials would be refused again."""


class WebSocketSession:
    """The operations of a WebSocket.

    Attributes:
        operations: The operations of the server.
        caller: Who sends them; complete after the client's initialisation.
    """

    __slots__ = ("_closing", "_detached", "_max_operations", "_running", "_send", "_started", "caller", "operations")

    def __init__(self, operations: OperationService, max_operations: int, send: Send, caller: Caller) -> None:
        self.operations, self._max_operations, self._send, self.caller = operations, max_operations, send, caller
        self._running: dict[str, Operation] = {}
        self._started = 0  # operations until now
        self._detached: set[asyncio.Task[None]] | None = None  # mutations that the client completed before their answer
        self._closing: asyncio.Task[None] | None = None  # since the access has ended

    async def handle_message(self, frame: Message) -> bool:
        """Handle a message of the client. Return False after the end of the session; raise CloseConnectionError."""
        if frame["type"] != "websocket.receive":
            return False
        if self._closing is not None:
            await asyncio.wait({self._closing})
            return False
        message = parse_message(frame.get("text"))
        match message["type"]:
            case "subscribe":
                self._started += 1
                with numbered_request_id(self._started):
                    await self._subscribe(message["id"], message["payload"])
            case "complete":
                self._complete(message["id"])
            case "ping":
                await self.send_text(pong_of(message))
            case "connection_init":
                raise CloseConnectionError(4429, "Too many initialisation requests")
        return True

    def set_actor(self, actor: Actor) -> None:
        """Send the present state of the subscriptions, and what follows, as the actor may see it."""
        self.caller = replace(self.caller, actor=actor)
        for operation in tuple(self._running.values()):
            if isinstance(operation, SocketSubscriber):
                operation.restart()

    def end_access(self) -> None:
        """End all operations as after a disconnect, and close the socket. Clients do not reconnect after this code."""
        for identifier in tuple(self._running):
            self._complete(identifier)
        closing = CloseConnectionError(UNAUTHORIZED, ENDED)
        self._closing = asyncio.create_task(self.close(closing), name="closing socket")

    async def disconnect(self) -> None:
        """End all operations after a disconnect, except for mutations, which run to their end."""
        ending = [task for operation in self._running.values() for task in operation.stop()]
        self._running.clear()
        ending += self._detached or ()
        if self._closing is not None:
            self._closing.cancel()
            ending.append(self._closing)
        if ending:
            await asyncio.wait(ending)

    async def wait_answered(self) -> None:
        """Wait until all running queries and mutations are answered."""
        if tasks := [operation.task for operation in self._running.values() if isinstance(operation, SingleOperation)]:
            await asyncio.wait(tasks)

    async def close(self, closing: CloseConnectionError) -> None:
        """Close the socket with a code and a reason."""
        reason = closing.reason.encode()[:MAX_REASON_BYTES].decode(errors="ignore")
        with suppress(OSError, RuntimeError):  # it is closed already
            await self._send({"type": "websocket.close", "code": closing.code, "reason": reason})

    def send_text(self, text: str) -> Sending:
        """Send a message."""
        return cast("Sending", self._send({"type": "websocket.send", "text": text}))

    def is_running(self, identifier: str, operation: "Operation") -> bool:
        """Return whether the operation is running under this id, so that the client expects its messages."""
        return self._running.get(identifier) is operation

    def remove(self, identifier: str) -> None:
        """Free the id of an operation after its last message."""
        del self._running[identifier]

    async def _subscribe(self, identifier: str, payload: dict[str, Json]) -> None:
        if self.operations.stopping:
            return  # the socket is about to be closed with 1012: unanswered operations were not run
        if identifier in self._running:
            raise CloseConnectionError(4409, f"Subscriber for {identifier} already exists")
        try:
            self._check_limits(identifier)
            await self._start(identifier, await self._prepare(payload))
        except MalformedRequestError as error:
            await self.send_text(error_of(identifier, request_error(BAD_USER_INPUT, str(error)).errors))
        except CloseConnectionError:
            raise
        except ServerStoppingError:
            pass  # as above
        except Exception as error:
            await self.send_text(error_of(identifier, to_client_errors(error)))

    def _check_limits(self, identifier: str) -> None:
        if len(identifier) > MAX_ID_LENGTH:
            message = f"The id of an operation may have at most {MAX_ID_LENGTH} characters."
            raise request_error(LIMIT_EXCEEDED, message, max=MAX_ID_LENGTH)
        limit = self._max_operations
        if len(self._running) + len(self._detached or ()) >= limit:
            message = f"A socket may run at most {limit} operations at a time (socket_operations): complete one first."
            raise request_error(LIMIT_EXCEEDED, message, limit="socket_operations", max=limit)

    async def _prepare(self, payload: dict[str, Json]) -> PreparedOperation:
        try:
            self.operations.quotas.requests.consume(self.caller.address)
            if isinstance(payload, LoneSurrogatePayload):
                raise MalformedRequestError("A string of the operation has a lone surrogate (half of a character).")
            return await self.operations.prepare(payload, self.caller)
        except HTTPRequestError as error:
            # Clients do not retry a subscription after an error message; after this close code they reconnect.
            if "subscription" in (payload.get("query") or "subscription"):  # a hash may name a subscription
                raise CloseConnectionError(1013, error.message) from None
            raise request_error(error.code, error.message, **error.extensions) from None

    async def _start(self, identifier: str, prepared: PreparedOperation) -> None:
        self.operations.check_running()
        if self._closing is not None:
            return
        if prepared.operation.is_subscription:
            subscriber = SocketSubscriber(self, identifier, prepared)
            subscriber.lease = self.operations.subscribe(subscriber, prepared, self.caller)
            self._running[identifier] = subscriber
        else:
            operation = SingleOperation(self, identifier, prepared.operation.is_mutation)
            self._running[identifier] = operation
            operation.start(prepared)

    def _complete(self, identifier: str) -> None:
        operation = self._running.pop(identifier, None)
        ending = operation.stop() if operation is not None else []
        if isinstance(operation, SingleOperation) and operation.is_mutation:
            self._detached = self._detached or set()
            self._detached.update(ending)
            operation.task.add_done_callback(self._detached.discard)
