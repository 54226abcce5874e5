"""The statements of a search: the first matches of each model, and those that fit better."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from planificador.core.data.queries.query import Statement
from planificador.core.data.search.index import contains, first_rows, is_sqlite
from planificador.core.data.search.query import SearchQuery
from planificador.core.model.search_readings import Fit, Reading

TOTAL = -1
"""The fit of a row of the statement that holds the number of matches of a model instead of a hit."""
Level: TypeAlias = tuple[Fit, int]
"""A fit and the index of a model: hits are sorted by levels."""
MAX_TOTAL = 500
"""Matches of a model that are counted. Of a model with more matches, a search lists the first ones of each fit."""


@dataclass
class SearchStatement:
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
