"""Reading rows some of which may hold what is no value of their columns.

SQLite lets anything in by hand ("mañana" for an instant), and PostgreSQL knows instants that Python does not
(`infinity`, the year 20000). Whoever reads for everybody leaves such a row out; the log names it.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import cache, partial
from typing import Any, TypeAlias, TypeVar

from tortoise.fields.base import Field
from tortoise.fields.data import BooleanField, CharField, DateField

from planificador.core.data.conditions import table_sql
from planificador.core.data.query import RowQuery, Statement, select
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import EnumColumn, Instant, Integer
from planificador.core.model.zones import is_plannable

log = logging.getLogger(__name__)
R = TypeVar("R", bound=BaseModel)
D = TypeVar("D", bound=date)
Decoder: TypeAlias = Callable[[Any], object]  # Any: what a driver hands over
UNREADABLE = (ValueError, TypeError, OverflowError)
MAX_REPORTED = 1_000
"""Rows that are remembered so that the log names each of them once."""

_reported: set[tuple[str, int]] = set()


async def readable_values(query: RowQuery[R], *columns: str) -> list[tuple[Any, ...]]:  # Any: the columns' own types
    """Return the rows' ids, each with the values of these columns, without the rows in which one cannot be read."""
    return [values for values in await decoded_values(query, *columns) if values is not None]


async def decoded_values(query: RowQuery[R], *columns: str) -> list[tuple[Any, ...] | None]:  # Any: as above
    """Return what `readable_values` returns, with None for a row that cannot be read."""
    model = query.model
    decoders = [_decoder(model._meta.fields_map[name]) for name in columns]
    rows = await raw_statement(query, *columns).read()
    return [_decode_row(model, columns, decoders, list(row.values())) for row in rows]


def raw_statement(query: RowQuery[R], *columns: str) -> Statement:
    """Return the statement that reads the ids and the raw values of these columns."""
    raw = [f'{_raw_sql(query.model, name)} AS "_{name}"' for name in columns]
    return select(query, ", ".join(['"id"', *raw]))


def _raw_sql(model: type[BaseModel], name: str) -> str:
    """Return the column in a form that the driver returns whatever it holds: on SQLite texts as bytes, since they may
    not be UTF-8, on PostgreSQL instants and days as texts (ISO 8601)."""
    term = f'{table_sql(model)}."{name}"'
    if model._meta.db.capabilities.dialect == "sqlite":
        return f"CASE typeof({term}) WHEN 'text' THEN CAST({term} AS BLOB) ELSE {term} END"
    is_time = isinstance(model._meta.fields_map[name], Instant | DateField)
    return f"to_json({term}) #>> '{{}}'" if is_time else term


def _decode_row(
    model: type[BaseModel], columns: Sequence[str], decoders: Sequence[Decoder], row: Sequence[Any]
) -> tuple[Any, ...] | None:
    values = [row[0]]
    for name, decode, raw in zip(columns, decoders, row[1:], strict=True):
        try:
            values.append(decode(raw.decode() if type(raw) is bytes else raw))
        except UNREADABLE:
            _report(model._meta.db_table, row[0], name)
            return None
    return tuple(values)


def _report(table: str, row_id: int, column: str) -> None:
    if (table, row_id) in _reported:
        return
    if len(_reported) >= MAX_REPORTED:
        _reported.clear()
    _reported.add((table, row_id))
    log.warning("%s %s is left out: what its column %s holds cannot be read", table, row_id, column)


@cache
def _decoder(column: Field[Any]) -> Decoder:
    """Makes the column's value of what the driver hands over. Raises one of UNREADABLE when there is none."""
    match column:
        case Instant():
            decode: Decoder = _instant
        case DateField():
            decode = _day
        case EnumColumn():
            decode = column.enum_type
        case BooleanField():
            decode = _boolean
        case Integer():
            decode = partial(_integer, column.minimum, column.maximum)
        case CharField():
            decode = _text
        case _:
            raise NotImplementedError(type(column).__name__)
    return partial(_optional, decode) if column.null else decode


def _optional(decode: Decoder, raw: object) -> object:
    return None if raw is None else decode(raw)


def _instant(raw: Any) -> datetime:
    value = datetime.fromisoformat(raw)
    if value.tzinfo is None:
        raise ValueError("no offset")
    return _plannable(value.astimezone(UTC))


def _day(raw: Any) -> date:
    value = date.fromisoformat(raw)
    if value.isoformat() != raw:
        raise ValueError("another form")
    return _plannable(value)


def _plannable(value: D) -> D:
    if not is_plannable(value):
        raise ValueError("no year that is planned with")
    return value


def _boolean(raw: object) -> bool:
    if raw not in (0, 1):
        raise ValueError("neither true nor false")
    return bool(raw)


def _integer(minimum: int, maximum: int, raw: object) -> int:
    if type(raw) is not int or not minimum <= raw <= maximum:
        raise ValueError("no number in range")
    return raw


def _text(raw: object) -> str:
    if not isinstance(raw, str):
        raise TypeError("no text")
    return raw
