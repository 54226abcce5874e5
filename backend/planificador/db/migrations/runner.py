"""Applies migrations without the ORM, all of them or none, on a connection of their own.

aerich's table holds the names of the applied ones, the versions of derived columns and a digest of the triggers.
"""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

from planificador.db.config import PostgresUrl, SqliteUrl, parse_url
from planificador.db.migrations.derived_columns import (
    OutdatedColumns,
    PostgresDerivedColumns,
    SqliteDerivedColumns,
    Versions,
    outdated_columns,
    table_of,
)
from planificador.db.migrations.files import AERICH_APP, Check, Migration, MigrationError, read_migrations
from planificador.db.migrations.guards import PostgresGuards, SqliteGuards
from planificador.db.migrations.search_index import PostgresSearch, SqliteSearch, has_texts
from planificador.db.postgres.connection import connected
from planificador.db.sqlite.damage import find_orphans
from planificador.db.sqlite.file import create_private, refuse_no_file
from planificador.db.sqlite.log_guard import check_log

SQLITE_LOCK_TIMEOUT = 60
"""Seconds to wait for another process that migrates the same SQLite file."""
ADVISORY_LOCK_ID = 7_526_752_401
"""The id of the advisory lock on PostgreSQL: a number that no other program on the server uses."""
MAX_SHOWN_IDS = 10


async def migrate(url: str, directory: Path | None = None, check_only: bool = False) -> list[str]:
    """Apply the pending migrations and return their names. Several processes may do so at the same time.

    Args:
        check_only: refuse a database with pending migrations instead of migrating it.

    Raises:
        ValueError: for a wrong URL.
        MigrationError: for a database that is newer than this program, pending migrations when `check_only`, or a
            program without its files.
        The driver's errors.
    """
    migrations = read_migrations(directory)
    match parse_url(url):
        case SqliteUrl(path):
            return await asyncio.to_thread(_migrate_sqlite, path, migrations, check_only)
        case PostgresUrl() as postgres:
            return await _migrate_postgres(postgres, migrations, check_only)


def _pending(migrations: list[Migration], applied: set[str], check_only: bool) -> list[Migration]:
    if unknown := applied - {migration.name for migration in migrations}:
        names = ", ".join(sorted(unknown))
        raise MigrationError(f"it is newer than this program, which lacks {names}: install the newer program")
    pending = [migration for migration in migrations if migration.name not in applied]
    if pending and check_only:
        names = ", ".join(migration.name for migration in pending)
        raise MigrationError(f"it lacks {names}; `planificador migrate` brings it up to date")
    return pending


def _outdated(stored: Versions, check_only: bool) -> list[OutdatedColumns]:
    outdated = outdated_columns(stored)
    if outdated and check_only:
        tables = ", ".join(table_of(columns.model) for columns in outdated)
        raise MigrationError(
            f"derived columns of {tables} are of another version; `planificador migrate` brings it up to date"
        )
    return outdated


def _renews_guards(are_outdated: bool, pending: list[Migration], check_only: bool) -> bool:
    if are_outdated and check_only:
        raise MigrationError("its triggers are of another version; `planificador migrate` brings it up to date")
    return are_outdated or bool(pending)


def _migrate_sqlite(path: Path, migrations: list[Migration], check_only: bool) -> list[str]:
    refuse_no_file(path)
    check_log(path)
    if check_only and not path.exists():
        raise MigrationError("there is no such file; `planificador migrate` creates it")
    path.parent.mkdir(parents=True, exist_ok=True)
    create_private(path)
    with closing(sqlite3.connect(path, timeout=SQLITE_LOCK_TIMEOUT, isolation_level=None)) as connection:
        _use_wal(connection)
        # A rebuild drops tables that others refer to. Inside a transaction these pragmas have no effect.
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA legacy_alter_table = OFF")
        connection.execute("BEGIN IMMEDIATE")  # other processes wait here, then find no pending migrations
        exists = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'aerich'").fetchone()
        rows = connection.execute("SELECT version FROM aerich WHERE app = ?", [AERICH_APP]).fetchall() if exists else []
        pending = _pending(migrations, {row[0] for row in rows}, check_only)
        search, derived, guards = SqliteSearch(connection), SqliteDerivedColumns(connection), SqliteGuards(connection)
        outdated = _outdated(derived.versions() if exists else {}, check_only)
        if renews_search := bool(pending) or has_texts(outdated):
            search.drop()
        if renews_guards := _renews_guards(bool(exists) and guards.are_outdated(), pending, check_only):
            guards.drop()
        foreign_objects = _drop_foreign_objects(connection, migrations) if pending else []
        for migration in pending:
            _apply_to_sqlite(connection, migration)
        for columns in outdated if exists else ():
            derived.derive(columns)
        if outdated:
            derived.store_versions()
        if renews_search:
            search.create()
        if renews_guards:
            guards.create(migrations)
        _create_again(connection, foreign_objects)
        if orphans := find_orphans(connection):
            raise MigrationError(f"{orphans}; nothing was changed")
        connection.execute("COMMIT")
    return [migration.name for migration in pending]


