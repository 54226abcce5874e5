"""Reads by one statement what a use case needs, after it has locked what must not change meanwhile.

A use case declares rows by their ids, or by the ids in one of their columns. An id may also be one that a stored row
has: the contract of the session with id 7. The rules ask for rows as ever (`find`, `fetch`, `exists_many`) and are
answered from what was read. What was not declared is read when it is asked for: a declaration that is missing costs a
statement, and is no error.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar, cast

from tortoise import BaseDBAsyncClient
from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.needs.declaration import CountOf, LockOfRows, Needs, RowsBy, advisory_lock_sql
from planificador.core.data.needs.reading import read_needs, renderer, sources_first
from planificador.core.data.queries.prefetched import WHOLE_TABLE, Key, PrefetchedRows
from planificador.core.data.queries.query import (
    BY_ID,
    RowQuery,
    Statement,
    fetch_values,
    find,
    known_rows,
    send_unsent_writes,
)
from planificador.core.data.sql.use_case_connection import use_case_connection
from planificador.core.model.base import BaseModel
from planificador.core.tortoise_adapter import row_from_database

R = TypeVar("R", bound=BaseModel)


async def find_rows(rows: RowsBy[R]) -> list[R]:
    """Return rows by ids that are known, as `find`: those that were read ahead, or from the database.

    Raises ValueError for rows by ids that only stored rows have.
    """
    if rows.values_of or rows.same:
        raise ValueError("these ids must be read before")
    known = known_rows()
    if known and known.groups and (found := known.rows(rows.key, rows.own_ids, lock=rows.locked)) is not None:
        return cast("list[R]", found)
    conditions = [] if rows.column == WHOLE_TABLE else [column_condition(rows.column, "in", rows.own_ids)]
    conditions += [rows.where.condition] if rows.where else []
    conditions += [rows.spans.condition] if rows.spans else []
    if rows.columns is None:
        return await find(rows.model, Q(*conditions), lock=rows.locked)
    query = RowQuery(rows.model, Q(*conditions), (BY_ID,))
    read = await fetch_values(query, lock=rows.locked, columns=rows.columns)
    return [row_from_database(rows.model, values) for values in read]


async def count_of(count: CountOf) -> int:
    """Return a number of rows: the one that was read ahead, or from the database."""
    known = known_rows()
    if known and (number := known.counts.get(count)) is not None:
        return number
    statement = Statement(count.rows.model._meta.db)
    statement.sql = f'SELECT {count.sql(renderer(statement))} AS "number"'
    (answer,) = await statement.read()
    return int(answer["number"])


async def prefetch(
    connection: BaseDBAsyncClient, known: PrefetchedRows, needs: Needs
) -> dict[type[BaseModel], list[int]]:
    """Lock and read what a use case needs. Return ids for the rows that it may create."""
    is_first = not known.groups
    rows = [item for item in needs.rows if not item.is_empty and (is_first or not _is_known(known, item))]
    await _take_locks(connection, known, needs.advisory_locks, rows)
    needs = replace(
        needs,
        rows=rows,
        exists=[query for query in needs.exists if known.exists(*query) is None],
        counts=[count for count in needs.counts if count not in known.counts],
        any_rows=[item for item in needs.any_rows if not item.is_empty and not _is_known(known, item)],
    )
    if not (needs.rows or needs.exists or needs.counts or needs.any_rows or needs.creates):
        return {}
    answer = await read_needs(connection, needs)
    _add_rows(known, rows, answer.rows)
    for item, ids in zip(needs.any_rows, answer.with_rows, strict=True):
        for number in _known_ids(known, item) or ():
            known.add_existing(item.model, column_condition(item.column, "", number), is_true=number in ids)
    for (model, condition), is_true in zip(needs.exists, answer.exists, strict=True):
        known.add_existing(model, condition, is_true=is_true)
    known.counts.update(zip(needs.counts, answer.counts, strict=True))
    return dict(zip(needs.creates, answer.ids, strict=True))


async def _take_locks(
    connection: BaseDBAsyncClient,
    known: PrefetchedRows,
    advisory_locks: Sequence[str | LockOfRows],
    rows: Sequence[RowsBy[Any]],
) -> None:
    """Take the advisory locks that are not held, and lock the rows that are to be locked."""
    locks = [lock.sql() if isinstance(lock, LockOfRows) else advisory_lock_sql(lock) for lock in advisory_locks]
    locks = [lock for lock in dict.fromkeys(locks) if lock not in known.held_locks]
    known.held_locks.update(locks)
    if locks := [*locks, *(item.lock_sql() for item in rows if item.locked)]:
        await send_unsent_writes(";".join(locks))
        await use_case_connection(connection).lock_rows(locks)


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


def _add_rows(known: PrefetchedRows, needed: Sequence[RowsBy[Any]], rows: Sequence[Sequence[BaseModel] | None]) -> None:
    """Add the rows that could be read. Which ids a group has by `ValuesOf` is known by the rows that have them."""
    read = dict(zip(needed, rows, strict=True))
    for item in sources_first(needed):
        own, ids = read[item], _known_ids(known, item)
        if own is not None and ids is not None:
            known.add(item.key, ids, own, locked=item.locked)
