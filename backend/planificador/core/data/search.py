"""Searches rows of several models by words of their names and numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple
from zlib import crc32

import orjson
from tortoise.expressions import Q

from planificador.core.data.conditions import Parameter, SqlCondition, table_sql
from planificador.core.data.paging import INVALID_CURSOR, InvalidPageError, cursor_parts, to_base64url
from planificador.core.data.query import Statement
from planificador.core.data.search_index import all_ids, contains, first_rows
from planificador.core.model.base import BaseModel
from planificador.core.model.search_texts import Fit, Reading, readings
from planificador.core.tortoise_adapter import relation_of

TOTAL = -1
"""The fit of a row of the statement that holds the number of matches of a model instead of a hit."""
MIN_ID, MAX_ID = -(2**63), 2**63 - 1
MAX_RELATED_WORDS = 8
"""Words of a text that is looked for in related rows too: each is looked for in each relation."""
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


class WordsCondition(SqlCondition):
    """The condition of rows in which every word of a text occurs."""

    def __init__(self, options: Sequence[Reading]) -> None:
        super().__init__()
        self.readings = options

    def sql(self, model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Return the condition as SQL."""
        return _matches(model, f'{alias}."id"', self.readings, parameter)


class RelatedWordsCondition(WordsCondition):
    """The condition of rows in which every word of a text occurs, or in a row of their `searched_relations`."""

    def sql(self, model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Return the condition as SQL."""

        def word_sql(word: str) -> str:
            options = [Reading((word,))]
            related = (_related(model, name, alias, options, parameter) for name in model.searched_relations)
            return " OR ".join((_matches(model, f'{alias}."id"', options, parameter), *related))

        sql = (" AND ".join(f"({word_sql(word)})" for word in dict.fromkeys(each.words)) for each in self.readings)
        return " OR ".join(f"({reading})" for reading in sql)


def _matches(model: type[BaseModel], term: str, options: Sequence[Reading], parameter: Parameter) -> str:
    """Return the condition that a term is the id of a row of the model in which every word occurs."""
    return f"{term} IN ({all_ids(model, options, parameter)})"


def _related(model: type[BaseModel], name: str, alias: str, options: Sequence[Reading], parameter: Parameter) -> str:
    """Return the condition that every word occurs in a row of a relation."""
    relation = relation_of(model, name)
    if relation.column is None:
        return _matches(relation.model, f'{alias}."{name}_id"', options, parameter)
    children, key = table_sql(relation.model), relation.column
    condition = _matches(relation.model, f'{children}."id"', options, parameter)
    return f'{alias}."id" IN (SELECT {children}."{key}" FROM {children} WHERE {condition})'


def words_condition(text: str) -> Q:
    """Return the condition of rows in which every word of the text occurs; an empty one for a text without words."""
    options = readings(text)
    return WordsCondition(options) if options else Q()


def related_words_condition(text: str) -> Q:
    """Return the same, with the words of related rows. Raises ValueError if there are more than MAX_RELATED_WORDS."""
    options = readings(text)
    if any(len(reading.words) > MAX_RELATED_WORDS for reading in options):
        raise ValueError("too many words")
    return RelatedWordsCondition(options) if options else Q()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """A page of hits. more: whether others follow. totals: the matches of each model, counted up to MAX_TOTAL + 1."""

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
        # Counted once: a database would make an index of the rows for each count.
        totals = "SELECT model, count(*) AS number FROM matches GROUP BY model"
        parts = {"matches": self._matches(), "totals": totals}
        levels: list[Fit] = []
        for fit in Fit:
            if fit is not Fit.PARTS and self._differs(fit) and (rows := self._level(fit, levels)):
                parts[f"level{fit}"] = rows
                # A level also has rows of those before it, which are counted there.
                count = f"SELECT count(*) AS number FROM level{fit} WHERE fit = {int(fit)} AND {self._after()}"
                parts[f"count{fit}"] = count
                levels.append(fit)
        hits = [f"SELECT fit, model, id FROM {name}" for name in ("matches", *(f"level{fit}" for fit in levels))]
        found = f"SELECT fit, model, id FROM ({' UNION '.join(hits)}) hits WHERE {self._after()}"
        page = f"SELECT * FROM ({found} ORDER BY fit, model, id LIMIT {self._parameter(self.query.size + 1)}) page"
        with_list = ", ".join(f"{name} AS {materialized}({sql})" for name, sql in parts.items())
        self.statement.sql = f"WITH {with_list} {page} UNION ALL SELECT {TOTAL}, model, number FROM totals"
        return self.statement

    def _matches(self) -> str:
        return self._with_fit([self._rows(index, Fit.PARTS, MAX_TOTAL + 1) for index in range(len(self.query.models))])

    def _level(self, fit: Fit, better: Sequence[Fit]) -> str:
        """Return the rows that fit so or better, of the models with many matches; "" where the page is beyond them."""
        first = (self.query.after.fit, self.query.after.model) if self.query.after else (0, 0)
        indexes = [index for index in range(len(self.query.models)) if (fit, index) >= first]
        if not indexes:
            return ""
        counts = " + ".join(f"(SELECT number FROM count{level})" for level in better)
        missing = f" AND {counts} <= {self._parameter(self.query.size)}" if better else ""
        many = "(SELECT number FROM totals WHERE model = {}) > " + str(MAX_TOTAL)
        return self._with_fit([self._rows(index, fit, MAX_TOTAL, many.format(index) + missing) for index in indexes])

    def _rows(self, index: int, fit: Fit, limit: int, condition: str = "") -> str:
        rows = first_rows(self.query.models[index], self.readings, fit, self._parameter, limit, condition)
        return f"SELECT {index} AS model, id, busqueda FROM ({rows}) rows"

    def _with_fit(self, rows: Sequence[str]) -> str:
        return f"SELECT {self._fit('busqueda')} AS fit, model, id FROM ({' UNION ALL '.join(rows)}) rows"

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
        """Return the condition of rows after the cursor."""
        if self.query.after is None:
            return "1 = 1"
        return f"(fit, model, id) > ({', '.join(map(self._parameter, self.query.after))})"

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
