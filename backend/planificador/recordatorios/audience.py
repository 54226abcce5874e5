"""Whom the alerts of a list concern, and what its reader sees of them. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, NamedTuple

from planificador.recordatorios.rules import Aviso, Facts, TipoAviso

NOBODY: Final = 0
"""In place of the id of a user."""
ACTION_KINDS = frozenset({TipoAviso.RECORDATORIO, TipoAviso.RECORDATORIO_PROGRAMADO})
"""The kinds with somebody in charge of a next action."""


class KindView(NamedTuple):
    """What a reader sees of the alerts of a kind.

    Attributes:
        is_own: Whether the reader sees only those of the sessions of the trainer that the reader is.
        is_whole: Whether the reader sees all columns of the row.
        hidden: The parts of `datos` that the reader does not see.
    """

    is_own: bool = False
    is_whole: bool = True
    hidden: frozenset[str] = frozenset()


WHOLE_VIEW = KindView()


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom the alerts of a list concern, and who reads it.

    Attributes:
        views: What the reader sees of the kinds; None to see all alerts as they are.
        key: Equal for readers with the same views.
        trainer: The trainer that the reader is, where that matters.
        responsable: Of next actions, only those of this user, or of NOBODY; None for all.
        user: The user whom all alerts shall concern, as a user or as the trainer, or NOBODY; None for no such limit.
    """

    key: object = None
    trainer: int | None = None
    responsable: int | None = None
    user: int | None = None
    views: Mapping[TipoAviso, KindView] | None = field(default=None, compare=False)

    @property
    def is_everybody(self) -> bool:
        """Whether the list has all alerts, as they are."""
        return self.responsable is None and self.user is None and self.views is None

    def seen(self, aviso: Aviso) -> Aviso | None:
        """Return what the reader sees of an alert; None if it is not in the list."""
        view = self._view(aviso.tipo)
        if view is None or not self._concerns(aviso) or (view.is_own and self.trainer not in aviso.formadores):
            return None
        return aviso if view is WHOLE_VIEW else _masked(aviso, view)

    def sees_row(self, tipo: TipoAviso, facts: Facts) -> bool:
        """Return whether the reader may know of the alerts of a row."""
        view = self._view(tipo)
        return view is not None and (not view.is_own or self.trainer in facts.formadores)

    def _view(self, tipo: TipoAviso) -> KindView | None:
        return WHOLE_VIEW if self.views is None else self.views.get(tipo)

    def _concerns(self, aviso: Aviso) -> bool:
        of_action = self.responsable is not None and aviso.tipo in ACTION_KINDS
        if of_action and (aviso.usuario or NOBODY) != self.responsable:
            return False
        return self.user is None or self.user == aviso.usuario or self.trainer in aviso.formadores


EVERYBODY = Audience()


def _masked(aviso: Aviso, view: KindView) -> Aviso:
    """Return an alert without what the reader does not see; its version counts changes of hidden columns too."""
    datos: Any = aviso.datos  # Any: a named tuple of its kind
    if view.hidden:
        datos = datos._replace(**dict.fromkeys(view.hidden))
    return replace(aviso, datos=datos, version=aviso.version if view.is_whole else 0)
