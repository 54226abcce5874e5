"""Finds times at which one of several trainers, and one of several rooms, is free. Pure."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from planificador.core.model.zones import instant, local_day
from planificador.sesiones.rules import DiaSemana
from planificador.sesiones.timetables import Slot, timetable_of, timetable_problems

K = TypeVar("K")
STEP = timedelta(minutes=15)
"""Proposals start at a multiple of it."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
Calendars = Mapping[int, Sequence[Slot]]
"""The times at which each trainer, or each room, is occupied: in order, and without overlaps."""


@dataclass(frozen=True, slots=True)
class FreeSlot(Generic[K]):
    """A time with those who are free at it: of each kind that was asked for, at least one."""

    slot: Slot
    free: Mapping[K, Sequence[int]]


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """The hours of some weekdays in which sessions may take place, in a time zone.

    A closing time that is not later than the opening time is that of the following day.
    """

    weekdays: Collection[DiaSemana]
    opening: time
    closing: time
    zone: ZoneInfo

    def within(self, period: Slot) -> Iterator[Slot]:
        """Yield the hours of each day in a period."""
        weekdays = {list(DiaSemana).index(day) for day in self.weekdays}
        first, last = (local_day(moment, self.zone) for moment in (period.inicio, period.fin))
        night = timedelta(days=int(self.closing <= self.opening))
        day = first - night
        while day <= last:
            start = max(instant(day, self.opening, self.zone), period.inicio)
            end = min(instant(day + night, self.closing, self.zone), period.fin)
            if day.weekday() in weekdays and start < end:
                yield Slot(start, end)
            day += timedelta(days=1)

    def can_express(self, slot: Slot) -> bool:
        """Return whether the local times of a session can express it."""
        times = timetable_of(slot, self.zone)
        # Of an hour that happens twice, local times mean the first one.
        is_first = all(moment.astimezone(self.zone).fold == 0 for moment in (slot.inicio, slot.fin))
        return is_first and not timetable_problems(times, needed=True)


def free_slots(
    hours: OfficeHours, period: Slot, length: timedelta, calendars: Mapping[K, Calendars]
) -> Iterator[FreeSlot[K]]:
    """Yield times of this length, in order and without overlaps, at which one of each kind is free.

    calendars: Those to choose from, by kind: trainers, rooms.
    """
    if not all(calendars.values()):
        return
    for day in hours.within(period):
        start = _next_step(day.inicio)
        while start + length <= day.fin:
            slot = Slot(start, start + length)
            busy = {kind: _busy_until(of_kind, slot) for kind, of_kind in calendars.items()}
            all_busy = [until for kind, until in busy.items() if len(until) == len(calendars[kind])]
            if all_busy:
                start = _next_step(max(min(until.values()) for until in all_busy))
            elif hours.can_express(slot):
                yield FreeSlot(slot, {kind: _others(calendars[kind], until) for kind, until in busy.items()})
                start = _next_step(slot.fin)
            else:
                start += STEP


def merged(slots: Iterable[Slot]) -> list[Slot]:
    """Return the times that the slots cover: in order, and without overlaps."""
    result: list[Slot] = []
    for slot in sorted(slots, key=lambda item: item.inicio):
        if result and slot.inicio <= result[-1].fin:
            result[-1] = Slot(result[-1].inicio, max(result[-1].fin, slot.fin))
        else:
            result.append(slot)
    return result


def _busy_until(calendars: Calendars, slot: Slot) -> dict[int, datetime]:
    """Return those who are occupied at some time of the slot, with the end of the first such time."""
    result = {}
    for number, slots in calendars.items():
        index = bisect_right(slots, slot.inicio, key=lambda item: item.fin)
        if index < len(slots) and slots[index].overlaps(slot):
            result[number] = slots[index].fin
    return result


def _others(calendars: Calendars, busy: Collection[int]) -> list[int]:
    return [number for number in calendars if number not in busy]


def _next_step(moment: datetime) -> datetime:
    return moment + (EPOCH - moment) % STEP
