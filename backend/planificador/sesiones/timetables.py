"""The times of a session: local ones, of which some may be missing, and the instants that follow. Pure."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.formats import INVALID_DATE
from planificador.core.model.localized_values import on_day, time_of_day
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import exists, instant, is_supported_date

MAX_HOURS_PAST_MIDNIGHT = 12
"""The length of a session that ends on the following day; times that were exchanged by mistake are mostly longer."""
INCOMPLETE = Problem(
    Codigo.HORARIO_NO_VALIDO,
    LocalizedText(
        es="Para programarla hacen falta fecha, hora de inicio y hora de fin.",
        eu="Programatzeko, data, hasiera-ordua eta amaiera-ordua behar dira.",
        en="A scheduled session needs a date, a start time and an end time.",
    ),
)
BACKWARDS = Problem(
    Codigo.HORARIO_NO_VALIDO,
    LocalizedText(
        es="La hora de fin debe ser posterior a la de inicio; la del día siguiente, como máximo {limit} horas después.",
        eu="Amaiera-orduak hasiera-ordua baino geroagokoa izan behar du; hurrengo egunekoa bada, gehienez {limit} ordu "
        "geroagokoa.",
        en="The end time must be later than the start time; one on the following day, at most {limit} hours later.",
    ).fill(limit=str(MAX_HOURS_PAST_MIDNIGHT)),
    "horaFin",
)
NEXT_DAY = Problem(
    Codigo.TERMINA_OTRO_DIA,
    LocalizedText(
        es="Termina al día siguiente.", eu="Hurrengo egunean amaitzen da.", en="It ends on the following day."
    ),
    "horaFin",
)


@dataclass(frozen=True, slots=True)
class Timetable:
    """Day and hours of a session, as far as they are set. They are local to `zona`, which is "" if it is not known.

    `fecha` is the day on which it starts. An end time that is not later than the start time is that of the following
    day.
    """

    fecha: date | None
    hora_inicio: time | None
    hora_fin: time | None
    zona: str

    def missing(self) -> list[str]:
        """Return the input fields that are not set."""
        parts = {"fecha": self.fecha, "horaInicio": self.hora_inicio, "horaFin": self.hora_fin}
        return [campo for campo, value in parts.items() if value is None]

    @property
    def passes_midnight(self) -> bool:
        """Whether both times are set and the end is on the following day."""
        return bool(self.hora_inicio is not None and self.hora_fin is not None and self.hora_fin <= self.hora_inicio)

    @property
    def local_length(self) -> timedelta | None:
        """The time from start to end by the clock on the wall; None if one of them is not set."""
        if self.hora_inicio is None or self.hora_fin is None:
            return None
        length = datetime.combine(date.min, self.hora_fin) - datetime.combine(date.min, self.hora_inicio)
        return length + timedelta(days=1) if self.passes_midnight else length

    @property
    def last_day(self) -> date | None:
        """The day on which it ends; None if its day is not set."""
        return self.fecha + timedelta(days=1) if self.fecha and self.passes_midnight else self.fecha


@dataclass(frozen=True, slots=True)
class Slot:
    """The time of a session: two UTC instants and its length in minutes."""

    inicio: datetime
    fin: datetime

    @property
    def minutos(self) -> int:
        return int((self.fin - self.inicio).total_seconds()) // 60

    def overlaps(self, other: "Slot") -> bool:
        """Whether both share some time; one may start when the other ends."""
        return self.inicio < other.fin and other.inicio < self.fin


def overlaps_any(slot: Slot, slots: Sequence[Slot]) -> bool:
    """Whether a slot overlaps any of `slots`, which are in order and do not overlap each other."""
    index = bisect_right(slots, slot.inicio, key=lambda item: item.fin)
    return index < len(slots) and slots[index].overlaps(slot)


def timetable_problems(times: Timetable, needed: bool) -> list[Problem]:
    """Return the problems of a timetable; needed: whether every part of it must be set."""
    problems = [INCOMPLETE.at(campo) for campo in times.missing()] if needed else []
    length = times.local_length
    if times.passes_midnight and length and length > timedelta(hours=MAX_HOURS_PAST_MIDNIGHT):
        problems.append(BACKWARDS)
    elif times.last_day and not is_supported_date(times.last_day):
        problems.append(INVALID_DATE.at("fecha"))
    if times.fecha and times.zona and not any(problem.codigo is INVALID_DATE.codigo for problem in problems):
        ends = {} if BACKWARDS in problems else {"horaFin": (times.last_day, times.hora_fin)}
        clocks = {"horaInicio": (times.fecha, times.hora_inicio), **ends}
        problems += [
            nonexistent_time(day, clock, times.zona).at(campo)
            for campo, (day, clock) in clocks.items()
            if day and clock is not None and not exists(day, clock, ZoneInfo(times.zona))
        ]
    return problems


def nonexistent_time(day: date, clock: time, zone: str) -> Problem:
    return Problem(
        Codigo.HORA_INEXISTENTE,
        LocalizedText(
            es="La hora {clock} no existe {on_day}: los relojes de {zone} se adelantan. Elija otra hora.",
            eu="{on_day} ez dago {clock} ordurik: {zone} eremuko erlojuak aurreratu egiten dira. Aukeratu beste ordu "
            "bat.",
            en="There is no {clock} {on_day}: the clocks of {zone} go forward. Choose another time.",
        ).fill(on_day=on_day(day), clock=time_of_day(clock), zone=zone),
    )


def slot(times: Timetable) -> Slot | None:
    """Return the instants of a complete, valid timetable; None for an incomplete one."""
    if times.fecha is None or times.hora_inicio is None or times.hora_fin is None or not times.zona:
        return None
    zone, last_day = ZoneInfo(times.zona), times.last_day or times.fecha
    return Slot(instant(times.fecha, times.hora_inicio, zone), instant(last_day, times.hora_fin, zone))


def instants(slot: Slot | None) -> dict[str, datetime | int | None]:
    """Return the columns of a session that follow from its slot."""
    if slot is None:
        return {"inicio": None, "fin": None, "minutos": None}
    return {"inicio": slot.inicio, "fin": slot.fin, "minutos": slot.minutos}


def timetable_of(slot: Slot, zone: ZoneInfo) -> Timetable:
    """Return the local times of a slot that is no longer than a day."""
    start, end = slot.inicio.astimezone(zone), slot.fin.astimezone(zone)
    return Timetable(start.date(), start.time(), end.time(), zone.key)
