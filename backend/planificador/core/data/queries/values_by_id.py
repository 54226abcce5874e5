"""Sums, numbers and values of rows, by ids."""

from collections.abc import Callable, Sequence
from typing import Any

from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.queries.query import Statement
from planificador.core.data.sql.conditions import Parameter, table_sql
from planificador.core.model.base import BaseModel


async def sum_by(model: type[BaseModel], column: str, by: str, condition: Q) -> dict[int, int]:
    """Return the sums of an integer column by the id in the column `by`; ids without rows are absent."""
    statement = Statement(model._meta.db)
    rows = statement.rows(model, condition)
    statement.sql = f'SELECT "{by}" AS "of", SUM("{column}") AS "total" FROM {rows} GROUP BY "{by}"'
    return {int(row["of"]): int(row["total"] or 0) for row in await statement.read()}


async def count_by(model: type[BaseModel], by: str, condition: Q) -> dict[int, int]:
    """Return the numbers of rows by the id in the column `by`; ids without rows are absent."""
    statement = Statement(model._meta.db)
    rows = statement.rows(model, condition)
    statement.sql = f'SELECT "{by}" AS "of", COUNT(*) AS "total" FROM {rows} GROUP BY "{by}"'
    return {int(row["of"]): int(row["total"]) for row in await statement.read()}


async def values_by_id(
    model: type[BaseModel], term: Callable[[str, Parameter], str], ids: Sequence[int]
) -> dict[int, Any]:  # Any: the driver's value
    """Return the values of a term by the rows' ids. term: takes the table's name and makes its parameters first."""
    statement = Statement(model._meta.db)
    value = term(table_sql(model), statement.parameter)
    rows = statement.rows(model, column_condition("id", "in", ids))
    statement.sql = f'SELECT "id" AS "of", {value} AS "value" FROM {rows}'
    return {int(row["of"]): row["value"] for row in await statement.read()}
