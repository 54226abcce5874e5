"""The triggers that make the register append-only (`core.model.register`), whichever program writes.

They follow from the models and are in no migration file: the runner drops them before it migrates, as a migration may
give a new column its values, and makes them again afterwards.

An entry cannot be deleted. Its values can be replaced while there is a permission for its row, which only the
transaction that has added it sees, as it cannot be committed; all else stays.
"""

from collections.abc import Iterator, Sequence

from planificador.core.model.register import PARTS, EntradaRegistro, SupresionRegistro
from planificador.db.migrations.files import Migration

TABLE, PERMISSIONS = EntradaRegistro._meta.db_table, SupresionRegistro._meta.db_table
FUNCTION = f"{TABLE}_guard"
MESSAGE = "the register is append-only"
KEPT = [name for name in sorted(EntradaRegistro._meta.db_fields) if name not in PARTS]
"""The columns of an entry that never change."""
CHANGED = " OR ".join(f'old."{name}" IS NOT new."{name}"' for name in KEPT)
SQLITE_TRIGGERS = {
    # INSERT OR REPLACE would delete an entry without the other triggers.
    f"{TABLE}_insert": f'INSERT ON "{TABLE}" WHEN EXISTS (SELECT 1 FROM "{TABLE}" WHERE "id" = new."id")',
    f"{TABLE}_delete": f'DELETE ON "{TABLE}"',
    f"{TABLE}_update": (
        f'UPDATE ON "{TABLE}" WHEN NOT EXISTS (SELECT 1 FROM "{PERMISSIONS}" p'
        ' WHERE p."tipo" = old."tipo" AND p."fila" = old."fila")'
        f" OR {CHANGED}"
    ),
}


def has_register(migrations: Sequence[Migration]) -> bool:
    """Return whether the table exists after these migrations."""
    return any(TABLE in schema for schema in migrations[-1].schema.values())


def sqlite_drops() -> Iterator[str]:
    """Yield the statements that drop SQLite's triggers."""
    return (f'DROP TRIGGER IF EXISTS "{name}"' for name in SQLITE_TRIGGERS)


def sqlite_guard() -> Iterator[str]:
    """Yield the statements that make SQLite's triggers."""
    for name, event in SQLITE_TRIGGERS.items():
        yield f"CREATE TRIGGER \"{name}\" BEFORE {event} BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END"


def postgres_drops() -> str:
    """Return the statements that drop PostgreSQL's triggers; there is no table before the migration that makes it."""
    return f'DROP FUNCTION IF EXISTS "{FUNCTION}" CASCADE'


def postgres_guard() -> str:
    """Return the statements that make PostgreSQL's triggers.

    The table of permissions is named with its schema: a temporary one would come first in the search path.
    """
    kept = " AND ".join(f'OLD."{name}" IS NOT DISTINCT FROM NEW."{name}"' for name in KEPT)
    return f"""
CREATE FUNCTION "{FUNCTION}"() RETURNS trigger LANGUAGE plpgsql AS $guard$
DECLARE
    permitted boolean := false;
BEGIN
    IF TG_OP = 'UPDATE' AND {kept} THEN
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I."{PERMISSIONS}" WHERE "tipo" = $1 AND "fila" = $2)',
            TG_TABLE_SCHEMA) INTO permitted USING OLD."tipo", OLD."fila";
    END IF;
    IF NOT permitted THEN
        RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $guard$;
CREATE TRIGGER "{TABLE}_update" BEFORE UPDATE ON "{TABLE}" FOR EACH ROW EXECUTE FUNCTION "{FUNCTION}"();
CREATE TRIGGER "{TABLE}_delete" BEFORE DELETE ON "{TABLE}" FOR EACH ROW EXECUTE FUNCTION "{FUNCTION}"();
CREATE TRIGGER "{TABLE}_truncate" BEFORE TRUNCATE ON "{TABLE}" FOR EACH STATEMENT EXECUTE FUNCTION "{FUNCTION}"();
"""
