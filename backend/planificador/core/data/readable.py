"""Reads rows of which some may hold invalid values.

SQLite accepts any value that is written by hand ("mañana" for an instant), and PostgreSQL has instants that Python does
not have (`infinity`, the year 20000). Lists that all readers share leave such a row out, and the log names it.
"""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar, cast

from planificador.core.data.conditions import table_sql
from planificador.core.data.joins import Joins
from planificador.core.data.query import RowQuery, Statement, select
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn, Dialect

log = logging.getLogger(__name__)
R = TypeVar("R", bound=BaseModel)
UNREADABLE = (ValueError, TypeError, OverflowError)
ROWS_PER_TICK = 200
"""Rows that are decoded in one iteration of the event loop, which takes about 1 ms."""
MAX_REPORTED = 1_000
"""Rows that are remembered, so that the log names each of them once."""

_reported: set[tuple[str, int]] = set()


async def readable_values(
    query: RowQuery[R], *columns: str, dispensable: Sequence[str] = ()
) -> list[tuple[Any, ...]]:  # Any: the columns' own types
    """Return the rows' ids, each with the values of these columns, without the rows in which one cannot be read.

    Args:
        columns: Paths (`core.data.joins`).
        dispensable: Further ones, whose values follow; a value that cannot be read is None.
    """
    return [values for values in await decoded_values(query, *columns, dispensable=dispensable) if values is not None]


async def decoded_values(
    query: RowQuery[R], *columns: str, dispensable: Sequence[str] = ()
) -> list[tuple[Any, ...] | None]:  # Any: as above
    """Return what `readable_values` returns, with None for a row that cannot be read."""
    joins = Joins(query.model)
    paths = (*columns, *dispensable)
    kinds = [_Value(path, joins.column(path)[1], path in dispensable) for path in paths]
    decoded: list[tuple[Any, ...] | None] = []
    for index, row in enumerate(await raw_statement(query, *paths).read(), start=1):
        decoded.append(_decode_row(query.model, kinds, list(row.values())))
        if index % ROWS_PER_TICK == 0:
            await asyncio.sleep(0)
    return decoded


def raw_statement(query: RowQuery[R], *columns: str) -> Statement:
    """Return the statement that reads the ids and the raw values of these columns."""
    joins, dialect = Joins(query.model), cast("Dialect", query.model._meta.db.capabilities.dialect)
    terms = [(path, *joins.column(path)) for path in columns]
    selected = [f'{column.raw_sql(sql, dialect)} AS "_{path}"' for path, sql, column in terms]
    return select(query, ", ".join([f'{table_sql(query.model)}."id"', *selected]), joins.sql)


class _Value(NamedTuple):
    """A value that is read of each row. is_dispensable: the row can be used without it."""

    path: str
    column: BaseColumn[Any]
    is_dispensable: bool


def _decode_row(model: type[BaseModel], kinds: Sequence[_Value], row: Sequence[Any]) -> tuple[Any, ...] | None:
    row_id, *raw_values = row
    values = [row_id]
    for (path, column, is_dispensable), raw in zip(kinds, raw_values, strict=True):
        try:
            values.append(_decode(column, raw))
        except UNREADABLE:
            _report(model._meta.db_table, row_id, path, "is without a value" if is_dispensable else "is left out")
            if not is_dispensable:
                return None
            values.append(None)
    return tuple(values)


def _decode(column: BaseColumn[Any], raw: object) -> object:
    if raw is None and column.null:
        return None
    return column.from_raw(raw.decode() if type(raw) is bytes else raw)


def _report(table: str, row_id: int, column: str, consequence: str) -> None:
    if (table, row_id) in _reported:
        return
    if len(_reported) >= MAX_REPORTED:
        _reported.clear()
    _reported.add((table, row_id))
    log.warning("%s %s %s: that of its column %s cannot be read", table, row_id, consequence, column)
