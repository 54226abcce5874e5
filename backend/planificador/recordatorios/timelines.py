"""The rule of each kind of alerts: when a row has an alert, and in which situation. Pure.

A rule returns the alert of a row at all instants. From that follow the present alert and the instants at which a list
changes, so that both agree for every kind.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.rules import OPEN_STATES, EstadoContratacion
from planificador.core.model.zones import local_day, start_of_day
from planificador.interacciones.rules import is_pending, reminder_day
from planificador.interacciones.schedule import due_instant
from planificador.recordatorios.facts import (
    ActionFacts,
    AttendanceFacts,
    HoursFacts,
    ProposalFacts,
    ReminderFacts,
    SessionFacts,
    ShareFacts,
    UnplannedFacts,
)
from planificador.recordatorios.rules import (
    MAX_HORAS,
    Aviso,
    Facts,
    Situacion,
    Timeline,
    TipoAviso,
    alert_at,
    clave_of,
    horizon,
)
from planificador.sesiones.attendance import SituacionAsistencia
from planificador.sesiones.rules import SCHEDULED_STATES, EstadoSesion

STARTED_STATES = (EstadoContratacion.ACEPTADA, EstadoContratacion.EN_CURSO)
"""States of a contract in which it is to be taught."""
PLANNING_HORAS = 14 * 24
"""How long before the end of a contract's last planned session its other hours are missed."""
ATTENDANCE_DELAY, ATTENDANCE_PERIOD = timedelta(days=1), timedelta(days=90)
"""How long after the start of a session its attendance is missed, and until when."""


def session_timeline(facts: SessionFacts, _zona: ZoneInfo) -> Timeline | None:
    """A session of an open contract has an alert until its end, while it is PROGRAMADA."""
    is_due = facts.estado is EstadoSesion.PROGRAMADA and facts.contrato in OPEN_STATES
    if not is_due or facts.inicio is None or facts.fin is None:
        return None
    changes = ((facts.inicio, Situacion.EN_CURSO), (facts.fin, None))
    return Timeline(instant_key(facts.inicio), facts.inicio, Situacion.PROXIMA, changes)


def action_timeline(facts: ActionFacts, zona: ZoneInfo) -> Timeline | None:
    """The next action of an interaction has an alert until it is done."""
    day = reminder_day(facts.crear_recordatorio, facts.hecha_en is not None, facts.resultado, facts.dia)
    return due_timeline(day, facts.hora, zona) if day else None


def reminder_timeline(facts: ReminderFacts, zona: ZoneInfo) -> Timeline | None:
    """A reminder has an alert from its instant on, until the action is done; its situation is that of the action."""
    moment = facts.time.instant(facts.dia_accion, facts.hora_accion, zona)
    if moment is None or not is_pending(facts.hecha_en is not None, facts.resultado):
        return None
    key = instant_key(moment)
    if facts.dia_accion is None:
        return Timeline(key, moment, Situacion.PENDIENTE)
    action = due_timeline(facts.dia_accion, facts.hora_accion, zona)
    earlier = [action.first, *(situacion for instant, situacion in action.changes if instant <= moment)]
    later = tuple(change for change in action.changes if change[0] > moment)
    return Timeline(key, moment, earlier[-1] or action.first, later)


def due_timeline(day: date, clock: time | None, zona: ZoneInfo) -> Timeline:
    """Return the alert of what is to be done by a time of a local day, or in the course of it, at all instants."""
    if clock is None:
        return day_timeline(day, zona)
    begins, due = start_of_day(day, zona), due_instant(day, clock, zona)
    return Timeline(instant_key(due), due, Situacion.PROXIMO, ((begins, Situacion.HOY), (due, Situacion.VENCIDO)))


def instant_key(moment: datetime) -> str:
    """Return the instant as a clave has it: `2026-11-23T09:00Z`."""
    return f"{moment:%Y-%m-%dT%H:%MZ}"


def proposal_timeline(facts: ProposalFacts, zona: ZoneInfo) -> Timeline | None:
    """A proposal has an alert about its last day until it is answered, has another day, or expires."""
    if facts.estado is not EstadoContratacion.PROPUESTA or facts.valida_hasta is None:
        return None
    return day_timeline(facts.valida_hasta, zona, last=None)


def unplanned_timeline(facts: UnplannedFacts, zona: ZoneInfo) -> Timeline | None:
    """A contract that is to be taught has an alert while all of its sessions are missing."""
    if facts.estado not in STARTED_STATES or facts.sesiones:
        return None
    return Timeline(str(local_day(facts.creado, zona)), facts.creado, Situacion.PENDIENTE)


def hours_timeline(facts: HoursFacts, zona: ZoneInfo) -> Timeline | None:
    """A contract that is to be taught has an alert near the end of its last session while hours are not planned."""
    if facts.estado not in STARTED_STATES or facts.fin is None or facts.missing <= 0:
        return None
    return Timeline(str(local_day(facts.fin, zona)), facts.fin, Situacion.PROXIMO, ((facts.fin, Situacion.VENCIDO),))


