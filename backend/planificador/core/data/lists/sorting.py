"""What lists are sorted by: columns, columns of related rows, and computed values.

Keyset pagination compares a term's values with those in a cursor, so a term has an SQL expression, a kind of values and
a name. Where a list is sorted by a term that is no column of its rows, the statement selects the term's values as
columns with the terms' names, which no column of the model has.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, cast

from planificador.core.data.sql.conditions import (
    ALWAYS,
    COMPARISON_OPERATORS,
    LIST_OPERATORS,
    NEVER,
    Parameter,
    SqlCondition,
    table_sql,
)
from planificador.core.data.sql.visibility import named_source, source
from planificador.core.model.base import BaseModel, model_named, sort_column
from planificador.core.model.columns import BaseColumn, Reference, column_of

QUOTE = '"'
NULL_TESTS = {"isnull": "IS NULL", "not_isnull": "IS NOT NULL"}


def value_from_json(kind: BaseColumn[Any], nullable: bool, json: object) -> object:
    """Return a value from its JSON in a cursor. Raises ValueError, TypeError or ArithmeticError."""
    if json is not None:
        return kind.from_json(json)
    if not nullable:
        raise ValueError("empty")
    return None


@dataclass(frozen=True, eq=False)
class SortTerm(ABC):
    """An SQL expression by which the rows of a model can be sorted.

    Attributes:
        name: Identifies the term among those of its model; cursors contain it.
        kind: The column that has, or could have, such values; it encodes and decodes them.
        nullable: Whether a value may be NULL.
        indexed: Whether an index has the values in order.
        rows_read: The rows that are read for the value of one row, besides that row.
        is_column: Whether it is a column of the rows that are sorted.
    """

    name: str
    kind: BaseColumn[Any]
    nullable: bool
    indexed: bool
    rows_read: int
    is_column: ClassVar[bool] = False

    @abstractmethod
    def sql(self, alias: str, parameter: Parameter) -> str:
        """Return the expression for the row under this alias, in a statement with the term's joins."""

    def joins(self, _alias: str, *, optional: bool = False) -> Iterator[str]:
        """Yield the joins that the expression needs, to be written after the table of the row.

        optional: the row may be missing, as it is itself joined by a reference that may be null.
        """
        yield from ()

    def from_json(self, json: object) -> object:
        """Return a value from its JSON in a cursor. Raises ValueError, TypeError or ArithmeticError."""
        return value_from_json(self.kind, self.nullable, json)

    def from_database(self, value: Any) -> Any:  # Any: the driver's value, the kind's own type
        """Return a value that was read. SQLite accepts invalid values, which remain as they are."""
        try:
            return self.kind.to_python_value(value)
        except (ValueError, TypeError, OverflowError):
            return value


class ColumnTerm(SortTerm):
    """A column of the row."""

    is_column = True

    @classmethod
    def of(cls, model: type[BaseModel], name: str) -> "ColumnTerm":
        """Return the term of a column."""
        column = column_of(model, name)
        return cls(name, column, column.null, name in _indexed_columns(model), rows_read=0)

    def sql(self, alias: str, _parameter: Parameter) -> str:
        return f'{alias}."{self.name}"'


@dataclass(frozen=True, eq=False)
class RelatedTerm(SortTerm):
    """A term of the row to which a reference refers; NULL if there is none."""

    reference: Reference
    target: type[BaseModel]
    term: SortTerm

    @classmethod
    def of(cls, reference: Reference, target: type[BaseModel], term: SortTerm) -> "RelatedTerm":
        """Return the term of the related row as one of the row that refers to it."""
        name, nullable = f"{reference.model_field_name}.{term.name}", reference.null or term.nullable
        return cls(name, term.kind, nullable, term.indexed, term.rows_read + 1, reference, target, term)

    def sql(self, alias: str, parameter: Parameter) -> str:
        return self.term.sql(self._related(alias), parameter)

    def joins(self, alias: str, *, optional: bool = False) -> Iterator[str]:
        related, optional = self._related(alias), optional or self.reference.null
        condition = f'{related}."id" = {alias}."{self.reference.attribute}"'
        yield f"{'LEFT JOIN' if optional else 'JOIN'} {source(self.target)} {related} ON {condition}"
        yield from self.term.joins(related, optional=optional)

    def _related(self, alias: str) -> str:
        return alias_below(alias, self.reference.model_field_name)


