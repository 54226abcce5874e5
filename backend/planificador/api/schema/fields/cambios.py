"""`cambios`: which rows changed, so that a client keeps its cache fresh."""

from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from typing import Any

import strawberry

from planificador.api.annotations import argument, list_of, or_none
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.ids import InvalidIdError, decode, encode
from planificador.api.reader_views import view_of
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.models import BY_NAME, TipoNodo
from planificador.api.schema.visible_changes import SHOWN_IF_NAMED, VisibleChange, VisibleChanges, visible_fields
from planificador.api.visible_rows import read_own_rows
from planificador.core.model.actors import SYSTEM
from planificador.core.model.texts import DescribedEnum
from planificador.core.runtime import changes
from planificador.core.runtime.changes import ENTRIES, RowKey

_Enum: Any = DescribedEnum  # Any: called to make an enum of the models, which a checker cannot follow


DESCRIPTIONS = {
    changes.Operacion.CREADO: "It was created",
    changes.Operacion.ACTUALIZADO: "It was updated",
    changes.Operacion.ELIMINADO: "It was deleted",
}
UNKNOWN = "DESCONOCIDO"
Operacion: Any = _Enum(
    "Operacion",
    {operacion.name: (operacion.value, text) for operacion, text in DESCRIPTIONS.items()}
    | {UNKNOWN: (UNKNOWN, "There may have been changes that were not sent: read again what you show")},
)
Operacion.__doc__ = "What happened to a row."
graphql_enum(Operacion)


MAX_IDS = 100
Message = tuple[changes.Cambio, ...] | changes.Lagged


@strawberry.type(description="A row changed.")
class Cambio:
    operacion: Operacion = strawberry.field(description="What happened")
    tipo: TipoNodo | None = strawberry.field(description="Its type, such as `Sesion`; null if changes were missed")
    id: strawberry.ID | None = strawberry.field(description="Its id; null if changes were missed")
    campos: list[str] | None = strawberry.field(
        description="The names of its fields that changed, such as `horaInicio`; null if all may have changed: the row "
        "was created or deleted, or changes were missed. Lists, and what is computed from other rows, are not named"
    )


MISSED = Cambio(operacion=Operacion[UNKNOWN], tipo=None, id=None, campos=None)
Types = argument(list_of(TipoNodo) | None, "Only rows of these types; by default, of all types but accesses and tokens")
Ids = argument(
    list_of(strawberry.ID) | None,
    f"Only these rows; with `padres`, also those that refer to a row of `padres`. At most {MAX_IDS} ids",
)
Parents = argument(
    list_of(strawberry.ID) | None,
    "Only rows that refer to one of these rows, or did before the change, such as the sessions of a contract; with "
    f"`ids`, also the rows of `ids`. At most {MAX_IDS} ids",
)


async def _cambios(
    info: Info,
    tipos: Sequence[str] | None = strawberry.UNSET,
    ids: Sequence[str] | None = strawberry.UNSET,
    padres: Sequence[str] | None = strawberry.UNSET,
) -> AsyncGenerator[Cambio, None]:
    selection = Selection.of(or_none(tipos), _row_keys("ids", or_none(ids)), _row_keys("padres", or_none(padres)))
    stream = _stream(info, selection) if _sees_all(info, selection) else _visible_stream(info, selection)
    async with aclosing(stream) as events:
        async for event in events:
            yield event


def _sees_all(info: Info, selection: "Selection") -> bool:
    """Return whether the reader sees all rows and columns of the selected types."""
    view = view_of(info.context.actor.roles)
    return all(view.is_whole(BY_NAME[name]) for name in selection.names)


async def _stream(info: Info, selection: "Selection") -> AsyncGenerator[Cambio, None]:
    with info.context.services.notifier.subscribe(selection.has) as listener:
        # Earlier changes were not sent, and the client may not have noticed that it reconnected.
        info.context.renew(listener.position)
        yield MISSED
        while True:
            for change, event in events(await listener.get()):
                info.context.renew(listener.position, change)
                yield event


