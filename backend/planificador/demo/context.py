"""What everything that fills the demo shares: the dice, the present, and a way to write in the past."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.zones import instant, local_day

T = TypeVar("T")
ProgressCallback = Callable[[int, int], None]
"""Is told how many steps are done, and of how many."""


def seeded_random(seed: int | str) -> random.Random:
    """Chance that is the same every time."""
    return random.Random(seed)  # noqa: S311 # invents people, keeps no secrets


@dataclass(slots=True)
class DemoContext:
    """work: of the present, whose transaction everything is part of."""

    uow: UnitOfWork
    rng: random.Random
    on_progress: ProgressCallback | None = None
    steps: int = 0
    done: int = 0

    @property
    def zone(self) -> ZoneInfo:
        return self.uow.zone

    @property
    def today(self) -> date:
        return local_day(self.uow.now, self.zone)

    def at(self, moment: datetime) -> UnitOfWork:
        """The same work at another moment, never one to come: what it writes is stamped so."""
        return replace(self.uow, now=min(moment, self.uow.now))

    def on(self, day: date) -> UnitOfWork:
        """The same work during office hours of a day gone by."""
        return self.at(self.office_hours(day))

    def office_hours(self, day: date) -> datetime:
        """Some moment between half past eight and half past five of the day, or of the Friday before a weekend."""
        clock = time(8 + self.rng.randrange(9), 30 + 5 * self.rng.randrange(6))
        return instant(weekday(day), clock, self.zone)

    def days_ago(self, least: int, most: int) -> date:
        return self.today - timedelta(days=self.rng.randint(least, most))

    def some(self, things: Sequence[T], least: int, most: int) -> list[T]:
        """So many of the things, or all when there are fewer, in a new order."""
        return self.rng.sample(things, min(len(things), self.rng.randint(least, most)))

    def step(self) -> None:
        """One step more is done."""
        self.done += 1
        if self.on_progress:
            self.on_progress(self.done, self.steps)


def weekday(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))
