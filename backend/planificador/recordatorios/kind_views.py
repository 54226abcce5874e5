"""What alerts tell readers, by what these see of the tables.

A reader gets the kinds that tell only what the reader sees: all rows of the kind, or, of alerts about sessions, those
of the trainer's own. Whether there is an alert follows from the values that its rule needs, so that all of these have
to be seen. What its text would show of hidden columns is left out.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from planificador.core.data.lists.joins import SEPARATOR, ChildColumns, ChildValue, Value
from planificador.core.data.sql.views import View
from planificador.core.data.sql.visibility import Reader
from planificador.core.model.base import BaseModel, model_named
from planificador.core.model.columns import column_of
from planificador.recordatorios.audience import NOBODY, WHOLE_VIEW, Audience, KindView
from planificador.recordatorios.kinds import KINDS
from planificador.recordatorios.rules import TipoAviso

VERSION = "version"
"""The column that counts the changes of a row; alerts of rows with hidden columns do not have it."""


def audience_of(reader: Reader, responsable: int | None = None, mios: bool = False) -> Audience:
    """Return the audience of a reader's list.

    Args:
        responsable: As of `Audience`.
        mios: Only alerts that concern the reader.
    """
    views = views_of(reader.view)
    sees_everything = all(views.get(tipo) == WHOLE_VIEW for tipo in TipoAviso)
    needs_trainer = mios or any(view.is_own for view in views.values())
    return Audience(
        None if sees_everything else reader.view,
        reader.trainer_id if needs_trainer else None,
        responsable,
        (reader.user_id or NOBODY) if mios else None,
        None if sees_everything else views,
    )


@cache
def views_of(view: View) -> Mapping[TipoAviso, KindView]:
    """Return what is seen of the kinds of alerts, without those of which nothing is seen."""
    views = {tipo: _view_of(view, tipo) for tipo in TipoAviso}
    return {tipo: kind_view for tipo, kind_view in views.items() if kind_view is not None}


def _view_of(view: View, tipo: TipoAviso) -> KindView | None:
    kind = KINDS[tipo]
    rows = view.visible(kind.model)
    if not rows.all_rows and not (rows.own_rows and kind.is_of_trainers):
        return None
    shown_rows = _ShownRows(view, is_own=not rows.all_rows)
    if not all(shown_rows.sees(kind.model, value) for value in kind.needed):
        return None
    shown = zip(kind.shown_names, kind.shown, strict=True)
    hidden = frozenset(name for name, value in shown if not shown_rows.sees(kind.model, value))
    kind_view = KindView(not rows.all_rows, not rows.hidden and not rows.of_own_rows, hidden)
    return WHOLE_VIEW if kind_view == WHOLE_VIEW else kind_view


class _ShownRows(NamedTuple):
    """What a view shows of rows and of those related to them. is_own: Whether the rows are the reader's own."""

    view: View
    is_own: bool

    def sees(self, model: type[BaseModel], value: Value) -> bool:
        """Return whether a value of a row of the model is seen, so that what follows from it may be told."""
        if isinstance(value, str):
            return self._sees_path(model, value)
        children = [value.child] if isinstance(value, ChildValue) else value.children
        return all(self._sees_children(model, child) for child in children)

    def _sees_children(self, model: type[BaseModel], child: ChildColumns) -> bool:
        parent = f"{child.references}{SEPARATOR}id" if child.references else "id"
        columns = all(self._sees_column(child.model, name) for name in child.columns)
        return columns and self._sees_path(model, parent) and self._sees_rows(child.model)

    def _sees_path(self, model: type[BaseModel], path: str) -> bool:
        first, _, rest = path.partition(SEPARATOR)
        if not rest:
            return first == VERSION or self._sees_column(model, first)
        reference = column_of(model, first)
        target = model_named(reference.target)
        return (
            self._sees_column(model, reference.attribute) and self._sees_rows(target) and self._sees_path(target, rest)
        )

    def _sees_rows(self, model: type[BaseModel]) -> bool:
        visible = self.view.visible(model)
        return visible.all_rows or (self.is_own and visible.own_rows)

    def _sees_column(self, model: type[BaseModel], name: str) -> bool:
        visible = self.view.visible(model)
        return name not in visible.hidden and name not in visible.of_own_rows
