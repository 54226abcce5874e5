"""`cambios`: which rows changed, so that a client keeps its cache fresh."""

from collections.abc import AsyncGenerator, Collection, Sequence
from typing import Any

import strawberry

from planificador.api.annotations import argument, list_of, or_none
from planificador.api.context import Info
from planificador.api.ids import encode
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.nodes import BY_NAME, TipoNodo
from planificador.core.model.texts import DescribedEnum
from planificador.core.runtime import changes

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


@strawberry.type(description="A row changed.")
class Cambio:
    operacion: Operacion = strawberry.field(description="What happened")
    tipo: TipoNodo | None = strawberry.field(description="Its type, such as `Sesion`; null if changes were missed")
    id: strawberry.ID | None = strawberry.field(description="Its id; null if changes were missed")


MISSED = Cambio(operacion=Operacion[UNKNOWN], tipo=None, id=None)
Types = argument(list_of(TipoNodo) | None, "Only rows of these types")


async def _cambios(info: Info, tipos: Sequence[str] | None = strawberry.UNSET) -> AsyncGenerator[Cambio, None]:
    selected = or_none(tipos)
    names = BY_NAME.keys() if selected is None else set(selected)
    with info.context.services.notifier.subscribe() as listener:
        # Earlier changes were not sent, and the client may not have noticed that it reconnected.
        info.context.renew(listener.position)
        yield MISSED
        while True:
            for event in events(await listener.get(), names):
                info.context.renew(listener.position)
                yield event


def events(message: tuple[changes.Cambio, ...] | changes.Lagged, names: Collection[str]) -> list[Cambio]:
    """Return the events for a message of the change notifier, of these types only."""
    if message is changes.LAGGED:
        return [MISSED]
    return [
        Cambio(operacion=Operacion[row.operacion.name], tipo=row.tipo, id=strawberry.ID(encode(row.tipo, row.id)))
        for row in message
        if row.tipo in names
    ]


_cambios.__annotations__["tipos"] = Types


@strawberry.type
class Subscription:
    cambios = strawberry.subscription(
        resolver=_cambios,
        description="First one event DESCONOCIDO, then each committed change of a row, whichever process made it. "
        "After DESCONOCIDO, read again what you show",
    )
