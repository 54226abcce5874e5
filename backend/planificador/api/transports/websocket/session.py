"""An acknowledged socket. The task that reads from it is its only one while nothing happens."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeAlias, cast

from graphql import OperationType
from starlette.types import Message, Send

from planificador.api.errors import BAD_USER_INPUT, request_error, to_client_errors
from planificador.api.execution.request import Json, MalformedRequestError, Request
from planificador.api.execution.service import OperationService, ServerStoppingError
from planificador.api.execution.subscriber import Errors, Sending, Subscriber
from planificador.api.transports.websocket.protocol import (
    CloseConnection,
    LoneSurrogatePayload,
    complete_of,
    error_of,
    next_of,
    parse_message,
    pong_of,
)
from planificador.api.validation.limits import LIMIT_EXCEEDED
from planificador.core.model.texts import Idioma
from planificador.server.errors import HTTPRequestError
from planificador.server.rate_limiter import ConsumeTokens

MAX_ID_LENGTH = 1000
"""Characters of an operation's id."""
LONGEST_REASON = 123
"""Bytes of a close reason (RFC 6455 . 5.5)."""


@dataclass(frozen=True, slots=True)
class SharedConfig:
    """What the sockets of a server share. most: operations of a socket at a time. take: counts operations of an
    address, and raises Refusal when it asks too often."""

    operations: OperationService
    most: int
    take: ConsumeTokens


class WebSocketSession:
    """Its operations. address: whom they are counted for. idioma: the reader's, as the client's initialisation says."""

    __slots__ = ("_common", "_running", "_send", "_unheard", "address", "idioma")

    def __init__(self, common: SharedConfig, send: Send, address: str) -> None:
        self._common, self._send, self.address = common, send, address
        self.idioma = Idioma.ES
        self._running: dict[str, Operation] = {}
        self._unheard: set[asyncio.Task[None]] | None = None  # mutations whose answer nobody waits for any more

    async def take(self, frame: Message) -> bool:
        """Does what the client says; False when it is gone. Raises Closing."""
        if frame["type"] != "websocket.receive":
            return False
        message = parse_message(frame.get("text"))
        match message["type"]:
            case "subscribe":
                await self._subscribe(message["id"], message["payload"])
            case "complete":
                self._complete(message["id"])
            case "ping":
                await self.say(pong_of(message))
            case "connection_init":
                raise CloseConnection(4429, "Too many initialisation requests")
        return True

    async def leave(self) -> None:
        """The client is gone: all ends but the mutations, which are seen through."""
        ending = [task for one in self._running.values() for task in one.stop()]
        self._running.clear()
        ending += self._unheard or ()
        if ending:
            await asyncio.wait(ending)

    async def answered(self) -> None:
        """Return when each query and mutation that was begun has had its answer."""
        if tasks := [operation.task for operation in self._running.values() if isinstance(operation, SingleOperation)]:
            await asyncio.wait(tasks)

    async def close(self, closing: CloseConnection) -> None:
        """Close the socket, unless it is closed already."""
        reason = closing.reason.encode()[:LONGEST_REASON].decode(errors="ignore")
        with suppress(OSError, RuntimeError):  # it is closed already
            await self._send({"type": "websocket.close", "code": closing.code, "reason": reason})

    def say(self, text: str) -> Sending:
        """Sends a message."""
        return cast("Sending", self._send({"type": "websocket.send", "text": text}))

    def runs(self, identifier: str, one: "Operation") -> bool:
        """Whether the client still listens to it."""
        return self._running.get(identifier) is one

    def forget(self, identifier: str) -> None:
        """An operation has said its last word: its id is free again."""
        del self._running[identifier]

    async def _subscribe(self, identifier: str, payload: dict[str, Json]) -> None:
        if self._common.operations.stopping:
            return  # the socket is about to be closed with 1012, which says that nothing unanswered was run
        if identifier in self._running:
            raise CloseConnection(4409, f"Subscriber for {identifier} already exists")
        try:
            self._check_room(identifier)
            self._charge(payload, 1)
            request = self._request(payload)
            self._charge(payload, self._common.operations.rate_limit_cost(request))
            await self._start(identifier, request)
        except MalformedRequestError as error:
            await self.say(error_of(identifier, request_error(BAD_USER_INPUT, str(error)).errors))
        except CloseConnection:
            raise
        except ServerStoppingError:
            pass  # as above
        except Exception as error:
            await self.say(error_of(identifier, to_client_errors(error)))

    def _check_room(self, identifier: str) -> None:
        if len(identifier) > MAX_ID_LENGTH:
            message = f"The id of an operation has at most {MAX_ID_LENGTH} characters: it is kept as long as that runs."
            raise request_error(LIMIT_EXCEEDED, message, max=MAX_ID_LENGTH)
        most = self._common.most
        if len(self._running) + len(self._unheard or ()) >= most:
            message = f"A socket runs at most {most} operations at a time (socket_operations): complete one first."
            raise request_error(LIMIT_EXCEEDED, message, limit="socket_operations", max=most)

    def _charge(self, payload: dict[str, Json], times: int) -> None:
        try:
            self._common.take(self.address, times)
        except HTTPRequestError as refusal:
            # To a client an error is a subscription's last word; at this code it comes back after a while.
            if "subscription" in (payload.get("query") or "subscription"):  # what a hash names may be one
                raise CloseConnection(1013, refusal.message) from None
            raise request_error(refusal.code, refusal.message, **refusal.extensions) from None

    def _request(self, payload: dict[str, Json]) -> Request:
        if isinstance(payload, LoneSurrogatePayload):
            raise MalformedRequestError("A text of the operation holds half a character.")
        return self._common.operations.request(payload)

    async def _start(self, identifier: str, request: Request) -> None:
        operations = self._common.operations
        kind = await operations.operation_type(request, self.address)
        operations.check_running()
        if kind is OperationType.SUBSCRIPTION:
            member = SocketSubscriber(self, identifier, operations)
            member.places = operations.join(member, request, self.idioma, self.address)
            self._running[identifier] = member
        else:
            single = self._running[identifier] = SingleOperation(self, identifier, kind is OperationType.MUTATION)
            single.start(operations, request, self.idioma)

    def _complete(self, identifier: str) -> None:
        one = self._running.pop(identifier, None)
        ending = one.stop() if one is not None else []
        if isinstance(one, SingleOperation) and one.lasts:
            self._unheard = self._unheard or set()
            self._unheard.update(ending)
            one.task.add_done_callback(self._unheard.discard)


