"""The subscribers of operations that several of them share."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Hashable, Iterable
from typing import Any, NamedTuple, Protocol, TypeAlias

from graphql import GraphQLError

from planificador.core.runtime.aio import Completed, start_eagerly
from planificador.core.runtime.queues import SnapshotQueue

Errors: TypeAlias = list[GraphQLError]
Sending: TypeAlias = Coroutine[Any, Any, None]
DELIVERIES_PER_TICK = 100
"""Deliveries in one iteration of the event loop."""
StartSource: TypeAlias = "Callable[[Callable[[], object]], Source]"
"""Returns a running source. Its argument is called once, when no subscriber may be added to the source any more."""


class Source(Protocol):
    """What delivers results to subscribers.

    Attributes:
        max_unread: Results that wait for a slow client; beyond that number it gets a new snapshot instead.
    """

    max_unread: int

    def add(self, subscriber: "Subscriber") -> None:
        """Deliver a snapshot to the subscriber, and from then on all results."""

    def reserve(self, subscriber: "Subscriber") -> None:
        """Run on for a subscriber, and tell it of an end, before it is added."""

    def remove(self, subscriber: "Subscriber") -> list[asyncio.Task[None]]:
        """Stop delivering to the subscriber. After the last one the operation ends: return its tasks."""


class _End(NamedTuple):
    errors: Errors | None


class Subscriber:
    """One client's subscription. An idle one has no task: whoever delivers a result sends it.

    Subclasses implement `send` and `end`.

    Attributes:
        awaiting_snapshot: Whether results are not delivered until the next snapshot.
    """

    __slots__ = ("_max_unread", "_position", "_source", "_task", "_unread", "awaiting_snapshot")

    def __init__(self) -> None:
        self.awaiting_snapshot = True
        self._position = self._max_unread = 0
        self._source: Source | None = None
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

    def subscribe(self, source: Source) -> None:
        """Get the snapshots and results of a source."""
        self._source, self._max_unread = source, source.max_unread
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

    def move(self, find_source: Callable[[], Source]) -> None:
        """Get nothing more of the present source, and the snapshots and results of another one instead."""
        if self._source is None:  # the operation has ended
            return
        self._leave_source()
        self.awaiting_snapshot, self._position = True, 0
        source = find_source()
        if self._unread is None:
            self.subscribe(source)
        else:  # it is added once what is being sent is sent
            self._source, self._max_unread = source, source.max_unread
            source.reserve(self)

    def expel(self, errors: Errors) -> None:
        """End the operation with errors, before anything that is not being sent yet."""
        self._leave_source()
        self.finish(errors)

    def _leave_source(self) -> None:
        source, self._source = self._source, None
        if source:
            source.remove(self)
        if self._unread is not None:
            self._unread.clear()

    def deliver_snapshot(self, position: int, text: str) -> None:
        """Send a snapshot; results after its position follow."""
        self.awaiting_snapshot, self._position = False, position
        self._deliver(text)

    def deliver(self, position: int, text: str) -> None:
        """Send a result that the snapshot does not contain. While the client is slow it waits."""
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
            self._unread = SnapshotQueue(self._max_unread)
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


async def deliver_to_all(subscribers: Iterable[Subscriber], deliver: Callable[[Subscriber], object]) -> None:
    """Deliver something to each subscriber, with pauses for the event loop."""
    for number, subscriber in enumerate(subscribers, start=1):
        deliver(subscriber)
        if number % DELIVERIES_PER_TICK == 0:
            await asyncio.sleep(0)


class SubscriptionHub:
    """The sources of the running subscriptions of a server."""

    def __init__(self) -> None:
        self._sources: dict[Hashable, Source] = {}

    def subscribe(self, key: Hashable, start: StartSource, subscriber: Subscriber) -> None:
        """Deliver the results of a source until it ends or the subscriber leaves. Args as `source`."""
        subscriber.subscribe(self.source(key, start))

    def source(self, key: Hashable, start: StartSource) -> Source:
        """Return a running source.

        Args:
            key: The same for equal subscriptions, whose sources have the same results.
            start: Starts the source, unless it is running.
        """
        source = self._sources.get(key)
        if source is None:
            source = self._sources[key] = start(lambda: self._sources.pop(key))
        return source
