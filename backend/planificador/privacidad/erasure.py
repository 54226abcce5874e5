"""Erases what the database holds of a person: their own values, texts about them, and where other texts name them.

What refers to the person is found in the references of all models. In the register, values are replaced; what was
changed when, and by whom, remains, as do counts, hours, days and states in rows.
"""

import asyncio
import logging
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, cast

from tortoise.exceptions import BaseORMException
from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.needs.declaration import Needs, RowsBy
from planificador.core.data.queries.query import find, ids_of
from planificador.core.data.queries.row_ids import first_ids, read_ids
from planificador.core.data.register.erasure import entries_of, erase_entries
from planificador.core.data.search.index import search_name
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel, all_models, references_to
from planificador.core.model.columns import TextColumn, column_of
from planificador.core.model.mentions import REMOVED, Identity
from planificador.core.model.personal import erased_values, free_texts, removed_text
from planificador.core.model.register import EntradaRegistro
from planificador.core.model.validation import Values
from planificador.core.runtime.failures import DatabaseFailedError
from planificador.privacidad.mentions import Holder, Named, identity_of, name_in_texts, own_condition
from planificador.privacidad.recorded_people import (
    all_ids_of,
    earlier_values,
    empty,
    ids_that_referred,
    personal_values,
    rows_naming,
    texts_replaced,
)
from planificador.privacidad.text_scan import ids_naming

log = logging.getLogger(__name__)
BATCH_SIZE = 500
"""Rows whose texts are compared at once."""


@dataclass(slots=True)
class Erasure:
    """What was erased.

    Attributes:
        rows: The numbers of changed and deleted rows, by model.
        holders: Other rows that have the same name, document, address or telephone, and keep it.
    """

    rows: Counter[type[BaseModel]] = field(default_factory=Counter)
    holders: Sequence[Holder] = ()


class Compactor(Protocol):
    """The interface of the engines in `db` beside Tortoise's methods."""

    async def discard_erased(self, tables: Sequence[str], indexes: Sequence[str]) -> bool:
        """Remove what the database keeps of values that are no longer in rows: free pages, logs, statistics.

        Return whether all of it is gone; otherwise another process reads the database, and a later call removes it.
        It goes on when its task is cancelled.
        """


async def erase(
    uow: UnitOfWork, model: type[BaseModel], row_id: int, row: BaseModel | None, *, keeps_identity: bool
) -> Erasure:
    """Erase what the database holds of a person.

    Args:
        row: The person's row, locked; None if it was deleted, so that only the register and texts have the person.
        keeps_identity: Names and documents have to be kept; all else goes.
    """
    ids = await all_ids_of(model, row_id)
    values = earlier_values(model, row, await entries_of(model, ids))
    named = await name_in_texts(model, row_id, identity_of(model, values))
    person = _PersonErasure(uow, model, ids, row, named)
    await person.erase_texts_about()
    await person.erase_mentions()
    if row is not None:
        version = row.version
        await uow.update(row, **erased_values(model, row_id, keeps_identity=keeps_identity))
        person.erasure.rows[model] += row.version != version
    uow.record.replace(model, ids, personal_values(model, keeps_identity=keeps_identity))
    await person.erase_recorded_mentions()
    await erase_entries(uow.record)
    uow.note_entries(uow.record.replaced)
    return person.erasure


