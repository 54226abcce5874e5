"""Generates timetables of sessions, and finds free trainers and rooms. Pure."""

import random
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from planificador.core.model.validation import Values
from planificador.sesiones.timetables import Slot, Timetable, slot, timetable_of, timetable_problems

MORNING, AFTERNOON = time(9), time(15)
HOLIDAYS = {(1, 1), (1, 6), (5, 1), (7, 25), (8, 15), (10, 12), (11, 1), (12, 6), (12, 8), (12, 24), (12, 25), (12, 31)}
"""Public holidays, as month and day."""

LEAD_TIME = timedelta(minutes=3)
"""The time until an imminent session starts; it may be up to a minute less."""
MIN_SESSION_MINUTES = 10


class Calendar:
    """The times at which each of several trainers, or of several rooms, is occupied."""

    def __init__(self, ids: Sequence[int]) -> None:
        self._reserved: dict[int, list[Slot]] = {number: [] for number in ids}

    def free(self, slots: Sequence[Slot]) -> list[int]:
        """Return those who are free at all of these times."""
        return [number for number, reserved in self._reserved.items() if not _clash(reserved, slots)]

    def reserve(self, number: int, slots: Sequence[Slot]) -> None:
        self._reserved[number] += slots


def _clash(reserved: Sequence[Slot], slots: Sequence[Slot]) -> bool:
    return any(busy.overlaps(slot) for busy in reserved for slot in slots)


def block_hours(hours: int) -> int:
    """Return the hours of one session, a divisor of the hours of the course."""
    return next(length for length in (5, 4, 3, 2, 1) if hours % length == 0)


def recurring_days(first: date, count: int, step: int = 7) -> list[date]:
    """Return `count` working days, sorted: the first is `first`, the next ones follow every `step` days.

    A negative `step` counts backwards. `first` must be a weekday.
    """
    days, day = list[date](), first
    while len(days) < count:
        if day.weekday() < 5 and (day.month, day.day) not in HOLIDAYS:
            days.append(day)
        day += timedelta(days=step)
    return sorted(days)


def timetable(day: date, start: time, hours: int, zone: ZoneInfo) -> Timetable:
    return Timetable(day, start, time(start.hour + hours, start.minute), zone.key)


def choose_timetable(
    rng: random.Random, calendar: Calendar, days: Sequence[date], hours: int, zone: ZoneInfo
) -> tuple[list[Timetable], int | None]:
    """Return the timetables of a course, and a trainer who is free at all of them, or None.

    In 5 % of the cases no trainer is assigned although one is free.
    """
    start = rng.choice([MORNING, AFTERNOON])
    times = [timetable(day, start, hours, zone) for day in days]
    slots = slots_of(times)
    free = calendar.free(slots)
    if not free or rng.random() < 0.05:
        return times, None
    trainer = rng.choice(free)
    calendar.reserve(trainer, slots)
    return times, trainer


def slots_of(timetables: Sequence[Timetable]) -> list[Slot]:
    """Return the slots of complete timetables."""
    return [time_slot for entry in timetables if (time_slot := slot(entry))]


def imminent_timetable(now: datetime, centre: ZoneInfo, length: timedelta) -> Timetable:
    """Return the timetable of a session that starts in a few minutes, in the centre's time zone if possible.

    It is in UTC in the hour that is repeated in autumn.
    """
    return next(_imminent_timetables(now, centre, length))


def _imminent_timetables(now: datetime, centre: ZoneInfo, length: timedelta) -> Iterator[Timetable]:
    first = (now + LEAD_TIME).replace(second=0, microsecond=0)
    for delay in range(60):
        start = first + timedelta(minutes=delay)
        for zone in (centre, ZoneInfo("UTC")):
            times = timetable_of(Slot(start, start + length), zone)
            time_slot = None if timetable_problems(times, needed=True) else slot(times)
            if time_slot and time_slot.inicio == start and time_slot.minutos >= MIN_SESSION_MINUTES:
                yield times


def timetable_columns(times: Timetable) -> Values:
    """Return the columns of a session."""
    return {"fecha": times.fecha, "hora_inicio": times.hora_inicio, "hora_fin": times.hora_fin, "zona": times.zona}
