"""Use cases of interactions and their next actions. Each runs inside one unit of work."""

from collections.abc import Mapping
from typing import Any

from planificador.core.data.needs.declaration import Needs, RowsBy
from planificador.core.data.use_cases.deletion import delete, needs_of_deletion
from planificador.core.data.use_cases.repository import create, fetch, update, without_defaults
from planificador.core.data.use_cases.row_checks import check_for_write
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, Problem, collect, refuse_if
from planificador.core.model.formats import REQUIRED
from planificador.core.model.validation import Values, input_field_name, reopening
from planificador.interacciones.follow_ups import circular_problem, close_gap, create_next, inherited, lock_of_chains
from planificador.interacciones.models import Interaccion, Recordatorio
from planificador.interacciones.needs import END_CLIENT_COLUMNS, needs_of_interaction, needs_of_stored_interaction
from planificador.interacciones.reminders import (
    ReminderInputs,
    check_reminders,
    create_reminders,
    delete_reminders,
    describes_action,
    refresh_reminders,
    reminders_of,
    replace_reminders,
    time_of,
)
from planificador.interacciones.rules import (
    ACTION_PENDING,
    NO_ACTION,
    Resultado,
    action_problems,
    completed_action,
    reminder_day,
    reopening_column,
)
from planificador.interacciones.warnings import state_of, warn_of_other_end_clients, warn_of_reminders
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding


async def crear_interaccion(
    uow: UnitOfWork, datos: Values, recordatorios: ReminderInputs | None = None, terminar_anterior: bool | None = None
) -> Interaccion:
    """Create an interaction, with the reminders of its next action.

    terminar_anterior: Also complete the interaction that it follows.
    """
    problems: list[Problem] = []
    former = datos.get("seguimiento_de_id")
    if terminar_anterior and former is not None:
        await collect(problems, _complete_former(uow, former))
    elif terminar_anterior:
        problems.append(REQUIRED.at("seguimientoDe"))
    return await _create(uow, datos, recordatorios, problems)


async def actualizar_interaccion(
    uow: UnitOfWork, id: int, version: int | None, datos: Values, recordatorios: ReminderInputs | None = None
) -> Interaccion:
    """Update an interaction. recordatorios: those that replace all of before; None to keep these."""
    follows = datos.get("seguimiento_de_id") is not None
    chains = Needs(advisory_locks=[lock_of_chains(id)] * follows)
    await uow.prefetch(needs_of_stored_interaction(id, recordatorios) + chains)
    row = await fetch(Interaccion, id, version=version)
    datos = datos | completed_action(datos, vars(row))
    times, problems = await check_reminders(recordatorios)
    problems += action_problems({**vars(row), **datos}, datos, uow.zone)
    if circular := await circular_problem(uow, row, datos.get("seguimiento_de_id")):
        problems.append(circular)
    if problems:
        _, others = await check_for_write(Interaccion, datos, row, row.cliente_id)
        raise DomainError([*others, *problems])
    if row.hecha_en and (column := reopening_column(vars(row), datos)):
        uow.judge([finding("Interaccion", state_of(row), Action.REOPEN, input_field_name(column))])
        datos = datos | {"hecha_en": None}
    before = dict(vars(row))
    row = await update(uow, row, datos | _reminder({**vars(row), **datos}))
    if recordatorios is None:
        times = [time_of(reminder) for reminder in await refresh_reminders(uow, row)]
    else:
        await replace_reminders(uow, row, times)
    changed = [name for name in datos if getattr(row, name) != before[name]]
    warn_of_reminders(uow, row, times, changed, is_given=bool(recordatorios))
    if {"cliente_final_id", *END_CLIENT_COLUMNS} & set(changed):
        await warn_of_other_end_clients(uow, row)
    return row


async def terminar_accion(
    uow: UnitOfWork,
    id: int,
    version: int | None,
    resultado: Resultado | None,
    seguimiento: Mapping[str, Any] | None = None,
) -> Interaccion:
    """Mark the next action as done, which ends its reminders. Completing it again changes nothing.

    A repeated action is followed by its next one. seguimiento: The input of a further interaction that follows.
    """
    await uow.prefetch(needs_of_stored_interaction(id))
    row = await fetch(Interaccion, id, version=version)
    problems: list[Problem] = []
    await collect(problems, _complete(uow, row, resultado))
    if seguimiento is not None:
        problems += await _create_follow_up(uow, row, seguimiento)
    refuse_if(problems)
    return row


