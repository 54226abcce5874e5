"""What readers are told of changes: those of rows that they see, by columns that they see.

Of a model of which a reader sees all rows, the change alone decides that. Where a reader sees only own rows, the
stream knows which these are, so that no row is told of that the reader did not see, also of those that were deleted.
They are read again after a burst of changes that may make others of them: of a row among them, or one that refers to
one, or did before, if it was created or deleted, or if what it refers to changed. Other changes cost no statement.
"""

import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from tortoise.exceptions import OperationalError

from planificador.api.reader_views import view_of
from planificador.api.schema.types.columns import api_columns
from planificador.api.schema.types.models import BY_NAME, own_models
from planificador.core.data.computed.fields import ColumnRule, computed_fields
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference
from planificador.core.model.validation import input_field_name
from planificador.core.runtime.changes import Cambio, Operacion, RowKey
from planificador.core.runtime.incidents import incidents

log = logging.getLogger(__name__)
OwnRows = frozenset[RowKey]
ReadOwnRows = Callable[[Sequence[type[BaseModel]]], Awaitable[OwnRows]]
"""Returns the reader's own rows of some models."""
SHOWN_IF_NAMED = frozenset({"Acceso", "Token"})
"""The types whose changes are told only to who asks for them: an access changes whenever it is used."""


class VisibleChange(NamedTuple):
    """What a reader is told of a change.

    Attributes:
        fields: The names of the fields that changed; None if all may have changed.
        padres: As of `Cambio`; empty for what follows from changes of other rows.
    """

    row: RowKey
    operacion: Operacion
    fields: tuple[str, ...] | None
    padres: tuple[RowKey, ...] = ()


class VisibleChanges:
    """The changes that a reader is told of.

    Args:
        names: The models of the changes that the reader asks for.
        read: Reads the reader's own rows.
    """

    def __init__(self, actor: Actor, names: Iterable[str], read: ReadOwnRows) -> None:
        self._roles, self._read, self._names = actor.roles, read, frozenset(names)
        self._own_models = own_models(actor.roles)
        # What makes a row the reader's own is a change of another such row, which the reader need not ask for.
        self._needs_own = not self._own_models.isdisjoint(self._names)
        self._reader = {("Usuario", actor.user_id), ("Formador", actor.trainer_id)}
        self._own: OwnRows = frozenset()
        self._earlier: OwnRows = frozenset()
        self._is_known = False

    async def start(self) -> None:
        """Read which rows are the reader's own, again where changes may have been missed."""
        self._earlier, self._is_known = self._own, not self._needs_own
        if not self._needs_own:
            return
        try:
            self._own = await self._read([BY_NAME[name] for name in sorted(self._own_models)])
            self._is_known = True
        except OperationalError as error:  # the next message causes another attempt
            incidents.report(log, "the rows of a reader of changes could not be read", error)

    def is_relevant(self, change: Cambio) -> bool:
        """Return whether a change may be told, or may change which rows are the reader's own."""
        if change.tipo in self._own_models:
            return self._needs_own
        is_seen = change.tipo in self._names and sees_all_rows(change.tipo, self._roles)
        return is_seen and visible_fields(change, self._roles) != ()

    async def among(self, changes: Sequence[Cambio]) -> list[VisibleChange] | None:
        """Return what the reader is told of the changes of a burst, in their order; None where that is not known."""
        if not self._is_known:
            await self.start()
            return None
        self._earlier = self._own
        if any(map(self._may_change_own_rows, changes)):
            await self.start()
        if not self._is_known:
            return None
        asked = [change for change in changes if change.tipo in self._names]
        visible = map(self._visible, _merged(asked, self._own ^ self._earlier))
        changed = {(change.tipo, change.id) for change in changes}
        return [*(item for item in visible if item), *self._consequences(changed)]

    def sees(self, row: RowKey) -> bool:
        """Return whether the reader sees, or saw before the last changes, a row that another refers to."""
        name, _ = row
        if name in self._own_models:
            return row in self._own or row in self._earlier
        return name in BY_NAME and sees_all_rows(name, self._roles)

    def _may_change_own_rows(self, change: Cambio) -> bool:
        if change.tipo not in self._own_models:
            return False
        refers_to_others = change.operacion is not Operacion.ACTUALIZADO or any(
            name in references_of(change.tipo) for name in change.columnas
        )
        concerned = {(change.tipo, change.id), *change.padres}
        return refers_to_others and not (self._own.isdisjoint(concerned) and self._reader.isdisjoint(concerned))

    def _visible(self, change: Cambio) -> VisibleChange | None:
        row, fields = (change.tipo, change.id), visible_fields(change, self._roles)
        if change.tipo not in self._own_models:
            return None if fields == () else VisibleChange(row, change.operacion, fields, change.padres)
        match row in self._earlier, row in self._own:
            case True, True if change.operacion is Operacion.ACTUALIZADO and fields != ():
                return VisibleChange(row, change.operacion, fields, change.padres)
            case False, True:
                return VisibleChange(row, Operacion.CREADO, None, change.padres)
            case True, False:
                return VisibleChange(row, Operacion.ELIMINADO, None, change.padres)
        return None

    def _consequences(self, changed: Set[RowKey]) -> Iterator[VisibleChange]:
        """Yield the rows that the reader sees, or no longer sees, because of changes of others."""
        for row in sorted(self._own ^ self._earlier):
            if row not in changed and row[0] in self._names:
                yield VisibleChange(row, Operacion.CREADO if row in self._own else Operacion.ELIMINADO, None)


def _merged(changes: Sequence[Cambio], rows: Set[RowKey]) -> Iterator[Cambio]:
    """Yield the changes; of each of these rows only the first one, which refers to whatever the others do."""
    parents = {row: dict[RowKey, None]() for row in rows}
    for change in changes:
        if (row := (change.tipo, change.id)) in parents:
            parents[row].update(dict.fromkeys(change.padres))
    for change in changes:
        row = change.tipo, change.id
        if row not in rows:
            yield change
        elif (padres := parents.pop(row, None)) is not None:
            yield replace(change, padres=tuple(padres))


@cache
def references_of(name: str) -> frozenset[str]:
    """Return the columns of a model that refer to rows."""
    return frozenset(column.attribute for _, column in api_columns(BY_NAME[name]) if isinstance(column, Reference))


def sees_all_rows(name: str, roles: frozenset[Rol]) -> bool:
    """Return whether these roles see all rows of a model."""
    return view_of(roles).visible(BY_NAME[name]).all_rows


def visible_fields(change: Cambio, roles: frozenset[Rol]) -> tuple[str, ...] | None:
    """Return the names of the fields that changed and that these roles see; None if all may have changed."""
    if not change.columnas:
        return None
    fields = _visible_fields(change.tipo, roles)
    return tuple(dict.fromkeys(name for column in change.columnas for name in fields.get(column, ())))


@cache
def _visible_fields(name: str, roles: frozenset[Rol]) -> Mapping[str, Sequence[str]]:
    """Return the names of the fields that depend on each column, without those that these roles do not see."""
    model = BY_NAME[name]
    visible = view_of(roles).visible(model)
    hidden = visible.hidden | visible.of_own_rows
    fields = {
        column.attribute: [input_field_name(field)]
        for field, column in api_columns(model)
        if column.attribute not in hidden
    }
    for field, rule in computed_fields(model).items():
        columns = rule.columns if isinstance(rule, ColumnRule) else ()
        for column in columns if hidden.isdisjoint(columns) else ():
            fields[column].append(input_field_name(field))
    return fields
