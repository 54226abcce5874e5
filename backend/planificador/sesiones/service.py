"""Use cases of sessions. Each runs inside one unit of work.

Attendance is in batch, the end of a contract in contract_lifecycle.
"""

from collections.abc import Sequence
from datetime import date

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.rules import EstadoContratacion
from planificador.contrataciones.service import transition_contract
from planificador.core.data.query import find
from planificador.core.data.repository import delete, fetch, validate_for_write
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, refuse_if
from planificador.core.model.states import REASON_NEEDED, transition_problem
from planificador.core.model.validation import Values
from planificador.core.model.zones import MAX_DAY_LENGTH
from planificador.formaciones.models import Formador
from planificador.sesiones import rules
from planificador.sesiones.consistency import (
    TIME_COLUMNS,
    judge_cancellation,
    judge_changes,
    judge_move,
    judge_trainer,
)
from planificador.sesiones.hours import warn_of_hours, warn_of_taught_hours
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoSesion, Slot, Timetable
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding

OCCUPANCY_COLUMNS = ("formador_id", "inicio", "fin", "motivo_solape")
"""The columns that decide when a session occupies its trainer."""

OVERLAP_REASON_COLUMNS = (*TIME_COLUMNS, "formador_id")
"""A change of one of these columns voids the session's reason to overlap another."""


async def crear_sesion(uow: UnitOfWork, datos: Values, programada: bool = False) -> Sesion:
    """Create a session of an open contract, proposed or (`programada`) scheduled at once."""
    (row,) = await crear_sesiones(uow, datos, [datos.get("fecha")], programada)
    return row


async def crear_sesiones(
    uow: UnitOfWork, datos: Values, days: Sequence[date | None], programada: bool = False
) -> list[Sesion]:
    """Create a session on each of these days (in order), otherwise equal; validated once for all of them."""
    estado = EstadoSesion.PROGRAMADA if programada else EstadoSesion.PROPUESTA
    common = await validate_for_write(Sesion, {**datos, "zona": datos.get("zona") or uow.zone.key})
    contract = await fetch(Contratacion, common["contratacion_id"], "contratacion")
    uow.judge([finding("Contratacion", contract.estado, Action.ADD_SESSIONS, "contratacion")])
    slots = [_slot({**common, "fecha": day}, estado) for day in days]
    await judge_trainer(uow, common.get("formador_id"), slots)
    await _check_trainer(common, estado, slots)
    rows = [
        await uow.create(Sesion, **{**common, "fecha": day}, **_instants(slot), estado=estado)
        for day, slot in zip(days, slots, strict=True)
    ]
    await warn_of_hours(uow, contract, "contratacion")
    return rows


