"""What a measurement is: figures as ratios against something in the same run, and the plans the database made."""

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

    ratios: what was measured, divided by what it is held against, once a round; none where it could not be measured.
    measured, against: in words, with the median of each. target: the most the median may be, or with `at_least` the
    least; None where there is none (yet).
    """

    what: str
    database: str
    measured: str
    against: str
    ratios: Sequence[float]
    target: float | None = None
    at_least: bool = False

    @property
    def verdict(self) -> str:
        """ "met", "missed", or "" without a target or without having been measured."""
        if self.target is None or not self.ratios:
            return ""
        middle = median(self.ratios)
        return "met" if (middle >= self.target if self.at_least else middle <= self.target) else "missed"


@dataclass(frozen=True, slots=True)
class Plan:
    """How the database finds the rows of a query. whole: it reads all of a table or index."""

    query: str
    database: str
    how: str
    whole: bool


@dataclass(slots=True)
class Report:
    """All that was found."""

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
        plain: dict[str, Any] = orjson.loads(text)  # Any: JSON
        figures, plans = [Figure(**one) for one in plain["figures"]], [Plan(**one) for one in plain["plans"]]
        return cls(figures, plans, plain["versions"])


async def timed(call: Callable[[], Awaitable[object]], times: int) -> float:
    """The median of so many calls, in seconds."""
    samples = []
    for _ in range(times):
        begin = perf_counter()
        await call()
        samples.append(perf_counter() - begin)
    return median(samples)


Side = Callable[[], Awaitable[Sequence[float]]]
"""One round of one side: a number for each thing measured."""


async def alternating(
    sides: Sequence[Side], rounds: int, on_round: Callable[[], None] = lambda: None
) -> list[list[list[float]]]:
    """Runs the sides in turn, the next round in the other direction; `[side][thing]` is a number for each round.

    What the machine does beside it so falls on all sides alike.
    """
    found: list[list[Sequence[float]]] = [[] for _ in sides]
    for number in range(rounds):
        order = range(len(sides))
        for place in order if number % 2 == 0 else reversed(order):
            found[place].append(await sides[place]())
        on_round()
    return [[list(values) for values in zip(*side, strict=True)] for side in found]


def ratios(measured: Sequence[float], against: Sequence[float]) -> list[float]:
    """Round by round."""
    return [one / other for one, other in zip(measured, against, strict=True)]


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that so many per cent do not exceed."""
    return sorted(values)[max(ceil(len(values) * percent / 100) - 1, 0)]


def milliseconds(seconds: Sequence[float]) -> str:
    """Their median: "1.52 ms"."""
    return f"{median(seconds) * 1000:.2f} ms"
