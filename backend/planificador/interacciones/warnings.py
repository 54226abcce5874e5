"""Warnings about interactions: reminders that will not come, and rows of another end client."""

from collections.abc import Collection

from tortoise.expressions import Q

from planificador.clientes.rules import other_end_client
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.validation import input_field_name
from planificador.interacciones.models import Interaccion
from planificador.interacciones.needs import END_CLIENT_COLUMNS
from planificador.interacciones.rules import (
    REMINDER_WITHOUT_DATE,
    reminder_state,
)
from planificador.interacciones.schedule import ReminderTime
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding

REMINDER_COLUMNS = ("crear_recordatorio", "resultado", "fecha_proxima_accion", "hora_proxima_accion")
"""The columns that decide about reminders, except for hecha_en, which use cases set."""


def state_of(row: Interaccion) -> str:
    """Return the state of an interaction, by which the table of state rules asks."""
    return reminder_state(row.hecha_en is not None, row.resultado)


def warn_of_reminders(
    uow: UnitOfWork, row: Interaccion, times: Collection[ReminderTime], written: Collection[str], *, is_given: bool
) -> None:
    """Warn of reminders that will never come, if the input has one of the columns that decide about it.

    times: When to remind. is_given: Whether they are in the input.
    """
    deciding = ["recordatorios"] if is_given else []
    deciding += [input_field_name(name) for name in REMINDER_COLUMNS if name in written]
    needs_day = row.crear_recordatorio or any(time.needs_day for time in times)
    if needs_day and row.fecha_proxima_accion is None:
        uow.warnings.append(REMINDER_WITHOUT_DATE)
    elif deciding and (row.crear_recordatorio or times):
        uow.judge([finding("Interaccion", state_of(row), Action.REMIND, deciding[0])])


async def warn_of_other_end_clients(uow: UnitOfWork, row: Interaccion) -> None:
    """Warn of a contact person or a contract that belongs to another end client than the interaction."""
    for name, model in END_CLIENT_COLUMNS.items():
        for related in await find(model, Q(id=getattr(row, name))) if getattr(row, name) is not None else ():
            warning = other_end_client(row.cliente_final_id, related.cliente_final_id)
            uow.warn(warning and warning.at(input_field_name(name)))
