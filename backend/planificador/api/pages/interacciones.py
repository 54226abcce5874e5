"""Interactions and their next actions."""

import strawberry

from planificador.api.crud import changing, creating, deleting, moving, single
from planificador.api.graph.connections import connection
from planificador.api.graph.inputs import given
from planificador.interacciones import service
from planificador.interacciones.models import Interaccion
from planificador.interacciones.rules import Resultado


class WithResult:
    """The part of an input that says what came of it."""

    resultado: Resultado | None = given("What came of it; unchanged when not given")


@strawberry.type
class InteraccionesQuery:
    interaccion = single(Interaccion, "One interaction")
    interacciones = connection(Interaccion, "All interactions, the latest first")


@strawberry.type
class InteraccionesMutation:
    crear_interaccion = creating(
        service.crear_interaccion, Interaccion, "Writes down an interaction.", optional=("fecha",)
    )
    actualizar_interaccion = changing(
        service.actualizar_interaccion,
        Interaccion,
        "Changes an interaction. Another fechaProximaAccion opens an action again that was done.",
    )
    eliminar_interaccion = deleting(service.eliminar_interaccion, Interaccion, "Deletes an interaction.")
    terminar_accion = moving(
        service.terminar_accion,
        Interaccion,
        "TerminarAccion",
        "The next action is done: its reminder ends.",
        WithResult,
    )