async def asignar_accion(
    uow: UnitOfWork, id: int, version: int | None, responsable: int | None, nota: str | None
) -> Interaccion:
    """Hand the next action to a colleague, with a note; to nobody without one."""
    row = await fetch(Interaccion, id, version=version)
    problems: list[Problem] = [] if await _has_action(row) else [NO_ACTION]
    values = {"responsable_id": responsable, "nota_responsable": nota}
    _, wrong = await check_for_write(Interaccion, values, row, row.cliente_id)
    problems += [problem.at("nota") if problem.campo == "notaResponsable" else problem for problem in wrong]
    uow.judge([finding("Interaccion", state_of(row), Action.HAND_OVER, "id")], problems)
    return await update(uow, row, values)


async def deshacer_accion(
    uow: UnitOfWork, id: int, version: int | None, motivo: str | None, resultado: Resultado | None
) -> Interaccion:
    """Make a completed action pending again, with its reminders. Warns if they do not come back.

    The next one of a repeated action stays; completing the action again makes no second one.
    """
    await uow.prefetch(needs_of_stored_interaction(id))
    row = await fetch(Interaccion, id, version=version)
    values, problems = reopening(Interaccion, motivo, uow.now)
    refuse_if([None if row.hecha_en else ACTION_PENDING, *problems])
    values |= {"hecha_en": None, "resultado": resultado or row.resultado}
    row = await uow.update(row, **values, **_reminder({**vars(row), **values}))
    times = [time_of(reminder) for reminder in await refresh_reminders(uow, row)]
    warn_of_reminders(uow, row, times, ["resultado"], is_given=False)
    return row


async def eliminar_interaccion(uow: UnitOfWork, id: int, version: int | None) -> Interaccion:
    """Delete an interaction with its reminders. Those that follow it then follow the one before it."""
    following = RowsBy(Interaccion, "seguimiento_de_id", [id], locked=True)
    needs, freed = needs_of_stored_interaction(id), [Interaccion, Recordatorio]
    await uow.prefetch(Needs([*needs.rows, following], needs_of_deletion(Interaccion, id, freed).exists))
    row = await fetch(Interaccion, id, version=version)
    await close_gap(uow, row)
    await delete_reminders(uow, row)
    return await delete(uow, Interaccion, id, version, freed)


async def _create(
    uow: UnitOfWork, datos: Values, recordatorios: ReminderInputs | None, problems: list[Problem]
) -> Interaccion:
    """Create an interaction with its reminders. problems: what else is wrong; it is told with the rest."""
    values = {**datos, **completed_action(datos, {}), "fecha": datos.get("fecha") or uow.now}
    times, wrong = await check_reminders(recordatorios)
    problems = [*problems, *wrong, *action_problems(values, datos, uow.zone)]
    if problems:
        _, others = await check_for_write(Interaccion, without_defaults(Interaccion, values))
        raise DomainError(dict.fromkeys([*others, *problems]))
    row = await create(uow, Interaccion, values | _reminder(values), needs_of_interaction(values, len(times)))
    await create_reminders(uow, row, times)
    warn_of_reminders(uow, row, times, datos, is_given=bool(times))
    await warn_of_other_end_clients(uow, row)
    return row


async def _create_follow_up(uow: UnitOfWork, row: Interaccion, seguimiento: Mapping[str, Any]) -> list[Problem]:
    """Create an interaction that follows this one. Return what is wrong with it; its warnings are at its input too."""
    problems: list[Problem] = []
    warnings, uow.warnings = uow.warnings, []
    datos = inherited(row) | seguimiento.get("datos", {})
    await collect(problems, _create(uow, datos, seguimiento.get("recordatorios"), []))
    uow.warnings = [*warnings, *map(_in_follow_up, uow.warnings)]
    return [_in_follow_up(problem) for problem in problems]


def _in_follow_up(problem: Problem) -> Problem:
    return problem.at(f"seguimiento.{problem.campo}" if problem.campo else "seguimiento")


async def _complete_former(uow: UnitOfWork, former: int) -> None:
    row = await fetch(Interaccion, former, "seguimientoDe")
    try:
        await _complete(uow, row, None)
    except DomainError:
        raise DomainError([NO_ACTION.at("seguimientoDe")]) from None


async def _complete(uow: UnitOfWork, row: Interaccion, resultado: Resultado | None) -> None:
    refuse_if([None if await _has_action(row) else NO_ACTION])
    was_done = row.hecha_en is not None
    values: Values = {"hecha_en": row.hecha_en or uow.now, "resultado": resultado or row.resultado}
    await uow.update(row, **values, **_reminder({**vars(row), **values}))
    await refresh_reminders(uow, row)
    if not was_done:
        await create_next(uow, row)


async def _has_action(row: Interaccion) -> bool:
    return describes_action(row) or bool(await reminders_of(row))


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
