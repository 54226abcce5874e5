"""Alerts: the list of the moment, its live stream, and hiding one."""

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import Annotated, cast

import strawberry

from planificador.api.annotations import field, or_none, subscription
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.schema.mutations import mutation_field
from planificador.api.schema.payloads import scalar_payload
from planificador.api.schema.types.avisos import Aviso, AvisoRecordatorio, AvisoSesion, AvisosEvento, events
from planificador.api.schema.types.inputs import given
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError
from planificador.core.model.texts import Idioma
from planificador.recordatorios import service
from planificador.recordatorios.rules import HORAS, TipoAviso

READER = "Who reads, in the client's own words, so that each can hide alerts for himself; empty for the whole centre"
TYPES = [AvisoSesion, AvisoRecordatorio]
Hours = Annotated[int, strawberry.argument(description="How many hours ahead to look, 1 to 8760")]
Kinds = Annotated[list[TipoAviso] | None, strawberry.argument(description="Only these kinds")]
Reader = Annotated[str, strawberry.argument(description=READER)]


@strawberry.input(description="Which alert to hide from whom.")
class DescartarAvisoInput:
    clave: str = strawberry.field(description="The alert's clave")
    lector: str | None = given(READER)


@strawberry.input(description="Which alert to hide from whom, and until when.")
class PosponerAvisoInput(DescartarAvisoInput):
    hasta: datetime = strawberry.field(description="When it is to come back; in the future")


async def _posponer(work: UnitOfWork, clave: str, hasta: datetime, lector: str | None) -> str:
    return (await service.posponer(work, clave, hasta, lector or "")).clave


async def _descartar(work: UnitOfWork, clave: str, lector: str | None) -> str:
    return (await service.descartar(work, clave, lector or "")).clave


def _refused(error: DomainError) -> BadInputError:
    """Arguments of a query or subscription have no payload to say what is wrong with them."""
    return BadInputError(" ".join(f"{p.campo}: {p.mensaje.in_language(Idioma.EN)}" for p in error.problems))


@strawberry.type
class Query:
    @field("Everything nobody must miss at this moment, in the order in which it falls due")
    async def avisos(
        self, info: Info, horas_anticipacion: Hours = HORAS, tipos: Kinds = strawberry.UNSET, lector: Reader = ""
    ) -> list[Aviso]:
        around = info.context.services
        try:
            found = await service.avisar_proximos_eventos(
                around.clock.now(), around.zone, horas_anticipacion, or_none(tipos), lector
            )
        except DomainError as error:
            raise _refused(error) from error
        return cast("list[Aviso]", found)


@strawberry.type
class Mutation:
    posponer_aviso = mutation_field(
        _posponer,
        PosponerAvisoInput,
        scalar_payload("PosponerAvisoPayload", "clave", "The hidden alert; null when nothing was done"),
        "Hides an alert from a reader until an instant.",
    )
    descartar_aviso = mutation_field(
        _descartar,
        DescartarAvisoInput,
        scalar_payload("DescartarAvisoPayload", "clave", "The hidden alert; null when nothing was done"),
        "Hides an alert from a reader for good; a session that moves is another one.",
    )


@strawberry.type
class Subscription:
    @subscription(
        "First the whole list, then each change at the instant it happens. Whoever reconnects gets the "
        "whole list again, and has missed nothing. While the list cannot be read, one DESACTUALIZADA says since when, "
        "also to who comes meanwhile; then the whole list follows"
    )
    async def avisos(
        self, info: Info, horas_anticipacion: Hours = HORAS, tipos: Kinds = strawberry.UNSET, lector: Reader = ""
    ) -> AsyncGenerator[AvisosEvento, None]:
        wanted = or_none(tipos)
        kinds = frozenset(TipoAviso if wanted is None else wanted)
        try:
            joined = info.context.alert_watcher.subscribe(horas_anticipacion, kinds, lector)
        except DomainError as error:
            raise _refused(error) from error
        async with joined as news:
            async for novedad in news:
                for event in events(novedad):
                    info.context.renew(novedad.position)
                    yield event
