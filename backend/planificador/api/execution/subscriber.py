"""Who hears a subscription: between two results a few bytes without a task, since whoever has news sends them."""

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any, NamedTuple, Protocol, TypeAlias

from graphql import GraphQLError

from planificador.core.runtime.aio import Completed, start_eagerly

Errors: TypeAlias = list[GraphQLError]
Sending: TypeAlias = Coroutine[Any, Any, None]
MAX_UNREAD = 64
"""Results that wait for a slow reader, before it gets a new beginning instead."""


class Source(Protocol):
    """Where a member hears from."""

    def wait(self, member: "Subscriber") -> None:
        """The member needs a beginning."""

    def leave(self, member: "Subscriber") -> list[asyncio.Task[None]]:
        """The member goes; what ends because of that."""


class _End(NamedTuple):
    errors: Errors | None


class Subscriber:
    """Subclasses know how a result goes out, and what is to be done at the operation's end. deaf: hears nothing, since
    it has no beginning (yet, or any more)."""

    __slots__ = ("_position", "_source", "_task", "_unread", "deaf")

    def __init__(self) -> None:
        self.deaf = True
        self._position = 0
        self._source: Source | None = None
        self._task: asyncio.Task[None] | None = None  # while it takes time to send
        self._unread: list[str | _End] | None = None

    def send(self, text: str) -> Sending:
        """Sends a result."""
        raise NotImplementedError

    def end(self, errors: Errors | None) -> Sending:
        """Says that there will be nothing more; errors: why, None when the operation is complete."""
        raise NotImplementedError

    @property
    def busy(self) -> bool:
        """Whether something is being sent, or the beginning is still to come."""
        return self.deaf or self._task is not None

    def join(self, source: Source) -> None:
        """It will hear from there."""
        self._source = source
        source.wait(self)

    def leave(self) -> list[asyncio.Task[None]]:
        """It is sent nothing more. Returns the tasks that end because of that."""
        self.deaf = True
        source, self._source = self._source, None
        ending = source.leave(self) if source else []
        if self._task is not None:
            self._task.cancel()
            ending.append(self._task)
        return ending

    def begin(self, position: int, text: str) -> None:
        """This is its beginning."""
        self.deaf, self._position = False, position
        self._put(text)

    def tell(self, position: int, text: str) -> None:
        """Sends what is new to it. What the network does not take at once waits, or gives way to a new beginning."""
        if self.deaf or position <= self._position:
            return
        if self._unread is not None and len(self._unread) >= MAX_UNREAD:
            self._unread.clear()
            self.deaf = True
        else:
            self._put(text)

    def finish(self, errors: Errors | None) -> None:
        """The operation is over."""
        self.deaf, self._source = True, None
        self._put(_End(errors))

    def go(self, sending: Sending) -> None:
        """Sends at once, as far as it goes; a task does the rest. Not while another does."""
        try:
            rest = start_eagerly(sending)
        except Exception:  # the client is gone, as whoever reads from it knows
            return
        if not isinstance(rest, Completed):
            self._unread = []
            self._task = asyncio.create_task(self._catch_up(rest), name="slow reader")

    def _put(self, what: str | _End) -> None:
        if self._unread is not None:
            self._unread.append(what)
        else:
            self.go(self._out(what))

    def _out(self, what: str | _End) -> Sending:
        return self.send(what) if isinstance(what, str) else self.end(what.errors)

    async def _catch_up(self, rest: Awaitable[None]) -> None:
        try:
            await rest
            while self._unread:
                await self._out(self._unread.pop(0))
        except Exception:  # as above
            return
        self._unread = self._task = None
        if self.deaf and self._source is not None:
            self._source.wait(self)
