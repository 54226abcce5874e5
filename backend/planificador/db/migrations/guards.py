"""The triggers by which a database refuses what no CHECK can express, whichever program writes.

They follow from the models and are in no migration file: the runner drops them before it migrates, as a migration may
give a new column its values and a rebuild of a table loses its triggers, and makes them again afterwards. aerich's
table holds a digest of them, so that a database that has others gets them too. They judge what is written from then on:
rows that are there already stay as they are, also in a copy.
"""

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import asyncpg

from planificador.db.migrations.files import Migration
from planificador.db.migrations.register_guard import POSTGRES_REGISTER, REGISTER_COLUMNS, SQLITE_REGISTER
from planificador.db.migrations.session_guard import SESSION_COLUMNS
from planificador.db.migrations.session_guard_postgres import POSTGRES_SESSIONS
from planificador.db.migrations.session_guard_sqlite import SQLITE_SESSIONS

GUARDS_APP = "guards"
"""The name under which aerich's table holds the digest."""


@dataclass(frozen=True, slots=True)
class Guard:
    """The triggers that guard some tables.

    Attributes:
        columns: Those that they name, by table; without them there are no triggers.
        sqlite: What follows CREATE TRIGGER and its name, by name.
        postgres: What creates a function, with the triggers that call it, by the function's name.
    """

    columns: Mapping[str, Sequence[str]]
    sqlite: Mapping[str, str]
    postgres: Mapping[str, str]

    def fits(self, dialect: str, migrations: Sequence[Migration]) -> bool:
        """Return whether these migrations make the tables and the columns."""
        schema = migrations[-1].schema.get(dialect, {})
        return all(
            table in schema and schema[table].columns.keys() >= set(names) for table, names in self.columns.items()
        )


GUARDS = (
    Guard(REGISTER_COLUMNS, SQLITE_REGISTER, POSTGRES_REGISTER),
    Guard(SESSION_COLUMNS, SQLITE_SESSIONS, POSTGRES_SESSIONS),
)
DIGEST = hashlib.sha256(repr(GUARDS).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class SqliteGuards:
    """The triggers of an SQLite database, inside a transaction."""

    connection: sqlite3.Connection

    def are_outdated(self) -> bool:
        """Return whether the migrated database has other triggers, or none."""
        row = self.connection.execute("SELECT version FROM aerich WHERE app = ?", [GUARDS_APP]).fetchone()
        return row is None or row[0] != DIGEST

    def drop(self) -> None:
        """Drop the triggers."""
        for name in (name for guard in GUARDS for name in guard.sqlite):
            self.connection.execute(f'DROP TRIGGER IF EXISTS "{name}"')

    def create(self, migrations: Sequence[Migration]) -> None:
        """Make the triggers of the tables that these migrations have made."""
        for name, definition in _sqlite_triggers(migrations):
            self.connection.execute(f'CREATE TRIGGER "{name}" {definition}')
        self.connection.execute("DELETE FROM aerich WHERE app = ?", [GUARDS_APP])
        insert = "INSERT INTO aerich (version, app, content) VALUES (?, ?, '{}')"
        self.connection.execute(insert, [DIGEST, GUARDS_APP])


def _sqlite_triggers(migrations: Sequence[Migration]) -> Iterator[tuple[str, str]]:
    return (item for guard in GUARDS if guard.fits("sqlite", migrations) for item in guard.sqlite.items())


@dataclass(frozen=True, slots=True)
class PostgresGuards:
    """The triggers of a PostgreSQL database, inside a transaction."""

    connection: "asyncpg.Connection[asyncpg.Record]"

    async def are_outdated(self) -> bool:
        """Return whether the migrated database has other triggers, or none."""
        stored = await self.connection.fetchval("SELECT version FROM aerich WHERE app = $1", GUARDS_APP)
        return bool(stored != DIGEST)

    async def drop(self) -> None:
        """Drop the triggers with their functions."""
        for name in (name for guard in GUARDS for name in guard.postgres):
            await self.connection.execute(f'DROP FUNCTION IF EXISTS "{name}" CASCADE')

    async def create(self, migrations: Sequence[Migration]) -> None:
        """Make the triggers of the tables that these migrations have made."""
        for guard in GUARDS:
            if guard.fits("postgres", migrations):
                await self.connection.execute("".join(guard.postgres.values()))
        await self.connection.execute("DELETE FROM aerich WHERE app = $1", GUARDS_APP)
        insert = "INSERT INTO aerich (version, app, content) VALUES ($1, $2, '{}')"
        await self.connection.execute(insert, DIGEST, GUARDS_APP)
