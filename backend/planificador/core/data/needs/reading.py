"""Reads the needs of a use case: on PostgreSQL by one statement, on SQLite in one hop to the driver's thread."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, partial
from itertools import islice
from typing import Any, TypeVar

import orjson
from tortoise import BaseDBAsyncClient

from planificador.core.data.needs.declaration import Needs, NumberOf, Renderer, RowsBy
from planificador.core.data.queries.query import Statement, column_list, send_unsent_writes, stored_columns
from planificador.core.data.sql.conditions import table_sql
from planificador.core.data.sql.use_case_connection import DriverRows, use_case_connection
from planificador.core.data.sql.value_lists import list_sql
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Date, Instant
from planificador.core.tortoise_adapter import row_from_database

R = TypeVar("R", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class NeedsAnswer:
    """The rows of each group, None for one with a value that cannot be read; the truth of each condition, and so on."""

    rows: Sequence[Sequence[BaseModel] | None]
    with_rows: Sequence[Collection[int]]
    exists: Sequence[bool]
    counts: Sequence[int]
    ids: Sequence[list[int]]


async def read_needs(connection: BaseDBAsyncClient, needs: Needs) -> NeedsAnswer:
    """Read all that a use case needs and that is not known: by one statement, or without a pause between several."""
    read = _read_as_json if Statement(connection).is_postgres else _read_in_one_hop
    return await read(connection, needs)


async def _read_as_json(connection: BaseDBAsyncClient, needs: Needs) -> NeedsAnswer:
    """Read all by one statement, on PostgreSQL."""
    statement, rows = Statement(connection), needs.rows
    names: dict[RowsBy[Any], str] = {}
    to = renderer(statement, names)
    tables = list[str]()
    for item in sources_first(rows):
        table = item.sql(to)
        names[item] = f'"rows{len(names)}"'
        tables.append(f"{names[item]} AS (SELECT {_columns(item)} FROM {table})")
    parts = [f"(SELECT json_agg(r) FROM {names[item]} r)" for item in rows]
    for item in needs.any_rows:
        table = item.sql(to)
        parts.append(f'ARRAY(SELECT DISTINCT "{item.column}" FROM {table})')
    parts += [statement.exists(*query) for query in needs.exists]
    parts += [count.sql(to) for count in needs.counts]
    parts += [
        f"ARRAY(SELECT nextval(pg_get_serial_sequence('{table_sql(model)}', 'id'))"
        f" FROM generate_series(1, {_number_sql(number, to)}))"
        for model, number in needs.creates.items()
    ]
    common = f"WITH {', '.join(tables)} " if tables else ""
    statement.sql = f"{common}SELECT {', '.join(parts)}"
    ((row,),) = await _read(connection, [statement])
    answers = iter(row.values())
    read = [_rows_of_json(item, text) for item, text in zip(rows, islice(answers, len(rows)), strict=True)]
    with_rows = list(islice(answers, len(needs.any_rows)))
    return NeedsAnswer(read, with_rows, *_split(answers, needs))


def renderer(statement: Statement, names: Mapping[RowsBy[Any], str] | None = None) -> Renderer:
    """Return what writes parts of a statement, with its parameters."""
    dialect = statement.dialect
    return Renderer(
        dialect, statement.parameter, partial(list_sql, dialect, statement.parameter), {} if names is None else names
    )


def _number_sql(number: int | NumberOf, to: Renderer) -> str:
    return to.parameter(number) if isinstance(number, int) else number.sql(to)


def _split(answers: Iterator[Any], needs: Needs) -> tuple[list[bool], list[int], list[Any]]:  # Any: the driver's values
    """Return what follows the rows: the truths, the numbers, and what tells the ids."""
    exists = [bool(answer) for answer in islice(answers, len(needs.exists))]
    return exists, list(islice(answers, len(needs.counts))), list(answers)


def sources_first(rows: Sequence[RowsBy[Any]]) -> list[RowsBy[Any]]:
    """Return the rows in an order in which those whose values are ids come before the rows that have these."""
    waiting, ordered = dict.fromkeys(rows), dict[RowsBy[Any], None]()

    def add(item: RowsBy[Any]) -> None:
        if item in waiting and item not in ordered:
            for part in item.values_of:
                add(part.rows)
            ordered[item] = None

    for item in rows:
        add(item)
    return list(ordered)


async def _read(connection: BaseDBAsyncClient, statements: Sequence[Statement]) -> list[DriverRows]:
    for statement in statements:
        await send_unsent_writes(statement.sql)
    return await use_case_connection(connection).read_rows([(item.sql, item.values) for item in statements])


def _columns(rows: RowsBy[Any]) -> str:
    model: type[BaseModel] = rows.model
    return column_list(model, rows.columns and tuple(rows.columns))


def _rows_of_json(rows: RowsBy[R], text: str | None) -> list[R] | None:
    if text is None:
        return []
    model: type[R] = rows.model
    decoded, (days, instants) = orjson.loads(text), _times(model, rows.columns and tuple(rows.columns))
    try:
        for values in decoded:
            for name in days:
                if values[name] is not None:
                    values[name] = date.fromisoformat(values[name])
            for name in instants:
                if values[name] is not None:
                    values[name] = datetime.fromisoformat(values[name]).astimezone(UTC)
    except ValueError:  # such as `infinity`, which the driver reads in its own way
        return None
    return [row_from_database(model, values) for values in decoded]


@cache
def _times(model: type[BaseModel], names: Sequence[str] | None) -> tuple[Sequence[str], Sequence[str]]:
    """Return the columns of days and those of instants among these; None stands for all."""
    columns = [(name, column) for name, column in stored_columns(model) if names is None or name in names]
    return (
        [name for name, column in columns if isinstance(column, Date)],
        [name for name, column in columns if isinstance(column, Instant)],
    )


async def _read_in_one_hop(connection: BaseDBAsyncClient, needs: Needs) -> NeedsAnswer:
    """Read all without a change of threads between statements, on SQLite."""
    rows, any_rows = needs.rows, needs.any_rows
    statements = [Statement(connection) for _ in (*rows, *any_rows, *needs.exists, *needs.counts, *needs.creates)]
    waiting = iter(statements)
    columns = [*map(_columns, rows), *(f'DISTINCT "{item.column}"' for item in any_rows)]
    for item, names, statement in zip([*rows, *any_rows], columns, waiting, strict=False):
        statement.sql = f"SELECT {names} FROM {item.sql(renderer(statement))}"
    for query, statement in zip(needs.exists, waiting, strict=False):
        statement.sql = f"SELECT {statement.exists(*query)}"
    for count, statement in zip(needs.counts, waiting, strict=False):
        statement.sql = f"SELECT {count.sql(renderer(statement))}"
    for (model, number), statement in zip(needs.creates.items(), waiting, strict=True):
        statement.sql = (
            f"SELECT json_array({_last_id_sql(model, statement)}, {_number_sql(number, renderer(statement))})"
        )
    answers = iter(await _read(connection, statements))
    read = [
        [row_from_database(item.model, dict(values)) for values in own]
        for item, own in zip(rows, islice(answers, len(rows)), strict=True)
    ]
    with_rows = [
        {values[item.column] for values in own}
        for item, own in zip(any_rows, islice(answers, len(any_rows)), strict=True)
    ]
    scalars = (next(iter(dict(own[0]).values())) for own in answers)
    exists, counts, texts = _split(scalars, needs)
    ids = [list(range(last + 1, last + 1 + number)) for last, number in map(orjson.loads, texts)]
    return NeedsAnswer(read, with_rows, exists, counts, ids)


def _last_id_sql(model: type[BaseModel], statement: Statement) -> str:
    """Return the greatest id that a row of a model has or had, on SQLite."""
    table = statement.parameter(model._meta.db_table)
    return (
        f"max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = {table}), 0),"
        f" coalesce((SELECT max(id) FROM {table_sql(model)}), 0))"
    )
