"""Use cases of closing days, and the holidays of a place."""

from datetime import date

from tortoise.expressions import Q

from planificador.core.data.needs.declaration import RowsBy
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.prefetched import WHOLE_TABLE
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.data.use_cases.deletion import delete
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.row_checks import check_for_write
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.disjunctions import any_of
from planificador.core.model.errors import refuse_if
from planificador.core.model.formats import INVALID_DATE, period_problem
from planificador.core.model.validation import Values
from planificador.core.model.zones import is_supported_date
from planificador.festivos.models import DiaCierre
from planificador.festivos.rules import (
    ENDS_BEFORE_START,
    Closing,
    Holiday,
    Place,
    days_between,
    holidays_of,
    territory_problem,
)

MAX_DAYS = 800
"""The longest period of which holidays are listed."""
PERIOD = period_problem(MAX_DAYS)


async def crear_dia_cierre(uow: UnitOfWork, datos: Values) -> DiaCierre:
    return await uow.create(DiaCierre, **await _checked({"hasta": None}, datos))


async def actualizar_dia_cierre(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> DiaCierre:
    row = await fetch(DiaCierre, id, version=version)
    return await uow.update(row, **await _checked(vars(row), datos))


async def eliminar_dia_cierre(uow: UnitOfWork, id: int, version: int | None) -> DiaCierre:
    return await delete(uow, DiaCierre, id, version)


async def holidays_between(first: date, last: date, place: Place) -> list[Holiday]:
    """Return the holidays of a period, in order. Raises DomainError with all that is wrong with the question."""
    days = {"desde": first, "hasta": last}
    invalid = [INVALID_DATE.at(campo) for campo, day in days.items() if not is_supported_date(day)]
    is_period = first <= last and (last - first).days < MAX_DAYS
    refuse_if([*invalid, None if invalid or is_period else PERIOD, territory_problem(place.territory)])
    closings = await closings_between(first, last)
    return list(holidays_of(place, closings, days_between(first, last)).values())


async def closings_between(first: date, last: date) -> list[Closing]:
    """Return the closing days of a period, of all towns."""
    return [row.closing for row in await find_rows(closings_of(first, last))]


def closings_of(first: date, last: date) -> RowsBy[DiaCierre]:
    """Return the rows of the closing days of a period."""
    return RowsBy(DiaCierre, WHOLE_TABLE, where=RowFilter(_is_closed_between, (first, first, last)))


def _is_closed_between(ends_from: date, starts_from: date, last: date) -> Q:
    ends_later = any_of([Q(hasta__gte=ends_from), Q(hasta__isnull=True, desde__gte=starts_from)])
    return Q(Q(desde__lte=last), ends_later)


async def _checked(present: Values, datos: Values) -> Values:
    """Return the new values. present: the stored ones."""
    values, invalid = await check_for_write(DiaCierre, datos)
    merged = {**present, **values}
    first, last = merged.get("desde"), merged["hasta"]
    refuse_if([*invalid, ENDS_BEFORE_START if first and last and last < first else None])
    return values
