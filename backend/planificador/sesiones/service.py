"""Use cases of sessions. Each runs inside one Work; attendance and the end of contracts stand beside this module."""

from planificador.contrataciones.models import Contratacion
from planificador.contrataciones.rules import EstadoContratacion, closed_problem
from planificador.contrataciones.service import move as move_contract
from planificador.core.cleaning import Values
from planificador.core.errors import Codigo, DomainError, Problem, refuse_if
from planificador.core.records import change, checked, fetch, remove
from planificador.core.states import REASON_NEEDED, move_problem
from planificador.core.work import Work
from planificador.core.zones import LONGEST_DAY
from planificador.formaciones.models import Formador
from planificador.sesiones import rules
from planificador.sesiones.hours import scheduled_hours
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoSesion, Timetable

OCCUPATION = ("formador_id", "inicio", "fin", "motivo_solape")
"""What of a session takes its trainer's time."""


async def crear_sesion(work: Work, datos: Values, programada: bool = False) -> Sesion:
    """A session of an open contract, proposed or (`programada`) fixed at once."""
    estado = EstadoSesion.PROGRAMADA if programada else EstadoSesion.PROPUESTA
    values = await checked(Sesion, {**datos, "zona": datos.get("zona") or work.zone.key})
    contract = await fetch(Contratacion, values["contratacion_id"], "contratacion")
    _refuse(closed_problem(contract.estado))
    values |= await _timed(values, estado)
    row = await work.create(Sesion, **values, estado=estado)
    await _warn_of_hours(work, contract)
    return row


async def actualizar_sesion(work: Work, id: int, version: int | None, datos: Values) -> Sesion:
    """Anything but its time and state; a new trainer must be free."""
    row = await fetch_session(id, version)
    values = {**vars(row), **await checked(Sesion, datos)}
    await _check_trainer(values, row.estado, row)
    return await change(work, row, datos)


async def reprogramar(work: Work, id: int, version: int | None, datos: Values) -> Sesion:
    """Moves an open session to another time (or trainer); its state stays."""
    row = await fetch_session(id, version)
    if row.estado not in rules.OPEN:
        _refuse(move_problem(rules.MOVES, row.estado, EstadoSesion.PROGRAMADA))
    return await _retime(work, row, datos, row.estado)


async def programar(work: Work, id: int, version: int | None, datos: Values) -> Sesion:
    """Fixes a proposed session; day and hours may be given now."""
    row = await fetch_session(id, version)
    _refuse(move_problem(rules.MOVES, row.estado, EstadoSesion.PROGRAMADA))
    return await _retime(work, row, datos, EstadoSesion.PROGRAMADA)


async def realizar(work: Work, id: int, version: int | None) -> Sesion:
    """Taught. The first one given takes its contract from ACEPTADA to EN_CURSO."""
    row = await fetch_session(id, version)
    _refuse(move_problem(rules.MOVES, row.estado, EstadoSesion.REALIZADA))
    contract = await fetch(Contratacion, row.contratacion_id)
    if contract.estado is not EstadoContratacion.EN_CURSO:
        await move_contract(work, contract, EstadoContratacion.EN_CURSO)
    return await work.update(row, estado=EstadoSesion.REALIZADA)


async def cancelar(work: Work, id: int, version: int | None, motivo: str | None) -> Sesion:
    row = await fetch_session(id, version)
    values = await checked(Sesion, {"motivo": motivo})
    problems = [move_problem(rules.MOVES, row.estado, EstadoSesion.CANCELADA)]
    problems.append(None if values["motivo"] else REASON_NEEDED)
    refuse_if([problem for problem in problems if problem])
    return await work.update(row, estado=EstadoSesion.CANCELADA, **values)


async def eliminar_sesion(work: Work, id: int, version: int | None) -> Sesion:
    await fetch_session(id, version)
    return await remove(work, Sesion, id, version)


async def fetch_session(id: int, version: int | None = None, campo: str = "id") -> Sesion:
    """The session, locked as by `fetch`, but after its contract: in one order, or two could wait for each other."""
    row = await Sesion.get_or_none(id=id)
    if row:
        await fetch(Contratacion, row.contratacion_id)
    return await fetch(Sesion, id, campo, version)


async def _retime(work: Work, row: Sesion, datos: Values, estado: EstadoSesion) -> Sesion:
    given = await checked(Sesion, {**datos, "zona": datos.get("zona") or row.zona})
    values = await _timed({**vars(row), **given}, estado, row)
    row = await work.update(row, **given, **values, estado=estado)
    await _warn_of_hours(work, await fetch(Contratacion, row.contratacion_id))
    return row


async def _timed(values: Values, estado: EstadoSesion, row: Sesion | None = None) -> Values:
    """The instants of a session with these values. Raises DomainError for an unsound timetable or a busy trainer."""
    times = Timetable(values.get("fecha"), values.get("hora_inicio"), values.get("hora_fin"), values["zona"])
    refuse_if(rules.timetable_problems(times, needed=estado in rules.OCCUPYING))
    slot = rules.slot(times)
    derived = {"inicio": slot and slot.inicio, "fin": slot and slot.fin, "minutos": slot and slot.minutos}
    await _check_trainer(values | derived, estado, row)
    return derived


async def _check_trainer(values: Values, estado: EstadoSesion, row: Sesion | None = None) -> None:
    """Raises DomainError FORMADOR_OCUPADO: the trainer teaches elsewhere then, and no reason says why that is fine.

    row: the session as it stands; who keeps its trainer and time needs no new reason.
    """
    if estado not in rules.OCCUPYING or not values.get("formador_id") or values.get("motivo_solape"):
        return
    if row and row.estado in rules.OCCUPYING and all(values[name] == getattr(row, name) for name in OCCUPATION):
        return
    await fetch(Formador, values["formador_id"], "formador")  # locked: two sessions cannot take the same hour at once
    slot = rules.Slot(values["inicio"], values["fin"])
    near = Sesion.filter(
        formador_id=values["formador_id"],
        estado__in=rules.OCCUPYING,
        inicio__gt=slot.inicio - LONGEST_DAY,
        inicio__lt=slot.fin,
    )
    for other in await near.exclude(id=row.id if row else 0).order_by("inicio").prefetch_related("contratacion"):
        if other.inicio and other.fin and slot.overlaps(rules.Slot(other.inicio, other.fin)):
            raise DomainError([rules.busy_problem(other.contratacion.expediente, other.inicio)])


async def _warn_of_hours(work: Work, contract: Contratacion) -> None:
    warning = rules.hours_warning(await scheduled_hours(contract.id), contract.horas_previstas)
    others = [said for said in work.warnings if said.codigo is not Codigo.HORAS_SUPERADAS]
    work.warnings = [*others, warning] if warning else others


def _refuse(problem: Problem | None) -> None:
    refuse_if([problem] if problem else [])
