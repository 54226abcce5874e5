"""The states of a session and of an attendance. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from math import inf
from typing import Any
from zoneinfo import ZoneInfo

from planificador.core.model import localized_values
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import all_of, at_time, minutes
from planificador.core.model.states import Transitions
from planificador.core.model.texts import DescribedEnum, LocalizedText
from planificador.formaciones.rules import Modalidad
from planificador.sesiones.timetables import Slot
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


ATTENDANCE_ORDER = (EstadoAsistencia.AUSENTE, EstadoAsistencia.JUSTIFICADA, EstadoAsistencia.PRESENTE)


def joined_attendance(kept: Mapping[str, Any], absorbed: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the attendance of a person of whom two were recorded: the better one, of equal ones the longer one."""
    better = max(kept, absorbed, key=_attendance_rank)
    note = better["nota"] or kept["nota"] or absorbed["nota"]
    return {"estado": better["estado"], "minutos": better["minutos"], "nota": note}


def _attendance_rank(values: Mapping[str, Any]) -> tuple[int, float]:
    minutes = values["minutos"]
    return ATTENDANCE_ORDER.index(values["estado"]), inf if minutes is None else minutes


E = EstadoSesion
TRANSITIONS: Transitions = {
    E.PROPUESTA: (E.PROGRAMADA, E.CANCELADA),
    E.PROGRAMADA: (E.REALIZADA, E.CANCELADA),
}
REOPENINGS: Transitions = {E.REALIZADA: (E.PROGRAMADA,), E.CANCELADA: (E.PROPUESTA, E.PROGRAMADA)}
"""The states to which a closed session returns; a cancelled one to the state before."""
OPEN_STATES = (E.PROPUESTA, E.PROGRAMADA)
MAX_SHOWN_DAYS = 5
"""Days that a message names."""
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


NO_SESSIONS = Problem(
    Codigo.SIN_SESIONES,
    LocalizedText(
        es="La contratación no tiene ninguna sesión programada ni impartida.",
        eu="Kontratazioak ez du programatutako edo emandako saiorik.",
        en="The contract has no scheduled or taught session.",
    ),
    "id",
)


def assignment_action(slots: Sequence[Slot | None], now: datetime, *, kept: bool) -> Action:
    """Return what it is to have sessions at these times with a trainer or in a room. kept: they were so before."""
    ended = all(slot and slot.fin <= now for slot in slots)
    return Action.KEEP if kept else Action.ASSIGN_PAST if ended else Action.ASSIGN


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


def outside_warning(days: Sequence[date | None], first: date | None, last: date | None) -> Problem | None:
    """Return the warning that sessions on these days lie outside of the dates of their course, as far as known."""
    outside = [day for day in days if day and ((first and day < first) or (last and day > last))]
    if not outside:
        return None
    return Problem(
        Codigo.SESION_FUERA_DE_FECHAS,
        LocalizedText(
            es="Fuera de las fechas del curso: {days}.",
            eu="Ikastaroaren datetatik kanpo: {days}.",
            en="Outside of the dates of the course: {days}.",
        ).fill(days=_some_of(list(dict.fromkeys(outside)))),
        "fecha",
    )


def _some_of(days: Sequence[date]) -> LocalizedText:
    """Return the first days of a list, and how many others there are."""
    shown = [localized_values.day(day) for day in days[:MAX_SHOWN_DAYS]]
    others = len(days) - len(shown)
    if not others:
        return all_of(shown)
    more = LocalizedText(es="{n} más", eu="beste {n}", en="{n} more").fill(n=localized_values.number(others))
    return all_of([*shown, more])


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


def is_to_come(inicio: datetime | None, now: datetime) -> bool:
    """Return whether a session is still to start at `now`."""
    return inicio is not None and inicio > now


def not_started_problem(inicio: datetime | None, zone: ZoneInfo, now: datetime) -> Problem | None:
    """Return why a session cannot have been taught at `now`, or None once it has started. zone: the session's."""
    if inicio is None or not is_to_come(inicio, now):
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
    weekdays, left_out = {list(DiaSemana).index(day) for day in days}, set(holidays)
    all_days = (first + timedelta(days=n) for n in range(weeks * 7))
    return [day for day in all_days if day.weekday() in weekdays and day not in left_out]
