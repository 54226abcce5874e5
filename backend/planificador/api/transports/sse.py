"""GraphQL over server-sent events, one connection for each operation.

https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode
"""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from typing import TypeAlias

from starlette.types import Receive, Send

from planificador.api.authentication.connections import Connection
from planificador.api.authentication.credentials import ENDED
from planificador.api.errors import UNAUTHENTICATED, GraphQLRequestError, request_error, to_client_errors
from planificador.api.execution.caller import Caller
from planificador.api.execution.operations import PreparedOperation
from planificador.api.execution.service import OperationService
from planificador.api.execution.subscribers import Errors, Subscriber
from planificador.api.limits import OperationLimits
from planificador.core.model.actors import Actor
from planificador.server.errors import NO_STORE, NOSNIFF
from planificador.server.request_headers import Header

HEADERS: list[Header] = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"x-accel-buffering", b"no"),  # keeps nginx from buffering events
    NO_STORE,
    NOSNIFF,
]
Follow: TypeAlias = Callable[[Connection], AbstractAsyncContextManager[Actor]]
"""Returns a block with who a stream is from, of whose changes the connection hears (`Authenticator.follow`)."""
COMPLETE = b"event: complete\ndata: \n\n"
KEEPALIVE_COMMENT = b":\n\n"
"""A comment, which keeps proxies from closing an idle stream and detects clients that are gone."""


class SSEHandler:
    """Answers operations by event streams."""

    def __init__(self, operations: OperationService, limits: OperationLimits) -> None:
        self._operations, self._keepalive = operations, limits.sse_keepalive
        self._subscribers: set[SSESubscriber] = set()
        self._timer: asyncio.TimerHandle | None = None

    async def stream(
        self, prepared: PreparedOperation, caller: Caller, follow: Follow, receive: Receive, send: Send
    ) -> None:
        """Send the results of an operation, which is counted for an address.

        Raises:
            GraphQLRequestError: The operation failed before a result was sent.
            ClientDisconnectedError: The client disconnected.
            ServerStoppingError: The server stops, and no result was sent.
        """
        if prepared.operation.is_subscription:
            return await self._follow(prepared, caller, follow, receive, send)
        disconnect = None if prepared.operation.is_mutation else receive  # a mutation runs to its end
        return await send_single_result(await self._operations.execute(prepared, caller, disconnect), send)

    def stop(self) -> None:
        """End the streams without a complete event, so that clients reconnect."""
        for subscriber in self._subscribers:
            subscriber.set_done()

    async def _follow(
        self, prepared: PreparedOperation, caller: Caller, follow: Follow, receive: Receive, send: Send
    ) -> None:
        """Send the results of a subscription as long as its reader is signed in."""
        subscriber = SSESubscriber(send)
        stream = _Stream(self._operations, subscriber, prepared, caller)
        async with follow(stream) as actor:
            caller = replace(caller, actor=actor)
            await self._subscribe(subscriber, prepared, caller, receive)
        if subscriber.errors is not None and not subscriber.begun:
            raise GraphQLRequestError(subscriber.errors)
        if subscriber.begun:
            await subscriber.close()
        else:  # the server stops, or the client is gone
            self._operations.check_running()

    async def _subscribe(
        self, subscriber: "SSESubscriber", prepared: PreparedOperation, caller: Caller, receive: Receive
    ) -> None:
        lease = self._operations.subscribe(subscriber, prepared, caller)
        disconnect = asyncio.create_task(_wait_for_disconnect(receive), name="event stream's client")
        disconnect.add_done_callback(lambda _: subscriber.set_done())
        self._add(subscriber)
        try:
            await subscriber.done
        finally:
            self._subscribers.discard(subscriber)
            lease.release()
            disconnect.cancel()
            await asyncio.wait([disconnect, *subscriber.leave()])

    def _add(self, subscriber: "SSESubscriber") -> None:
        self._subscribers.add(subscriber)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._keepalive, self._send_keepalive)

    def _send_keepalive(self) -> None:
        self._timer = None
        for subscriber in self._subscribers:
            if not subscriber.busy:
                subscriber.send_now(subscriber.write(KEEPALIVE_COMMENT))
        if self._subscribers:
            self._timer = asyncio.get_running_loop().call_later(self._keepalive, self._send_keepalive)


class _Stream:
    """A stream as what is open for somebody."""

    def __init__(
        self, operations: OperationService, subscriber: "SSESubscriber", prepared: PreparedOperation, caller: Caller
    ) -> None:
        self._operations, self._subscriber = operations, subscriber
        self._prepared, self._caller = prepared, caller

    def set_actor(self, actor: Actor) -> None:
        """Send the present state, and what follows, as the actor may see it."""
        try:
            self._operations.move(self._subscriber, self._prepared, replace(self._caller, actor=actor))
        except Exception as error:
            self._subscriber.expel(to_client_errors(error))

    def end_access(self) -> None:
        """End the stream with an error, after which clients do not reconnect."""
        self._subscriber.expel(request_error(UNAUTHENTICATED, ENDED).errors)


class SSESubscriber(Subscriber):
    """A subscription over an event stream.

    Attributes:
        begun: Whether the headers of the response are sent.
        done: Completes when the stream is to end.
        errors: Why the operation ended, where it failed.
    """

    __slots__ = ("_send", "begun", "done", "errors")

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send = send
        self.begun = False
        self.errors: Errors | None = None
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def set_done(self) -> None:
        """Mark the stream as done."""
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
        self.set_done()

    async def write(self, data: bytes) -> None:
        await self._send({"type": "http.response.body", "body": data, "more_body": True})

    async def close(self) -> None:
        """End the response."""
        await self._send({"type": "http.response.body", "body": b"", "more_body": False})


async def send_single_result(result: bytes, send: Send) -> None:
    """Send a stream of one encoded result, which may be an error."""
    await _open(send)
    await send({"type": "http.response.body", "body": next_of(result) + COMPLETE})


def next_of(result: bytes) -> bytes:
    """Return the next event of an encoded result.

    PostgreSQL puts line breaks between rows. In JSON they have no meaning outside of strings, and inside they are
    escaped, so that they are removed. Several `data:` lines would be valid, but urql reads only the first.
    """
    return b"event: next\ndata: %s\n\n" % result.replace(b"\n", b"").replace(b"\r", b"")


async def _open(send: Send) -> None:
    """Send the headers at once: they wait for the first content, which may come much later."""
    await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
    await send({"type": "http.response.body", "body": b"", "more_body": True})


async def _wait_for_disconnect(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
