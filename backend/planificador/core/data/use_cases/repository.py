"""Reads and writes single rows of any model, after the checks of their values (`row_checks`)."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

from tortoise.expressions import Q

from planificador.core.data.needs.declaration import NO_NEEDS, Needs, RowsBy
from planificador.core.data.queries.query import ExistsQuery, exists_many, find
from planificador.core.data.search.duplicates import compared_columns, possible_duplicates
from planificador.core.data.use_cases.row_checks import (
    NOT_FOUND,
    check_for_write,
    queries_of_checks,
    validate_for_write,
)
from planificador.core.data.use_cases.stale_rows import STALE
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.errors import DomainError, refuse_if
from planificador.core.model.validation import NO_VALUES, Values

R = TypeVar("R", bound=BaseModel)


async def fetch(model: type[R], row_id: int, campo: str = "id", version: int | None = None) -> R:
    """Return the row, locked. Raises DomainError NO_ENCONTRADO, or CONFLICTO when `version` is stale."""
    rows = await find(model, Q(id=row_id), lock=True)
    if not rows:
        raise DomainError([NOT_FOUND.at(campo)])
    (row,) = rows
    if version is not None and row.version != version:
        raise DomainError([STALE])
    return row


def needs_of_creation(model: type[BaseModel], values: Values) -> Needs:
    """Return what `create` reads of these values."""
    return Needs(exists=queries_of_checks(model, without_defaults(model, values)), creates={model: 1})


async def create(
    uow: UnitOfWork, model: type[R], values: Values, needs: Needs = NO_NEEDS, own: Mapping[str, Any] = NO_VALUES
) -> R:
    """Insert a row after all checks of columns and references. None stands for the default of a column that has one.

    Args:
        needs: What the use case needs besides, for reading it by the same statement.
        own: Values that the use case gives and has checked, such as the next number of a series.
    """

    async def read_with_id(queries: Sequence[ExistsQuery]) -> list[bool]:
        unread = [*needs.exists, *queries]
        await uow.prefetch(Needs(needs.rows, exists=unread, creates={model: 1, **needs.creates}))
        return await exists_many(queries)

    given = without_defaults(model, values)
    stored, problems = await check_for_write(model, given, warnings=uow.warnings, read=read_with_id)
    refuse_if(problems)
    row = await uow.create(model, **{**stored, **own})
    _warn_of_duplicates(uow, row)
    return row


def without_defaults(model: type[BaseModel], values: Values) -> Values:
    """Return the values without None of columns that have a default."""
    return {name: value for name, value in values.items() if not _is_default(model, name, value)}


def _is_default(model: type[BaseModel], name: str, value: object) -> bool:
    return value is None and column_of(model, name.removesuffix("_id")).default is not None


async def update_by_id(uow: UnitOfWork, model: type[R], row_id: int, version: int | None, values: Values) -> R:
    """Write columns of the row with this id as `update`. Raises DomainError as `fetch` and `update`."""
    row = RowsBy(model, "id", [row_id], locked=True)
    await uow.prefetch(Needs([row], exists=queries_of_checks(model, values, row_id)))
    return await update(uow, await fetch(model, row_id, version=version), values)


async def update(uow: UnitOfWork, row: R, values: Values) -> R:
    """Write columns of a row after the same checks as `create`."""
    owner = getattr(row, "cliente_id", None)
    values = await validate_for_write(type(row), values, row, owner, uow.warnings)
    changed = [name for name, value in values.items() if value != getattr(row, name)]
    row = await uow.update(row, **values)
    warn_of_duplicates(uow, row, changed)
    return row


def warn_of_duplicates(uow: UnitOfWork, row: BaseModel, changed: Sequence[str]) -> None:
    """Warn of rows that may be the same as this one, of which these columns have changed."""
    if not compared_columns(type(row)).isdisjoint(changed):
        _warn_of_duplicates(uow, row)


def _warn_of_duplicates(uow: UnitOfWork, row: BaseModel) -> None:
    if type(row).duplicate_keys:
        uow.late_warnings.append(partial(possible_duplicates, row))
