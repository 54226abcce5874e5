"""The triggers that make the register append-only (`core.model.register`), whichever program writes.

An entry cannot be deleted. Its values can be replaced while there is a permission for its row, which only the
transaction that has added it sees, as it cannot be committed; all else stays.
"""

from planificador.core.model.register import PARTS, EntradaRegistro, SupresionRegistro

TABLE, PERMISSIONS = EntradaRegistro._meta.db_table, SupresionRegistro._meta.db_table
FUNCTION = f"{TABLE}_guard"
MESSAGE = "the register is append-only"
KEPT = [f'"{name}"' for name in sorted(EntradaRegistro._meta.db_fields) if name not in PARTS]
"""The columns of an entry that never change."""
CHANGED = " OR ".join(f"old.{name} IS NOT new.{name}" for name in KEPT)
UNCHANGED = " AND ".join(f"old.{name} IS NOT DISTINCT FROM new.{name}" for name in KEPT)
REGISTER_COLUMNS: dict[str, tuple[str, ...]] = {TABLE: (), PERMISSIONS: ()}
EVENTS = {
    # INSERT OR REPLACE would delete an entry without the other triggers.
    f"{TABLE}_insert": f'INSERT ON "{TABLE}" WHEN EXISTS (SELECT 1 FROM "{TABLE}" WHERE "id" = new."id")',
    f"{TABLE}_delete": f'DELETE ON "{TABLE}"',
    f"{TABLE}_update": f'UPDATE ON "{TABLE}" WHEN {CHANGED} OR NOT EXISTS ('
    f'SELECT 1 FROM "{PERMISSIONS}" p WHERE p."tipo" = old."tipo" AND p."fila" = old."fila")',
}
SQLITE_REGISTER = {
    name: f"BEFORE {event} BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END" for name, event in EVENTS.items()
}
# The table of permissions is named with its schema: a temporary one would come first in the search path.
POSTGRES_REGISTER = {
    FUNCTION: f"""
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
}
