"""Contracts."""

from datetime import date
from functools import partial

import strawberry

from planificador.api.schema.mutations import (
    Reason,
    ReopeningReason,
    create_mutation,
    delete_mutation,
    transition_mutation,
    update_mutation,
)
from planificador.api.schema.types.answers import Extension, LossReason
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.inputs import optional_field
from planificador.api.schema.types.nodes import by_id_field
from planificador.contrataciones import service
from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.rules import REOPENINGS, TRANSITIONS
from planificador.contrataciones.rules import EstadoContratacion as Estado
from planificador.core.model.states import reopening_text, transition_text
from planificador.interacciones import lifecycle as with_interactions
from planificador.sesiones import contract_lifecycle, reopening

transition = partial(transition_text, TRANSITIONS)


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
    reabrir_contratacion = transition_mutation(
        reopening.reabrir_contratacion,
        Contratacion,
        "ReabrirContratacion",
        f"{reopening_text(REOPENINGS)}, whichever it was before the cancellation. `motivo` becomes null. Sessions to "
        "come that were cancelled with it are open again, unless their trainer or room is occupied.",
        ReopeningReason,
        ReopenedContract,
    )
