"""Proposals of several courses, and their versions."""

from datetime import date

import strawberry

from planificador.api.schema.mutations import (
    VERSION,
    create_mutation,
    delete_mutation,
    mutation_field,
    transition_mutation,
    update_mutation,
)
from planificador.api.schema.payloads import payload
from planificador.api.schema.types.answers import Extension, LossReason
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.inputs import columns_of, id_field, optional_field
from planificador.api.schema.types.nodes import by_id_field
from planificador.contrataciones.models import Contratacion, Propuesta
from planificador.contrataciones.proposal_rules import MAX_LINES
from planificador.contrataciones.rules import MotivoPerdida
from planificador.interacciones import proposal_answers
from planificador.interacciones import proposal_lifecycle as proposals


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


@strawberry.type
class Mutation:
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
        proposal_answers.aceptar_propuesta,
        AceptarPropuestaInput,
        payload("AceptarPropuestaPayload", "propuesta", "Propuesta"),
        "Accepts the chosen lines of a proposal, all or none, as `aceptarContratacion` does with each.",
    )
    rechazar_propuesta = transition_mutation(
        proposal_answers.rechazar_propuesta,
        Propuesta,
        "RechazarPropuesta",
        "Rejects all lines of a proposal that were not answered, as `rechazarContratacion` does with each.",
        LossReason,
    )
    prorrogar_propuesta = transition_mutation(
        proposal_answers.prorrogar_propuesta,
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
