"""The lateness of alerts for many readers of a long list, each of whom hid others, and what that costs a mutation."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from statistics import median
from time import perf_counter
from zoneinfo import ZoneInfo

import httpx2
from tests.bench.accounts import insert_accesses, people
from tests.bench.base import CONTRACT_COLUMNS, contract_values, insert_catalogue, insert_users
from tests.bench.bulk import Values, insert, update_statistics
from tests.bench.due_rows import CONTRACTS, INTERACTION_COLUMNS, SESSION_COLUMNS, TRAINERS, session_values
from tests.bench.fanout import broadcast
from tests.bench.followers import open_readers, readers_process
from tests.bench.harness import BenchmarkContext, open_models
from tests.bench.measure import Figure, milliseconds, percentile, ratios
from tests.bench.servers import BARE, SIGNED_IN, Port, servers
from tests.bench.subscribers import open_subscribers
from tests.support.graphql import GraphQLClient

from planificador.api.ids import encode
from planificador.core.data.sql.visibility import Reader
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.runtime.changes import LAGGED
from planificador.core.runtime.clock import SystemClock
from planificador.db.notifiers import notifier_for
from planificador.recordatorios.kinds import DEFAULT_KINDS
from planificador.recordatorios.rules import HORAS, entry
from planificador.recordatorios.watcher import AlertNews, AlertWatcher
from planificador.sesiones.service import actualizar_sesion

CLOCK, ZONE = SystemClock(), ZoneInfo("Europe/Madrid")
TARGET = 0.010
"""Seconds: the maximum lateness of 99 % of the events."""
HIDDEN = 20
"""Alerts that each reader hid."""
ROUNDS = 5
"""In which mutations without readers and with them alternate."""
PAUSE = 0.02
"""Seconds between mutations: their events are sent meanwhile."""
LEAD_TIME = timedelta(seconds=1)
UPDATE = """mutation ($id: ID!, $notas: String!) {
  actualizarSesion(input: {id: $id, notas: $notas}) { sesion { id version } errores { codigo mensaje } } }"""


@dataclass(frozen=True, slots=True)
class Size:
    """The rows: `due` alerts are present, and `entering` sessions enter the list at irregular instants."""

    due: int
    readers: int
    changes: int
    entering: int
    seconds: float


async def measure(context: BenchmarkContext) -> None:
    """Add the lateness of changes and of instants, and the time of a mutation with and without readers."""
    size = Size(200, 10, 5, 5, 0.2) if context.quick else Size(10_000, 200, 200, 100, 5.0)
    async with context.database() as url:
        with context.step(f"{size.due} alerts and {size.readers} readers", 4) as on:
            await _build(url, size)
            on(1)
            changes, instants = await _lateness(url, size)
            on(1)
            async with servers(SIGNED_IN + url, BARE) as (port, bare):
                alone, followed = await _mutations(port, size)
                spread, of_bare = await _until_the_last(port, bare, size)
            on(2)
    what = f"{size.readers} readers who hid different ones of {size.due:,} alerts"
    for label, samples in (("a change", changes), ("an instant", instants)):
        context.report.figures.append(
            Figure(
                f"lateness of the event of {label}, for {what}",
                context.dialect,
                f"{milliseconds(samples)} (99 %: {milliseconds([percentile(samples, 99)])})",
                f"{TARGET * 1000:g} ms for 99 %",
                [percentile(samples, 99) / TARGET],
                1.0,
            )
        )
    context.report.figures.append(
        Figure(
            f"a mutation, while its event is sent to {what}",
            context.dialect,
            milliseconds(followed),
            f"without readers: {milliseconds(alone)}",
            ratios(followed, alone),
            1.1,
        )
    )
    context.report.figures.append(
        Figure(
            f"from a mutation's answer to the last WebSocket, for {what}",
            context.dialect,
            f"{milliseconds(spread)} (99 %: {milliseconds([percentile(spread, 99)])})",
            f"{TARGET * 1000:g} ms for 99 %; a bare uvicorn broadcast of the same bytes, from the first WebSocket to "
            f"the last: {milliseconds(of_bare)} (99 %: {milliseconds([percentile(of_bare, 99)])})",
            [percentile(spread, 99) / TARGET],
            1.0,
        )
    )


async def _build(url: str, size: Size) -> None:
    """Fill an empty database: a fifth of the alerts are sessions, the others reminders that are overdue."""
    await insert_catalogue(url, trainers=TRAINERS)
    contracts = (contract_values(number, 1) for number in range(1, CONTRACTS + 1))
    await insert(url, "contratacion", CONTRACT_COLUMNS, contracts)
    start = CLOCK.now() + timedelta(hours=2)
    step = timedelta(hours=HORAS - 4) / (size.due // 5)
    sessions = (session_values(number, start + number * step, "PROGRAMADA") for number in range(size.due // 5))
    await insert(url, "sesion", SESSION_COLUMNS, sessions)
    reminders = list(_reminders(size))
    await insert(url, "interaccion", INTERACTION_COLUMNS, reminders)
    await insert_users(url, size.readers)
    await insert_accesses(url, size.readers)
    await insert(url, "aviso_oculto", ("lector_id", "clave"), _hidden(size, [row[5] for row in reminders]))
    await update_statistics(url)


def _reminders(size: Size) -> Iterator[Values]:
    today = CLOCK.now().date()
    for number in range(size.due - size.due // 5):
        day = today - timedelta(days=3 + number % 700)
        called = CLOCK.now() - timedelta(days=800)
        yield (1, called, "LLAMADA", "PENDIENTE", "Llamar", day, True, None, day, "llamar")


def _hidden(size: Size, days: Sequence[object]) -> Iterator[Values]:
    for reader in range(size.readers):
        for number in range(HIDDEN):
            row = (reader * HIDDEN + number) % len(days)
            yield (reader + 1, f"recordatorio:{row + 1}:{days[row]}")


@dataclass(slots=True)
class Readers:
    """Readers in this process: those of events note when they receive them."""

    expected: int
    lateness: list[float] = field(default_factory=list)
    reference: float | None = None
    received: asyncio.Event = field(default_factory=asyncio.Event)
    _missing: int = 0

    def expect(self) -> None:
        """Expect one event for each reader."""
        self._missing = self.expected
        self.received.clear()

    async def read(self, news: AsyncIterator[AlertNews]) -> None:
        async for item in news:
            for evento in item.eventos:
                now = perf_counter()
                if self.reference is None:  # the event of an instant
                    entered = entry(evento.aviso.vence_en, HORAS)
                    self.lateness.append((CLOCK.now() - entered).total_seconds())
                else:
                    self.lateness.append(now - self.reference)
                self._missing -= 1
            if self._missing <= 0:
                self.received.set()


@asynccontextmanager
async def _readers(alert_watcher: AlertWatcher, size: Size) -> AsyncIterator[Readers]:
    readers = Readers(size.readers)
    async with AsyncExitStack() as stack:
        group = await stack.enter_async_context(asyncio.TaskGroup())
        tasks = []
        for number in range(size.readers):
            reader = Reader(user_id=number + 1)
            news = await stack.enter_async_context(alert_watcher.subscribe(HORAS, DEFAULT_KINDS, reader))
            first = await anext(news)
            assert first.lista is not None
            assert len(first.lista) == size.due - HIDDEN
            tasks.append(group.create_task(readers.read(news)))
        yield readers
        for task in tasks:
            task.cancel()


async def _lateness(url: str, size: Size) -> tuple[list[float], list[float]]:
    """Return the seconds from the commit of changes, and from the instants at which sessions enter, to each reader."""
    notifier = notifier_for(url)
    async with open_models(url):
        await notifier.start()
        services = Services(CLOCK, notifier, ZONE)
        alert_watcher = AlertWatcher(services)
        async with _readers(alert_watcher, size) as readers:
            changes = await _change(services, readers, size)
            instants = await _wait_for_instants(url, services, readers, size)
        await alert_watcher.close()
        await notifier.stop()
    return changes, instants


async def _change(services: Services, readers: Readers, size: Size) -> list[float]:
    for number in range(size.changes):
        readers.expect()
        change = partial(actualizar_sesion, id=1 + number % 30, version=None, datos={"notas": f"cambio {number}"})
        await run_in_transaction(services, change)
        readers.reference = perf_counter()
        await asyncio.wait_for(readers.received.wait(), 30)
        await asyncio.sleep(0.01)
    changes, readers.lateness, readers.reference = readers.lateness, [], None
    return changes


async def _wait_for_instants(url: str, services: Services, readers: Readers, size: Size) -> list[float]:
    readers.expected *= size.entering
    readers.expect()
    start = CLOCK.now() + LEAD_TIME + timedelta(hours=HORAS)
    step = timedelta(seconds=size.seconds) / size.entering
    rows = (session_values(number, start + number * step, "PROGRAMADA") for number in range(size.entering))
    await insert(url, "sesion", SESSION_COLUMNS, rows)
    services.notifier._deliver(LAGGED)
    await asyncio.wait_for(readers.received.wait(), 60)
    return readers.lateness


@asynccontextmanager
async def _client(port: Port) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    """Yield a function that sends a mutation of a session and returns when it is answered."""
    headers = dict(line.split(": ", 1) for line in people(0))
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30, headers=headers) as http:
        graphql = GraphQLClient(http)

        async def update(number: int) -> None:
            answer = await graphql(UPDATE, id=encode("Sesion", 31 + number % 30), notas=f"{perf_counter()}")
            assert answer["actualizarSesion"]["errores"] == []

        yield update


async def _mutations(port: Port, size: Size) -> tuple[list[float], list[float]]:
    """Return the times of a mutation without readers and with them, the median of each round."""
    async with _client(port) as update:

        async def mutate(number: int) -> float:
            begin = perf_counter()
            await update(number)
            seconds = perf_counter() - begin
            await asyncio.sleep(PAUSE)
            return seconds

        await mutate(0)
        alone, followed = list[float](), list[float]()
        for _ in range(ROUNDS):
            alone.append(median([await mutate(number) for number in range(size.changes)]))
            async with readers_process(port, size.readers):
                followed.append(median([await mutate(number) for number in range(size.changes)]))
    return alone, followed


async def _until_the_last(port: Port, bare: Port, size: Size) -> tuple[list[float], list[float]]:
    """Return the times from a mutation's answer to the last reader's event, and of a bare broadcast in turn.

    Those of the broadcast are from the first reader's event to the last's.
    """
    spread: list[float] = []
    of_bare: list[float] = []
    async with (
        _client(port) as update,
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{bare}", timeout=30) as http,
        open_readers(port, size.readers) as readers,
        open_subscribers(bare, size.readers) as listeners,
    ):
        for number in range(size.changes):
            received = readers.expect()
            await update(number)
            answered = perf_counter()
            spread.append(max(await received - answered, 0.0))
            _, of_last = await broadcast(http, listeners, readers.last)
            of_bare.append(of_last)
    return spread, of_bare
