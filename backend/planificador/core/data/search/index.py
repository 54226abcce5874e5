"""The indexes by which rows are found by parts of their texts, and how each database reads them.

Each model with `searched` columns has one on its column `busqueda` (`core.model.search_texts`): on SQLite a trigram
table of FTS5, on PostgreSQL a GIN index of the trigrams of each row. `db/migrations/search_index.py` makes them.

Both return rows in the order of their ids without reading more of them than are needed. FTS5 does so by itself. GIN
does not: it finds all rows before it returns the first. Its keys are therefore trigrams of a *bucket* of neighbouring
ids, and a function reads one bucket after the other. The first buckets are small, so that few rows are read for a
frequent word, and the others large, so that few keys are looked for when a word is rare. Extensions such as pg_trgm are
not needed (docs/architecture.md).
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise, starmap

from planificador.core.data.sql.conditions import Parameter
from planificador.core.data.sql.visibility import current_view, source
from planificador.core.model.base import BaseModel
from planificador.core.model.search_readings import MAX_READINGS, Fit, Reading
from planificador.core.tortoise_adapter import escape_like

GRAM_LENGTH = 3
MAX_GRAMS = 4
"""Trigrams that are looked for: more take longer to look for than the rows without them to compare."""
RARITY = {character: rank for rank, character in enumerate(" eaosrnidlctu0123456789mpbgvyqhfzjxkw")}
"""Characters of texts, the most frequent ones of Spanish first. Others are rarer than these."""
FIRST_BUCKET_BITS, BUCKET_BITS = 10, 15
"""The first bucket has 2 ** FIRST_BUCKET_BITS ids. Each doubles the ids so far, until all have 2 ** BUCKET_BITS."""
GRAM_BITS = 24
"""Bits of a key that hold a trigram. Those above hold the number of the bucket."""
BUCKET_MASK = (1 << 38) - 1
GRAM_MASK = (1 << GRAM_BITS) - 1
GRAM_FACTORS = 16381, 127
"""Of the code points of a trigram's first two characters in its key: PostgreSQL's function multiplies by them too."""
GRAMS_FUNCTION = "search_grams"
"""PostgreSQL's function of an id and a text that returns the keys of the index."""


def search_name(table: str) -> str:
    """Return the name of SQLite's search table of a table, and of PostgreSQL's function for its first rows."""
    return f"{table}_search"


def ids_name(table: str) -> str:
    """Return the name of PostgreSQL's function for the ids of all rows."""
    return f"{table}_search_ids"


def first_rows(
    model: type[BaseModel],
    readings: Sequence[Reading],
    fit: Fit,
    parameter: Parameter,
    limit: int | str,
    condition: str = "",
) -> str:
    """Return the SELECT of `id` and `busqueda` of the first rows by id that fit so or better.

    limit: a number, or its SQL. condition: if it is not met, nothing is read.
    """
    table = model._meta.db_table
    if not current_view().is_whole(model):
        rows = _visible_rows(model, readings, fit, parameter)
        where = f" AND ({condition})" if condition else ""
        return f'SELECT v."id" AS id, v."busqueda" AS busqueda FROM {rows}{where} ORDER BY v."id" LIMIT {limit}'
    if is_sqlite(model):
        conditions = _sqlite_conditions(table, readings, fit, parameter)
        rows = f'SELECT rowid AS id, busqueda FROM "{search_name(table)}" WHERE {_all(conditions)}'
        # SQLite would look for a row before it looks at the condition in WHERE.
        most = f"CASE WHEN {condition} THEN {limit} ELSE 0 END" if condition else limit
        return f"{rows} ORDER BY rowid LIMIT {most}"
    where = f" WHERE {condition}" if condition else ""
    arguments = _arguments(readings, fit, parameter)
    return f'SELECT id, busqueda FROM "{search_name(table)}"(CAST({limit} AS int), {arguments}){where}'


def all_ids(model: type[BaseModel], readings: Sequence[Reading], parameter: Parameter, fit: Fit = Fit.PARTS) -> str:
    """Return the SELECT of the ids of all rows in which every word occurs, or of those that fit so or better."""
    if current_view().is_whole(model):
        return _all_ids(model, readings, parameter, fit)
    return f'SELECT v."id" FROM {_visible_rows(model, readings, fit, parameter)}'


