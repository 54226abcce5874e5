"""Shared subscriptions and their subscribers: positions, snapshots, slow subscribers, ends."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import pytest
from graphql import GraphQLError
from tests.clock import settle

from planificador.api.errors import GraphQLRequestError
from planificador.api.execution.shared_subscriptions import MAX_UNREAD, SharedSubscription
from planificador.api.execution.subscribers import Subscriber, SubscriptionHub


class Source:
    """An operation whose state is a number: its first result is a snapshot, and each later one the new number."""

    def __init__(self) -> None:
        self.state = 1
        self.running = self.started = 0  # generators
        self.rejected = False  # a new generator raises an error
        self.may_start = asyncio.Event()  # cleared to hold back the snapshots
        self.may_start.set()
        self._queues: list[asyncio.Queue[int | None]] = []

    def publish(self) -> None:
        self.state += 1
        for queue in self._queues:
            queue.put_nowait(self.state)

    def end(self) -> None:
        for queue in self._queues:
            queue.put_nowait(None)

    async def results(self) -> AsyncGenerator[tuple[int, str], None]:
        if self.rejected:
            raise GraphQLRequestError([GraphQLError("no")])
        queue: asyncio.Queue[int | None] = asyncio.Queue()
        self._queues.append(queue)
        self.running, self.started, state = self.running + 1, self.started + 1, self.state
        try:
            await self.may_start.wait()
            yield state, f"all up to {state}"
            while (number := await queue.get()) is not None:
                yield number, str(number)
        finally:
            self._queues.remove(queue)
            self.running -= 1


class Recorder(Subscriber):
    """Records the results, and the errors with which the operation ended; it stops reading while `reads` is cleared."""

    def __init__(self) -> None:
        super().__init__()
        self.received: list[str] = []
        self.errors: list[GraphQLError] | None = None
        self.reads, self.ended = asyncio.Event(), asyncio.Event()
        self.reads.set()

    async def send(self, text: str) -> None:
        await self.reads.wait()
        self.received.append(text)

    async def end(self, errors: list[GraphQLError] | None) -> None:
        await self.reads.wait()
        self.errors = errors
        self.ended.set()


@asynccontextmanager
async def subscribed(hub: SubscriptionHub, source: Source, subscriber: Subscriber) -> AsyncIterator[None]:
    """Subscribe for a block."""
    hub.subscribe("key", partial(SharedSubscription, source.results), subscriber)
    await settle()
    try:
        yield
    finally:
        if ending := subscriber.leave():
            await asyncio.wait(ending)


async def test_one_operation_runs_for_all_subscribers_and_ends_with_the_last() -> None:
    hub, source, early, late = SubscriptionHub(), Source(), Recorder(), Recorder()
    async with subscribed(hub, source, early):
        source.publish()
        await settle()
        async with subscribed(hub, source, late):
            assert source.running == 1
            source.publish()
            await settle()
    assert early.received == ["all up to 1", "2", "3"]
    assert late.received == ["all up to 2", "3"]
    assert source.running == 0


async def test_a_result_while_the_snapshot_is_sent_is_delivered_once() -> None:
    hub, source, early, late = SubscriptionHub(), Source(), Recorder(), Recorder()
    late.reads.clear()
    async with subscribed(hub, source, early), subscribed(hub, source, late):
        source.publish()
        await settle()
        assert late.received == []
        late.reads.set()
        await settle()
    assert late.received == early.received == ["all up to 1", "2"]


async def test_a_slow_subscriber_gets_a_snapshot_instead_of_all_results() -> None:
    hub, source, quick, slow = SubscriptionHub(), Source(), Recorder(), Recorder()
    async with subscribed(hub, source, quick), subscribed(hub, source, slow):
        slow.reads.clear()
        for _ in range(MAX_UNREAD + 10):
            source.publish()
            await settle()
        last = source.state
        assert quick.received[-1] == str(last)
        slow.reads.set()
        await settle()
        assert slow.received == ["all up to 1", "2", f"all up to {last}"]
        source.publish()
        await settle()
    assert slow.received[-1] == quick.received[-1] == str(last + 1)


@pytest.mark.parametrize("fails", [False, True])
async def test_a_subscriber_that_moves_while_it_is_slow_follows_the_other_operation(fails: bool) -> None:
    hub, source, other = SubscriptionHub(), Source(), Source()
    moved, leaving = Recorder(), Recorder()
    start = partial(SharedSubscription, other.results)
    async with subscribed(hub, source, moved):
        hub.subscribe("other", start, leaving)
        moved.reads.clear()
        source.publish()
        await settle()
        moved.move(partial(hub.source, "other", start))
        assert not leaving.leave(), "the operation goes on for the one that moved"
        if fails:
            other.end()
            await settle()
        moved.reads.set()
        await settle()
        other.publish()
        await settle()
        assert moved.received == ["all up to 1", "2"] + ["all up to 1", "2"] * (not fails)
        assert moved.ended.is_set() == fails
    assert source.running == other.running == 0


async def test_a_subscriber_that_pauses_for_max_unread_results_gets_them_all() -> None:
    hub, source, subscriber = SubscriptionHub(), Source(), Recorder()
    async with subscribed(hub, source, subscriber):
        subscriber.reads.clear()
        for _ in range(MAX_UNREAD):
            source.publish()
            await settle()
        subscriber.reads.set()
        await settle()
    assert subscriber.received == ["all up to 1", *(str(number) for number in range(2, MAX_UNREAD + 2))]


async def test_the_end_of_the_operation_ends_every_subscriber() -> None:
    hub, source, subscribers = SubscriptionHub(), Source(), (Recorder(), Recorder())
    async with subscribed(hub, source, subscribers[0]), subscribed(hub, source, subscribers[1]):
        subscribers[1].reads.clear()
        source.publish()
        source.end()
        await asyncio.wait_for(subscribers[0].ended.wait(), 5)
        assert not subscribers[1].ended.is_set()
        subscribers[1].reads.set()
        await asyncio.wait_for(subscribers[1].ended.wait(), 5)
        assert subscribers[0].received == subscribers[1].received == ["all up to 1", "2"]
        assert subscribers[0].errors is subscribers[1].errors is None
        async with subscribed(hub, source, late := Recorder()):
            assert late.received == ["all up to 2"]


async def test_the_errors_of_a_rejected_subscription_are_delivered() -> None:
    hub, source, subscriber = SubscriptionHub(), Source(), Recorder()
    source.rejected = True
    async with subscribed(hub, source, subscriber):
        assert [error.message for error in subscriber.errors or []] == ["no"]
    source.rejected = False
    async with subscribed(hub, source, subscriber):
        source.rejected = True
        async with subscribed(hub, source, late := Recorder()):
            assert [error.message for error in late.errors or []] == ["no"]
        source.publish()
        await settle()
        assert subscriber.received == ["all up to 1", "2"], "a later rejection does not affect it"


async def test_an_unexpected_error_is_masked_and_logged_once_for_all(caplog: pytest.LogCaptureFixture) -> None:
    hub, subscribers = SubscriptionHub(), [Recorder() for _ in range(3)]

    async def failing() -> AsyncGenerator[tuple[int, str], None]:
        yield 1, "all"
        raise ValueError("a secret")

    for subscriber in subscribers:
        hub.subscribe("key", partial(SharedSubscription, failing), subscriber)
    await settle()
    (record,) = [record for record in caplog.records if record.levelname == "ERROR"]
    for subscriber in subscribers:
        (error,) = subscriber.errors or []
        assert str((error.extensions or {})["incident"]) in record.getMessage()
        assert "secret" not in error.message
    assert record.exc_info


async def test_a_connection_error_of_one_subscriber_does_not_affect_another() -> None:
    hub, source, subscriber = SubscriptionHub(), Source(), Recorder()

    class Disconnected(Recorder):
        async def send(self, text: str) -> None:
            if text == "2":
                raise ConnectionError

    async with subscribed(hub, source, Disconnected()), subscribed(hub, source, subscriber):
        source.publish()
        source.publish()
        await settle()
        assert subscriber.received == ["all up to 1", "2", "3"]


async def test_subscribers_that_wait_together_share_a_snapshot_and_the_operation() -> None:
    hub, source = SubscriptionHub(), Source()
    subscribers = [Recorder() for _ in range(250)]
    async with subscribed(hub, source, Recorder()):
        source.publish()
        for subscriber in subscribers:
            hub.subscribe("key", partial(SharedSubscription, source.results), subscriber)
        subscribers[0].leave()
        await settle()
        source.publish()
        await settle()
        assert source.started == 2
    assert subscribers[0].received == []
    assert all(subscriber.received == ["all up to 2", "3"] for subscriber in subscribers[1:])
    for subscriber in subscribers:
        subscriber.leave()
    await settle()
    assert source.running == 0


async def test_results_while_a_snapshot_is_made_are_delivered_once_after_it() -> None:
    hub, source, subscriber, late = SubscriptionHub(), Source(), Recorder(), Recorder()
    async with subscribed(hub, source, subscriber):
        source.may_start.clear()
        async with subscribed(hub, source, late):
            for _ in range(3):
                source.publish()
                await settle()
            assert (subscriber.received, late.received) == (["all up to 1", "2", "3", "4"], [])
            source.may_start.set()
            await settle()
            assert late.received == ["all up to 1", "2", "3", "4"]


async def test_a_snapshot_is_made_again_after_too_many_results() -> None:
    hub, source, subscriber, late = SubscriptionHub(), Source(), Recorder(), Recorder()
    async with subscribed(hub, source, subscriber):
        source.may_start.clear()
        async with subscribed(hub, source, late):
            for _ in range(MAX_UNREAD + 1):
                source.publish()
                await settle()
            source.may_start.set()
            await settle()
            source.publish()
            await settle()
    assert late.received == [f"all up to {MAX_UNREAD + 2}", str(MAX_UNREAD + 3)]
    assert subscriber.received[-2:] == [str(MAX_UNREAD + 2), str(MAX_UNREAD + 3)]
