"""Erases what rows hold of a person: their own values, the texts about them, and where other texts name them.

What refers to the person is found in the references of all models. Counts, hours, days and states stay.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, cast

from tortoise.expressions import Q

from planificador.core.data.conditions import render_sql, table_sql
from planificador.core.data.mentions import Holder, Named, identity_of, ids_naming, name_in_texts, own_condition
from planificador.core.data.merges import references_to
from planificador.core.data.paging import column_condition
from planificador.core.data.query import Statement, find
from planificador.core.data.search_index import search_name
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import TextColumn, column_of
from planificador.core.model.mentions import REMOVED, Identity
from planificador.core.model.personal import erased_values, free_texts, removed_text
from planificador.core.model.validation import Values

BATCH_SIZE = 500
"""Rows whose texts are compared at once."""


@dataclass(slots=True)
class Erasure:
    """What was erased.

    Attributes:
        rows: The numbers of changed and deleted rows, by model.
        holders: Other rows that have the same name, document, address or telephone, and keep it.
    """

    rows: "Counter[type[BaseModel]]" = field(default_factory=Counter)
    holders: Sequence[Holder] = ()


class Compactor(Protocol):
    """The interface of the engines in `db` beside Tortoise's methods."""

    async def discard_erased(self, tables: Sequence[str], indexes: Sequence[str]) -> bool:
        """Remove what the database keeps of values that are no longer in rows: free pages, logs, statistics.

        Return whether all of it is gone; otherwise another process reads the database, and a later call removes it.
        """


async def erase(uow: UnitOfWork, row: BaseModel, earlier: Sequence[Values], *, keeps_identity: bool) -> Erasure:
    """Erase what the database holds of a person whose row is locked.

    Args:
        earlier: Values that the row had, and those of rows that were merged into it.
        keeps_identity: Names and documents have to be kept; all else goes.
    """
    model, erasure = type(row), Erasure()
    identity = identity_of(model, [vars(row), *earlier])
    named = await name_in_texts(model, row.id, identity)
    erasure.holders = named.holders
    await _erase_texts_about(uow, row, erasure)
    await _erase_mentions(uow, row, named, erasure)
    values = erased_values(model, row.id, keeps_identity=keeps_identity)
    before = row.version
    await uow.update(row, **values)
    erasure.rows[model] += row.version != before
    return erasure


async def _erase_texts_about(uow: UnitOfWork, row: BaseModel, erasure: Erasure) -> None:
    """Erase the texts of rows that refer to the person, or these rows, as their models declare."""
    for child, column in references_to(type(row)):
        reference, of_person = column.removesuffix("_id"), column_condition(column, "", row.id)
        if child.owned_by == reference:
            owned = await find(child, of_person, lock=True)
            await uow.delete_many(child, owned)
            erasure.rows[child] += len(owned)
        elif names := child.texts_about.get(reference):
            rows = await find(child, of_person, lock=True)
            changes = [_removed(other, names) for other in rows]
            await _write(uow, child, list(zip(rows, changes, strict=True)), erasure)


def _removed(row: BaseModel, names: Sequence[str]) -> Values:
    return {name: removed_text(type(row), name) for name in names if getattr(row, name) is not None}


async def _erase_mentions(uow: UnitOfWork, row: BaseModel, named: Named, erasure: Erasure) -> None:
    """Erase where texts of any row name the person."""
    for model in sorted(BaseModel.__subclasses__(), key=lambda model: model.__name__):
        ids = await ids_naming(model, named.own)
        for start in range(0, len(ids), BATCH_SIZE):
            batch = ids[start : start + BATCH_SIZE]
            rows = await find(model, Q(id__in=batch), lock=True)
            own = await own_ids(model, row, batch)
            changes = [redacted_texts(other, named.own if other.id in own else named.elsewhere) for other in rows]
            await _write(uow, model, list(zip(rows, changes, strict=True)), erasure)


async def own_ids(model: type[BaseModel], row: BaseModel, ids: Sequence[int]) -> set[int]:
    """Return which of these rows are of the person's client or refer to the person."""
    condition = own_condition(model, type(row), row.id, getattr(row, "cliente_id", None))
    if condition is None:
        return set()
    statement, table = Statement(model._meta.db), table_sql(model)
    where = render_sql(model, Q(condition, Q(id__in=list(ids))), table, statement.parameter)
    statement.sql = f'SELECT "id" FROM {table} WHERE {where}'
    return {int(found["id"]) for found in await statement.read()}


def redacted_texts(row: BaseModel, identity: Identity, replacement: str = REMOVED) -> Values:
    """Return the texts of a row that name the person, without what names them. Links are emptied."""
    changes: Values = {}
    for name in free_texts(type(row)):
        text, column = getattr(row, name), cast("TextColumn", column_of(type(row), name))
        if not isinstance(text, str):
            continue
        without = identity.redacted(text, column.limit, replacement)
        if without != text:
            is_link = getattr(column, "kind", "") == "URL"
            changes[name] = None if is_link and column.null else without
    return changes


async def _write(
    uow: UnitOfWork, model: type[BaseModel], changes: Sequence[tuple[BaseModel, Mapping[str, object]]], erasure: Erasure
) -> None:
    written = [(row, values) for row, values in changes if _differs(row, values)]
    await uow.update_many([row for row, _ in written], [values for _, values in written])
    erasure.rows[model] += len(written)


def _differs(row: BaseModel, values: Mapping[str, object]) -> bool:
    return any(getattr(row, name) != value for name, value in values.items())


async def discard_erased(erasure: Erasure) -> bool:
    """Remove what the database keeps of erased values besides its rows, after the commit. Return whether it is done."""
    models = [model for model, count in erasure.rows.items() if count]
    if not models:
        return True
    tables = [model._meta.db_table for model in models]
    indexes = [search_name(model._meta.db_table) for model in models if model.searched]
    return await cast("Compactor", models[0]._meta.db).discard_erased(tables, indexes)
