"""The GraphQL types of alerts, with their texts and the objects that they concern."""

from datetime import datetime
from typing import Annotated, Any, cast

import strawberry

from planificador.api.annotations import field, lazy_type, or_none
from planificador.api.context import Info
from planificador.api.planner.sources import RowReference
from planificador.api.schema.scalars import graphql_enum
from planificador.core.model.base import BaseModel
from planificador.core.model.texts import Idioma
from planificador.recordatorios import rules
from planificador.recordatorios.alert_kind import AlertKind
from planificador.recordatorios.kinds import KINDS
from planificador.recordatorios.kinds import texto as alert_text
from planificador.recordatorios.queue import AlertNews
from planificador.recordatorios.rules import Evento, EventoTipo, Situacion, TipoAviso

for enum_type in (Situacion, TipoAviso, EventoTipo, Idioma):
    graphql_enum(enum_type)

Language = Annotated[Idioma | None, strawberry.argument(description="Language; by default, that of the request")]


@strawberry.interface(description="An alert about a session or a next action. It is derived from the current data.")
class Aviso:
    clave: str = strawberry.field(
        description="Identifier, such as `sesion:41:2026-11-23T09:00Z`; another date has another identifier"
    )
    tipo: TipoAviso = strawberry.field(description="Its kind, which is also that of its type")
    vence_en: datetime = strawberry.field(
        description="When it falls due: the start of the session; the time of the next action, or the start of its "
        "day; the instant of the reminder; the start of the last day of the proposal; the end of the last session; "
        "when the contract was created; a day after the session; the start of the last one that was missed"
    )
    situacion: Situacion = strawberry.field(description="Whether it is upcoming, current or overdue")

    @field("The alert as a sentence; its `clave` if a value that it shows is unreadable")
    def texto(self, info: Info, idioma: Language = strawberry.UNSET) -> str:
        aviso = cast("rules.Aviso", self)
        text = alert_text(aviso, info.context.services.zone)
        return text.in_language(or_none(idioma) or info.context.idioma) if text else aviso.clave


def _row_field(model: type[BaseModel], description: str) -> Any:  # Any: Strawberry's field
    """Return the field of the row that an alert is derived from."""

    def resolve(root: Any) -> RowReference:  # Any: a rules.Aviso, whose name Strawberry would resolve to this module's
        return RowReference(model, root.objeto_id)

    resolve.__annotations__["return"] = lazy_type(model.__name__) | None
    return strawberry.field(resolver=resolve, description=description)


def _alert_type(tipo: TipoAviso, kind: AlertKind) -> type:
    """Return the GraphQL type of a kind of alerts, such as AvisoSesion: an Aviso with the row that it concerns."""
    row = kind.model.__name__
    members = {
        row[0].lower() + row[1:]: _row_field(kind.model, "The row that it concerns; null if it was deleted"),
        "is_type_of": classmethod(lambda _cls, value, _info: isinstance(value, rules.Aviso) and value.tipo is tipo),
    }
    name = "Aviso" + "".join(word.title() for word in tipo.value.split("_"))
    alert_type = type(name, (Aviso,), {"__annotations__": {}, **members})
    return strawberry.type(alert_type, description=f"{tipo.description}.")


ALERT_TYPES = [_alert_type(tipo, kind) for tipo, kind in KINDS.items()]


@strawberry.type(description="An event of the subscription `avisos`: first the whole list, then each change.")
class AvisosEvento:
    tipo: EventoTipo | None = strawberry.field(
        description="What happened to an alert or to the list; null if `lista` is the whole list, which replaces any "
        "earlier one",
        default=None,
    )
    lista: list[Aviso] | None = strawberry.field(
        description="The whole list, by due date; null if `tipo` is set",
        default=None,
    )
    clave: str | None = strawberry.field(description="`clave` of the alert in `aviso`", default=None)
    aviso: Aviso | None = strawberry.field(
        description="The alert as it is now; if it was removed, as it was before", default=None
    )
    desactualizada_desde: datetime | None = strawberry.field(
        description="Time since which the list cannot be read and may be out of date; null if it is up to date",
        default=None,
    )


def events(news: AlertNews) -> list[tuple[Evento | None, AvisosEvento]]:
    """Return the events of the subscription for a message of the alert watcher.

    With each comes what it depends on besides its position: nothing else for a change, which many readers may get; the
    reader for the whole list, so that it is None.
    """
    if news.desactualizada_desde is not None:
        stale = AvisosEvento(tipo=EventoTipo.DESACTUALIZADA, desactualizada_desde=news.desactualizada_desde)
        return [(None, stale)]
    if news.lista is not None:
        return [(None, AvisosEvento(lista=cast("list[Aviso]", list(news.lista))))]
    return [
        (evento, AvisosEvento(tipo=evento.tipo, clave=evento.aviso.clave, aviso=cast("Aviso", evento.aviso)))
        for evento in news.eventos
    ]
