"""Copies all rows of a database to an empty one, of the same kind or of the other."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from planificador.db.advice import with_advice
from planificador.db.backups.errors import BackupError
from planificador.db.backups.postgres import fill_postgres, read_postgres
from planificador.db.backups.sqlite import fill_sqlite, read_sqlite
from planificador.db.backups.tables import Checksum, CopiedTable, Row, copied_tables
from planificador.db.config import PostgresUrl, SqliteUrl, parse_url
from planificador.db.failures import DRIVER_ERRORS
from planificador.db.migrations.files import MigrationError, read_migrations
from planificador.db.migrations.runner import migrate
from planificador.db.postgres.connection import connected
from planificador.db.sqlite.exclusive import is_in_use
from planificador.db.sqlite.file import refuse_no_file
from planificador.db.sqlite.log_guard import LogMismatchError

OnRows = Callable[[str, int], None]
"""Called with the name of a table and the number of rows that were copied since the last call."""
SERVERS = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND application_name = 'planificador' AND pid <> pg_backend_pid()
"""


class SourceRows(Protocol):
    """The rows of a database at one instant, in their common form."""

    def rows(self, table: CopiedTable) -> AsyncIterator[list[Row]]:
        """Yield all rows of a table in batches."""

    async def last_id(self, table: CopiedTable) -> int:
        """Return the greatest id that a row of the table has ever had."""


class TargetRows(SourceRows, Protocol):
    """The rows of a database that is filled."""

    async def has_rows(self, table: CopiedTable) -> bool:
        """Return whether a table has a row."""

    async def insert(self, table: CopiedTable, rows: Sequence[Row]) -> None:
        """Insert rows."""

    async def set_last_id(self, table: CopiedTable, last: int) -> None:
        """Have later rows get greater ids."""


@dataclass(frozen=True, slots=True)
class CopiedRows:
    """What was copied of a table, and read again from the copy.

    Attributes:
        checksum: that of all values; it is the same on both kinds of databases.
    """

    table: str
    count: int
    checksum: str


async def copy_database(source: str, target: str, on_rows: OnRows = lambda table, count: None) -> list[CopiedRows]:
    """Copy all rows of a database to another, which is migrated first, and compare the copy with the original.

    The source may be in use: what is copied is its state at one instant.

    Raises:
        BackupError: The target cannot be used, is not empty, or differs from the source afterwards; it stays as it
            was.
        MigrationError: The source does not fit this program.
        ValueError: for a wrong URL.
        The driver's errors.
    """
    if source == target:
        raise BackupError("the target is the database itself")
    await migrate(source, check_only=True)
    await _prepare(target)
    tables = copied_tables(read_migrations()[-1])
    async with _reading(source) as original, _filling(target) as copy:
        for table in tables:
            if await copy.has_rows(table):
                raise BackupError(f"the target is not empty: {table.name} has rows; name an empty database")
        return [await _copy(original, copy, table, on_rows) for table in tables]


async def _prepare(target: str) -> None:
    """Migrate a database that is to be filled. Raise BackupError if it cannot be used."""
    try:
        await refuse_used(target)
        await migrate(target)
    except (MigrationError, LogMismatchError, *DRIVER_ERRORS) as error:
        raise BackupError(f"the target cannot be used: {with_advice(target, error)}") from error


async def _copy(original: SourceRows, copy: TargetRows, table: CopiedTable, on_rows: OnRows) -> CopiedRows:
    read, written = Checksum(), Checksum()
    on_rows(table.name, 0)
    async for rows in original.rows(table):
        read.add(rows)
        await copy.insert(table, rows)
        on_rows(table.name, len(rows))
    if table.has_sequence and (last := await original.last_id(table)):
        await copy.set_last_id(table, last)
    async for rows in copy.rows(table):
        written.add(rows)
    if (read.count, read.text) != (written.count, written.text):
        raise BackupError(f"the copy of {table.name} differs from the original; nothing was copied")
    return CopiedRows(table.name, written.count, written.text)


async def refuse_used(url: str) -> None:
    """Raise BackupError if a program has the database open."""
    match parse_url(url):
        case SqliteUrl(path):
            refuse_no_file(path)
            in_use = is_in_use(path)
        case PostgresUrl() as postgres:
            async with connected(postgres) as connection:
                in_use = bool(await connection.fetchval(SERVERS))
    if in_use:
        raise BackupError("the target is in use: stop the server, and other programs that have it open, first")


def _reading(url: str) -> AbstractAsyncContextManager[SourceRows]:
    match parse_url(url):
        case SqliteUrl(path):
            return read_sqlite(path)
        case PostgresUrl() as postgres:
            return read_postgres(postgres)


def _filling(url: str) -> AbstractAsyncContextManager[TargetRows]:
    match parse_url(url):
        case SqliteUrl(path):
            return fill_sqlite(path)
        case PostgresUrl() as postgres:
            return fill_postgres(postgres)
