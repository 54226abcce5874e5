"""The series of file numbers, one for each year. A number that was once given is not given again.

Its last number is in a row of its own, as contracts are deleted and get other numbers. The row is made when it is first
needed, from the contracts of the year. Use cases that give or remove file numbers take the lock before all others.
"""

from collections.abc import Sequence

from tortoise.expressions import Q

from planificador.contrataciones import series_rules
from planificador.contrataciones.models import Contratacion, SerieExpediente
from planificador.core.data.lists.paging import SortKey
from planificador.core.data.needs.declaration import Needs, RowsBy
from planificador.core.data.queries.query import ExistsQuery, exists_many, find
from planificador.core.data.sql.conditions import Parameter, SqlCondition, table_sql
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Problem
from planificador.core.model.normalization import one_line
from planificador.core.model.sort_keys import code_key
from planificador.core.model.zones import local_day

SERIES_LOCK = "expediente"
"""The name of the lock of those who give file numbers."""


def series_needs(year: int, count: int, given: Sequence[str] = ()) -> Needs:
    """Return what is read for so many next file numbers of a year, and for those that are given by hand."""
    years = {series_rules.serial(one_line(text))[0] for text in given} | ({year} if count else set())
    rows = RowsBy(SerieExpediente, "anio", sorted(number for number in years if number is not None), locked=True)
    return Needs([rows], [_next_are_taken(year, count)] if count else (), advisory_locks=[SERIES_LOCK])


def this_year(uow: UnitOfWork) -> int:
    """Return the year of the centre's day."""
    return local_day(uow.now, uow.zone).year


async def lock_series(uow: UnitOfWork) -> None:
    """Wait until no other transaction gives file numbers."""
    await uow.advisory_lock(SERIES_LOCK)


async def next_expedientes(uow: UnitOfWork, year: int, count: int) -> list[str]:
    """Return the next file numbers of the year. They count as given if the transaction succeeds."""
    series = await _series(uow, year)
    numbers = list(range(series.ultimo + 1, series.ultimo + count + 1))
    (is_one_taken,) = await exists_many([_next_are_taken(year, count)])
    if is_one_taken:  # given by hand, too far ahead to continue from
        numbers = await _free_numbers(year, series.ultimo, count)
    await uow.update(series, ultimo=numbers[-1])
    return [series_rules.expediente(year, number) for number in numbers]


async def mark_as_given(uow: UnitOfWork, expediente: str) -> Problem | None:
    """Let the series of a file number continue after it, or return the warning that it does not.

    Other file numbers belong to no series.
    """
    year, number = series_rules.serial(expediente)
    if year is None or number is None:
        return None
    series = await _series(uow, year)
    last = series.ultimo
    await uow.update(series, ultimo=series_rules.last_number(last, number))
    return series_rules.series_warning(last, number)


async def _series(uow: UnitOfWork, year: int) -> SerieExpediente:
    for series in await find(SerieExpediente, Q(anio=year), lock=True):
        return series
    return await uow.create(SerieExpediente, anio=year, ultimo=await _last_known(year))


async def _last_known(year: int) -> int:
    """Return the last number of the year's contracts, without those that are too far ahead."""
    last = 0
    by_number = SortKey("numero", descending=True)
    while rows := await find(
        Contratacion, Q(anio=year, numero__gt=last, numero__lte=last + series_rules.MAX_STEP), order=by_number, limit=1
    ):
        last = rows[0].numero or last
    return last


async def _free_numbers(year: int, last: int, count: int) -> list[int]:
    """Return the first numbers after the last one that no contract has."""
    free: list[int] = []
    number = last
    while len(free) < count:
        number += 1
        if not (await exists_many([(Contratacion, Q(expediente_clave=key_of(year, number)))]))[0]:
            free.append(number)
    return free


def _next_are_taken(year: int, count: int) -> ExistsQuery:
    return Contratacion, Q(HasNextNumber(year, count))


class HasNextNumber(SqlCondition):
    """Whether a contract has one of the next file numbers of a year, in the form in which codes are compared."""

    may_be_unknown = False

    def __init__(self, year: int, count: int) -> None:
        super().__init__()
        self.year, self.count = year, count

    def sql(self, _model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Override SqlCondition's."""
        steps = ", ".join(f"({step})" for step in range(1, self.count + 1))
        prefix = key_of(self.year, 1).removesuffix("1")
        key = f'CAST({parameter(prefix)} AS text) || CAST(s."ultimo" + n.column1 AS text)'
        series = f"{table_sql(SerieExpediente)} s, (VALUES {steps}) n"
        return f'{alias}."expediente_clave" IN (SELECT {key} FROM {series} WHERE s."anio" = {parameter(self.year)})'


def key_of(year: int, number: int) -> str:
    """Return the form in which a file number of our own series is compared. It ends with the number."""
    return code_key(series_rules.expediente(year, number))
