"""Finds out whether a database is damaged, before it is migrated and served."""

import asyncio
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from planificador.db.config import PostgresUrl, SqliteUrl, parse_url
from planificador.db.migrations.files import AERICH_APP, Migration, read_migrations
from planificador.db.postgres.connection import connected
from planificador.db.sqlite.damage import find_damage
from planificador.db.sqlite.file import read_only_uri, refuse_no_file
from planificador.db.sqlite.log_guard import check_log

DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
SQLITE_COLUMNS = """
SELECT "table"."name", "column"."name" FROM sqlite_master AS "table", pragma_table_info("table"."name") AS "column"
WHERE "table"."type" = 'table'
"""
POSTGRES_COLUMNS = """
SELECT "class".relname, "column".attname FROM pg_class AS "class"
JOIN pg_attribute AS "column" ON "column".attrelid = "class".oid AND "column".attnum > 0 AND NOT "column".attisdropped
WHERE "class".relnamespace = CAST(current_schema() AS regnamespace) AND "class".relkind IN ('r', 'p')
"""
Columns = set[tuple[str, str]]
"""The names of tables and of their columns."""


class DamagedDatabaseError(Exception):
    """The database is damaged, or lacks a part; the message says what to do."""

    def __init__(self, damage: str) -> None:
        super().__init__(f"it is damaged ({damage}): restore a backup (`planificador restore`)")


async def check_soundness(url: str) -> None:
    """Refuse a damaged database. One without tables, and one that does not exist, is not damaged.

    On SQLite, the pages and the records of the file are read (about 3 ms of the processor for each MB); PostgreSQL
    itself checks what it reads. On both, no table and no column of the database's version may be missing.

    Raises:
        DamagedDatabaseError: It is damaged.
        LogMismatchError: An SQLite file has a log that belongs to another one.
        The driver's errors.
    """
    migrations = read_migrations()
    match parse_url(url):
        case SqliteUrl(path):
            await asyncio.to_thread(_check_sqlite, path, migrations)
        case PostgresUrl() as postgres:
            await _check_postgres(postgres, migrations)


def _check_sqlite(path: Path, migrations: list[Migration]) -> None:
    refuse_no_file(path)
    check_log(path)
    if not path.exists() or not path.stat().st_size:
        return
    try:
        with closing(sqlite3.connect(read_only_uri(path), uri=True)) as connection:
            if damage := find_damage(connection, quickly=True):
                raise DamagedDatabaseError(damage)
            columns: Columns = set(connection.execute(SQLITE_COLUMNS))
            if ("aerich", "version") in columns:
                applied = connection.execute("SELECT version FROM aerich WHERE app = ?", [AERICH_APP])
                _refuse_missing("sqlite", migrations, [name for (name,) in applied], columns)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in DAMAGED:
            raise DamagedDatabaseError(str(error)) from None
        raise


async def _check_postgres(url: PostgresUrl, migrations: list[Migration]) -> None:
    async with connected(url) as connection:
        columns: Columns = {(row[0], row[1]) for row in await connection.fetch(POSTGRES_COLUMNS)}
        if ("aerich", "version") in columns:
            applied = await connection.fetch("SELECT version FROM aerich WHERE app = $1", AERICH_APP)
            _refuse_missing("postgres", migrations, [row[0] for row in applied], columns)


def _refuse_missing(dialect: str, migrations: list[Migration], applied: Iterable[str], columns: Columns) -> None:
    """Raise DamagedDatabaseError if a table or a column of the last applied migration is missing."""
    names = set(applied)
    if not names <= {migration.name for migration in migrations}:
        return  # it is newer than this program, which `migrate` says
    schema = next((each.schema[dialect] for each in reversed(migrations) if each.name in names), {})
    expected = {(table, column) for table, definition in schema.items() for column in definition.columns}
    if missing := sorted(expected - columns):
        table, column = missing[0]
        is_table = table not in {name for name, _ in columns}
        raise DamagedDatabaseError(f"the table {table} is missing" if is_table else f"{table} lacks {column}")
