"""Use cases of interactions and their next actions. Each runs inside one unit of work."""

from planificador.core.data.repository import create, delete, fetch, update
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.validation import Values
from planificador.interacciones.models import Interaccion
from planificador.interacciones.rules import REMINDER_WITHOUT_DATE, Resultado, reminder_day, reopens_action


async def crear_interaccion(uow: UnitOfWork, datos: Values) -> Interaccion:
    values = {**datos, "fecha": datos.get("fecha") or uow.now}
    row = await create(uow, Interaccion, values | _reminder(values))
    _warn_of_no_day(uow, row)
    return row


async def actualizar_interaccion(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Interaccion:
    row = await fetch(Interaccion, id, version=version)
    if reopens_action(row.fecha_proxima_accion, datos.get("fecha_proxima_accion")):
        datos = datos | {"hecha_en": None}
    row = await update(uow, row, datos | _reminder({**vars(row), **datos}))
    _warn_of_no_day(uow, row)
    return row


async def terminar_accion(uow: UnitOfWork, id: int, version: int | None, resultado: Resultado | None) -> Interaccion:
    """Mark the next action as done, which ends its reminder. Repeating it changes nothing."""
    row = await fetch(Interaccion, id, version=version)
    values: Values = {"hecha_en": row.hecha_en or uow.now, "resultado": resultado or row.resultado}
    return await uow.update(row, **values, **_reminder({**vars(row), **values}))


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


def _warn_of_no_day(uow: UnitOfWork, row: Interaccion) -> None:
    if row.crear_recordatorio and row.fecha_proxima_accion is None:
        uow.warnings.append(REMINDER_WITHOUT_DATE)