async def _visible_stream(info: Info, selection: "Selection") -> AsyncGenerator[Cambio, None]:
    """Yield the events of a reader who does not see all rows or columns."""
    visible = VisibleChanges(info.context.actor, selection.names, partial(read_own_rows, info.context.actor))
    with info.context.services.notifier.subscribe(visible.is_relevant) as listener:
        await visible.start()
        info.context.renew(listener.position)
        yield MISSED
        while True:
            burst = _changes_of(await listener.burst())
            if burst is None:
                await visible.start()
            shown = None if burst is None else await visible.among(burst)
            if shown is None:
                info.context.renew(listener.position)
                yield MISSED
            for item in shown or ():
                if selection.shows(item, visible.sees):
                    info.context.renew(listener.position, item)
                    yield _visible_event(item)


def _changes_of(messages: Sequence[Message]) -> list[changes.Cambio] | None:
    """Return the changes of several messages; None if some may have been missed."""
    result: list[changes.Cambio] = []
    for message in messages:
        if message is changes.LAGGED:
            return None
        result += message
    return result


@dataclass(frozen=True, slots=True)
class Selection:
    """The changes that a subscription asks for.

    Attributes:
        names: The models of their rows.
        rows, parents: Changes of these rows, and of those that refer to one of these; None of both for all rows.
    """

    names: frozenset[str]
    rows: frozenset[RowKey] | None
    parents: frozenset[RowKey] | None

    @classmethod
    def of(
        cls, tipos: Sequence[str] | None, ids: frozenset[RowKey] | None, padres: frozenset[RowKey] | None
    ) -> "Selection":
        """Return the selection of the arguments of a subscription."""
        return cls(frozenset(BY_NAME.keys() - SHOWN_IF_NAMED if tipos is None else tipos), ids, padres)

    def has(self, change: changes.Cambio) -> bool:
        """Return whether a change is selected."""
        is_selected = change.tipo in self.names and self._has_row((change.tipo, change.id), change.padres)
        return is_selected and change.columnas != (ENTRIES,)

    def shows(self, change: VisibleChange, sees: Callable[[RowKey], bool]) -> bool:
        """Return whether what a reader is told is selected, by rows that the reader sees."""
        parents = [row for row in change.padres if self.parents and row in self.parents and sees(row)]
        return self._has_row(change.row, parents)

    def _has_row(self, row: RowKey, parents: Iterable[RowKey]) -> bool:
        if self.rows is None and self.parents is None:
            return True
        return row in (self.rows or ()) or not (self.parents or frozenset()).isdisjoint(parents)


def _row_keys(name: str, texts: Sequence[str] | None) -> frozenset[RowKey] | None:
    """Return the rows that the ids of an argument name. Raises BadInputError."""
    if texts is None:
        return None
    if len(texts) > MAX_IDS:
        raise BadInputError(f"{name} may have at most {MAX_IDS} items.")
    return frozenset(_row_key(f"{name}.{index}", text) for index, text in enumerate(texts))


def _row_key(name: str, text: str) -> RowKey:
    try:
        type_name, number = decode(text)
    except InvalidIdError:
        type_name, number = "", 0
    if type_name not in BY_NAME:
        raise BadInputError(f"{name}: this is not a global id. Send the id as the API returned it.")
    return type_name, number


def events(message: tuple[changes.Cambio, ...] | changes.Lagged) -> list[tuple[changes.Cambio | None, Cambio]]:
    """Return the events for a message of the change notifier, each with its change, on which alone it depends."""
    return [(None, MISSED)] if message is changes.LAGGED else [(change, _event(change)) for change in message]


def _event(change: changes.Cambio) -> Cambio:
    fields = visible_fields(change, SYSTEM.roles)
    return _visible_event(VisibleChange((change.tipo, change.id), change.operacion, fields))


def _visible_event(change: VisibleChange) -> Cambio:
    tipo, number = change.row
    return Cambio(
        operacion=Operacion[change.operacion.name],
        tipo=tipo,
        id=strawberry.ID(encode(tipo, number)),
        campos=None if change.fields is None else list(change.fields),
    )


_cambios.__annotations__ |= {"tipos": Types, "ids": Ids, "padres": Parents}


@strawberry.type
class Subscription:
    cambios = strawberry.subscription(
        resolver=_cambios,
        description="First one event DESCONOCIDO, then each committed change of a row, whichever process made it. "
        "After DESCONOCIDO, read again what you show",
    )
