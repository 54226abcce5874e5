"""What it costs to know who clients are: the processor time of a server with accounts, relative to one without."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import cycle

import httpx2
from tests.bench.base import insert_users
from tests.bench.bulk import insert
from tests.bench.fanout import CREATE_CLIENT, SUBSCRIPTION, AlertPublisher
from tests.bench.harness import BenchmarkContext
from tests.bench.measure import Figure, alternating, milliseconds, ratios
from tests.bench.processor import load_and_processor
from tests.bench.reads import FEW_CONNECTIONS, LoadSettings
from tests.bench.reads_load import request
from tests.bench.reads_rows import Size, build
from tests.bench.reads_workloads import WORKLOADS, Workload
from tests.bench.servers import SIGNED_IN, Port, servers
from tests.bench.subscribers import open_subscribers, subscribe
from tests.support.graphql import GraphQLClient

from planificador.usuarios.secrets import digest

PEOPLE = 1000
READ_TARGET, SUBSCRIBERS_TARGET = 1.05, 1.1
WITHOUT_ACCOUNTS = "without accounts"
Lines = Callable[[int], Sequence[str]]
"""Returns the further headers of the request or the socket with a number."""


def nobody(_number: int) -> Sequence[str]:
    return ()


def one_person(_number: int) -> Sequence[str]:
    return (f"Cookie: planificador={_secret(1)}",)


def people(number: int) -> Sequence[str]:
    return (f"Cookie: planificador={_secret(1 + number % PEOPLE)}",)


def _secret(user: int) -> str:
    return f"access-of-a-benchmark-{user:04}"


async def measure(context: BenchmarkContext) -> None:
    """Measure the reads, then the subscribers, of both servers in turn."""
    size = Size(55) if context.quick else Size(2000)
    async with context.database() as url:
        await build(context, url, size)
        await insert_users(url, PEOPLE)
        await insert_accesses(url, PEOPLE)
        async with servers(url, SIGNED_IN + url) as (without, signed_in):
            for workload in WORKLOADS:
                await _measure_reads(context, workload, size, without, signed_in)
            await _measure_subscribers(context, without, signed_in)


async def insert_accesses(url: str, people: int) -> None:
    """Let users with ids from 1 be signed in: those of `people`."""
    used = datetime.now(UTC) + timedelta(days=1)  # so that no use is written meanwhile
    accesses = ((user, digest(_secret(user)), used, used + timedelta(days=1)) for user in range(1, people + 1))
    await insert(url, "acceso", ("usuario_id", "secreto", "usado_en", "caduca_en"), accesses)


async def _measure_reads(
    context: BenchmarkContext, workload: Workload, size: Size, without: Port, signed_in: Port
) -> None:
    settings = LoadSettings.of(context, FEW_CONNECTIONS)

    def requests(port: Port, lines: Lines) -> list[bytes]:
        return [
            request(port, workload.body(number, size), lines(number % settings.connections))
            for number in range(settings.different)
        ]

    async def read(port: Port, different: Iterator[bytes]) -> Sequence[float]:
        _, processor = await load_and_processor(port, different, settings.seconds, settings.connections)
        return [processor]

    sides = [
        partial(read, port, cycle(requests(port, lines))) for port, lines in ((signed_in, people), (without, nobody))
    ]
    for side in sides:
        await side()  # to warm up
    with context.step(f"{workload.label}, signed in", settings.rounds) as on:
        (measured,), (reference,) = await alternating(sides, settings.rounds, lambda: on(1))
    _report(context, f"{workload.label}, signed in: processor time", measured, reference, READ_TARGET)


async def _measure_subscribers(context: BenchmarkContext, without: Port, signed_in: Port) -> None:
    size, rounds, changes = (5, 1, 1) if context.quick else (PEOPLE, 5, 20)
    sides: list[Callable[[], Awaitable[Sequence[float]]]] = [
        partial(_deliver, port, lines, size, changes)
        for port, lines in ((without, nobody), (signed_in, one_person), (signed_in, people))
    ]
    for side in sides:
        await side()  # to warm up
    with context.step(f"a mutation and {size} subscribers, signed in", rounds) as on:
        (reference,), (of_one,), (of_people,) = await alternating(sides, rounds, lambda: on(1))
    for measured, who in ((of_one, "one person"), (of_people, f"{size} people")):
        label = f"a mutation and its event to {size} WebSockets of {who}: processor time"
        _report(context, label, measured, reference, SUBSCRIBERS_TARGET)


async def _deliver(port: Port, lines: Lines, size: int, changes: int) -> Sequence[float]:
    """Return the processor time of a mutation and its event to so many subscribers."""
    headers = dict(line.split(": ", 1) for line in lines(0))
    async with (
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30, headers=headers) as http,
        open_subscribers(port, size, lines=lines) as listeners,
    ):
        await subscribe(listeners, [{"query": SUBSCRIPTION}])
        graphql = GraphQLClient(http)
        client = (await graphql(CREATE_CLIENT))["crearCliente"]["cliente"]["id"]
        publisher = AlertPublisher(graphql, client, listeners)
        await publisher.change(), await publisher.change()
        begin = port.processor_seconds()
        for _ in range(changes * 2):  # each reminder that is created is also finished
            await publisher.change()
        return [(port.processor_seconds() - begin) / changes / 2]


def _report(
    context: BenchmarkContext, label: str, measured: Sequence[float], reference: Sequence[float], target: float
) -> None:
    against = f"{WITHOUT_ACCOUNTS}: {milliseconds(reference)}"
    figure = Figure(label, context.dialect, milliseconds(measured), against, ratios(measured, reference), target)
    context.report.figures.append(figure)
