"""When sessions are: days of the week, halves of the day, trainers who are free. Pure."""

import random
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from planificador.core.model.validation import Values
from planificador.sesiones.rules import Slot, Timetable, slot, timetable_problems

MORNING, AFTERNOON = time(9), time(15)
HOLIDAYS = {(1, 1), (1, 6), (5, 1), (7, 25), (8, 15), (10, 12), (11, 1), (12, 6), (12, 8), (12, 24), (12, 25), (12, 31)}
"""Month and day."""

LEAD_TIME = timedelta(minutes=3)
"""How far away a session that starts soon is; it may be up to a minute less."""
MIN_SESSION_MINUTES = 10
"""Minutes."""


class TrainerCalendar:
    """When each trainer teaches."""

    def __init__(self, trainers: Sequence[int]) -> None:
        self._taken: dict[int, list[Slot]] = {trainer: [] for trainer in trainers}

    def free_trainers(self, slots: Sequence[Slot]) -> list[int]:
        """The trainers who could teach all of it."""
        return [trainer for trainer, taken in self._taken.items() if not _clash(taken, slots)]

    def take(self, trainer: int, slots: Sequence[Slot]) -> None:
        self._taken[trainer] += slots


def _clash(taken: Sequence[Slot], slots: Sequence[Slot]) -> bool:
    return any(one.overlaps(other) for one in taken for other in slots)


def block_hours(hours: int) -> int:
    """How long one session of a course of so many hours is, in hours; it divides them."""
    return next(length for length in (5, 4, 3, 2, 1) if hours % length == 0)


def recurring_days(first: date, count: int, step: int = 7) -> list[date]:
    """So many working days from the weekday `first` on, `step` days apart (backwards when negative), sorted."""
    days, day = list[date](), first
    while len(days) < count:
        if day.weekday() < 5 and (day.month, day.day) not in HOLIDAYS:
            days.append(day)
        day += timedelta(days=step)
    return sorted(days)


def timetable(day: date, start: time, hours: int, zone: ZoneInfo) -> Timetable:
    return Timetable(day, start, time(start.hour + hours, start.minute), zone.key)


def choose_timetable(
    rng: random.Random, diary: TrainerCalendar, days: Sequence[date], hours: int, zone: ZoneInfo
) -> tuple[list[Timetable], int | None]:
    """A timetable for a whole course, and who is free to teach all of it; now and then nobody is."""
    start = rng.choice([MORNING, AFTERNOON])
    times = [timetable(day, start, hours, zone) for day in days]
    slots = [found for one in times if (found := slot(one))]
    free = diary.free_trainers(slots)
    if not free or rng.random() < 0.05:
        return times, None
    trainer = rng.choice(free)
    diary.take(trainer, slots)
    return times, trainer


def imminent_timetable(now: datetime, centre: ZoneInfo, length: timedelta) -> Timetable:
    """A session that starts within minutes, on the centre's clocks if they can say when.

    They cannot around midnight (a session lies within one day) nor in the hour that comes twice in autumn; then it is
    said in UTC. At UTC's own midnight it starts up to a quarter of an hour later.
    """
    return next(_soon(now, centre, length))


def _soon(now: datetime, centre: ZoneInfo, length: timedelta) -> Iterator[Timetable]:
    first = (now + LEAD_TIME).replace(second=0, microsecond=0)
    for wait in range(60):
        start = first + timedelta(minutes=wait)
        for zone in (centre, ZoneInfo("UTC")):
            times = _between(start, start + length, zone)
            found = None if timetable_problems(times, needed=True) else slot(times)
            if found and found.inicio == start and found.minutos >= MIN_SESSION_MINUTES:
                yield times


def _between(start: datetime, end: datetime, zone: ZoneInfo) -> Timetable:
    """On the clocks of the zone, ending before midnight."""
    local, last = start.astimezone(zone), end.astimezone(zone)
    hora_fin = last.time() if last.date() == local.date() else time(23, 59)
    return Timetable(local.date(), local.time(), hora_fin, zone.key)


def timetable_columns(times: Timetable) -> Values:
    """The columns of a session."""
    return {"fecha": times.fecha, "hora_inicio": times.hora_inicio, "hora_fin": times.hora_fin, "zona": times.zona}
