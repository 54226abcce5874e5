"""GraphQL over server-sent events, one connection for each operation.

https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode
"""

import asyncio

from graphql import OperationType
from starlette.types import Receive, Send

from planificador.api.errors import GraphQLRequestError
from planificador.api.execution.limits import OperationLimits
from planificador.api.execution.request import Request
from planificador.api.execution.service import OperationService
from planificador.api.execution.subscriber import Errors, Subscriber
from planificador.core.model.texts import Idioma
from planificador.server.errors import NO_STORE, NOSNIFF
from planificador.server.request_headers import Header

HEADERS: list[Header] = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"x-accel-buffering", b"no"),  # nginx would keep events until it has many
    NO_STORE,
    NOSNIFF,
]
COMPLETE = b"event: complete\ndata: \n\n"
KEEPALIVE_COMMENT = b":\n\n"
"""A comment: proxies do not take silence for the end, and the network notices who is gone."""


class SSEHandler:
    """The streams of one server."""

    def __init__(self, operations: OperationService, limits: OperationLimits) -> None:
        self._operations, self._beat_seconds = operations, limits.sse_keepalive
        self._readers: set[SSESubscriber] = set()
        self._timer: asyncio.TimerHandle | None = None

    async def stream(self, request: Request, idioma: Idioma, address: str, receive: Receive, send: Send) -> None:
        """Answers with what the operation says. address: whom it is counted for. Raises Refused while nothing has been
        sent; Left."""
        kind = await self._operations.operation_type(request, address)
        if kind is OperationType.SUBSCRIPTION:
            return await self._follow(request, idioma, address, receive, send)
        # As over HTTP: what was begun is seen through.
        leaving = receive if kind is OperationType.QUERY else None
        return await say_once(await self._operations.answer(request, idioma, address, leaving), send)

    def stop(self) -> None:
        """The server ends: so do the streams, without saying that they are complete, so that clients come back."""
        for reader in self._readers:
            reader.over()

    async def _follow(self, request: Request, idioma: Idioma, address: str, receive: Receive, send: Send) -> None:
        reader = SSESubscriber(send)
        places = self._operations.join(reader, request, idioma, address)
        leaving = asyncio.create_task(_gone(receive), name="event stream's client")
        leaving.add_done_callback(lambda _: reader.over())
        self._keep(reader)
        try:
            await reader.done
        finally:
            self._readers.discard(reader)
            self._operations.left(address, places)
            leaving.cancel()
            await asyncio.wait([leaving, *reader.leave()])
        if reader.errors is not None and not reader.begun:
            raise GraphQLRequestError(reader.errors)
        await reader.close()

    def _keep(self, reader: "SSESubscriber") -> None:
        self._readers.add(reader)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._beat_seconds, self._beat)

    def _beat(self) -> None:
        self._timer = None
        for reader in self._readers:
            if not reader.busy:
                reader.go(reader.write(KEEPALIVE_COMMENT))
        if self._readers:
            self._timer = asyncio.get_running_loop().call_later(self._beat_seconds, self._beat)


class SSESubscriber(Subscriber):
    """A client of a stream. done: when nothing more will be said. begun: the answer's head is sent."""

    __slots__ = ("_send", "begun", "done", "errors")

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send = send
        self.begun = False
        self.errors: Errors | None = None
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def over(self) -> None:
        """Nothing more will be said."""
        if not self.done.done():
            self.done.set_result(None)

    async def send(self, text: str) -> None:
        if not self.begun:
            self.begun = True
            await _open(self._send)
        await self.write(next_of(text.encode()))

    async def end(self, errors: Errors | None) -> None:
        self.errors = errors
        if self.begun:
            await self.write((b"" if errors is None else next_of(GraphQLRequestError(errors).json())) + COMPLETE)
        self.over()

    async def write(self, what: bytes) -> None:
        await self._send({"type": "http.response.body", "body": what, "more_body": True})

    async def close(self) -> None:
        """Ends the answer."""
        await self._send({"type": "http.response.body", "body": b"", "more_body": False})


async def say_once(result: bytes, send: Send) -> None:
    """Answers with one result, encoded; that may be why a request is refused."""
    await _open(send)
    await send({"type": "http.response.body", "body": next_of(result) + COMPLETE})


def next_of(result: bytes) -> bytes:
    """Return the frame of a result.

    The result is JSON, whoever wrote it: PostgreSQL puts line breaks between rows. Line breaks outside of JSON's
    strings mean nothing, and inside they are escaped, so they are left out. A `data:` line for each would be right too,
    but urql reads only the first.
    """
    return b"event: next\ndata: %s\n\n" % result.replace(b"\n", b"").replace(b"\r", b"")


async def _open(send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": HEADERS})


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
