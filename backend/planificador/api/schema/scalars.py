"""The scalars of the API: exact, and refused with a clear word when they are not of their form."""

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal

import strawberry
from strawberry.types.scalar import ScalarDefinition

from planificador.core.model import serialization
from planificador.core.model.serialization import CENT

RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d{1,9})?)?([Zz]|[+-]\d\d:\d\d)")
HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
AMOUNT = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
LARGEST = Decimal(10) ** 13
"""Amounts stay far within 64 bits of hundredths."""


def _refuse(form: str) -> ValueError:
    """Not a GraphQLError: graphql-core passes those on without saying where the value stands."""
    return ValueError(f"Not of the form {form}.")


def _matching(value: object, pattern: re.Pattern[str], form: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise _refuse(form)
    return value


def parse_instant(value: object) -> dt.datetime:
    form = "2026-11-23T09:00:00Z (RFC 3339 with its offset)"
    try:
        return dt.datetime.fromisoformat(_matching(value, RFC3339, form).upper()).astimezone(dt.UTC)
    except (ValueError, OverflowError):
        raise _refuse(form) from None


def parse_day(value: object) -> dt.date:
    form = "2026-11-23 (a day that exists)"
    try:
        return dt.date.fromisoformat(_matching(value, DAY, form))
    except ValueError:
        raise _refuse(form) from None


def parse_hour(value: object) -> dt.time:
    return dt.time.fromisoformat(_matching(value, HOUR, "09:30 (00:00 to 23:59)"))


def parse_decimal(value: object) -> Decimal:
    form = '"1234.50" (at most two decimals)'
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise _refuse(form)
    amount = Decimal(_matching(str(value), AMOUNT, form))
    if abs(amount) >= LARGEST or amount != amount.quantize(CENT):
        raise _refuse(form)
    return amount.quantize(CENT)


SCALARS: Mapping[object, ScalarDefinition] = {
    dt.datetime: strawberry.scalar(
        name="DateTime",
        description="An instant, RFC 3339, answered in UTC: `2026-11-23T09:00:00Z`.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        parse_value=parse_instant,
        serialize=serialization.instant,
    ),
    dt.date: strawberry.scalar(
        name="Date",
        description="A day of the calendar: `2026-11-23`.",
        specified_by_url="https://scalars.graphql.org/chillicream/local-date.html",
        parse_value=parse_day,
        serialize=dt.date.isoformat,
    ),
    dt.time: strawberry.scalar(
        name="Time",
        description="A time of the clock on the wall, to the minute: `09:30`.",
        specified_by_url="https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#valid-time-string",
        parse_value=parse_hour,
        serialize=serialization.hour,
    ),
    Decimal: strawberry.scalar(
        name="Decimal",
        description='An exact amount (euro, hours) as a string with two decimals: `"1234.50"`.',
        specified_by_url="https://www.w3.org/TR/xmlschema11-2/#decimal",
        parse_value=parse_decimal,
        serialize=serialization.amount,
    ),
}
