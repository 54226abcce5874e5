"""Plans and creates sessions of one contract that are equal but for their times: one, or those of a timetable."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planificador.contrataciones.models import Contratacion
from planificador.core.data.needs.declaration import Needs
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.row_checks import check_for_write, without_invalid
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError, Problem, collect
from planificador.core.model.validation import Values
from planificador.sesiones import rules, timetables
from planificador.sesiones.assistants import add_assistants, check_assistants
from planificador.sesiones.consistency import trainer_findings
from planificador.sesiones.double_bookings import warn_of_sessions
from planificador.sesiones.hours import warn_of_hours
from planificador.sesiones.models import Sesion
from planificador.sesiones.needs import needs_of_new
from planificador.sesiones.occupancy import occupancy_problems
from planificador.sesiones.resources import Occupants, trainers_of
from planificador.sesiones.rooms import room_finding
from planificador.sesiones.rules import EstadoSesion
from planificador.sesiones.timetables import Slot, Timetable
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """Sessions that may be created, otherwise equal: the values of their columns, and the day and the slot of each."""

    contract: Contratacion
    values: Values
    estado: EstadoSesion
    days: Sequence[date | None]
    slots: Sequence[Slot | None]
    assistants: Occupants


async def plan_sessions(
    uow: UnitOfWork,
    datos: Values,
    days: Sequence[date | None],
    programada: bool = False,
    problems: Sequence[Problem] = (),
    apoyos: Sequence[int] | None = None,
    *,
    checks_occupancy: bool = True,
    is_prefetched: bool = False,
) -> SessionPlan:
    """Return the sessions of a contract on each of these days (in order), validated once for all of them.

    Args:
        problems: Those that the caller has found, which are told with the others; the days are unknown then.
        checks_occupancy: Whether their trainers and their room must be free.
        is_prefetched: Whether the caller has read what `planned_needs` tells.
    """
    estado = _state_of_new(programada)
    values = _with_zone(uow, datos)
    if not is_prefetched:
        await uow.prefetch(planned_needs(uow, datos, days, programada, apoyos, checks_occupancy=checks_occupancy))
    common, invalid = await check_for_write(Sesion, values)
    assistants, unknown = await check_assistants(apoyos or [], common.get("formador_id"))
    invalid += unknown
    found = [*problems, *invalid]
    contract = await collect(found, fetch(Contratacion, common["contratacion_id"], "contratacion"))
    slots, unsuitable = checked_slots(uow, common, days, estado, invalid)
    if checks_occupancy and not unsuitable:
        unsuitable = await occupancy_problems(uow, common, estado, slots, invalid, None, assistants)
    found += unsuitable
    if contract is None:
        raise DomainError(dict.fromkeys(found))
    known = without_invalid(common, invalid)
    findings = [
        finding("Contratacion", contract.estado, Action.ADD_SESSIONS, "contratacion"),
        *await trainer_findings(uow, trainers_of(known.get("formador_id"), assistants), slots),
        await room_finding(uow, known, slots),
    ]
    uow.judge(findings, found)
    uow.warn(rules.outside_warning(days, contract.fecha_inicio, contract.fecha_fin))
    return SessionPlan(contract, common, estado, days, slots, assistants or {})


def planned_needs(
    uow: UnitOfWork,
    datos: Values,
    days: Sequence[date | None],
    programada: bool,
    apoyos: Sequence[int] | None,
    *,
    checks_occupancy: bool,
) -> Needs:
    """Return the needs of `plan_sessions`; the first of the rows are the contract. They may be of more days."""
    occupied = days if checks_occupancy and _state_of_new(programada) in rules.SCHEDULED_STATES else ()
    number = len(days) if checks_occupancy else 0
    return needs_of_new(_with_zone(uow, datos), occupied, apoyos or (), number)


def _state_of_new(programada: bool) -> EstadoSesion:
    return EstadoSesion.PROGRAMADA if programada else EstadoSesion.PROPUESTA


def _with_zone(uow: UnitOfWork, datos: Values) -> Values:
    return {**datos, "zona": datos.get("zona") or uow.zone.key}


async def create_planned(uow: UnitOfWork, plan: SessionPlan, notes: Sequence[str | None]) -> list[Sesion]:
    """Create the sessions of a plan, each with its notes."""
    values = [
        {"fecha": day, **timetables.instants(slot), "notas": own}
        for day, slot, own in zip(plan.days, plan.slots, notes, strict=True)
    ]
    common = {name: value for name, value in plan.values.items() if name not in ("fecha", "notas")}
    rows = await uow.create_many(Sesion, values, {**common, "estado": plan.estado})
    await add_assistants(uow, rows, plan.assistants)
    warn_of_hours(uow, plan.contract, "contratacion")
    warn_of_sessions(uow, rows)
    return rows


def checked_slots(
    uow: UnitOfWork,
    values: Values,
    days: Sequence[date | None],
    estado: EstadoSesion,
    invalid: Sequence[Problem],
    row: Sesion | None = None,
) -> tuple[list[Slot | None], list[Problem]]:
    """Return the slots of sessions with these values on the days, and the problems of their times.

    Args:
        days: Empty if they are unknown.
        invalid: The problems of the values.
        row: The stored session, of one that is moved.
    """
    told = {problem.campo for problem in invalid} | (set() if days else {"fecha"})
    known = without_invalid(values, invalid)
    needed, slots, problems = estado in rules.SCHEDULED_STATES, [], []
    for day in days or [None]:
        times = Timetable(
            None if "fecha" in told else day, known.get("hora_inicio"), known.get("hora_fin"), known["zona"] or ""
        )
        wrong = [problem for problem in timetables.timetable_problems(times, needed) if problem.campo not in told]
        problems += wrong
        slots.append(None if wrong else timetables.slot(times))
    if times.passes_midnight and not (row and row.timetable.passes_midnight):
        uow.warn(timetables.NEXT_DAY)
    return slots, problems
