"""Writes the register of changes.

A unit of work collects what it does to each row. All of its entries are written by one statement, at its end, so that
they are as little as possible and a use case that fails leaves none.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Any, TypeAlias

from planificador.core.data.queries.query import Statement
from planificador.core.data.register.created_entries import dump, parts_of_created, recordings
from planificador.core.data.sql.conditions import table_sql
from planificador.core.data.sql.value_lists import value_table
from planificador.core.model.actors import Actor
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.register import (
    PARTS,
    UNGUARDED,
    EntradaRegistro,
    OperacionRegistrada,
    recorded_columns,
)
from planificador.core.runtime.changes import RowKey

Replace: TypeAlias = Callable[[str, Any], Any]  # Any: JSON
"""Takes the name of a column and a recorded value, which is not null, and returns the one that replaces it."""
CREADO, ACTUALIZADO, ELIMINADO = OperacionRegistrada
COMMON = {"creado": "timestamptz", "usuario_id": "bigint", "token_id": "bigint", "verbo": "text"}
"""The columns with the same value in all entries of an operation, with the types of their parameters."""
OWN = {"tipo": "text", "fila": "bigint", "operacion": "text", **dict.fromkeys(PARTS, "text")}
EVERY_CHANGE = ("version", "actualizado")
"""The columns that every change of a row writes."""


@dataclass(slots=True)
class RowChange:
    """What an operation does to a row: its values before and after, by the attributes that hold them.

    A row that is created has no values before, one that is deleted none after; otherwise they are of the columns that
    are written. There may be values of columns that are not recorded.
    """

    model: type[BaseModel]
    operation: OperacionRegistrada
    before: dict[str, Any]  # Any: each column's own type
    after: dict[str, Any]

    def followed_by(self, later: "RowChange") -> "RowChange":
        """Return what both do together."""
        before = {} if self.operation is CREADO else later.before | self.before
        if later.operation is ELIMINADO:
            return RowChange(self.model, ELIMINADO, before, {})
        return RowChange(self.model, self.operation, before, self.after | later.after)

    def parts(self, replace: Replace | None) -> list[str | None]:
        """Return the values of `PARTS`. replace: What replaces values of a person who is erased."""
        values: dict[str, dict[str, Any]] = {}
        for attribute, name, part, to_json in recordings(self.model):
            before, after = self.before.get(attribute), self.after.get(attribute)
            if before is None and after is None:
                continue
            pair = [to_json(before), to_json(after)]
            if pair[0] != pair[1]:
                values.setdefault(part, {})[name] = pair[self.operation is CREADO] if self.is_whole else pair
        if replace is not None:
            values = {part: with_replaced(own, self.operation, replace) for part, own in values.items()}
        if not values:
            values[UNGUARDED] = {}  # EMPTY_PART: who sees the whole row sees that it was changed
        return [dump(values[part]) if part in values else None for part in PARTS]

    @property
    def is_whole(self) -> bool:
        """Whether the row was created or deleted, so that each column has one value."""
        return self.operation is not ACTUALIZADO


@dataclass(slots=True)
class ChangeRecord:
    """The changes of one unit of work, one for each row.

    Attributes:
        replaced: What replaces values of rows, by whose erasure they are about a person no more.
    """

    changes: dict[RowKey, RowChange] = field(default_factory=dict)
    replaced: dict[RowKey, Replace] = field(default_factory=dict)

    def replace(self, model: type[BaseModel], ids: Collection[int], replace: Replace) -> None:
        """Replace values in the entries about some rows: in its own, and in those of before by `erase_entries`."""
        for row_id in ids:
            key = (model.__name__, row_id)
            earlier = self.replaced.get(key)
            self.replaced[key] = partial(_replace_twice, earlier, replace) if earlier else replace

    def add_created(self, row: BaseModel) -> None:
        """Add that a row was inserted."""
        self._add(row.id, RowChange(type(row), CREADO, {}, dict(vars(row))))

    def add_updated(self, row: BaseModel, values: Mapping[str, Any]) -> None:
        """Add that these values are written to a row, which still has those before."""
        model = type(row)
        written = values.keys() - EVERY_CHANGE
        if written and written.issubset(model.unrecorded):
            return
        names = [name for name in recorded_columns(model) if name in values]
        before, after = {name: getattr(row, name) for name in names}, {name: values[name] for name in names}
        self._add(row.id, RowChange(model, ACTUALIZADO, before, after))

    def add_deleted(self, row: BaseModel) -> None:
        """Add that a row was deleted."""
        self._add(row.id, RowChange(type(row), ELIMINADO, _values(row), {}))

    def _add(self, row_id: int, change: RowChange) -> None:
        if not recorded_columns(change.model):
            return
        key = change.model.__name__, row_id
        earlier = self.changes.pop(key, None)
        if earlier is None:
            self.changes[key] = change
        elif (earlier.operation, change.operation) != (CREADO, ELIMINADO):
            self.changes[key] = earlier.followed_by(change)

    def insert(self, statement: Statement, now: datetime, actor: Actor, verb: str) -> str:
        """Return the INSERT of the entries, with parameters of the statement; "" if nothing was changed."""
        if not self.changes:
            return ""
        entries = list(self._entries())
        instant = column_of(EntradaRegistro, "creado").to_db_value(now, EntradaRegistro)
        values = (instant, actor.user_id, actor.token_id, verb or None)
        common = [
            f"CAST({statement.parameter(value)} AS {kind})" if statement.is_postgres else statement.parameter(value)
            for value, kind in zip(values, COMMON.values(), strict=True)
        ]
        columns = ", ".join(f'"{name}"' for name in (*COMMON, *OWN))
        rows = value_table(statement.dialect, statement.parameter, "new", OWN, entries)
        return f'INSERT INTO {table_sql(EntradaRegistro)} ({columns}) SELECT {", ".join(common)}, "new".* FROM {rows}'

    def _entries(self) -> Iterator[Sequence[object]]:
        """Yield the values of `OWN` of each entry."""
        for (model, operation), same in groupby(self.changes.items(), lambda item: (item[1].model, item[1].operation)):
            changes = list(same)
            if operation is CREADO and self.replaced.keys().isdisjoint(key for key, _ in changes):
                parts = parts_of_created(model, [change.after for _, change in changes])
            else:
                parts = [change.parts(self.replaced.get(key)) for key, change in changes]
            for (key, _), own in zip(changes, parts, strict=True):
                yield *key, operation.value, *own


def _values(row: BaseModel) -> dict[str, Any]:  # Any: each column's own type
    return {attribute: getattr(row, attribute) for attribute in recorded_columns(type(row))}


def with_replaced(values: Mapping[str, Any], operation: OperacionRegistrada, replace: Replace) -> dict[str, Any]:
    """Return the values of one part of an entry, with others in place of those that are not null."""

    def replaced(name: str, value: Any) -> Any:  # Any: JSON
        return None if value is None else replace(name, value)

    if operation is not ACTUALIZADO:
        return {name: replaced(name, value) for name, value in values.items()}
    return {name: [replaced(name, value) for value in pair] for name, pair in values.items()}


def _replace_twice(first: Replace, second: Replace, name: str, value: Any) -> Any:  # Any: JSON
    replaced = first(name, value)
    return None if replaced is None else second(name, replaced)