def alias_below(alias: str, name: str) -> str:
    """Return an alias for what a term reads besides the row. No other alias contains a dot."""
    return f'"{alias.strip(QUOTE)}.{name}"'


class TermCondition(SqlCondition):
    """A comparison of a term with a value, with the operators of `column_condition`."""

    def __init__(self, term: SortTerm, operator: str, value: object) -> None:
        super().__init__()
        self._term, self._operator, self._value = term, operator, value

    def sql(self, model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        term = self._term.sql(alias, parameter)
        if self._operator in NULL_TESTS:
            return f"{term} {NULL_TESTS[self._operator]}"
        if self._operator in LIST_OPERATORS:
            compared = self._among(term, model, parameter)
        else:
            value = self._term.kind.to_db_value(self._value, model)
            compared = f"{term} {COMPARISON_OPERATORS[self._operator]} {parameter(value)}"
        if not self._operator.startswith("not") or not self._term.nullable:
            return compared
        return f"({compared} OR {self._term.sql(alias, parameter)} IS NULL)"

    def _among(self, term: str, model: type[BaseModel], parameter: Parameter) -> str:
        values = [parameter(self._term.kind.to_db_value(value, model)) for value in cast("list[object]", self._value)]
        if values:
            return f"{term} {LIST_OPERATORS[self._operator]} ({', '.join(values)})"
        # the term stays, as its parameters are already in the statement
        return f"({term} IS NULL AND {NEVER})" if self._operator == "in" else f"({term} IS NULL OR {ALWAYS})"


_declared: dict[type[BaseModel], dict[str, SortTerm]] = {}


def declare_sort_term(model: type[BaseModel], term: SortTerm) -> None:
    """Let the rows of a model be sorted by a term that is neither a column nor a term of a related row."""
    _declared.setdefault(model, {})[term.name] = term


def sort_term(model: type[BaseModel], name: str) -> SortTerm:
    """Return a model's term by its name. Raises KeyError if there is none."""
    if term := _declared.get(model, {}).get(name):
        return term
    return _column_or_related_term(model, name)


@cache
def _column_or_related_term(model: type[BaseModel], name: str) -> SortTerm:
    column, _, rest = name.partition(".")
    if not rest:
        return ColumnTerm.of(model, name)
    reference = cast("Reference", column_of(model, column))
    target = model_named(reference.target)
    return RelatedTerm.of(reference, target, sort_term(target, rest))


def sorting_column(model: type[BaseModel], name: str) -> str:
    """Return the column by which rows are sorted where a column is asked for: that of its key if it is a text."""
    return key if (key := sort_column(name)) in model._meta.fields_map else name


def _indexed_columns(model: type[BaseModel]) -> set[str]:
    """Return the columns with which an index begins."""
    meta = model._meta
    groups = [columns for columns in (*meta.indexes, *meta.unique_together) if isinstance(columns, tuple)]
    single = {name for name, column in meta.fields_map.items() if column.index or column.unique}
    return single | {columns[0] for columns in groups}


def select_with_terms(model: type[BaseModel], terms: Sequence[SortTerm], alias: str, parameter: Parameter) -> str:
    """Return a SELECT, up to its WHERE, of all columns of the model and of the terms, each under its name."""
    columns = "".join(f', {term.sql(alias, parameter)} AS "{term.name}"' for term in terms)
    return f"SELECT {alias}.*{columns} FROM {joined_table(model, terms, alias)}"


def joined_table(model: type[BaseModel], terms: Iterable[SortTerm], alias: str) -> str:
    """Return the model's table under this alias, with the joins of the terms."""
    joins = dict.fromkeys(join for term in terms for join in term.joins(alias))
    rows = named_source(model) if alias == table_sql(model) else f"{source(model)} {alias}"
    return " ".join([rows, *joins])
