"""`cambios`: which rows changed, so that a client keeps its cache fresh."""

from collections.abc import AsyncGenerator, Collection, Sequence
from typing import Any

import strawberry

from planificador.api.annotations import argument, list_of, or_none
from planificador.api.context import Info
from planificador.api.ids import encode
from planificador.api.schema.enums import graphql_enum
from planificador.api.schema.types.nodes import BY_NAME
from planificador.core.model.texts import DescribedEnum
from planificador.core.runtime import changes

_Enum: Any = DescribedEnum  # Any: called to make an enum of the models, which a checker cannot follow
TipoNodo: Any = _Enum("TipoNodo", {name: (name, BY_NAME[name].__doc__) for name in sorted(BY_NAME)})
TipoNodo.__doc__ = "The types of the graph."
graphql_enum(TipoNodo)


class Operacion(DescribedEnum):
    """What happened to a row."""

    CREADO = "CREADO", "It is new"
    ACTUALIZADO = "ACTUALIZADO", "It is no longer what it was"
    ELIMINADO = "ELIMINADO", "It is gone"
    DESCONOCIDO = "DESCONOCIDO", "There may have been changes that you did not hear of: read anew what you show"


graphql_enum(Operacion)


@strawberry.type(description="A row changed.")
class Cambio:
    operacion: Operacion = strawberry.field(description="What happened")
    tipo: TipoNodo | None = strawberry.field(description="The row's type, `Sesion`; null when changes were missed")
    id: strawberry.ID | None = strawberry.field(description="The row's id; null when changes were missed")


MISSED = Cambio(operacion=Operacion.DESCONOCIDO, tipo=None, id=None)
Types = argument(list_of(TipoNodo) | None, "Only rows of these types")


async def _cambios(info: Info, tipos: Sequence[str] | None = strawberry.UNSET) -> AsyncGenerator[Cambio, None]:
    given = or_none(tipos)
    wanted = BY_NAME.keys() if given is None else set(given)
    with info.context.services.notifier.subscribe() as listener:
        # What changed before this moment nobody told: who reconnects without noticing must know, too.
        info.context.renew(listener.position)
        yield MISSED
        while True:
            for one in shown(await listener.get(), wanted):
                info.context.renew(listener.position)
                yield one


def shown(message: tuple[changes.Cambio, ...] | changes.Lagged, wanted: Collection[str]) -> list[Cambio]:
    """Return the events that a message of the change notifier makes for these types."""
    if message is changes.LAGGED:
        return [MISSED]
    return [
        Cambio(operacion=Operacion[one.operacion.name], tipo=one.tipo, id=strawberry.ID(encode(one.tipo, one.id)))
        for one in message
        if one.tipo in wanted
    ]


_cambios.__annotations__["tipos"] = Types


@strawberry.type
class Subscription:
    cambios = strawberry.subscription(
        resolver=_cambios,
        description="First one DESCONOCIDO (from here on you hear all), then each change of a row, once it is true, "
        "whichever process made it",
    )
