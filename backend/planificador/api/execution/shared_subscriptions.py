"""Equal subscriptions share one running operation: each result is executed and encoded once, for all subscribers.

A subscriber first gets a snapshot, such as the whole list, which is made once for all that wait at the same time. Then
it gets the results of the shared operation. Positions say which of these the snapshot contains already.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Hashable, Iterable
from contextlib import aclosing
from typing import Any, NamedTuple, TypeAlias

from graphql import GraphQLError

from planificador.api.errors import to_client_errors
from planificador.core.runtime.aio import Completed, start_eagerly
from planificador.core.runtime.queues import SnapshotQueue

Errors: TypeAlias = list[GraphQLError]
Sending: TypeAlias = Coroutine[Any, Any, None]
Result: TypeAlias = tuple[int, str]
"""A position, and the encoded result there."""
StartOperation: TypeAlias = Callable[[], AsyncGenerator[Result, None]]
MAX_UNREAD = 64
"""Results that wait for a slow client; beyond that number it gets a new snapshot instead."""
DELIVERIES_PER_TICK = 100
"""Deliveries in one iteration of the event loop."""


class _End(NamedTuple):
    errors: Errors | None


class Subscriber:
    """One client's subscription. An idle one has no task: whoever delivers a result sends it.

    Subclasses implement `send` and `end`.

    Attributes:
        awaiting_snapshot: Whether results are not delivered until the next snapshot.
    """

    __slots__ = ("_position", "_source", "_task", "_unread", "awaiting_snapshot")

    def __init__(self) -> None:
        self.awaiting_snapshot = True
        self._position = 0
        self._source: SharedSubscription | None = None
        self._task: asyncio.Task[None] | None = None  # while sending takes time
        self._unread: SnapshotQueue[str | _End] | None = None

    def send(self, text: str) -> Sending:
        """Send an encoded result."""
        raise NotImplementedError

    def end(self, errors: Errors | None) -> Sending:
        """Report the end of the operation: its errors, or None when it is complete."""
        raise NotImplementedError

    @property
    def busy(self) -> bool:
        """Whether something is being sent, or a snapshot is awaited."""
        return self.awaiting_snapshot or self._task is not None

    def subscribe(self, source: "SharedSubscription") -> None:
        """Get the snapshots and results of a shared subscription."""
        self._source = source
        source.add(self)

    def leave(self) -> list[asyncio.Task[None]]:
        """Get nothing more. Return the tasks that are ending because of that."""
        self.awaiting_snapshot = True
        source, self._source = self._source, None
        ending = source.remove(self) if source else []
        if self._task is not None:
            self._task.cancel()
            ending.append(self._task)
        return ending

    def deliver_snapshot(self, position: int, text: str) -> None:
        """Send a snapshot; results after its position follow."""
        self.awaiting_snapshot, self._position = False, position
        self._deliver(text)

    def deliver(self, position: int, text: str) -> None:
        """Send a result that the snapshot does not contain. While the client is slow it waits, up to MAX_UNREAD."""
        if not self.awaiting_snapshot and position > self._position:
            self._deliver(text)

    def finish(self, errors: Errors | None) -> None:
        """Report the end of the operation after all results."""
        self.awaiting_snapshot, self._source = True, None
        if self._unread is None:
            self.send_now(self.end(errors))
        else:
            self._unread.append(_End(errors))

    def send_now(self, sending: Sending) -> None:
        """Start to send, which mostly ends at once; otherwise a task completes it. Nothing else may be being sent."""
        try:
            rest = start_eagerly(sending)
        except Exception:  # the client disconnected; the task that reads from it ends the subscription
            return
        if not isinstance(rest, Completed):
            self._unread = SnapshotQueue(MAX_UNREAD)
            self._task = asyncio.create_task(self._send_unread(rest, self._unread), name="slow subscriber")

    def _deliver(self, text: str) -> None:
        if self._unread is None:
            self.send_now(self.send(text))
        elif not self._unread.offer(text):
            self.awaiting_snapshot = True

    async def _send_unread(self, rest: Awaitable[None], unread: SnapshotQueue[str | _End]) -> None:
        try:
            await rest
            while (item := unread.pop()) is not None:
                await (self.send(item) if isinstance(item, str) else self.end(item.errors))
        except Exception:  # as above
            return
        self._unread = self._task = None
        if self.awaiting_snapshot and self._source is not None:
            self._source.add(self)


class SubscriptionHub:
    """The shared subscriptions of a server."""

    def __init__(self) -> None:
        self._shared: dict[Hashable, SharedSubscription] = {}

    def subscribe(self, key: Hashable, start: StartOperation, subscriber: Subscriber) -> None:
        """Deliver the results of an operation until it ends or the subscriber leaves.

        Args:
            key: The same for equal subscriptions, whose operations have the same results.
            start: Starts the operation. Its first result comes at once and is a snapshot.
        """
        shared = self._shared.get(key)
        if shared is None:
            shared = self._shared[key] = SharedSubscription(start, lambda: self._shared.pop(key))
        subscriber.subscribe(shared)


class SharedSubscription:
    """A running operation and its subscribers. on_close: called once, when no subscriber may be added any more."""

    def __init__(self, start: StartOperation, on_close: Callable[[], object]) -> None:
        self._start, self._on_close = start, on_close
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
            async with aclosing(self._start()) as results:
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
        for number, subscriber in enumerate(batch, start=1):
            if len(self._missed) > MAX_UNREAD:
                self._waiting.append(subscriber)  # for a later snapshot, with fewer results after it
            elif subscriber in self._subscribers:
                subscriber.deliver_snapshot(*snapshot)
                for result in self._missed:
                    subscriber.deliver(*result)
            if number % DELIVERIES_PER_TICK == 0:
                await asyncio.sleep(0)

    async def _deliver(self, result: Result) -> None:
        if self._snapshots is not None and len(self._missed) <= MAX_UNREAD:
            self._missed.append(result)
        # A subscriber that gets its snapshot during a pause gets this result in it, or among those that it missed.
        receivers = [subscriber for subscriber in self._subscribers if not subscriber.awaiting_snapshot]
        for number, subscriber in enumerate(receivers, start=1):
            subscriber.deliver(*result)
            if number % DELIVERIES_PER_TICK == 0:
                await asyncio.sleep(0)

    def _finish(self, subscribers: Iterable[Subscriber], errors: Errors | None) -> None:
        for subscriber in tuple(subscribers):
            if subscriber in self._subscribers:
                self.remove(subscriber)
                subscriber.finish(errors)
