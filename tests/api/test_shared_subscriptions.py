"""Groups and their members as they are: positions, beginnings, slow readers, ends."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

import pytest
from graphql import GraphQLError
from tests.clock import settle

from planificador.api.errors import GraphQLRequestError
from planificador.api.execution.shared_subscriptions import MAX_UNREAD, Subscriber, SubscriptionHub


class Source:
    """An operation whose present state is a number: it says it first, then each one that follows."""

    def __init__(self) -> None:
        self.present, self.running, self.begun, self.refusal = 1, 0, 0, False
        self.slow = asyncio.Event()  # cleared: what is begun takes its time to speak
        self.slow.set()
        self._news: list[asyncio.Queue[int | None]] = []

    def say(self) -> None:
        self.present += 1
        for one in self._news:
            one.put_nowait(self.present)

    def end(self) -> None:
        for one in self._news:
            one.put_nowait(None)

    async def begin(self) -> AsyncGenerator[tuple[int, str], None]:
        if self.refusal:
            raise GraphQLRequestError([GraphQLError("no")])
        news: asyncio.Queue[int | None] = asyncio.Queue()
        self._news.append(news)
        self.running += 1
        self.begun += 1
        present = self.present
        try:
            await self.slow.wait()
            yield present, f"all up to {present}"
            while (number := await news.get()) is not None:
                yield number, str(number)
        finally:
            self._news.remove(news)
            self.running -= 1


class Reader(Subscriber):
    """What one member was sent; it can stop reading. why: the operation's errors. ended: it heard the end."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.why: list[GraphQLError] | None = None
        self.reads, self.ended = asyncio.Event(), asyncio.Event()
        self.reads.set()

    async def send(self, text: str) -> None:
        await self.reads.wait()
        self.heard.append(text)

    async def end(self, errors: list[GraphQLError] | None) -> None:
        await self.reads.wait()
        self.why = errors
        self.ended.set()


@asynccontextmanager
async def member(groups: SubscriptionHub, source: Source, reader: Reader) -> AsyncIterator[None]:
    groups.subscribe("key", source.begin, reader)
    await settle()
    try:
        yield
    finally:
        if ending := reader.leave():
            await asyncio.wait(ending)


async def test_one_runs_for_all_and_ends_with_the_last() -> None:
    groups, source, early, late = SubscriptionHub(), Source(), Reader(), Reader()
    async with member(groups, source, early):
        source.say()
        await settle()
        async with member(groups, source, late):
            assert source.running == 1
            source.say()
            await settle()
    assert early.heard == ["all up to 1", "2", "3"]
    assert late.heard == ["all up to 2", "3"]
    assert source.running == 0


async def test_what_comes_during_a_beginning_is_neither_lost_nor_heard_twice() -> None:
    groups, source, early, late = SubscriptionHub(), Source(), Reader(), Reader()
    late.reads.clear()
    async with member(groups, source, early), member(groups, source, late):
        source.say()
        await settle()
        assert late.heard == []
        late.reads.set()
        await settle()
    assert late.heard == early.heard == ["all up to 1", "2"]


async def test_one_who_does_not_read_holds_nobody_up_and_begins_anew() -> None:
    groups, source, quick, slow = SubscriptionHub(), Source(), Reader(), Reader()
    async with member(groups, source, quick), member(groups, source, slow):
        slow.reads.clear()
        for _ in range(MAX_UNREAD + 10):
            source.say()
            await settle()
        last = source.present
        assert quick.heard[-1] == str(last)
        slow.reads.set()
        await settle()
        assert slow.heard == ["all up to 1", "2", f"all up to {last}"]
        source.say()
        await settle()
    assert slow.heard[-1] == quick.heard[-1] == str(last + 1)


async def test_a_pause_within_bounds_loses_nothing() -> None:
    groups, source, reader = SubscriptionHub(), Source(), Reader()
    async with member(groups, source, reader):
        reader.reads.clear()
        for _ in range(MAX_UNREAD):
            source.say()
            await settle()
        reader.reads.set()
        await settle()
    assert reader.heard == ["all up to 1", *(str(number) for number in range(2, MAX_UNREAD + 2))]