@dataclass(slots=True)
class _PersonErasure:
    """An erasure under way.

    Attributes:
        ids: The person's, and those of rows that were merged into the person's.
        recorded: The rows whose entries have been dealt with, by model.
    """

    uow: UnitOfWork
    model: type[BaseModel]
    ids: Sequence[int]
    row: BaseModel | None
    named: Named
    erasure: Erasure = field(default_factory=Erasure)
    recorded: defaultdict[type[BaseModel], set[int]] = field(default_factory=lambda: defaultdict(set))

    def __post_init__(self) -> None:
        self.erasure.holders = self.named.holders
        self.recorded[self.model] |= set(self.ids)

    async def erase_texts_about(self) -> None:
        """Erase the texts of rows that refer to the person, or these rows, as their models declare."""
        references = [(child, column) for child, column in references_to(self.model) if _is_about(child, column)]
        await self.uow.prefetch(Needs([RowsBy(child, column, self.ids, locked=True) for child, column in references]))
        referred = await ids_that_referred(references, self.ids)
        for (child, column), earlier in zip(references, referred, strict=True):
            rows = await find(child, column_condition(column, "in", list(self.ids)), lock=True)
            ids = {row.id for row in rows} | earlier
            self.recorded[child] |= ids
            if child.erased_with == column.removesuffix("_id"):
                await self.uow.delete_many(child, rows)
                self.erasure.rows[child] += len(rows)
                self.uow.record.replace(child, ids, empty)
            else:
                removed = _texts_about(child, column)
                await self._write(child, rows, [_removed(row, removed) for row in rows])
                self._replace(child, ids, removed, self.named.own)

    async def erase_mentions(self) -> None:
        """Erase where texts of any row name the person."""
        for model, ids in (await ids_naming(self.named.own)).items():
            for start in range(0, len(ids), BATCH_SIZE):
                batch = ids[start : start + BATCH_SIZE]
                rows = await find(model, Q(id__in=batch), lock=True)
                own = await own_ids(model, self.model, self.ids, self.row, batch)
                identities = [self.named.own if row.id in own else self.named.elsewhere for row in rows]
                changes = [redacted_texts(row, each) for row, each in zip(rows, identities, strict=True)]
                await self._write(model, rows, changes)

    async def erase_recorded_mentions(self) -> None:
        """Erase where the register names the person, in entries about other rows: of before and of this erasure."""
        named: defaultdict[str, set[int]] = defaultdict(set)
        for name, row_id in [*await rows_naming(self.named.own), *self.uow.record.changes]:
            named[name].add(row_id)
        remaining = {model: named[model.__name__] - self.recorded[model] for model in all_models()}
        remaining = {model: ids for model, ids in remaining.items() if ids}
        present = await read_ids([first_ids(model, Q(id__in=sorted(ids))) for model, ids in remaining.items()])
        for (model, ids), existing in zip(remaining.items(), present, strict=True):
            own = await own_ids(model, self.model, self.ids, self.row, sorted(ids))
            own |= ids - {*existing}  # whose client is not known any more
            self._replace(model, own, (), self.named.own)
            self._replace(model, ids - own, (), self.named.elsewhere)

    def _replace(
        self, model: type[BaseModel], ids: Collection[int], removed: Sequence[str], identity: Identity
    ) -> None:
        if ids:
            self.erasure.rows[EntradaRegistro] += 1
            self.uow.record.replace(model, sorted(ids), texts_replaced(model, removed, identity))

    async def _write(
        self, model: type[BaseModel], rows: Sequence[BaseModel], changes: Sequence[Mapping[str, object]]
    ) -> None:
        pairs = [(row, values) for row, values in zip(rows, changes, strict=True) if _differs(row, values)]
        await self.uow.update_many([row for row, _ in pairs], [values for _, values in pairs])
        self.erasure.rows[model] += len(pairs)


def _is_about(child: type[BaseModel], column: str) -> bool:
    return child.erased_with == column.removesuffix("_id") or bool(_texts_about(child, column))


def _texts_about(child: type[BaseModel], column: str) -> Sequence[str]:
    return child.texts_about.get(column.removesuffix("_id"), ())


def _differs(row: BaseModel, values: Mapping[str, object]) -> bool:
    return any(getattr(row, name) != value for name, value in values.items())


def _removed(row: BaseModel, names: Sequence[str]) -> Values:
    return {name: removed_text(type(row), name) for name in names if getattr(row, name) is not None}


async def own_ids(
    model: type[BaseModel],
    subject: type[BaseModel],
    people: Sequence[int],
    row: BaseModel | None,
    ids: Sequence[int],
) -> frozenset[int]:
    """Return which rows are of the client of a person, or refer to the person.

    Args:
        people: The ids of the person's rows; `row` is the present one.
        ids: Those of the rows in question.
    """
    condition = own_condition(model, subject, people, getattr(row, "cliente_id", None))
    if condition is None or not ids:
        return frozenset()
    return await ids_of(model, Q(condition, Q(id__in=list(ids))))


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


async def discard_erased(models: Collection[type[BaseModel]], seconds: float | None = None) -> bool:
    """Remove what the database keeps of erased values besides its rows, after the commit. Return whether it is done.

    seconds: How long to wait for it; it goes on afterwards. None for its end.
    """
    if not models:
        return True
    tables = [model._meta.db_table for model in models]
    indexes = [search_name(model._meta.db_table) for model in models if model.searched]
    try:
        async with asyncio.timeout(seconds):
            return await cast("Compactor", EntradaRegistro._meta.db).discard_erased(tables, indexes)
    except (TimeoutError, BaseORMException, DatabaseFailedError) as error:
        log.warning("erased values remain in the files of the database: %s", type(error).__name__)
        return False
