"""Searches rows of several models by words of their names and numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple
from zlib import crc32

import orjson
from tortoise.expressions import Q

from planificador.core.data.conditions import Parameter, RenderedCondition
from planificador.core.data.paging import INVALID_CURSOR, InvalidPageError, cursor_parts, to_base64url
from planificador.core.data.query import Statement
from planificador.core.data.search_index import contains, scan
from planificador.core.model.base import BaseModel
from planificador.core.model.search_texts import Fit, Reading, readings

TOTAL = -1
"""The fit of a row of the statement that holds the number of matches of a model instead of a hit."""
MIN_ID, MAX_ID = -(2**63), 2**63 - 1
MAX_TOTAL = 1000
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
        """Return the query of the page after a cursor. Raises InvalidPageError if it is invalid or of another search."""
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


class WordsCondition(RenderedCondition):
    """The condition of rows in which every word of a text occurs."""

    def __init__(self, options: Sequence[Reading]) -> None:
        super().__init__()
        self.readings = options

    def render(self, model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Return the condition as SQL."""
        return f'{alias}."id" IN (SELECT id FROM ({scan(model, self.readings, Fit.PARTS, parameter)}) matches)'


def words_condition(text: str) -> Q:
    """Return the condition of rows in which every word of the text occurs; an empty one for a text without words."""
    options = readings(text)
    return WordsCondition(options) if options else Q()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """A page of hits. more: whether others follow. totals: the number of matches of each model, at most MAX_TOTAL + 1."""

    hits: Sequence[Hit]
    more: bool
    totals: Sequence[int]


async def search(query: SearchQuery) -> SearchResult:
    """Return the rows in which every word of the text occurs, in one statement. An empty text finds nothing."""
    options = readings(query.text)
    totals = [0] * len(query.models)
    if not options or not query.models:
        return SearchResult([], more=False, totals=totals)
    hits = []
    for row in await _SearchStatement(query, options).build().read():
        if row["fit"] == TOTAL:
            totals[row["model"]] = row["id"]
        else:
            hits.append(Hit(row["fit"], row["model"], row["id"]))
    hits.sort()
    return SearchResult(hits[: query.size], len(hits) > query.size, totals)


@dataclass
class _SearchStatement:
    """Builds the statement of a search.

    `matches` has the first MAX_TOTAL + 1 rows of each model, however they fit. For the models with more, those that
    fit best are looked for among all their rows: first whole fields, then, while the page is not full, fields that
    begin with the text, and words that begin with its words.
    """

    query: SearchQuery
    readings: Sequence[Reading]
    statement: Statement = field(init=False)
    placeholders: dict[Any, str] = field(default_factory=dict)  # Any: what the driver takes

    def __post_init__(self) -> None:
        self.statement = Statement(self.query.models[0]._meta.db)
        self.is_sqlite = self.statement.connection.capabilities.dialect == "sqlite"

    def build(self) -> Statement:
        """Return the statement. Its rows are hits, and with the fit TOTAL the numbers of matches."""
        materialized = "" if self.is_sqlite else "MATERIALIZED "  # SQLite does so by itself
        parts = {"matches": self._matches()}
        levels = [fit for fit in Fit if fit is not Fit.PARTS and self._differs(fit)]
        for fit in levels:
            earlier = [f"level{level}" for level in levels if level < fit]
            if rows := self._level(fit, earlier):
                parts[f"level{fit}"] = rows
        hits = [f"SELECT fit, model, id FROM {name}" for name in parts]
        found = f"SELECT fit, model, id FROM ({' UNION '.join(hits)}) hits{self._after()}"
        page = f"SELECT * FROM ({found} ORDER BY fit, model, id LIMIT {self._parameter(self.query.size + 1)}) page"
        totals = f"SELECT {TOTAL} AS fit, model, count(*) AS id FROM matches GROUP BY model"
        with_list = ", ".join(f"{name} AS {materialized}({sql})" for name, sql in parts.items())
        self.statement.sql = f"WITH {with_list} {page} UNION ALL {totals}"
        return self.statement

    def _matches(self) -> str:
        return " UNION ALL ".join(
            self._rows(index, Fit.PARTS, f"LIMIT {MAX_TOTAL + 1}") for index in range(len(self.query.models))
        )

    def _level(self, fit: Fit, earlier: Sequence[str]) -> str:
        counts = [f"(SELECT count(*) FROM {name}{self._after()})" for name in earlier]
        missing = [f"{' + '.join(counts)} <= {self._parameter(self.query.size)}"] if counts else []
        first = (self.query.after.fit, self.query.after.model) if self.query.after else (0, 0)
        rows = []
        for index in range(len(self.query.models)):
            if (fit, index) < first:
                continue
            many = f"(SELECT count(*) FROM matches WHERE model = {index}) > {MAX_TOTAL}"
            rows.append(self._rows(index, fit, f"LIMIT {MAX_TOTAL}", " AND ".join([many, *missing])))
        return " UNION ALL ".join(rows)

    def _rows(self, index: int, fit: Fit, limit: str, condition: str = "") -> str:
        where = f" WHERE {condition}" if condition else ""
        rows = (
            f"SELECT * FROM ({scan(self.query.models[index], self.readings, fit, self._parameter)}) rows{where} {limit}"
        )
        return (
            f"SELECT * FROM (SELECT {self._fit('busqueda')} AS fit, {index} AS model, id FROM ({rows}) limited) fitted"
        )

    def _differs(self, fit: Fit) -> bool:
        return any(reading.phrases(fit) != reading.phrases(Fit.PARTS) for reading in self.readings)

    def _fit(self, term: str) -> str:
        cases = []
        for fit in Fit:
            if fit is not Fit.PARTS:
                options = [
                    contains(term, reading.phrases(fit), self._parameter, self.is_sqlite) for reading in self.readings
                ]
                cases.append(f"WHEN {' OR '.join(f'({option})' for option in options)} THEN {int(fit)}")
        return f"CASE {' '.join(cases)} ELSE {int(Fit.PARTS)} END"

    def _after(self) -> str:
        if self.query.after is None:
            return ""
        return f" WHERE (fit, model, id) > ({', '.join(map(self._parameter, self.query.after))})"

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
