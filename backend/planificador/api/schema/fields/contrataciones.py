"""Contracts and enrolments."""

from datetime import date
from functools import partial

import strawberry

from planificador.api.schema.mutations import (
    VERSION,
    Reason,
    create_mutation,
    delete_mutation,
    mutation_field,
    payload,
    transition_mutation,
    update_mutation,
)
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.inputs import columns_of, id_field, optional_field
from planificador.api.schema.types.nodes import by_id_field
from planificador.contrataciones import service
from planificador.contrataciones.models import Contratacion, Inscripcion, Propuesta
from planificador.contrataciones.proposal_rules import MAX_LINES
from planificador.contrataciones.rules import TRANSITIONS, MotivoPerdida
from planificador.contrataciones.rules import EstadoContratacion as Estado
from planificador.core.model.states import transition_text
from planificador.interacciones import lifecycle as with_interactions
from planificador.interacciones import proposal_lifecycle as proposals
from planificador.sesiones import contract_lifecycle, room_lifecycle
from planificador.sesiones.lifecycle import dar_de_baja, eliminar_inscripcion

graphql_enum(MotivoPerdida)
transition = partial(transition_text, TRANSITIONS)


@strawberry.input(description="The participants to enrol, and the contract.")
class InscribirParticipantesInput:
    contratacion: strawberry.ID = id_field("Contratacion", "The contract")
    participantes: list[strawberry.ID] = id_field("Participante", "The participants, all of the contract's client")


class LossReason(Reason):
    """The part of an input that says why a proposal was lost."""

    motivo: str | None = optional_field("What was said; with `motivoPerdida: OTRO` it is required")
    motivo_perdida: MotivoPerdida | None = optional_field(
        "Why it was lost; MOTIVO_OBLIGATORIO if neither this nor `motivo` is given"
    )


class Extension:
    """The part of an input that gives a proposal another last day."""

    valida_hasta: date = strawberry.field(description="The new last day")


@columns_of(Contratacion, creating=False, without=("expediente", "valida_hasta"))
class LineaPropuestaInput:
    """A line of a proposal: a new contract, or one that is proposed already. What is not given comes from its course,
    or stays."""

    contratacion: strawberry.ID | None = id_field(
        "Contratacion",
        "An existing contract; without it, a new one is made, and `formacion` is required",
        required=False,
    )


class Lines:
    """The part of an input with the lines of a new proposal."""

    lineas: list[LineaPropuestaInput] = strawberry.field(description=f"Its lines, at most {MAX_LINES}")


@strawberry.input(description="The next version of a proposal.")
class RevisarPropuestaInput:
    id: strawberry.ID = id_field("Propuesta", "Id of the Propuesta")
    version: int | None = optional_field(VERSION)
    lineas: list[LineaPropuestaInput] | None = optional_field("Lines that change, by `contratacion`, and new ones")
    retirar: list[strawberry.ID] | None = id_field("Contratacion", "Lines to withdraw", required=False)
    valida_hasta: date | None = optional_field("Last day of the new version; without it, that of the proposal stays")
    notas: str | None = optional_field("What was changed, and why")


@strawberry.input(description="The lines of a proposal that the client accepts.")
class AceptarPropuestaInput:
    id: strawberry.ID = id_field("Propuesta", "Id of the Propuesta")
    version: int | None = optional_field(VERSION)
    lineas: list[strawberry.ID] | None = id_field(
        "Contratacion", "The lines that are accepted; without it, all that wait for an answer", required=False
    )
    motivo: str | None = optional_field("What was said about the other lines")
    motivo_perdida: MotivoPerdida | None = optional_field(
        "Why the other lines were lost; without this and `motivo`, they go on waiting for an answer"
    )


@strawberry.type
class Query:
    propuesta = by_id_field(Propuesta, "One proposal")
    propuestas = connection(Propuesta, "All proposals")
    contratacion = by_id_field(Contratacion, "One contract")
    contrataciones = connection(Contratacion, "All contracts")


