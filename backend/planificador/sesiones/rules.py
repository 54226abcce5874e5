"""The states of a session and of an attendance. Pure."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.states import Transitions
from planificador.core.model.texts import DescribedEnum, LocalizedText
from planificador.core.model.zones import exists, instant


class EstadoSesion(DescribedEnum):
    """Where a session stands."""

    PROPUESTA = "PROPUESTA", "Thought of; may lack day and hours"
    PROGRAMADA = "PROGRAMADA", "Fixed: has its day and hours"
    REALIZADA = "REALIZADA", "Taught"
    CANCELADA = "CANCELADA", "Called off, with a reason"


class EstadoAsistencia(DescribedEnum):
    """Whether a participant was there."""

    PRESENTE = "PRESENTE", "Was there"
    AUSENTE = "AUSENTE", "Was not there"
    JUSTIFICADA = "JUSTIFICADA", "Was not there, with a reason"


E = EstadoSesion
TRANSITIONS: Transitions = {
    E.PROPUESTA: (E.PROGRAMADA, E.CANCELADA),
    E.PROGRAMADA: (E.REALIZADA, E.CANCELADA),
}
OPEN_STATES = (E.PROPUESTA, E.PROGRAMADA)
SCHEDULED_STATES = (E.PROGRAMADA, E.REALIZADA)
"""States in which a session takes its trainer's time, and counts as hours scheduled."""


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
        en="To be scheduled it needs its day, start and end.",
    ),
)
BACKWARDS = Problem(
    Codigo.HORARIO_NO_VALIDO,
    LocalizedText(
        es="La hora de fin debe ser posterior a la de inicio.",
        eu="Amaiera-orduak hasiera-ordua baino geroagokoa izan behar du.",
        en="The end must come after the start.",
    ),
    "horaFin",
)


@dataclass(frozen=True, slots=True)
class Timetable:
    """When a session is, as far as it is known. fecha and hours are of `zona`."""

    fecha: date | None
    hora_inicio: time | None
    hora_fin: time | None
    zona: str

    def missing(self) -> list[str]:
        """The input fields of what is not known of it."""
        parts = {"fecha": self.fecha, "horaInicio": self.hora_inicio, "horaFin": self.hora_fin}
        return [campo for campo, value in parts.items() if value is None]


@dataclass(frozen=True, slots=True)
class Slot:
    """A session in the world's time: two UTC instants, and its length in minutes."""

    inicio: datetime
    fin: datetime

    @property
    def minutos(self) -> int:
        return int((self.fin - self.inicio).total_seconds()) // 60

    def overlaps(self, other: "Slot") -> bool:
        """Whether both take some of the same time; back to back is fine."""
        return self.inicio < other.fin and other.inicio < self.fin


def overlaps_any(taken: Slot, wanted: Sequence[Slot]) -> bool:
    """Whether a slot overlaps any of others, which are in order and do not overlap each other."""
    place = bisect_right(wanted, taken.inicio, key=lambda slot: slot.fin)
    return place < len(wanted) and wanted[place].overlaps(taken)


def timetable_problems(times: Timetable, needed: bool) -> list[Problem]:
    """What is wrong with a timetable; `needed` when the session may not lack any of it."""
    if needed and times.missing():
        return [INCOMPLETE.at(campo) for campo in times.missing()]
    problems = []
    if times.hora_inicio and times.hora_fin and times.hora_fin <= times.hora_inicio:
        problems.append(BACKWARDS)
    if times.fecha:
        zone = ZoneInfo(times.zona)
        clocks = {"horaInicio": times.hora_inicio, "horaFin": times.hora_fin}
        problems += [
            skipped(times.fecha, clock, times.zona).at(campo)
            for campo, clock in clocks.items()
            if clock and not exists(times.fecha, clock, zone)
        ]
    return problems


