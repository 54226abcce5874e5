"""Bringing a database to the form this version of the program needs.

The files are `migrations/models/N_<timestamp>_NAME.py`, written by `planificador.db.make_migration`: UP holds the SQL
of both dialects, MODELS_STATE and CONSTRAINTS describe the models afterwards. Applied names stand in aerich's table.
They are applied on a connection of their own, all of them or none, without the ORM.
"""

import asyncio
import base64
import importlib.util
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

import asyncpg

import planificador
from planificador.db.config import PostgresUrl, SqliteUrl, parse_url
from planificador.db.files import create_private

APP = "models"
WAIT = 60
"""Seconds to wait for another process that is migrating the same SQLite file."""
LOCK = 7_526_752_401
"""The advisory lock on PostgreSQL; any number nobody else uses."""


class MigrationError(Exception):
    """The database and this version of the program do not fit together; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One file: `up` holds SQL scripts by dialect ("sqlite", "postgres"), `state` a JSON text.

    `constraints` are clauses by name by table, what `state` cannot say.
    """

    name: str
    up: dict[str, str]
    constraints: dict[str, dict[str, str]]
    state: str


def migrations_directory() -> Path:
    """Where the files are: inside the installed package, else at the top of the checkout."""
    package = Path(planificador.__file__).parent
    installed = package / "migrations" / APP
    return installed if installed.is_dir() else package.parents[1] / "migrations" / APP


def migration_files(directory: Path) -> list[Path]:
    """The files in `directory`, in the order of their numbers."""
    return sorted(directory.glob("[0-9]*_*.py"), key=lambda file: int(file.name.split("_")[0]))


def read_migrations(directory: Path | None = None) -> list[Migration]:
    """All migrations, in order; MigrationError when there are none."""
    directory = directory or migrations_directory()
    if not (files := migration_files(directory)):
        raise MigrationError(f"there are no migrations in {directory}: the program is not installed completely")
    return [_read(file) for file in files]


async def migrate(url: str, directory: Path | None = None, only_look: bool = False) -> list[str]:
    """Applies what is missing and returns the applied files' names; several processes may do so at the same time.

    ValueError for a wrong URL, MigrationError for a database newer than this program, one that lacks something when
    `only_look`, or a program without its files, else the driver's errors.
    """
    migrations = read_migrations(directory)
    match parse_url(url):
        case SqliteUrl(path):
            return await asyncio.to_thread(_migrate_sqlite, path, migrations, only_look)
        case PostgresUrl() as postgres:
            return await _migrate_postgres(postgres, migrations, only_look)


def _read(file: Path) -> Migration:
    spec = importlib.util.spec_from_file_location(file.stem, file)
    if spec is None or spec.loader is None:
        raise MigrationError(f"{file} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    state = zlib.decompress(base64.b64decode(module.MODELS_STATE)).decode()
    return Migration(file.name, module.UP, module.CONSTRAINTS, state)


def _missing(migrations: list[Migration], applied: set[str], only_look: bool) -> list[Migration]:
    if unknown := applied - {migration.name for migration in migrations}:
        raise MigrationError(f"the database is newer than this program, which lacks {', '.join(sorted(unknown))}")
    missing = [migration for migration in migrations if migration.name not in applied]
    if missing and only_look:
        names = ", ".join(migration.name for migration in missing)
        raise MigrationError(f"it lacks {names}; `planificador migrate` brings it up to date")
    return missing


def _migrate_sqlite(path: Path, migrations: list[Migration], only_look: bool) -> list[str]:
    path.parent.mkdir(parents=True, exist_ok=True)
    create_private(path)
    with closing(sqlite3.connect(path, timeout=WAIT, isolation_level=None)) as connection:
        _use_wal(connection)
        connection.execute("BEGIN IMMEDIATE")  # the lock: other processes wait here, then find nothing missing
        exists = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'aerich'").fetchone()
        rows = connection.execute("SELECT version FROM aerich WHERE app = ?", [APP]) if exists else ()
        missing = _missing(migrations, {row[0] for row in rows}, only_look)
        for migration in missing:
            for statement in statements(migration.up["sqlite"]):
                connection.execute(statement)
            values = [migration.name, APP, migration.state]
            connection.execute("INSERT INTO aerich (version, app, content) VALUES (?, ?, ?)", values)
        # Scripts that rebuild a table run with foreign keys off, the connection's default.
        if orphans := connection.execute("PRAGMA foreign_key_check").fetchall():
            raise MigrationError(f"rows of {orphans[0][0]} refer to rows that are missing; nothing was changed")
        connection.execute("COMMIT")
    return [migration.name for migration in missing]


def _use_wal(connection: sqlite3.Connection) -> None:
    # Of processes that start together one makes the switch; SQLite fails the others at once, without the time-out.
    deadline = monotonic() + WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            if monotonic() > deadline:
                raise
            sleep(0.02)
        else:
            return


def statements(script: str) -> Iterator[str]:
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


async def _migrate_postgres(url: PostgresUrl, migrations: list[Migration], only_look: bool) -> list[str]:
    connection = await asyncpg.connect(**url.connect)
    try:
        async with connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock($1)", LOCK)
            exists = await connection.fetchval("SELECT to_regclass('aerich') IS NOT NULL")
            rows = await connection.fetch("SELECT version FROM aerich WHERE app = $1", APP) if exists else []
            missing = _missing(migrations, {row["version"] for row in rows}, only_look)
            for migration in missing:
                await connection.execute(migration.up["postgres"])
                insert = "INSERT INTO aerich (version, app, content) VALUES ($1, $2, $3)"
                await connection.execute(insert, migration.name, APP, migration.state)
    finally:
        await connection.close()
    return [migration.name for migration in missing]
