"""How fast answers come, against a statement written by hand, against PostGraphile, and with ten times the rows."""

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
from tests.bench.reads_load import answer, request, seconds_each
from tests.bench.reads_rows import Size, build
from tests.bench.reads_workloads import WORKLOADS, Workload
from tests.bench.servers import HAND_WRITTEN, servers

TARGET_OF_TEN_TIMES = 1.2
NOT_INSTALLED = "PostGraphile is not installed (make bench-peers)"


@dataclass(frozen=True, slots=True)
class Effort:
    """How long it is measured, and how many requests differ."""

    rounds: int
    seconds: float
    connections: int
    different: int


@dataclass(frozen=True, slots=True)
class Side:
    """One of the servers. body: what it is asked by the request with a number."""

    name: str
    port: int
    size: Size
    body: Callable[[Workload, int, Size], Any] = field(default=Workload.body)  # Any: JSON

    def request(self, work: Workload, number: int) -> bytes:
        return request(self.port, self.body(work, number, self.size))

    async def answer(self, work: Workload, number: int) -> Any:  # Any: JSON
        return orjson.loads(await answer(self.port, self.request(work, number)))["data"]


async def measure(context: BenchmarkContext) -> None:
    """All works, one after the other, each on all sides in turn."""
    effort = Effort(1, 0.1, 2, 20) if context.quick else Effort(5, 2.0, 8, 1000)
    numbers = count()
    async with _sides(context) as sides:
        for work in WORKLOADS:
            chosen = [side for side in sides if _is_measured(work, side)]
            if len(chosen) < 2:
                found: dict[str, list[float]] = {}
            else:
                await _check(work, chosen, numbers)
                found = await _measured(context, work, chosen, effort, numbers)
            context.report.figures += _figures(context, work, found)


@asynccontextmanager
async def _sides(context: BenchmarkContext) -> AsyncIterator[list[Side]]:
    size, large = (Size(55), Size(550)) if context.quick else (Size(2000), Size(20_000))
    async with context.database() as url, context.database() as large_url:
        await build(context, url, size)
        await build(context, large_url, large)
        at = reads_peer.folder() if context.dialect == "postgres" else None
        peers = [await reads_peer.program(at, url)] if at else []
        async with servers(url, HAND_WRITTEN + url, large_url, *peers) as (port, hand_port, large_port, *peer_ports):
            product, hand = Side("product", port, size), Side("hand", hand_port, size)
            peer = [Side("peer", one, size, Workload.peer_body) for one in peer_ports]
            yield [product, hand, Side("large", large_port, large), *peer]
        if at:
            context.report.versions["PostGraphile"] = reads_peer.version(at)


def _is_measured(work: Workload, side: Side) -> bool:
    return work.is_read or side.name in {"product", "peer"}


async def _check(work: Workload, sides: Sequence[Side], numbers: Iterator[int]) -> None:
    """AssertionError unless all answer alike: the hand-written one the same, the others as much of the same form."""
    for _ in range(3):
        number = next(numbers)
        answers = {}
        for side in sides:
            answers[side.name] = await side.answer(work, number if work.is_read else next(numbers))
        product = answers["product"]
        assert _nodes(product) == work.nodes, f"{work.what}: {_nodes(product)} nodes"
        assert answers.get("hand", product) == product, f"{work.what}: not what was written by hand"
        product[next(iter(product))].pop("errores", None)
        for name in ("large", "peer"):
            assert _form(answers.get(name, product)) == _form(product), f"{work.what}: not the form of {name}"


def _nodes(value: object) -> int:
    if isinstance(value, list):
        return sum(map(_nodes, value))
    return ("id" in value) + sum(map(_nodes, value.values())) if isinstance(value, dict) else 0


def _form(value: object) -> object:
    """What stands where, and what is empty."""
    if isinstance(value, list):
        return [_form(one) for one in value]
    return {name: _form(one) for name, one in value.items()} if isinstance(value, dict) else value is None


async def _measured(
    context: BenchmarkContext, work: Workload, sides: Sequence[Side], effort: Effort, numbers: Iterator[int]
) -> dict[str, list[float]]:
    """Seconds an answer, by side and round."""

    async def ask(side: Side, requests: Iterator[bytes], seconds: float) -> Sequence[float]:
        return [await seconds_each(side.port, requests, seconds, effort.connections)]

    rounds = []
    for side in sides:
        requests = _requests(work, side, effort, numbers)
        await ask(side, requests, effort.seconds)  # until it is warm
        rounds.append(partial(ask, side, requests, effort.seconds))
    with context.step(work.what, effort.rounds) as on:
        found = await alternating(rounds, effort.rounds, lambda: on(1))
    return {side.name: seconds for side, (seconds,) in zip(sides, found, strict=True)}


def _requests(work: Workload, side: Side, effort: Effort, numbers: Iterator[int]) -> Iterator[bytes]:
    if work.is_read:
        return cycle([side.request(work, number) for number in range(effort.different)])
    return (side.request(work, number) for number in numbers)  # what is written must differ each time


def _figures(context: BenchmarkContext, work: Workload, found: dict[str, list[float]]) -> Iterator[Figure]:
    if work.than_hand:
        yield _faster(context, work, found, "hand", "a hand-written statement", work.than_hand)
    if context.dialect == "postgres":
        yield _faster(context, work, found, "peer", "PostGraphile", work.than_peer)
    if "large" in found:
        yield Figure(
            f"{work.what}, ten times the rows: time",
            context.dialect,
            _rate(found["large"]),
            f"a tenth of the rows: {_rate(found['product'])}",
            ratios(found["large"], found["product"]),
            TARGET_OF_TEN_TIMES,
        )


def _faster(
    context: BenchmarkContext, work: Workload, found: dict[str, list[float]], side: str, name: str, target: float
) -> Figure:
    what = f"{work.what}: requests a second"
    if side not in found:
        return Figure(what, context.dialect, "", NOT_INSTALLED, [], target, at_least=True)
    rates = ratios(found[side], found["product"])
    against = f"{name}: {_rate(found[side])}"
    return Figure(what, context.dialect, _rate(found["product"]), against, rates, target, at_least=True)


def _rate(seconds: Sequence[float]) -> str:
    rate = 1 / median(seconds)
    return f"{rate:,.0f}/s" if rate >= 10 else f"{rate:.2f}/s"
