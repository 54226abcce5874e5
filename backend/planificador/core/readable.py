"""Reading rows some of which may hold what is no value of their columns.

SQLite lets anything in by hand ("mañana" for an instant), and PostgreSQL knows instants that Python does not
(`infinity`, the year 20000). Whoever reads for everybody leaves such a row out; the log names it.
"""

import logging
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from tortoise.expressions import RawSQL
from tortoise.fields.base import Field
from tortoise.fields.data import BooleanField, CharField, DateField
from tortoise.queryset import QuerySet

from planificador.core.columns import Choice, Instant, Integer
from planificador.core.models import Row
from planificador.core.zones import is_plannable

log = logging.getLogger(__name__)
R = TypeVar("R", bound=Row)
T = TypeVar("T")
MAX_REPORTED = 1_000
"""Rows that are remembered so that the log names each of them once."""

_reported: set[tuple[str, int]] = set()


async def readable_values(query: QuerySet[R], *columns: str) -> list[tuple[Any, ...]]:  # Any: of the columns' own types
    """The rows' ids, each followed by the values of these columns, without the rows in which one cannot be read."""
    return [values for values in await decoded_values(query, *columns) if values is not None]


async def decoded_values(query: QuerySet[R], *columns: str) -> list[tuple[Any, ...] | None]:  # Any: as above
    """As `readable_values`, with None in the place of a row that cannot be read."""
    model = query.model
    raw = {f"_{name}": RawSQL(_raw_sql(model, name)) for name in columns}
    rows = await query.annotate(**raw).values_list("id", *raw)
    return [_decode_row(model, columns, row) for row in rows]


def forget_reported() -> None:
    """Makes the log name again each row that cannot be read."""
    _reported.clear()


def _raw_sql(model: type[Row], name: str) -> str:
    """A column as the driver can hand it over whatever it holds: PostgreSQL's instants and days as texts (ISO 8601)."""
    term = f'"{model._meta.db_table}"."{name}"'
    is_time = isinstance(model._meta.fields_map[name], Instant | DateField)
    return f"to_json({term}) #>> '{{}}'" if is_time and model._meta.db.capabilities.dialect == "postgres" else term


def _decode_row(model: type[Row], columns: tuple[str, ...], row: tuple[Any, ...]) -> tuple[Any, ...] | None:
    values = [row[0]]
    for name, raw in zip(columns, row[1:], strict=True):
        try:
            values.append(_decode(model._meta.fields_map[name], raw))
        except (ValueError, TypeError, OverflowError):
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


def _decode(column: Field[Any], value: Any) -> object:  # Any: what the driver hands over
    """The column's value. Raises ValueError, TypeError or OverflowError when there is none."""
    if value is None:
        return _checked(None, column.null)
    match column:
        case Instant():
            value = _instant(value)
        case DateField():
            value = _day(value)
        case Choice():
            value = column.enum_type(value)
        case BooleanField():
            value = bool(_checked(value, value in (0, 1)))
        case Integer():
            _checked(value, type(value) is int and column.minimum <= value <= column.maximum)
        case CharField():
            _checked(value, isinstance(value, str))
        case _:
            raise NotImplementedError(type(column).__name__)
    return value


def _instant(text: str) -> datetime:
    value = datetime.fromisoformat(text)
    aware = _checked(value, value.tzinfo is not None).astimezone(UTC)
    return _checked(aware, is_plannable(aware.date()))


def _day(text: str) -> date:
    value = date.fromisoformat(text)
    return _checked(value, value.isoformat() == text and is_plannable(value))


def _checked(value: T, is_valid: bool) -> T:
    """The value. Raises ValueError when it is not valid."""
    if not is_valid:
        raise ValueError("no value of this column")
    return value
