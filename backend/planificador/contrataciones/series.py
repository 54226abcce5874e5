"""The series of file numbers, one for each year. A number that was once given is not given again.

Its last number is in a row of its own, as contracts are deleted and get other numbers. The row is made when it is first
needed, from the contracts of the year. Use cases that give or remove file numbers take the lock before all others.
"""

from tortoise.expressions import Q

from planificador.contrataciones import rules
from planificador.contrataciones.models import Contratacion, SerieExpediente
from planificador.core.data.paging import SortKey
from planificador.core.data.query import exists_many, find
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem


async def lock_series(uow: UnitOfWork) -> None:
    """Wait until no other transaction gives file numbers."""
    await uow.advisory_lock("expediente")


async def next_expediente(uow: UnitOfWork, year: int) -> str:
    """Return the next file number of the year. It counts as given if the transaction succeeds."""
    series = await _series(uow, year)
    number = series.ultimo + 1
    while await _is_taken(year, number):  # given by hand, too far ahead to continue from
        number += 1
    await uow.update(series, ultimo=number)
    return rules.expediente(year, number)


async def mark_as_given(uow: UnitOfWork, expediente: str) -> Problem | None:
    """Let the series of a file number continue after it, or return the warning that it does not.

    Other file numbers belong to no series.
    """
    year, number = rules.serial(expediente)
    if year is None or number is None:
        return None
    series = await _series(uow, year)
    last = series.ultimo
    await uow.update(series, ultimo=rules.last_number(last, number))
    return rules.series_warning(last, number)


async def _series(uow: UnitOfWork, year: int) -> SerieExpediente:
    for series in await find(SerieExpediente, Q(anio=year), lock=True):
        return series
    return await uow.create(SerieExpediente, anio=year, ultimo=await _last_known(year))


async def _last_known(year: int) -> int:
    """Return the last number of the year's contracts, without those that are too far ahead."""
    last = 0
    by_number = SortKey("numero", descending=True)
    while rows := await find(
        Contratacion, Q(anio=year, numero__gt=last, numero__lte=last + rules.MAX_STEP), order=by_number, limit=1
    ):
        last = rows[0].numero or last
    return last


async def _is_taken(year: int, number: int) -> bool:
    (is_taken,) = await exists_many([(Contratacion, Q(anio=year, numero=number))])
    return is_taken