async def actualizar_sesion(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Sesion:
    """Update anything but the time and the state; a new trainer must be free."""
    row = await fetch_session(id, version)
    values = await validate_for_write(Sesion, datos)
    await judge_changes(uow, row, values)
    changes = _with_reason(row, values)
    if changes.get("formador_id", row.formador_id) != row.formador_id:
        await judge_trainer(uow, changes["formador_id"], [row.slot])
    await _check_trainer({**vars(row), **changes}, row.estado, [row.slot], row)
    return await uow.update(row, **changes)


async def reprogramar(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Sesion:
    """Move an open session to another time (or trainer); its state stays."""
    row = await fetch_session(id, version)
    uow.judge([finding("Sesion", row.estado, Action.MOVE, "id")])
    return await _retime(uow, row, datos, row.estado)


async def programar(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Sesion:
    """Schedule a proposed session; day and hours may be set now."""
    row = await fetch_session(id, version)
    refuse_if([transition_problem(rules.TRANSITIONS, row.estado, EstadoSesion.PROGRAMADA)])
    return await _retime(uow, row, datos, EstadoSesion.PROGRAMADA)


async def realizar(uow: UnitOfWork, id: int, version: int | None) -> Sesion:
    """Mark a session as taught. The first one moves its contract from ACEPTADA to EN_CURSO."""
    row = await fetch_session(id, version)
    refuse_if([transition_problem(rules.TRANSITIONS, row.estado, EstadoSesion.REALIZADA)])
    refuse_if([rules.not_started_problem(row.inicio, row.zone, uow.now)])
    contract = await fetch(Contratacion, row.contratacion_id)
    uow.judge([finding("Contratacion", contract.estado, Action.RECORD, "id")])
    if contract.estado is EstadoContratacion.ACEPTADA:
        await transition_contract(uow, contract, EstadoContratacion.EN_CURSO)
    row = await uow.update(row, estado=EstadoSesion.REALIZADA)
    await warn_of_taught_hours(uow, contract)
    return row


async def cancelar(uow: UnitOfWork, id: int, version: int | None, motivo: str | None) -> Sesion:
    """Cancel an open session that nobody attended."""
    row = await fetch_session(id, version)
    values = await validate_for_write(Sesion, {"motivo": motivo})
    problem = transition_problem(rules.TRANSITIONS, row.estado, EstadoSesion.CANCELADA)
    refuse_if([problem, None if values["motivo"] else REASON_NEEDED])
    await judge_cancellation(uow, row)
    return await uow.update(row, estado=EstadoSesion.CANCELADA, **values)


async def eliminar_sesion(uow: UnitOfWork, id: int, version: int | None) -> Sesion:
    row = await fetch_session(id, version)
    contract = await fetch(Contratacion, row.contratacion_id)
    uow.judge(
        [
            finding("Sesion", row.estado, Action.DELETE, "id"),
            finding("Contratacion", contract.estado, Action.CHANGE_SESSIONS, "id"),
        ]
    )
    return await delete(uow, Sesion, id, version)


async def fetch_session(id: int, version: int | None = None, campo: str = "id") -> Sesion:
    """Return the session, locked as by `fetch` but after its contract: one lock order prevents deadlocks."""
    for row in await find(Sesion, Q(id=id)):
        await fetch(Contratacion, row.contratacion_id)
    return await fetch(Sesion, id, campo, version)


async def _retime(uow: UnitOfWork, row: Sesion, datos: Values, estado: EstadoSesion) -> Sesion:
    contract = await fetch(Contratacion, row.contratacion_id)
    uow.judge([finding("Contratacion", contract.estado, Action.CHANGE_SESSIONS, "id")])
    changes = _with_reason(row, await validate_for_write(Sesion, {**datos, "zona": datos.get("zona") or row.zona}))
    slot = _slot({**vars(row), **changes}, estado)
    changes |= _instants(slot)
    await judge_move(uow, row, changes, slot)
    trainer = changes.get("formador_id", row.formador_id)
    kept = trainer == row.formador_id and estado is row.estado
    if not kept or slot != row.slot:
        await judge_trainer(uow, trainer, [slot], kept=kept)
    await _check_trainer({**vars(row), **changes}, estado, [slot], row)
    row = await uow.update(row, **changes, estado=estado)
    await warn_of_hours(uow, contract, None)
    return row


def _with_reason(row: Sesion, changes: Values) -> Values:
    """Return the values; a session that moves loses its reason to overlap another, unless a new one is set."""
    moves = any(name in changes and changes[name] != getattr(row, name) for name in OVERLAP_REASON_COLUMNS)
    return {"motivo_solape": None, **changes} if moves else changes


def _slot(values: Values, estado: EstadoSesion) -> Slot | None:
    """Return the slot of a session with these values, if complete. Raises DomainError for an invalid timetable."""
    times = Timetable(values.get("fecha"), values.get("hora_inicio"), values.get("hora_fin"), values["zona"])
    refuse_if(rules.timetable_problems(times, needed=estado in rules.SCHEDULED_STATES))
    return rules.slot(times)


def _instants(slot: Slot | None) -> Values:
    return {"inicio": slot and slot.inicio, "fin": slot and slot.fin, "minutos": slot and slot.minutos}


async def _check_trainer(
    values: Values, estado: EstadoSesion, slots: Sequence[Slot | None], row: Sesion | None = None
) -> None:
    """Raise DomainError FORMADOR_OCUPADO when the trainer teaches another session then, and no reason allows it.

    slots: in order. row: the stored session; when its trainer and time stay, no reason is needed.
    """
    known_slots = [slot for slot in slots if slot]
    if (
        estado not in rules.SCHEDULED_STATES
        or not known_slots
        or not values.get("formador_id")
        or values.get("motivo_solape")
    ):
        return
    if (
        row
        and row.estado in rules.SCHEDULED_STATES
        and all(values[name] == getattr(row, name) for name in OCCUPANCY_COLUMNS)
    ):
        return
    await fetch(Formador, values["formador_id"], "formador")  # locked: two sessions cannot take the same hour at once
    near = Q(
        formador_id=values["formador_id"],
        estado__in=rules.SCHEDULED_STATES,
        inicio__gt=known_slots[0].inicio - MAX_DAY_LENGTH,
        inicio__lt=known_slots[-1].fin,
        fin__gt=known_slots[0].inicio,
    )
    others = [other for other in await find(Sesion, near) if other.id != (row and row.id)]
    overlapping = [(slot, other) for other in others if (slot := other.slot) and rules.overlaps_any(slot, known_slots)]
    if overlapping:
        slot, other = min(overlapping, key=lambda pair: pair[0].inicio)
        (contract,) = await find(Contratacion, Q(id=other.contratacion_id))
        raise DomainError([rules.busy_problem(contract.expediente, slot.inicio, other.zona)])
