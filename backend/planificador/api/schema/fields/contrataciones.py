"""Contracts and enrolments."""

import strawberry

from planificador.api.schema.crud import (
    Reason,
    by_id_field,
    create_mutation,
    delete_mutation,
    transition_mutation,
    update_mutation,
)
from planificador.api.schema.mutations import mutation_field
from planificador.api.schema.payloads import payload
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.inputs import ref
from planificador.contrataciones import service
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.sesiones import contract_lifecycle


@strawberry.input(description="Whom to enrol in what.")
class InscribirParticipantesInput:
    contratacion: strawberry.ID = ref("Contratacion", "The contract")
    participantes: list[strawberry.ID] = ref("Participante", "The participants, all of the contract's client")


@strawberry.type
class Query:
    contratacion = by_id_field(Contratacion, "One contract")
    contrataciones = connection(Contratacion, "All contracts")


@strawberry.type
class Mutation:
    crear_contratacion = create_mutation(
        service.crear_contratacion,
        Contratacion,
        "Adds a contract as PROPUESTA; what is not given is its course's, or the next expediente of the year.",
        optional=("expediente", "modalidad", "precio_hora", "horas_previstas"),
    )
    actualizar_contratacion = update_mutation(
        contract_lifecycle.actualizar_contratacion,
        Contratacion,
        "Changes a contract; warns when fewer hours are sold than are on the timetable.",
    )
    eliminar_contratacion = delete_mutation(
        service.eliminar_contratacion, Contratacion, "Deletes a contract without sessions, enrolments or interactions."
    )
    aceptar_contratacion = transition_mutation(
        service.aceptar, Contratacion, "AceptarContratacion", "PROPUESTA → ACEPTADA, while the proposal is valid."
    )
    rechazar_contratacion = transition_mutation(
        contract_lifecycle.rechazar_contratacion,
        Contratacion,
        "RechazarContratacion",
        "PROPUESTA → RECHAZADA; its open sessions are cancelled.",
        Reason,
    )
    caducar_contratacion = transition_mutation(
        contract_lifecycle.caducar_contratacion,
        Contratacion,
        "CaducarContratacion",
        "PROPUESTA → CADUCADA; its open sessions are cancelled.",
    )
    iniciar_contratacion = transition_mutation(
        service.iniciar, Contratacion, "IniciarContratacion", "ACEPTADA → EN_CURSO."
    )
    finalizar_contratacion = transition_mutation(
        contract_lifecycle.finalizar_contratacion,
        Contratacion,
        "FinalizarContratacion",
        "EN_CURSO → FINALIZADA; warns of sessions not taught.",
    )
    cancelar_contratacion = transition_mutation(
        contract_lifecycle.cancelar_contratacion,
        Contratacion,
        "CancelarContratacion",
        "PROPUESTA, ACEPTADA or EN_CURSO → CANCELADA, with its motivo; its open sessions are cancelled.",
        Reason,
    )
    inscribir_participantes = mutation_field(
        service.inscribir,
        InscribirParticipantesInput,
        payload("InscribirParticipantesPayload", "inscripciones", "Inscripcion", many=True),
        "Enrols participants: all or none. Who had left takes part again.",
    )
    dar_de_baja_inscripcion = transition_mutation(
        service.dar_de_baja, Inscripcion, "DarDeBajaInscripcion", "The person leaves the course; the past stays."
    )
    eliminar_inscripcion = delete_mutation(
        service.eliminar_inscripcion, Inscripcion, "Deletes an enrolment made by mistake, without attendance."
    )
