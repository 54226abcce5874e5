"""The copies of the rows that live lists of alerts are derived from: of each kind of alerts, and of hidden alerts."""

import asyncio
from collections.abc import Callable, Collection, Iterable, Set
from datetime import datetime, timedelta

from planificador.core.data.lists.joins import Dependency
from planificador.core.model.zones import FIRST_INSTANT_AFTER
from planificador.core.runtime.changes import Cambio
from planificador.core.runtime.clock import Clock
from planificador.recordatorios.lists import AlertLists
from planificador.recordatorios.mirror import Mirror
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.reading import AlertTable, Candidate, batches, read_hidden, read_hidden_by_id
from planificador.recordatorios.timelines import kind_horizon
from planificador.recordatorios.windows import Step

ROWS_PER_STEP = 500
"""Rows of a whole reading that are compared before others are served."""
ROWS_AHEAD = 200
"""Rows that are read before their alerts enter the largest window, so that no read delays them."""
TICK = timedelta(microseconds=1)
MAX_ROWS_AHEAD = 2_000
"""Rows ahead, beyond which the last ones are forgotten and read again later."""


class AlertMirror(Mirror):
    """The rows of one kind of alerts: those in the largest window, and the next ones.

    Args:
        deliver: Takes each step of the lists.
        max_horas: Returns the length of the largest window.
    """

    def __init__(
        self,
        clock: Clock,
        table: AlertTable,
        lists: AlertLists,
        deliver: Callable[[Step], None],
        max_horas: Callable[[], int],
        on_state_change: Callable[[], None],
    ) -> None:
        super().__init__(clock, table.model, on_state_change)
        self._table, self._lists, self._deliver, self._max_horas = table, lists, deliver, max_horas
        self._index = lists.by_kind[table.tipo]
        self._known_until: datetime | None = None  # all rows that fall due until then are known
        self._changed_targets: dict[Dependency, set[int]] = {}  # the changed rows that rows of the copy depend on

    def covers(self, horas: int) -> bool:
        """Return whether all rows of a window are known."""
        return self._known_until is not None and self._known_until >= kind_horizon(
            self._table.tipo, self._lists.now, horas
        )

    def mark_changes(self, changes: Iterable[Cambio]) -> None:
        """Override Mirror's: also read the rows that depend on changed rows of other tables."""
        super().mark_changes(changes)
        for dependency in self._table.dependencies:
            ids = dependency.ids(changes)
            if ids and dependency.references:
                self._changed_targets.setdefault(dependency, set()).update(ids)
                self._work.set()
            elif ids:  # rows that refer to rows of the copy
                self.mark_changed(ids)

    def read_ahead_if_needed(self) -> None:
        """Read further rows when few are left ahead."""
        if self._known_until is not None and self._needs_rows(self._known_until):
            self._work.set()

    def _needs_rows(self, known_until: datetime) -> bool:
        return known_until < FIRST_INSTANT_AFTER and self._index.count_after(self._horizon()) < ROWS_AHEAD // 2

    def _horizon(self) -> datetime:
        return kind_horizon(self._table.tipo, self._lists.now, self._max_horas())

    async def _read(self) -> None:
        targets, self._changed_targets = self._changed_targets, {}
        await super()._read()
        for dependency, ids in targets.items():
            await self._read_depending(dependency, ids)
        while self._known_until is not None and self._needs_rows(self._known_until):
            rows, known_until = await self._read_ahead(self._known_until)
            await self._put(rows)
            self._known_until = known_until

    async def _read_all(self) -> set[int]:
        now = self._clock.now()
        horizon = kind_horizon(self._table.tipo, now, self._max_horas())
        rows = await self._table.until(now, horizon)
        ahead, known_until = await self._read_ahead(horizon)
        read = {row.id for row in (*rows, *ahead)}
        gone = [row_id for row_id in self._index.ids if row_id not in read]
        # Rows that are no longer needed ahead are gone too, but do not differ.
        different = {row_id for row_id in gone if (aviso := self._index.find(row_id)) and aviso.vence_en <= known_until}
        self._replace(dict.fromkeys(gone))
        different |= await self._put([*rows, *ahead])
        self._known_until = known_until
        return different

    async def _read_changed(self, ids: Collection[int]) -> None:
        for batch in batches(sorted(ids)):
            rows = {row.id: row.facts for row in await self._table.by_id(batch) if self._is_known(row)}
            self._replace({**dict.fromkeys(batch), **rows})
        self._forget_rows_far_ahead()

    async def _read_depending(self, dependency: Dependency, ids: Collection[int]) -> None:
        assert self._known_until is not None  # noqa: S101 # all rows are read before any change
        for batch in batches(sorted(ids)):
            rows = await self._table.depending(dependency, batch, self._lists.now, self._known_until)
            self._unexplained.difference_update(row.id for row in rows)
            await self._put([row for row in rows if self._is_known(row)])

    async def _read_ahead(self, after: datetime) -> tuple[list[Candidate], datetime]:
        """Return the next rows after an instant, and the instant until which these are all."""
        limit = ROWS_AHEAD
        while True:
            rows = await self._table.next(after, limit)
            readable = [row for row in rows if row]
            if len(rows) < limit:
                return readable, FIRST_INSTANT_AFTER
            # There may be more rows that fall due at the instant of the last one.
            last = max((row.vence_en for row in readable), default=after)
            complete = [row for row in readable if row.vence_en < last]
            if complete:
                return complete, max(row.vence_en for row in complete)
            limit *= 2

    def _is_known(self, row: Candidate) -> bool:
        return self._known_until is not None and row.vence_en <= self._known_until

    def _forget_rows_far_ahead(self) -> None:
        horizon = self._horizon()
        if not self._table.reads_ahead or self._index.count_after(horizon) <= MAX_ROWS_AHEAD:
            return
        last = self._index.due_after(horizon, skip=ROWS_AHEAD)
        assert last is not None  # noqa: S101 # for mypy
        forgotten = [aviso.objeto_id for aviso in self._index.between(last, FIRST_INSTANT_AFTER)]
        # Rows are read again by their column, which may be earlier than their alerts.
        known_until = min([last, *(self._table.earliest(self._index.facts(row_id)) - TICK for row_id in forgotten)])
        if known_until >= horizon:
            self._known_until = known_until
            self._replace(dict.fromkeys(forgotten))

    async def _put(self, rows: Collection[Candidate]) -> set[int]:
        """Replace these rows, in several steps. Return the ids of those whose alerts differ."""
        different: set[int] = set()
        for batch in batches(list(rows), ROWS_PER_STEP):
            different |= self._replace({row.id: row.facts for row in batch})
            await asyncio.sleep(0)
        return different

    def _replace(self, rows: dict[int, object]) -> set[int]:
        step = self._lists.put_rows(self._table.tipo, rows, self._clock.now())
        self._deliver(step)
        return step.replaced


