"""Creating sessions, relative to PostGraphile, to a bare server and to sqlite3, which follow the same rules."""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from statistics import median
from typing import NamedTuple

from tests.bench import reads_peer, writes_postgres
from tests.bench.bulk import run_statement, update_statistics
from tests.bench.harness import BenchmarkContext
from tests.bench.measure import Figure, alternating, milliseconds, ratios
from tests.bench.measure import Side as Measured
from tests.bench.processor import load_and_processor
from tests.bench.reads import LATENCY_TARGET, MANY_CONNECTIONS, latency_figure, rate_figure
from tests.bench.reads_load import Load, request
from tests.bench.reads_rows import Size, build
from tests.bench.servers import RELAXED, WRITES, Port, servers
from tests.bench.writes_checks import add_rows, check
from tests.bench.writes_requests import WEEKS, generate_body, peer_create_body, plan_input, session_input
from tests.bench.writes_side import Side

CONNECTIONS = (1, 8, MANY_CONNECTIONS)
PROCESSOR_TARGET = 0.0005
"""The maximum seconds of the server's processor for one session."""
ROWS_TARGET = 20_000
"""The minimum of sessions a second that plans generate."""
SERVER_SETTINGS = ("fsync", "full_page_writes")
"""What a PostgreSQL server for tests has switched off."""


class Round(NamedTuple):
    """The result of a round. processor: seconds of the server's processor for each request."""

    seconds_per_request: float
    latency: float
    processor: float


@dataclass(frozen=True, slots=True)
class Targets:
    """The least rate as a multiple of that of a side, and the greatest latency."""

    side: str
    rate: float
    latency: float | None


TARGETS = {
    "postgres": (Targets("peer function", 1.0, LATENCY_TARGET), Targets("function", 0, None)),
    "sqlite": (Targets("sqlite3", 0.6, None),),
}


async def measure(context: BenchmarkContext) -> None:
    """Measure creation and generation: commits that wait for the disk, and commits that do not."""
    size = Size(55) if context.quick else Size(500)
    numbers, plans = count(), count()
    async with context.database() as own, context.database() as others:
        for url in (own, others):
            await build(context, url, size)
            await add_rows(url, size)
            await update_statistics(url)
        functions = writes_postgres.FUNCTIONS if context.dialect == "postgres" else ()
        for function in functions:
            await run_statement(others, function)
        for is_durable in (True,) if context.quick else (True, False):
            async with (
                _durability(context, (own, others), is_durable),
                _sides(context, own, others, is_durable) as sides,
            ):
                if is_durable:
                    await check(sides, size)
                await _measure_creation(context, sides, size, numbers, is_durable)
                await _measure_generation(context, sides[0], size, plans, is_durable)


@asynccontextmanager
async def _durability(context: BenchmarkContext, urls: Sequence[str], is_durable: bool) -> AsyncIterator[None]:
    """Let commits on PostgreSQL wait for the disk or not; on SQLite, the servers decide."""
    if context.admin is None:
        yield
        return
    for url in urls:
        database = await run_statement(url, "SELECT current_database()")
        await run_statement(url, f"ALTER DATABASE {database} SET synchronous_commit = {'on' if is_durable else 'off'}")
    if context.quick:  # whose server may be that of other tests
        yield
        return
    before = {name: await run_statement(context.admin, f"SHOW {name}") for name in SERVER_SETTINGS}
    await _set(context.admin, dict.fromkeys(SERVER_SETTINGS, "on"))
    try:
        yield
    finally:
        await _set(context.admin, before)


async def _set(admin: str, settings: dict[str, str]) -> None:
    for name, value in settings.items():
        await run_statement(admin, f"ALTER SYSTEM SET {name} = {value}")
    await run_statement(admin, "SELECT pg_reload_conf()")


