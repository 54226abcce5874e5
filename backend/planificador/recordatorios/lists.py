"""The lists of alerts of all windows and readers at an instant, kept by differences. Pure.

All share the same alerts: the list of a window is the beginning of them, and a reader's list is without the few that
the reader hid. A step from one instant to the next costs what changed in it, not the length of the lists.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Set
from datetime import datetime
from functools import partial
from itertools import chain
from typing import Any
from zoneinfo import ZoneInfo

from planificador.recordatorios import rules
from planificador.recordatorios.hidden import HiddenAlerts, Hiding
from planificador.recordatorios.index import AlertIndex
from planificador.recordatorios.rules import Aviso, Evento, TipoAviso
from planificador.recordatorios.timelines import RULES, alert_of, is_listed, kind_horizon
from planificador.recordatorios.windows import Period, PeriodChanges, Step, Window, WindowChanges

MAX_WHOLES = 16
"""Whole lists that are kept for further readers until the next step."""


class AlertLists:
    """The alerts of all rows, and what each reader hid, at the instant `now`. Days begin in `zona`."""

    def __init__(self, now: datetime, zona: ZoneInfo) -> None:
        self.now = now
        self.hidden = HiddenAlerts()
        # The lists that were asked for since the last step.
        self._wholes: dict[Window | Period, tuple[Aviso, ...]] = {}
        self.by_kind: dict[TipoAviso, AlertIndex[Any]] = {  # Any: the facts of its kind
            tipo: AlertIndex(partial(alert_of, tipo, zona)) for tipo in TipoAviso
        }

    def advance(self, now: datetime) -> Step:
        """Let time pass. An instant that the clock has already passed changes nothing."""
        step = self._step(max(now, self.now))
        for tipo, index in self.by_kind.items():
            step.add(tipo, index.advance(self.now))
        step.add_hidden(self.hidden.advance(self.now))
        return step

    def set_clock(self, now: datetime) -> Step:
        """Move to any instant, as the clock was set. Alerts that had ended before it do not come back by themselves."""
        step = self._step(now)
        for tipo, index in self.by_kind.items():
            step.add(tipo, index.evaluate(now))
        step.add_hidden(self.hidden.advance(now))
        return step

    def _step(self, now: datetime) -> Step:
        step = Step(self.now, now)
        self.now = now
        self._wholes.clear()
        return step

    def put_rows(self, tipo: TipoAviso, rows: Mapping[int, Any], now: datetime) -> Step:  # Any: its facts, or None
        """Let time pass, and replace the facts of rows, None for one that is gone."""
        step = self.advance(now)
        for row_id, facts in rows.items():
            if difference := self.by_kind[tipo].put(row_id, facts, self.now):
                step.add(tipo, [difference])
                step.replaced.add(row_id)
        return step

    def put_hidden(self, rows: Mapping[int, Hiding | None], now: datetime) -> Step:
        """Let time pass, and replace rows of hidden alerts, None for one that is gone."""
        step = self.advance(now)
        step.add_hidden(self.hidden.put(rows, self.now))
        return step

    def replace_hidden(self, rows: Mapping[int, Hiding], readers: Iterable[int], now: datetime) -> Step:
        """Let time pass, and replace all that these readers hid."""
        step = self.advance(now)
        step.add_hidden(self.hidden.replace(rows, readers, self.now))
        return step

    def whole(self, window: Window, hidden: Set[str]) -> tuple[Aviso, ...]:
        """Return the list of a window without the hidden claves, in order."""
        alerts = self._kept(window, lambda: window.seen(self._kept(window.period, lambda: self._all(window.period))))
        return tuple([aviso for aviso in alerts if aviso.clave not in hidden]) if hidden else alerts

    def _kept(self, key: Window | Period, make: Callable[[], Iterable[Aviso]]) -> tuple[Aviso, ...]:
        alerts = self._wholes.get(key)
        if alerts is None:
            alerts = tuple(make())
            if len(self._wholes) >= MAX_WHOLES:
                self._wholes.clear()
            self._wholes[key] = alerts
        return alerts

    def _all(self, period: Period) -> list[Aviso]:
        of_kinds = chain.from_iterable(
            self.by_kind[tipo].until(kind_horizon(tipo, self.now, period.horas)) for tipo in period.tipos
        )
        return sorted(of_kinds, key=rules.alert_order)

    def window_changes(self, step: Step, window: Window) -> WindowChanges:
        """Return how a step changed the list of a window."""
        period = window.period
        if (changes := step.of_periods.get(period)) is None:
            changes = step.of_periods[period] = self._period_changes(step, period)
        before, after = map(window.seen, changes)
        eventos = tuple(rules.alert_changes(before, after))
        return WindowChanges(tuple(before), tuple(after), eventos, {aviso.clave for aviso in (*before, *after)})

    def _period_changes(self, step: Step, period: Period) -> PeriodChanges:
        before: list[Aviso] = []
        after: list[Aviso] = []
        for tipo in period.tipos:
            then_until, now_until = (kind_horizon(tipo, moment, period.horas) for moment in (step.then, step.now))
            changed = step.differences[tipo]
            before += [old for old, _ in changed.values() if old and old.vence_en <= then_until]
            after += [new for _, new in changed.values() if new and new.vence_en <= now_until]
            # Time moves the end of the window over alerts that are otherwise the same.
            after += self._between(tipo, then_until, now_until, changed)
            before += self._between(tipo, now_until, then_until, changed)
        return PeriodChanges(before, after)

    def _between(self, tipo: TipoAviso, after: datetime, until: datetime, changed: Container[int]) -> list[Aviso]:
        """Return the alerts that fall due between two instants, except for those of changed rows."""
        return [aviso for aviso in self.by_kind[tipo].between(after, until) if aviso.objeto_id not in changed]

    def own_changes(self, step: Step, window: Window, changes: WindowChanges) -> dict[int, tuple[Evento, ...]]:
        """Return how a step changed the list of each reader for whom it differs: who hid one of the alerts.

        The events of all other readers are those of the window.
        """
        readers = self.hidden.hiders(changes.claves).union(step.hidden_before)
        return {lector: self._reader_changes(step, window, changes, lector) for lector in readers}

    def _reader_changes(self, step: Step, window: Window, changes: WindowChanges, lector: int) -> tuple[Evento, ...]:
        hidden = self.hidden.by(lector)
        hidden_before = step.hidden_before.get(lector, hidden)
        if hidden_before == hidden:
            return tuple(evento for evento in changes.eventos if evento.aviso.clave not in hidden)
        others = [
            aviso
            for clave in hidden ^ hidden_before
            if clave not in changes.claves and (aviso := self._find(clave, window))
        ]
        return tuple(
            rules.alert_changes(
                [a for a in (*changes.before, *others) if a.clave not in hidden_before],
                [a for a in (*changes.after, *others) if a.clave not in hidden],
            )
        )

    def next_instant(self, windows: Iterable[Window]) -> datetime | None:
        """Return the first instant at which time alone may change one of these lists."""
        instants = [index.next_change() for index in self.by_kind.values()] + [self.hidden.next_end()]
        for period in {window.period for window in windows}:
            for tipo in period.tipos:
                if due := self.by_kind[tipo].due_after(kind_horizon(tipo, self.now, period.horas)):
                    instants.append(rules.entry(due, RULES[tipo].horas(period.horas)))
        return min((instant for instant in instants if instant), default=None)

    def _find(self, clave: str, window: Window) -> Aviso | None:
        """Return the alert of this clave, if the window's list contains it."""
        tipo, row_id = rules.parse_clave(clave) or (None, 0)
        aviso = self.by_kind[tipo].find(row_id) if tipo in window.tipos else None
        if aviso is None or aviso.clave != clave or not is_listed(aviso, self.now, window.horas):
            return None
        return window.audience.seen(aviso)
