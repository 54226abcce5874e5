"""Periods of the calendar (days, ISO weeks, months, years) of days and instants, in SQL.

Instants are taken in the centre's time zone. SQLite knows no zones, and PostgreSQL's may be older than Python's: both
get Python's offsets of the zone as parameters.
"""

from collections import defaultdict
from datetime import datetime, timedelta
from enum import Enum
from functools import cache
from zoneinfo import ZoneInfo

from planificador.core.data.sql.conditions import Parameter
from planificador.core.model.columns import Dialect
from planificador.core.model.zones import FIRST_INSTANT, FIRST_INSTANT_AFTER, FIRST_YEAR, LAST_YEAR, offset_changes

MONTHS = (LAST_YEAR + 1 - FIRST_YEAR + 2) * 12
"""The months of the accepted years, and of one year before and after them: each has a record of offsets in SQLite."""
TIME_WIDTH, OFFSET_WIDTH = len("31 23:59:59"), len("+03600")
"""Characters in a record: of a day and time at which the offset changes, and of an offset in seconds."""
NO_CHANGE = "99 99:99:99"
"""Stands for a change after the end of the month."""


class Period(Enum):
    """A period of the calendar. The value is its name in keys, as in `mes_inicio`."""

    DAY = "dia"
    WEEK = "semana"
    MONTH = "mes"
    YEAR = "anio"


SQLITE_STARTS = {
    Period.DAY: "{}",
    Period.WEEK: "date({}, '-6 days', 'weekday 1')",
    Period.MONTH: "substr({}, 1, 8) || '01'",
    Period.YEAR: "substr({}, 1, 5) || '01-01'",
}
POSTGRES_UNITS = {Period.DAY: "day", Period.WEEK: "week", Period.MONTH: "month", Period.YEAR: "year"}


def period_sql(period: Period, day: str, dialect: Dialect) -> str:
    """Return the SQL of the first day of a day's period; weeks begin on Monday. On SQLite, null for invalid text."""
    if dialect == "sqlite":
        return SQLITE_STARTS[period].format(f"date({day})")
    return _truncated(period, f"CAST({day} AS timestamp)")


def local_period_sql(period: Period, instant: str, zone: ZoneInfo, dialect: Dialect, parameter: Parameter) -> str:
    """Return the SQL of the first local day of an instant's period in the zone.

    Instants outside the accepted years, which no use case writes, are taken in UTC.
    """
    if dialect == "sqlite":
        return SQLITE_STARTS[period].format(_sqlite_day(period, instant, zone, parameter))
    instants, seconds = _postgres_offsets(zone)
    position = f"1 + width_bucket({instant}, CAST({parameter(instants)} AS timestamptz[]))"
    offset = f"(CAST({parameter(seconds)} AS int[]))[{position}] * interval '1 second'"
    return _truncated(period, f"({instant} AT TIME ZONE 'UTC' + {offset})")


def _truncated(period: Period, timestamp: str) -> str:
    return f"CAST(date_trunc('{POSTGRES_UNITS[period]}', {timestamp}) AS date)"


@cache
def _postgres_offsets(zone: ZoneInfo) -> tuple[list[datetime], list[int]]:
    """Return the instants of the changes, and the offset in seconds before the first and after each of them."""
    changes = offset_changes(zone)
    instants = [*(moment for moment, _ in changes), FIRST_INSTANT_AFTER]
    return instants, [0, *(int(offset.total_seconds()) for _, offset in changes), 0]


def _sqlite_day(period: Period, instant: str, zone: ZoneInfo, parameter: Parameter) -> str:
    """Return the SQL of a local day in the same period as an instant, as text.

    Few instants are so close to the end of a day, or of a month, that the offset matters.
    """
    offsets = [offset for _, offset in offset_changes(zone)]
    midnight, second = FIRST_INSTANT, timedelta(seconds=1)
    start, end = (midnight - min(*offsets, timedelta())).time(), (midnight - max(*offsets, second)).time()
    time_of_day = f"substr({instant}, 12, 8)"
    is_same = f"{time_of_day} >= '{start}' AND {time_of_day} < '{end}'"
    if period in {Period.MONTH, Period.YEAR}:
        is_same += f" OR substr({instant}, 9, 2) BETWEEN '02' AND '27'"
    # without fractions of a second, which SQLite rounds
    local = f"date(substr({instant}, 1, 19), {_sqlite_offset(instant, zone, parameter)})"
    return f"CASE WHEN {is_same} THEN substr({instant}, 1, 10) ELSE {local} END"


def _sqlite_offset(instant: str, zone: ZoneInfo, parameter: Parameter) -> str:
    """Return the SQL of the zone's offset at an instant, as a modifier of SQLite's date functions.

    It looks up the record of the instant's month, which takes equally long for each. A registered Python function would
    take the interpreter's lock for each row, and wait for it while the event loop is busy. The expression is as flat as
    possible, since SQLite's parser has room for about a hundred open symbols.
    """
    records, changes = _month_records(zone)
    width = len(records) // MONTHS
    year = f"min(max(substr({instant}, 1, 4), '{FIRST_YEAR - 1}'), '{LAST_YEAR + 1}')"
    start = f"{year} * {12 * width} + substr({instant}, 6, 2) * {width} - {(12 * (FIRST_YEAR - 1) + 1) * width - 1}"

    def change(number: int) -> str:
        return f"substr({parameter(records)}, {start} + {number * TIME_WIDTH}, {TIME_WIDTH}) || ''"

    offsets = f"substr({parameter(records)}, {start} + {changes * TIME_WIDTH}"
    passed = [
        f" + (substr({instant}, 9, {TIME_WIDTH}) >= {change(number)}) * {OFFSET_WIDTH}" for number in range(changes)
    ]
    return f"{offsets}{''.join(passed)}, {OFFSET_WIDTH}) || ' seconds'"


@cache
def _month_records(zone: ZoneInfo) -> tuple[bytes, int]:
    """Return a record for each month, and the number of changes in a record: the days and times (UTC) at which the
    offset changes, then the offset at the start of the month and after each change.
    """
    offset, by_month = f"{0:+06}", defaultdict[tuple[int, int], list[tuple[str, str]]](list)
    for moment, new_offset in [*offset_changes(zone), (FIRST_INSTANT_AFTER, timedelta())]:
        change = f"{moment:%d %H:%M:%S}", f"{int(new_offset.total_seconds()):+06}"
        by_month[moment.year, moment.month].append(change)
    most, records = max(map(len, by_month.values())), list[str]()
    for month in range(MONTHS):
        changes = by_month[FIRST_YEAR - 1 + month // 12, month % 12 + 1]
        unused = most - len(changes)
        offsets = [offset, *(new_offset for _, new_offset in changes)]
        offset = offsets[-1]
        records.append("".join([*(time for time, _ in changes), *[NO_CHANGE] * unused, *offsets, *[offset] * unused]))
    return "".join(records).encode(), most
