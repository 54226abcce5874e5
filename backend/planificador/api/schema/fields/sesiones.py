"""Sessions, attendance and the agenda."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Annotated

import strawberry
from tortoise.expressions import Q

from planificador.api.annotations import or_none
from planificador.api.errors import BadInputError
from planificador.api.schema.mutations import (
    Reason,
    ReopeningReason,
    create_mutation,
    delete_mutation,
    mutation_field,
    transition_mutation,
    update_mutation,
)
from planificador.api.schema.payloads import payload
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.connections import Paging, connection, connection_field, make_connection_query
from planificador.api.schema.types.inputs import id_field, optional_field
from planificador.api.schema.types.nodes import by_id_field, row_number
from planificador.core.data.lists.paging import ConnectionQuery
from planificador.core.model.states import reopening_text, transition_text
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import FIRST_YEAR, MAX_DAY_LENGTH
from planificador.sesiones import batch, reopening, service
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.resources import takes_part
from planificador.sesiones.rules import (
    MAX_ASSISTANTS,
    REOPENINGS,
    TRANSITIONS,
    DiaSemana,
    EstadoAsistencia,
    EstadoSesion,
)

EARLIEST_START = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC)
"""No session starts earlier; subtracting from the first representable instants would fail."""
BACKWARDS_PERIOD = LocalizedText(
    es="El final del periodo (hasta) debe ser posterior a su comienzo (desde).",
    eu="Epearen amaierak (hasta) hasiera (desde) baino geroagokoa izan behar du.",
    en="The end of the period (hasta) must be later than its start (desde).",
)
TIMES = ("fecha", "hora_inicio", "hora_fin", "zona")
transition = partial(transition_text, TRANSITIONS)
graphql_enum(DiaSemana)
graphql_enum(EstadoAsistencia)


class InitialState:
    """The part of an input with the state of new sessions."""

    programada: bool = strawberry.field(
        description="Schedule it at once: PROGRAMADA, which needs a date and times; otherwise PROPUESTA", default=False
    )


class ReopenedSession:
    """The part of an input that reopens a session."""

    motivo_solape: str | None = optional_field("Reason why its trainer or room may be occupied then; kept if omitted")


class AssistingTrainers:
    """The part of an input with the trainers who assist in a session."""

    apoyos: list[strawberry.ID] | None = id_field(
        "Formador",
        f"The trainers who assist in it, at most {MAX_ASSISTANTS}; they replace those who do, null keeps these",
        required=False,
    )


@strawberry.input(description="The attendance of one participant.")
class AsistenciaInput:
    participante: strawberry.ID = id_field("Participante", "The participant, enrolled in the session's contract")
    estado: EstadoAsistencia = strawberry.field(description="Whether the participant attended")
    minutos: int | None = optional_field("Minutes attended; null for the whole session, or if absent")
    nota: str | None = optional_field(
        "Note, such as the reason of an excused absence; if it is omitted, that of an earlier absence stays"
    )


@strawberry.input(description="The attendance of a session.")
class RegistrarAsistenciaInput:
    sesion: strawberry.ID = id_field("Sesion", "The session")
    asistencias: list[AsistenciaInput] = strawberry.field(
        description="One entry for each participant; it replaces an earlier one"
    )


def _agenda(
    desde: Annotated[datetime, strawberry.argument(description="Start of the period")],
    hasta: Annotated[datetime, strawberry.argument(description="End of the period")],
    formador: Annotated[
        strawberry.ID | None, strawberry.argument(description="Only sessions that this trainer leads or assists in")
    ] = strawberry.UNSET,
    aula: Annotated[
        strawberry.ID | None, strawberry.argument(description="Only sessions in this room")
    ] = strawberry.UNSET,
    first: int | None = strawberry.UNSET,
    after: str | None = strawberry.UNSET,
    last: int | None = strawberry.UNSET,
    before: str | None = strawberry.UNSET,
) -> ConnectionQuery:
    if hasta <= desde:
        raise BadInputError(BACKWARDS_PERIOD)
    earliest = max(desde, EARLIEST_START) - MAX_DAY_LENGTH
    shown = Q(inicio__gt=earliest, inicio__lt=hasta, fin__gt=desde, estado__not=EstadoSesion.CANCELADA)
    narrower = [*_of(takes_part, formador, "Formador"), *_of(_in_room, aula, "Aula")]
    paging = Paging.from_arguments(first, after, last, before)
    return make_connection_query(Sesion, None, paging, where=Q(shown, *narrower))


def _of(condition: Callable[[int], Q], argument: strawberry.ID | None, type_name: str) -> list[Q]:
    """Return the condition for the row with the id of an argument, none if the argument is omitted."""
    text = or_none(argument)
    return [] if text is None else [condition(row_number(text, type_name))]


def _in_room(room: int) -> Q:
    return Q(aula_id=room)


@strawberry.type
class Query:
    sesion = by_id_field(Sesion, "One session")
    sesiones = connection(Sesion, "All sessions")
    agenda = connection_field(
        _agenda, Sesion, "Sessions that take place in a period, without cancelled ones, in order of their start."
    )


@strawberry.type
class Mutation:
    crear_sesion = create_mutation(
        service.crear_sesion,
        Sesion,
        "Adds a session to an open contract.",
        InitialState,
        AssistingTrainers,
        optional=("zona",),
    )
    actualizar_sesion = update_mutation(
        service.actualizar_sesion,
        Sesion,
        "Changes a session, except for its time (reprogramarSesion) and its state. A new trainer or room clears "
        "`motivoSolape`, unless it is given. Of one that is REALIZADA the trainers stay.",
        extra=AssistingTrainers,
        without=("contratacion", *TIMES),
    )
    eliminar_sesion = delete_mutation(
        service.eliminar_sesion,
        Sesion,
        "Deletes a session of an open contract that was not taught and has no attendance.",
    )
    programar_sesion = update_mutation(
        service.programar,
        Sesion,
        f"{transition(EstadoSesion.PROGRAMADA)}, while its contract is open. Its date, times, trainers and room may be "
        "given.",
        "ProgramarSesion",
        AssistingTrainers,
        without=("contratacion", "notas"),
    )
    reprogramar_sesion = update_mutation(
        service.reprogramar,
        Sesion,
        "Moves an open session of an open contract to another time, place or trainer. Its state does not change. A new "
        "time, trainer or room clears `motivoSolape`, unless it is given.",
        "ReprogramarSesion",
        AssistingTrainers,
        without=("contratacion", "notas"),
    )
    realizar_sesion = transition_mutation(
        service.realizar,
        Sesion,
        "RealizarSesion",
        f"{transition(EstadoSesion.REALIZADA)}, once it has started. Its contract becomes EN_CURSO, unless FINALIZADA.",
    )
    cancelar_sesion = transition_mutation(
        service.cancelar,
        Sesion,
        "CancelarSesion",
        f"{transition(EstadoSesion.CANCELADA)}, with its motivo, unless somebody attended it.",
        Reason,
    )
    reabrir_sesion = transition_mutation(
        reopening.reabrir_sesion,
        Sesion,
        "ReabrirSesion",
        f"{reopening_text(REOPENINGS)}, whichever it was before the cancellation, while its contract is open. `motivo` "
        "becomes null; attendance is kept. A scheduled session takes its trainer and its room again.",
        ReopeningReason,
        ReopenedSession,
    )
    registrar_asistencia = mutation_field(
        batch.registrar_asistencia,
        RegistrarAsistenciaInput,
        payload("RegistrarAsistenciaPayload", "asistencias", "Asistencia", many=True),
        "Records the attendance of a session: all entries or none. Before it starts, only JUSTIFICADA is accepted.",
    )
    eliminar_asistencia = delete_mutation(
        batch.eliminar_asistencia, Asistencia, "Deletes an attendance that was recorded by mistake."
    )
