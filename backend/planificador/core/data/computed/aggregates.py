"""Aggregates of rows (numbers, sums, averages, extremes), of a whole list or of its groups.

A statement computes them in two steps. Its inner SELECT has the keys of each row (`k0`, `k1`, …) and what is aggregated
(`m0`, `m1`, …); the outer one groups by the keys and has the aggregates (`a0`, `a1`, …). All numbers are whole: amounts
are hundredths, and so is the average of any number.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, cast

from planificador.core.data.computed.fields import ColumnRule, Computed, QueryRule, SumRule, is_seen, may_be_hidden
from planificador.core.data.sql.conditions import Parameter
from planificador.core.data.sql.views import null_sql
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import INTERNAL, BaseColumn, BigInteger, Dialect, FixedDecimal, Integer

COUNT, BIG_NUMBER, HUNDREDTHS = Integer(doc=INTERNAL), BigInteger(doc=INTERNAL), FixedDecimal(doc=INTERNAL)
NOT_MERGED = f" LIMIT {2**63 - 1}"
"""Ends an inner SELECT that both databases then execute as it is, instead of copying its subqueries to every place at
which the outer one mentions them."""


class Function(Enum):
    """What is computed of the values of a measure. NULL does not count, except for COUNT, which counts the rows."""

    COUNT = "count"
    SUM = "sum"
    AVG = "avg"
    MIN = "min"
    MAX = "max"


@dataclass(frozen=True, slots=True)
class Measure:
    """A value of each row that can be aggregated.

    Attributes:
        model: The model of the rows.
        kind: The column, or the one that could store the computed value.
        rule: Computes the value; None for a column.
    """

    model: type[BaseModel]
    name: str
    kind: BaseColumn[Any]
    rule: Computed | None = None

    @property
    def may_be_hidden(self) -> bool:
        """Whether some readers do not see it."""
        return self.kind.may_be_hidden if self.rule is None else may_be_hidden(self.model, self.rule)

    @property
    def is_seen(self) -> bool:
        """Whether the reader sees it."""
        return is_seen(self.model, self.name)

    def sql(self, alias: str, inner: str, parameter: Parameter) -> str:
        """Return its SQL for the row under `alias`. inner: an alias for the rows that are summed."""
        if self.rule and not self.is_seen:
            return null_sql(self.kind, dialect_of(self.model))
        match self.rule:
            case ColumnRule() as rule:
                return rule.term(alias)
            case SumRule() | QueryRule() as rule:
                return rule.subquery(inner, alias, parameter)
        return f'{alias}."{self.name}"'


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A function of a measure; without one, the number of rows."""

    function: Function = Function.COUNT
    measure: Measure | None = None

    def column(self) -> BaseColumn[Any]:
        """Return the column that could store its value."""
        match self.function, self.measure:
            case Function.SUM, Measure(kind=Integer()):
                return BIG_NUMBER
            case Function.AVG, _:
                return HUNDREDTHS
            case _, Measure(kind=kind):
                return kind
        return COUNT

    @property
    def of_no_rows(self) -> int | None:
        """Its value of no rows, as the database returns it: SQL's, except that a sum is 0."""
        if self.measure and not self.measure.is_seen:
            return None
        return 0 if self.function in {Function.COUNT, Function.SUM} else None

    def sql(self, term: str) -> str:
        """Return its SQL; `term` is the measure's."""
        match self.function:
            case Function.COUNT:
                return "count(*)"
            case Function.SUM:
                return sum_sql(term) if cast("Measure", self.measure).is_seen else f"sum({term})"
            case Function.AVG:
                scale = 100 if isinstance(cast("Measure", self.measure).kind, Integer) else 1
                return average_sql(f"({sum_sql(term)} * {scale})", f"nullif(count({term}), 0)")
        return f"{self.function.value}({term})"


TOTAL = Aggregate()


def measures_of(aggregates: Sequence[Aggregate]) -> list[Measure]:
    """Return what the aggregates are of, each once."""
    return list(dict.fromkeys(item.measure for item in aggregates if item.measure))


def measures_sql(aggregates: Sequence[Aggregate], alias: str, inner: str, parameter: Parameter) -> list[str]:
    """Return the columns `m0`, `m1`, … of the inner SELECT. For the arguments, see `Measure.sql`."""
    measures = measures_of(aggregates)
    return [f"{measure.sql(alias, inner, parameter)} AS m{number}" for number, measure in enumerate(measures)]


def end_sql(aggregates: Sequence[Aggregate]) -> str:
    """Return the end of the inner SELECT."""
    return (
        NOT_MERGED
        if any(measure.rule and measure.rule.rows_read and measure.is_seen for measure in measures_of(aggregates))
        else ""
    )


def columns_sql(aggregates: Sequence[Aggregate], alias: str) -> list[str]:
    """Return the columns `a0`, `a1`, … of the outer SELECT over the inner one under this alias."""
    terms = {measure: f"{alias}.m{number}" for number, measure in enumerate(measures_of(aggregates))}
    return [
        f"{item.sql(terms[item.measure] if item.measure else '')} AS a{number}"
        for number, item in enumerate(aggregates)
    ]


def sum_sql(term: str) -> str:
    """Return the SQL of a sum of whole numbers. PostgreSQL's own sum has a type whose division does not truncate."""
    return f"CAST(coalesce(sum({term}), 0) AS bigint)"


def average_sql(total: str, count: str) -> str:
    """Return the SQL of an average of whole numbers, rounded to a whole number, halves away from 0.

    Both databases truncate quotients towards 0, and a remainder has the sign of the dividend.
    """
    return f"{total} / {count} + {total} % {count} * 2 / {count}"


def dialect_of(model: type[BaseModel]) -> Dialect:
    """Return the dialect of the open database."""
    return cast("Dialect", model._meta.db.capabilities.dialect)
