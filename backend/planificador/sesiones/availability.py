"""Proposes times for a session at which one of several trainers, and one of several rooms, is free."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.aulas.models import Aula
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.query import find
from planificador.core.model.errors import Codigo, Problem, refuse_if
from planificador.core.model.formats import INVALID_DATE, REQUIRED, out_of_range, period_problem
from planificador.core.model.localized_values import minutes
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import is_supported_date, local_day
from planificador.formaciones.models import Formador
from planificador.sesiones.free_slots import Calendars, OfficeHours, free_slots, merged
from planificador.sesiones.resources import ROOM, TRAINER, Resource, absences_of, occupations
from planificador.sesiones.rules import DiaSemana
from planificador.sesiones.timetables import Slot

MAX_DAYS, MAX_RESOURCES, MAX_PROPOSALS, MAX_MINUTES = 62, 20, 100, 24 * 60
"""The longest period, the most trainers and rooms to choose from, the most proposals, and the longest session."""

PERIOD = period_problem(MAX_DAYS)
EQUAL_HOURS = Problem(
    Codigo.HORARIO_NO_VALIDO,
    LocalizedText(
        es="La hora de fin debe ser distinta de la de inicio; si es anterior, es la del día siguiente.",
        eu="Amaiera-orduak hasiera-ordutik desberdina izan behar du; lehenagokoa bada, hurrengo egunekoa da.",
        en="The end time must differ from the start time; an earlier one is that of the following day.",
    ),
    "horaFin",
)


@dataclass(frozen=True, slots=True)
class Availability:
    """A question for free times in a period.

    Attributes:
        minutos: The length of the session.
        formadores: The trainers of whom one must be free; None if the session needs none.
        aulas: The same for rooms.
        dias, hora_inicio, hora_fin: The weekdays, and the hours of each of them, in which it may take place.
        maximo: The number of proposals.
    """

    desde: datetime
    hasta: datetime
    minutos: int
    formadores: Sequence[int] | None
    aulas: Sequence[int] | None
    dias: Sequence[DiaSemana]
    hora_inicio: time
    hora_fin: time
    maximo: int

    def problems(self) -> list[Problem]:
        """Return what is wrong with the question."""
        years = [INVALID_DATE.at(name) for name in ("desde", "hasta") if not is_supported_date(getattr(self, name))]
        problems = years or ([] if timedelta() < self.hasta - self.desde <= timedelta(days=MAX_DAYS) else [PERIOD])
        if not 1 <= self.minutos <= MAX_MINUTES:
            problems.append(out_of_range(1, MAX_MINUTES, minutes).at("minutos"))
        if self.formadores is None and self.aulas is None:
            problems.append(REQUIRED.at("formadores"))
        if self.hora_fin == self.hora_inicio:
            problems.append(EQUAL_HOURS)
        sizes = {"formadores": len(self.formadores or ()), "aulas": len(self.aulas or ())}
        problems += [out_of_range(0, MAX_RESOURCES).at(name) for name, size in sizes.items() if size > MAX_RESOURCES]
        if not 1 <= self.maximo <= MAX_PROPOSALS:
            problems.append(out_of_range(1, MAX_PROPOSALS).at("maximo"))
        return problems


@dataclass(frozen=True, slots=True)
class Proposal:
    """A free time, and those who are free at it. zone: That of its local times."""

    slot: Slot
    zone: ZoneInfo
    formadores: Sequence[Formador]
    aulas: Sequence[Aula]

    @property
    def inicio(self) -> datetime:
        return self.slot.inicio

    @property
    def fin(self) -> datetime:
        return self.slot.fin

    @property
    def zona(self) -> str:
        return self.zone.key

    @property
    def fecha(self) -> date:
        return local_day(self.inicio, self.zone)

    @property
    def hora_inicio(self) -> time:
        return self.inicio.astimezone(self.zone).time()

    @property
    def hora_fin(self) -> time:
        return self.fin.astimezone(self.zone).time()


async def disponibilidad(question: Availability, now: datetime, zone: ZoneInfo) -> list[Proposal]:
    """Return the first free times to come, in order and without overlaps.

    Inactive trainers and rooms are never free.

    Raises DomainError with all that is wrong with the question.
    """
    refuse_if(question.problems())
    period = Slot(max(question.desde, now).astimezone(UTC), question.hasta.astimezone(UTC))
    trainers = {row.id: row for row in await find(Formador, Q(id__in=question.formadores or [], activo=True))}
    rooms = {row.id: row for row in await find(Aula, Q(id__in=question.aulas or [], activa=True))}
    calendars = {}
    if question.formadores is not None:
        calendars[TRAINER] = await _calendars(TRAINER, trainers, period)
    if question.aulas is not None:
        calendars[ROOM] = await _calendars(ROOM, rooms, period)
    hours = OfficeHours(question.dias, question.hora_inicio, question.hora_fin, zone)
    found = free_slots(hours, period, timedelta(minutes=question.minutos), calendars)
    return [
        Proposal(
            item.slot,
            zone,
            [trainers[key] for key in item.free.get(TRAINER, ())],
            [rooms[key] for key in item.free.get(ROOM, ())],
        )
        for item in islice(found, question.maximo)
    ]


async def _calendars(resource: Resource, numbers: Collection[int], period: Slot) -> Calendars:
    """Return when each trainer or each room is occupied in the period."""
    busy: dict[int, list[Slot]] = {number: [] for number in numbers}
    for item in await occupations(resource, list(numbers), [period]):
        busy[item.number] += [item.session.slot] if item.session.slot else []
    if resource is TRAINER:
        for absence in await find_rows(absences_of(list(numbers), [period])):
            busy[absence.formador_id].append(Slot(absence.inicio, absence.fin or period.fin))
    return {number: merged(slots) for number, slots in busy.items()}
