"""Request rates, relative to hand-written statements, to PostGraphile and to ten times the rows."""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import count, cycle
from statistics import median
from typing import Any

import orjson
from tests.bench import reads_peer
from tests.bench.harness import BenchmarkContext
from tests.bench.measure import Figure, alternating, ratios
from tests.bench.reads_load import request, seconds_per_request, send_request
from tests.bench.reads_rows import Size, build
from tests.bench.reads_workloads import WORKLOADS, Workload
from tests.bench.servers import HAND_WRITTEN, servers

TEN_TIMES_TARGET = 1.2
NOT_INSTALLED = "PostGraphile is not installed (make bench-peers)"


@dataclass(frozen=True, slots=True)
class LoadSettings:
    """The duration of the measurement and the number of different requests."""

    rounds: int
    seconds: float
    connections: int
    different: int


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
    load = LoadSettings(1, 0.1, 2, 20) if context.quick else LoadSettings(5, 2.0, 8, 1000)
    numbers = count()
    async with _sides(context) as sides:
        for workload in WORKLOADS:
            chosen = [side for side in sides if _is_measured(workload, side)]
            if len(chosen) < 2:
                seconds: dict[str, list[float]] = {}
            else:
                await _check(workload, chosen, numbers)
                seconds = await _measured(context, workload, chosen, load, numbers)
            context.report.figures += _figures(context, workload, seconds)


@asynccontextmanager
async def _sides(context: BenchmarkContext) -> AsyncIterator[list[Side]]:
    size, large = (Size(55), Size(550)) if context.quick else (Size(2000), Size(20_000))
    async with context.database() as url, context.database() as large_url:
        await build(context, url, size)
        await build(context, large_url, large)
        folder = reads_peer.folder() if context.dialect == "postgres" else None
        peers = [await reads_peer.program(folder, url)] if folder else []
        async with servers(url, HAND_WRITTEN + url, large_url, *peers) as (port, hand_port, large_port, *peer_ports):
            product, hand = Side("product", port, size), Side("hand", hand_port, size)
            peer = [Side("peer", peer_port, size, Workload.peer_body) for peer_port in peer_ports]
            yield [product, hand, Side("large", large_port, large), *peer]
        if folder:
            context.report.versions["PostGraphile"] = reads_peer.version(folder)


def _is_measured(workload: Workload, side: Side) -> bool:
    return workload.is_read or side.name in {"product", "peer"}


async def _check(workload: Workload, sides: Sequence[Side], numbers: Iterator[int]) -> None:
    """Assert that the hand-written answer is equal, and that the others have the same structure."""
    for _ in range(3):
        number = next(numbers)
        answers = {}
        for side in sides:
            answers[side.name] = await side.send(workload, number if workload.is_read else next(numbers))
        product = answers["product"]
        assert _nodes(product) == workload.nodes, f"{workload.label}: {_nodes(product)} nodes"
        assert answers.get("hand", product) == product, f"{workload.label}: not equal to the hand-written answer"
        product[next(iter(product))].pop("errores", None)
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


async def _measured(
    context: BenchmarkContext, workload: Workload, sides: Sequence[Side], load: LoadSettings, numbers: Iterator[int]
) -> dict[str, list[float]]:
    """Return the seconds per request, by side and round."""

    async def send(side: Side, requests: Iterator[bytes], seconds: float) -> Sequence[float]:
        return [await seconds_per_request(side.port, requests, seconds, load.connections)]

    rounds = []
    for side in sides:
        requests = _requests(workload, side, load, numbers)
        await send(side, requests, load.seconds)  # to warm up
        rounds.append(partial(send, side, requests, load.seconds))
    with context.step(workload.label, load.rounds) as on:
        results = await alternating(rounds, load.rounds, lambda: on(1))
    return {side.name: seconds for side, (seconds,) in zip(sides, results, strict=True)}


def _requests(workload: Workload, side: Side, load: LoadSettings, numbers: Iterator[int]) -> Iterator[bytes]:
    if workload.is_read:
        return cycle([side.request(workload, number) for number in range(load.different)])
    return (side.request(workload, number) for number in numbers)  # each session must be at another time


def _figures(context: BenchmarkContext, workload: Workload, seconds: dict[str, list[float]]) -> Iterator[Figure]:
    if workload.than_hand:
        yield _rate_figure(context, workload, seconds, "hand", "a hand-written statement", workload.than_hand)
    if context.dialect == "postgres":
        yield _rate_figure(context, workload, seconds, "peer", "PostGraphile", workload.than_peer)
    if "large" in seconds:
        yield Figure(
            f"{workload.label}, ten times the rows: time",
            context.dialect,
            _rate(seconds["large"]),
            f"a tenth of the rows: {_rate(seconds['product'])}",
            ratios(seconds["large"], seconds["product"]),
            TEN_TIMES_TARGET,
        )


def _rate_figure(
    context: BenchmarkContext, workload: Workload, seconds: dict[str, list[float]], side: str, name: str, target: float
) -> Figure:
    label = f"{workload.label}: requests a second"
    if side not in seconds:
        return Figure(label, context.dialect, "", NOT_INSTALLED, [], target, at_least=True)
    rates = ratios(seconds[side], seconds["product"])
    reference = f"{name}: {_rate(seconds[side])}"
    return Figure(label, context.dialect, _rate(seconds["product"]), reference, rates, target, at_least=True)


def _rate(seconds: Sequence[float]) -> str:
    rate = 1 / median(seconds)
    return f"{rate:,.0f}/s" if rate >= 10 else f"{rate:.2f}/s"
