"""The use case that makes many sessions by a plan: weekdays of some weeks, or a rule, with regard to holidays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.errors import Problem
from planificador.core.model.texts import DescribedEnum
from planificador.core.model.validation import Values
from planificador.core.model.zones import is_zone
from planificador.festivos.rules import Holiday, Place, holidays_of, territory_problem
from planificador.festivos.service import closings_between, closings_of
from planificador.festivos.territories import territory_code
from planificador.sesiones.conflicts import Placement, conflicts_of
from planificador.sesiones.holidays import host_needs, places_of, warn_of_holidays
from planificador.sesiones.hours import warn_of_planned_hours
from planificador.sesiones.models import Sesion
from planificador.sesiones.plan_days import NO_DATES, plan_days
from planificador.sesiones.planning import SessionPlan, create_planned, plan_sessions, planned_needs
from planificador.sesiones.resources import ROOM, TRAINER, trainers_of
from planificador.sesiones.rules import SCHEDULED_STATES, DiaSemana


class EnFestivo(DescribedEnum):
    """What becomes of a session on a holiday."""

    AVISAR = "AVISAR", "It is made, and `advertencias` tells of it"
    OMITIR = "OMITIR", "It is not made"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A session that a plan would make, or one that it leaves out.

    Attributes:
        numero: Its number among those that are made; None if it is left out.
        conflictos: What occupies its trainers or its room.
    """

    fecha: date
    hora_inicio: time | None
    hora_fin: time | None
    inicio: datetime | None
    fin: datetime | None
    numero: int | None
    festivo: Holiday | None
    conflictos: Sequence[Problem]


@dataclass(frozen=True, slots=True)
class Generation:
    """The sessions that were made, none of a simulation, and those of the plan."""

    sesiones: Sequence[Sesion]
    propuestas: Sequence[Proposal]


async def generar(
    uow: UnitOfWork,
    datos: Values,
    *,
    desde: date,
    dias: Sequence[DiaSemana] | None = None,
    semanas: int | None = None,
    regla: str | None = None,
    festivos: Sequence[date] | None = None,
    en_festivo: EnFestivo = EnFestivo.AVISAR,
    territorio: str | None = None,
    localidad: str | None = None,
    programada: bool = True,
    apoyos: Sequence[int] | None = None,
    simular: bool = False,
) -> Generation:
    """Make a session on each day of a plan: on these weekdays for some weeks, or by a rule, from a day on.

    Args:
        festivos: Days without a session.
        en_festivo: What becomes of sessions on other holidays, which are those of the territory and the town, by
            default of the place of the sessions.
        simular: Only tell what would be made.
    """
    zone, territorio = _zone(uow, datos), territorio and territory_code(territorio)
    regla = regla if regla and regla.strip() else None  # an empty field of a form
    all_days, problems = plan_days(desde, dias, semanas, regla, zone)
    problems += [problem for problem in [territory_problem(territorio)] if problem]
    is_prefetched = not problems
    if is_prefetched:
        needs = planned_needs(uow, datos, all_days, programada, apoyos, checks_occupancy=not simular)
        of_holidays = [*host_needs(needs.rows[0]), closings_of(all_days[0], all_days[-1])]
        await uow.prefetch(replace(needs, rows=[*needs.rows, *of_holidays]))
    place = await _place(uow, datos, territorio, localidad) if not problems else Place(uow.territory)
    closings = await closings_between(all_days[0], all_days[-1]) if all_days else []
    holidays = holidays_of(place, closings, all_days)
    left_out = {*(festivos or ()), *(holidays if en_festivo is EnFestivo.OMITIR else ())}
    days = [day for day in all_days if day not in left_out]
    if all_days and not days:
        problems.append(NO_DATES if regla is None else NO_DATES.at("regla"))
    plan = await plan_sessions(
        uow, datos, days, programada, problems, apoyos, checks_occupancy=not simular, is_prefetched=bool(all_days)
    )
    proposals = await _proposals(uow, plan, all_days, holidays, checks_occupancy=simular)
    if simular:
        if plan.estado in SCHEDULED_STATES:
            planned = sum(slot.minutos for slot in plan.slots if slot)
            await warn_of_planned_hours(uow, plan.contract, planned, "contratacion")
        uow.warnings += [holidays[day].warning("desde") for day in days if day in holidays]
        return Generation([], proposals)
    rows = await create_planned(uow, plan, [numbered(plan.values.get("notas"), n, len(days)) for n in range(len(days))])
    warn_of_holidays(uow, rows, "desde", place)
    return Generation(rows, proposals)


def numbered(notes: str | None, index: int, total: int) -> str | None:
    """Return the notes of a session of a plan, with its number for `{n}` and that of all for `{total}`."""
    return notes and notes.replace("{n}", str(index + 1)).replace("{total}", str(total))


def _zone(uow: UnitOfWork, datos: Values) -> ZoneInfo:
    name = datos.get("zona")
    return ZoneInfo(name) if isinstance(name, str) and is_zone(name) else uow.zone


async def _place(uow: UnitOfWork, datos: Values, territory: str | None, town: str | None) -> Place:
    """Return the place whose holidays count: what is given of it, otherwise that of the sessions."""
    venue = (datos["contratacion_id"], datos.get("aula_id"))
    own = (await places_of([venue], uow.territory))[venue]
    return Place(territory or own.territory, town or (None if territory else own.town))


async def _proposals(
    uow: UnitOfWork,
    plan: SessionPlan,
    all_days: Sequence[date],
    holidays: Mapping[date, Holiday],
    *,
    checks_occupancy: bool,
) -> list[Proposal]:
    conflicts = await _conflicts(uow, plan) if checks_occupancy else [[] for _ in plan.days]
    made = {day: index for index, day in enumerate(plan.days)}
    result = []
    for day in all_days:
        index = made.get(day)
        slot = None if index is None else plan.slots[index]
        result.append(
            Proposal(
                day,
                plan.values.get("hora_inicio"),
                plan.values.get("hora_fin"),
                slot.inicio if slot else None,
                slot.fin if slot else None,
                None if index is None else index + 1,
                holidays.get(day),
                [] if index is None else conflicts[index],
            )
        )
    return result


async def _conflicts(uow: UnitOfWork, plan: SessionPlan) -> list[list[Problem]]:
    occupies = plan.estado in SCHEDULED_STATES
    room = plan.values.get("aula_id")
    occupants = {
        TRAINER: list(trainers_of(plan.values.get("formador_id"), plan.assistants)),
        ROOM: [] if room is None else [room],
    }
    contract, zone = plan.contract.id, plan.values["zona"]
    placements = [Placement(contract, zone, slot if occupies else None, None, occupants) for slot in plan.slots]
    return await conflicts_of(uow, placements)
