"""Local time and instants. Pure: a zone comes in, nothing is asked of the machine."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

MAX_DAY_LENGTH = timedelta(hours=26)
"""No local day, and so no session, is longer: what began earlier than this has ended."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
LAST_DAY = date(LAST_YEAR, 12, 31)
FIRST_INSTANT, FIRST_INSTANT_AFTER = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC), datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC)
"""Of the years that are planned with, and after them."""
NO_PLACES = frozenset({"Factory", "localtime", "posixrules"})
"""Files among the zones that are no zone: another one on each machine, or none."""


def is_zone(name: str) -> bool:
    """Whether the name is an IANA time zone we know."""
    return name in _zones()


@cache
def _zones() -> frozenset[str]:
    # Asking walks through hundreds of files.
    return frozenset(available_timezones()) - NO_PLACES


def is_plannable(day: date) -> bool:
    """Return whether sessions can be planned on the day; at the ends of the calendar instants cannot be computed."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def exists(day: date, clock: time, zone: ZoneInfo) -> bool:
    """Whether the clocks of the zone show this time on that day (they skip an hour in spring)."""
    local = datetime.combine(day, clock, zone)
    return local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None)


def instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The UTC instant of a local time; of one that happens twice, the first."""
    return datetime.combine(day, clock, zone).replace(fold=0).astimezone(UTC)


def start_of_day(day: date, zone: ZoneInfo) -> datetime:
    """The first instant of a local day; where the clocks skip midnight, the instant they do so."""
    return instant(day, time(), zone)


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """The day the calendar on the wall shows at this instant."""
    return moment.astimezone(zone).date()