@asynccontextmanager
async def _sides(context: BenchmarkContext, own: str, others: str, is_durable: bool) -> AsyncIterator[list[Side]]:
    """Serve a database by the application, and one like it by the others."""
    relaxed = "" if is_durable else RELAXED
    folder = reads_peer.folder() if context.dialect == "postgres" else None
    peers = [await reads_peer.program(folder, others, ())] if folder else []
    async with servers(relaxed + own, f"{relaxed}{WRITES}{others}", *peers) as (product, bare, *peer):
        name = "function" if context.dialect == "postgres" else "sqlite3"
        sides = [Side("product", product, own), Side(name, bare, others)]
        yield [*sides, *(Side("peer function", port, others, peer_create_body) for port in peer)]


async def _measure_creation(
    context: BenchmarkContext, sides: Sequence[Side], size: Size, numbers: Iterator[int], is_durable: bool
) -> None:
    def requests(side: Side) -> Iterator[bytes]:
        return (side.request(session_input(number, size.contracts)) for number in numbers)

    for connections in (2,) if context.quick else CONNECTIONS:
        label = f"creating a session, {_kind(is_durable)}, {_connections(connections)}"
        rounds = await _rounds(context, label, [(side.port, partial(requests, side)) for side in sides], connections)
        loads = dict(zip([side.name for side in sides], rounds, strict=True))
        context.report.figures += _figures(context, label, loads, connections)


async def _measure_generation(
    context: BenchmarkContext, product: Side, size: Size, plans: Iterator[int], is_durable: bool
) -> None:
    def requests() -> Iterator[bytes]:
        return (request(product.port, generate_body(plan_input(number, size.contracts))) for number in plans)

    for connections in (2,) if context.quick else CONNECTIONS[:2]:
        label = f"{WEEKS} sessions generated, {_kind(is_durable)}, {_connections(connections)}"
        (rounds,) = await _rounds(context, label, [(product.port, requests)], connections)
        rates = [WEEKS / each.seconds_per_request for each in rounds]
        processor = milliseconds([each.processor / WEEKS for each in rounds])
        context.report.figures.append(
            Figure(
                f"{label}: rows a second",
                context.dialect,
                f"{median(rates):,.0f}/s ({processor} of the processor for each)",
                f"{ROWS_TARGET:,}/s",
                [rate / ROWS_TARGET for rate in rates],
                1.0,
                at_least=True,
            )
        )


async def _rounds(
    context: BenchmarkContext, label: str, sides: Sequence[tuple[Port, Callable[[], Iterator[bytes]]]], connections: int
) -> list[list[Round]]:
    """Return the rounds of each side."""
    times, seconds = (1, 0.02) if context.quick else (5 if connections < MANY_CONNECTIONS else 3, 1.0)

    def side(port: Port, requests: Callable[[], Iterator[bytes]]) -> Measured:
        return lambda: _round(port, requests(), seconds, connections)

    measured = [side(*each) for each in sides]
    for warm_up in measured:
        await warm_up()
    with context.step(label, times) as on:
        results = await alternating(measured, times, lambda: on(1))
    return [[Round(*values) for values in zip(*result, strict=True)] for result in results]


async def _round(port: Port, requests: Iterator[bytes], seconds: float, connections: int) -> Round:
    result, processor = await load_and_processor(port, requests, seconds, connections)
    return Round(result.seconds_per_request, result.latency, processor)


def _figures(
    context: BenchmarkContext, label: str, rounds: dict[str, list[Round]], connections: int
) -> Iterator[Figure]:
    seconds = {side: [each.seconds_per_request for each in own] for side, own in rounds.items()}
    loads = {side: [Load(each.seconds_per_request, each.latency) for each in own] for side, own in rounds.items()}
    for targets in TARGETS[context.dialect]:
        yield rate_figure(context, label, seconds, targets.side, targets.rate or None)
        limit = targets.latency if connections == MANY_CONNECTIONS else None
        yield latency_figure(context, label, loads, limit, targets.side)
    processor = [each.processor for each in rounds["product"]]
    yield Figure(
        f"{label}: the server's processor for one",
        context.dialect,
        milliseconds(processor),
        milliseconds([PROCESSOR_TARGET]),
        ratios(processor, [PROCESSOR_TARGET] * len(processor)),
        1.0,
    )


def _kind(is_durable: bool) -> str:
    return "durable" if is_durable else "not durable"


def _connections(number: int) -> str:
    return "1 connection" if number == 1 else f"{number} connections"
