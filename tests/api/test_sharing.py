"""Who asks the same hears the same, made once: through the door, and as positions and members."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from graphql import GraphQLError
from tests.api.office import cliente, do
from tests.api.test_nodes import Counter
from tests.clock import settle
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient, Subscription

from planificador.api.errors import Refused
from planificador.api.members import UNREAD, Member
from planificador.api.sharing import Groups

LIVE = """subscription ($lector: String! = "") { avisos(lector: $lector) { tipo clave lista { clave }
  aviso { texto ... on AvisoRecordatorio {
    interaccion { proximaAccion cliente { nombre contactos { totalCount } } } } } } }"""
CHANGES = "subscription ($tipos: [TipoNodo!]) { cambios(tipos: $tipos) { tipo operacion } }"


async def remind(graphql: GraphQLClient, owner: Data) -> str:
    given = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
    row = await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **given)
    return str(row["id"])


async def listening(stack: AsyncExitStack, subscribe: Subscribe, count: int) -> list[Subscription]:
    """So many who have had their list."""
    all_of_them = [await stack.enter_async_context(subscribe(LIVE)) for _ in range(count)]
    for one in all_of_them:
        assert (await one.next())["avisos"]["lista"] is not None
    return all_of_them


async def test_an_event_costs_the_same_for_one_and_for_many(
    graphql: GraphQLClient, subscribe: Subscribe, count_queries: Counter
) -> None:
    owner, costs = await cliente(graphql), []
    for count in (1, 12):
        async with AsyncExitStack() as stack:
            members = await listening(stack, subscribe, count)
            with count_queries() as queries:
                await remind(graphql, owner)
                heard = [(await one.next())["avisos"] for one in members]
            costs.append(len(queries))
        assert heard[0]["tipo"] == "NUEVO"
        assert heard.count(heard[0]) == count
    assert costs[0] == costs[1]


async def test_each_in_the_reader_s_language(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    owner = await cliente(graphql)
    async with AsyncExitStack() as stack:
        basque, spanish, again = [
            await stack.enter_async_context(subscribe(LIVE, headers={"accept-language": one}))
            for one in ("eu", "es", "eu")
        ]
        for one in (basque, spanish, again):
            await one.next()
        await remind(graphql, owner)
        texts = [(await one.next())["avisos"]["aviso"]["texto"] for one in (basque, spanish, again)]
    assert texts[0] == texts[2] != texts[1]


async def test_each_with_its_own_variables(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    owner = await cliente(graphql)
    async with subscribe(LIVE, lector="Ane") as ane, subscribe(LIVE, lector="Jon") as jon:
        await ane.next(), await jon.next()
        await remind(graphql, owner)
        clave = (await ane.next())["avisos"]["clave"]
        assert (await jon.next())["avisos"]["clave"] == clave
        await do(graphql, "descartarAviso", clave=clave, lector="Ane")
        assert (await ane.next())["avisos"]["tipo"] == "RETIRADO"
        await jon.nothing()


async def test_who_comes_late_has_the_list_and_then_each_event_once(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    owner = await cliente(graphql)
    async with subscribe(LIVE) as first:
        await first.next()
        for known in range(1, 4):
            await remind(graphql, owner)
            assert (await first.next())["avisos"]["tipo"] == "NUEVO"
            async with subscribe(LIVE) as late:
                assert len((await late.next())["avisos"]["lista"]) == known
                await late.nothing(0.05)


async def test_who_leaves_takes_nothing_from_the_others(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    async with AsyncExitStack() as staying:
        async with AsyncExitStack() as leaving:
            await listening(leaving, subscribe, 2)
            members = await listening(staying, subscribe, 2)
        await remind(graphql, await cliente(graphql))
        for one in members:
            assert (await one.next())["avisos"]["tipo"] == "NUEVO"


async def test_changes_are_shared_too(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    async with subscribe(CHANGES) as everything, subscribe(CHANGES, tipos=["Formador"]) as trainers:
        for one in (everything, trainers):
            assert (await one.next())["cambios"]["operacion"] == "DESCONOCIDO"
        await cliente(graphql)
        async with subscribe(CHANGES) as late:
            assert (await late.next())["cambios"]["operacion"] == "DESCONOCIDO"
            await do(graphql, "crearFormador", nombre="Ane", apellidos="Arregi")
            assert [(await everything.next())["cambios"]["tipo"] for _ in range(2)] == ["Cliente", "Formador"]
            assert (await late.next())["cambios"]["tipo"] == "Formador"
            assert (await trainers.next())["cambios"]["tipo"] == "Formador"


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
            raise Refused([GraphQLError("no")])
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


class Reader(Member):
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
async def member(groups: Groups, source: Source, reader: Reader) -> AsyncIterator[None]:
    groups.join("key", source.begin, reader)
    await settle()
    try:
        yield
    finally:
        if ending := reader.leave():
            await asyncio.wait(ending)


pure = pytest.mark.once


@pure
async def test_one_runs_for_all_and_ends_with_the_last() -> None:
    groups, source, early, late = Groups(), Source(), Reader(), Reader()
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


@pure
async def test_what_comes_during_a_beginning_is_neither_lost_nor_heard_twice() -> None:
    groups, source, early, late = Groups(), Source(), Reader(), Reader()
    late.reads.clear()
    async with member(groups, source, early), member(groups, source, late):
        source.say()
        await settle()
        assert late.heard == []
        late.reads.set()
        await settle()
    assert late.heard == early.heard == ["all up to 1", "2"]


@pure
async def test_one_who_does_not_read_holds_nobody_up_and_begins_anew() -> None:
    groups, source, quick, slow = Groups(), Source(), Reader(), Reader()
    async with member(groups, source, quick), member(groups, source, slow):
        slow.reads.clear()
        for _ in range(UNREAD + 10):
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


@pure
async def test_a_pause_within_bounds_loses_nothing() -> None:
    groups, source, reader = Groups(), Source(), Reader()
    async with member(groups, source, reader):
        reader.reads.clear()
        for _ in range(UNREAD):
            source.say()
            await settle()
        reader.reads.set()
        await settle()
    assert reader.heard == ["all up to 1", *(str(number) for number in range(2, UNREAD + 2))]


@pure
async def test_the_operation_s_end_is_everybody_s() -> None:
    groups, source, readers = Groups(), Source(), (Reader(), Reader())
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


@pure
async def test_who_is_refused_hears_why() -> None:
    groups, source, reader = Groups(), Source(), Reader()
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


@pure
async def test_who_hears_an_operation_break_is_told_by_an_id(caplog: pytest.LogCaptureFixture) -> None:
    groups, readers = Groups(), [Reader() for _ in range(3)]

    async def breaking() -> AsyncGenerator[tuple[int, str], None]:
        yield 1, "all"
        raise ValueError("a secret")

    for reader in readers:
        groups.join("key", breaking, reader)
    await settle()
    (record,) = [one for one in caplog.records if one.levelname == "ERROR"]
    for reader in readers:
        (error,) = reader.why or []
        assert str((error.extensions or {})["incident"]) in record.getMessage()
        assert "secret" not in error.message
    assert record.exc_info


@pure
async def test_a_socket_that_breaks_is_its_own_affair() -> None:
    groups, source, reader = Groups(), Source(), Reader()

    class Broken(Reader):
        async def send(self, text: str) -> None:
            if text == "2":
                raise ConnectionError

    async with member(groups, source, Broken()), member(groups, source, reader):
        source.say()
        source.say()
        await settle()
        assert reader.heard == ["all up to 1", "2", "3"]


@pure
async def test_all_who_wait_have_one_beginning_and_one_run() -> None:
    groups, source = Groups(), Source()
    readers = [Reader() for _ in range(250)]
    async with member(groups, source, Reader()):
        source.say()
        for reader in readers:
            groups.join("key", source.begin, reader)
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


@pure
async def test_what_comes_while_a_beginning_is_made_is_heard_after_it_once() -> None:
    groups, source, reader, late = Groups(), Source(), Reader(), Reader()
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


@pure
async def test_a_beginning_that_is_overtaken_by_too_much_is_made_again() -> None:
    groups, source, reader, late = Groups(), Source(), Reader(), Reader()
    async with member(groups, source, reader):
        source.slow.clear()
        async with member(groups, source, late):
            for _ in range(UNREAD + 1):
                source.say()
                await settle()
            source.slow.set()
            await settle()
            source.say()
            await settle()
    assert late.heard == [f"all up to {UNREAD + 2}", str(UNREAD + 3)]
    assert reader.heard[-2:] == [str(UNREAD + 2), str(UNREAD + 3)]
