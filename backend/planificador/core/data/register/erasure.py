"""Reads the entries about some rows, and replaces values in them when a person is erased."""

from collections import defaultdict
from collections.abc import Collection, Sequence

import orjson
from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.queries.query import Statement, find
from planificador.core.data.register.created_entries import dump
from planificador.core.data.register.entries import ChangeRecord, Replace, with_replaced
from planificador.core.data.sql.conditions import table_sql
from planificador.core.data.sql.value_lists import value_table
from planificador.core.data.writes.statements import delete_where
from planificador.core.model.base import BaseModel
from planificador.core.model.disjunctions import any_of
from planificador.core.model.register import (
    PARTS,
    EntradaRegistro,
    SupresionRegistro,
)
from planificador.core.runtime.changes import RowKey

ERASED_AT_ONCE = 1000
"""Entries that one statement of an erasure changes."""
ROWS_AT_ONCE, PARTS_AT_ONCE = 1000, 20
"""Rows of a model, and lists of so many of them, of which one statement reads the entries."""


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


async def erase_entries(record: ChangeRecord) -> None:
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
        None if text is None else dump(with_replaced(orjson.loads(text), entry.operacion, replace))
        for text in _parts(entry)
    ]


async def _write_parts(entries: Sequence[tuple[EntradaRegistro, Sequence[object]]]) -> None:
    rows = list(dict.fromkeys((entry.tipo, entry.fila) for entry, _ in entries))
    permission = Statement(EntradaRegistro._meta.db)
    columns = {"tipo": "text", "fila": "bigint"}
    permitted = value_table(permission.dialect, permission.parameter, "new", columns, rows)
    permission.sql = (
        f'INSERT INTO {table_sql(SupresionRegistro)} ("tipo", "fila", "nunca") SELECT "new".*, 0 FROM {permitted}'
    )
    await permission.write()
    update, register = Statement(EntradaRegistro._meta.db), table_sql(EntradaRegistro)
    assignments = ", ".join(f'"{part}" = "new"."{part}"' for part in PARTS)
    values = [(entry.id, *parts) for entry, parts in entries]
    columns = {"id": "bigint", **dict.fromkeys(PARTS, "text")}
    new = value_table(update.dialect, update.parameter, "new", columns, values)
    update.sql = f'UPDATE {register} SET {assignments} FROM {new} WHERE {register}."id" = "new"."id"'
    await update.write()
    await delete_where(SupresionRegistro, Q())
