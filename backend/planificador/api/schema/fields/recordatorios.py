"""Alerts: the present list, its live stream, and hiding an alert."""

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import Annotated, cast

import strawberry

from planificador.api.annotations import PERSONAL, field, or_none, subscription
from planificador.api.context import Info
from planificador.api.errors import bad_input
from planificador.api.reader_views import reader_of
from planificador.api.schema.mutations import mutation_field
from planificador.api.schema.payloads import scalar_payload
from planificador.api.schema.types.avisos import ALERT_TYPES, Aviso, AvisosEvento, events
from planificador.api.schema.types.nodes import row_number
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError
from planificador.recordatorios import service
from planificador.recordatorios.audience import NOBODY
from planificador.recordatorios.kinds import DEFAULT_KINDS
from planificador.recordatorios.rules import HORAS, TipoAviso
from planificador.usuarios.models import Usuario

TYPES = ALERT_TYPES
Hours = Annotated[int, strawberry.argument(description="How many hours ahead, 1 to 8760")]
Kinds = Annotated[
    list[TipoAviso] | None,
    strawberry.argument(
        description="Alerts of these kinds; by default, SESION, RECORDATORIO and RECORDATORIO_PROGRAMADO"
    ),
]
InCharge = Annotated[
    strawberry.ID | None,
    strawberry.argument(
        description="Of next actions, only those of this user, and with an empty id those of nobody; alerts of other "
        "kinds are chosen with `tipos`"
    ),
]
Mine = Annotated[
    bool,
    strawberry.argument(
        description="Only what concerns the signed-in user: next actions that the user is in charge of, contracts that "
        "the user sells (`comercial`), and sessions that the user leads or assists in as a trainer"
    ),
]


@strawberry.input(description="The alert to hide from the signed-in user.")
class DescartarAvisoInput:
    clave: str = strawberry.field(description="The `clave` of the alert")


@strawberry.input(description="The alert to hide from the signed-in user, and until when.")
class PosponerAvisoInput(DescartarAvisoInput):
    hasta: datetime = strawberry.field(description="When it is shown again; in the future")


async def _posponer(uow: UnitOfWork, clave: str, hasta: datetime) -> str:
    return (await service.posponer(uow, clave, hasta, reader_of(uow.actor))).clave


async def _descartar(uow: UnitOfWork, clave: str) -> str:
    return (await service.descartar(uow, clave, reader_of(uow.actor))).clave


def _user(argument: strawberry.ID | None) -> int | None:
    """Return the user whom the argument `responsable` names, None if it is omitted."""
    text = or_none(argument)
    if text is None:
        return None
    return row_number(text, Usuario.__name__) if text else NOBODY


@strawberry.type
class Query:
    @field("The alerts at this moment, in the order in which they fall due", metadata=PERSONAL)
    async def avisos(
        self,
        info: Info,
        horas_anticipacion: Hours = HORAS,
        tipos: Kinds = strawberry.UNSET,
        responsable: InCharge = strawberry.UNSET,
        mios: Mine = False,
    ) -> list[Aviso]:
        services, reader = info.context.services, reader_of(info.context.actor)
        whom = _user(responsable), mios
        try:
            alerts = await service.avisar_proximos_eventos(
                services.clock.now(), services.zone, horas_anticipacion, or_none(tipos), reader, *whom
            )
        except DomainError as error:
            raise bad_input(error) from error
        return cast("list[Aviso]", alerts)


@strawberry.type
class Mutation:
    posponer_aviso = mutation_field(
        _posponer,
        PosponerAvisoInput,
        scalar_payload("PosponerAvisoPayload", "clave", "The `clave` of the hidden alert; null if the mutation failed"),
        "Hides an alert from the signed-in user until an instant.",
    )
    descartar_aviso = mutation_field(
        _descartar,
        DescartarAvisoInput,
        scalar_payload(
            "DescartarAvisoPayload", "clave", "The `clave` of the hidden alert; null if the mutation failed"
        ),
        "Hides an alert from the signed-in user for good. A session that moves causes a new alert.",
    )


@strawberry.type
class Subscription:
    @subscription(
        "First the whole list, then each change at the instant it happens. A client that reconnects gets the whole "
        "list again. While the list cannot be read, one event DESACTUALIZADA says since when; the whole list follows",
        metadata=PERSONAL,
    )
    async def avisos(
        self,
        info: Info,
        horas_anticipacion: Hours = HORAS,
        tipos: Kinds = strawberry.UNSET,
        responsable: InCharge = strawberry.UNSET,
        mios: Mine = False,
    ) -> AsyncGenerator[AvisosEvento, None]:
        selected = or_none(tipos)
        kinds = DEFAULT_KINDS if selected is None else frozenset(selected)
        try:
            reader, whom = reader_of(info.context.actor), (_user(responsable), mios)
            receiver = info.context.receiver
            stream = info.context.alert_watcher.subscribe(horas_anticipacion, kinds, reader, *whom, receiver)
        except DomainError as error:
            raise bad_input(error) from error
        async with stream as messages:
            async for news in messages:
                for evento, event in events(news):
                    info.context.renew(news.position, evento)
                    yield event
