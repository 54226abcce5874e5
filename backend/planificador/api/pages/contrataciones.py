"""Contracts and enrolments."""

import strawberry

from planificador.api.crud import Reason, changing, creating, deleting, moving, single
from planificador.api.graph.connections import connection
from planificador.api.graph.inputs import ref
from planificador.api.payloads import payload
from planificador.api.verbs import verb
from planificador.contrataciones import service
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.sesiones import closing


@strawberry.input(description="Whom to enrol in what.")
class InscribirParticipantesInput:
    contratacion: strawberry.ID = ref("Contratacion", "The contract")
    participantes: list[strawberry.ID] = ref("Participante", "The participants, all of the contract's client")


@strawberry.type
class ContratacionesQuery:
    contratacion = single(Contratacion, "One contract")
    contrataciones = connection(Contratacion, "All contracts")


@strawberry.type
class ContratacionesMutation:
    crear_contratacion = creating(
        service.crear_contratacion,
        Contratacion,
        "Adds a contract as PROPUESTA; what is not given is its course's, or the next expediente of the year.",
        optional=("expediente", "modalidad", "precio_hora", "horas_previstas"),
    )
    actualizar_contratacion = changing(
        closing.actualizar_contratacion,
        Contratacion,
        "Changes a contract; warns when fewer hours are sold than are on the timetable.",
    )
    eliminar_contratacion = deleting(
        service.eliminar_contratacion, Contratacion, "Deletes a contract without sessions, enrolments or interactions."
    )
    aceptar_contratacion = moving(
        service.aceptar, Contratacion, "AceptarContratacion", "PROPUESTA → ACEPTADA, while the proposal is valid."
    )
    rechazar_contratacion = moving(
        closing.rechazar_contratacion,
        Contratacion,
        "RechazarContratacion",
        "PROPUESTA → RECHAZADA; its open sessions are cancelled.",
        Reason,
    )
    caducar_contratacion = moving(
        closing.caducar_contratacion,
        Contratacion,
        "CaducarContratacion",
        "PROPUESTA → CADUCADA; its open sessions are cancelled.",
    )
    iniciar_contratacion = moving(service.iniciar, Contratacion, "IniciarContratacion", "ACEPTADA → EN_CURSO.")
    finalizar_contratacion = moving(
        closing.finalizar_contratacion,
        Contratacion,
        "FinalizarContratacion",
        "EN_CURSO → FINALIZADA; warns of sessions not taught.",
    )
    cancelar_contratacion = moving(
        closing.cancelar_contratacion,
        Contratacion,
        "CancelarContratacion",
        "PROPUESTA, ACEPTADA or EN_CURSO → CANCELADA, with its motivo; its open sessions are cancelled.",
        Reason,
    )
    inscribir_participantes = verb(
        service.inscribir,
        InscribirParticipantesInput,
        payload("InscribirParticipantesPayload", "inscripciones", "Inscripcion", many=True),
        "Enrols participants: all or none. Who had left takes part again.",
    )
    dar_de_baja_inscripcion = moving(
        service.dar_de_baja, Inscripcion, "DarDeBajaInscripcion", "The person leaves the course; the past stays."
    )
    eliminar_inscripcion = deleting(
        service.eliminar_inscripcion, Inscripcion, "Deletes an enrolment made by mistake, without attendance."
    )
