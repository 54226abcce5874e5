"""Subscriptions that ask the same share one running operation: each result is executed and encoded once, for all.

A member hears its beginning (the whole list, say), made once for all who wait for one, and from there on what the group
hears. Where it joins is told by positions: what came to pass up to the position of its beginning is in it already.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Hashable, Iterable
from contextlib import aclosing
from typing import TypeAlias

from planificador.api.errors import to_client_errors
from planificador.api.execution.subscriber import MAX_UNREAD, Errors, Subscriber

Result: TypeAlias = tuple[int, str]
"""A position, and what is said there, encoded."""
StartOperation: TypeAlias = Callable[[], AsyncGenerator[Result, None]]
"""Starts an operation."""
DELIVERIES_PER_TICK = 100
"""Members told without a pause, during which nobody else is served."""


class SubscriptionHub:
    """The groups of one server, by what their members ask."""

    def __init__(self) -> None:
        self._groups: dict[Hashable, SharedSubscription] = {}

    def join(self, key: Hashable, begin: StartOperation, member: Subscriber) -> None:
        """From now on the member is sent what the operation says, until it ends or the member leaves.

        begin: starts the operation; for all members of `key` it says the same, and says something at once.
        """
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = SharedSubscription(begin, lambda: self._groups.pop(key))
        member.join(group)


class SharedSubscription:
    """One running operation and those who hear it. forget: called once, when nobody may join any more."""

    def __init__(self, begin: StartOperation, forget: Callable[[], object]) -> None:
        self._begin, self._forget = begin, forget
        self._over = self._said_something = False
        self._members: set[Subscriber] = set()
        self._waiting: list[Subscriber] = []  # for a beginning
        self._missed: list[Result] = []  # by those whose beginning is being made
        self._running = asyncio.create_task(self._run(), name="subscription group")
        self._beginning: asyncio.Task[None] | None = None

    def wait(self, member: Subscriber) -> None:
        """The member needs a beginning."""
        self._members.add(member)
        self._waiting.append(member)
        self._serve()

    def leave(self, member: Subscriber) -> list[asyncio.Task[None]]:
        """The last to leave ends the operation: the tasks that do."""
        self._members.discard(member)
        if self._members:
            return []
        self._close()
        ending = [task for task in (self._running, self._beginning) if task is not None]
        for task in ending:
            task.cancel()
        return ending

    def _close(self) -> None:
        if not self._over:
            self._over = True
            self._forget()

    def _serve(self) -> None:
        # Not before the operation has spoken: what it says then is the beginning of all who waited when it began.
        if self._waiting and self._said_something and self._beginning is None:
            self._beginning = asyncio.create_task(self._make_beginnings(), name="subscription beginning")

    async def _run(self) -> None:
        batch, self._waiting = self._waiting, []
        errors = None
        try:
            async with aclosing(self._begin()) as results:
                async for result in results:
                    if not self._said_something:
                        await self._open(batch, result)
                        self._said_something = True
                        self._serve()
                    await self._tell(result)
        except Exception as error:
            errors = to_client_errors(error)
        self._close()
        self._end(self._members, errors)

    async def _make_beginnings(self) -> None:
        while self._waiting:
            batch, self._waiting, self._missed = self._waiting, [], []
            first = errors = None
            try:
                async with aclosing(self._begin()) as results:
                    first = await anext(results, None)
            except Exception as error:
                errors = to_client_errors(error)
            if first is None:
                self._end(batch, errors)
            else:
                await self._open(batch, first)
        self._missed = []
        self._beginning = None

    async def _open(self, batch: list[Subscriber], beginning: Result) -> None:
        for number, member in enumerate(batch, start=1):
            if len(self._missed) > MAX_UNREAD:
                self._waiting.append(member)  # too much has come to pass meanwhile
            elif member in self._members:
                member.begin(*beginning)
                for result in self._missed:
                    member.tell(*result)
            if number % DELIVERIES_PER_TICK == 0:
                await asyncio.sleep(0)

    async def _tell(self, result: Result) -> None:
        if self._beginning is not None and len(self._missed) <= MAX_UNREAD:
            self._missed.append(result)
        # Who gets a beginning during a pause has heard of this result, or finds it among those it missed.
        hearing = [member for member in self._members if not member.deaf]
        for number, member in enumerate(hearing, start=1):
            member.tell(*result)
            if number % DELIVERIES_PER_TICK == 0:
                await asyncio.sleep(0)

    def _end(self, members: Iterable[Subscriber], errors: Errors | None) -> None:
        for member in tuple(members):
            if member in self._members:
                self.leave(member)
                member.finish(errors)
