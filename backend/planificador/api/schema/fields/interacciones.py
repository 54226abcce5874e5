"""Interactions and their next actions."""

import strawberry

from planificador.api.schema.mutations import (
    ReopeningReason,
    create_mutation,
    delete_mutation,
    transition_mutation,
    update_mutation,
)
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.inputs import optional_field
from planificador.api.schema.types.nodes import by_id_field
from planificador.interacciones import service
from planificador.interacciones.models import Interaccion
from planificador.interacciones.rules import Resultado


class WithResult:
    """The part of an input with the result."""

    resultado: Resultado | None = optional_field("The result; unchanged when not given")


class UndoneAction:
    """The part of an input that undoes an action."""

    resultado: Resultado | None = optional_field("The result, if it was set by mistake; unchanged when not given")


@strawberry.type
class Query:
    interaccion = by_id_field(Interaccion, "One interaction")
    interacciones = connection(Interaccion, "All interactions, the latest first")


@strawberry.type
class Mutation:
    crear_interaccion = create_mutation(
        service.crear_interaccion, Interaccion, "Records an interaction.", optional=("fecha",)
    )
    actualizar_interaccion = update_mutation(
        service.actualizar_interaccion,
        Interaccion,
        "Changes an interaction. A new `fechaProximaAccion` reopens an action that was done.",
    )
    eliminar_interaccion = delete_mutation(service.eliminar_interaccion, Interaccion, "Deletes an interaction.")
    terminar_accion = transition_mutation(
        service.terminar_accion,
        Interaccion,
        "TerminarAccion",
        "Marks the next action as done; its reminder ends.",
        WithResult,
    )
    deshacer_accion = transition_mutation(
        service.deshacer_accion,
        Interaccion,
        "DeshacerAccion",
        "Makes a next action that was marked as done by mistake pending again, with its reminder.",
        ReopeningReason,
        UndoneAction,
    )
