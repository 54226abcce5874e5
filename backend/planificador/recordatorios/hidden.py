"""Which alerts each reader hid, at an instant, kept by differences. Pure."""

import heapq
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from planificador.recordatorios.rules import is_hidden

NONE_HIDDEN: Set[str] = frozenset()


class Hiding(NamedTuple):
    """An alert that a reader snoozed until an instant, or dismissed (None)."""

    lector: int
    clave: str
    hasta: datetime | None


@dataclass(slots=True)
class _Reader:
    ids: set[int] = field(default_factory=set)
    hidden: set[str] = field(default_factory=set)


class HiddenAlerts:
    """What the known readers hid. The methods that change it return the claves that were hidden before, by reader."""

    def __init__(self) -> None:
        self._rows: dict[int, Hiding] = {}
        self._readers: dict[int, _Reader] = {}
        self._hiders: dict[str, set[int]] = {}  # the readers from whom a clave is hidden
        self._ends: list[tuple[datetime, int]] = []  # a heap: when a snooze ends, and its row

    @property
    def readers(self) -> Iterable[int]:
        """The readers whose hidden alerts are known."""
        return self._readers.keys()

    def by(self, lector: int | None) -> Set[str]:
        """Return the claves that are hidden from a reader; None from whom nothing is hidden."""
        reader = None if lector is None else self._readers.get(lector)
        return reader.hidden if reader else NONE_HIDDEN

    def hiders(self, claves: Iterable[str]) -> set[int]:
        """Return the readers from whom any of these claves is hidden."""
        return {lector for clave in claves for lector in self._hiders.get(clave, ())}

    def differing(self, rows: Mapping[int, Hiding]) -> set[int]:
        """Return the ids of the rows of known readers that differ from these, which are all."""
        of_known = {row_id: hiding for row_id, hiding in rows.items() if hiding.lector in self._readers}
        return {row_id for row_id, _ in of_known.items() ^ self._rows.items()}

    def put(self, rows: Mapping[int, Hiding | None], now: datetime) -> dict[int, Set[str]]:
        """Replace rows, None for one that is gone. Rows of readers that are not known are left out."""
        before: dict[int, Set[str]] = {}
        changed = {row_id: hiding for row_id, hiding in rows.items() if self._rows.get(row_id) != hiding}
        for row_id in changed:  # all before any is added, which may be of the same alert
            if (known := self._rows.get(row_id)) is not None:
                self._remove(row_id, known, before)
        for row_id, hiding in changed.items():
            if hiding is not None and hiding.lector in self._readers and is_hidden(hiding.hasta, now):
                self._add(row_id, hiding, before)
        return before

    def replace(self, rows: Mapping[int, Hiding], readers: Iterable[int], now: datetime) -> dict[int, Set[str]]:
        """Replace all rows of these readers, who are known from now on."""
        known = {row_id for lector in readers for row_id in self._readers.setdefault(lector, _Reader()).ids}
        return self.put({**dict.fromkeys(known), **rows}, now)

    def forget(self, lector: int) -> None:
        """Forget a reader."""
        if reader := self._readers.pop(lector, None):
            for row_id in reader.ids:
                self._unhide(lector, self._rows.pop(row_id).clave)

    def advance(self, now: datetime) -> dict[int, Set[str]]:
        """End the snoozes that time has ended."""
        before: dict[int, Set[str]] = {}
        while (instant := self.next_end()) is not None and instant <= now:
            _, row_id = heapq.heappop(self._ends)
            self._remove(row_id, self._rows[row_id], before)
        return before

    def next_end(self) -> datetime | None:
        """Return the first instant at which a snooze ends."""
        while self._ends:
            instant, row_id = self._ends[0]
            hiding = self._rows.get(row_id)
            if hiding is not None and hiding.hasta == instant:
                return instant
            heapq.heappop(self._ends)  # it was changed since
        return None

    def _add(self, row_id: int, hiding: Hiding, before: dict[int, Set[str]]) -> None:
        reader = self._readers[hiding.lector]
        before.setdefault(hiding.lector, frozenset(reader.hidden))
        self._rows[row_id] = hiding
        reader.ids.add(row_id)
        reader.hidden.add(hiding.clave)
        self._hiders.setdefault(hiding.clave, set()).add(hiding.lector)
        if hiding.hasta is not None:
            heapq.heappush(self._ends, (hiding.hasta, row_id))

    def _remove(self, row_id: int, hiding: Hiding, before: dict[int, Set[str]]) -> None:
        reader = self._readers[hiding.lector]
        before.setdefault(hiding.lector, frozenset(reader.hidden))
        del self._rows[row_id]
        reader.ids.remove(row_id)
        reader.hidden.discard(hiding.clave)
        self._unhide(hiding.lector, hiding.clave)

    def _unhide(self, lector: int, clave: str) -> None:
        if hiders := self._hiders.get(clave):
            hiders.discard(lector)
            if not hiders:
                del self._hiders[clave]
