"""The SQL of the search's indexes: SQLite's triggers, PostgreSQL's functions."""

from planificador.core.data.search.index import (
    BUCKET_BITS,
    BUCKET_MASK,
    FIRST_BUCKET_BITS,
    GRAM_BITS,
    GRAM_FACTORS,
    GRAM_MASK,
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
DOUBLING = BUCKET_BITS - FIRST_BUCKET_BITS
"""The number of the last bucket that doubles the ids so far."""
FIRST_IDS = ", ".join(str(1 << bits) for bits in range(FIRST_BUCKET_BITS, BUCKET_BITS))
"""The first ids of the buckets 1 to DOUBLING."""


def _bucket(term: str) -> str:
    """Return the number of the bucket of an id; those of negative ids are negative."""
    return f"({term} >> {BUCKET_BITS}) + width_bucket({term}, CAST('{{{FIRST_IDS}}}' AS bigint[]))"


def _last_id(bucket: str) -> str:
    """Return the last id of a bucket."""
    doubled = f"({1 << FIRST_BUCKET_BITS} << CAST({bucket} AS int)) - 1"
    equal = (
        f"({bucket} - CASE WHEN {bucket} > 0 THEN {DOUBLING} ELSE 0 END << {BUCKET_BITS}) + {(1 << BUCKET_BITS) - 1}"
    )
    return f"CASE WHEN {bucket} BETWEEN 0 AND {DOUBLING} THEN {doubled} ELSE {equal} END"


# The cost keeps the planner from calling it for rows: only the index does. PARALLEL UNSAFE keeps the planner, which
# believes it will be called, from starting other processes.
POSTGRES_GRAMS = f"""
CREATE OR REPLACE FUNCTION {GRAMS_FUNCTION}(id bigint, busqueda text) RETURNS bigint[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE COST 100000 AS $$
DECLARE
    bucket bigint := (({_bucket("id")}) & {BUCKET_MASK}) << {GRAM_BITS};
    letters text[] := string_to_array(busqueda, NULL);
    first bigint; second bigint; third bigint; keys bigint[] := '{{}}';
BEGIN
    FOR i IN 1..coalesce(cardinality(letters), 0) LOOP
        third := ascii(letters[i]);
        IF i > 2 AND NOT (first = 32 AND second = 32 AND third = 32) THEN  -- three spaces are in every text
            keys := keys || (
                bucket | ((first * {GRAM_FACTORS[0]} + second * {GRAM_FACTORS[1]} + third) & {GRAM_MASK})
            );
        END IF;
        first := second; second := third;
    END LOOP;
    RETURN keys;
END $$
"""


# One statement reads bucket after bucket until there are enough rows. As part of a function it is planned once for each
# connection: it is the same for all texts, and making it takes longer than looking for a rare word in a small table.
POSTGRES_SEARCH = """
CREATE OR REPLACE FUNCTION {signature}
LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 1000 SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    IF keys2 IS NULL THEN
        RETURN QUERY {one_reading};
    ELSE
        RETURN QUERY {two_readings};
    END IF;
END $$
"""
POSTGRES_ROWS = """
        WITH RECURSIVE buckets(number) AS (
            (SELECT {bucket} FROM "{table}" t ORDER BY t.id LIMIT 1)
            UNION ALL
            SELECT (
                SELECT {bucket} FROM "{table}" t
                WHERE t.id > {last} ORDER BY t.id LIMIT 1
            ) FROM buckets WHERE buckets.number IS NOT NULL
        )
        SELECT {columns} FROM buckets
        CROSS JOIN LATERAL (SELECT {keys} OFFSET 0) wanted
        CROSS JOIN LATERAL (
            SELECT t.id, t.busqueda FROM "{table}" t
            WHERE ({conditions}) AND {bucket} = buckets.number{order}
        ) r
        WHERE buckets.number IS NOT NULL{limit}"""
READINGS = "keys1 bigint[], patterns1 text[], keys2 bigint[], patterns2 text[]"


def search_functions(table: str) -> list[str]:
    """Return the statements that create the functions `search_name` and `ids_name`."""
    first_rows = f'"{search_name(table)}"(most int, {READINGS}) RETURNS TABLE (id bigint, busqueda text)'
    all_ids = f'"{ids_name(table)}"({READINGS}) RETURNS SETOF bigint'
    return [
        _function(table, first_rows, "r.id, r.busqueda::text", order=" ORDER BY t.id LIMIT most", limit=" LIMIT most"),
        _function(table, all_ids, "r.id"),
    ]


def _function(table: str, signature: str, columns: str, order: str = "", limit: str = "") -> str:
    one, two = (_rows(table, count, columns, order, limit) for count in (1, 2))
    return POSTGRES_SEARCH.format(
        signature=signature,
        one_reading=one,
        two_readings=two,
    )


def _rows(table: str, count: int, columns: str, order: str, limit: str) -> str:
    """Return the SELECT of the rows that match one of the readings."""
    keys = (
        f"ARRAY(SELECT key | ((buckets.number & {BUCKET_MASK}) << {GRAM_BITS}) FROM unnest(keys{n}) key) AS keys{n}"
        for n in range(1, count + 1)
    )
    conditions = (
        f"{GRAMS_FUNCTION}(t.id, t.busqueda) @> wanted.keys{n} AND t.busqueda LIKE ALL (patterns{n})"
        for n in range(1, count + 1)
    )
    return POSTGRES_ROWS.format(
        **{"table": table, "bucket": _bucket("t.id"), "last": _last_id("buckets.number"), "columns": columns},
        **{"keys": ", ".join(keys), "conditions": " OR ".join(conditions), "order": order, "limit": limit},
    )
