"""Live queries: how late a thousand pages follow the changes of rows, relative to asking again every second; and the
time until the last subscriber has a new answer, relative to a bare server that sends the same bytes."""

import asyncio
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from random import Random
from statistics import median
from time import perf_counter, time

import httpx2
from tests.bench.base import CONTRACT_COLUMNS, contract_values, insert_catalogue
from tests.bench.bulk import ROW_TIMESTAMP, insert, update_statistics
from tests.bench.due_rows import CONTRACTS, SESSION_COLUMNS, TRAINERS, session_values
from tests.bench.fanout import broadcast, compare_with_broadcast, medians
from tests.bench.harness import BenchmarkContext
from tests.bench.measure import Figure, alternating, milliseconds, percentile, ratios
from tests.bench.servers import BARE, servers
from tests.bench.subscribers import SubscriberGroup, open_subscribers, subscribe
from tests.clock import wait_until
from tests.support.graphql import GraphQLClient

from planificador.api.execution.live_queries import GATHERING_INTERVAL
from planificador.api.ids import encode

SESSIONS, WRITTEN = 10 * CONTRACTS, 30
"""The number of sessions, and of those that are changed, each of a contract of its own."""
SELECTION = "nodes { inicio fin estado direccion contratacion { expediente cliente { nombre } } formador { nombre } }"
CONTRACT = f"""($id: ID!) {{
  contratacion(id: $id) {{ expediente horasProgramadas sesiones(first: 20) {{ {SELECTION} }} }} }}"""
AGENDA = f"""($id: ID!, $desde: DateTime!, $hasta: DateTime!) {{
  agenda(formador: $id, desde: $desde, hasta: $hasta, first: 20) {{ {SELECTION} }} }}"""
CHANGE = """mutation ($id: ID!, $direccion: String!) {
  actualizarSesion(input: {id: $id, direccion: $direccion}) { sesion { actualizado } errores { codigo } } }"""
NUMBERS = re.compile(rb'"direccion" ?: ?"(\d+)"')
RATE = 20
"""Changes a second."""
POLLING_INTERVAL = 1.0
MAX_PERCENTILE, MAX_LONGEST = 0.06, 0.5
"""The targets of the lateness in seconds: of its 99th percentile, and of the longest one."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a page shows: the operation after its keyword, and its variables."""

    text: str
    variables: dict[str, str]


def questions() -> list[Question]:
    """Return a question about each contract whose session is changed, and the agenda of each trainer."""
    period = {"desde": ROW_TIMESTAMP.isoformat(), "hasta": (ROW_TIMESTAMP + timedelta(hours=20)).isoformat()}
    contracts = [Question(CONTRACT, {"id": encode("Contratacion", number)}) for number in range(1, WRITTEN + 1)]
    agendas = [Question(AGENDA, {"id": encode("Formador", number)} | period) for number in range(1, TRAINERS + 1)]
    return contracts + agendas


