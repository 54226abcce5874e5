"""What the register has of a person: the values that the person's rows had, and texts about the person.

Entries remain when values in them are replaced, so that who changed what and when can still be told.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.queries.query import Statement, find
from planificador.core.data.queries.row_ids import read_ids
from planificador.core.data.register.entries import Replace
from planificador.core.data.register.erasure import entries_of, entries_of_rows
from planificador.core.data.sql.visibility import named_source
from planificador.core.data.use_cases.repository import fetch
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.mentions import REMOVED, Identity
from planificador.core.model.merged_rows import FichaAbsorbida
from planificador.core.model.personal import free_texts, person_of
from planificador.core.model.register import PARTS, EntradaRegistro, part_of, values_before_and_after
from planificador.core.model.validation import Values
from planificador.core.runtime.changes import RowKey
from planificador.privacidad.text_scan import naming_rows

R = TypeVar("R", bound=BaseModel)
MAX_TEXT = 10_000


async def all_ids_of(model: type[BaseModel], row_id: int) -> list[int]:
    """Return the id of a row, and those of rows that were merged into it, also through others."""
    ids, new = [row_id], [row_id]
    while new:
        rows = await find(FichaAbsorbida, Q(column_condition("en", "in", new), tipo=model.__name__))
        new = [row.fila for row in rows if row.fila not in ids]
        ids += new
    return ids


async def fetch_recorded(model: type[R], row_id: int, version: int | None = None) -> R | None:
    """Return the row of a person, locked; None if it was deleted and the register has it. Raises as `fetch`."""
    was_deleted = not await find(model, Q(id=row_id)) and await entries_of(model, [row_id])
    return None if was_deleted else await fetch(model, row_id, version=version)


def earlier_values(model: type[BaseModel], row: BaseModel | None, entries: Sequence[EntradaRegistro]) -> list[Values]:
    """Return the values by which texts name a person that rows had, by their entries; the latest first.

    row: The present one.
    """
    columns = person_of(model).columns
    states: dict[int, list[Values]] = defaultdict(list)
    if row is not None:
        states[row.id] = [{name: getattr(row, name) for name in columns}]
    for entry in reversed(entries):
        known = states[entry.fila]
        now = known[-1] if known else {}
        before, after = values_before_and_after(entry)
        known += [now | _only(columns, after), now | _only(columns, after) | _only(columns, before)]
    return [state for known in states.values() for state in known]


def _only(columns: Sequence[str], values: Mapping[str, Any]) -> Values:
    return {name: value for name, value in values.items() if name in columns}


def personal_values(model: type[BaseModel], *, keeps_identity: bool) -> Replace:
    """Return what empties the values of a person in the entries of the person's rows."""
    person = person_of(model)
    emptied = {*person.contact, *person.secrets} if keeps_identity else set(person.columns)
    return lambda name, value: None if name in emptied else value


def texts_replaced(model: type[BaseModel], removed: Collection[str], identity: Identity) -> Replace:
    """Return what removes texts from entries, and from others what names a person."""
    texts = set(free_texts(model))

    def replace(name: str, value: Any) -> Any:  # Any: JSON
        if name in removed:
            return REMOVED
        return identity.redacted(value, MAX_TEXT) if name in texts and isinstance(value, str) else value

    return replace


def empty(_name: str, _value: Any) -> None:  # Any: JSON
    """Empty a value, of a row that is deleted with a person."""


async def ids_that_referred(references: Sequence[tuple[type[BaseModel], str]], ids: Collection[int]) -> list[set[int]]:
    """Return the rows whose entries say that they refer or once referred to one of some rows, deleted ones too.

    references: The columns by which rows refer to them, each of a model; the result has the rows of each.
    """
    queries = [partial(_rows_that_may_have_referred, model, column, ids) for model, column in references]
    candidates = [set(found) for found in await read_ids(queries)]
    rows = {(model.__name__, row_id) for (model, _), own in zip(references, candidates, strict=True) for row_id in own}
    named: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for entry in await entries_of_rows(rows):
        for side in values_before_and_after(entry):
            for name, value in side.items():
                if value in ids:
                    named[entry.tipo, name].add(entry.fila)
    return [named[model.__name__, column.removesuffix("_id")] for model, column in references]


def _rows_that_may_have_referred(
    model: type[BaseModel], column: str, ids: Collection[int], statement: Statement
) -> str:
    reference = column.removesuffix("_id")
    part = part_of(column_of(model, reference))
    tipo = statement.parameter(model.__name__)
    like = " OR ".join(
        f'"{part}" LIKE {statement.parameter(pattern)}'
        for row_id in ids
        for pattern in (f'%"{reference}":{row_id}%', f'%"{reference}":[%{row_id}%')
    )
    return f'SELECT DISTINCT "fila" AS "id" FROM {named_source(EntradaRegistro)} WHERE "tipo" = {tipo} AND ({like})'


async def rows_naming(identity: Identity) -> list[RowKey]:
    """Return the rows whose entries may name the person."""
    if not identity.is_searched:
        return []
    statement = Statement(EntradaRegistro._meta.db)
    rows = naming_rows(statement, EntradaRegistro, ["tipo", "fila"], PARTS, identity)
    statement.sql = f'SELECT DISTINCT "tipo", "fila" FROM {rows}'
    return [(row["tipo"], int(row["fila"])) for row in await statement.read()]