def _apply_to_sqlite(connection: sqlite3.Connection, migration: Migration) -> None:
    for check in migration.checks.get("sqlite", ()):
        _refuse_rows(check, [row[0] for row in connection.execute(check.query)])
    for statement in split_statements(migration.up["sqlite"]):
        connection.execute(statement)
    values = [migration.name, AERICH_APP, migration.state]
    connection.execute("INSERT INTO aerich (version, app, content) VALUES (?, ?, ?)", values)


def _drop_foreign_objects(connection: sqlite3.Connection, migrations: list[Migration]) -> list[tuple[str, str, str]]:
    """Drop indexes, views and triggers that other programs added, and return the kind, name and SQL of each.

    A rebuild of a table would lose them, or fail because of a view.
    """
    schemas = [migration.schema.get("sqlite", {}) for migration in migrations]
    own_indexes = {name for schema in schemas for table in schema.values() for name in table.indexes}
    foreign_objects = [
        row
        for row in connection.execute("SELECT type, name, sql FROM sqlite_master WHERE type <> 'table' AND sql <> ''")
        if row[1] not in own_indexes
    ]
    for kind, name, _ in foreign_objects:
        connection.execute(f'DROP {kind} IF EXISTS "{name}"')
    return foreign_objects


def _create_again(connection: sqlite3.Connection, foreign_objects: list[tuple[str, str, str]]) -> None:
    # A trigger may belong to a view.
    for kind, name, sql in sorted(foreign_objects, key=lambda row: row[0] == "trigger"):
        try:
            connection.execute(sql)
        except sqlite3.Error as error:
            raise MigrationError(
                f"the {kind} {name}, which is not part of the program, does not fit the new tables ({error}): drop it,"
                " then migrate again; nothing was changed"
            ) from error


def _refuse_rows(check: Check, ids: list[int]) -> None:
    if not ids:
        return
    ids.sort()
    shown = ", ".join(map(str, ids[:MAX_SHOWN_IDS])) + (", …" if len(ids) > MAX_SHOWN_IDS else "")
    raise MigrationError(
        f"{len(ids)} row(s) of {check.table} break {check.rule} (id {shown}): change them with the program's previous"
        " version, then migrate again; nothing was changed"
    )


def _use_wal(connection: sqlite3.Connection) -> None:
    # Of processes that start together one switches the mode; in the others SQLite fails at once, without its timeout.
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
    """Yield the statements of an SQLite script. `executescript` would commit the open transaction."""
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
    async with connected(url) as connection, connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1)", ADVISORY_LOCK_ID)
        exists = await connection.fetchval("SELECT to_regclass('aerich') IS NOT NULL")
        rows = await connection.fetch("SELECT version FROM aerich WHERE app = $1", AERICH_APP) if exists else []
        pending = _pending(migrations, {row["version"] for row in rows}, check_only)
        search, derived = PostgresSearch(connection), PostgresDerivedColumns(connection)
        guards = PostgresGuards(connection)
        outdated = _outdated(await derived.versions() if exists else {}, check_only)
        if has_texts(outdated):
            await search.drop()
        if renews_guards := _renews_guards(exists and await guards.are_outdated(), pending, check_only):
            await guards.drop()
        for migration in pending:
            for check in migration.checks.get("postgres", ()):
                _refuse_rows(check, [row[0] for row in await connection.fetch(check.query)])
            await connection.execute(migration.up["postgres"])
            insert = "INSERT INTO aerich (version, app, content) VALUES ($1, $2, $3)"
            await connection.execute(insert, migration.name, AERICH_APP, migration.state)
        for columns in outdated if exists else ():
            await derived.derive(columns)
        if outdated:
            await derived.store_versions()
        if has_texts(outdated):
            await search.create()
        if renews_guards:
            await guards.create(migrations)
    return [migration.name for migration in pending]