def attendance_timeline(facts: AttendanceFacts, zona: ZoneInfo) -> Timeline | None:
    """A session of an open contract has an alert from a day after its start while no attendance is registered."""
    is_due = facts.estado in SCHEDULED_STATES and facts.contrato in OPEN_STATES
    if not is_due or facts.inicio is None or facts.asistencias or not facts.inscripciones:
        return None
    ends = ((facts.inicio + ATTENDANCE_PERIOD, None),)
    day = str(local_day(facts.inicio, zona))
    return Timeline(day, facts.inicio + ATTENDANCE_DELAY, Situacion.PENDIENTE, ends)


def share_timeline(facts: ShareFacts, zona: ZoneInfo) -> Timeline | None:
    """A participant of a contract in progress has an alert while the share attended is not sufficient.

    Another session that is missed makes it another alert.
    """
    is_low = facts.situacion in {SituacionAsistencia.EN_RIESGO, SituacionAsistencia.INALCANZABLE}
    takes_part = facts.estado is EstadoInscripcion.ACTIVA and facts.contrato in STARTED_STATES
    if not is_low or not takes_part or facts.ultima is None:
        return None
    return Timeline(str(local_day(facts.ultima, zona)), facts.ultima, Situacion.PENDIENTE)


def day_timeline(day: date, zona: ZoneInfo, last: Situacion | None = Situacion.VENCIDO) -> Timeline:
    """Return the alert of what is to be done by a local day, at all instants.

    last: The situation after the day; None if the alert ends with it.
    """
    begins, ends = start_of_day(day, zona), start_of_day(day + timedelta(days=1), zona)
    return Timeline(str(day), begins, Situacion.PROXIMO, ((begins, Situacion.HOY), (ends, last)))


@dataclass(frozen=True, slots=True)
class AlertRule:
    """The rule of one kind.

    Attributes:
        timeline: Returns the alert of a row's facts at all instants, if it has one. Days begin in the zone.
        min_horas: How long before they fall due its alerts are in every list.
        max_horas: How long before they fall due its alerts are in a list at most.
    """

    timeline: Callable[[Any, ZoneInfo], Timeline | None]  # Any: the facts of its kind
    min_horas: int = 0
    max_horas: int = MAX_HORAS

    def horas(self, asked: int) -> int:
        """Return how many hours ahead a list shows its alerts, if it is asked to look `asked` hours ahead."""
        return min(max(asked, self.min_horas), self.max_horas)


RULES: Mapping[TipoAviso, AlertRule] = {
    TipoAviso.SESION: AlertRule(session_timeline),
    TipoAviso.RECORDATORIO: AlertRule(action_timeline),
    TipoAviso.RECORDATORIO_PROGRAMADO: AlertRule(reminder_timeline, max_horas=0),
    TipoAviso.PROPUESTA: AlertRule(proposal_timeline),
    TipoAviso.SIN_SESIONES: AlertRule(unplanned_timeline, max_horas=0),
    TipoAviso.HORAS_SIN_PLANIFICAR: AlertRule(hours_timeline, min_horas=PLANNING_HORAS),
    TipoAviso.ASISTENCIA: AlertRule(attendance_timeline, max_horas=0),
    # An absence that was excused in advance is known at once.
    TipoAviso.ASISTENCIA_EN_RIESGO: AlertRule(share_timeline, min_horas=MAX_HORAS),
}


def alert_of(tipo: TipoAviso, zona: ZoneInfo, facts: Facts, now: datetime) -> Aviso | None:
    """Return the alert of a row at `now`, however early."""
    timeline = RULES[tipo].timeline(facts, zona)
    return timeline and alert_at(tipo, facts, timeline, now)


def listed_alert(tipo: TipoAviso, zona: ZoneInfo, facts: Facts, now: datetime, horas: int) -> Aviso | None:
    """Return the alert of a row at `now` if the list of the next `horas` contains it."""
    aviso = alert_of(tipo, zona, facts, now)
    return aviso if aviso and is_listed(aviso, now, horas) else None


def clave_now(tipo: TipoAviso, zona: ZoneInfo, facts: Facts) -> str | None:
    """Return the clave of a row's alert as the row is, also after its end; None for a row that cannot alert."""
    timeline = RULES[tipo].timeline(facts, zona)
    return timeline and clave_of(tipo, facts.id, timeline)


def is_listed(aviso: Aviso, now: datetime, horas: int) -> bool:
    """Return whether the list of the next `horas` contains an alert at `now`, as its object is."""
    return aviso.vence_en <= kind_horizon(aviso.tipo, now, horas)


def kind_horizon(tipo: TipoAviso, now: datetime, horas: int) -> datetime:
    """Return the instant up to which alerts of a kind fall due that the list of the next `horas` contains at `now`."""
    return horizon(now, RULES[tipo].horas(horas))