async def test_the_operation_s_end_is_everybody_s() -> None:
    groups, source, readers = SubscriptionHub(), Source(), (Reader(), Reader())
    async with member(groups, source, readers[0]), member(groups, source, readers[1]):
        readers[1].reads.clear()
        source.say()
        source.end()
        await asyncio.wait_for(readers[0].ended.wait(), 5)
        assert not readers[1].ended.is_set()
        readers[1].reads.set()
        await asyncio.wait_for(readers[1].ended.wait(), 5)
        assert readers[0].heard == readers[1].heard == ["all up to 1", "2"]
        assert readers[0].why is readers[1].why is None
        async with member(groups, source, late := Reader()):
            assert late.heard == ["all up to 2"]


async def test_who_is_refused_hears_why() -> None:
    groups, source, reader = SubscriptionHub(), Source(), Reader()
    source.refusal = True
    async with member(groups, source, reader):
        assert [error.message for error in reader.why or []] == ["no"]
    source.refusal = False
    async with member(groups, source, reader):
        source.refusal = True
        async with member(groups, source, late := Reader()):
            assert [error.message for error in late.why or []] == ["no"]
        source.say()
        await settle()
        assert reader.heard == ["all up to 1", "2"], "one who came later takes nothing from it"


async def test_who_hears_an_operation_break_is_told_by_an_id(caplog: pytest.LogCaptureFixture) -> None:
    groups, readers = SubscriptionHub(), [Reader() for _ in range(3)]

    async def breaking() -> AsyncGenerator[tuple[int, str], None]:
        yield 1, "all"
        raise ValueError("a secret")

    for reader in readers:
        groups.subscribe("key", breaking, reader)
    await settle()
    (record,) = [one for one in caplog.records if one.levelname == "ERROR"]
    for reader in readers:
        (error,) = reader.why or []
        assert str((error.extensions or {})["incident"]) in record.getMessage()
        assert "secret" not in error.message
    assert record.exc_info


async def test_a_socket_that_breaks_is_its_own_affair() -> None:
    groups, source, reader = SubscriptionHub(), Source(), Reader()

    class Broken(Reader):
        async def send(self, text: str) -> None:
            if text == "2":
                raise ConnectionError

    async with member(groups, source, Broken()), member(groups, source, reader):
        source.say()
        source.say()
        await settle()
        assert reader.heard == ["all up to 1", "2", "3"]


async def test_all_who_wait_have_one_beginning_and_one_run() -> None:
    groups, source = SubscriptionHub(), Source()
    readers = [Reader() for _ in range(250)]
    async with member(groups, source, Reader()):
        source.say()
        for reader in readers:
            groups.subscribe("key", source.begin, reader)
        readers[0].leave()
        await settle()
        source.say()
        await settle()
        assert source.begun == 2
    assert readers[0].heard == []
    assert all(reader.heard == ["all up to 2", "3"] for reader in readers[1:])
    for reader in readers:
        reader.leave()
    await settle()
    assert source.running == 0


async def test_what_comes_while_a_beginning_is_made_is_heard_after_it_once() -> None:
    groups, source, reader, late = SubscriptionHub(), Source(), Reader(), Reader()
    async with member(groups, source, reader):
        source.slow.clear()
        async with member(groups, source, late):
            for _ in range(3):
                source.say()
                await settle()
            assert (reader.heard, late.heard) == (["all up to 1", "2", "3", "4"], [])
            source.slow.set()
            await settle()
            assert late.heard == ["all up to 1", "2", "3", "4"]


async def test_a_beginning_that_is_overtaken_by_too_much_is_made_again() -> None:
    groups, source, reader, late = SubscriptionHub(), Source(), Reader(), Reader()
    async with member(groups, source, reader):
        source.slow.clear()
        async with member(groups, source, late):
            for _ in range(MAX_UNREAD + 1):
                source.say()
                await settle()
            source.slow.set()
            await settle()
            source.say()
            await settle()
    assert late.heard == [f"all up to {MAX_UNREAD + 2}", str(MAX_UNREAD + 3)]
    assert reader.heard[-2:] == [str(MAX_UNREAD + 2), str(MAX_UNREAD + 3)]
