"""Use cases of sessions. Each runs inside one Work; attendance and the end of contracts stand beside this module."""

from collections.abc import Sequence
from datetime import date

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.rules import EstadoContratacion, closed_problem
from planificador.contrataciones.service import move as move_contract
from planificador.core.data.query import find
from planificador.core.data.repository import delete, fetch, validate_for_write
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, refuse_if
from planificador.core.model.states import REASON_NEEDED, transition_problem
from planificador.core.model.validation import Values
from planificador.core.model.zones import MAX_DAY_LENGTH
from planificador.formaciones.models import Formador
from planificador.sesiones import rules
from planificador.sesiones.hours import warn_of_hours, warn_of_taught_hours
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoSesion, Slot, Timetable

TAUGHT = (EstadoContratacion.EN_CURSO, EstadoContratacion.FINALIZADA)
"""Where a contract may stand with a session given: one taught late is taught."""

OCCUPATION = ("formador_id", "inicio", "fin", "motivo_solape")
"""What of a session takes its trainer's time."""

PLACE_IN_TIME = ("fecha", "hora_inicio", "hora_fin", "zona", "formador_id")
"""What a session's reason to overlap another was written for."""


async def crear_sesion(uow: UnitOfWork, datos: Values, programada: bool = False) -> Sesion:
    """A session of an open contract, proposed or (`programada`) fixed at once."""
    (row,) = await crear_sesiones(uow, datos, [datos.get("fecha")], programada)
    return row


async def crear_sesiones(
    uow: UnitOfWork, datos: Values, days: Sequence[date | None], programada: bool = False
) -> list[Sesion]:
    """Sessions on these days, which are in order; otherwise all alike, and checked once for all of them."""
    estado = EstadoSesion.PROGRAMADA if programada else EstadoSesion.PROPUESTA
    alike = await validate_for_write(Sesion, {**datos, "zona": datos.get("zona") or uow.zone.key})
    contract = await fetch(Contratacion, alike["contratacion_id"], "contratacion")
    refuse_if([closed_problem(contract.estado)])
    slots = [_slot({**alike, "fecha": day}, estado) for day in days]
    await _check_trainer(alike, estado, slots)
    rows = [
        await uow.create(Sesion, **{**alike, "fecha": day}, **_instants(slot), estado=estado)
        for day, slot in zip(days, slots, strict=True)
    ]
    await warn_of_hours(uow, contract, "contratacion")
    return rows


