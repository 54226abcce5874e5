"""The indexes by which rows are found by parts of their texts, and how each database reads them.

Each model with `searched` columns has one on its column `busqueda` (`core.model.search_texts`): on SQLite a trigram
table of FTS5, on PostgreSQL a GIN index of the trigrams of each row. `db/migrations/search_index.py` makes them.

Both return rows in the order of their ids without reading more of them than are needed. FTS5 does so by itself. GIN
does not: it finds all rows before it returns the first. Its keys are therefore trigrams of a *bucket* of neighbouring
ids, and a function reads one bucket after the other. Extensions such as pg_trgm are not needed (docs/benchmark.md).
"""

from collections.abc import Iterable, Sequence

from planificador.core.data.conditions import Parameter
from planificador.core.model.base import BaseModel
from planificador.core.model.search_texts import MAX_READINGS, Fit, Reading
from planificador.core.tortoise_adapter import escape_like

ALL_ROWS = 2**31 - 1
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


def search_name(table: str) -> str:
    """Return the name of SQLite's search table of a table, and of PostgreSQL's function that reads its index."""
    return f"{table}_search"


def scan(
    model: type[BaseModel],
    readings: Sequence[Reading],
    fit: Fit,
    parameter: Parameter,
    limit: int = ALL_ROWS,
    condition: str = "",
) -> str:
    """Return the SELECT of `id` and `busqueda` of the first rows by id that fit so or better.

    condition: if it is not met, nothing is read.
    """
    is_sqlite = model._meta.db.capabilities.dialect == "sqlite"
    phrases = [reading.phrases(fit) for reading in readings]
    return (_sqlite_scan if is_sqlite else _postgres_scan)(model._meta.db_table, phrases, parameter, limit, condition)


def contains(term: str, phrases: Iterable[str], parameter: Parameter, is_sqlite: bool) -> str:
    """Return the condition that a text contains all phrases."""
    function = "instr" if is_sqlite else "strpos"
    return " AND ".join(f"{function}({term}, {parameter(phrase)}) > 0" for phrase in phrases)


def _indexed(phrases: Sequence[str]) -> list[str]:
    return sorted(phrases, key=len, reverse=True)[:MAX_WORDS]


def _sqlite_scan(table: str, phrases: Sequence[Sequence[str]], parameter: Parameter, limit: int, condition: str) -> str:
    name = f'"{search_name(table)}"'
    conditions = [f"{name} MATCH {parameter(' OR '.join(f'({_match(_indexed(each))})' for each in phrases))}"]
    if any(len(each) > MAX_WORDS for each in phrases):
        options = [contains("busqueda", each, parameter, is_sqlite=True) for each in phrases]
        conditions.append(" OR ".join(f"({option})" for option in options))
    conditions += [condition] if condition else []
    rows = f"SELECT rowid AS id, busqueda FROM {name} WHERE {_all(conditions)}"
    return rows if limit == ALL_ROWS else f"{rows} ORDER BY rowid LIMIT {limit}"


def _match(phrases: Iterable[str]) -> str:
    """Return FTS5's query for all phrases: strings, which have no syntax."""
    return " AND ".join('"' + phrase.replace('"', '""') + '"' for phrase in phrases)


def _postgres_scan(
    table: str, phrases: Sequence[Sequence[str]], parameter: Parameter, limit: int, condition: str
) -> str:
    arguments = []
    for each in phrases:
        patterns = [f"%{escape_like(phrase)}%" for phrase in each]
        arguments += [f"CAST({parameter(value)} AS text[])" for value in (_grams(_indexed(each)), patterns)]
    arguments += ["NULL"] * (2 * MAX_READINGS - len(arguments))
    where = f" WHERE {condition}" if condition else ""
    return f'SELECT id, busqueda FROM "{search_name(table)}"({limit}, {", ".join(arguments)}){where}'


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