class SocketSubscriber(Subscriber):
    """A subscription. places: that it takes of its address's."""

    __slots__ = ("_identifier", "_operations", "_socket", "places")

    def __init__(self, socket: WebSocketSession, identifier: str, operations: OperationService) -> None:
        super().__init__()
        self._socket, self._identifier, self._operations = socket, identifier, operations
        self.places = 0

    def send(self, text: str) -> Sending:
        return self._socket.say(next_of(self._identifier, text))

    async def end(self, errors: Errors | None) -> None:
        last = complete_of(self._identifier) if errors is None else error_of(self._identifier, errors)
        try:
            await self._socket.say(last)
        finally:
            if self._socket.runs(self._identifier, self):
                self._socket.forget(self._identifier)
                self._operations.left(self._socket.address, self.places)

    def stop(self) -> list[asyncio.Task[None]]:
        """The client wants no more. Returns the tasks that end because of that."""
        self._operations.left(self._socket.address, self.places)
        return self.leave()


class SingleOperation:
    """A query, or a mutation, which `lasts`: what was begun is seen through, whoever leaves."""

    __slots__ = ("_identifier", "_socket", "lasts", "task")
    task: asyncio.Task[None]

    def __init__(self, socket: WebSocketSession, identifier: str, lasts: bool) -> None:
        self._socket, self._identifier, self.lasts = socket, identifier, lasts

    def start(self, operations: OperationService, request: Request, idioma: Idioma) -> None:
        """Once: `task` runs it and says what comes of it."""
        self.task = asyncio.create_task(self._run(operations, request, idioma), name="socket operation")

    def stop(self) -> list[asyncio.Task[None]]:
        """As a subscriber's."""
        if not self.lasts:
            self.task.cancel()
        return [self.task]

    async def _run(self, operations: OperationService, request: Request, idioma: Idioma) -> None:
        try:
            answer = (await operations.answer(request, idioma, self._socket.address)).decode()
            said = [next_of(self._identifier, answer), complete_of(self._identifier)]
        except ServerStoppingError:
            return  # the close code says so
        except Exception as error:
            said = [error_of(self._identifier, to_client_errors(error))]
        if not self._socket.runs(self._identifier, self):
            return
        try:
            for text in said:
                await self._socket.say(text)
        except (OSError, RuntimeError):
            return  # the client is gone: whoever reads from it knows
        if self._socket.runs(self._identifier, self):
            self._socket.forget(self._identifier)


Operation: TypeAlias = SocketSubscriber | SingleOperation