async def actualizar_sesion(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Sesion:
    """Anything but its time and state; a new trainer must be free."""
    row = await fetch_session(id, version)
    given = _with_reason(row, await validate_for_write(Sesion, datos))
    await _check_trainer({**vars(row), **given}, row.estado, [row.slot], row)
    return await uow.update(row, **given)


async def reprogramar(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Sesion:
    """Moves an open session to another time (or trainer); its state stays."""
    row = await fetch_session(id, version)
    if row.estado not in rules.OPEN_STATES:
        refuse_if([transition_problem(rules.TRANSITIONS, row.estado, EstadoSesion.PROGRAMADA)])
    return await _retime(uow, row, datos, row.estado)


async def programar(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Sesion:
    """Fixes a proposed session; day and hours may be given now."""
    row = await fetch_session(id, version)
    refuse_if([transition_problem(rules.TRANSITIONS, row.estado, EstadoSesion.PROGRAMADA)])
    return await _retime(uow, row, datos, EstadoSesion.PROGRAMADA)


async def realizar(uow: UnitOfWork, id: int, version: int | None) -> Sesion:
    """Taught. The first one given takes its contract from ACEPTADA to EN_CURSO; a FINALIZADA one stays so."""
    row = await fetch_session(id, version)
    refuse_if([transition_problem(rules.TRANSITIONS, row.estado, EstadoSesion.REALIZADA)])
    refuse_if([rules.not_started_problem(row.inicio, row.zone, uow.now)])
    contract = await fetch(Contratacion, row.contratacion_id)
    if contract.estado not in TAUGHT:
        await move_contract(uow, contract, EstadoContratacion.EN_CURSO)
    row = await uow.update(row, estado=EstadoSesion.REALIZADA)
    await warn_of_taught_hours(uow, contract)
    return row


async def cancelar(uow: UnitOfWork, id: int, version: int | None, motivo: str | None) -> Sesion:
    row = await fetch_session(id, version)
    values = await validate_for_write(Sesion, {"motivo": motivo})
    move = transition_problem(rules.TRANSITIONS, row.estado, EstadoSesion.CANCELADA)
    refuse_if([move, None if values["motivo"] else REASON_NEEDED])
    return await uow.update(row, estado=EstadoSesion.CANCELADA, **values)


async def eliminar_sesion(uow: UnitOfWork, id: int, version: int | None) -> Sesion:
    await fetch_session(id, version)
    return await delete(uow, Sesion, id, version)


async def fetch_session(id: int, version: int | None = None, campo: str = "id") -> Sesion:
    """The session, locked as by `fetch`, but after its contract: in one order, or two could wait for each other."""
    for row in await find(Sesion, Q(id=id)):
        await fetch(Contratacion, row.contratacion_id)
    return await fetch(Sesion, id, campo, version)


async def _retime(uow: UnitOfWork, row: Sesion, datos: Values, estado: EstadoSesion) -> Sesion:
    contract = await fetch(Contratacion, row.contratacion_id)
    closed = closed_problem(contract.estado)
    refuse_if([closed and closed.at("id")])
    given = _with_reason(row, await validate_for_write(Sesion, {**datos, "zona": datos.get("zona") or row.zona}))
    slot = _slot({**vars(row), **given}, estado)
    given |= _instants(slot)
    await _check_trainer({**vars(row), **given}, estado, [slot], row)
    row = await uow.update(row, **given, estado=estado)
    await warn_of_hours(uow, contract, None)
    return row


def _with_reason(row: Sesion, given: Values) -> Values:
    """The given values; a session that moves loses its reason to overlap another, unless it is given (again)."""
    moves = any(name in given and given[name] != getattr(row, name) for name in PLACE_IN_TIME)
    return {"motivo_solape": None, **given} if moves else given


def _slot(values: Values, estado: EstadoSesion) -> Slot | None:
    """When a session with these values is, as far as it is known. Raises DomainError for an unsound timetable."""
    times = Timetable(values.get("fecha"), values.get("hora_inicio"), values.get("hora_fin"), values["zona"])
    refuse_if(rules.timetable_problems(times, needed=estado in rules.SCHEDULED_STATES))
    return rules.slot(times)


def _instants(slot: Slot | None) -> Values:
    return {"inicio": slot and slot.inicio, "fin": slot and slot.fin, "minutos": slot and slot.minutos}


async def _check_trainer(
    values: Values, estado: EstadoSesion, slots: Sequence[Slot | None], row: Sesion | None = None
) -> None:
    """Raises DomainError FORMADOR_OCUPADO: the trainer teaches elsewhere then, and no reason says why that is fine.

    slots: in order. row: the session as it stands; who keeps its trainer and time needs no new reason.
    """
    wanted = [slot for slot in slots if slot]
    if (
        estado not in rules.SCHEDULED_STATES
        or not wanted
        or not values.get("formador_id")
        or values.get("motivo_solape")
    ):
        return
    if row and row.estado in rules.SCHEDULED_STATES and all(values[name] == getattr(row, name) for name in OCCUPATION):
        return
    await fetch(Formador, values["formador_id"], "formador")  # locked: two sessions cannot take the same hour at once
    near = Q(
        formador_id=values["formador_id"],
        estado__in=rules.SCHEDULED_STATES,
        inicio__gt=wanted[0].inicio - MAX_DAY_LENGTH,
        inicio__lt=wanted[-1].fin,
        fin__gt=wanted[0].inicio,
    )
    others = [other for other in await find(Sesion, near) if other.id != (row and row.id)]
    met = [(slot, other) for other in others if (slot := other.slot) and rules.overlaps_any(slot, wanted)]
    if met:
        slot, other = min(met, key=lambda one: one[0].inicio)
        (contract,) = await find(Contratacion, Q(id=other.contratacion_id))
        raise DomainError([rules.busy_problem(contract.expediente, slot.inicio, other.zona)])
