"""The rule of each kind of alerts: when a row has an alert, and in which situation. Pure.

A rule returns the alert of a row at all instants. From that follow the present alert and the instants at which a list
changes, so that both agree for every kind.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from planificador.contrataciones.rules import OPEN_STATES, EstadoContratacion, EstadoInscripcion
from planificador.core.model.zones import local_day, start_of_day
from planificador.interacciones.rules import Resultado, reminder_day
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
from planificador.sesiones.attendance import SituacionAsistencia, attendance_situation, percentage, reachable
from planificador.sesiones.rules import SCHEDULED_STATES, EstadoSesion, hours

STARTED_STATES = (EstadoContratacion.ACEPTADA, EstadoContratacion.EN_CURSO)
"""States of a contract in which it is to be taught."""
PLANNING_HORAS = 14 * 24
"""How long before the end of a contract's last planned session its other hours are missed."""
ATTENDANCE_DELAY, ATTENDANCE_PERIOD = timedelta(days=1), timedelta(days=90)
"""How long after the start of a session its attendance is missed, and until when."""


class SessionTextData(NamedTuple):
    """What the text about a session shows. A value that cannot be read is None."""

    formacion: str | None
    cliente: str | None
    expediente: str | None
    zona: str | None


class ActionTextData(NamedTuple):
    """What the text of a reminder shows. A value that cannot be read is None, and so is an action left blank."""

    cliente: str | None
    accion: str | None


class ContractTextData(NamedTuple):
    """What the text about a contract shows. A value that cannot be read is None. horas: those that are not planned."""

    formacion: str | None
    cliente: str | None
    expediente: str | None
    horas: Decimal | None = None


class ShareTextData(NamedTuple):
    """What the text about the share that a participant attended shows. A value that cannot be read is None.

    minima: the required share, in percent. porcentaje: the share so far; if the required one can no longer be reached,
    what can.
    """

    formacion: str | None
    cliente: str | None
    expediente: str | None
    nombre: str | None
    apellidos: str | None
    minima: int | None = None
    porcentaje: Decimal | None = None
    situacion: SituacionAsistencia | None = None


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What the alert of a session depends on; instants in UTC. contrato: the state of its contract."""

    id: int
    version: int
    estado: EstadoSesion
    inicio: datetime | None
    fin: datetime | None
    contrato: EstadoContratacion
    datos: SessionTextData


@dataclass(frozen=True, slots=True)
class ActionFacts:
    """What a reminder depends on. dia: of the next action, in the centre's zone."""

    id: int
    version: int
    crear_recordatorio: bool
    hecha_en: datetime | None
    resultado: Resultado
    dia: date | None
    datos: ActionTextData


@dataclass(frozen=True, slots=True)
class ProposalFacts:
    """What the alert of a proposal depends on. valida_hasta: in the centre's zone."""

    id: int
    version: int
    estado: EstadoContratacion
    valida_hasta: date | None
    datos: ContractTextData


@dataclass(frozen=True, slots=True)
class UnplannedFacts:
    """What the alert of a contract without sessions depends on. sesiones: how many are not cancelled."""

    id: int
    version: int
    estado: EstadoContratacion
    creado: datetime
    sesiones: int
    datos: ContractTextData


@dataclass(frozen=True, slots=True)
class HoursFacts:
    """What the alert of unplanned hours depends on.

    minutos, fin: the length of all planned and taught sessions, and the end of the last of them; None without any.
    """

    id: int
    version: int
    estado: EstadoContratacion
    horas_previstas: Decimal
    minutos: int | None
    fin: datetime | None
    contrato: ContractTextData

    @property
    def missing(self) -> Decimal:
        """The hours sold that are not planned."""
        return self.horas_previstas - hours(self.minutos or 0)

    @property
    def datos(self) -> ContractTextData:
        return self.contrato._replace(horas=self.missing)


@dataclass(frozen=True, slots=True)
class AttendanceFacts:
    """What the alert of missing attendance depends on.

    contrato: the state of the contract. asistencias: how many are registered. inscripciones: how many people take part.
    """

    id: int
    version: int
    estado: EstadoSesion
    inicio: datetime | None
    contrato: EstadoContratacion
    asistencias: int
    inscripciones: int
    datos: SessionTextData


@dataclass(frozen=True, slots=True)
class ShareFacts:
    """What the alert about the share that a participant attended depends on.

    Attributes:
        contrato: The state of the contract.
        minima: The required share, in percent.
        asistidos: The minutes attended.
        registrados: The minutes of the sessions whose attendance was recorded.
        totales: The minutes of all sessions of the participant.
        ultima: The start of the last session that was missed.
    """

    id: int
    version: int
    estado: EstadoInscripcion
    contrato: EstadoContratacion
    minima: int | None
    asistidos: int
    registrados: int
    totales: int
    ultima: datetime | None
    participante: ShareTextData

    @property
    def situacion(self) -> SituacionAsistencia | None:
        """How the share attended compares with the required one."""
        return attendance_situation(self.asistidos, self.registrados, self.totales, self.minima)

    @property
    def datos(self) -> ShareTextData:
        if self.situacion is SituacionAsistencia.INALCANZABLE:
            share = percentage(reachable(self.asistidos, self.registrados, self.totales), self.totales)
        else:
            share = percentage(self.asistidos, self.registrados)
        return self.participante._replace(minima=self.minima, porcentaje=share, situacion=self.situacion)


def session_timeline(facts: SessionFacts, _zona: ZoneInfo) -> Timeline | None:
    """A session of an open contract has an alert until its end, while it is PROGRAMADA."""
    is_due = facts.estado is EstadoSesion.PROGRAMADA and facts.contrato in OPEN_STATES
    if not is_due or facts.inicio is None or facts.fin is None:
        return None
    changes = ((facts.inicio, Situacion.EN_CURSO), (facts.fin, None))
    return Timeline(f"{facts.inicio:%Y-%m-%dT%H:%MZ}", facts.inicio, Situacion.PROXIMA, changes)


def action_timeline(facts: ActionFacts, zona: ZoneInfo) -> Timeline | None:
    """The next action of an interaction has an alert until it is done."""
    day = reminder_day(facts.crear_recordatorio, facts.hecha_en is not None, facts.resultado, facts.dia)
    return day_timeline(day, zona) if day else None


def proposal_timeline(facts: ProposalFacts, zona: ZoneInfo) -> Timeline | None:
    """A proposal has an alert about its last day until it is answered or has another day."""
    is_open = facts.estado is EstadoContratacion.PROPUESTA
    return day_timeline(facts.valida_hasta, zona) if is_open and facts.valida_hasta else None


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


def day_timeline(day: date, zona: ZoneInfo) -> Timeline:
    """Return the alert of what is to be done by a local day, at all instants."""
    begins, ends = start_of_day(day, zona), start_of_day(day + timedelta(days=1), zona)
    return Timeline(str(day), begins, Situacion.PROXIMO, ((begins, Situacion.HOY), (ends, Situacion.VENCIDO)))


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
