"""Counting the SQL statements that code sends, on either dialect."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import aiosqlite
import asyncpg

from planificador.core.data.query import Statement
from planificador.db.sqlite.reader import Reader


class Queries(list[str]):
    """The statements sent so far, in order, without BEGIN, COMMIT, ROLLBACK and savepoints."""


# The last is what asyncpg sends when a connection goes back to the pool.
CONTROL = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "SELECT PG_ADVISORY_UNLOCK_ALL()")
# Where both drivers take SQL, whatever way Tortoise or raw SQL comes.
DOORS: list[tuple[type[Any], str]] = [
    (aiosqlite.Connection, "execute"),
    (aiosqlite.Connection, "execute_insert"),
    (aiosqlite.Connection, "execute_fetchall"),
    (aiosqlite.Connection, "executemany"),
    (aiosqlite.Connection, "executescript"),
    (asyncpg.Connection, "execute"),
    (asyncpg.Connection, "fetch"),
    (asyncpg.Connection, "fetchrow"),
    (asyncpg.Connection, "fetchval"),
    (asyncpg.Connection, "executemany"),
    (Reader, "read"),
]


@contextmanager
def count_queries() -> Iterator[Queries]:
    """Yield the list to which the statements of every task are appended until the block ends."""
    queries = Queries()
    originals = [(owner, name, getattr(owner, name)) for owner, name in DOORS]
    for owner, name, original in originals:
        setattr(owner, name, _noting(queries, original))
    try:
        yield queries
    finally:
        for owner, name, original in originals:
            setattr(owner, name, original)


def _noting(queries: Queries, original: Callable[..., Any]) -> Callable[..., Any]:
    def noting(self: object, sql: str, *arguments: Any, **options: Any) -> Any:  # Any: whatever the driver's takes
        if not sql.lstrip().upper().startswith(CONTROL):
            queries.append(sql)
        return original(self, sql, *arguments, **options)

    return noting


async def explain(statement: Statement, options: str = "") -> list[dict[str, Any]]:
    """Return the database's plan of a statement. options: PostgreSQL's, such as "(FORMAT JSON)"."""
    keyword = "EXPLAIN QUERY PLAN" if statement.connection.capabilities.dialect == "sqlite" else f"EXPLAIN {options}"
    rows = await statement.connection.execute_query_dict(f"{keyword} {statement.sql}", statement.values)
    return [dict(row) for row in rows]
