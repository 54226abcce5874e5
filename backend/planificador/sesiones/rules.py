"""The states of a session and of an attendance. Pure."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

from planificador.core.model import localized_values
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import at_time, minutes, on_day, time_of_day
from planificador.core.model.states import Transitions
from planificador.core.model.texts import DescribedEnum, LocalizedText
from planificador.core.model.zones import exists, instant
from planificador.formaciones.rules import Modalidad
from planificador.state_rules.actions import Action


class EstadoSesion(DescribedEnum):
    """The state of a session."""

    PROPUESTA = (
        "PROPUESTA",
        "Proposed; day and hours may be missing",
        LocalizedText(es="propuesta", eu="proposatuta", en="proposed"),
    )
    PROGRAMADA = (
        "PROGRAMADA",
        "Scheduled, with day and hours",
        LocalizedText(es="programada", eu="programatuta", en="scheduled"),
    )
    REALIZADA = "REALIZADA", "Taught", LocalizedText(es="realizada", eu="eginda", en="taught")
    CANCELADA = (
        "CANCELADA",
        "Cancelled, with a reason",
        LocalizedText(es="cancelada", eu="bertan behera utzita", en="cancelled"),
    )


class EstadoAsistencia(DescribedEnum):
    """Whether a participant attended a session."""

    PRESENTE = "PRESENTE", "Attended"
    AUSENTE = "AUSENTE", "Did not attend"
    JUSTIFICADA = "JUSTIFICADA", "Did not attend, for a valid reason"


E = EstadoSesion
TRANSITIONS: Transitions = {
    E.PROPUESTA: (E.PROGRAMADA, E.CANCELADA),
    E.PROGRAMADA: (E.REALIZADA, E.CANCELADA),
}
OPEN_STATES = (E.PROPUESTA, E.PROGRAMADA)
SCHEDULED_STATES = (E.PROGRAMADA, E.REALIZADA)
"""States in which a session occupies its trainers and its room, and counts as hours scheduled."""
MAX_ASSISTANTS = 10
"""Maximum number of trainers who assist in a session."""


class ParteFormador(DescribedEnum):
    """The part of a trainer in a session."""

    IMPARTE = "IMPARTE", "Leads the session"
    APOYA = "APOYA", "Assists in the session, and does not lead it"


class DiaSemana(DescribedEnum):
    """A day of the week."""

    LUNES = "LUNES", "Monday"
    MARTES = "MARTES", "Tuesday"
    MIERCOLES = "MIERCOLES", "Wednesday"
    JUEVES = "JUEVES", "Thursday"
    VIERNES = "VIERNES", "Friday"
    SABADO = "SABADO", "Saturday"
    DOMINGO = "DOMINGO", "Sunday"


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
        es="La hora de fin debe ser posterior a la de inicio.",
        eu="Amaiera-orduak hasiera-ordua baino geroagokoa izan behar du.",
        en="The end time must be later than the start time.",
    ),
    "horaFin",
)


NO_SESSIONS = Problem(
    Codigo.SIN_SESIONES,
    LocalizedText(
        es="La contratación no tiene ninguna sesión programada ni impartida.",
        eu="Kontratazioak ez du programatutako edo emandako saiorik.",
        en="The contract has no scheduled or taught session.",
    ),
    "id",
)


@dataclass(frozen=True, slots=True)
class Timetable:
    """Day and hours of a session, as far as they are set. They are local to `zona`, which is "" if it is not known."""

    fecha: date | None
    hora_inicio: time | None
    hora_fin: time | None
    zona: str

    def missing(self) -> list[str]:
        """Return the input fields that are not set."""
        parts = {"fecha": self.fecha, "horaInicio": self.hora_inicio, "horaFin": self.hora_fin}
        return [campo for campo, value in parts.items() if value is None]


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


def assignment_action(slots: Sequence[Slot | None], now: datetime, *, kept: bool) -> Action:
    """Return what it is to have sessions at these times with a trainer or in a room. kept: they were so before."""
    ended = all(slot and slot.fin <= now for slot in slots)
    return Action.KEEP if kept else Action.ASSIGN_PAST if ended else Action.ASSIGN


def timetable_problems(times: Timetable, needed: bool) -> list[Problem]:
    """Return the problems of a timetable; needed: whether every part of it must be set."""
    problems = [INCOMPLETE.at(campo) for campo in times.missing()] if needed else []
    if times.hora_inicio and times.hora_fin and times.hora_fin <= times.hora_inicio:
        problems.append(BACKWARDS)
    if times.fecha and times.zona:
        zone = ZoneInfo(times.zona)
        clocks = {"horaInicio": times.hora_inicio, "horaFin": times.hora_fin}
        problems += [
            nonexistent_time(times.fecha, clock, times.zona).at(campo)
            for campo, clock in clocks.items()
            if clock and not exists(times.fecha, clock, zone)
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
    zone = ZoneInfo(times.zona)
    return Slot(instant(times.fecha, times.hora_inicio, zone), instant(times.fecha, times.hora_fin, zone))


def hours(minutes: int) -> Decimal:
    """Return minutes as hours with two decimals, rounded half up."""
    return (Decimal(minutes) / 60).quantize(Decimal("0.01"), ROUND_HALF_UP)


def hours_sql(minutes: str) -> str:
    """Return `hours` as SQL, in hundredths. The term is never negative."""
    return f"(({minutes} * 10 + 3) / 6)"


def hours_warning(scheduled: Decimal, sold: Decimal) -> Problem | None:
    """Return the warning that more hours are scheduled than were sold; this is allowed."""
    if scheduled <= sold:
        return None
    return Problem(
        Codigo.HORAS_SUPERADAS,
        LocalizedText(
            es="Lo programado ({scheduled}) supera lo vendido ({sold}).",
            eu="Programatutakoak ({scheduled}) saldutakoa ({sold}) gainditzen du.",
            en="More is scheduled ({scheduled}) than was sold ({sold}).",
        ).fill(scheduled=localized_values.hours(scheduled), sold=localized_values.hours(sold)),
    )


def taught_hours_warning(taught: Decimal, sold: Decimal) -> Problem | None:
    """Return the warning that more hours were taught than were sold."""
    if taught <= sold:
        return None
    return Problem(
        Codigo.HORAS_SUPERADAS,
        LocalizedText(
            es="Lo impartido ({taught}) supera lo vendido ({sold}).",
            eu="Emandakoak ({taught}) saldutakoa ({sold}) gainditzen du.",
            en="More was taught ({taught}) than was sold ({sold}).",
        ).fill(taught=localized_values.hours(taught), sold=localized_values.hours(sold)),
    )


def too_short_problem(recorded: int, slot: Slot) -> Problem:
    """Return the problem of a slot that is shorter than the minutes of an attendance recorded of the session."""
    return Problem(
        Codigo.ASISTENCIA_REGISTRADA,
        LocalizedText(
            es="Hay anotada una asistencia de {recorded} y la sesión duraría {length}: corrija antes la asistencia.",
            eu="Bertaratze bat luzeagoa da ({recorded}) saioa baino ({length}): zuzendu lehenago bertaratzea.",
            en="An attendance of {recorded} was recorded and the session would last {length}: correct the attendance "
            "first.",
        ).fill(recorded=minutes(recorded), length=minutes(slot.minutos)),
    )


def no_sessions_warning(exist: bool, modalidad: Modalidad) -> Problem | None:
    """Return the warning that a contract has no sessions, which one on a learning platform does not need.

    exist: whether it has sessions that are scheduled or taught.
    """
    return None if exist or modalidad is Modalidad.TELEFORMACION else NO_SESSIONS


def has_started(estado: EstadoSesion, inicio: datetime | None, now: datetime) -> bool:
    """Return whether an open session has started at `now`, so that it can be marked as taught."""
    return estado is E.PROGRAMADA and inicio is not None and inicio <= now


def not_started_problem(inicio: datetime | None, zone: ZoneInfo, now: datetime) -> Problem | None:
    """Return why a session cannot have been taught at `now`, or None once it has started. zone: the session's."""
    if inicio is None or inicio <= now:
        return None
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es="Todavía no ha empezado: empieza {start}.",
            eu="Oraindik ez da hasi: {start} hasiko da.",
            en="The session has not started: it starts {start}.",
        ).fill(start=at_time(inicio, zone)),
        "id",
    )


def dates(first: date, days: Sequence[DiaSemana], weeks: int, holidays: Sequence[date]) -> list[date]:
    """Return the days of `weeks` weeks from `first` on that are one of `days` and no holiday."""
    weekdays = {list(DiaSemana).index(day) for day in days}
    all_days = (first + timedelta(days=n) for n in range(weeks * 7))
    return [day for day in all_days if day.weekday() in weekdays and day not in set(holidays)]
