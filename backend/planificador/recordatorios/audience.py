"""Whom alerts concern, and what each reader sees of them. Pure.

A reader who sees all of the business gets the alerts as they are. Others get the kinds that tell only what they see: all
rows of the kind, or, of alerts about sessions, those of the trainer's own. What the text would show of hidden columns is
left out, and the version of a row with hidden columns does not count as a change of the alert.
"""

from collections.abc import Set
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any, Final, NamedTuple

from planificador import rights
from planificador.core.data.joins import SEPARATOR, ChildValue, Value
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.base import BaseModel, model_named
from planificador.core.model.columns import column_of
from planificador.recordatorios.kinds import KINDS
from planificador.recordatorios.rules import Aviso, Facts, TipoAviso
from planificador.rights.table import Rows

NOBODY: Final = 0
"""In place of the id of the user who is in charge."""
VERSION = "version"
"""The column that counts the changes of a row, also those of hidden columns."""
ACTION_KINDS = frozenset({TipoAviso.RECORDATORIO, TipoAviso.RECORDATORIO_PROGRAMADO})
"""The kinds with somebody in charge of a next action."""


class KindView(NamedTuple):
    """What some roles see of the alerts of a kind.

    Attributes:
        is_own: Whether they see only those of the trainer's sessions.
        is_whole: Whether they see all columns of the row.
        hidden: The parts of `datos` that they do not see.
    """

    is_own: bool
    is_whole: bool
    hidden: frozenset[str]

    @property
    def is_everything(self) -> bool:
        """Whether they see each alert as it is."""
        return self.is_whole and not self.is_own and not self.hidden


@cache
def view_of(roles: frozenset[Rol], tipo: TipoAviso) -> KindView | None:
    """Return what these roles see of the alerts of a kind; None if they get none of them."""
    kind = KINDS[tipo]
    rows = _rows(kind.model, roles)
    if rows is Rows.NONE or (rows is Rows.OWN and not kind.is_of_trainers):
        return None
    sees = partial(_sees, kind.model, roles, {Rows.ALL, rows})
    if not all(sees(value) for value in kind.needed):
        return None
    hidden = frozenset(name for name, value in zip(kind.shown_names, kind.shown, strict=True) if not sees(value))
    return KindView(rows is Rows.OWN, not hidden_columns(kind.model, roles), hidden)


@cache
def kinds_of(roles: frozenset[Rol]) -> frozenset[TipoAviso]:
    """Return the kinds of alerts that these roles get."""
    return frozenset(tipo for tipo in TipoAviso if view_of(roles, tipo))


def _sees(model: type[BaseModel], roles: frozenset[Rol], rows: Set[Rows], value: Value) -> bool:
    """Return whether these roles see a value of a row of the model, and thus may know what follows from it.

    rows: Which rows of other tables they have to see at least.
    """
    if isinstance(value, str):
        return _sees_path(model, roles, rows, value)
    children = [value.child] if isinstance(value, ChildValue) else value.children
    return all(
        _sees_path(model, roles, rows, f"{child.references}{SEPARATOR}id" if child.references else "id")
        and _rows(child.model, roles) in rows
        and child.columns.isdisjoint(hidden_columns(child.model, roles))
        for child in children
    )


def _sees_path(model: type[BaseModel], roles: frozenset[Rol], rows: Set[Rows], path: str) -> bool:
    first, _, rest = path.partition(SEPARATOR)
    if not rest:
        return first == VERSION or first not in hidden_columns(model, roles)
    reference = column_of(model, first)
    target = model_named(reference.target)
    is_seen = reference.attribute not in hidden_columns(model, roles) and _rows(target, roles) in rows
    return is_seen and _sees_path(target, roles, rows, rest)


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom the alerts of a list concern, and who reads it.

    Attributes:
        roles: The reader's.
        trainer: The trainer that the reader is, where that matters.
        responsable: Of next actions, only those of this user, or of NOBODY; None for all.
        user: The user whom all alerts shall concern, as a user or as the trainer; NOBODY for none.
    """

    roles: frozenset[Rol]
    trainer: int | None = None
    responsable: int | None = None
    user: int | None = None

    @classmethod
    def of(cls, actor: Actor, responsable: int | None = None, mios: bool = False) -> "Audience":
        """Return the audience of a reader's list. mios: Only alerts that concern the reader."""
        is_own = any(view and view.is_own for view in (view_of(actor.roles, tipo) for tipo in TipoAviso))
        trainer = actor.trainer_id if mios or is_own else None
        return cls(actor.roles, trainer, responsable, (actor.user_id or NOBODY) if mios else None)

    @property
    def is_everybody(self) -> bool:
        """Whether the list has all alerts, as they are."""
        return self.responsable is None and self.user is None and _sees_everything(self.roles)

    def seen(self, aviso: Aviso) -> Aviso | None:
        """Return what the reader sees of an alert; None if it is not in the list."""
        view = view_of(self.roles, aviso.tipo)
        if view is None or not self._concerns(aviso) or (view.is_own and self.trainer not in aviso.formadores):
            return None
        return aviso if view.is_everything else _masked(aviso, view)

    def sees_row(self, tipo: TipoAviso, facts: Facts) -> bool:
        """Return whether the reader may know of the alerts of a row."""
        view = view_of(self.roles, tipo)
        return view is not None and (not view.is_own or self.trainer in facts.formadores)

    def _concerns(self, aviso: Aviso) -> bool:
        if self.responsable is not None and aviso.tipo in ACTION_KINDS:
            if (aviso.usuario or NOBODY) != self.responsable:
                return False
        if self.user is None:
            return True
        return self.user == aviso.usuario or self.trainer in aviso.formadores


@cache
def _sees_everything(roles: frozenset[Rol]) -> bool:
    views = [view_of(roles, tipo) for tipo in TipoAviso]
    return all(view is not None and view.is_everything for view in views)


def _masked(aviso: Aviso, view: KindView) -> Aviso:
    """Return an alert without what the reader does not see."""
    datos: Any = aviso.datos  # Any: a named tuple of its kind
    if view.hidden:
        datos = datos._replace(**dict.fromkeys(view.hidden))
    return replace(aviso, datos=datos, version=aviso.version if view.is_whole else 0)


def _rows(model: type[BaseModel], roles: frozenset[Rol]) -> Rows:
    return rights.of(roles).of(model.__name__).rows
