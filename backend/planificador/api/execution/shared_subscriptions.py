"""Equal subscriptions share one running operation: each result is executed and encoded once, for all subscribers.

A subscriber first gets a snapshot, such as the whole list, which is made once for all that wait at the same time. Then
it gets the results of the shared operation. Positions say which of these the snapshot contains already.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from contextlib import aclosing
from functools import partial
from typing import TypeAlias

from planificador.api.errors import to_client_errors
from planificador.api.execution.subscribers import Errors, Subscriber, deliver_to_all

Result: TypeAlias = tuple[int, str]
"""A position, and the encoded result there."""
StartOperation: TypeAlias = Callable[[], AsyncGenerator[Result, None]]
MAX_UNREAD = 64
"""Results that wait for a slow client; beyond that number it gets a new snapshot instead."""


class SharedSubscription:
    """A running operation and its subscribers.

    Args:
        start: Starts the operation. Its first result comes at once and is a snapshot.
        on_close: Called once, when no subscriber may be added any more.
        run: Starts the operation whose results all subscribers get, by default as any other. After its first result it
            may also call `deliver` and `fail`.
    """

    max_unread = MAX_UNREAD

    def __init__(
        self,
        start: StartOperation,
        on_close: Callable[[], object],
        run: "Callable[[SharedSubscription], AsyncGenerator[Result, None]] | None" = None,
    ) -> None:
        self._start, self._on_close = start, on_close
        self._start_running = partial(run, self) if run else start
        self._closed = self._has_results = False
        self._subscribers: set[Subscriber] = set()
        self._waiting: list[Subscriber] = []  # for a snapshot
        self._missed: list[Result] = []  # results since a snapshot was begun
        self._running = asyncio.create_task(self._run(), name="shared subscription")
        self._snapshots: asyncio.Task[None] | None = None

    def add(self, subscriber: Subscriber) -> None:
        """Deliver a snapshot to the subscriber, and from then on all results."""
        self._subscribers.add(subscriber)
        self._waiting.append(subscriber)
        self._make_snapshots_if_needed()

    def reserve(self, subscriber: Subscriber) -> None:
        """Run on for a subscriber, and tell it of an end, before it is added."""
        self._subscribers.add(subscriber)

    def remove(self, subscriber: Subscriber) -> list[asyncio.Task[None]]:
        """Stop delivering to the subscriber. After the last one the operation ends: return its tasks."""
        self._subscribers.discard(subscriber)
        if self._subscribers:
            return []
        self._close()
        ending = [task for task in (self._running, self._snapshots) if task is not None]
        for task in ending:
            task.cancel()
        return ending

    def deliver(self, position: int, text: str) -> Awaitable[None] | None:
        """Deliver a result to all subscribers; return what is still to be awaited, nothing for a single one."""
        if len(self._subscribers) != 1 or self._snapshots is not None:
            return self._deliver((position, text))
        for subscriber in tuple(self._subscribers):
            subscriber.deliver(position, text)
        return None

    def fail(self, error: Exception) -> None:
        """End the operation with an error."""
        self._close()
        self._finish(self._subscribers, to_client_errors(error))

    def _close(self) -> None:
        if not self._closed:
            self._closed = True
            self._on_close()

    def _make_snapshots_if_needed(self) -> None:
        # The first result of the running operation is the snapshot of all that wait until then.
        if self._waiting and self._has_results and self._snapshots is None:
            self._snapshots = asyncio.create_task(self._make_snapshots(), name="subscription snapshot")

    async def _run(self) -> None:
        batch, self._waiting = self._waiting, []
        errors = None
        try:
            async with aclosing(self._start_running()) as results:
                async for result in results:
                    if not self._has_results:
                        await self._deliver_snapshot(batch, result)
                        self._has_results = True
                        self._make_snapshots_if_needed()
                    await self._deliver(result)
        except Exception as error:
            errors = to_client_errors(error)
        self._close()
        self._finish(self._subscribers, errors)

    async def _make_snapshots(self) -> None:
        while self._waiting:
            batch, self._waiting, self._missed = self._waiting, [], []
            snapshot = errors = None
            try:
                async with aclosing(self._start()) as results:
                    snapshot = await anext(results, None)
            except Exception as error:
                errors = to_client_errors(error)
            if snapshot is None:
                self._finish(batch, errors)
            else:
                await self._deliver_snapshot(batch, snapshot)
        self._missed = []
        self._snapshots = None

    async def _deliver_snapshot(self, batch: list[Subscriber], snapshot: Result) -> None:
        def deliver(subscriber: Subscriber) -> None:
            if len(self._missed) > MAX_UNREAD:
                self._waiting.append(subscriber)  # for a later snapshot, with fewer results after it
            elif subscriber in self._subscribers:
                subscriber.deliver_snapshot(*snapshot)
                for result in self._missed:
                    subscriber.deliver(*result)

        await deliver_to_all(batch, deliver)

    async def _deliver(self, result: Result) -> None:
        if self._snapshots is not None and len(self._missed) <= MAX_UNREAD:
            self._missed.append(result)
        # A subscriber that gets its snapshot during a pause gets this result in it, or among those that it missed.
        receivers = [subscriber for subscriber in self._subscribers if not subscriber.awaiting_snapshot]
        await deliver_to_all(receivers, lambda subscriber: subscriber.deliver(*result))

    def _finish(self, subscribers: Iterable[Subscriber], errors: Errors | None) -> None:
        for subscriber in tuple(subscribers):
            if subscriber in self._subscribers:
                self.remove(subscriber)
                subscriber.finish(errors)
