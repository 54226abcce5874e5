"""Values of related rows: how a statement reads them with a row, and which changes they depend on.

A path leads to a column: `estado` of the row itself, `contratacion__estado` of a row that it refers to,
`contratacion__cliente__nombre` of one that this refers to. A `ChildValue` is computed from rows that refer to one of
these.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.sql.conditions import Parameter, RelatedCondition, render_sql, table_sql
from planificador.core.data.sql.visibility import source
from planificador.core.model.base import BaseModel, model_named
from planificador.core.model.columns import INTERNAL, BaseColumn, Dialect, Integer, LongText, column_of, optional
from planificador.core.runtime.changes import Cambio

SEPARATOR = "__"
COUNT = Integer(doc=INTERNAL)
LIST = optional(LongText(doc=INTERNAL))


@dataclass(frozen=True, slots=True)
class ChildValue:
    """A value of the rows that refer to a row: their number, or the sum, maximum or list of one of their columns.

    Attributes:
        model: The model of these rows.
        by: Their reference.
        function: "count", "sum", "max" or "list", which is a sorted JSON array, or None.
        column: The column of which the sum, the maximum or the list is.
        where: The columns of the condition, each with the values that it may have.
        references: The path to the row that they refer to; "" for the row itself.
    """

    model: type[BaseModel]
    by: str
    function: str = "count"
    column: str = ""
    where: tuple[tuple[str, tuple[object, ...]], ...] = ()
    references: str = ""

    @property
    def name(self) -> str:
        """What the log calls it."""
        return f"{self.function} of {self.model.__name__}"

    def stored_as(self) -> BaseColumn[Any]:  # Any: the value's own type
        """Return the column that could store the value."""
        if self.function == "list":
            return LIST
        return column_of(self.model, self.column) if self.column else COUNT

    def sql(self, row: str, dialect: Dialect, parameter: Parameter) -> str:
        """Return its SQL for the row under the alias, in the form that `from_raw` takes."""
        children = f'FROM {source(self.model)} c WHERE c."{column_of(self.model, self.by).attribute}" = {row}."id"'
        conditions = [column_condition(column, "in", values) for column, values in self.where]
        where = "".join(f" AND {render_sql(self.model, condition, 'c', parameter)}" for condition in conditions)
        if self.function == "list":
            children = f'FROM (SELECT c."{self.column}" {children}{where} ORDER BY 1) c'
            where = ""
        return f"(SELECT {self.stored_as().raw_sql(self._term(dialect), dialect)} {children}{where})"

    def _term(self, dialect: Dialect) -> str:
        if self.function == "list":
            term = f'c."{self.column}"'
            return f"json_group_array({term})" if dialect == "sqlite" else f"CAST(json_agg({term}) AS text)"
        return f'{self.function}(c."{self.column}")' if self.column else "count(*)"

    @property
    def child(self) -> "ChildColumns":
        """The columns of the children on which it depends."""
        used = {column_of(self.model, self.by).attribute, *(column for column, _ in self.where)}
        columns = frozenset(used | {self.column} if self.column else used)
        return ChildColumns(self.model, self.by, columns, self.references)


@dataclass(frozen=True, slots=True)
class ChildColumns:
    """Columns of the rows that refer to a row on which a value depends. by, references: as of `ChildValue`."""

    model: type[BaseModel]
    by: str
    columns: frozenset[str]
    references: str = ""


@dataclass(frozen=True, slots=True)
class QueryValue:
    """A value that a subquery computes from related rows.

    Attributes:
        name: What the log calls it.
        kind: The column that could store the value.
        sql: Returns a scalar subquery, with its value in the form that `from_raw` takes. Takes the function that makes
            this form, the row's alias and a function that makes parameters.
        children: What it depends on, besides columns of the row.
    """

    name: str
    kind: BaseColumn[Any]
    sql: Callable[[Callable[[str], str], str, Parameter], str]
    children: tuple[ChildColumns, ...]


Value: TypeAlias = str | ChildValue | QueryValue
"""The path of a column, or a value of other rows."""


class Joins:
    """The joins of a statement about rows of a model, as far as its values need them.

    Attributes:
        sql: What follows the model's table in FROM.
    """

    def __init__(self, model: type[BaseModel], parameter: Parameter) -> None:
        self.sql = ""
        self._parameter = parameter
        self._dialect = cast("Dialect", model._meta.db.capabilities.dialect)
        self._rows: dict[str, tuple[str, type[BaseModel]]] = {"": (table_sql(model), model)}

    def term(self, value: Value) -> tuple[str, BaseColumn[Any]]:  # Any: the value's own type
        """Return the SQL of a value in the form that `from_raw` of the column takes, and the column."""
        if isinstance(value, QueryValue):
            alias, kind = self._row("")[0], value.kind
            return value.sql(lambda term: kind.raw_sql(term, self._dialect), alias, self._parameter), kind
        if isinstance(value, ChildValue):
            alias, _ = self._row(value.references)
            return value.sql(alias, self._dialect, self._parameter), value.stored_as()
        references, _, name = value.rpartition(SEPARATOR)
        alias, model = self._row(references)
        column = column_of(model, name)
        if self._may_be_missing(references):
            column = optional(copy(column))
        return column.raw_sql(f'{alias}."{name}"', self._dialect), column

    def _may_be_missing(self, references: str) -> bool:
        """Return whether one of these references may be null."""
        before, _, last = references.rpartition(SEPARATOR)
        return bool(last) and (column_of(self._row(before)[1], last).null or self._may_be_missing(before))

    def _row(self, references: str) -> tuple[str, type[BaseModel]]:
        if references not in self._rows:
            before, _, last = references.rpartition(SEPARATOR)
            alias, model = self._row(before)
            reference, joined = column_of(model, last), f"j{len(self._rows)}"
            target = model_named(reference.target)
            self.sql += f' LEFT JOIN {source(target)} {joined} ON {joined}."id" = {alias}."{reference.attribute}"'
            self._rows[references] = joined, target
        return self._rows[references]


@dataclass(frozen=True, slots=True)
class Dependency:
    """Rows of a model depend on these columns of a row that they refer to, or of rows that refer to that one.

    Attributes:
        references: The path to that row; "" for the row itself.
        target: The name of its model.
        children: The name of the model that refers to it and has the columns; "" if it has them itself.
    """

    model: type[BaseModel]
    references: str
    target: str
    columns: frozenset[str]
    children: str = ""

    @property
    def watched(self) -> str:
        """The name of the model whose changes matter."""
        return self.children or self.target

    def ids(self, changes: Iterable[Cambio]) -> set[int]:
        """Return the ids of the rows of `target` on which rows of the model may depend in another way than before."""
        ids: set[int] = set()
        for change in changes:
            if change.tipo != self.watched or (change.columnas and self.columns.isdisjoint(change.columnas)):
                continue
            if self.children:
                ids.update(row_id for tipo, row_id in change.padres if tipo == self.target)
            elif change.columnas:  # no row refers to one that was created, or deleted
                ids.add(change.id)
        return ids

    def condition(self, ids: Sequence[int]) -> Q:
        """Return the condition for the rows of the model that depend on rows with these ids."""
        return _refers_to(self.model, self.references, ids)


def _refers_to(model: type[BaseModel], references: str, ids: Sequence[int]) -> Q:
    if not references:
        return column_condition("id", "in", ids)
    first, _, rest = references.partition(SEPARATOR)
    reference = column_of(model, first)
    if not rest:
        return column_condition(reference.attribute, "in", ids)
    target = model_named(reference.target)
    return RelatedCondition(target, "id", reference.attribute, _refers_to(target, rest, ids))


def dependencies(model: type[BaseModel], values: Iterable[Value]) -> list[Dependency]:
    """Return on which columns of other rows these values depend: their own, and the references to them."""
    targets: dict[str, str] = {"": model.__name__}
    columns: dict[str, set[str]] = defaultdict(set)
    children: list[ChildColumns] = []
    for value in values:
        if not isinstance(value, str):
            of_value = value.children if isinstance(value, QueryValue) else (value.child,)
            children += of_value
            for child in of_value:
                _follow(model, child.references, targets, columns)
        else:
            references, _, name = value.rpartition(SEPARATOR)
            columns[_follow(model, references, targets, columns)].add(name)
    return [
        *(Dependency(model, path, target, frozenset(columns[path])) for path, target in targets.items() if path),
        *(
            Dependency(model, child.references, targets[child.references], child.columns, child.model.__name__)
            for child in dict.fromkeys(children)
        ),
    ]


def _follow(model: type[BaseModel], references: str, targets: dict[str, str], columns: dict[str, set[str]]) -> str:
    """Add the rows at each step of a path, and the references that lead to them. Return the path."""
    before, owner = "", model
    for reference in filter(None, references.split(SEPARATOR)):
        column = column_of(owner, reference)
        columns[before].add(column.attribute)
        before, owner = f"{before}{SEPARATOR}{reference}" if before else reference, model_named(column.target)
        targets[before] = owner.__name__
    return before