def _visible_rows(model: type[BaseModel], readings: Sequence[Reading], fit: Fit, parameter: Parameter) -> str:
    """Return what follows FROM: the rows, as `v`, that fit by the words that the reader sees.

    The index, which has all words, only says which rows may fit.
    """
    ids = _all_ids(model, readings, parameter, fit)
    options = (contains('v."busqueda"', each.phrases(fit), parameter, is_sqlite(model)) for each in readings)
    return f'{source(model)} v WHERE v."id" IN ({ids}) AND ({" OR ".join(f"({option})" for option in options)})'


def _all_ids(model: type[BaseModel], readings: Sequence[Reading], parameter: Parameter, fit: Fit) -> str:
    table = model._meta.db_table
    if is_sqlite(model):
        conditions = _sqlite_conditions(table, readings, fit, parameter)
        return f'SELECT rowid FROM "{search_name(table)}" WHERE {_all(conditions)}'
    return f'SELECT id FROM "{ids_name(table)}"({_arguments(readings, fit, parameter)}) AS matches(id)'


def is_sqlite(model: type[BaseModel]) -> bool:
    """Return whether the rows of the model are in SQLite."""
    return model._meta.db.capabilities.dialect == "sqlite"


def contains(term: str, phrases: Iterable[str], parameter: Parameter, is_sqlite: bool) -> str:
    """Return the condition that a text contains all phrases."""
    function = "instr" if is_sqlite else "strpos"
    return " AND ".join(f"{function}({term}, {parameter(phrase)}) > 0" for phrase in phrases)


def _sqlite_conditions(table: str, readings: Sequence[Reading], fit: Fit, parameter: Parameter) -> list[str]:
    grams = [_grams(reading.indexed_phrases(fit)) for reading in readings]
    conditions = [f'"{search_name(table)}" MATCH {parameter(" OR ".join(f"({_match(each)})" for each in grams))}']
    if grams != [list(reading.phrases(fit)) for reading in readings]:
        options = [contains("busqueda", reading.phrases(fit), parameter, is_sqlite=True) for reading in readings]
        conditions.append(" OR ".join(f"({option})" for option in options))
    return conditions


def _match(grams: Iterable[str]) -> str:
    """Return FTS5's query for all trigrams: strings, which have no syntax."""
    return " AND ".join('"' + gram.replace('"', '""') + '"' for gram in grams)


def _arguments(readings: Sequence[Reading], fit: Fit, parameter: Parameter) -> str:
    """Return the arguments of PostgreSQL's functions: keys to look for, and patterns, for each reading."""
    arguments = []
    for reading in readings:
        keys = list(dict.fromkeys(map(gram_key, _grams(reading.indexed_phrases(fit)))))
        patterns = [f"%{escape_like(phrase)}%" for phrase in reading.phrases(fit)]
        arguments += [f"CAST({parameter(keys)} AS bigint[])", f"CAST({parameter(patterns)} AS text[])"]
    return ", ".join([*arguments, *["NULL"] * (2 * MAX_READINGS - len(arguments))])


def gram_key(gram: str) -> int:
    """Return the bits of a trigram in PostgreSQL's keys. Others may have the same: rows are compared."""
    first, second, third = map(ord, gram)
    return (first * GRAM_FACTORS[0] + second * GRAM_FACTORS[1] + third) & GRAM_MASK


def _grams(phrases: Sequence[str]) -> list[str]:
    """Return some trigrams of the longest phrases: of each of some equal pieces the one that seems to be the rarest.

    Rows that have them are then compared.
    """
    longest = sorted(phrases, key=len, reverse=True)[:MAX_GRAMS]
    grams: dict[str, None] = {}
    for phrase in longest:
        ranks = [RARITY.get(character, len(RARITY)) for character in phrase]
        rarity = list(map(sum, zip(ranks, ranks[1:], ranks[2:], strict=False)))
        pieces = min(MAX_GRAMS // len(longest), len(rarity))
        ends = [len(rarity) * piece // pieces for piece in range(pieces + 1)]
        for piece in starmap(range, pairwise(ends)):
            start = max(piece, key=rarity.__getitem__)
            grams[phrase[start : start + GRAM_LENGTH]] = None
    return list(grams)


def _all(conditions: Iterable[str]) -> str:
    return " AND ".join(f"({condition})" for condition in conditions)
