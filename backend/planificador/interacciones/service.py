"""Use cases of interactions and their next actions. Each runs inside one unit of work."""

from collections.abc import Collection, Mapping

from tortoise.expressions import Q

from planificador.clientes.models import Contacto
from planificador.clientes.rules import other_end_client
from planificador.contrataciones.models import Contratacion
from planificador.core.data.query import find
from planificador.core.data.repository import create, delete, fetch, update
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import refuse_if
from planificador.core.model.validation import Values, input_field_name, reopening
from planificador.interacciones.models import Interaccion
from planificador.interacciones.rules import (
    ACTION_PENDING,
    NO_ACTION,
    REMINDER_WITHOUT_DATE,
    Resultado,
    reminder_day,
    reminder_state,
    reopens_action,
)
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding

REMINDER_COLUMNS = ("crear_recordatorio", "resultado", "fecha_proxima_accion")
"""The columns that decide about the reminder, except for hecha_en, which use cases set."""
END_CLIENT_COLUMNS: Mapping[str, type[Contacto | Contratacion]] = {
    "contacto_id": Contacto,
    "contratacion_id": Contratacion,
}
"""The references to rows that may belong to an end client."""


async def crear_interaccion(uow: UnitOfWork, datos: Values) -> Interaccion:
    values = {**datos, "fecha": datos.get("fecha") or uow.now}
    row = await create(uow, Interaccion, values | _reminder(values))
    _warn_of_reminder(uow, row, datos)
    await _warn_of_other_end_clients(uow, row)
    return row


async def actualizar_interaccion(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Interaccion:
    row = await fetch(Interaccion, id, version=version)
    if reopens_action(row.fecha_proxima_accion, datos.get("fecha_proxima_accion")):
        uow.judge([finding("Interaccion", _state(row), Action.REOPEN, "fechaProximaAccion")])
        datos = datos | {"hecha_en": None}
    before = dict(vars(row))
    row = await update(uow, row, datos | _reminder({**vars(row), **datos}))
    changed = [name for name in datos if getattr(row, name) != before[name]]
    _warn_of_reminder(uow, row, changed)
    if {"cliente_final_id", *END_CLIENT_COLUMNS} & set(changed):
        await _warn_of_other_end_clients(uow, row)
    return row


async def terminar_accion(uow: UnitOfWork, id: int, version: int | None, resultado: Resultado | None) -> Interaccion:
    """Mark the next action as done, which ends its reminder. Repeating it changes nothing."""
    row = await fetch(Interaccion, id, version=version)
    has_action = row.proxima_accion or row.fecha_proxima_accion or row.crear_recordatorio or row.hecha_en
    refuse_if([None if has_action else NO_ACTION])
    values: Values = {"hecha_en": row.hecha_en or uow.now, "resultado": resultado or row.resultado}
    return await uow.update(row, **values, **_reminder({**vars(row), **values}))


async def deshacer_accion(
    uow: UnitOfWork, id: int, version: int | None, motivo: str | None, resultado: Resultado | None
) -> Interaccion:
    """Make a completed action pending again. Warns if its reminder does not come back."""
    row = await fetch(Interaccion, id, version=version)
    values, problems = reopening(Interaccion, motivo, uow.now)
    refuse_if([None if row.hecha_en else ACTION_PENDING, *problems])
    values |= {"hecha_en": None, "resultado": resultado or row.resultado}
    row = await uow.update(row, **values, **_reminder({**vars(row), **values}))
    _warn_of_reminder(uow, row, ["resultado"])
    return row


async def eliminar_interaccion(uow: UnitOfWork, id: int, version: int | None) -> Interaccion:
    return await delete(uow, Interaccion, id, version)


def _reminder(values: Values) -> Values:
    """Return the derived column that the alerts query."""
    return {
        "fecha_recordatorio": reminder_day(
            values.get("crear_recordatorio") or False,
            values.get("hecha_en") is not None,
            values.get("resultado") or Resultado.PENDIENTE,
            values.get("fecha_proxima_accion"),
        )
    }


def _state(row: Interaccion) -> str:
    return reminder_state(row.hecha_en is not None, row.resultado)


def _warn_of_reminder(uow: UnitOfWork, row: Interaccion, written: Collection[str]) -> None:
    """Warn of a reminder that will never come, if one of the columns written decides about it."""
    deciding = [name for name in REMINDER_COLUMNS if name in written]
    if row.crear_recordatorio and row.fecha_proxima_accion is None:
        uow.warnings.append(REMINDER_WITHOUT_DATE)
    elif row.crear_recordatorio and deciding:
        uow.judge([finding("Interaccion", _state(row), Action.REMIND, input_field_name(deciding[0]))])


async def _warn_of_other_end_clients(uow: UnitOfWork, row: Interaccion) -> None:
    """Warn of a contact person or a contract that belongs to another end client than the interaction."""
    for name, model in END_CLIENT_COLUMNS.items():
        for related in await find(model, Q(id=getattr(row, name))):
            warning = other_end_client(row.cliente_final_id, related.cliente_final_id)
            uow.warn(warning and warning.at(input_field_name(name)))
