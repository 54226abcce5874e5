"""Columns of the rows that a row refers to: how a statement reads them, and which changes they depend on.

A path leads to a column: `estado` of the row itself, `contratacion__estado` of a row that it refers to,
`contratacion__cliente__nombre` of one that this refers to.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from tortoise.expressions import Q

from planificador.core.data.conditions import RelatedCondition, table_sql
from planificador.core.data.paging import column_condition
from planificador.core.model.base import BaseModel, model_named
from planificador.core.model.columns import BaseColumn, column_of
from planificador.core.runtime.changes import Cambio

SEPARATOR = "__"


class Joins:
    """The joins of a statement about rows of a model, as far as its paths need them.

    Attributes:
        sql: What follows the model's table in FROM.
    """

    def __init__(self, model: type[BaseModel]) -> None:
        self.sql = ""
        self._rows: dict[str, tuple[str, type[BaseModel]]] = {"": (table_sql(model), model)}

    def column(self, path: str) -> tuple[str, BaseColumn[Any]]:  # Any: the column's own type
        """Return the SQL of the column to which a path leads, and the column."""
        references, _, name = path.rpartition(SEPARATOR)
        alias, model = self._row(references)
        return f'{alias}."{name}"', column_of(model, name)

    def _row(self, references: str) -> tuple[str, type[BaseModel]]:
        if references not in self._rows:
            before, _, last = references.rpartition(SEPARATOR)
            alias, model = self._row(before)
            reference, joined = column_of(model, last), f"j{len(self._rows)}"
            target = model_named(reference.target)
            self.sql += f' LEFT JOIN {table_sql(target)} {joined} ON {joined}."id" = {alias}."{reference.attribute}"'
            self._rows[references] = joined, target
        return self._rows[references]


@dataclass(frozen=True, slots=True)
class Dependency:
    """Rows of a model depend on these columns of a row that they refer to.

    Attributes:
        references: The path to that row.
        target: The name of its model.
    """

    model: type[BaseModel]
    references: str
    target: str
    columns: frozenset[str]

    def ids(self, changes: Iterable[Cambio]) -> set[int]:
        """Return the ids of the changed rows on which rows of the model may depend."""
        return {change.id for change in changes if change.tipo == self.target and self.columns & set(change.columnas)}

    def condition(self, ids: Sequence[int]) -> Q:
        """Return the condition for the rows of the model that depend on rows with these ids."""
        return _refers_to(self.model, self.references, ids)


def _refers_to(model: type[BaseModel], references: str, ids: Sequence[int]) -> Q:
    first, _, rest = references.partition(SEPARATOR)
    reference = column_of(model, first)
    if not rest:
        return column_condition(reference.attribute, "in", ids)
    target = model_named(reference.target)
    return RelatedCondition(target, "id", reference.attribute, _refers_to(target, rest, ids))


def dependencies(model: type[BaseModel], paths: Iterable[str]) -> list[Dependency]:
    """Return on which columns of other rows the columns at these paths depend: these, and the references to them."""
    targets: dict[str, str] = {}
    columns: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        *references, name = path.split(SEPARATOR)
        before, owner = "", model
        for reference in references:
            column = column_of(owner, reference)
            columns[before].add(column.attribute)
            before, owner = SEPARATOR.join(filter(None, (before, reference))), model_named(column.target)
            targets[before] = owner.__name__
        columns[before].add(name)
    return [Dependency(model, path, target, frozenset(columns[path])) for path, target in targets.items()]
