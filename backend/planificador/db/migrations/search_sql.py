"""The SQL of the search's indexes: SQLite's triggers, PostgreSQL's functions."""

from planificador.core.data.search_index import (
    BUCKET_BITS,
    BUCKET_MASK,
    GRAM_BITS,
    GRAMS_FUNCTION,
    ids_name,
    search_name,
)

TRIGGERS = {
    "insert": (
        'AFTER INSERT ON "{table}" BEGIN INSERT INTO "{index}" (rowid, busqueda) VALUES (new.id, new.busqueda); END'
    ),
    "delete": (
        'AFTER DELETE ON "{table}" BEGIN INSERT INTO "{index}" ("{index}", rowid, busqueda)'
        " VALUES ('delete', old.id, old.busqueda); END"
    ),
    "update": (
        'AFTER UPDATE OF id, busqueda ON "{table}" WHEN old.id <> new.id OR old.busqueda <> new.busqueda BEGIN'
        ' INSERT INTO "{index}" ("{index}", rowid, busqueda) VALUES (\'delete\', old.id, old.busqueda);'
        ' INSERT INTO "{index}" (rowid, busqueda) VALUES (new.id, new.busqueda); END'
    ),
}
# The cost keeps the planner from calling it for rows: only the index does. PARALLEL UNSAFE keeps the planner, which
# believes it will be called, from starting other processes.
POSTGRES_GRAMS = f"""
CREATE OR REPLACE FUNCTION {GRAMS_FUNCTION}(id bigint, busqueda text) RETURNS bigint[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE COST 100000 AS $$
DECLARE
    letters text[] := string_to_array(busqueda, NULL);
    bucket bigint := ((id >> {BUCKET_BITS}) & {BUCKET_MASK}) << {GRAM_BITS};
    first bigint; second bigint; third bigint;
    keys bigint[] := '{{}}';
BEGIN
    IF cardinality(letters) < 3 THEN RETURN keys; END IF;
    first := ascii(letters[1]); second := ascii(letters[2]);
    FOR i IN 3..cardinality(letters) LOOP
        third := ascii(letters[i]);
        keys[i - 2] := bucket | ((first * 16381 + second * 127 + third) & {(1 << GRAM_BITS) - 1});
        first := second; second := third;
    END LOOP;
    RETURN keys;
END $$
"""


# They read one bucket after the other, and plan their statements once for each connection.
POSTGRES_SEARCH = """
CREATE OR REPLACE FUNCTION {signature}
LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 1000 AS $$
#variable_conflict use_column
DECLARE
    keys1 bigint[] := ARRAY(SELECT DISTINCT unnest({grams}(0, gram)) FROM unnest(grams1) gram);
    keys2 bigint[] := ARRAY(SELECT DISTINCT unnest({grams}(0, gram)) FROM unnest(grams2) gram);
    bucket bigint := (SELECT t.id >> {bits} FROM "{table}" t ORDER BY t.id LIMIT 1);
    wanted1 bigint[]; wanted2 bigint[]; found int;
BEGIN
    WHILE bucket IS NOT NULL LOOP
        wanted1 := ARRAY(SELECT key | ((bucket & {mask}) << {gram_bits}) FROM unnest(keys1) key);
        IF grams2 IS NULL THEN
            RETURN QUERY SELECT {columns} FROM "{table}" t
                WHERE {grams}(t.id, t.busqueda) @> wanted1 AND t.busqueda LIKE ALL (patterns1)
                AND t.id >> {bits} = bucket{order};
        ELSE
            wanted2 := ARRAY(SELECT key | ((bucket & {mask}) << {gram_bits}) FROM unnest(keys2) key);
            RETURN QUERY SELECT {columns} FROM "{table}" t
                WHERE ({grams}(t.id, t.busqueda) @> wanted1 AND t.busqueda LIKE ALL (patterns1)
                    OR {grams}(t.id, t.busqueda) @> wanted2 AND t.busqueda LIKE ALL (patterns2))
                AND t.id >> {bits} = bucket{order};
        END IF;
        {count}
        bucket := (
            SELECT t.id >> {bits} FROM "{table}" t WHERE t.id > (bucket << {bits}) + {last} ORDER BY t.id LIMIT 1
        );
    END LOOP;
END $$
"""
READINGS = "grams1 text[], patterns1 text[], grams2 text[], patterns2 text[]"
COUNT_FOUND = "GET DIAGNOSTICS found = ROW_COUNT; most := most - found; EXIT WHEN most <= 0;"


def search_functions(table: str) -> list[str]:
    """Return the statements that create the functions `search_name` and `ids_name`."""
    common = {
        **{"table": table, "grams": GRAMS_FUNCTION, "bits": BUCKET_BITS, "mask": BUCKET_MASK},
        **{"gram_bits": GRAM_BITS, "last": (1 << BUCKET_BITS) - 1},
    }
    first_rows = f'"{search_name(table)}"(most int, {READINGS}) RETURNS TABLE (id bigint, busqueda text)'
    all_ids = f'"{ids_name(table)}"({READINGS}) RETURNS SETOF bigint'
    columns, order = "t.id, t.busqueda::text", " ORDER BY t.id LIMIT most"
    return [
        POSTGRES_SEARCH.format(signature=first_rows, columns=columns, order=order, count=COUNT_FOUND, **common),
        POSTGRES_SEARCH.format(signature=all_ids, columns="t.id", order="", count="", **common),
    ]
