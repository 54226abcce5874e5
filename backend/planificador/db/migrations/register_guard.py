"""The triggers that make the register append-only (`core.model.register`), whichever program writes.

They follow from the models and are in no migration file: the runner drops them before it migrates, as a migration may
give a new column its values, and makes them again afterwards.

An entry cannot be deleted. Its values can be replaced while there is a permission for its row, which only the
transaction that has added it sees, as it cannot be committed; all else stays.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

import asyncpg

from planificador.core.model.register import PARTS, EntradaRegistro, SupresionRegistro
from planificador.db.migrations.files import Migration

TABLE, PERMISSIONS = EntradaRegistro._meta.db_table, SupresionRegistro._meta.db_table
FUNCTION = f"{TABLE}_guard"
MESSAGE = "the register is append-only"
KEPT = [f'"{name}"' for name in sorted(EntradaRegistro._meta.db_fields) if name not in PARTS]
"""The columns of an entry that never change."""
CHANGED = " OR ".join(f"old.{name} IS NOT new.{name}" for name in KEPT)
UNCHANGED = " AND ".join(f"old.{name} IS NOT DISTINCT FROM new.{name}" for name in KEPT)
SQLITE_TRIGGERS = {
    # INSERT OR REPLACE would delete an entry without the other triggers.
    f"{TABLE}_insert": f'INSERT ON "{TABLE}" WHEN EXISTS (SELECT 1 FROM "{TABLE}" WHERE "id" = new."id")',
    f"{TABLE}_delete": f'DELETE ON "{TABLE}"',
    f"{TABLE}_update": f'UPDATE ON "{TABLE}" WHEN {CHANGED} OR NOT EXISTS ('
    f'SELECT 1 FROM "{PERMISSIONS}" p WHERE p."tipo" = old."tipo" AND p."fila" = old."fila")',
}
# The table of permissions is named with its schema: a temporary one would come first in the search path.
POSTGRES_TRIGGERS = f"""
CREATE FUNCTION "{FUNCTION}"() RETURNS trigger LANGUAGE plpgsql AS $guard$
DECLARE
    permitted boolean := false;
BEGIN
    IF TG_OP = 'UPDATE' AND {UNCHANGED} THEN
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I."{PERMISSIONS}" WHERE "tipo" = $1 AND "fila" = $2)',
            TG_TABLE_SCHEMA) INTO permitted USING old."tipo", old."fila";
    END IF;
    IF NOT permitted THEN
        RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN new;
END $guard$;
CREATE TRIGGER "{TABLE}_update" BEFORE UPDATE ON "{TABLE}" FOR EACH ROW EXECUTE FUNCTION "{FUNCTION}"();
CREATE TRIGGER "{TABLE}_delete" BEFORE DELETE ON "{TABLE}" FOR EACH ROW EXECUTE FUNCTION "{FUNCTION}"();
CREATE TRIGGER "{TABLE}_truncate" BEFORE TRUNCATE ON "{TABLE}" FOR EACH STATEMENT EXECUTE FUNCTION "{FUNCTION}"();
"""


@dataclass(frozen=True, slots=True)
class SqliteGuard:
    """The triggers of an SQLite database, inside the transaction that migrates it."""

    connection: sqlite3.Connection

    def drop(self) -> None:
        """Drop the triggers."""
        for name in SQLITE_TRIGGERS:
            self.connection.execute(f'DROP TRIGGER IF EXISTS "{name}"')

    def create(self, migrations: Sequence[Migration]) -> None:
        """Make the triggers, if these migrations have made the register."""
        for name, event in SQLITE_TRIGGERS.items() if _has_register(migrations) else ():
            refusal = f"SELECT RAISE(ABORT, '{MESSAGE}')"
            self.connection.execute(f'CREATE TRIGGER "{name}" BEFORE {event} BEGIN {refusal}; END')


@dataclass(frozen=True, slots=True)
class PostgresGuard:
    """The triggers of a PostgreSQL database, inside the transaction that migrates it."""

    connection: "asyncpg.Connection[asyncpg.Record]"

    async def drop(self) -> None:
        """Drop the triggers with their function."""
        await self.connection.execute(f'DROP FUNCTION IF EXISTS "{FUNCTION}" CASCADE')

    async def create(self, migrations: Sequence[Migration]) -> None:
        """Make the triggers, if these migrations have made the register."""
        if _has_register(migrations):
            await self.connection.execute(POSTGRES_TRIGGERS)


def _has_register(migrations: Sequence[Migration]) -> bool:
    return any(TABLE in schema for schema in migrations[-1].schema.values())
