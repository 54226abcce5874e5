"""Local times and instants. Pure: the time zone is an argument."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

MAX_DAY_LENGTH = timedelta(hours=26)
"""The maximum length of a local day, and so of a session."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
LAST_DAY = date(LAST_YEAR, 12, 31)
FIRST_INSTANT, FIRST_INSTANT_AFTER = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC), datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC)
"""The first instant of the accepted years, and the first instant after them."""
NOT_ZONES = frozenset({"Factory", "localtime", "posixrules"})
"""Files among the zones that are not IANA time zones."""


def is_zone(name: str) -> bool:
    """Return whether the name is a known IANA time zone."""
    return name in _zones()


@cache
def _zones() -> frozenset[str]:
    # available_timezones reads hundreds of files.
    return frozenset(available_timezones()) - NOT_ZONES


def is_supported_date(day: date) -> bool:
    """Return whether sessions can be planned on the day; at the ends of the calendar instants cannot be computed."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def exists(day: date, clock: time, zone: ZoneInfo) -> bool:
    """Return whether the local time exists on that day; in spring the clocks skip an hour."""
    local = datetime.combine(day, clock, zone)
    return local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None)


def instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return the UTC instant of a local time; the first one if the time happens twice."""
    return datetime.combine(day, clock, zone).replace(fold=0).astimezone(UTC)


def start_of_day(day: date, zone: ZoneInfo) -> datetime:
    """Return the first instant of a local day; if the clocks skip midnight, the instant at which they do."""
    return instant(day, time(), zone)


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """Return the local day at this instant."""
    return moment.astimezone(zone).date()


def day_begun_by(moment: datetime, zone: ZoneInfo) -> date:
    """Return the last local day that begins at the instant or before."""
    day = local_day(moment, zone)
    # Where clocks go back over midnight, or a day is skipped, the local date differs from the day that began last.
    while start_of_day(day + timedelta(days=1), zone) <= moment:
        day += timedelta(days=1)
    while start_of_day(day, zone) > moment:
        day -= timedelta(days=1)
    return day


@cache
def offset_changes(zone: ZoneInfo) -> tuple[tuple[datetime, timedelta], ...]:
    """Return the offsets of the zone in the accepted years, each with the instant from which on it is in force.

    The first one begins with the accepted years. ZoneInfo does not list them, so they are searched for: no zone has
    two changes within a week (tests/core/test_zones.py).
    """
    moment, offset = FIRST_INSTANT, _offset(FIRST_INSTANT, zone)
    changes = [(moment, offset)]
    while moment < FIRST_INSTANT_AFTER:
        later = moment + timedelta(days=7)
        if (new_offset := _offset(later, zone)) != offset:
            changes.append((_first_instant_of(new_offset, moment, later, zone), new_offset))
        moment, offset = later, new_offset
    return tuple(changes)


def _first_instant_of(offset: timedelta, before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        before, after = (before, middle) if _offset(middle, zone) == offset else (middle, after)
    return after


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    offset = moment.astimezone(zone).utcoffset()
    return timedelta() if offset is None else offset  # an aware instant always has one
