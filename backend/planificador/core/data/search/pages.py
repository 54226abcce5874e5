"""Searches rows of several models by words of their names and numbers, and returns pages of the best."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias
from zlib import crc32

import orjson

from planificador.core.data.lists.paging import INVALID_CURSOR, InvalidPageError, cursor_parts, to_base64url
from planificador.core.data.queries.query import Statement
from planificador.core.data.search.index import contains, first_rows, is_sqlite
from planificador.core.model.base import MAX_ID, MIN_ID, BaseModel
from planificador.core.model.search_readings import Fit, Reading, readings

TOTAL = -1
"""The fit of a row of the statement that holds the number of matches of a model instead of a hit."""
Level: TypeAlias = tuple[Fit, int]
"""A fit and the index of a model: hits are sorted by levels."""
MAX_TOTAL = 500
"""Matches of a model that are counted. Of a model with more matches, a search lists the first ones of each fit."""


class Hit(NamedTuple):
    """A row that was found: how well it fits, the index of its model among those that were searched, and its id.

    Hits are sorted by all three.
    """

    fit: int
    model: int
    id: int


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A page of a search.

    Attributes:
        models: The models of the rows, in the order of the hits that fit equally well.
        size: The number of hits of the page.
        after: The hit at which the page before ended.
    """

    models: tuple[type[BaseModel], ...]
    text: str
    size: int
    after: Hit | None = None

    def cursor_of(self, hit: Hit) -> str:
        """Return the cursor of a hit."""
        values = [hit.fit, self.models[hit.model].__name__, hit.id]
        return to_base64url(orjson.dumps([self._cursor_keys(), values])).decode()

    def from_cursor(self, cursor: str) -> "SearchQuery":
        """Return the query of the page after a cursor. Raises InvalidPageError if it is not one of this search."""
        keys, values = cursor_parts(cursor)
        if keys != self._cursor_keys():
            raise InvalidPageError("This cursor belongs to another search.")
        names = [model.__name__ for model in self.models]
        match values:
            case [int() as fit, str() as name, int() as number] if (
                name in names and fit in list(Fit) and MIN_ID <= number <= MAX_ID
            ):
                return replace(self, after=Hit(fit, names.index(name), number))
        raise InvalidPageError(INVALID_CURSOR)

    def _cursor_keys(self) -> list[object]:
        names = [model.__name__ for model in self.models]
        return ["buscar", crc32(orjson.dumps([names, [reading.words for reading in readings(self.text)]]))]


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
    page, totals = _parsed(await _SearchStatement(query, options).first_matches().read(), query)
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
            hits += _parsed(await _SearchStatement(query, options).better_hits(group).read(), query)[0]
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


