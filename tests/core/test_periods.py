"""Days and instants belong to the periods that Python's calendar and time zones give, on both databases."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from tests.api.factories import cliente
from tests.support.graphql import GraphQLClient

from planificador.api.ids import number_of
from planificador.core.data.computed.aggregates import dialect_of
from planificador.core.data.lists.periods import Period, local_period_sql, period_sql
from planificador.core.data.queries.query import Statement
from planificador.core.model.zones import instant, offset_changes
from planificador.interacciones.models import Interaccion

NAMES = """Europe/Madrid Europe/London Africa/Casablanca Asia/Kathmandu Australia/Lord_Howe Pacific/Auckland
  Pacific/Apia Pacific/Kiritimati America/St_Johns America/Los_Angeles America/Havana UTC"""
ZONES = [ZoneInfo(name) for name in NAMES.split()]
"""Zones east and west, with offsets of parts of an hour, a day that was skipped, and several changes in a month."""
YEARS = (1900, 2011, 2026, 2037, 2199)
SECOND = timedelta(seconds=1)
OUTSIDE = (
    datetime(1, 1, 1, 0, 0, 1, tzinfo=UTC),
    datetime(1899, 12, 31, 23, 59, 59, tzinfo=UTC),
    datetime(2200, 1, 1, tzinfo=UTC),
    datetime(9999, 12, 30, 23, 59, 59, 999999, tzinfo=UTC),
)


def start_of(period: Period, day: date) -> date:
    match period:
        case Period.WEEK:
            return date.fromordinal(day.toordinal() - day.weekday())
        case Period.MONTH:
            return day.replace(day=1)
        case Period.YEAR:
            return day.replace(month=1, day=1)
    return day


def local_date(moment: datetime, zone: ZoneInfo) -> date:
    return (moment.astimezone(zone) if 1900 <= moment.year < 2200 else moment).date()


def edges(zone: ZoneInfo) -> Iterator[datetime]:
    """Yield the instants at which offsets change and local days begin: of months, of years and around changes."""
    for moment, _ in offset_changes(zone):
        if moment.year in YEARS:
            day = moment.astimezone(zone).date()
            yield moment
            yield from (instant(day + timedelta(days=n), datetime.min.time(), zone) for n in (-1, 0, 1))
    for year in YEARS:
        days = [date(year, month, 1) for month in (1, 4, 11)] + [date(year, 12, 28)]
        yield from (instant(day, datetime.min.time(), zone) for day in days)


@pytest.fixture
async def instants(graphql: GraphQLClient) -> list[datetime]:
    """Create an interaction at each instant, with its UTC day as the day of the next action."""
    owner = number_of((await cliente(graphql))["id"], "Cliente", "")
    found = {
        moment + shift for zone in ZONES for moment in edges(zone) for shift in (-SECOND, timedelta(0), 1.5 * SECOND)
    }
    moments = sorted({moment for moment in found if 1900 <= moment.year < 2200} | set(OUTSIDE))
    common: dict[str, Any] = {"version": 1, "creado": OUTSIDE[0], "actualizado": OUTSIDE[0], "tipo": "OTRO"}
    await Interaccion.bulk_create(
        [
            Interaccion(**common, cliente_id=owner, fecha=moment, fecha_proxima_accion=moment.date(), busqueda="-")
            for moment in moments
        ]
    )
    return moments


async def read_periods(zone: ZoneInfo) -> list[list[date]]:
    """Return the starts of the periods of each instant, and of each day, in their order."""
    statement, dialect = Statement(Interaccion._meta.db), dialect_of(Interaccion)
    parts = [local_period_sql(period, '"fecha"', zone, dialect, statement.parameter) for period in Period]
    parts += [period_sql(period, '"fecha_proxima_accion"', dialect) for period in Period]
    columns = ", ".join(f"{sql} AS p{number}" for number, sql in enumerate(parts))
    statement.sql = f"SELECT {columns} FROM interaccion ORDER BY fecha"
    values = [row.values() for row in await statement.read()]
    return [[day if isinstance(day, date) else date.fromisoformat(day) for day in row] for row in values]


async def test_periods_are_those_of_pythons_calendar_in_any_time_zone(instants: list[datetime]) -> None:
    for zone in ZONES:
        expected = [
            [start_of(period, day) for day in (local_date(moment, zone), moment.date()) for period in Period]
            for moment in instants
        ]
        assert await read_periods(zone) == expected, zone


def test_a_week_at_the_end_of_a_year_begins_on_its_monday() -> None:
    assert start_of(Period.WEEK, date(2027, 1, 3)) == date(2026, 12, 28)  # week 53 of 2026
