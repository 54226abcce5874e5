"""Searches rows of several models by words of their names and numbers, and returns pages of the best."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from planificador.core.data.search.index import is_sqlite
from planificador.core.data.search.query import Hit, SearchQuery
from planificador.core.data.search.statement import MAX_TOTAL, TOTAL, Level, SearchStatement
from planificador.core.model.search_readings import Fit, Reading, readings


@dataclass(frozen=True, slots=True)
class SearchResult:
    """A page of hits. more: whether others follow. totals: the matches of each model, counted up to MAX_TOTAL + 1."""

    hits: Sequence[Hit]
    more: bool
    totals: Sequence[int]


async def search(query: SearchQuery) -> SearchResult:
    """Return the rows in which every word of the text occurs. An empty text finds nothing."""
    options = readings(query.text)
    if not options or not query.models:
        return SearchResult([], more=False, totals=[0] * len(query.models))
    page, totals = _parsed(await SearchStatement(query, options).first_matches().read(), query)
    crowded = frozenset(index for index, total in enumerate(totals) if total > MAX_TOTAL)
    better = await _better_hits(query, options, crowded, page) if crowded else []
    # A row that was changed between both statements may have two fits.
    hits = sorted({(hit.model, hit.id): hit for hit in sorted([*page, *better], reverse=True)}.values())
    return SearchResult(hits[: query.size], len(hits) > query.size, totals)


async def _better_hits(
    query: SearchQuery, options: Sequence[Reading], crowded: Collection[int], page: Sequence[Hit]
) -> Sequence[Hit]:
    """Return hits of models with more matches than were read which may belong before the end of the page.

    The hits of a level that were read are its first ones, so that others of it come after them.
    """
    end = max(page)[:2] if len(page) > query.size else (len(Fit), 0)
    levels = [level for level in _levels(query, options) if level[1] in crowded and level < end]
    hits: list[Hit] = []
    for group in _groups(levels, query):
        if len(hits) <= query.size:
            hits += _parsed(await SearchStatement(query, options).better_hits(group).read(), query)[0]
    return hits


def _levels(query: SearchQuery, options: Sequence[Reading]) -> Iterator[Level]:
    """Yield the levels of hits that may follow the cursor, in their order, without the worst fit."""
    first = query.after[:2] if query.after else (0, 0)
    for fit in Fit:
        differs = any(reading.phrases(fit) != reading.phrases(Fit.PARTS) for reading in options)
        yield from ((fit, index) for index in range(len(query.models)) if differs and (fit, index) >= first)


def _groups(levels: Sequence[Level], query: SearchQuery) -> Iterable[Sequence[Level]]:
    """Return the levels whose hits are looked for by one statement: all of them, but on SQLite those of one fit.

    SQLite copies the text of a part wherever it is used, and that of the parts in it, so that the counts of all levels
    in one statement would take a hundred megabytes.
    """
    if not is_sqlite(query.models[0]):
        return [levels] if levels else []
    return [list(group) for _, group in groupby(levels, key=itemgetter(0))]


def _parsed(rows: Iterable[Mapping[str, Any]], query: SearchQuery) -> tuple[Sequence[Hit], Sequence[int]]:
    """Return the hits of the rows of a statement, and the number of matches of each model."""
    totals, hits = [0] * len(query.models), list[Hit]()
    for row in rows:
        if row["fit"] == TOTAL:
            totals[row["model"]] = row["id"]
        else:
            hits.append(Hit(row["fit"], row["model"], row["id"]))
    return hits, totals
