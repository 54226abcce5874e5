"""What the answers of statements depend on: the tables and columns that they name, and the rows that can matter."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from tortoise.expressions import Q

from planificador.api.planner.sql.names import StatementNames
from planificador.core.data.search.index import ids_name, search_name
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference, column_of
from planificador.core.runtime.changes import Cambio, RowKey
from planificador.core.tortoise_adapter import is_negated

T = TypeVar("T")
SEARCH_COLUMNS = frozenset({"id", "busqueda"})
"""What an index of the search is made of."""


@dataclass(frozen=True, slots=True)
class TableRead:
    """What is read of a table.

    Attributes:
        columns: The names of the columns; None for all of them.
        rows: Rows of which each row that is read is one, or refers to one; None where any row may be read.
    """

    columns: frozenset[str] | None
    rows: frozenset[RowKey] | None = None

    def joined(self, other: "TableRead | None") -> "TableRead":
        """Return what both read together."""
        return self if other is None else TableRead(_union(self.columns, other.columns), _union(self.rows, other.rows))

    def is_concerned(self, change: Cambio) -> bool:
        """Return whether a change of a row of the table may change what is read."""
        if change.columnas and self.columns is not None and self.columns.isdisjoint(change.columnas):
            return False
        return self.rows is None or (change.tipo, change.id) in self.rows or not self.rows.isdisjoint(change.padres)


Reads = Mapping[str, TableRead]
"""What is read, by the names of the tables' models."""


@dataclass(frozen=True, slots=True)
class RootRows:
    """The rows that a statement begins with.

    Attributes:
        keys: Rows of which each of them is one, or refers to one.
        are_keys: Whether each of them is one.
    """

    model: type[BaseModel]
    keys: frozenset[RowKey]
    are_keys: bool

    @classmethod
    def by_id(cls, model: type[BaseModel], row_id: int) -> "RootRows":
        return cls(model, frozenset({(model.__name__, row_id)}), are_keys=True)

    @classmethod
    def where(cls, model: type[BaseModel], condition: Q) -> "RootRows | None":
        """Return the rows that satisfy a condition; None where it does not require an id or a reference."""
        ids = dict(_required_ids(condition))
        if "id" in ids:
            return cls(model, frozenset((model.__name__, row_id) for row_id in ids["id"]), are_keys=True)
        for name, values in ids.items():
            column = column_of(model, name.removesuffix("_id"))
            if isinstance(column, Reference):
                return cls(model, frozenset((column.target, row_id) for row_id in values), are_keys=False)
        return None


def _required_ids(condition: Q) -> Iterator[tuple[str, Sequence[int]]]:
    """Iterate over columns of integers, each with the values of which every row has one."""
    is_any = condition.join_type == Q.OR and len(condition.filters) + len(condition.children) > 1
    if type(condition) is not Q or is_negated(condition) or is_any:
        return
    for name, value in condition.filters.items():
        column, _, operator = name.partition("__")
        values = cast("Sequence[Any]", value if operator == "in" else [value])  # Any: of the column's own type
        if operator in {"", "in"} and all(type(item) is int for item in values):
            yield column, values
    for child in condition.children:
        yield from _required_ids(child)


def reads_of(sql: str, models: Mapping[str, type[BaseModel]], root: RootRows | None = None) -> Reads | None:
    """Return what a statement reads; None when it names a table of no model. An index of the search is its table.

    Args:
        models: The models by the names of their tables.
        root: The rows of its model that are selected without regard to other rows; None where they may be any.
    """
    names = StatementNames.of(sql, models)
    searched = _searched(names.unknown_sources, models)
    if None in searched:
        return None
    reads = [
        {models[table].__name__: TableRead(_columns(names, alias, models[table]), _rows(names, alias, root))}
        for alias, table in names.tables
    ]
    return joined([*reads, *({model.__name__: TableRead(SEARCH_COLUMNS)} for model in searched if model)])


def _searched(sources: Iterable[str], models: Mapping[str, type[BaseModel]]) -> list[type[BaseModel] | None]:
    """Return the models whose search tables and functions these are; None for a source that is none."""
    if not sources:
        return []
    by_name = {name(table): model for table, model in models.items() for name in (search_name, ids_name)}
    return [by_name.get(source) for source in sources]


def _columns(names: StatementNames, alias: str, model: type[BaseModel]) -> frozenset[str] | None:
    columns = names.columns_of(alias, model._meta.db_table)
    return None if columns is None else frozenset(columns & model._meta.db_fields)


def _rows(names: StatementNames, alias: str, root: RootRows | None) -> frozenset[RowKey] | None:
    if root is None:
        return None
    of_root_model = {other for other, table in names.tables if table == root.model._meta.db_table}
    roots = of_root_model & names.independent
    if alias in roots:
        return root.keys
    joins = names.joined.get(alias, ())
    belong_to_root = joins and all(other in roots and column == "id" for other, column in joins)
    return root.keys if belong_to_root and root.are_keys else None


def joined(reads: Sequence[Reads]) -> Reads:
    """Return what several statements read together."""
    result: dict[str, TableRead] = {}
    for read in reads:
        for name, table in read.items():
            result[name] = table.joined(result.get(name))
    return result


def _union(one: frozenset[T] | None, other: frozenset[T] | None) -> frozenset[T] | None:
    return None if one is None or other is None else one | other
