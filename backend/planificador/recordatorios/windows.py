"""Windows of alerts, and what a step from one instant to the next changes in them. Pure."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from planificador.recordatorios.audience import EVERYBODY, Audience
from planificador.recordatorios.index import Difference
from planificador.recordatorios.rules import Aviso, Evento, TipoAviso


class Period(NamedTuple):
    """The alerts of some kinds that fall due within some hours."""

    horas: int
    tipos: frozenset[TipoAviso]


class Window(NamedTuple):
    """What an audience sees of the alerts of some kinds that fall due within some hours."""

    horas: int
    tipos: frozenset[TipoAviso]
    audience: Audience = EVERYBODY

    @property
    def period(self) -> Period:
        """What it shares with the windows of other audiences."""
        return Period(self.horas, self.tipos)

    def seen(self, alerts: Sequence[Aviso]) -> Sequence[Aviso]:
        """Return what the audience sees of alerts, in their order."""
        if self.audience.is_everybody:
            return alerts
        return [aviso for aviso in map(self.audience.seen, alerts) if aviso is not None]


@dataclass(slots=True)
class Step:
    """What happened between two instants.

    Attributes:
        differences: The rows whose alert changed, by kind and id; not those that only enter a window.
        replaced: The ids of the rows whose alert changed because their facts were replaced.
        hidden_before: The claves that were hidden before the step, of the readers for whom they changed.
        of_periods: How the lists of periods changed, as far as that was asked for.
    """

    then: datetime
    now: datetime
    differences: dict[TipoAviso, dict[int, Difference]] = field(
        default_factory=lambda: {tipo: {} for tipo in TipoAviso}
    )
    replaced: set[int] = field(default_factory=set)
    hidden_before: dict[int, Set[str]] = field(default_factory=dict)
    of_periods: dict[Period, "PeriodChanges"] = field(default_factory=dict)

    def add(self, tipo: TipoAviso, differences: Iterable[Difference]) -> None:
        """Add differences; a row that differs twice differs from its first alert to its last."""
        of_kind = self.differences[tipo]
        for before, after in differences:
            row_id = _row_id(before, after)
            of_kind[row_id] = Difference(of_kind[row_id].before if row_id in of_kind else before, after)

    def add_hidden(self, before: Mapping[int, Set[str]]) -> None:
        """Add what was hidden before a change."""
        self.hidden_before = {**before, **self.hidden_before}


class PeriodChanges(NamedTuple):
    """How a step changed the list of all alerts of a period. before, after: as those of `WindowChanges`."""

    before: Sequence[Aviso]
    after: Sequence[Aviso]


@dataclass(frozen=True, slots=True)
class WindowChanges:
    """The changes of a window's list in a step, for readers who hid none of these alerts.

    Attributes:
        before: The alerts in the list before the step that changed or left it.
        after: Those in the list after the step that changed or entered it.
        claves: Those of all of them.
    """

    before: tuple[Aviso, ...]
    after: tuple[Aviso, ...]
    eventos: tuple[Evento, ...]
    claves: Set[str]


def _row_id(before: Aviso | None, after: Aviso | None) -> int:
    aviso = before or after
    assert aviso is not None  # noqa: S101 # for mypy
    return aviso.objeto_id