async def insert_rows(url: str) -> None:
    """Insert contracts and sessions: the first ones are in the period of the agendas, one an hour for each trainer."""
    await insert_catalogue(url, clients=50, trainers=TRAINERS)
    contracts = (contract_values(number, 1 + number % 50) for number in range(1, CONTRACTS + 1))
    await insert(url, "contratacion", CONTRACT_COLUMNS, contracts)
    starts = (ROW_TIMESTAMP + timedelta(hours=number // TRAINERS) for number in range(SESSIONS))
    sessions = (session_values(number, start, "PROGRAMADA") for number, start in enumerate(starts))
    await insert(url, "sesion", SESSION_COLUMNS, sessions)
    await update_statistics(url)


class Arrivals:
    """When each change arrived at each receiver. A change is a number, which the answers contain."""

    def __init__(self) -> None:
        self._times: list[tuple[int, float]] = []
        self._seen: dict[object, set[bytes]] = {}
        self._counts: Counter[int] = Counter()

    def add(self, receiver: object, answer: bytes) -> None:
        """Record an answer that a receiver has just received."""
        now, numbers = time(), set(NUMBERS.findall(answer))
        seen = self._seen.setdefault(receiver, set())
        for number in map(int, numbers - seen):
            self._times.append((number, now))
            self._counts[number] += 1
        seen |= numbers

    async def wait(self, numbers: Sequence[int], receivers: int) -> None:
        """Wait until so many receivers have each of these changes."""
        await wait_until(lambda: all(self._counts[number] >= receivers for number in numbers), 30)

    def lateness(self, commits: dict[int, float]) -> list[float]:
        """Return the seconds from each change to its arrivals."""
        return [arrived - commits[number] for number, arrived in self._times if number in commits]


class Pages(SubscriberGroup):
    """The pages of a thousand clients."""

    def __init__(self, arrivals: Arrivals) -> None:
        super().__init__()
        self.arrivals = arrivals

    def received(self, payload: bytes) -> None:
        super().received(payload)
        if payload.startswith(b'{"id":"'):
            self.arrivals.add(payload[7 : payload.index(b'"', 7)], payload)


@dataclass(slots=True)
class Writer:
    """Changes sessions, RATE times a second at irregular instants."""

    graphql: GraphQLClient
    numbers: "count[int]"
    rng: Random

    async def change(self, session: int, number: int) -> float:
        """Write the number into a session. Return the instant of the transaction, which is before its commit."""
        answer = await self.graphql(CHANGE, id=encode("Sesion", session), direccion=str(number))
        return datetime.fromisoformat(answer["actualizarSesion"]["sesion"]["actualizado"]).timestamp()

    async def run(self, seconds: float) -> tuple[dict[int, float], list[int]]:
        """Return the instant of each change, and the last change of each session."""
        tasks: dict[int, asyncio.Task[float]] = {}
        last: dict[int, int] = {}
        for _ in range(round(seconds * RATE)):
            number = next(self.numbers)
            session = 1 + number % WRITTEN  # in turn, so that changes of a session do not overtake each other
            tasks[number] = asyncio.create_task(self.change(session, number))
            last[session] = number
            await asyncio.sleep(self.rng.uniform(0, 2 / RATE))
        return {number: await task for number, task in tasks.items()}, list(last.values())


async def measure(context: BenchmarkContext) -> None:
    """Measure the lateness, then the time until the last subscriber of one question."""
    async with (
        context.database() as url,
        servers(url, BARE) as (port, bare_port),
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30) as http,
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{bare_port}", timeout=30) as bare_http,
    ):
        await insert_rows(url)
        writer = Writer(GraphQLClient(http), count(1), Random(2026))
        await _measure_lateness(context, writer, port)
        await _measure_fanout(context, writer, port, bare_port, bare_http)


async def _measure_lateness(context: BenchmarkContext, writer: Writer, port: int) -> None:
    pages, seconds, rounds = (50, 1.0, 1) if context.quick else (1000, 5.0, 3)
    asked = questions()

    async def live() -> Sequence[float]:
        arrivals = Arrivals()
        async with open_subscribers(port, pages, Pages(arrivals)) as group:
            await _subscribe(group, asked)
            commits, last = await writer.run(seconds)
            await arrivals.wait(last, 2 * pages // len(asked))
        return _summary(arrivals.lateness(commits))

    async def polling() -> Sequence[float]:
        arrivals = Arrivals()
        pollers = [asyncio.create_task(_poll(writer, question, arrivals)) for question in asked]
        commits, last = await writer.run(seconds)
        await arrivals.wait(last, 2)
        for poller in pollers:
            poller.cancel()
        await asyncio.wait(pollers)
        return _summary(arrivals.lateness(commits))

    with context.step(f"{pages} pages on {len(asked)} questions", rounds) as on:
        of_live, of_polling = await alternating([live, polling], rounds, lambda: on(1))
    label = f"lateness of {pages} pages on {len(asked)} live queries, {RATE} changes a second"
    references = (
        ("", f"asking every {POLLING_INTERVAL:g} s: {milliseconds(of_polling[0])}", of_polling[0], None),
        (", 99 %", f"{MAX_PERCENTILE * 1000:g} ms", [MAX_PERCENTILE] * rounds, 1.0),
        (", the longest", f"{MAX_LONGEST * 1000:g} ms", [MAX_LONGEST] * rounds, 1.0),
    )
    for values, (what, reference, base, target) in zip(of_live, references, strict=True):
        context.report.figures.append(
            Figure(label + what, context.dialect, milliseconds(values), reference, ratios(values, base), target)
        )


def _summary(lateness: Sequence[float]) -> Sequence[float]:
    return median(lateness), percentile(lateness, 99), max(lateness)


async def _subscribe(group: SubscriberGroup, asked: Sequence[Question]) -> None:
    payloads = [{"query": f"subscription {question.text}", "variables": question.variables} for question in asked]
    await subscribe(group, payloads)


async def _poll(writer: Writer, question: Question, arrivals: Arrivals) -> None:
    await asyncio.sleep(writer.rng.uniform(0, POLLING_INTERVAL))
    while True:
        body = {"query": f"query {question.text}", "variables": question.variables}
        response = await writer.graphql.http.post("/graphql", json=body)
        arrivals.add(id(question), response.content)
        await asyncio.sleep(POLLING_INTERVAL)


async def _measure_fanout(
    context: BenchmarkContext, writer: Writer, port: int, bare_port: int, bare_http: httpx2.AsyncClient
) -> None:
    size, rounds, changes = (5, 2, 1) if context.quick else (1000, 11, 4)
    async with open_subscribers(port, size) as listeners, open_subscribers(bare_port, size) as bare_listeners:
        await _subscribe(listeners, questions()[-1:])

        async def change() -> tuple[float, float]:
            await asyncio.sleep(GATHERING_INTERVAL)  # it is the first change after a quiet time
            received = listeners.expect()
            begin = perf_counter()
            await writer.change(TRAINERS, next(writer.numbers))  # the first session of the last trainer
            last = await received
            return last - begin, last - listeners.first

        async def product() -> Sequence[float]:
            return medians([await change() for _ in range(changes)])

        async def bare() -> Sequence[float]:
            return medians([await broadcast(bare_http, bare_listeners, listeners.last) for _ in range(changes)])

        await change(), await bare()
        with context.step(f"a mutation and {size} subscribers of a live query", rounds) as on:
            of_product, of_bare = await alternating([product, bare], rounds, lambda: on(1))
        length = len(listeners.last)
    targets = (
        (f"a mutation, until the last of {size} subscribers of a live query has the answer", None),
        (f"an answer, from the first of {size} subscribers of a live query to the last", 1.5),
    )
    compare_with_broadcast(context, targets, of_product, of_bare, length)
