"""Use cases of sessions. Each runs inside one unit of work.

What the creation of one and of many have in common is in planning; many at once are in generation and bulk, attendance
is in batch, the end of a contract in contract_lifecycle.
"""

from collections.abc import Sequence

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.rules import EstadoContratacion
from planificador.contrataciones.service import transition_contract
from planificador.core.data.needs.declaration import Needs, RowsBy
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.deletion import delete, needs_of_deletion
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.row_checks import check_for_write, without_invalid
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem, refuse_if
from planificador.core.model.states import REASON_NEEDED, Finding, transition_problem
from planificador.core.model.validation import Values, validate
from planificador.sesiones import rules, timetables
from planificador.sesiones.assistants import (
    ChangeOfStaff,
    change_of_staff,
    with_consequences,
    write_assistants,
)
from planificador.sesiones.consistency import (
    cancellation_findings,
    change_findings,
    move_findings,
    trainer_findings,
)
from planificador.sesiones.double_bookings import warn_of_sessions
from planificador.sesiones.holidays import warn_of_holidays
from planificador.sesiones.hours import warn_of_hours, warn_of_taught_hours
from planificador.sesiones.models import ApoyoSesion, Sesion
from planificador.sesiones.needs import attendance_of, needs_of_stored, session_with_contract
from planificador.sesiones.occupancy import occupancy_problems
from planificador.sesiones.planning import checked_slots, create_planned, plan_sessions
from planificador.sesiones.rooms import room_finding
from planificador.sesiones.rules import EstadoSesion
from planificador.sesiones.timetables import Slot
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding


async def crear_sesion(
    uow: UnitOfWork, datos: Values, programada: bool = False, apoyos: Sequence[int] | None = None
) -> Sesion:
    """Create a session of an open contract, proposed or (`programada`) scheduled at once."""
    plan = await plan_sessions(uow, datos, [datos.get("fecha")], programada, apoyos=apoyos)
    (row,) = await create_planned(uow, plan, [plan.values.get("notas")])
    warn_of_holidays(uow, [row], "fecha")
    return row


async def actualizar_sesion(
    uow: UnitOfWork, id: int, version: int | None, datos: Values, apoyos: Sequence[int] | None = None
) -> Sesion:
    """Update anything but the time and the state; new trainers or a new room must be free.

    apoyos: Those who will assist, in place of those who do; None to keep these.
    """
    await uow.prefetch(needs_of_stored(id, datos, uow.zone.key, apoyos))
    row = await fetch_session(uow, id, version)
    stored, invalid = await check_for_write(Sesion, datos)
    known = without_invalid(stored, invalid)
    staff = await change_of_staff(row, known, apoyos)
    invalid += staff.problems
    findings = await change_findings(row, known, staff.is_changed)
    changes = with_consequences(row, stored, staff)
    values = {**vars(row), **changes}
    findings += await trainer_findings(uow, staff.new, [row.slot])
    busy = await occupancy_problems(uow, values, row.estado, [row.slot], invalid, row, staff.assistants)
    findings.append(await room_finding(uow, without_invalid(values, invalid), [row.slot], row))
    uow.judge(findings, [*invalid, *busy])
    return await _save(uow, row, staff, changes)


async def reprogramar(
    uow: UnitOfWork, id: int, version: int | None, datos: Values, apoyos: Sequence[int] | None = None
) -> Sesion:
    """Move an open session to another time (or trainers, or room); its state stays."""
    await uow.prefetch(needs_of_stored(id, datos, uow.zone.key, apoyos))
    row = await fetch_session(uow, id, version)
    refused = finding("Sesion", row.estado, Action.MOVE, "id")
    return await _retime(uow, row, datos, row.estado, refused.problem if refused else None, apoyos)


async def programar(
    uow: UnitOfWork, id: int, version: int | None, datos: Values, apoyos: Sequence[int] | None = None
) -> Sesion:
    """Schedule a proposed session; day and hours may be set now."""
    await uow.prefetch(needs_of_stored(id, datos, uow.zone.key, apoyos))
    row = await fetch_session(uow, id, version)
    problem = transition_problem(rules.TRANSITIONS, row.estado, EstadoSesion.PROGRAMADA)
    return await _retime(uow, row, datos, EstadoSesion.PROGRAMADA, problem, apoyos)


async def realizar(uow: UnitOfWork, id: int, version: int | None) -> Sesion:
    """Mark a session as taught. The first one moves its contract from ACEPTADA to EN_CURSO."""
    row = await fetch_session(uow, id, version)
    refuse_if([transition_problem(rules.TRANSITIONS, row.estado, EstadoSesion.REALIZADA)])
    refuse_if([rules.not_started_problem(row.inicio, row.zone, uow.now)])
    contract = await fetch(Contratacion, row.contratacion_id)
    uow.judge([finding("Contratacion", contract.estado, Action.RECORD, "id")])
    if contract.estado is EstadoContratacion.ACEPTADA:
        await transition_contract(uow, contract, EstadoContratacion.EN_CURSO)
    row = await uow.update(row, estado=EstadoSesion.REALIZADA)
    warn_of_taught_hours(uow, contract)
    return row


