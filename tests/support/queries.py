"""Records the SQL statements that code sends, on both databases."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from types import ModuleType
from typing import Any

import aiosqlite
import asyncpg

from planificador.core.data.queries.query import Statement
from planificador.db.postgres.notifier import SESSION
from planificador.db.sqlite import connection, reader, transactions


class Queries(list[str]):
    """The statements sent so far, in order, without transaction control and what SQLite's reader has aborted.

    Attributes:
        followers: How many of them were sent together with the one before.
    """

    followers = 0

    @property
    def round_trips(self) -> int:
        """How often statements were sent and waited for."""
        return len(self) - self.followers


QueryCounter = Callable[[], AbstractContextManager[Queries]]
"""The type of the fixture `count_queries`."""
TRANSACTION_CONTROL = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "SELECT PG_ADVISORY_UNLOCK_ALL()")
"""Statements that are not recorded. asyncpg sends the last one when a connection returns to the pool."""
DRIVER_METHODS: list[tuple[type[Any] | ModuleType, str]] = [
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
    (reader, "fetch_value"),
    (connection, "fetch_all"),
]
"""The methods and functions through which all SQL reaches the drivers, from Tortoise and from raw SQL."""


@contextmanager
def count_queries() -> Iterator[Queries]:
    """Yield the list of statements sent by any task until the block ends."""
    queries = Queries()
    originals = [(owner, name, getattr(owner, name)) for owner, name in DRIVER_METHODS]
    for owner, name, original in originals:
        setattr(owner, name, _recording(queries, original))
    together = connection.run_together
    originals.append((transactions, "run_together", together))
    setattr(transactions, "run_together", _counting_followers(queries, together))  # noqa: B010 # not its own, for mypy
    try:
        yield queries
    finally:
        for owner, name, original in originals:
            setattr(owner, name, original)


def _recording(queries: Queries, original: Callable[..., Any]) -> Callable[..., Any]:
    def recording(self: object, sql: str, *arguments: Any, **options: Any) -> Any:  # Any: as the driver's method
        if not (sql.lstrip().upper().startswith(TRANSACTION_CONTROL) or _is_of_notifier(self)):
            queries.append(sql)
        try:
            return original(self, sql, *arguments, **options)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:  # the reader runs it again in its other thread
                queries.remove(sql)
            raise

    return recording


def _is_of_notifier(connection: object) -> bool:
    """Return whether a connection looks now and then at what was committed."""
    if not isinstance(connection, asyncpg.Connection):
        return False
    name: str = connection.get_settings().application_name
    return name == SESSION["application_name"]


def _counting_followers(queries: Queries, original: Callable[..., Any]) -> Callable[..., Any]:
    def run(connection: object, statements: Sequence[object]) -> Any:  # Any: as the original
        queries.followers += len(statements) - 1
        return original(connection, statements)

    return run


async def explain(statement: Statement, options: str = "") -> list[dict[str, Any]]:
    """Return the query plan of a statement. `options` are for PostgreSQL, such as "(FORMAT JSON)"."""
    keyword = "EXPLAIN QUERY PLAN" if statement.connection.capabilities.dialect == "sqlite" else f"EXPLAIN {options}"
    rows = await statement.connection.execute_query_dict(f"{keyword} {statement.sql}", statement.values)
    return [dict(row) for row in rows]
