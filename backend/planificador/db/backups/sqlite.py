"""Reads and fills an SQLite database, in one transaction. Its statements run in threads."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from planificador.db.backups.errors import BackupError
from planificador.db.backups.tables import FROM_SQLITE, TO_SQLITE, CopiedTable, Row, converted
from planificador.db.cancellation import complete_despite_cancellation
from planificador.db.migrations.files import read_migrations
from planificador.db.migrations.guards import SqliteGuards
from planificador.db.migrations.search_index import SqliteSearch
from planificador.db.sqlite.damage import find_orphans

BATCH_SIZE = 2_000
LOCK_TIMEOUT = 60
T = TypeVar("T")


class SqliteRows:
    """The rows of an SQLite database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    async def rows(self, table: CopiedTable) -> AsyncIterator[list[Row]]:
        """Yield all rows of a table in batches, in their common form."""
        cursor = await self._run(lambda: self._connection.execute(f'SELECT {table.names} FROM "{table.name}"'))
        while rows := await self._run(lambda: cursor.fetchmany(BATCH_SIZE)):
            try:
                yield converted(table, rows, FROM_SQLITE)
            except (TypeError, ValueError) as error:
                raise BackupError(f"a value of {table.name} is not one of the program's ({error})") from None

    async def last_id(self, table: CopiedTable) -> int:
        """Return the greatest id that a row of the table has ever had."""
        query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        row = await self._run(lambda: self._connection.execute(query, [table.name]).fetchone())
        return int(row[0]) if row else 0

    async def has_rows(self, table: CopiedTable) -> bool:
        """Return whether a table has a row."""
        query = f'SELECT 1 FROM "{table.name}" LIMIT 1'
        return bool(await self._run(lambda: self._connection.execute(query).fetchone()))

    async def insert(self, table: CopiedTable, rows: Sequence[Row]) -> None:
        """Insert rows in their common form."""
        statement = f'INSERT INTO "{table.name}" ({table.names}) VALUES ({", ".join("?" * len(table.columns))})'
        values = converted(table, rows, TO_SQLITE)
        await self._run(lambda: self._connection.executemany(statement, values))

    async def set_last_id(self, table: CopiedTable, last: int) -> None:
        """Have later rows get greater ids."""

        def write() -> None:
            self._connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", [table.name])
            self._connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", [table.name, last])

        await self._run(write)

    async def _run(self, function: Callable[[], T]) -> T:
        return await _in_thread(function)


@asynccontextmanager
async def read_sqlite(path: Path) -> AsyncIterator[SqliteRows]:
    """Return a block in which the rows are those of one instant."""
    connection = await asyncio.to_thread(_connect, path)
    try:
        connection.execute("BEGIN")
        yield SqliteRows(connection)
    finally:
        await asyncio.to_thread(connection.close)


@asynccontextmanager
async def fill_sqlite(path: Path) -> AsyncIterator[SqliteRows]:
    """Return a block that fills a migrated database, all of it or nothing."""
    connection = await asyncio.to_thread(_connect, path)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")  # rows may refer to later ones
        connection.execute("BEGIN IMMEDIATE")
        search, guards = SqliteSearch(connection), SqliteGuards(connection)
        search.drop()  # making it afterwards takes less time
        guards.drop()  # rows of before them stay as they are
        yield SqliteRows(connection)
        await _in_thread(lambda: _finish(connection, search, guards))
    finally:
        await asyncio.to_thread(connection.close)


async def _in_thread(function: Callable[[], T]) -> T:
    """Run a function in a thread, to its end: a connection that is closed while a statement runs ends the process."""
    return await complete_despite_cancellation(asyncio.to_thread(function))


def _finish(connection: sqlite3.Connection, search: SqliteSearch, guards: SqliteGuards) -> None:
    search.create()
    guards.create(read_migrations())
    if orphans := find_orphans(connection):
        raise BackupError(orphans)
    connection.execute("COMMIT")


def _connect(path: Path) -> sqlite3.Connection:
    # One thread uses it at a time, but not always the same.
    return sqlite3.connect(path, timeout=LOCK_TIMEOUT, isolation_level=None, check_same_thread=False)
