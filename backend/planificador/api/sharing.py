"""Subscriptions that ask the same share one running operation: each event is executed and encoded once, for all.

A member hears its own beginning (the whole list, say), made for it alone, and from there on what the group hears. Where
it joins is told by positions: what came to pass up to the position of its beginning is in it already.
"""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator, Hashable
from contextlib import aclosing, suppress
from types import coroutine
from typing import Any, TypeAlias

from planificador.api.errors import Refused

log = logging.getLogger(__name__)

Results: TypeAlias = AsyncGenerator[tuple[int, str], None]
"""The results of one running operation, encoded, each with its position."""
Begin: TypeAlias = Callable[[], Results]
"""Starts it."""
Send: TypeAlias = Callable[[str], Coroutine[Any, Any, None]]
UNREAD = 64
"""Results that wait for a slow reader, before it gets a new beginning instead."""
AT_ONCE = 8
"""Beginnings made at the same time: a thousand who come together would need memory for all of them."""
BREATH = 100
"""Members told without a pause, during which nobody else is served."""


class Groups:
    """The groups of one server, by what their members ask."""

    def __init__(self) -> None:
        self._groups: dict[Hashable, Group] = {}

    async def follow(self, key: Hashable, begin: Begin, send: Send) -> None:
        """Sends what the operation says until it ends. begin: starts it; for all members of `key` it says the same.

        It must say something at once: that is a member's beginning.
        """
        group = self._groups.get(key)
        if group is None or group.over:
            group = self._groups[key] = Group(begin)
        try:
            await group.follow(Member(begin, send, group.turn))
        finally:
            if group.over and self._groups.get(key) is group:
                del self._groups[key]


class Group:
    """One running operation and those who hear it. over: nobody may join any more. turn: to make a beginning."""

    def __init__(self, begin: Begin) -> None:
        self.over = False
        self.turn = asyncio.Semaphore(AT_ONCE)
        self._members: set[Member] = set()
        self._task = asyncio.create_task(self._run(begin), name="subscription group")

    async def follow(self, member: "Member") -> None:
        """Until the operation ends, or the caller is cancelled; the last to leave ends the operation."""
        self._members.add(member)
        try:
            await member.run()
        finally:
            self._members.discard(member)
            if not self._members:
                self.over = True
                self._task.cancel()
                await asyncio.wait([self._task])

    async def _run(self, begin: Begin) -> None:
        try:
            async with aclosing(begin()) as results:
                async for position, text in results:
                    await self._tell(position, text)
        except Refused:
            pass  # as each member hears from its own beginning
        except Exception:
            log.exception("a subscription broke; its subscribers must subscribe again")
        finally:
            self.over = True
            for member in self._members:
                member.end()

    async def _tell(self, position: int, text: str) -> None:
        for number, member in enumerate(tuple(self._members), start=1):
            member.tell(position, text)
            if number % BREATH == 0:
                await asyncio.sleep(0)


class Member:
    """One who hears; `run` is its own task, `tell` the group's."""

    def __init__(self, begin: Begin, send: Send, turn: asyncio.Semaphore) -> None:
        self._begin, self._send, self._turn = begin, send, turn
        self._position = 0
        self._unread: deque[tuple[int, str]] = deque()
        self._sending: Awaitable[None] | None = None
        self._idle = self._behind = self._ended = False
        self._woken = asyncio.Event()

    def tell(self, position: int, text: str) -> None:
        """Sends at once what is new, to a member that has nothing else to send."""
        if not self._idle:
            self._keep(position, text)
        elif position > self._position:
            with suppress(Exception):  # of a socket that is closing; its handler knows
                self._sending = begun(self._send(text))
            if self._sending is not None:
                self._wake()

    def _keep(self, position: int, text: str) -> None:
        self._unread.append((position, text))
        if len(self._unread) > UNREAD:
            self._behind = True
        if self._behind:
            self._unread.clear()

    def end(self) -> None:
        """Nothing more will come."""
        self._ended = True
        self._wake()

    async def run(self) -> None:
        """Until the end, or cancelled."""
        while await self._start():
            while not self._behind and not self._ended:
                await self._catch_up()
            if self._ended:
                return

    async def _start(self) -> bool:
        """Whether there is a beginning: otherwise the operation was refused, or is over."""
        self._behind = False
        async with self._turn, aclosing(self._begin()) as results:
            begun_with = await anext(results, None)
        if begun_with is not None:
            self._position, text = begun_with
            await self._send(text)
        return begun_with is not None

    async def _catch_up(self) -> None:
        while self._unread:
            position, text = self._unread.popleft()
            if position > self._position:
                await self._send(text)
        if self._behind or self._ended:
            return
        self._idle = True
        await self._woken.wait()
        self._woken.clear()
        if self._sending is not None:
            await self._sending
            self._sending = None

    def _wake(self) -> None:
        self._idle = False
        self._woken.set()


def begun(work: Coroutine[Any, Any, None]) -> Awaitable[None] | None:
    """Runs it as far as it goes without waiting; what remains, None when it is done. (Python 3.12's eager tasks.)"""
    try:
        waits_for = work.send(None)
    except StopIteration:
        return None
    return _rest(work, waits_for)


@coroutine
def _rest(work: Coroutine[Any, Any, None], waits_for: Any) -> Generator[Any, Any, None]:  # Any: futures
    while True:
        failure, value = None, None
        try:
            value = yield waits_for
        except BaseException as error:  # whatever it is, it is the work's
            failure = error
        try:
            waits_for = work.throw(failure) if failure else work.send(value)
        except StopIteration:
            return
