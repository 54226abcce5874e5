"""The indexes by which rows are found by parts of their texts, and how each database reads them.

Each model with `searched` columns has one on its column `busqueda` (`core.model.search_texts`): on SQLite a trigram table
of FTS5, on PostgreSQL a GIN index of the trigrams of each row. `db/migrations/search_index.py` makes them.

Both return rows in the order of their ids without reading more of them than are needed. FTS5 does so by itself. GIN
does not: it finds all rows before it returns the first. Its keys are therefore trigrams of a *bucket* of neighbouring
ids, and buckets are read one after the other. Extensions such as pg_trgm are not needed (docs/benchmark.md).
"""

from collections.abc import Iterable, Sequence

from planificador.core.data.conditions import Parameter
from planificador.core.model.base import BaseModel
from planificador.core.model.search_texts import Fit, Reading
from planificador.core.tortoise_adapter import escape_like

GRAM_LENGTH = 3
MAX_WORDS = 8
"""Words that are looked for in the index, the longest ones; rows that have them are then compared with all words."""
MAX_GRAMS = 12
"""Trigrams that are looked for in PostgreSQL's index."""
BUCKET_BITS = 13
"""A bucket has 2 ** BUCKET_BITS ids."""
GRAM_BITS = 24
"""Bits of a key that hold a trigram. Those above hold the number of the bucket."""
BUCKET_MASK = (1 << 38) - 1
GRAMS_FUNCTION = "search_grams"
"""PostgreSQL's function of an id and a text that returns the keys of the index."""


def search_table(table: str) -> str:
    """Return the name of SQLite's search table of a table."""
    return f"{table}_search"


def scan(model: type[BaseModel], readings: Sequence[Reading], fit: Fit, parameter: Parameter) -> str:
    """Return the SELECT of `id` and `busqueda` of the rows that fit so or better, in the order of their ids."""
    is_sqlite = model._meta.db.capabilities.dialect == "sqlite"
    phrases = [reading.phrases(fit) for reading in readings]
    return (_sqlite_scan if is_sqlite else _postgres_scan)(model._meta.db_table, phrases, parameter)


def contains(term: str, phrases: Iterable[str], parameter: Parameter, is_sqlite: bool) -> str:
    """Return the condition that a text contains all phrases."""
    function = "instr" if is_sqlite else "strpos"
    return " AND ".join(f"{function}({term}, {parameter(phrase)}) > 0" for phrase in phrases)


def _indexed(phrases: Sequence[str]) -> list[str]:
    return sorted(phrases, key=len, reverse=True)[:MAX_WORDS]


def _sqlite_scan(table: str, phrases: Sequence[Sequence[str]], parameter: Parameter) -> str:
    name = f'"{search_table(table)}"'
    conditions = [f"{name} MATCH {parameter(' OR '.join(f'({_match(_indexed(each))})' for each in phrases))}"]
    if any(len(each) > MAX_WORDS for each in phrases):
        options = [contains("busqueda", each, parameter, is_sqlite=True) for each in phrases]
        conditions.append(" OR ".join(f"({option})" for option in options))
    return f"SELECT rowid AS id, busqueda FROM {name} WHERE {_all(conditions)} ORDER BY rowid"


def _match(phrases: Iterable[str]) -> str:
    """Return FTS5's query for all phrases: strings, which have no syntax."""
    return " AND ".join('"' + phrase.replace('"', '""') + '"' for phrase in phrases)


def _postgres_scan(table: str, phrases: Sequence[Sequence[str]], parameter: Parameter) -> str:
    buckets = (
        f'WITH RECURSIVE buckets(n) AS ((SELECT id >> {BUCKET_BITS} FROM "{table}" ORDER BY id LIMIT 1)'
        f' UNION ALL SELECT (SELECT id >> {BUCKET_BITS} FROM "{table}"'
        f" WHERE id > (buckets.n << {BUCKET_BITS}) + {(1 << BUCKET_BITS) - 1} ORDER BY id LIMIT 1)"
        " FROM buckets WHERE buckets.n IS NOT NULL) SELECT n FROM buckets WHERE n IS NOT NULL"
    )
    keys, options = [], []
    for index, each in enumerate(phrases):
        grams = f"CAST({parameter(_grams(_indexed(each)))} AS text[])"
        keys.append(
            f"ARRAY(SELECT key | ((bucket.n & {BUCKET_MASK}) << {GRAM_BITS}) FROM unnest(ARRAY(SELECT DISTINCT"
            f" unnest({GRAMS_FUNCTION}(0, gram)) FROM unnest({grams}) gram)) key) AS keys{index}"
        )
        patterns = f"CAST({parameter([f'%{escape_like(phrase)}%' for phrase in each])} AS text[])"
        options.append(f"({GRAMS_FUNCTION}(id, busqueda) @> wanted.keys{index} AND busqueda LIKE ALL ({patterns}))")
    return (
        f"SELECT found.id, found.busqueda FROM ({buckets}) bucket"
        f" CROSS JOIN LATERAL (SELECT {', '.join(keys)} OFFSET 0) wanted"
        f' CROSS JOIN LATERAL (SELECT id, busqueda FROM "{table}" WHERE ({" OR ".join(options)})'
        f" AND id >> {BUCKET_BITS} = bucket.n ORDER BY id) found"
    )


def _grams(phrases: Sequence[str]) -> list[str]:
    """Return trigrams of the phrases, spread evenly over each."""
    share = max(MAX_GRAMS // len(phrases), 1)
    chosen: dict[str, None] = {}
    for phrase in phrases:
        starts = range(len(phrase) - GRAM_LENGTH + 1)
        step = max(-(-len(starts) // share), 1)
        chosen |= dict.fromkeys(phrase[start : start + GRAM_LENGTH] for start in starts[::step])
    return list(chosen)


def _all(conditions: Iterable[str]) -> str:
    return " AND ".join(f"({condition})" for condition in conditions)
