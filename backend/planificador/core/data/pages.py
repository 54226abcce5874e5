"""Reads pages and counts of many parents in one statement, and rows by id."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from tortoise.expressions import Q

from planificador.core.data.conditions import table_sql
from planificador.core.data.paging import ConnectionQuery, column_condition
from planificador.core.data.query import (
    RowQuery,
    Statement,
    column_list,
    fetch_values,
    order_by,
    select,
    stored_columns,
)
from planificador.core.model.base import BaseModel
from planificador.core.tortoise_adapter import row_from_database

R = TypeVar("R", bound=BaseModel)


class UnreadableRowError(Exception):
    """A row has a value that the driver cannot decode."""

    def __init__(self, model: type[BaseModel], row_id: int) -> None:
        super().__init__(f"{model._meta.db_table} {row_id} cannot be read")


@dataclass(frozen=True, slots=True)
class Page:
    """Rows in the order of the query. more: whether rows follow the page in the direction of reading."""

    rows: Sequence[BaseModel]
    more: bool


async def fetch_by_ids(model: type[R], ids: Sequence[int]) -> list[R | UnreadableRowError | None]:
    """Return the row of each id: None for a missing row, an error for one that cannot be read."""
    rows = await _rows_by_id(model, ids)
    return [rows.get(row_id) for row_id in ids]


async def _rows_by_id(model: type[R], ids: Sequence[int]) -> dict[int, R | UnreadableRowError]:
    try:
        rows = await fetch_values(RowQuery(model, column_condition("id", "in", ids)))
    except (ValueError, OverflowError):  # an instant outside Python's range, or text that is not UTF-8
        if len(ids) == 1:
            return {ids[0]: UnreadableRowError(model, ids[0])}
        half = len(ids) // 2
        return await _rows_by_id(model, ids[:half]) | await _rows_by_id(model, ids[half:])
    return {values["id"]: row_of(model, values) for values in rows}


def row_of(model: type[R], values: Mapping[str, Any]) -> R:  # Any: the driver's values
    """Return the row with these values of its columns.

    SQLite accepts values that are invalid for their column. The row holds them as they are, so that only the fields
    that use them fail.
    """
    try:
        return row_from_database(model, values)
    except (ValueError, TypeError, OverflowError):
        columns = [name for name, _ in stored_columns(model)]
        invalid = {name: values[name] for name in columns if not _is_readable(model, name, values[name])}
        row = row_from_database(model, {**values, **dict.fromkeys(invalid)})
        for name, value in invalid.items():
            object.__setattr__(row, name, value)
        return row


def _is_readable(model: type[BaseModel], name: str, value: object) -> bool:
    try:
        row_from_database(model, {name: value})
    except (ValueError, TypeError, OverflowError):
        return False
    return True


async def fetch_pages(query: ConnectionQuery, parents: Sequence[int]) -> list[Page]:
    """Return the page of each parent in one statement; a query without a parent has the single parent 0."""
    grouped: dict[int, list[BaseModel]] = defaultdict(list)
    for values in await page_statement(query, parents).read():
        row = row_of(query.model, values)
        grouped[getattr(row, query.parent) if query.parent else 0].append(row)
    return [_page(grouped[parent], query) for parent in parents]


def _page(rows: list[BaseModel], query: ConnectionQuery) -> Page:
    kept = rows[: query.size]
    return Page(kept[::-1] if query.backwards else kept, len(rows) > query.size)


def page_statement(query: ConnectionQuery, parents: Sequence[int]) -> Statement:
    """Return the statement of `fetch_pages`; it reads one row more than each page has."""
    model, condition = query.model, Q(query.conditions(), _of_parents(query, parents))
    if query.parent is None:
        return select(RowQuery(model, condition, query.sort_keys(), query.size + 1), column_list(model))
    statement = Statement(model._meta.db)
    window = f'PARTITION BY "{query.parent}" ORDER BY {order_sql(query, table_sql(model))}'
    columns, rows = column_list(model), statement.rows(model, condition)
    numbered = f'SELECT {columns}, row_number() OVER ({window}) AS "_number" FROM {rows}'
    limit = statement.parameter(query.size + 1)
    statement.sql = f'SELECT {columns} FROM ({numbered}) AS "numbered" WHERE "_number" <= {limit} ORDER BY "_number"'
    return statement


async def count_rows(query: ConnectionQuery, parents: Sequence[int]) -> list[int]:
    """Count the rows of each parent, regardless of the page, in one statement."""
    statement = Statement(query.model._meta.db)
    rows = statement.rows(query.model, Q(query.where, _of_parents(query, parents)))
    if query.parent is None:
        statement.sql = f'SELECT count(*) AS "count" FROM {rows}'
        return [int(values["count"]) for values in await statement.read()]
    statement.sql = f'SELECT "{query.parent}" AS "of", count(*) AS "count" FROM {rows} GROUP BY "{query.parent}"'
    counts = {values["of"]: int(values["count"]) for values in await statement.read()}
    return [counts.get(parent, 0) for parent in parents]


def _of_parents(query: ConnectionQuery, parents: Sequence[int]) -> Q:
    return column_condition(query.parent, "in", parents) if query.parent else Q()


def order_sql(query: ConnectionQuery, alias: str, reading: bool = True) -> str:
    """Return the ORDER BY terms: in reading direction, or else in the order that clients see."""
    return order_by(query.model, query.sort_keys() if reading else query.order, alias)