async def cancelar(uow: UnitOfWork, id: int, version: int | None, motivo: str | None) -> Sesion:
    """Cancel an open session that nobody attended."""
    await uow.prefetch(Needs([*session_with_contract(id), attendance_of(id)]))
    row = await fetch_session(uow, id, version)
    values, invalid = validate(Sesion, {"motivo": motivo})
    problem = transition_problem(rules.TRANSITIONS, row.estado, EstadoSesion.CANCELADA)
    refuse_if([problem, None if values["motivo"] else REASON_NEEDED, *invalid])
    uow.judge(await cancellation_findings(row))
    return await uow.update(row, estado=EstadoSesion.CANCELADA, estado_anterior=row.estado, **values)


async def eliminar_sesion(uow: UnitOfWork, id: int, version: int | None) -> Sesion:
    deletion = needs_of_deletion(Sesion, id, [ApoyoSesion])
    assistants = RowsBy(ApoyoSesion, "sesion_id", [id])
    await uow.prefetch(Needs([*session_with_contract(id), assistants], deletion.exists))
    row = await fetch_session(uow, id, version)
    contract = await fetch(Contratacion, row.contratacion_id)
    uow.judge(
        [
            finding("Sesion", row.estado, Action.DELETE, "id"),
            finding("Contratacion", contract.estado, Action.CHANGE_SESSIONS, "id"),
        ]
    )
    await write_assistants(uow, row, {})
    return await delete(uow, Sesion, id, version, freed=[ApoyoSesion])


async def fetch_session(uow: UnitOfWork, id: int, version: int | None = None, campo: str = "id") -> Sesion:
    """Return the session, locked as by `fetch` but after its contract: one lock order prevents deadlocks."""
    await uow.prefetch(Needs(session_with_contract(id)))
    for row in await find(Sesion, Q(id=id)):
        await fetch(Contratacion, row.contratacion_id)
    return await fetch(Sesion, id, campo, version)


async def _retime(
    uow: UnitOfWork,
    row: Sesion,
    datos: Values,
    estado: EstadoSesion,
    refused: Problem | None,
    apoyos: Sequence[int] | None,
) -> Sesion:
    """Write the values. refused: why the state of the session does not allow it; told with all other problems."""
    contract, day = await fetch(Contratacion, row.contratacion_id), row.fecha
    stored, invalid = await check_for_write(Sesion, {**datos, "zona": datos.get("zona") or row.zona})
    staff = await change_of_staff(row, without_invalid(stored, invalid), apoyos)
    invalid += staff.problems
    changes = with_consequences(row, stored, staff)
    values = {**vars(row), **changes}
    slots, unsuitable = checked_slots(uow, values, [values["fecha"]], estado, invalid, row)
    if not unsuitable:
        unsuitable = await occupancy_problems(uow, values, estado, slots, invalid, row, staff.assistants)
    findings = [finding("Contratacion", contract.estado, Action.CHANGE_SESSIONS, "id")]
    if not invalid and not unsuitable:
        findings += await _retime_findings(uow, row, changes, estado, slots[0], staff)
    uow.judge(findings, [refused, *invalid, *unsuitable])
    row = await _save(uow, row, staff, {**changes, **timetables.instants(slots[0]), "estado": estado})
    uow.warn(rules.outside_warning([row.fecha], contract.fecha_inicio, contract.fecha_fin))
    warn_of_hours(uow, contract, None)
    if row.fecha != day:
        warn_of_holidays(uow, [row], "fecha")
    warn_of_sessions(uow, [row])
    return row


async def _retime_findings(
    uow: UnitOfWork, row: Sesion, changes: Values, estado: EstadoSesion, slot: Slot | None, staff: ChangeOfStaff
) -> list[Finding | None]:
    """Return whether the attendance of a session, its trainers and its room allow that it moves."""
    findings = await move_findings(uow, row, changes, slot)
    is_moved = estado is not row.estado or slot != row.slot
    kept = staff.all.keys() - staff.new.keys() if estado is row.estado else ()
    findings += await trainer_findings(uow, staff.all if is_moved else staff.new, [slot], kept)
    return [*findings, await room_finding(uow, {**vars(row), **changes}, [slot], row)]


async def _save(uow: UnitOfWork, row: Sesion, staff: ChangeOfStaff, changes: Values) -> Sesion:
    """Write the values and the assistants, who count as a part of the session."""
    version = row.version
    row = await uow.update(row, **changes)
    if staff.assistants is None or not await write_assistants(uow, row, staff.assistants):
        return row
    return await uow.touch(row) if row.version == version else row