class HiddenMirror(Mirror):
    """What the present readers hid. readers: a view of them."""

    def __init__(
        self,
        clock: Clock,
        lists: AlertLists,
        deliver: Callable[[Step], None],
        readers: Set[int],
        on_state_change: Callable[[], None],
    ) -> None:
        super().__init__(clock, AvisoOculto, on_state_change)
        self._lists, self._deliver, self._readers = lists, deliver, readers

    def covers(self, lector: int | None) -> bool:
        """Return whether it is known what a reader hid."""
        return lector is None or lector in self._lists.hidden.readers

    def read_new_readers(self) -> None:
        """Read what new readers hid, if there are any."""
        self._work.set()

    async def _read(self) -> None:
        await super()._read()
        if new := [lector for lector in self._readers if not self.covers(lector)]:
            await self._read_readers(new)

    async def _read_all(self) -> set[int]:
        return await self._read_readers(list(self._readers))

    async def _read_readers(self, readers: Collection[int]) -> set[int]:
        now = self._clock.now()
        rows = await read_hidden(list(readers), now)
        present = self._readers & set(readers)  # others may have left meanwhile
        different = self._lists.hidden.differing(rows)
        self._deliver(self._lists.replace_hidden(rows, present, self._clock.now()))
        return different

    async def _read_changed(self, ids: Collection[int]) -> None:
        for batch in batches(sorted(ids)):
            rows = await read_hidden_by_id(batch)
            self._deliver(self._lists.put_hidden({**dict.fromkeys(batch), **rows}, self._clock.now()))
