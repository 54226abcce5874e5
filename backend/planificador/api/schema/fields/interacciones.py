"""Interactions and their next actions."""

from typing import Any

import strawberry

from planificador.api.schema.mutations import (
    ReopeningReason,
    create_mutation,
    delete_mutation,
    transition_mutation,
    update_mutation,
)
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.inputs import columns_of, id_field, optional_field
from planificador.api.schema.types.nodes import by_id_field
from planificador.interacciones import service
from planificador.interacciones.models import Interaccion, Recordatorio
from planificador.interacciones.rules import MAX_REMINDERS, Resultado


@columns_of(Recordatorio, creating=True)
class RecordatorioInput:
    """When to remind of the next action: `diasAntes` (with `hora`), `minutosAntes` or `momento`."""


def _reminders() -> Any:  # Any: Strawberry's field
    return optional_field(f"The reminders of the next action, at most {MAX_REMINDERS}; they replace all of before")


class WithReminders:
    """The part of an input with the reminders."""

    recordatorios: list[RecordatorioInput] | None = _reminders()


class WithRemindersAndFormer:
    """The part of an input with the reminders, and about the interaction that it follows."""

    recordatorios: list[RecordatorioInput] | None = _reminders()
    terminar_anterior: bool | None = optional_field("Also mark the next action of `seguimientoDe` as done")


@columns_of(Interaccion, creating=True, without=("cliente", "seguimiento_de"), optional=("fecha", "tipo"))
class SeguimientoInput:
    """A further interaction that follows. What is omitted of the client's people, contract and kind is as before."""

    recordatorios: list[RecordatorioInput] | None = _reminders()


class WithResult:
    """The part of an input with the result."""

    resultado: Resultado | None = optional_field("The result; unchanged when not given")
    seguimiento: SeguimientoInput | None = optional_field("An interaction to create that follows this one")


class WithColleague:
    """The part of an input with the colleague in charge."""

    responsable: strawberry.ID | None = id_field(
        "Usuario", "The user who is in charge from now on; null for nobody", required=False
    )
    nota: str | None = optional_field("Note for the colleague, which replaces an earlier one")


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
        service.crear_interaccion,
        Interaccion,
        "Records an interaction, with the reminders of its next action.",
        WithRemindersAndFormer,
        optional=("fecha",),
    )
    actualizar_interaccion = update_mutation(
        service.actualizar_interaccion,
        Interaccion,
        "Changes an interaction. A new `fechaProximaAccion` or `horaProximaAccion` reopens an action that was done.",
        extra=WithReminders,
    )
    eliminar_interaccion = delete_mutation(
        service.eliminar_interaccion,
        Interaccion,
        "Deletes an interaction. Those that follow it then follow the one before it.",
    )
    terminar_accion = transition_mutation(
        service.terminar_accion,
        Interaccion,
        "TerminarAccion",
        "Marks the next action as done; its reminders end. A repeated action is followed by the next one.",
        WithResult,
    )
    deshacer_accion = transition_mutation(
        service.deshacer_accion,
        Interaccion,
        "DeshacerAccion",
        "Makes a next action that was marked as done by mistake pending again, with its reminders. The next one of a "
        "repeated action stays.",
        ReopeningReason,
        UndoneAction,
    )
    asignar_accion = transition_mutation(
        service.asignar_accion,
        Interaccion,
        "AsignarAccion",
        "Hands the next action to a colleague, or to nobody.",
        WithColleague,
    )
