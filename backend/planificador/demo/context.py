"""The context that all generators of sample data share: random numbers, the transaction, and times in the past."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.zones import instant, local_day

T = TypeVar("T")
ProgressCallback = Callable[[int, int], None]
"""Called with the number of completed steps and the total."""


def seeded_random(seed: int | str) -> random.Random:
    """Return a generator that gives the same numbers for the same seed."""
    return random.Random(seed)  # noqa: S311 # for sample data, not for secrets


@dataclass(slots=True)
class DemoContext:
    """The state of one run.

    Attributes:
        uow: The unit of work of the present instant; all rows are written in its transaction.
        salespeople: The ids of the users who sell.
        steps: The total number of steps, for the progress.
        done: The number of completed steps.
    """

    uow: UnitOfWork
    rng: random.Random
    on_progress: ProgressCallback | None = None
    salespeople: Sequence[int] = ()
    steps: int = 0
    done: int = 0

    @property
    def zone(self) -> ZoneInfo:
        return self.uow.zone

    @property
    def today(self) -> date:
        return local_day(self.uow.now, self.zone)

    def at(self, moment: datetime) -> UnitOfWork:
        """Return the unit of work with another `now`, at most the present: rows get it as their time of creation."""
        return replace(self.uow, now=min(moment, self.uow.now))

    def on(self, day: date) -> UnitOfWork:
        """Return the unit of work during the office hours of a past day."""
        return self.at(self.office_hours(day))

    def office_hours(self, day: date) -> datetime:
        """Return a random instant from 8:30 to 17:25 on that day, or on the Friday before if it is a weekend."""
        clock = time(8 + self.rng.randrange(9), 30 + 5 * self.rng.randrange(6))
        return instant(weekday(day), clock, self.zone)

    def days_ago(self, minimum: int, maximum: int) -> date:
        return self.today - timedelta(days=self.rng.randint(minimum, maximum))

    def sample(self, items: Sequence[T], minimum: int, maximum: int) -> list[T]:
        """Return a random number of the items, at most all of them, in random order."""
        return self.rng.sample(items, min(len(items), self.rng.randint(minimum, maximum)))

    def step(self) -> None:
        """Count a completed step and report the progress."""
        self.done += 1
        if self.on_progress:
            self.on_progress(self.done, self.steps)


def weekday(day: date) -> date:
    """Return the day, or the Friday before if it is on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))
