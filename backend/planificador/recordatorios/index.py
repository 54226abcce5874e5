"""The alerts of one kind at an instant, sorted, and kept by differences. Pure."""

import heapq
from bisect import bisect_right, insort
from collections.abc import Callable, Iterable
from datetime import datetime
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from planificador.recordatorios.rules import Aviso, alert_order

F = TypeVar("F")
_Key = tuple[datetime, str, int]
"""When an alert falls due, its clave, and the id of its row."""
_due: Callable[[_Key], datetime] = itemgetter(0)
MIN_HEAP = 100
"""Instants that are kept although their alerts have changed."""


class Difference(NamedTuple):
    """The alert of a row before and after a step; they differ."""

    before: Aviso | None
    after: Aviso | None


class AlertIndex(Generic[F]):
    """The alerts of one kind, however early, so that a list of any window is a part of them: its beginning.

    Args:
        alert_of: The rule: the alert of a row's facts at an instant, if it has one.
    """

    def __init__(self, alert_of: Callable[[F, datetime], Aviso | None]) -> None:
        self._alert_of = alert_of
        self._facts: dict[int, F] = {}
        self._alerts: dict[int, Aviso] = {}
        self._order: list[_Key] = []
        self._instants: list[tuple[datetime, int]] = []  # a heap: when an alert changes by time alone, and its row

    def __len__(self) -> int:
        return len(self._order)

    @property
    def ids(self) -> Iterable[int]:
        """The ids of the rows that have an alert."""
        return self._alerts.keys()

    def find(self, row_id: int) -> Aviso | None:
        """Return the alert of a row."""
        return self._alerts.get(row_id)

    def facts(self, row_id: int) -> F:
        """Return the facts of a row that has an alert."""
        return self._facts[row_id]

    def put(self, row_id: int, facts: F | None, now: datetime) -> Difference | None:
        """Replace the facts of a row, None if it is gone. Return how its alert differs, None if it does not."""
        before = self._alerts.get(row_id)
        if before is not None and facts == self._facts[row_id]:
            return None
        after = None if facts is None else self._alert_of(facts, now)
        if facts is not None and after is not None:
            self._facts[row_id] = facts
        else:
            self._facts.pop(row_id, None)
        return self._replace(row_id, before, after)

    def advance(self, now: datetime) -> list[Difference]:
        """Return the differences that time alone has made."""
        differences: list[Difference] = []
        while (instant := self.next_change()) is not None and instant <= now:
            _, row_id = heapq.heappop(self._instants)
            differences += self._evaluate(row_id, now)
        return differences

    def evaluate(self, now: datetime) -> list[Difference]:
        """Return the differences after the clock was set: those of all rows that have an alert."""
        return [difference for row_id in list(self._facts) for difference in self._evaluate(row_id, now)]

    def until(self, horizon: datetime) -> list[Aviso]:
        """Return the alerts that fall due by an instant, in order."""
        return self._slice(0, self._position(horizon))

    def between(self, after: datetime, until: datetime) -> list[Aviso]:
        """Return the alerts that fall due after an instant and until another, in order."""
        return self._slice(self._position(after), self._position(until))

    def due_after(self, horizon: datetime, skip: int = 0) -> datetime | None:
        """Return when the first alert after an instant falls due, or the first after skipping some."""
        position = self._position(horizon) + skip
        return self._order[position][0] if position < len(self._order) else None

    def count_after(self, horizon: datetime) -> int:
        """Return how many alerts fall due after an instant."""
        return len(self._order) - self._position(horizon)

    def next_change(self) -> datetime | None:
        """Return the first instant at which an alert changes or ends by time alone."""
        while self._instants:
            instant, row_id = self._instants[0]
            aviso = self._alerts.get(row_id)
            if aviso is not None and aviso.cambia_en == instant:
                return instant
            heapq.heappop(self._instants)  # the alert has changed or ended since
        return None

    def _evaluate(self, row_id: int, now: datetime) -> list[Difference]:
        before, after = self._alerts[row_id], self._alert_of(self._facts[row_id], now)
        if after is None:
            del self._facts[row_id]
        difference = self._replace(row_id, before, after)
        return [difference] if difference else []

    def _replace(self, row_id: int, before: Aviso | None, after: Aviso | None) -> Difference | None:
        if before == after:
            return None
        if before is not None:
            del self._alerts[row_id]
            del self._order[bisect_right(self._order, (*alert_order(before), row_id)) - 1]
        if after is not None:
            self._alerts[row_id] = after
            insort(self._order, (*alert_order(after), row_id))
            self._add_instant(row_id, after.cambia_en)
        return Difference(before, after)

    def _add_instant(self, row_id: int, instant: datetime | None) -> None:
        if len(self._instants) > MIN_HEAP + 2 * len(self._alerts):  # most of them are of earlier alerts
            self._instants = [(a.cambia_en, key) for key, a in self._alerts.items() if a.cambia_en and key != row_id]
            heapq.heapify(self._instants)
        if instant is not None:
            heapq.heappush(self._instants, (instant, row_id))

    def _position(self, horizon: datetime) -> int:
        return bisect_right(self._order, horizon, key=_due)

    def _slice(self, start: int, stop: int) -> list[Aviso]:
        return [self._alerts[row_id] for _, _, row_id in self._order[start:stop]]
