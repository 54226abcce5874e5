"""Searches rows of several models by words of their names and numbers, and returns pages of the best."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TypeAlias
from zlib import crc32

import orjson

from planificador.core.data.paging import INVALID_CURSOR, InvalidPageError, cursor_parts, to_base64url
from planificador.core.data.query import Statement
from planificador.core.data.search_index import contains, first_rows
from planificador.core.model.base import BaseModel
from planificador.core.model.search_readings import Fit, Reading, readings

TOTAL = -1
"""The fit of a row of the statement that holds the number of matches of a model instead of a hit."""
MIN_ID, MAX_ID = -(2**63), 2**63 - 1
Level: TypeAlias = Sequence[tuple[Fit, int]]
"""Fits and indexes of models whose hits are looked for together."""
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
    statement = _SearchStatement(query, options)
    read = _read_level_by_level if statement.is_sqlite else _read_at_once
    found, totals = await read(statement)
    hits = sorted(found)
    return SearchResult(hits[: query.size], len(hits) > query.size, totals)


async def _read_at_once(statement: "_SearchStatement") -> tuple[set[Hit], Sequence[int]]:
    return _parsed(await statement.build(statement.levels()).read(), statement)


async def _read_level_by_level(statement: "_SearchStatement") -> tuple[set[Hit], Sequence[int]]:
    """Read hits that fit better only if there are more matches than were read.

    SQLite copies the text of a part wherever it is used, and that of the parts in it, so that the counts of all levels
    in one statement would take a hundred megabytes.
    """
    found, totals = _parsed(await statement.build(()).read(), statement)
    crowded = [index for index, total in enumerate(totals) if total > MAX_TOTAL]
    better: set[Hit] = set()
    for group in statement.levels() if crowded else ():
        level = [(fit, index) for fit, index in group if index in crowded]
        if level and len(better) <= statement.query.size:
            better |= _parsed(
                await _SearchStatement(statement.query, statement.readings).level(level).read(), statement
            )[0]
    return found | better, totals


def _parsed(rows: Iterable[Mapping[str, Any]], statement: "_SearchStatement") -> tuple[set[Hit], Sequence[int]]:
    """Return the hits of the rows of a statement, and the number of matches of each model."""
    totals, hits = [0] * len(statement.query.models), set[Hit]()
    for row in rows:
        if row["fit"] == TOTAL:
            totals[row["model"]] = row["id"]
        else:
            hits.add(Hit(row["fit"], row["model"], row["id"]))
    return hits, totals


@dataclass
class _SearchStatement:
    """Builds the statement of a search.

    `matches` has the first MAX_TOTAL + 1 rows of each model, however they fit. For the models with more, those that
    fit better are looked for among all their rows, level by level in the order of the hits, until the page is full:
    `count…` has the number of hits so far.
    """

    query: SearchQuery
    readings: Sequence[Reading]
    statement: Statement = field(init=False)
    placeholders: dict[Any, str] = field(default_factory=dict)  # Any: what the driver takes

    def __post_init__(self) -> None:
        self.statement = Statement(self.query.models[0]._meta.db, numbered=True)
        self.is_sqlite = self.statement.connection.capabilities.dialect == "sqlite"

    def build(self, levels: Iterable[Level]) -> Statement:
        """Return the statement. Its rows are hits, and with the fit TOTAL the numbers of matches."""
        parts = {"matches": self._matches(), "totals": "SELECT model, count(*) AS number FROM matches GROUP BY model"}
        hits, counted = ["matches"], ""
        for group in levels:
            names = []
            for fit, index in group:
                names.append(f"hits_{fit}_{index}")
                condition = f"(SELECT number FROM totals WHERE model = {index}) > {MAX_TOTAL}"
                condition += f" AND (SELECT number FROM {counted}) < {self._page_limit()}" if counted else ""
                parts[names[-1]] = self._better_hits(fit, index, condition)
            counts = [f"(SELECT number FROM {counted})"] if counted else []
            counts += [f"(SELECT count(*) FROM {name})" for name in names]
            counted = f"count_{len(hits)}"
            parts[counted] = f"SELECT {' + '.join(counts)} AS number"
            hits += names
        all_hits = " UNION ".join(f"SELECT fit, model, id FROM {name}" for name in hits)
        found = f"SELECT fit, model, id FROM ({all_hits}) hits WHERE {self._after()}"
        page = f"SELECT * FROM ({found} ORDER BY fit, model, id LIMIT {self._page_limit()}) page"
        with_list = ", ".join(f"{name} AS MATERIALIZED ({sql})" for name, sql in parts.items())
        self.statement.sql = f"WITH {with_list} {page} UNION ALL SELECT {TOTAL}, model, number FROM totals"
        return self.statement

    def level(self, level: Level) -> Statement:
        """Return the statement of the hits of these fits and models alone."""
        self.statement.sql = " UNION ALL ".join(
            f"SELECT * FROM ({self._better_hits(fit, index)}) hits" for fit, index in level
        )
        return self.statement

    def _matches(self) -> str:
        rows = " UNION ALL ".join(
            f"SELECT {index} AS model, id, busqueda FROM ({self._rows(index, Fit.PARTS, MAX_TOTAL + 1)}) rows"
            for index in range(len(self.query.models))
        )
        better = [fit for fit in Fit if fit is not Fit.PARTS]
        cases = " ".join(f"WHEN {self._fits(fit)} THEN {int(fit)}" for fit in better)
        return f"SELECT CASE {cases} ELSE {int(Fit.PARTS)} END AS fit, model, id FROM ({rows}) rows"

    def levels(self) -> Iterator[Level]:
        """Yield the fits and models of hits that may follow the cursor, in their order, without the worst fit.

        Each level is looked for if the page is not full before it. On SQLite, it has all models.
        """
        first = (self.query.after.fit, self.query.after.model) if self.query.after else (0, 0)
        for fit in Fit:
            differs = any(reading.phrases(fit) != reading.phrases(Fit.PARTS) for reading in self.readings)
            group = [(fit, index) for index in range(len(self.query.models)) if differs and (fit, index) >= first]
            if self.is_sqlite and group:
                yield group
            else:
                yield from ([each] for each in group)

    def _better_hits(self, fit: Fit, index: int, condition: str = "") -> str:
        """Return the hits of this fit and model that follow the cursor, if the condition is true."""
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
