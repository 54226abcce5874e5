"""Rates of different requests, relative to hand-written statements, to PostGraphile and to ten times the rows."""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import cycle
from statistics import median
from typing import Any

import orjson
from tests.bench import reads_peer
from tests.bench.harness import BenchmarkContext
from tests.bench.measure import Figure, alternating, milliseconds, ratios
from tests.bench.reads_load import Load, load, request, send_request
from tests.bench.reads_rows import Size, build
from tests.bench.reads_workloads import WORKLOADS, Workload
from tests.bench.servers import HAND_WRITTEN, servers

TEN_TIMES_TARGET = 1.2
SIDE_NAMES = {
    "hand": "a hand-written statement",
    "peer": "PostGraphile",
    "sqlite3": "hand-written sqlite3",
    "function": "a bare server and the function",
    "peer function": "PostGraphile and the function",
}
FEW_CONNECTIONS, MANY_CONNECTIONS = 8, 64
LATENCY_TARGET = 1.5
"""The maximum ratio of the latency at MANY_CONNECTIONS."""
NOT_INSTALLED = "PostGraphile is not installed (make bench-peers)"


@dataclass(frozen=True, slots=True)
class LoadSettings:
    """The duration of the measurement and the number of different requests."""

    rounds: int
    seconds: float
    connections: int
    different: int

    @classmethod
    def of(cls, context: BenchmarkContext, connections: int) -> "LoadSettings":
        if context.quick:
            return cls(1, 0.02, 2, 20)
        return cls(5 if connections == FEW_CONNECTIONS else 3, 1.0, connections, 1000)

    def same(self) -> "LoadSettings":
        """Return settings with the same request over and over."""
        return replace(self, different=1)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the servers. body: returns the body of the request with a given number."""

    name: str
    port: int
    size: Size
    body: Callable[[Workload, int, Size], Any] = field(default=Workload.body)  # Any: JSON

    def request(self, workload: Workload, number: int) -> bytes:
        return request(self.port, self.body(workload, number, self.size))

    async def send(self, workload: Workload, number: int) -> Any:  # Any: JSON
        return orjson.loads(await send_request(self.port, self.request(workload, number)))["data"]


async def measure(context: BenchmarkContext) -> None:
    """Measure all workloads one after the other, each on all sides in turn."""
    few, many = LoadSettings.of(context, FEW_CONNECTIONS), LoadSettings.of(context, MANY_CONNECTIONS)
    async with _sides(context) as sides:
        for workload in WORKLOADS:
            await check_answers(workload, sides)
            loads = await measured(context, workload, sides, few)
            context.report.figures += _figures(context, workload, loads)
            chosen = [side for side in sides if side.name in {"product", "hand"}]
            loads = await measured(context, workload, chosen, many)
            context.report.figures += many_figures(context, workload, loads)


@asynccontextmanager
async def _sides(context: BenchmarkContext) -> AsyncIterator[list[Side]]:
    size, large = (Size(55), Size(60)) if context.quick else (Size(2000), Size(20_000))
    async with context.database() as url, context.database() as large_url:
        await build(context, url, size)
        await build(context, large_url, large)
        async with comparison(context, url, size, large_url) as (product, hand, large_port, *peer):
            yield [product, hand, Side("large", large_port.port, large), *peer]


@asynccontextmanager
async def comparison(context: BenchmarkContext, url: str, size: Size, *others: str) -> AsyncIterator[list[Side]]:
    """Serve a database by the application, the hand-written statements, further ones by the application, and the first
    one by PostGraphile where it is installed."""
    folder = reads_peer.folder() if context.dialect == "postgres" else None
    peers = [await reads_peer.program(folder, url)] if folder else []
    names = ["product", "hand", *others, *(["peer"] if folder else [])]
    async with servers(url, HAND_WRITTEN + url, *others, *peers) as ports:
        yield [
            Side(name, port, size, Workload.peer_body if name == "peer" else Workload.body)
            for name, port in zip(names, ports, strict=True)
        ]
    if folder:
        context.report.versions["PostGraphile"] = reads_peer.version(folder)


async def check_answers(workload: Workload, sides: Sequence[Side]) -> None:
    """Assert that the hand-written answer is equal, and that the others have the same structure."""
    for number in range(3):
        answers = {side.name: await side.send(workload, number) for side in sides}
        product = answers["product"]
        assert _nodes(product) == workload.nodes, f"{workload.label}: {_nodes(product)} nodes"
        assert answers.get("hand", product) == product, f"{workload.label}: not equal to the hand-written answer"
        for name in ("large", "peer"):
            assert _structure(answers.get(name, product)) == _structure(product), (
                f"{workload.label}: not the structure of {name}"
            )


def _nodes(value: object) -> int:
    if isinstance(value, list):
        return sum(map(_nodes, value))
    return ("id" in value) + sum(map(_nodes, value.values())) if isinstance(value, dict) else 0


def _structure(value: object) -> object:
    """Return the structure of a value: its keys, and which leaves are null."""
    if isinstance(value, list):
        return [_structure(item) for item in value]
    return {name: _structure(item) for name, item in value.items()} if isinstance(value, dict) else value is None


async def measured(
    context: BenchmarkContext, workload: Workload, sides: Sequence[Side], settings: LoadSettings
) -> dict[str, list[Load]]:
    """Return the load of each round, by side."""
    rounds = []
    for side in sides:
        requests = cycle([side.request(workload, number) for number in range(settings.different)])
        await load(side.port, requests, settings.seconds / 2, settings.connections)  # to warm up
        rounds.append(partial(load, side.port, requests, settings.seconds, settings.connections))
    with context.step(f"{workload.label}, {settings.connections} connections", settings.rounds) as on:
        results = await alternating(rounds, settings.rounds, lambda: on(1))
    return {
        side.name: [Load(*values) for values in zip(*result, strict=True)]
        for side, result in zip(sides, results, strict=True)
    }


def _figures(context: BenchmarkContext, workload: Workload, loads: dict[str, list[Load]]) -> Iterator[Figure]:
    seconds = {side: seconds_of(rounds) for side, rounds in loads.items()}
    yield rate_figure(context, workload.label, seconds, "hand", workload.than_hand)
    if context.dialect == "postgres":
        yield rate_figure(context, workload.label, seconds, "peer", workload.than_peer)
    if "large" in seconds:
        yield Figure(
            f"{workload.label}, ten times the rows: time",
            context.dialect,
            _rate(seconds["large"]),
            f"a tenth of the rows: {_rate(seconds['product'])}",
            ratios(seconds["large"], seconds["product"]),
            TEN_TIMES_TARGET,
        )


def many_figures(context: BenchmarkContext, workload: Workload, loads: dict[str, list[Load]]) -> Iterator[Figure]:
    """Yield the rate and the latency at many connections, relative to the hand-written statement."""
    label = f"{workload.label}, {MANY_CONNECTIONS} connections"
    seconds = {side: seconds_of(rounds) for side, rounds in loads.items()}
    yield rate_figure(context, label, seconds, "hand", workload.than_hand)
    yield latency_figure(context, label, loads, LATENCY_TARGET)


def seconds_of(rounds: Sequence[Load]) -> list[float]:
    return [load.seconds_per_request for load in rounds]


def latency_figure(
    context: BenchmarkContext, label: str, loads: dict[str, list[Load]], target: float | None, side: str = "hand"
) -> Figure:
    """Return the figure of the 99th percentile of the latency, relative to another side."""
    if side not in loads:
        return Figure(f"{label}: latency (99 %)", context.dialect, "", NOT_INSTALLED, [], target)
    product, other = ([load.latency for load in loads[name]] for name in ("product", side))
    reference = f"{SIDE_NAMES[side]}: {milliseconds(other)}"
    return Figure(
        f"{label}: latency (99 %)",
        context.dialect,
        milliseconds(product),
        reference,
        ratios(product, other),
        target,
    )


def rate_figure(
    context: BenchmarkContext, label: str, seconds: dict[str, list[float]], side: str, target: float | None
) -> Figure:
    """Return the figure of the rate, relative to another side."""
    label = f"{label}: requests a second"
    if side not in seconds:
        return Figure(label, context.dialect, "", NOT_INSTALLED, [], target, at_least=True)
    rates = ratios(seconds[side], seconds["product"])
    reference = f"{SIDE_NAMES[side]}: {_rate(seconds[side])}"
    return Figure(label, context.dialect, _rate(seconds["product"]), reference, rates, target, at_least=True)


def _rate(seconds: Sequence[float]) -> str:
    rate = 1 / median(seconds)
    return f"{rate:,.0f}/s" if rate >= 10 else f"{rate:.2f}/s"
