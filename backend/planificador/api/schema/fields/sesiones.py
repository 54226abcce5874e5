"""Sessions, attendance and the agenda."""

from datetime import UTC, date, datetime
from typing import Annotated

import strawberry
from tortoise.expressions import Q

from planificador.api.annotations import or_none
from planificador.api.errors import BadInputError
from planificador.api.schema.crud import (
    Reason,
    by_id_field,
    create_mutation,
    delete_mutation,
    row_number,
    transition_mutation,
    update_mutation,
)
from planificador.api.schema.enums import graphql_enum
from planificador.api.schema.mutations import mutation_field
from planificador.api.schema.payloads import payload
from planificador.api.schema.types.connections import Paging, connection, make_connection_query, paged
from planificador.api.schema.types.inputs import columns_of, given, ref
from planificador.core.data.paging import ConnectionQuery
from planificador.core.model.zones import FIRST_YEAR, MAX_DAY_LENGTH
from planificador.sesiones import batch, service
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rules import DiaSemana, EstadoAsistencia, EstadoSesion

DAWN = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC)
"""No session begins earlier; nothing can be subtracted from the first instants there are."""
TIMES = ("fecha", "hora_inicio", "hora_fin", "zona")
graphql_enum(DiaSemana)
graphql_enum(EstadoAsistencia)


class Fixed:
    """The part of an input that says whether a session is fixed at once."""

    programada: bool = strawberry.field(
        description="Fix it at once: PROGRAMADA, which needs day and hours; otherwise PROPUESTA", default=False
    )


@columns_of(Sesion, creating=True, without=("fecha", "motivo_solape"), optional=("zona",))
class GenerarSesionesInput:
    """Sessions on some weekdays of some weeks, all alike."""

    desde: date = strawberry.field(description="The first day that may have one")
    dias: list[DiaSemana] = strawberry.field(description="On which weekdays")
    semanas: int = strawberry.field(description="For how many weeks from `desde` on, 104 at most")
    festivos: list[date] | None = given("Days without session")
    programada: bool = strawberry.field(description="Fix them at once: PROGRAMADA, otherwise PROPUESTA", default=True)


@strawberry.input(description="One person's attendance.")
class AsistenciaInput:
    participante: strawberry.ID = ref("Participante", "The participant, enrolled in the session's contract")
    estado: EstadoAsistencia = strawberry.field(description="Whether the person was there")
    minutos: int | None = given("Minutes attended; nothing for the whole session, or for who was not there")


@strawberry.input(description="Who attended a session.")
class RegistrarAsistenciaInput:
    sesion: strawberry.ID = ref("Sesion", "The session")
    asistencias: list[AsistenciaInput] = strawberry.field(
        description="One entry a person; written anew where it stands"
    )


def _agenda(
    desde: Annotated[datetime, strawberry.argument(description="From this instant")],
    hasta: Annotated[datetime, strawberry.argument(description="Up to this instant")],
    formador: Annotated[
        strawberry.ID | None, strawberry.argument(description="Only this trainer's")
    ] = strawberry.UNSET,
    first: int | None = strawberry.UNSET,
    after: str | None = strawberry.UNSET,
    last: int | None = strawberry.UNSET,
    before: str | None = strawberry.UNSET,
) -> ConnectionQuery:
    if hasta <= desde:
        raise BadInputError("hasta must come after desde.")
    begun = max(desde, DAWN) - MAX_DAY_LENGTH
    within = Q(inicio__gt=begun, inicio__lt=hasta, fin__gt=desde)
    trainer = or_none(formador)
    chosen = Q(formador_id=row_number(trainer, "Formador")) if trainer is not None else Q()
    where = Q(within, chosen, ~Q(estado=EstadoSesion.CANCELADA))
    return make_connection_query(Sesion, None, Paging.given(first, after, last, before), where=where)


@strawberry.type
class Query:
    sesion = by_id_field(Sesion, "One session")
    sesiones = connection(Sesion, "All sessions")
    agenda = paged(_agenda, Sesion, "Sessions that take place in a span of time, cancelled ones left out, in order.")


@strawberry.type
class Mutation:
    crear_sesion = create_mutation(
        service.crear_sesion, Sesion, "Adds a session to an open contract.", Fixed, optional=("zona",)
    )
    actualizar_sesion = update_mutation(
        service.actualizar_sesion,
        Sesion,
        "Changes anything of a session but its time (reprogramarSesion) and its state. With another trainer it loses "
        "its motivoSolape, unless it is given.",
        without=("contratacion", *TIMES),
    )
    eliminar_sesion = delete_mutation(service.eliminar_sesion, Sesion, "Deletes a session without attendance.")
    generar_sesiones = mutation_field(
        batch.generar,
        GenerarSesionesInput,
        payload("GenerarSesionesPayload", "sesiones", "Sesion", many=True),
        "Adds sessions by weekdays × weeks, skipping holidays: all or none.",
    )
    programar_sesion = update_mutation(
        service.programar,
        Sesion,
        "PROPUESTA → PROGRAMADA, while its contract is open; its day, hours and trainer may be given now.",
        "ProgramarSesion",
        without=("contratacion", "notas"),
    )
    reprogramar_sesion = update_mutation(
        service.reprogramar,
        Sesion,
        "Moves an open session of an open contract to another time, place or trainer; its state stays. At another time "
        "or with another trainer it loses its motivoSolape, unless it is given.",
        "ReprogramarSesion",
        without=("contratacion", "notas"),
    )
    realizar_sesion = transition_mutation(
        service.realizar,
        Sesion,
        "RealizarSesion",
        "PROGRAMADA → REALIZADA, once it has begun; its contract is under way from then on, unless it is FINALIZADA.",
    )
    cancelar_sesion = transition_mutation(
        service.cancelar, Sesion, "CancelarSesion", "PROPUESTA or PROGRAMADA → CANCELADA, with its motivo.", Reason
    )
    registrar_asistencia = mutation_field(
        batch.registrar_asistencia,
        RegistrarAsistenciaInput,
        payload("RegistrarAsistenciaPayload", "asistencias", "Asistencia", many=True),
        "Writes who attended a session: all or nothing.",
    )
    eliminar_asistencia = delete_mutation(
        batch.eliminar_asistencia, Asistencia, "Deletes an attendance written by mistake."
    )