def skipped(day: date, clock: time, zone: str) -> Problem:
    return Problem(
        Codigo.HORA_INEXISTENTE,
        LocalizedText(
            es=f"El {day} los relojes de {zone} se adelantan y las {clock:%H:%M} no existen: elija otra hora.",
            eu=f"{day} egunean {zone} eremuko erlojuak aurreratu egiten dira eta {clock:%H:%M} ez da existitzen: "
            "aukeratu beste ordu bat.",
            en=f"On {day} the clocks of {zone} go forward and {clock:%H:%M} does not exist: choose another time.",
        ),
    )


def slot(times: Timetable) -> Slot | None:
    """The instants of a complete, sound timetable; None for one that lacks something."""
    if times.fecha is None or times.hora_inicio is None or times.hora_fin is None:
        return None
    zone = ZoneInfo(times.zona)
    return Slot(instant(times.fecha, times.hora_inicio, zone), instant(times.fecha, times.hora_fin, zone))


def busy_problem(expediente: str, inicio: datetime, zona: str) -> Problem:
    """The trainer teaches another session then; told on the clocks of that session."""
    when = f"{inicio.astimezone(ZoneInfo(zona)):%Y-%m-%d %H:%M}, {zona}"
    return Problem(
        Codigo.FORMADOR_OCUPADO,
        LocalizedText(
            es=f"Ya imparte una sesión de {expediente} ({when}). Elija otra hora, o escriba en motivoSolape por qué es "
            "posible.",
            eu=f"{expediente} espedientearen saio bat ematen du ({when}). Aukeratu beste ordu bat, edo idatzi "
            "motivoSolape eremuan zergatik den posible.",
            en=f"Already teaches a session of {expediente} ({when}). Choose another time, or say in motivoSolape why "
            "it can be.",
        ),
        "formador",
    )


def hours(minutes: int) -> Decimal:
    """Minutes as hours with two decimals, rounded half up."""
    return (Decimal(minutes) / 60).quantize(Decimal("0.01"), ROUND_HALF_UP)


def hours_sql(minutes: str) -> str:
    """Return `hours` as SQL, in hundredths. The term is never negative."""
    return f"(({minutes} * 10 + 3) / 6)"


def hours_warning(scheduled: Decimal, sold: Decimal) -> Problem | None:
    """More hours on the timetable than were sold: worth knowing, not forbidden."""
    if scheduled <= sold:
        return None
    return Problem(
        Codigo.HORAS_SUPERADAS,
        LocalizedText(
            es=f"Hay {scheduled} horas programadas y se vendieron {sold}.",
            eu=f"{scheduled} ordu daude programatuta eta {sold} saldu ziren.",
            en=f"{scheduled} hours are scheduled and {sold} were sold.",
        ),
    )


def taught_hours_warning(given: Decimal, sold: Decimal) -> Problem | None:
    """More hours were taught than were sold."""
    if given <= sold:
        return None
    return Problem(
        Codigo.HORAS_SUPERADAS,
        LocalizedText(
            es=f"Se han impartido {given} horas y se vendieron {sold}.",
            eu=f"{given} ordu eman dira eta {sold} saldu ziren.",
            en=f"{given} hours were taught and {sold} were sold.",
        ),
    )


def not_started_problem(inicio: datetime | None, zone: ZoneInfo, now: datetime) -> Problem | None:
    """Why a session cannot have been taught at `now`, or None once it has begun. zone: the session's."""
    if inicio is None or inicio <= now:
        return None
    start = f"{inicio.astimezone(zone):%Y-%m-%d %H:%M} ({zone.key})"
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es=f"Todavía no ha empezado: empieza el {start}.",
            eu=f"Oraindik ez da hasi; hasiera: {start}.",
            en=f"It has not begun: it begins at {start}.",
        ),
        "id",
    )


def dates(first: date, days: Sequence[DiaSemana], weeks: int, holidays: Sequence[date]) -> list[date]:
    """The days of `weeks` weeks from `first` on that fall on one of `days` and are no holiday."""
    wanted = {list(DiaSemana).index(day) for day in days}
    every = (first + timedelta(days=n) for n in range(weeks * 7))
    return [day for day in every if day.weekday() in wanted and day not in set(holidays)]
