"""Rows that overlap one of several times, which may be years apart, read by one search of an index for each time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.expressions import Q

from planificador.core.data.sql.conditions import Parameter, table_sql
from planificador.core.data.sql.value_lists import value_table
from planificador.core.model.base import BaseModel

SPAN_COLUMNS = ("earliest", "inicio", "fin")


@dataclass(frozen=True, slots=True)
class TimeSpans:
    """Several times, of which a row overlaps one by its columns `inicio` and `fin`.

    Attributes:
        times: The start and the end of each, in UTC.
        longest: The time that a row may take at most.
    """

    times: tuple[tuple[datetime, datetime], ...]
    longest: timedelta

    @property
    def condition(self) -> Q:
        """The condition of rows from the first time to the last, also between them: a simple one."""
        start, end = min(start for start, _ in self.times), max(end for _, end in self.times)
        return Q(inicio__gt=start - self.longest, inicio__lt=end, fin__gt=start)

    def sql(self, dialect: str, parameter: Parameter) -> str:
        """Return the times as a table."""
        instants = [[start - self.longest, start, end] for start, end in self.times]
        rows = [list(map(_stored, row)) for row in instants] if dialect == "sqlite" else instants
        return value_table(dialect, parameter, "span", dict.fromkeys(SPAN_COLUMNS, "timestamptz"), rows)


def _stored(instant: datetime) -> str:
    """Return an instant as SQLite's driver stores it."""
    return instant.isoformat(" ")


def overlapping(model: type[BaseModel], condition: str, times: str, dialect: str) -> str:
    """Return the condition of rows that satisfy another one, which begins with a column, and overlap one of the times.

    The other condition is part of each search: it should begin an index that `inicio` continues. times: as a table.
    """
    begins = '"row"."inicio" > "span"."earliest" AND "row"."inicio" < "span"."fin"'
    rows = f'{table_sql(model)} "row" WHERE "row".{condition} AND {begins} AND "row"."fin" > "span"."inicio"'
    if dialect == "sqlite":
        return f'"id" IN (SELECT "row"."id" FROM {times} CROSS JOIN {rows})'  # whose order of tables it keeps
    # PostgreSQL does not see how few rows are near a time. OFFSET keeps it from a join that looks at all of them.
    return f'"id" IN (SELECT "found"."id" FROM {times}, LATERAL (SELECT "row"."id" FROM {rows} OFFSET 0) "found")'
