"""Reads by one statement what a use case needs, after it has locked what must not change meanwhile.

A use case declares rows by their ids, or by the ids in one of their columns. An id may also be one that a stored row
has: the contract of the session with id 7. The rules ask for rows as ever (`find`, `fetch`, `exists_many`) and are
answered from what was read. What was not declared is read when it is asked for: a declaration that is missing costs a
statement, and is no error.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache, partial
from itertools import islice
from typing import Any, TypeVar, cast

import orjson
from tortoise import BaseDBAsyncClient
from tortoise.expressions import Q

from planificador.core.data.conditions import table_sql
from planificador.core.data.needs import NO_NAMES, CountOf, LockOfRows, Needs, RowsBy, advisory_lock_sql, array_type
from planificador.core.data.paging import column_condition
from planificador.core.data.prefetched import Key, PrefetchedRows
from planificador.core.data.query import (
    BY_ID,
    RowQuery,
    Statement,
    column_list,
    find,
    known_rows,
    select,
    send_unsent_writes,
    stored_columns,
)
from planificador.core.data.use_case_connection import DriverRows, use_case_connection
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Date, Instant
from planificador.core.tortoise_adapter import row_from_database

R = TypeVar("R", bound=BaseModel)


async def find_rows(rows: RowsBy[R]) -> list[R]:
    """Return rows by ids that are known, as `find`: those that were read ahead, or from the database."""
    known = known_rows()
    if known and known.groups and (found := known.rows(rows.key, rows.own_ids, lock=rows.locked)) is not None:
        return cast("list[R]", found)
    conditions = [column_condition(rows.column, "in", rows.own_ids)]
    conditions += [rows.where.condition] if rows.where else []
    conditions += [rows.spans.condition] if rows.spans else []
    if rows.columns is None:
        return await find(rows.model, Q(*conditions), lock=rows.locked)
    query = RowQuery(rows.model, Q(*conditions), (BY_ID,))
    names = ", ".join(f'"{name}"' for name in rows.columns)
    return [row_from_database(rows.model, values) for values in await select(query, names).read()]


async def count_of(count: CountOf) -> int:
    """Return a number of rows: the one that was read ahead, or from the database."""
    known = known_rows()
    if known and (number := known.counts.get(count)) is not None:
        return number
    statement = Statement(count.rows.model._meta.db)
    dialect = "postgres" if statement.is_postgres else "sqlite"
    number_sql = count.sql(partial(_id_list, statement), dialect, statement.parameter, NO_NAMES)
    statement.sql = f'SELECT {number_sql} AS "number"'
    (answer,) = await statement.read()
    return int(answer["number"])


async def prefetch(
    connection: BaseDBAsyncClient, known: PrefetchedRows, needs: Needs
) -> dict[type[BaseModel], list[int]]:
    """Lock and read what a use case needs. Return ids for the rows that it may create."""
    is_first = not known.groups
    rows = [item for item in needs.rows if not item.is_empty and (is_first or not _is_known(known, item))]
    locks = [lock.sql() if isinstance(lock, LockOfRows) else advisory_lock_sql(lock) for lock in needs.advisory_locks]
    locks = [lock for lock in dict.fromkeys(locks) if lock not in known.held_locks]
    known.held_locks.update(locks)
    exists = [query for query in needs.exists if known.exists(*query) is None]
    if locks := [*locks, *(item.lock_sql() for item in rows if item.locked)]:
        await send_unsent_writes(";".join(locks))
        await use_case_connection(connection).lock_rows(locks)
    counts = [count for count in needs.counts if count not in known.counts]
    if not rows and not exists and not counts and not needs.creates:
        return {}
    needs = replace(needs, exists=exists, counts=counts)
    is_postgres = Statement(connection).is_postgres
    read = _read_as_json if is_postgres else _read_in_one_hop
    answer = await read(connection, rows, needs)
    _add_rows(known, rows, answer.rows)
    for (model, condition), is_true in zip(needs.exists, answer.exists, strict=True):
        known.add_existing(model, condition, is_true=is_true)
    known.counts.update(zip(needs.counts, answer.counts, strict=True))
    return dict(zip(needs.creates, answer.ids, strict=True))


def _is_known(known: PrefetchedRows, rows: RowsBy[Any]) -> bool:
    ids = _known_ids(known, rows)
    return ids is not None and known.rows(rows.key, ids, lock=rows.locked) is not None


def _known_ids(known: PrefetchedRows, rows: RowsBy[Any]) -> list[Key] | None:
    """Return the ids by which rows are asked for; None if those that stored rows have are not known."""
    ids = [*rows.own_ids]
    for part in rows.values_of:
        of_sources = _known_ids(known, part.rows)
        sources = None if of_sources is None else known.rows(part.rows.key, of_sources, lock=False)
        if sources is None:
            return None
        ids += [value for row in sources if (value := getattr(row, part.column)) is not None]
    return ids


@dataclass(frozen=True, slots=True)
class _Answer:
    """The rows of each group, None for one with a value that cannot be read; the truth of each condition, and so on."""

    rows: Sequence[Sequence[BaseModel] | None]
    exists: Sequence[bool]
    counts: Sequence[int]
    ids: Sequence[list[int]]


async def _read_as_json(connection: BaseDBAsyncClient, rows: Sequence[RowsBy[Any]], needs: Needs) -> _Answer:
    """Read all by one statement, on PostgreSQL."""
    statement = Statement(connection)
    array = partial(_id_list, statement)
    names: dict[RowsBy[Any], str] = {}
    tables = list[str]()
    for item in _sources_first(rows):
        table = item.sql(array, "postgres", statement.parameter, names)
        names[item] = f'"rows{len(names)}"'
        tables.append(f"{names[item]} AS (SELECT {_columns(item)} FROM {table})")
    parts = [f"(SELECT json_agg(r) FROM {names[item]} r)" for item in rows]
    parts += [statement.exists(*query) for query in needs.exists]
    parts += [count.sql(array, "postgres", statement.parameter, names) for count in needs.counts]
    parts += [
        f"ARRAY(SELECT nextval(pg_get_serial_sequence('{table_sql(model)}', 'id'))"
        f" FROM generate_series(1, {statement.parameter(number)}))"
        for model, number in needs.creates.items()
    ]
    common = f"WITH {', '.join(tables)} " if tables else ""
    statement.sql = f"{common}SELECT {', '.join(parts)}"
    ((row,),) = await _read(connection, [statement])
    answers = iter(row.values())
    read = [_rows_of_json(item, text) for item, text in zip(rows, answers, strict=False)]
    return _Answer(read, *_split(answers, needs))


def _split(answers: Iterator[Any], needs: Needs) -> tuple[list[bool], list[int], list[Any]]:  # Any: the driver's values
    """Return what follows the rows: the truths, the numbers, and what tells the ids."""
    exists = [bool(answer) for answer in islice(answers, len(needs.exists))]
    return exists, list(islice(answers, len(needs.counts))), list(answers)


def _sources_first(rows: Sequence[RowsBy[Any]]) -> list[RowsBy[Any]]:
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
    return column_list(model) if rows.columns is None else ", ".join(f'"{name}"' for name in rows.columns)


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


async def _read_in_one_hop(connection: BaseDBAsyncClient, rows: Sequence[RowsBy[Any]], needs: Needs) -> _Answer:
    """Read all without a change of threads between statements, on SQLite."""
    statements = [Statement(connection) for _ in (*rows, *needs.exists, *needs.counts, *needs.creates)]
    waiting = iter(statements)
    for item, statement in zip(rows, waiting, strict=False):
        table = item.sql(partial(_id_list, statement), "sqlite", statement.parameter)
        statement.sql = f"SELECT {_columns(item)} FROM {table}"
    for query, statement in zip(needs.exists, waiting, strict=False):
        statement.sql = f"SELECT {statement.exists(*query)}"
    for count, statement in zip(needs.counts, waiting, strict=False):
        statement.sql = f"SELECT {count.sql(partial(_id_list, statement), 'sqlite', statement.parameter, NO_NAMES)}"
    for model, statement in zip(needs.creates, waiting, strict=True):
        table = statement.parameter(model._meta.db_table)
        statement.sql = (
            f"SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = {table}), 0),"
            f" coalesce((SELECT max(id) FROM {table_sql(model)}), 0))"
        )
    answers = await _read(connection, statements)
    read = [
        [row_from_database(item.model, dict(values)) for values in own]
        for item, own in zip(rows, answers, strict=False)
    ]
    scalars = (next(iter(dict(own[0]).values())) for own in answers[len(rows) :])
    exists, counts, last_ids = _split(scalars, needs)
    ids = [
        list(range(last + 1, last + 1 + number)) for last, number in zip(last_ids, needs.creates.values(), strict=True)
    ]
    return _Answer(read, exists, counts, ids)


def _id_list(statement: Statement, ids: Sequence[Key]) -> str:
    if statement.is_postgres:
        return f"CAST({statement.parameter(list(ids))} AS {array_type(ids)})"
    return statement.parameter(orjson.dumps(list(ids)).decode())


def _add_rows(known: PrefetchedRows, needed: Sequence[RowsBy[Any]], rows: Sequence[Sequence[BaseModel] | None]) -> None:
    """Add the rows that could be read. Which ids a group has by `ValuesOf` is known by the rows that have them."""
    read = {id(item): own for item, own in zip(needed, rows, strict=True)}
    for item, own in zip(needed, rows, strict=True):
        sources = [(part, read.get(id(part.rows))) for part in item.values_of]
        if own is None or any(source is None for _, source in sources):
            continue
        values = {getattr(row, part.column) for part, source in sources for row in source or ()} - {None}
        known.add(item.key, [*item.own_ids, *values], own, locked=item.locked)
