"""The reminders of a next action, which use cases of interactions write with it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tortoise.expressions import Q

from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.row_checks import check_for_write
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem
from planificador.core.model.validation import Values
from planificador.interacciones.models import Interaccion, Recordatorio
from planificador.interacciones.rules import (
    REPEATED_REMINDER,
    WRONG_REMINDER,
    is_pending,
    number_of_reminders_problem,
)
from planificador.interacciones.schedule import ReminderTime

ReminderInputs = Sequence[Mapping[str, Any]]
"""Each with the columns of a reminder as `datos`."""


async def check_reminders(inputs: ReminderInputs | None) -> tuple[list[ReminderTime], list[Problem]]:
    """Return when to remind, and all that is wrong with a list of reminders."""
    if too_many := number_of_reminders_problem(len(inputs or ())):
        return [], [too_many]
    times: list[ReminderTime] = []
    problems: list[Problem] = []
    for index, item in enumerate(inputs or ()):
        stored, wrong = await check_for_write(Recordatorio, item.get("datos", {}))
        time, campo = ReminderTime(**stored), f"recordatorios.{index}"
        problems += [problem.at(f"{campo}.{problem.campo}") for problem in wrong]
        if not wrong:
            problems += [WRONG_REMINDER.at(campo)] if not time.is_valid else []
            problems += [REPEATED_REMINDER.at(campo)] if time in times else []
        times.append(time)
    return times, problems


def describes_action(row: Interaccion) -> bool:
    """Return whether the columns of an interaction tell of a next action, done or not."""
    return bool(row.proxima_accion or row.fecha_proxima_accion or row.crear_recordatorio or row.hecha_en)


async def are_reminded(ids: Sequence[int]) -> list[bool]:
    """Return whether each of these interactions has reminders, and so a next action, in one statement."""
    reminded = {reminder.interaccion_id for reminder in await find(Recordatorio, Q(interaccion_id__in=list(ids)))}
    return [row_id in reminded for row_id in ids]


async def reminders_of(row: Interaccion) -> list[Recordatorio]:
    """Return the reminders of an interaction's next action."""
    return await find(Recordatorio, Q(interaccion_id=row.id))


async def replace_reminders(uow: UnitOfWork, row: Interaccion, times: Sequence[ReminderTime]) -> None:
    """Let the interaction have these reminders. Those that it has already stay, so that hidden alerts stay hidden."""
    present = {time_of(reminder): reminder for reminder in await reminders_of(row)}
    await uow.delete_many(Recordatorio, [reminder for time, reminder in present.items() if time not in times])
    staying = [time for time in times if time in present]
    await uow.update_many([present[time] for time in staying], [{"dia": _index_day(row, time)} for time in staying])
    await create_reminders(uow, row, [time for time in times if time not in present])


async def create_reminders(uow: UnitOfWork, row: Interaccion, times: Sequence[ReminderTime]) -> None:
    """Let the interaction have these reminders, none of which it has already."""
    values = [{**_columns(time), "dia": _index_day(row, time)} for time in times]
    await uow.create_many(Recordatorio, values, {"interaccion_id": row.id})


async def refresh_reminders(uow: UnitOfWork, row: Interaccion) -> list[Recordatorio]:
    """Bring the reminders up to date with the interaction, and return them."""
    reminders = await reminders_of(row)
    return await uow.update_many(reminders, [{"dia": _index_day(row, time_of(item))} for item in reminders])


async def delete_reminders(uow: UnitOfWork, row: Interaccion) -> None:
    """Delete the reminders of an interaction, which belong to it."""
    await uow.delete_many(Recordatorio, await reminders_of(row))


def time_of(reminder: Recordatorio) -> ReminderTime:
    """Return when a reminder falls due."""
    return ReminderTime(reminder.dias_antes, reminder.hora, reminder.minutos_antes, reminder.momento)


def _columns(time: ReminderTime) -> Values:
    return {
        "dias_antes": time.dias_antes,
        "hora": time.hora,
        "minutos_antes": time.minutos_antes,
        "momento": time.momento,
    }


def _index_day(row: Interaccion, time: ReminderTime) -> date | None:
    """Return the derived column that the alerts query; None for an action that needs no reminder."""
    pending = is_pending(row.hecha_en is not None, row.resultado)
    return time.earliest_day(row.fecha_proxima_accion) if pending else None
