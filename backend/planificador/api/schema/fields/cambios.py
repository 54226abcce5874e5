"""`cambios`: which rows changed, so that a client keeps its cache fresh."""

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from functools import cache
from typing import Any

import strawberry

from planificador.api.annotations import argument, list_of, or_none
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.ids import InvalidIdError, decode, encode
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.columns import api_columns
from planificador.api.schema.types.models import BY_NAME, TipoNodo
from planificador.core.data.computed import ColumnRule, computed_fields
from planificador.core.model.base import BaseModel
from planificador.core.model.texts import DescribedEnum
from planificador.core.model.validation import input_field_name
from planificador.core.runtime import changes
from planificador.core.runtime.changes import RowKey

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
Types = argument(list_of(TipoNodo) | None, "Only rows of these types")
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
    is_selected = selection(or_none(tipos), _row_keys("ids", or_none(ids)), _row_keys("padres", or_none(padres)))
    with info.context.services.notifier.subscribe(is_selected) as listener:
        # Earlier changes were not sent, and the client may not have noticed that it reconnected.
        info.context.renew(listener.position)
        yield MISSED
        while True:
            for change, event in events(await listener.get()):
                info.context.renew(listener.position, change)
                yield event


def selection(
    tipos: Sequence[str] | None, ids: frozenset[RowKey] | None, padres: frozenset[RowKey] | None
) -> Callable[[changes.Cambio], bool]:
    """Return the condition of the changes of one subscription."""
    names = BY_NAME.keys() if tipos is None else set(tipos)
    rows, parents = ids or frozenset(), padres or frozenset()
    any_row = ids is None and padres is None

    def is_selected(change: changes.Cambio) -> bool:
        return change.tipo in names and (
            any_row or (change.tipo, change.id) in rows or not parents.isdisjoint(change.padres)
        )

    return is_selected


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
    return Cambio(
        operacion=Operacion[change.operacion.name],
        tipo=change.tipo,
        id=strawberry.ID(encode(change.tipo, change.id)),
        campos=changed_fields(BY_NAME[change.tipo], change.columnas) if change.columnas else None,
    )


def changed_fields(model: type[BaseModel], columns: Sequence[str]) -> list[str]:
    """Return the names of the fields whose values depend on these columns, without those that the API does not show."""
    fields = _fields_by_column(model)
    return list(dict.fromkeys(name for column in columns for name in fields.get(column, ())))


@cache
def _fields_by_column(model: type[BaseModel]) -> Mapping[str, Sequence[str]]:
    fields = {column.attribute: [input_field_name(name)] for name, column in api_columns(model)}
    for name, rule in computed_fields(model).items():
        for column in rule.columns if isinstance(rule, ColumnRule) else ():
            fields[column].append(input_field_name(name))
    return fields


_cambios.__annotations__ |= {"tipos": Types, "ids": Ids, "padres": Parents}


@strawberry.type
class Subscription:
    cambios = strawberry.subscription(
        resolver=_cambios,
        description="First one event DESCONOCIDO, then each committed change of a row, whichever process made it. "
        "After DESCONOCIDO, read again what you show",
    )
