"""Reads pages and counts of many parents in one statement, and rows by id."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from tortoise.expressions import Q

from planificador.core.data.lists.paging import ConnectionQuery, column_condition, cursor_of
from planificador.core.data.lists.sorting import select_with_terms
from planificador.core.data.queries.query import (
    RowQuery,
    Statement,
    column_list,
    fetch_values,
    order_by,
    stored_columns,
)
from planificador.core.data.sql.conditions import render_sql, table_sql
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Date
from planificador.core.tortoise_adapter import row_from_database

R = TypeVar("R", bound=BaseModel)


class UnreadableRowError(Exception):
    """A row has a value that the driver cannot decode."""

    def __init__(self, model: type[BaseModel], row_id: int) -> None:
        super().__init__(f"{model._meta.db_table} {row_id} cannot be read")


@dataclass(frozen=True, slots=True)
class Page:
    """Rows in the order of the query.

    Attributes:
        more: Whether rows follow the page in the direction of reading.
        derived: The values of the order's derived terms for each row, by their names.
    """

    query: ConnectionQuery
    rows: Sequence[BaseModel]
    more: bool
    derived: Sequence[Mapping[str, Any]]  # Any: each term's own type

    def cursor(self, index: int) -> str:
        """Return the cursor of a row by its index."""
        return cursor_of(self.rows[index], self.query.order, self.derived[index])


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


def row_from_json(model: type[R], json: Mapping[str, Any]) -> R:  # Any: JSON of what the columns hold
    """Return the row whose columns a statement has written as JSON, in which days are texts."""
    return row_of(model, {**json, **{name: _day(column, json[name]) for name, column in _days(model)}})


@cache
def _days(model: type[BaseModel]) -> Sequence[tuple[str, Date]]:
    return [(name, column) for name, column in stored_columns(model) if isinstance(column, Date)]


def _day(column: Date, value: object) -> object:
    try:
        return column.from_json(value) if isinstance(value, str) else value
    except ValueError:  # by hand, SQLite accepts any text
        return value


def _is_readable(model: type[BaseModel], name: str, value: object) -> bool:
    try:
        row_from_database(model, {name: value})
    except (ValueError, TypeError, OverflowError):
        return False
    return True


async def fetch_pages(query: ConnectionQuery, parents: Sequence[int]) -> list[Page]:
    """Return the page of each parent in one statement; a query without a parent has the single parent 0."""
    grouped: dict[int, list[Mapping[str, Any]]] = defaultdict(list)
    for values in await page_statement(query, parents).read():
        grouped[values[query.parent] if query.parent else 0].append(values)
    return [_page(grouped[parent], query) for parent in parents]


def _page(values: list[Mapping[str, Any]], query: ConnectionQuery) -> Page:
    kept = values[: query.size][:: -1 if query.backwards else 1]
    rows, terms = [row_of(query.model, row) for row in kept], query.derived
    derived = [{term.name: term.from_database(row[term.name]) for term in terms} for row in kept]
    return Page(query, rows, len(values) > query.size, derived)


def page_statement(query: ConnectionQuery, parents: Sequence[int]) -> Statement:
    """Return the statement of `fetch_pages`; it reads one row more than each page has."""
    statement, order = Statement(query.model._meta.db), order_sql(query, table_sql(query.model))
    columns = ", ".join([column_list(query.model), *(f'"{term.name}"' for term in query.derived)])
    rows = _rows(query, Q(query.conditions(), _of_parents(query, parents)), statement)
    if query.parent is None:
        statement.sql = f"SELECT {columns} FROM {rows} ORDER BY {order} LIMIT {statement.parameter(query.size + 1)}"
        return statement
    window = f'PARTITION BY "{query.parent}" ORDER BY {order}'
    numbered = f'SELECT {columns}, row_number() OVER ({window}) AS "_number" FROM {rows}'
    limit = statement.parameter(query.size + 1)
    statement.sql = f'SELECT {columns} FROM ({numbered}) AS "numbered" WHERE "_number" <= {limit} ORDER BY "_number"'
    return statement


def _rows(query: ConnectionQuery, condition: Q, statement: Statement) -> str:
    """Return what follows FROM: the rows that satisfy the condition, with the derived terms as further columns."""
    if not (derived := query.derived):
        return statement.rows(query.model, condition)
    table = table_sql(query.model)
    selected = select_with_terms(query.model, derived, table, statement.parameter)
    where = render_sql(query.model, condition, table, statement.parameter)
    return f"({selected}{where and ' WHERE '}{where}) AS {table}"


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
    """Return the ORDER BY terms, in reading direction or else in the order that clients see, of rows with the derived
    terms as further columns.
    """
    return order_by(query.model, query.sort_keys() if reading else query.order, alias)
