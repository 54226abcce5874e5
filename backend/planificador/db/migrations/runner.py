"""Applies migrations: on a connection of their own, all of them or none, without the ORM.

Applied names stand in aerich's table.
"""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

import asyncpg

from planificador.db.config import CONNECT_TIMEOUT, PostgresUrl, SqliteUrl, parse_url
from planificador.db.sqlite.file import create_private
from planificador.db.migrations.files import AERICH_APP, Check, Migration, MigrationError, read_migrations
from planificador.db.sqlite.log_guard import check_log

SQLITE_LOCK_TIMEOUT = 60
"""Seconds to wait for another process that is migrating the same SQLite file."""
ADVISORY_LOCK_ID = 7_526_752_401
"""The advisory lock on PostgreSQL; any number nobody else uses."""
MAX_SHOWN_IDS = 10


async def migrate(url: str, directory: Path | None = None, check_only: bool = False) -> list[str]:
    """Applies what is missing and returns the applied files' names; several processes may do so at the same time.

    ValueError for a wrong URL, MigrationError for a database newer than this program, one that lacks something when
    `check_only`, or a program without its files, else the driver's errors.
    """
    migrations = read_migrations(directory)
    match parse_url(url):
        case SqliteUrl(path):
            return await asyncio.to_thread(_migrate_sqlite, path, migrations, check_only)
        case PostgresUrl() as postgres:
            return await _migrate_postgres(postgres, migrations, check_only)


def _missing(migrations: list[Migration], applied: set[str], check_only: bool) -> list[Migration]:
    if unknown := applied - {migration.name for migration in migrations}:
        raise MigrationError(f"the database is newer than this program, which lacks {', '.join(sorted(unknown))}")
    missing = [migration for migration in migrations if migration.name not in applied]
    if missing and check_only:
        names = ", ".join(migration.name for migration in missing)
        raise MigrationError(f"it lacks {names}; `planificador migrate` brings it up to date")
    return missing


def _migrate_sqlite(path: Path, migrations: list[Migration], check_only: bool) -> list[str]:
    check_log(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    create_private(path)
    with closing(sqlite3.connect(path, timeout=SQLITE_LOCK_TIMEOUT, isolation_level=None)) as connection:
        _use_wal(connection)
        # Inside a transaction both would do nothing or fail: a rebuild drops tables that others refer to.
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA legacy_alter_table = OFF")
        connection.execute("BEGIN IMMEDIATE")  # the lock: other processes wait here, then find nothing missing
        exists = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'aerich'").fetchone()
        rows = connection.execute("SELECT version FROM aerich WHERE app = ?", [AERICH_APP]).fetchall() if exists else []
        missing = _missing(migrations, {row[0] for row in rows}, check_only)
        added = _take_added_objects(connection, migrations) if missing else []
        for migration in missing:
            for check in migration.checks.get("sqlite", ()):
                _refuse_rows(check, [row[0] for row in connection.execute(check.query)])
            for statement in split_statements(migration.up["sqlite"]):
                connection.execute(statement)
            values = [migration.name, AERICH_APP, migration.state]
            connection.execute("INSERT INTO aerich (version, app, content) VALUES (?, ?, ?)", values)
        _put_back(connection, added)
        if orphans := connection.execute("PRAGMA foreign_key_check").fetchall():
            raise MigrationError(f"rows of {orphans[0][0]} refer to rows that are missing; nothing was changed")
        connection.execute("COMMIT")
    return [migration.name for migration in missing]


def _take_added_objects(connection: sqlite3.Connection, migrations: list[Migration]) -> list[tuple[str, str, str]]:
    """Kind, name and SQL of what somebody added to our tables: a rebuild would lose it, or fail because of a view."""
    schemas = [migration.schema.get("sqlite", {}) for migration in migrations]
    ours = {name for schema in schemas for table in schema.values() for name in table.indexes}
    added = [
        row
        for row in connection.execute("SELECT type, name, sql FROM sqlite_master WHERE type <> 'table' AND sql <> ''")
        if row[1] not in ours
    ]
    for kind, name, _ in added:
        connection.execute(f'DROP {kind} IF EXISTS "{name}"')
    return added


def _put_back(connection: sqlite3.Connection, added: list[tuple[str, str, str]]) -> None:
    for kind, name, sql in sorted(added, key=lambda each: each[0] == "trigger"):  # a trigger may be a view's
        try:
            connection.execute(sql)
        except sqlite3.Error as error:
            raise MigrationError(
                f"the {kind} {name}, which is not the program's, does not fit the new tables ({error}): drop it, then"
                " migrate again; nothing was changed"
            ) from error


def _refuse_rows(check: Check, ids: list[int]) -> None:
    if not ids:
        return
    ids.sort()
    shown = ", ".join(map(str, ids[:MAX_SHOWN_IDS])) + (", …" if len(ids) > MAX_SHOWN_IDS else "")
    raise MigrationError(
        f"{len(ids)} row(s) of {check.table} break {check.rule} (id {shown}): change them with the program's former"
        " version, then migrate again; nothing was changed"
    )


def _use_wal(connection: sqlite3.Connection) -> None:
    # Of processes that start together one makes the switch; SQLite fails the others at once, without the time-out.
    deadline = monotonic() + SQLITE_LOCK_TIMEOUT
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            if monotonic() > deadline:
                raise
            sleep(0.02)
        else:
            return


def split_statements(script: str) -> Iterator[str]:
    """The statements of an SQLite script; `executescript` would commit the open transaction."""
    statement = ""
    *pieces, rest = script.split(";")
    for piece in pieces:
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if (statement + rest).strip():
        yield statement + rest


async def _migrate_postgres(url: PostgresUrl, migrations: list[Migration], check_only: bool) -> list[str]:
    connection = await asyncpg.connect(**url.connect, timeout=CONNECT_TIMEOUT)
    try:
        async with connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock($1)", ADVISORY_LOCK_ID)
            exists = await connection.fetchval("SELECT to_regclass('aerich') IS NOT NULL")
            rows = await connection.fetch("SELECT version FROM aerich WHERE app = $1", AERICH_APP) if exists else []
            missing = _missing(migrations, {row["version"] for row in rows}, check_only)
            for migration in missing:
                for check in migration.checks.get("postgres", ()):
                    _refuse_rows(check, [row[0] for row in await connection.fetch(check.query)])
                await connection.execute(migration.up["postgres"])
                insert = "INSERT INTO aerich (version, app, content) VALUES ($1, $2, $3)"
                await connection.execute(insert, migration.name, AERICH_APP, migration.state)
    finally:
        await connection.close()
    return [migration.name for migration in missing]
