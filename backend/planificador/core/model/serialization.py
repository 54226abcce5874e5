"""The text forms of values in answers and cursors. `json_sql` of each kind of column writes the same."""

import datetime as dt
import re
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
_MONTH = re.compile(r"\d{4}-\d\d", re.ASCII)


def instant(value: dt.datetime) -> str:
    """Return an instant in UTC, as in `2026-11-23T09:00:00Z`; with microseconds unless they are 0."""
    return value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


def local_time(value: dt.time) -> str:
    """Return a time of day, as in `09:30`."""
    return f"{value:%H:%M}"


def month(value: dt.date) -> str:
    """Return the month of a day, as in `2026-11`."""
    return value.isoformat()[:7]


def first_of_month(text: str) -> dt.date:
    """Return the first day of a month that `month` wrote. Raises ValueError."""
    if not _MONTH.fullmatch(text):
        raise ValueError("not of the form YYYY-MM")
    return dt.date.fromisoformat(f"{text}-01")


def amount(value: Decimal) -> str:
    """Return an amount with two decimals, as in `1234.50`."""
    return str(value.quantize(CENT, ROUND_HALF_UP))


def from_hundredths(value: int) -> Decimal:
    """Return the amount of a whole number of hundredths: 125 is 1.25."""
    return (Decimal(value) / 100).quantize(CENT)
