"""Enrolments."""

from datetime import date
from typing import Any

import strawberry

from planificador.api.annotations import lazy_type
from planificador.api.context import Info
from planificador.api.schema.mutations import delete_mutation, mutation_field, transition_mutation, update_mutation
from planificador.api.schema.payloads import Problema, list_payload, payload
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.inputs import id_field, optional_field
from planificador.clientes.models import Participante
from planificador.contrataciones.enrolment import reordenar
from planificador.contrataciones.models import Inscripcion
from planificador.contrataciones.paste_report import PastedLine, ResultadoFila
from planificador.core.model.base import BaseModel
from planificador.sesiones import enrolments

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


@strawberry.type
class Mutation:
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
