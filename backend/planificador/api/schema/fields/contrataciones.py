"""Contracts and enrolments."""

from datetime import date
from functools import partial
from typing import Any

import strawberry

from planificador.api.annotations import lazy_type
from planificador.api.context import Info
from planificador.api.schema.mutations import (
    VERSION,
    Problema,
    Reason,
    ReopeningReason,
    create_mutation,
    delete_mutation,
    list_payload,
    mutation_field,
    payload,
    transition_mutation,
    update_mutation,
)
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.inputs import columns_of, id_field, optional_field
from planificador.api.schema.types.nodes import by_id_field
from planificador.clientes.models import Participante
from planificador.contrataciones import service
from planificador.contrataciones.enrolment import reordenar
from planificador.contrataciones.models import Contratacion, Inscripcion, Propuesta
from planificador.contrataciones.paste_report import PastedLine, ResultadoFila
from planificador.contrataciones.proposal_rules import MAX_LINES
from planificador.contrataciones.rules import REOPENINGS, TRANSITIONS, MotivoPerdida
from planificador.contrataciones.rules import EstadoContratacion as Estado
from planificador.core.model.base import BaseModel
from planificador.core.model.states import reopening_text, transition_text
from planificador.interacciones import lifecycle as with_interactions
from planificador.interacciones import proposal_lifecycle as proposals
from planificador.sesiones import contract_lifecycle, enrolments, reopening

graphql_enum(MotivoPerdida)
transition = partial(transition_text, TRANSITIONS)
graphql_enum(ResultadoFila)


@strawberry.input(description="The participants to enrol, and the contract.")
class InscribirParticipantesInput:
    contratacion: strawberry.ID = id_field("Contratacion", "The contract")
    participantes: list[strawberry.ID] = id_field("Participante", "The participants, all of the contract's client")
    fecha_alta: date | None = optional_field(
        "First day on which they take part; by default, today if attendance was already recorded, otherwise null: all "
        "sessions are theirs"
    )
    lista_espera: bool | None = optional_field(
        "Whether they wait for a place (true) or take part even if none is free (false); by default, those wait for "
        "whom none of the contract's `plazas` is free"
    )


@strawberry.input(description="A pasted list of people, and the contract.")
class InscribirTextoInput:
    contratacion: strawberry.ID = id_field("Contratacion", "The contract")
    texto: str = strawberry.field(
        description="The list as it was pasted, one person per line, at most 500: name, document, e-mail address and "
        "telephone in any order, separated by tabs, semicolons, bars, commas or several spaces; with a header or none"
    )
    cliente_final: strawberry.ID | None = id_field(
        "ClienteFinal", "The end client of new participants; by default, that of the contract", required=False
    )
    fecha_alta: date | None = optional_field("As of `inscribirParticipantes`")
    lista_espera: bool | None = optional_field("As of `inscribirParticipantes`")
    todo_o_nada: bool = strawberry.field(description="Enrol nobody if a line is refused", default=False)
    simular: bool = strawberry.field(description="Write nothing: a preview of the same report", default=False)


def _row(column: str, model: type[BaseModel], doc: str) -> Any:  # Any: Strawberry's field
    async def resolve(root: PastedLine, info: Info) -> object:
        number = getattr(root, column)
        return None if number is None else await info.context.loaders.row(model, number)

    resolve.__annotations__["return"] = lazy_type(model.__name__) | None
    return strawberry.field(resolver=resolve, description=doc)


def _value(column: str, doc: str) -> Any:  # Any: Strawberry's field
    def resolve(root: PastedLine) -> str | None:
        return root.values.get(column)

    return strawberry.field(resolver=resolve, description=f"{doc} as it was understood; null if there is none")


@strawberry.type(description="A line of a pasted list, what was understood of it, and what became of it.")
class FilaInscrita:
    linea: int = strawberry.field(description="Number of the line, from 1")
    texto: str = strawberry.field(description="The line as it was pasted")
    resultado: ResultadoFila = strawberry.field(description="What became of it, or would become of it in a preview")
    nombre = _value("nombre", "Given name")
    apellidos = _value("apellidos", "Family names")
    documento = _value("documento", "Number of an identity document")
    correo = _value("correo", "E-mail address")
    telefono = _value("telefono", "Telephone number")
    participante = _row(
        "participante", Participante, "The participant; null if nobody is known, or nothing was written"
    )
    inscripcion = _row("inscripcion", Inscripcion, "The enrolment; null if there is none")
    errores: list[Problema] = strawberry.field(description="Why the line was refused; `campo` is one of this object")
    advertencias: list[Problema] = strawberry.field(description="What should be known of the line")


class LastDay:
    """The part of an input with the last day of a participant."""

    fecha: date | None = optional_field(
        "Last day on which the participant takes part, past or to come; by default, the enrolment ends now"
    )


class Position:
    """The part of an input with a position on the waiting list."""

    posicion: int = strawberry.field(
        description="New position on the waiting list; 1 gets the next free place", default=1
    )


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


class ReopenedContract:
    """The part of an input that reopens a contract."""

    valida_hasta: date | None = optional_field(
        "New last day on which the proposal can be accepted, needed if the old one is over"
    )
    reabrir_sesiones: bool = strawberry.field(
        description="Reopen the sessions to come that were cancelled with it, if their trainer and room are free",
        default=True,
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
    reabrir_contratacion = transition_mutation(
        reopening.reabrir_contratacion,
        Contratacion,
        "ReabrirContratacion",
        f"{reopening_text(REOPENINGS)}, whichever it was before the cancellation. `motivo` becomes null. Sessions to "
        "come that were cancelled with it are open again, unless their trainer or room is occupied.",
        ReopeningReason,
        ReopenedContract,
    )
    inscribir_participantes = mutation_field(
        enrolments.inscribir,
        InscribirParticipantesInput,
        payload("InscribirParticipantesPayload", "inscripciones", "Inscripcion", many=True),
        "Enrols participants, all or none. A participant who had left takes part again. Those for whom no place is "
        "free wait for one. Warns of rooms that become too small, and of participants with two sessions at a time.",
    )
    inscribir_texto = mutation_field(
        enrolments.inscribir_texto,
        InscribirTextoInput,
        list_payload("InscribirTextoPayload", "filas", FilaInscrita, "What became of each line"),
        "Enrols the people of a list that was pasted from a spreadsheet or an e-mail, with a report for each line. "
        "People who are not known become participants; others are found by document, or by name.",
    )
    actualizar_inscripcion = update_mutation(
        enrolments.actualizar_inscripcion,
        Inscripcion,
        "Changes the first day of an enrolment. Warns of attendance that was recorded of earlier sessions.",
        without=("contratacion", "participante"),
    )
    dar_de_baja_inscripcion = transition_mutation(
        enrolments.dar_de_baja,
        Inscripcion,
        "DarDeBajaInscripcion",
        "Ends an enrolment, or changes the last day of one that has ended. Attendance is kept, and can be recorded of "
        "sessions that had started by then. The first of the waiting list gets the place (PLAZA_CUBIERTA).",
        LastDay,
    )
    reordenar_inscripcion = transition_mutation(
        reordenar,
        Inscripcion,
        "ReordenarInscripcion",
        "Gives a participant who waits for a place another position on the waiting list; the others move up or down.",
        Position,
    )
    eliminar_inscripcion = delete_mutation(
        enrolments.eliminar_inscripcion,
        Inscripcion,
        "Deletes an enrolment that was made by mistake and has no attendance. The first of the waiting list gets the "
        "place.",
    )
