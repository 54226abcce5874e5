"""Values that are computed from rows instead of stored.

Each has its rule in Python, for use cases and resolvers, and in SQL, for statements that make JSON themselves
(api/planner). tests/planner proves both equal. The SQL is the same for both databases, and calculates with whole
numbers only: hundredths, minutes.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeAlias, TypeVar

from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.lists.sorting import SortTerm, alias_below, declare_sort_term
from planificador.core.data.queries.values_by_id import sum_by, values_by_id
from planificador.core.data.sql.conditions import Parameter, render_sql
from planificador.core.data.sql.visibility import current_view, sees_values_of, source
from planificador.core.model.base import BaseModel, model_named
from planificador.core.model.columns import BaseColumn, column_of

R = TypeVar("R", bound=BaseModel)
T = TypeVar("T")
C = TypeVar("C", bound="Computed")
SUM_ROWS = 5
"""The rows that a sum is assumed to read for one row."""


@dataclass(frozen=True, eq=False)
class ColumnRule(Generic[R, T]):
    """A value that is computed from columns of the row.

    Attributes:
        kind: The column that could store the value; it defines its description and type.
        columns: The columns that the rule takes, in this order.
        rule: Computes the value from the columns' values.
        sql: Computes its SQL from the columns' SQL terms.
    """

    kind: BaseColumn[T]
    columns: Sequence[str]
    rule: Callable[..., T]
    sql: Callable[..., str]
    rows_read: ClassVar[int] = 0

    def value(self, row: R) -> T:
        """Return the value of a row that was read."""
        return self.rule(*(getattr(row, name) for name in self.columns))

    def term(self, alias: str) -> str:
        """Return the SQL term for the row under this alias."""
        return self.sql(*(f'{alias}."{name}"' for name in self.columns))


@dataclass(frozen=True, eq=False)
class SumRule(Generic[T]):
    """A value that is computed from a sum over the rows that refer to the row.

    Attributes:
        kind: As in `ColumnRule`.
        model: The model of the rows that are summed.
        column: The integer column that is summed; NULL counts as 0.
        by: The column of `model` that refers to the row.
        condition: Selects the rows that are summed.
        rule: Computes the value from the sum, which is 0 if there are no rows.
        sql: Computes its SQL from the sum's SQL term.
    """

    kind: BaseColumn[T]
    model: type[BaseModel]
    column: str
    by: str
    condition: Q
    rule: Callable[[int], T]
    sql: Callable[[str], str]
    rows_read: ClassVar[int] = SUM_ROWS

    async def values(self, ids: Sequence[int]) -> list[T]:
        """Read the values for the rows with these ids, in one statement."""
        sums = await sum_by(self.model, self.column, self.by, Q(column_condition(self.by, "in", ids), self.condition))
        return [self.rule(sums.get(row_id, 0)) for row_id in ids]

    def term(self, alias: str) -> str:
        """Return the SQL term, for a SELECT with the FROM clause of `source` and its alias."""
        return self.sql(f'CAST(coalesce(sum({alias}."{self.column}"), 0) AS bigint)')

    def source(self, alias: str, row: str, parameter: Parameter) -> str:
        """Return the FROM clause of the rows that are summed, under `alias`. row: the alias of what they refer to."""
        of_row = f'FROM {source(self.model)} {alias} WHERE {alias}."{self.by}" = {row}."id"'
        condition = render_sql(self.model, self.condition, alias, parameter)
        return f"{of_row} AND ({condition})" if condition else of_row

    def subquery(self, alias: str, row: str, parameter: Parameter) -> str:
        """Return the SQL of the value of a row. For the arguments, see `source`."""
        return f"(SELECT {self.term(alias)} {self.source(alias, row, parameter)})"


@dataclass(frozen=True, eq=False)
class QueryRule(Generic[T]):
    """A value that a subquery computes from related rows. Its SQL is read wherever the value is needed.

    Attributes:
        kind: As in `ColumnRule`.
        model: The model that has the value.
        sql: Returns a scalar subquery for the row under an alias. Takes the prefix of all other aliases, the row's
            alias, and a function that makes parameters.
        rows_read: The rows that it is assumed to read.
    """

    kind: BaseColumn[T]
    model: type[BaseModel]
    sql: Callable[[str, str, Parameter], str]
    rows_read: int = SUM_ROWS

    async def values(self, ids: Sequence[int]) -> list[T]:
        """Read the values for the rows with these ids, in one statement."""
        values = await values_by_id(self.model, lambda table, parameter: self.subquery("v", table, parameter), ids)
        return [self.kind.to_python_value(values.get(row_id)) for row_id in ids]

    def subquery(self, alias: str, row: str, parameter: Parameter) -> str:
        """Return the SQL of the value of a row. alias: the prefix of those that the subquery gives."""
        return self.sql(alias, row, parameter)


Computed: TypeAlias = ColumnRule[Any, Any] | SumRule[Any] | QueryRule[Any]
Queried: TypeAlias = SumRule[T] | QueryRule[T]
"""A value that is read from other rows."""


@dataclass(frozen=True, eq=False)
class ComputedTerm(SortTerm):
    """A computed value, by which rows can be sorted."""

    rule: Computed

    @classmethod
    def of(cls, name: str, rule: Computed) -> "ComputedTerm":
        """Return the term of a computed field."""
        return cls(name, rule.kind, rule.kind.null, False, rule.rows_read, rule)

    def sql(self, alias: str, parameter: Parameter) -> str:
        if isinstance(self.rule, ColumnRule):
            return self.rule.term(alias)
        return self.rule.subquery(alias_below(alias, self.name), alias, parameter)


_declared: dict[type[BaseModel], dict[str, Computed]] = {}


def declare_computed(model: type[BaseModel], name: str, rule: C) -> C:
    """Make a computed value a field of a model in the API, by which its rows can be sorted. Return the rule."""
    _declared.setdefault(model, {})[name] = rule
    declare_sort_term(model, ComputedTerm.of(name, rule))
    return rule


def is_seen(model: type[BaseModel], name: str) -> bool:
    """Return whether the reader sees a column or a computed value of a model, or of a row that it refers to
    (`cliente.nombre`). A value that is computed from hidden columns, or from rows of which not all are seen, is hidden.
    """
    first, _, rest = name.partition(".")
    if rest:
        reference = column_of(model, first)
        return current_view().sees(model, reference.attribute) and is_seen(model_named(reference.target), rest)
    if rule := computed_fields(model).get(name):
        return sees_values_of(current_view(), rule, lambda: _sql_of(rule), model)
    return current_view().sees(model, column_of(model, name).attribute if name in model._meta.fields_map else name)


def may_be_hidden(model: type[BaseModel], rule: Computed) -> bool:
    """Return whether some readers see null in place of a computed value: one of a hidden column or of other rows."""
    if isinstance(rule, ColumnRule):
        return any(column_of(model, name).may_be_hidden for name in rule.columns)
    return True


def _sql_of(rule: Computed) -> str:
    if isinstance(rule, ColumnRule):
        return rule.term("r")
    return rule.subquery("v", "r", lambda _: "?")


def computed_fields(model: type[BaseModel]) -> Mapping[str, Computed]:
    """Return the computed values of a model by the names of their fields."""
    return _declared.get(model, {})
