"""What the alerts tell readers, by their roles.

A reader gets the kinds that tell only what the reader sees: all rows of the kind, or, of alerts about sessions, those
of the trainer's own. Whether there is an alert follows from the values that its rule needs, so that all of these have
to be seen. What its text would show of hidden columns is left out.
"""

from collections.abc import Mapping, Set
from functools import cache, partial

from planificador import rights
from planificador.core.data.joins import SEPARATOR, ChildValue, Value
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.base import BaseModel, model_named
from planificador.core.model.columns import column_of
from planificador.recordatorios.audience import NOBODY, WHOLE_VIEW, Audience, KindView
from planificador.recordatorios.kinds import KINDS
from planificador.recordatorios.rules import TipoAviso
from planificador.rights.table import Rows

VERSION = "version"
"""The column that counts the changes of a row; alerts with hidden columns do not have it."""


def audience_of(actor: Actor, responsable: int | None = None, mios: bool = False) -> Audience:
    """Return the audience of a reader's list.

    Args:
        responsable: As of `Audience`.
        mios: Only alerts that concern the reader.
    """
    views = views_of(actor.roles)
    sees_everything = all(views.get(tipo) == WHOLE_VIEW for tipo in TipoAviso)
    needs_trainer = mios or any(view.is_own for view in views.values())
    return Audience(
        None if sees_everything else actor.roles,
        actor.trainer_id if needs_trainer else None,
        responsable,
        (actor.user_id or NOBODY) if mios else None,
        None if sees_everything else views,
    )


@cache
def views_of(roles: frozenset[Rol]) -> Mapping[TipoAviso, KindView]:
    """Return what these roles see of the kinds of alerts that they get."""
    views = {tipo: _view_of(roles, tipo) for tipo in TipoAviso}
    return {tipo: view for tipo, view in views.items() if view is not None}


def _view_of(roles: frozenset[Rol], tipo: TipoAviso) -> KindView | None:
    kind = KINDS[tipo]
    rows = _rows(kind.model, roles)
    if rows is Rows.NONE or (rows is Rows.OWN and not kind.is_of_trainers):
        return None
    sees = partial(_sees, kind.model, roles, {Rows.ALL, rows})
    if not all(sees(value) for value in kind.needed):
        return None
    hidden = frozenset(name for name, value in zip(kind.shown_names, kind.shown, strict=True) if not sees(value))
    view = KindView(rows is Rows.OWN, not hidden_columns(kind.model, roles), hidden)
    return WHOLE_VIEW if view == WHOLE_VIEW else view


def _sees(model: type[BaseModel], roles: frozenset[Rol], rows: Set[Rows], value: Value) -> bool:
    """Return whether these roles see a value of a row of the model, and thus may know what follows from it.

    rows: Which rows of other tables they have to see.
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


@cache
def hidden_columns(model: type[BaseModel], roles: frozenset[Rol]) -> frozenset[str]:
    """Return the names of a row's columns that these roles do not see."""
    groups = rights.of(roles).of(model.__name__).columns
    columns = {name: getattr(column, "group", None) for name, column in model._meta.fields_map.items()}
    return frozenset(name for name, group in columns.items() if group is not None and group not in groups)


def _rows(model: type[BaseModel], roles: frozenset[Rol]) -> Rows:
    return rights.of(roles).of(model.__name__).rows