@dataclass
class _SearchStatement:
    """Builds the statement of a search.

    The first rows of each model are read however they fit. Of the models with more matches, those that fit better are
    then looked for among all rows.
    """

    query: SearchQuery
    readings: Sequence[Reading]
    statement: Statement = field(init=False)
    placeholders: dict[Any, str] = field(default_factory=dict)  # Any: what the driver takes

    def __post_init__(self) -> None:
        self.statement = Statement(self.query.models[0]._meta.db, numbered=True)
        self.is_sqlite = is_sqlite(self.query.models[0])

    def first_matches(self) -> Statement:
        """Return the statement of the first MAX_TOTAL + 1 rows of each model, however they fit.

        Its rows are the best hits among them, and with the fit TOTAL the numbers of matches.
        """
        page = f"SELECT fit, model, id FROM matches WHERE {self._after()} ORDER BY fit, model, id"
        totals = f"SELECT {TOTAL} AS fit, model, count(*) AS id FROM matches GROUP BY model"
        self.statement.sql = (
            f"WITH matches AS MATERIALIZED ({self._matches()})"
            f" SELECT * FROM ({page} LIMIT {self._page_limit()}) page UNION ALL {totals}"
        )
        return self.statement

    def better_hits(self, levels: Sequence[Level]) -> Statement:
        """Return the statement of the hits of these levels among all rows."""
        self.statement.sql = self._together(levels) if self.is_sqlite else self._in_turn(levels)
        return self.statement

    def _together(self, levels: Sequence[Level]) -> str:
        return " UNION ALL ".join(f"SELECT * FROM ({self._hits(level)}) hits" for level in levels)

    def _in_turn(self, levels: Sequence[Level]) -> str:
        """Return the SELECT that reads one level after the other until there are enough hits.

        `count_…` has the number of hits so far.
        """
        parts, counted = dict[str, str](), "0"
        for number, level in enumerate(levels):
            parts[f"hits_{number}"] = self._hits(level, f"{counted} < {self._page_limit()}" if number else "")
            parts[f"count_{number}"] = f"SELECT {counted} + (SELECT count(*) FROM hits_{number}) AS number"
            counted = f"(SELECT number FROM count_{number})"
        with_list = ", ".join(f"{name} AS MATERIALIZED ({sql})" for name, sql in parts.items())
        hits = " UNION ALL ".join(f"SELECT * FROM hits_{number}" for number in range(len(levels)))
        return f"WITH {with_list} {hits}"

    def _matches(self) -> str:
        rows = " UNION ALL ".join(
            f"SELECT {index} AS model, id, busqueda FROM ({self._rows(index, Fit.PARTS, MAX_TOTAL + 1)}) rows"
            for index in range(len(self.query.models))
        )
        # Few rows fit best: most need one or two comparisons in this order.
        cases = " ".join(f"WHEN NOT ({self._fits(Fit(fit - 1))}) THEN {int(fit)}" for fit in reversed(Fit) if fit)
        return f"SELECT CASE {cases} ELSE 0 END AS fit, model, id FROM ({rows}) rows"

    def _hits(self, level: Level, condition: str = "") -> str:
        """Return the hits of a level that follow the cursor, if the condition is true."""
        fit, index = level
        rows = self._rows(index, fit, self._better_limit(), condition)
        only = f" AND NOT ({self._fits(Fit(fit - 1))})" if fit else ""
        hits = f"SELECT {int(fit)} AS fit, {index} AS model, id, busqueda FROM ({rows}) rows"
        return f"SELECT fit, model, id FROM ({hits}) hits WHERE {self._after()}{only} LIMIT {self._page_limit()}"

    def _better_limit(self) -> str:
        """Return how many rows that fit so or better are read: of the first page, no more than fill it.

        Those of them that fit better are on the page too. With a cursor, they may be on pages before.
        """
        return self._parameter(MAX_TOTAL if self.query.after else min(MAX_TOTAL, self.query.size + 1))

    def _rows(self, index: int, fit: Fit, limit: int | str, condition: str = "") -> str:
        return first_rows(self.query.models[index], self.readings, fit, self._parameter, limit, condition)

    def _fits(self, fit: Fit) -> str:
        """Return the condition that a text fits so or better."""
        options = (
            contains("busqueda", reading.phrases(fit), self._parameter, self.is_sqlite) for reading in self.readings
        )
        return " OR ".join(f"({option})" for option in options)

    def _after(self) -> str:
        """Return the condition of rows after the cursor."""
        if self.query.after is None:
            return "1 = 1"
        return f"(fit, model, id) > ({', '.join(map(self._parameter, self.query.after))})"

    def _page_limit(self) -> str:
        return self._parameter(self.query.size + 1)

    def _parameter(self, value: object) -> str:
        """Return the placeholder of a value, the same for equal values."""
        key = tuple(value) if isinstance(value, list) else value
        typed = type(value), key
        if typed not in self.placeholders:
            self.statement.values.append(value)
            number = len(self.statement.values)
            self.placeholders[typed] = f"?{number}" if self.is_sqlite else self._typed(f"${number}", value)
        return self.placeholders[typed]

    @staticmethod
    def _typed(placeholder: str, value: object) -> str:
        types = {int: "bigint", str: "text"}
        return f"CAST({placeholder} AS {types[type(value)]})" if type(value) in types else placeholder
