"""The writes of one use case, in its transaction."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeAlias, TypeVar
from zoneinfo import ZoneInfo

from tortoise import BaseDBAsyncClient

from planificador.core.data.needs.declaration import Needs
from planificador.core.data.needs.prefetch import prefetch
from planificador.core.data.queries.prefetched import PrefetchedRows
from planificador.core.data.register.entries import EVERY_CHANGE, ChangeRecord
from planificador.core.data.use_cases.parents import parents_of
from planificador.core.data.use_cases.stale_rows import stale_as_conflict
from planificador.core.data.writes.buffer import WriteBuffer
from planificador.core.data.writes.new_rows import new_rows
from planificador.core.data.writes.pending import SqlPart
from planificador.core.data.writes.statements import RowUpdate, insert_many
from planificador.core.model.actors import SYSTEM, Actor
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import derived_values
from planificador.core.model.errors import Problem, refuse_if
from planificador.core.model.places.countries import SPAIN
from planificador.core.model.retention import DEFAULT_RETENTION, Retention
from planificador.core.model.states import Effect, Finding
from planificador.core.model.validation import NO_VALUES
from planificador.core.runtime.changes import ENTRIES, Cambio, Operacion, RowKey
from planificador.core.tortoise_adapter import mark_as_stored

R = TypeVar("R", bound=BaseModel)
NO_PARENTS: Set[RowKey] = frozenset()
LateWarnings: TypeAlias = Callable[[], Awaitable[list[Problem]]]
"""Reads warnings after the commit."""


@dataclass(slots=True)
class UnitOfWork:
    """The writes of one use case.

    Attributes:
        now: The instant of all its writes.
        actor: Who writes.
        verb: The mutation, "" for what the server does by itself.
        changes: The changes to publish after the commit.
        warnings: Problems to report although the use case succeeds.
        late_warnings: Functions that read further ones, after the commit and only if the client asks for warnings.
        after_commit: What else is to be done once the writes are committed; it may add warnings.
        record: What to write to the register at the end.
        prefetched: What was read ahead.
        writes: What was not sent.
    """

    connection: BaseDBAsyncClient
    now: datetime
    zone: ZoneInfo
    territory: str = SPAIN
    actor: Actor = SYSTEM
    verb: str = ""
    changes: list[Cambio] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    late_warnings: list[LateWarnings] = field(default_factory=list)
    after_commit: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    retention: Retention = DEFAULT_RETENTION
    record: ChangeRecord = field(default_factory=ChangeRecord)
    prefetched: PrefetchedRows = field(default_factory=PrefetchedRows)
    writes: WriteBuffer = field(init=False)

    def __post_init__(self) -> None:
        self.writes = WriteBuffer(self.connection)

    async def create(self, model: type[R], **values: Any) -> R:  # Any: each column's own type
        """Insert a row, with its derived columns.

        If the database refuses it, IntegrityError is raised here or when the writes are sent.
        """
        (row,) = await self.create_many(model, [values])
        return row

    async def create_many(
        self, model: type[R], values: Sequence[Mapping[str, Any]], common: Mapping[str, Any] = NO_VALUES
    ) -> list[R]:
        """Insert rows as `create` does, by a number of statements that does not grow with them.

        common: The values that all rows have, besides those of each row.
        """
        written = {"version": 1, "creado": self.now, "actualizado": self.now}
        of_model = {name: value for name, value in written.items() if name in model._meta.fields_map}
        rows = new_rows(model, values, {**common, **of_model})
        with stale_as_conflict():  # an insert may send earlier updates
            if rows and not await self.writes.insert(rows):
                await insert_many(rows)
        for row in rows:
            mark_as_stored(row)
        self.prefetched.created(model, rows)
        for row in rows:
            self._add_created(row)
        return rows

    async def update_many(self, rows: Sequence[R], values: Sequence[Mapping[str, Any]]) -> list[R]:
        """Write values of locked rows as `update` does, by a number of statements that does not grow with them.

        values: Those of each row.
        """
        names = list(dict.fromkeys(name for item in values for name in item))
        pairs = []
        for row, given in zip(rows, values, strict=True):
            item = {name: given.get(name, getattr(row, name)) for name in names}
            if _different(row, item):
                pairs.append((row, {**item, **self._consequences(row, item)}))
        if pairs:
            await self._send_updates([RowUpdate(row, row.version, dict(item)) for row, item in pairs])
            with self.prefetched.changing(type(rows[0]), [row for row, _ in pairs]):
                for row, item in pairs:
                    written = {name: value for name, value in item.items() if name not in EVERY_CHANGE}
                    self._set(row, item, (*_different(row, written), *EVERY_CHANGE))
        return list(rows)

    def _set(self, row: BaseModel, values: Mapping[str, Any], changed: tuple[str, ...]) -> None:  # Any: as above
        """Give a row the values that are written to it. changed: Their columns that others are told of."""
        earlier_parents = parents_of(row)
        self.record.add_updated(row, values)
        for name, value in values.items():
            setattr(row, name, value)
        self._add_change(row, Operacion.ACTUALIZADO, changed, earlier_parents)

    def _consequences(self, row: BaseModel, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return what a write of these values changes besides them."""
        derived = derived_values(type(row), {**vars(row), **values}, values)
        return {**derived, "version": row.version + 1, "actualizado": self.now}

    async def update(self, row: R, **values: Any) -> R:  # Any: as above
        """Write the values that differ, and the columns that are derived from them.

        Raises DomainError CONFLICTO if the row changed since it was read.
        """
        changed = _different(row, values)
        if not changed:
            return row
        changed |= _different(row, derived_values(type(row), {**vars(row), **changed}, changed))
        return await self._write(row, changed)

    async def touch(self, row: R) -> R:
        """Count a change of rows that are parts of this one as a change of it. Raises as `update`."""
        return await self._write(row, {})

    async def _write(self, row: R, changed: dict[str, Any]) -> R:  # Any: as above
        changed |= {"version": row.version + 1, "actualizado": self.now}
        await self._send_updates([RowUpdate(row, row.version, dict(changed))])
        with self.prefetched.changing(type(row), [row]):
            self._set(row, changed, tuple(changed))
        return row

    async def _send_updates(self, updates: Sequence[RowUpdate]) -> None:
        with stale_as_conflict():
            await self.writes.update(updates)

    async def delete(self, row: BaseModel) -> None:
        """Delete the row.

        If other rows refer to it, IntegrityError is raised here or when the writes are sent.
        """
        await self.delete_many(type(row), [row])

    async def delete_many(self, model: type[R], rows: Sequence[R]) -> None:
        """Delete several rows as `delete` does, by one statement."""
        if rows:
            with stale_as_conflict():  # a delete may send earlier updates
                await self.writes.delete(rows)
            self.prefetched.deleted(model, rows)
            for row in rows:
                self._add_deleted(row)

    async def write_unrecorded(self, model: type[BaseModel], parts: Sequence[SqlPart]) -> None:
        """Write rows that are no data of the centre: nobody is told, and the register has nothing of it.

        parts: Statements that each write other rows of the model.
        """
        with stale_as_conflict():  # it may send earlier updates
            await self.writes.write(model, parts)
        self.prefetched.forget(model)

    async def prefetch(self, needs: Needs) -> None:
        """Lock and read by one statement what the use case needs; its further reads are answered from that."""
        creates = needs.creates.items()
        known = [model for model, n in creates if isinstance(n, int) and self.writes.has_ids(model, n)]
        if known:
            needs = replace(needs, creates={model: number for model, number in creates if model not in known})
        self.writes.give_ids(await prefetch(self.connection, self.prefetched, needs))

    async def send_writes(self, further: Sequence[SqlPart] = (), query: SqlPart | None = None) -> list[int]:
        """Send the writes that were not sent, with further ones, and a query. Return their marks.

        Raises DomainError CONFLICTO if a row changed since it was read; IntegrityError if the database refuses a write.
        """
        with stale_as_conflict():
            return await self.writes.send_with(further, query)

    async def send_writes_for(self, sql: str) -> None:
        """Send the writes that were not sent, if a statement with this text reads them; "" for any text."""
        if self.writes.are_read_by(sql):
            await self.send_writes()

    def warn(self, problem: Problem | None) -> None:
        """Report a problem although the use case succeeds; None stands for no problem."""
        if problem:
            self.warnings.append(problem)

    def judge(self, findings: Iterable[Finding | None], problems: Iterable[Problem | None] = ()) -> None:
        """Raise DomainError with all findings that forbid the action; otherwise report each of the others once.

        problems: what else is wrong; it is told with the findings.
        """
        present = dict.fromkeys(finding for finding in findings if finding)
        forbidden = [finding.problem for finding in present if finding.effect is Effect.FORBIDDEN]
        refuse_if(dict.fromkeys([*problems, *forbidden]))
        self.warnings += [finding.problem for finding in present]

    async def advisory_lock(self, name: str) -> None:
        """Wait until no other transaction holds the lock of this name, and hold it until the end of this one.

        SQLite has one writer at a time and needs no lock. name: of letters, digits, "_", ":" and "-".
        """
        await self.prefetch(Needs(advisory_locks=[name]))

    def add_entry(self, row: BaseModel) -> None:
        """Add an entry about a row that does not change to the register."""
        self.record.add_updated(row, {})
        self.note_entries([(type(row).__name__, row.id)])

    def note_entries(self, rows: Iterable[RowKey]) -> None:
        """Tell the readers of entries about rows that these change, also where the rows do not."""
        changed = {(change.tipo, change.id) for change in self.changes}
        self.changes += [Cambio(*row, Operacion.ACTUALIZADO, (ENTRIES,)) for row in rows if row not in changed]

    def _add_created(self, row: BaseModel) -> None:
        self.record.add_created(row)
        self._add_change(row, Operacion.CREADO)

    def _add_deleted(self, row: BaseModel) -> None:
        self.record.add_deleted(row)
        self._add_change(row, Operacion.ELIMINADO)

    def _add_change(
        self,
        row: BaseModel,
        operation: Operacion,
        columns: tuple[str, ...] = (),
        earlier_parents: Set[RowKey] = NO_PARENTS,
    ) -> None:
        parents = tuple(sorted(parents_of(row) | earlier_parents))
        self.changes.append(Cambio(type(row).__name__, row.id, operation, columns, parents))


def _different(row: BaseModel, values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if getattr(row, name) != value}
