"""Scalars and enums of the API. Scalars are parsed strictly; an error shows a value of the expected form."""

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NewType, TypeVar

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition
from strawberry.types.scalar import ScalarDefinition

from planificador.core.model import serialization
from planificador.core.model.serialization import CENT
from planificador.core.model.texts import DescribedEnum

RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d{1,9})?)?([Zz]|[+-]\d\d:\d\d)")
HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
AMOUNT = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
MONTH = re.compile(r"\d{4}-\d\d", re.ASCII)
AMOUNT_BOUND = Decimal(10) ** 13
"""Amounts are smaller than this, so that their hundredths fit into 64 bits."""


def _invalid(example: str) -> ValueError:
    """Return the error of a value. It is not a GraphQLError, to which graphql-core would not add the location."""
    return ValueError(f"Expected a value such as {example}.")


def _matching(value: object, pattern: re.Pattern[str], example: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise _invalid(example)
    return value


def parse_instant(value: object) -> dt.datetime:
    example = "2026-11-23T09:00:00Z (RFC 3339, with an offset)"
    try:
        return dt.datetime.fromisoformat(_matching(value, RFC3339, example).upper()).astimezone(dt.UTC)
    except (ValueError, OverflowError):
        raise _invalid(example) from None


def parse_day(value: object) -> dt.date:
    example = "2026-11-23 (an existing day)"
    try:
        return dt.date.fromisoformat(_matching(value, DAY, example))
    except ValueError:
        raise _invalid(example) from None


def parse_hour(value: object) -> dt.time:
    return dt.time.fromisoformat(_matching(value, HOUR, "09:30 (00:00 to 23:59)"))


def parse_decimal(value: object) -> Decimal:
    example = '"1234.50" (with at most two decimals)'
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise _invalid(example)
    amount = Decimal(_matching(str(value), AMOUNT, example))
    if abs(amount) >= AMOUNT_BOUND or amount != amount.quantize(CENT):
        raise _invalid(example)
    return amount.quantize(CENT)


def parse_month(value: object) -> dt.date:
    example = "2026-11 (year and month)"
    try:
        return serialization.first_of_month(_matching(value, MONTH, example))
    except ValueError:
        raise _invalid(example) from None


Month = NewType("Month", dt.date)
"""The first day of a month."""
BigInt = NewType("BigInt", int)
"""A whole number that may have more than 53 bits."""
SCALARS: Mapping[object, ScalarDefinition] = {
    BigInt: strawberry.scalar(
        name="BigInt",
        description='A whole number of up to 64 bits as a string, such as `"5400"`; it is only returned.',
        specified_by_url="https://www.w3.org/TR/xmlschema11-2/#long",
        serialize=str,
    ),
    dt.datetime: strawberry.scalar(
        name="DateTime",
        description="An instant in RFC 3339, such as `2026-11-23T09:00:00Z`. Results are in UTC.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        parse_value=parse_instant,
        serialize=serialization.instant,
    ),
    dt.date: strawberry.scalar(
        name="Date",
        description="A calendar day, such as `2026-11-23`.",
        specified_by_url="https://scalars.graphql.org/chillicream/local-date.html",
        parse_value=parse_day,
        serialize=dt.date.isoformat,
    ),
    Month: strawberry.scalar(
        name="Month",
        description="A month of the calendar, such as `2026-11`.",
        specified_by_url="https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#valid-month-string",
        parse_value=parse_month,
        serialize=serialization.month,
    ),
    dt.time: strawberry.scalar(
        name="Time",
        description="A local time of day in hours and minutes, such as `09:30`.",
        specified_by_url="https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#valid-time-string",
        parse_value=parse_hour,
        serialize=serialization.local_time,
    ),
    Decimal: strawberry.scalar(
        name="Decimal",
        description='An exact number (of euros or hours) as a string with two decimals, such as `"1234.50"`.',
        specified_by_url="https://www.w3.org/TR/xmlschema11-2/#decimal",
        parse_value=parse_decimal,
        serialize=serialization.amount,
    ),
}


E = TypeVar("E", bound=type[DescribedEnum])


def graphql_enum(enum_type: E, name: str | None = None) -> E:
    """Register an enum with Strawberry, unless it is registered already, and return it. name: if not the class's."""
    if "__strawberry_definition__" not in vars(enum_type):
        strawberry.enum(enum_type, name=name, description=enum_type.__doc__)
        definition: StrawberryEnumDefinition = vars(enum_type)["__strawberry_definition__"]
        for value, member in zip(definition.values, enum_type, strict=True):
            value.description = member.description
    return enum_type
