"""Reads rows of which some may hold invalid values.

SQLite accepts any value that is written by hand ("mañana" for an instant), and PostgreSQL has instants that Python does
not have (`infinity`, the year 20000). Lists that all readers share leave such a row out, and the log names it.
"""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any, TypeVar

from planificador.core.data.lists.joins import Joins, Value
from planificador.core.data.queries.query import RowQuery, Statement, select
from planificador.core.data.sql.conditions import table_sql
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn

log = logging.getLogger(__name__)
R = TypeVar("R", bound=BaseModel)
UNREADABLE = (ValueError, TypeError, OverflowError)
ROWS_PER_TICK = 200
"""Rows that are decoded in one iteration of the event loop, which takes about 1 ms."""
MAX_REPORTED = 1_000
"""Rows that are remembered, so that the log names each of them once."""

_reported: set[tuple[str, int]] = set()


async def readable_values(
    query: RowQuery[R], *needed: Value, dispensable: Sequence[Value] = ()
) -> list[tuple[Any, ...]]:  # Any: the values' own types
    """Return the rows' ids, each with these values, without the rows in which one cannot be read.

    dispensable: further values, which follow; one that cannot be read is None.
    """
    return [values for values in await decoded_values(query, *needed, dispensable=dispensable) if values is not None]


async def decoded_values(
    query: RowQuery[R], *needed: Value, dispensable: Sequence[Value] = ()
) -> list[tuple[Any, ...] | None]:  # Any: as above
    """Return what `readable_values` returns, with None for a row that cannot be read."""
    statement, columns = raw_statement(query, *needed, *dispensable)
    kinds = list(zip((*needed, *dispensable), columns, strict=True))
    decoded: list[tuple[Any, ...] | None] = []
    for index, row in enumerate(await statement.read(), start=1):
        decoded.append(_decode_row(query.model, kinds, len(needed), list(row.values())))
        if index % ROWS_PER_TICK == 0:
            await asyncio.sleep(0)
    return decoded


def raw_statement(query: RowQuery[R], *values: Value) -> tuple[Statement, list[BaseColumn[Any]]]:
    """Return the statement that reads the ids and these values as they are stored, and the values' columns."""
    statement = Statement(query.model._meta.db)
    joins = Joins(query.model, statement.parameter)
    terms = [joins.term(value) for value in values]
    selected = [f'{sql} AS "v{number}"' for number, (sql, _) in enumerate(terms)]
    columns = ", ".join([f'{table_sql(query.model)}."id"', *selected])
    return select(query, columns, joins.sql, statement), [column for _, column in terms]


def _decode_row(
    model: type[BaseModel], kinds: Sequence[tuple[Value, BaseColumn[Any]]], needed: int, row: Sequence[Any]
) -> tuple[Any, ...] | None:
    """Return the row's id and values. needed: how many of the values the row cannot be used without."""
    row_id, *raw_values = row
    values = [row_id]
    for (value, column), raw in zip(kinds, raw_values, strict=True):
        try:
            values.append(_decode(column, raw))
        except UNREADABLE:
            is_needed = len(values) <= needed
            consequence = "is left out" if is_needed else "is used without one of them"
            name = value if isinstance(value, str) else value.name
            _report(model._meta.db_table, row_id, name, consequence)
            if is_needed:
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
    log.warning("%s %s %s: the value of its column %s cannot be read", table, row_id, consequence, column)
