"""Use cases that change many sessions at once: all of them or none."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time
from functools import partial

from tortoise.expressions import Q

from planificador.aulas.models import Aula
from planificador.contrataciones.models import Contratacion
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.row_checks import check_for_write
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, Problem, collect
from planificador.core.model.formats import REQUIRED
from planificador.core.model.states import REASON_NEEDED, Finding
from planificador.core.model.validation import Values, validate
from planificador.sesiones import rules, timetables
from planificador.sesiones.assistants import NO_SUBSTITUTION
from planificador.sesiones.conflicts import Placement, assistants_by_session, conflicts_of
from planificador.sesiones.consistency import attendance_findings, trainer_findings
from planificador.sesiones.double_bookings import warn_of_sessions
from planificador.sesiones.holidays import warn_of_holidays
from planificador.sesiones.hours import warn_of_hours_of
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.occupancy import refused_conflicts
from planificador.sesiones.resources import ROOM, TRAINER
from planificador.sesiones.rules import SCHEDULED_STATES, EstadoSesion, assignment_action
from planificador.sesiones.selection import CAMPO, IN_PAST, UNDATED, Selection, none_left, omit, select_sessions
from planificador.sesiones.shifts import TOO_FAR, Shift
from planificador.sesiones.timetables import Slot, Timetable
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding, flag


async def reprogramar_sesiones(
    uow: UnitOfWork,
    sesiones: Values,
    semanas: int | None = None,
    dias: int | None = None,
    minutos: int | None = None,
    hora_inicio: time | None = None,
    hora_fin: time | None = None,
    motivo_solape: str | None = None,
) -> list[Sesion]:
    """Move sessions by so many weeks, days and minutes, or to another time of day; their states stay.

    All times are local to each session. Sessions without a day stay, which is told. None moves to the past, where it
    could not be moved back with the others.
    """
    shift = Shift(semanas or 0, dias or 0, minutos or 0, hora_inicio, hora_fin)
    reason, invalid = validate(Sesion, {"motivo_solape": motivo_solape})
    problems = [*shift.problems(), *invalid]
    selection = await collect(problems, select_sessions(uow, sesiones))
    if selection is None or problems:
        raise DomainError(problems)
    rows = [row for row in selection.rows if row.fecha]
    omit(uow, UNDATED, len(selection.rows) - len(rows))
    times, problems = _moved(selection, rows, shift)
    slots = [timetables.slot(item) for item in times]
    problems += [
        selection.problem(row, IN_PAST, shift.field_of(IN_PAST))
        for row, slot in zip(rows, slots, strict=True)
        if slot and slot != row.slot and slot.inicio <= uow.now
    ]
    assistants = await assistants_by_session([row.id for row in rows])
    findings = await _move_findings(uow, selection, rows, slots, assistants)
    conflicts = [] if problems else await _move_conflicts(uow, selection, rows, slots, assistants)
    problems += refused_conflicts(uow, conflicts, reason["motivo_solape"])
    uow.judge(findings, problems or ([] if rows else [none_left(uow)]))
    if any(new.passes_midnight and not row.timetable.passes_midnight for new, row in zip(times, rows, strict=True)):
        uow.warn(timetables.NEXT_DAY)
    rows = await uow.update_many(rows, list(map(partial(_changes, reason["motivo_solape"]), rows, times, slots)))
    _warn_of_course_dates(uow, selection.contracts, rows)
    warn_of_hours_of(uow, selection.contracts)
    warn_of_holidays(uow, rows, CAMPO)
    warn_of_sessions(uow, rows)
    return rows


def _changes(reason: str | None, row: Sesion, timetable: Timetable, slot: Slot | None) -> Values:
    """Return the values of a session that moves. reason: Why it may overlap others at its new time."""
    return {
        "fecha": timetable.fecha,
        "hora_inicio": timetable.hora_inicio,
        "hora_fin": timetable.hora_fin,
        **timetables.instants(slot),
        "motivo_solape": reason if slot != row.slot else row.motivo_solape,
    }


async def cambiar_formador(uow: UnitOfWork, sesiones: Values, datos: Values) -> list[Sesion]:
    """Let another trainer lead sessions, or none if it is null; those who assist stay."""
    unselected: list[Problem] = []
    selection = await collect(unselected, select_sessions(uow, sesiones, datos.get("formador_id")))
    values, invalid = await check_for_write(Sesion, datos)
    problems = [*invalid, *([] if "formador_id" in datos else [REQUIRED.at("formador")]), *unselected]
    if selection is None or problems:
        raise DomainError(problems)
    rows, trainer, reason = selection.rows, values["formador_id"], values.get("motivo_solape")
    changing = [row for row in rows if row.formador_id != trainer]
    findings: list[Finding | None] = [*_contract_findings(selection)]
    if trainer is not None:
        findings += await trainer_findings(uow, {trainer: "formador"}, [row.slot for row in changing])
    conflicts = await _staff_conflicts(uow, selection, changing, trainer)
    uow.judge(findings, refused_conflicts(uow, conflicts, reason) or ([] if rows else [none_left(uow)]))
    changes = {"formador_id": trainer, "motivo_solape": reason, **NO_SUBSTITUTION}
    await uow.update_many(changing, [changes] * len(changing))
    return list(rows)


async def cancelar_sesiones(uow: UnitOfWork, sesiones: Values, motivo: str | None) -> list[Sesion]:
    """Cancel sessions, of which attendance may only have been excused."""
    values, invalid = validate(Sesion, {"motivo": motivo})
    problems = [*invalid, *([] if values["motivo"] else [REASON_NEEDED])]
    selection = await collect(problems, select_sessions(uow, sesiones))
    if selection is None:
        raise DomainError(problems)
    attendance = await _attendance_of(selection.rows)
    findings = [
        _of_row(selection, row, finding("Asistencia", entry.estado, Action.CANCEL_SESSION, CAMPO))
        for row in selection.rows
        for entry in attendance.get(row.id, ())
    ]
    uow.judge(findings, problems or ([] if selection.rows else [none_left(uow)]))
    changes = {"estado": EstadoSesion.CANCELADA, **values}
    return await uow.update_many(selection.rows, [{**changes, "estado_anterior": row.estado} for row in selection.rows])


def _moved(selection: Selection, rows: Sequence[Sesion], shift: Shift) -> tuple[list[Timetable], list[Problem]]:
    """Return the new times of sessions, the present one of those that have none, and what is wrong with them."""
    times, problems = [], []
    for row in rows:
        moved = shift.moved(row.timetable)
        wrong = timetables.timetable_problems(moved, row.estado in SCHEDULED_STATES) if moved else [TOO_FAR]
        problems += [selection.problem(row, problem, shift.field_of(problem)) for problem in wrong]
        times.append(row.timetable if wrong or moved is None else moved)
    return times, problems


async def _move_findings(
    uow: UnitOfWork,
    selection: Selection,
    rows: Sequence[Sesion],
    slots: Sequence[Slot | None],
    assistants: Mapping[int, Sequence[int]],
) -> list[Finding | None]:
    """Return whether contracts, attendance, trainers and rooms, which are locked, allow that sessions move."""
    attendance = await _attendance_of(rows)
    trainers = {number for row in rows for number in (row.formador_id, *assistants.get(row.id, ())) if number}
    findings = _contract_findings(selection)
    for row, slot in zip(rows, slots, strict=True):
        if slot != row.slot:
            own = attendance_findings(attendance.get(row.id, ()), slot, uow.now, CAMPO)
            findings += [_of_row(selection, row, item) for item in own]
    findings += await trainer_findings(uow, dict.fromkeys(trainers, CAMPO), slots, trainers)
    rooms = [row.aula_id for row in rows if row.aula_id]
    action = assignment_action(slots, uow.now, kept=True)
    findings += [
        finding("Aula", flag("activa", room.activa), action, CAMPO)
        for room in (await find(Aula, Q(id__in=rooms), lock=True) if rooms else [])
    ]
    return findings


async def _move_conflicts(
    uow: UnitOfWork,
    selection: Selection,
    rows: Sequence[Sesion],
    slots: Sequence[Slot | None],
    assistants: Mapping[int, Sequence[int]],
) -> list[Problem]:
    placements = [
        Placement(
            row.contratacion_id,
            row.zona,
            slot if row.estado in SCHEDULED_STATES else None,
            row.id,
            {
                TRAINER: {number for number in (row.formador_id, *assistants.get(row.id, ())) if number},
                ROOM: [row.aula_id] if row.aula_id else [],
            },
            checked=slot != row.slot,
        )
        for row, slot in zip(rows, slots, strict=True)
    ]
    return await _conflicts(uow, selection, rows, placements)


async def _staff_conflicts(
    uow: UnitOfWork, selection: Selection, rows: Sequence[Sesion], trainer: int | None
) -> list[Problem]:
    """Return what occupies the new trainer; also who assists in sessions that lose the reason to overlap another, and
    their room.
    """
    assistants = await assistants_by_session([row.id for row in rows if row.motivo_solape])
    placements = [
        Placement(
            row.contratacion_id,
            row.zona,
            row.slot if row.estado in SCHEDULED_STATES else None,
            row.id,
            {
                TRAINER: {*([] if trainer is None else [trainer]), *assistants.get(row.id, ())},
                ROOM: [row.aula_id] if row.aula_id and row.motivo_solape else [],
            },
        )
        for row in rows
    ]
    return await _conflicts(uow, selection, rows, placements)


async def _conflicts(
    uow: UnitOfWork, selection: Selection, rows: Sequence[Sesion], placements: Sequence[Placement]
) -> list[Problem]:
    conflicts = await conflicts_of(uow, placements)
    return [selection.problem(row, problem) for row, own in zip(rows, conflicts, strict=True) for problem in own]


def _warn_of_course_dates(uow: UnitOfWork, contracts: Sequence[Contratacion], rows: Sequence[Sesion]) -> None:
    """Warn, once for each contract, of its sessions outside of the dates of the course."""
    for contract in contracts:
        days = [row.fecha for row in rows if row.contratacion_id == contract.id]
        warning = rules.outside_warning(days, contract.fecha_inicio, contract.fecha_fin)
        uow.warn(replace(warning, campo=CAMPO, objeto=("Contratacion", contract.id)) if warning else None)


def _contract_findings(selection: Selection) -> list[Finding | None]:
    return [finding("Contratacion", item.estado, Action.CHANGE_SESSIONS, CAMPO) for item in selection.contracts]


def _of_row(selection: Selection, row: Sesion, item: Finding | None) -> Finding | None:
    return Finding(item.effect, selection.problem(row, item.problem)) if item else None


async def _attendance_of(rows: Sequence[Sesion]) -> Mapping[int, Sequence[Asistencia]]:
    """Return the attendance recorded of sessions, by session."""
    result: dict[int, list[Asistencia]] = {}
    for entry in await find(Asistencia, Q(sesion_id__in=[row.id for row in rows])) if rows else []:
        result.setdefault(entry.sesion_id, []).append(entry)
    return result
