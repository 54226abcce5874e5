"""Writes the register of changes, and replaces values in it when a person is erased.

A unit of work collects what it does to each row. All of its entries are written by one statement, at its end, so that
they are as little as possible and a use case that fails leaves none.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Any, TypeAlias

import orjson
from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.queries.query import Statement, find
from planificador.core.data.register.created_entries import dump, parts_of_created, recordings
from planificador.core.data.sql.conditions import table_sql
from planificador.core.data.writes.statements import delete_where
from planificador.core.model.actors import Actor
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.disjunctions import any_of
from planificador.core.model.register import (
    PARTS,
    UNGUARDED,
    EntradaRegistro,
    OperacionRegistrada,
    SupresionRegistro,
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
ERASED_AT_ONCE = 1000
"""Entries that one statement of an erasure changes."""
ROWS_AT_ONCE, PARTS_AT_ONCE = 1000, 20
"""Rows of a model, and lists of so many of them, of which one statement reads the entries."""


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
            values = {part: _with_replaced(own, self.operation, replace) for part, own in values.items()}
        if not values:
            values[UNGUARDED] = {}  # NO_VALUES: who sees the whole row sees that it was changed
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
        """Replace values in the entries about some rows: in its own, and in those of before by `erase`."""
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
            f"CAST({statement.parameter(value)} AS {kind})" if _is_postgres(statement) else statement.parameter(value)
            for value, kind in zip(values, COMMON.values(), strict=True)
        ]
        columns = ", ".join(f'"{name}"' for name in (*COMMON, *OWN))
        rows = _table(statement, OWN, entries)
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


def _with_replaced(values: Mapping[str, Any], operation: OperacionRegistrada, replace: Replace) -> dict[str, Any]:
    """Return the values of one part of an entry, with others in place of those that are not null."""

    def replaced(name: str, value: Any) -> Any:  # Any: JSON
        return None if value is None else replace(name, value)

    if operation is not ACTUALIZADO:
        return {name: replaced(name, value) for name, value in values.items()}
    return {name: [replaced(name, value) for value in pair] for name, pair in values.items()}


def _replace_twice(first: Replace, second: Replace, name: str, value: Any) -> Any:  # Any: JSON
    replaced = first(name, value)
    return None if replaced is None else second(name, replaced)


def _is_postgres(statement: Statement) -> bool:
    return statement.connection.capabilities.dialect == "postgres"


def _table(statement: Statement, columns: Mapping[str, str], rows: Sequence[Sequence[object]]) -> str:
    """Return a table "new" of rows, whose number the text of the statement does not depend on."""
    if _is_postgres(statement):
        lists = zip(*rows, strict=True)
        arrays = (
            f"CAST({statement.parameter(list(values))} AS {kind}[])"
            for values, kind in zip(lists, columns.values(), strict=True)
        )
        names = ", ".join(f'"{name}"' for name in columns)
        return f'unnest({", ".join(arrays)}) AS "new"({names})'
    values = ", ".join(f"json_extract(value, '$[{index}]') AS \"{name}\"" for index, name in enumerate(columns))
    return f'(SELECT {values} FROM json_each({statement.parameter(orjson.dumps(rows).decode())})) AS "new"'


async def entries_of(model: type[BaseModel], ids: Collection[int]) -> list[EntradaRegistro]:
    """Return the entries about these rows, the oldest first."""
    return await entries_of_rows([(model.__name__, row_id) for row_id in ids])


async def entries_of_rows(rows: Collection[RowKey]) -> list[EntradaRegistro]:
    """Return the entries about rows of any model, the oldest first."""
    ids: defaultdict[str, list[int]] = defaultdict(list)
    for name, row_id in sorted(rows):
        ids[name].append(row_id)
    parts = [
        Q(column_condition("fila", "in", numbers[start : start + ROWS_AT_ONCE]), tipo=name)
        for name, numbers in ids.items()
        for start in range(0, len(numbers), ROWS_AT_ONCE)
    ]
    entries: list[EntradaRegistro] = []
    for start in range(0, len(parts), PARTS_AT_ONCE):
        entries += await find(EntradaRegistro, any_of(parts[start : start + PARTS_AT_ONCE]))
    return sorted(entries, key=lambda entry: entry.id)


async def erase(record: ChangeRecord) -> None:
    """Replace the values of a record's `replaced` in the entries of before about these rows.

    Who changed what and when remains. The database permits it to the present transaction only, for these rows.
    """
    changed = []
    for entry in await entries_of_rows(record.replaced.keys()):
        parts = _erased_parts(entry, record.replaced[entry.tipo, entry.fila])
        if parts != _parts(entry):
            changed.append((entry, parts))
    for start in range(0, len(changed), ERASED_AT_ONCE):
        await _write_parts(changed[start : start + ERASED_AT_ONCE])


def _parts(entry: EntradaRegistro) -> list[str | None]:
    return [getattr(entry, part) for part in PARTS]


def _erased_parts(entry: EntradaRegistro, replace: Replace) -> list[str | None]:
    return [
        None if text is None else dump(_with_replaced(orjson.loads(text), entry.operacion, replace))
        for text in _parts(entry)
    ]


async def _write_parts(entries: Sequence[tuple[EntradaRegistro, Sequence[object]]]) -> None:
    rows = list(dict.fromkeys((entry.tipo, entry.fila) for entry, _ in entries))
    permission = Statement(EntradaRegistro._meta.db)
    permitted = _table(permission, {"tipo": "text", "fila": "bigint"}, rows)
    permission.sql = (
        f'INSERT INTO {table_sql(SupresionRegistro)} ("tipo", "fila", "nunca") SELECT "new".*, 0 FROM {permitted}'
    )
    await permission.write()
    update, register = Statement(EntradaRegistro._meta.db), table_sql(EntradaRegistro)
    assignments = ", ".join(f'"{part}" = "new"."{part}"' for part in PARTS)
    values = [(entry.id, *parts) for entry, parts in entries]
    new = _table(update, {"id": "bigint", **dict.fromkeys(PARTS, "text")}, values)
    update.sql = f'UPDATE {register} SET {assignments} FROM {new} WHERE {register}."id" = "new"."id"'
    await update.write()
    await delete_where(SupresionRegistro, Q())
