"""What the alerts of each kind depend on, and what their texts show. Pure."""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import ClassVar

import orjson

from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.rules import EstadoContratacion
from planificador.interacciones.rules import Resultado
from planificador.interacciones.schedule import ReminderTime
from planificador.recordatorios.text_data import ActionTextData, ContractTextData, SessionTextData, ShareTextData
from planificador.sesiones.attendance import SituacionAsistencia, attendance_situation, percentage, reachable
from planificador.sesiones.rules import EstadoSesion, hours


class OfTrainers:
    """The facts of a row that concerns the trainers of a session, and no user.

    Attributes:
        formador: Who leads the session.
        apoyos: Who assists in it, as JSON.
    """

    __slots__ = ()
    usuario: ClassVar[int | None] = None
    formador: int | None
    apoyos: str | None

    @property
    def formadores(self) -> frozenset[int]:
        """The trainers who lead the session or assist in it."""
        assistants: list[int] = orjson.loads(self.apoyos) if self.apoyos else []
        return frozenset(assistants if self.formador is None else [*assistants, self.formador])


class OfUser:
    """The facts of a row that concerns a user, and no trainers. usuario: its field, the user's id."""

    __slots__ = ()
    formadores: ClassVar[frozenset[int]] = frozenset()


@dataclass(frozen=True, slots=True)
class SessionFacts(OfTrainers):
    """What the alert of a session depends on; instants in UTC. contrato: the state of its contract."""

    id: int
    version: int
    estado: EstadoSesion
    inicio: datetime | None
    fin: datetime | None
    contrato: EstadoContratacion
    formador: int | None
    apoyos: str | None
    datos: SessionTextData


@dataclass(frozen=True, slots=True)
class ActionFacts(OfUser):
    """What the alert of a next action depends on. dia, hora: when it is due, in the centre's zone."""

    id: int
    version: int
    crear_recordatorio: bool
    hecha_en: datetime | None
    resultado: Resultado
    dia: date | None
    hora: time | None
    usuario: int | None
    datos: ActionTextData


@dataclass(frozen=True, slots=True)
class ReminderFacts(OfUser):
    """What a reminder depends on: its own columns, and those of the interaction, whose version it has."""

    id: int
    dias_antes: int | None
    hora: time | None
    minutos_antes: int | None
    momento: datetime | None
    version: int
    hecha_en: datetime | None
    resultado: Resultado
    dia_accion: date | None
    hora_accion: time | None
    usuario: int | None
    datos: ActionTextData

    @property
    def time(self) -> ReminderTime:
        """When it falls due."""
        return ReminderTime(self.dias_antes, self.hora, self.minutos_antes, self.momento)

    @property
    def dia(self) -> date | None:
        """A local day whose start is not after the instant at which it falls due."""
        return self.time.earliest_day(self.dia_accion)


@dataclass(frozen=True, slots=True)
class ProposalFacts(OfUser):
    """What the alert of a proposal depends on. valida_hasta: in the centre's zone."""

    id: int
    version: int
    estado: EstadoContratacion
    valida_hasta: date | None
    usuario: int | None
    datos: ContractTextData


@dataclass(frozen=True, slots=True)
class UnplannedFacts(OfUser):
    """What the alert of a contract without sessions depends on. sesiones: how many are not cancelled."""

    id: int
    version: int
    estado: EstadoContratacion
    creado: datetime
    sesiones: int
    usuario: int | None
    datos: ContractTextData


@dataclass(frozen=True, slots=True)
class HoursFacts(OfUser):
    """What the alert of unplanned hours depends on.

    minutos, fin: the length of all planned and taught sessions, and the end of the last of them; None without any.
    """

    id: int
    version: int
    estado: EstadoContratacion
    horas_previstas: Decimal
    minutos: int | None
    fin: datetime | None
    usuario: int | None
    contrato: ContractTextData

    @property
    def missing(self) -> Decimal:
        """The hours sold that are not planned."""
        return self.horas_previstas - hours(self.minutos or 0)

    @property
    def datos(self) -> ContractTextData:
        return self.contrato._replace(horas=self.missing)


@dataclass(frozen=True, slots=True)
class AttendanceFacts(OfTrainers):
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
    formador: int | None
    apoyos: str | None
    datos: SessionTextData


@dataclass(frozen=True, slots=True)
class ShareFacts(OfUser):
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
    usuario: int | None
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