@strawberry.type
class Mutation:
    crear_contratacion = create_mutation(
        service.crear_contratacion,
        Contratacion,
        "Adds a contract as PROPUESTA. Values that are not given are taken from its course; "
        "`expediente` is the next number of the year.",
        optional=("expediente", "modalidad", "precio_hora", "horas_previstas"),
    )
    actualizar_contratacion = update_mutation(
        with_interactions.actualizar_contratacion,
        Contratacion,
        "Changes a contract; of a closed one, only `notas`. Warns when more hours are scheduled than sold, and when "
        "the client had accepted other terms.",
    )
    eliminar_contratacion = delete_mutation(
        service.eliminar_contratacion, Contratacion, "Deletes a contract without sessions, enrolments or interactions."
    )
    aceptar_contratacion = transition_mutation(
        service.aceptar,
        Contratacion,
        "AceptarContratacion",
        f"{transition(Estado.ACEPTADA)}, while the proposal is valid. The client becomes ACTIVO.",
    )
    rechazar_contratacion = transition_mutation(
        with_interactions.rechazar_contratacion,
        Contratacion,
        "RechazarContratacion",
        f"{transition(Estado.RECHAZADA)}, with `motivoPerdida` or `motivo`. Its open sessions are cancelled.",
        LossReason,
    )
    caducar_contratacion = transition_mutation(
        with_interactions.caducar_contratacion,
        Contratacion,
        "CaducarContratacion",
        f"{transition(Estado.CADUCADA)}, before its time or without one: at the end of `validaHasta` it happens by "
        "itself. Its open sessions are cancelled.",
    )
    prorrogar_contratacion = transition_mutation(
        contract_lifecycle.prorrogar_contratacion,
        Contratacion,
        "ProrrogarContratacion",
        f"Lets a proposal be accepted until another day; {transition(Estado.PROPUESTA)}. Sessions that were cancelled "
        "when it expired stay so, and are told.",
        Extension,
    )
    iniciar_contratacion = transition_mutation(
        contract_lifecycle.iniciar_contratacion,
        Contratacion,
        "IniciarContratacion",
        f"{transition(Estado.EN_CURSO)}. Warns when it has no sessions.",
    )
    finalizar_contratacion = transition_mutation(
        with_interactions.finalizar_contratacion,
        Contratacion,
        "FinalizarContratacion",
        f"{transition(Estado.FINALIZADA)}. Its open sessions that have not started are cancelled; those that have are "
        "told.",
    )
    cancelar_contratacion = transition_mutation(
        with_interactions.cancelar_contratacion,
        Contratacion,
        "CancelarContratacion",
        f"{transition(Estado.CANCELADA)}, with its motivo. Its open sessions that have not started are cancelled.",
        Reason,
    )
    crear_propuesta = create_mutation(
        proposals.crear_propuesta,
        Propuesta,
        "Makes a proposal of one or several lines, each a contract: all of them or none. `numero` is the next of the "
        "year.",
        Lines,
    )
    actualizar_propuesta = update_mutation(
        proposals.actualizar_propuesta,
        Propuesta,
        "Changes the title, contact, end client or notes of a proposal. Its lines stay as they are.",
        without=("valida_hasta",),
    )
    revisar_propuesta = mutation_field(
        proposals.revisar_propuesta,
        RevisarPropuestaInput,
        payload("RevisarPropuestaPayload", "propuesta", "Propuesta"),
        "Makes the next version of a proposal, which replaces the present one: changes, adds and withdraws lines, all "
        "or nothing. `revisiones` keeps all versions, with what changed.",
    )
    aceptar_propuesta = mutation_field(
        proposals.aceptar_propuesta,
        AceptarPropuestaInput,
        payload("AceptarPropuestaPayload", "propuesta", "Propuesta"),
        "Accepts the chosen lines of a proposal, all or none, as `aceptarContratacion` does with each.",
    )
    rechazar_propuesta = transition_mutation(
        proposals.rechazar_propuesta,
        Propuesta,
        "RechazarPropuesta",
        "Rejects all lines of a proposal that were not answered, as `rechazarContratacion` does with each.",
        LossReason,
    )
    prorrogar_propuesta = transition_mutation(
        proposals.prorrogar_propuesta,
        Propuesta,
        "ProrrogarPropuesta",
        "Lets the lines that were not answered be accepted until another day. Those that expired are open again.",
        Extension,
    )
    eliminar_propuesta = delete_mutation(
        proposals.eliminar_propuesta,
        Propuesta,
        "Deletes a proposal that was not answered, with its versions and its lines, which have neither sessions nor "
        "enrolments nor interactions.",
    )
    inscribir_participantes = mutation_field(
        room_lifecycle.inscribir,
        InscribirParticipantesInput,
        payload("InscribirParticipantesPayload", "inscripciones", "Inscripcion", many=True),
        "Enrols participants, all or none. A participant who had left takes part again. Warns of rooms that become too "
        "small.",
    )
    dar_de_baja_inscripcion = transition_mutation(
        dar_de_baja,
        Inscripcion,
        "DarDeBajaInscripcion",
        "Ends an enrolment. Attendance is kept, and can be recorded of sessions that had started by then.",
    )
    eliminar_inscripcion = delete_mutation(
        eliminar_inscripcion,
        Inscripcion,
        "Deletes an enrolment that was made by mistake and has no attendance.",
    )
