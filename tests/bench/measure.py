"""Measurements: figures as ratios to a reference in the same run, and query plans."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, field
from math import ceil
from statistics import median
from time import perf_counter
from typing import Any

import orjson


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report.

    Attributes:
        measured, reference: Texts with the medians of the measured side and of the reference.
        ratios: The measured value divided by that of the reference, for each round; empty if not measured.
        target: The maximum of the median ratio, or with `at_least` the minimum.
        part: The part of the benchmark that measured it.
        day: When it was measured.
    """

    label: str
    database: str
    measured: str
    reference: str
    ratios: Sequence[float]
    target: float | None = None
    at_least: bool = False
    part: str = ""
    day: str = ""

    @property
    def verdict(self) -> str:
        """Return "met" or "missed", or an empty text without a target or a measurement."""
        if self.target is None or not self.ratios:
            return ""
        middle = median(self.ratios)
        return "met" if (middle >= self.target if self.at_least else middle <= self.target) else "missed"


@dataclass(frozen=True, slots=True)
class Plan:
    """The query plan of a query. full_scan: whether it reads a whole table or index."""

    query: str
    database: str
    description: str
    full_scan: bool
    part: str = ""


@dataclass(slots=True)
class Report:
    """All results of a run."""

    figures: list[Figure] = field(default_factory=list)
    plans: list[Plan] = field(default_factory=list)
    versions: dict[str, str] = field(default_factory=dict)

    def __iadd__(self, other: "Report") -> "Report":
        self.figures += other.figures
        self.plans += other.plans
        self.versions |= other.versions
        return self

    def to_json(self) -> bytes:
        return orjson.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: bytes) -> "Report":
        members: dict[str, Any] = orjson.loads(text)  # Any: JSON
        figures = [Figure(**figure) for figure in members["figures"]]
        plans = [Plan(**plan) for plan in members["plans"]]
        return cls(figures, plans, members["versions"])


async def timed(call: Callable[[], Awaitable[object]], times: int) -> float:
    """Return the median seconds of `times` calls."""
    samples = []
    for _ in range(times):
        begin = perf_counter()
        await call()
        samples.append(perf_counter() - begin)
    return median(samples)


Side = Callable[[], Awaitable[Sequence[float]]]
"""Measures one round of one side; returns a number for each measured value."""


async def alternating(
    sides: Sequence[Side], rounds: int, on_round: Callable[[], None] = lambda: None
) -> list[list[list[float]]]:
    """Run the sides in turn, in reverse order in every other round; return `[side][value][round]`.

    Other load of the machine thereby affects all sides equally.
    """
    results: list[list[Sequence[float]]] = [[] for _ in sides]
    for number in range(rounds):
        order = range(len(sides))
        for index in order if number % 2 == 0 else reversed(order):
            results[index].append(await sides[index]())
        on_round()
    return [[list(values) for values in zip(*side, strict=True)] for side in results]


def ratios(measured: Sequence[float], reference: Sequence[float]) -> list[float]:
    """Return the ratio of each round."""
    return [value / base for value, base in zip(measured, reference, strict=True)]


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the smallest value that is not exceeded by `percent` per cent of the values."""
    return sorted(values)[max(ceil(len(values) * percent / 100) - 1, 0)]


def milliseconds(seconds: Sequence[float]) -> str:
    """Return the median as text, like "1.52 ms"."""
    return f"{median(seconds) * 1000:.2f} ms"
