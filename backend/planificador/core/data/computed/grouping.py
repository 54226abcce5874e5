"""Groups of rows by the values of keys, and a page of them in the order of these.

The names of columns are those of `aggregates.py`, and `o0`, `o1`, … for the keys by which texts are sorted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from planificador.core.data.computed.aggregates import dialect_of
from planificador.core.data.lists.periods import Period, local_period_sql, period_sql
from planificador.core.data.sql.conditions import Parameter
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn, EnumColumn, Instant, Text, column_of


@dataclass(frozen=True, slots=True)
class GroupKey:
    """A value of each row by which rows are grouped.

    Attributes:
        model: The model of the rows.
        column: The column, an attribute of rows.
        kind: The column, or the one that could store the first day of a period.
        sorted_by: The column by which a text is sorted; None for all other keys.
        target: The name of the model to which a reference refers, "" for all other keys.
        period: The period whose first day is the value.
    """

    model: type[BaseModel]
    name: str
    column: str
    kind: BaseColumn[Any]
    sorted_by: BaseColumn[Any] | None
    target: str = ""
    period: Period | None = None

    def sql(self, model: type[BaseModel], alias: str, zone: ZoneInfo, parameter: Parameter) -> str:
        """Return its SQL for the row under this alias. Texts are compared by code points on both databases."""
        term, dialect = f'{alias}."{self.column}"', dialect_of(model)
        if self.period and isinstance(column_of(model, self.column), Instant):
            return local_period_sql(self.period, term, zone, dialect, parameter)
        if self.period:
            return period_sql(self.period, term, dialect)
        is_text = isinstance(self.kind, Text | EnumColumn)
        return f'{term} COLLATE "C"' if is_text and dialect == "postgres" else term


@dataclass(frozen=True, slots=True)
class GroupTerm:
    """A term of the order of groups: a key, or before a text the key by which it is sorted.

    Attributes:
        column: The name of its column in the inner SELECT and among the groups: `k0`, `k1`, … or `o0`, `o1`, …
    """

    name: str
    column: str
    kind: BaseColumn[Any]

    def sql(self, alias: str) -> str:
        """Return its SQL for a group of rows under this alias."""
        # Equal texts have one sort key, unless another program has written some of them.
        return f"min({alias}.{self.column})" if self.column.startswith("o") else f"{alias}.{self.column}"


@dataclass(frozen=True, slots=True)
class Grouping:
    """A page of groups in the order of their keys, in which NULL is above all values.

    Attributes:
        zone: The time zone of periods.
        size: The number of groups.
        after: The values of the terms of a group, the exclusive start of the page.
    """

    keys: tuple[GroupKey, ...]
    zone: ZoneInfo
    size: int
    after: tuple[Any, ...] | None = None  # Any: a column's own type

    @property
    def terms(self) -> tuple[GroupTerm, ...]:
        """The terms of the order."""
        return terms_of(self.keys)

    def row_columns_sql(self, model: type[BaseModel], alias: str, parameter: Parameter) -> list[str]:
        """Return the columns of the inner SELECT for the row under this alias."""
        keys = [f"{key.sql(model, alias, self.zone, parameter)} AS k{n}" for n, key in enumerate(self.keys)]
        sorted_by = [(n, key.sorted_by) for n, key in enumerate(self.keys) if key.sorted_by]
        return keys + [f'{alias}."{column.model_field_name}" AS o{n}' for n, column in sorted_by]

    def columns_sql(self, alias: str) -> list[str]:
        """Return the columns of a group, one for each term."""
        return [f"{term.sql(alias)} AS {term.column}" for term in self.terms]

    def order_sql(self, alias: str) -> str:
        """Return the ORDER BY terms."""
        return ", ".join(f"{term.sql(alias)}{' NULLS LAST' if term.kind.null else ''}" for term in self.terms)

    def group_sql(self, alias: str) -> str:
        """Return the GROUP BY terms."""
        return ", ".join(f"{alias}.k{n}" for n in range(len(self.keys)))

    def after_sql(self, model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Return the HAVING clause of the page's start, "" for none."""
        if self.after is None:
            return ""
        terms = list(zip(self.terms, self.after, strict=True))

        def compared(term: GroupTerm, operator: str, value: object) -> str:
            if value is None:
                return f"{term.sql(alias)} IS NULL"
            return f"{term.sql(alias)} {operator} {parameter(term.kind.to_db_value(value, model))}"

        options = []
        for number, (term, value) in enumerate(terms):
            if value is not None:
                equal = [f"{compared(previous, '=', of_previous)} AND " for previous, of_previous in terms[:number]]
                null_follows = f" OR {term.sql(alias)} IS NULL" if term.kind.null else ""
                options.append(f"({''.join(equal)}({compared(term, '>', value)}{null_follows}))")
        return f" HAVING {' OR '.join(options) or '1 = 0'}"


def terms_of(keys: Sequence[GroupKey]) -> tuple[GroupTerm, ...]:
    """Return the terms by which groups with these keys are ordered."""
    terms = list[GroupTerm]()
    for number, key in enumerate(keys):
        if key.sorted_by:
            terms.append(GroupTerm(key.sorted_by.model_field_name, f"o{number}", key.sorted_by))
        terms.append(GroupTerm(key.name, f"k{number}", key.kind))
    return tuple(terms)
