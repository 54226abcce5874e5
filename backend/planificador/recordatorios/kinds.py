"""The kinds of alerts: which rows may have one, what it is derived from, and its text.

A kind is a member of `TipoAviso`, its rule in `timelines.RULES`, and its entry in KINDS. Everything else is made from
these: queries, live lists, GraphQL types and the command `planificador avisos`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, cast
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.rules import EstadoContratacion, EstadoInscripcion
from planificador.core.data.conditions import AmongRows
from planificador.core.data.joins import ChildValue, Value
from planificador.core.data.paging import SortKey, column_condition
from planificador.core.data.query import FirstRows, RowQuery
from planificador.core.model.base import BaseModel
from planificador.core.model.disjunctions import any_of
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import (
    FIRST_INSTANT,
    FIRST_INSTANT_AFTER,
    LAST_DAY,
    MAX_DAY_LENGTH,
    day_begun_by,
    start_of_day,
)
from planificador.interacciones.models import Interaccion, Recordatorio
from planificador.recordatorios import facts, texts
from planificador.recordatorios.facts import ActionTextData, ContractTextData, SessionTextData, ShareTextData
from planificador.recordatorios.rules import Aviso, TipoAviso
from planificador.recordatorios.timelines import ATTENDANCE_DELAY, ATTENDANCE_PERIOD, STARTED_STATES
from planificador.sesiones.attendance_share import ATTENDED_MINUTES, LAST_MISSED, RECORDED_MINUTES, TOTAL_MINUTES
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.sesiones.rules import OPEN_STATES, SCHEDULED_STATES, EstadoSesion


@dataclass(frozen=True, slots=True)
class DueColumn:
    """The column of an index by which the rows of a kind fall due: an instant, or a day of the centre's zone.

    Attributes:
        fact: The fact that has its value.
        is_day: Whether it is a day, on which its alerts fall due, or later.
        delay: How long after an instant the row falls due.
        period: How long after an instant its alert may go on; None if it may for ever.
    """

    name: str
    fact: str
    is_day: bool = False
    delay: timedelta = timedelta()
    period: timedelta | None = None

    def due(self, facts: object, zona: ZoneInfo) -> datetime | None:
        """Return when a row falls due at the earliest."""
        value: Any = getattr(facts, self.fact)  # Any: an instant or a day
        if value is None:
            return None
        return start_of_day(value, zona) if self.is_day else value + self.delay

    def until(self, now: datetime, horizon: datetime, zona: ZoneInfo) -> list[Q]:
        """Return the ranges of rows that may alert at `now` and fall due by `horizon`, or are beyond the years."""
        due = column_condition(self.name, "lte", self._value(horizon, zona))
        if self.period is not None:
            due &= column_condition(self.name, "gt", now - self.period)
        if self.is_day:
            return [due, column_condition(self.name, "gt", LAST_DAY)]
        too_early = column_condition(self.name, "lt", FIRST_INSTANT)
        return [due, too_early, column_condition(self.name, "gte", FIRST_INSTANT_AFTER)]

    def after(self, instant: datetime, zona: ZoneInfo) -> Q:
        """Return the range of rows that fall due after an instant."""
        later = column_condition(self.name, "gt", self._value(instant, zona))
        if self.is_day:
            return later & column_condition(self.name, "lte", LAST_DAY)
        return later & column_condition(self.name, "lt", FIRST_INSTANT_AFTER)

    def _value(self, instant: datetime, zona: ZoneInfo) -> date:
        return day_begun_by(instant, zona) if self.is_day else instant - self.delay


@dataclass(frozen=True, slots=True, eq=False)
class AlertKind:
    """What a kind of alerts is made of.

    Attributes:
        model: The model of the rows that alert.
        facts: Takes a row's id, the values of `needed`, and `datos`.
        needed: The values on which the rule depends.
        datos: Takes the values of `shown`.
        shown: The values that the text shows.
        states: The states of rows that may alert, if they have states: the first column of an index.
        among: The rows that may alert, by rows to which they refer. All rows are read among these; a row that leaves
            them is read once more.
        due: The column by which they fall due, the next one of that index; None to read all of them.
        texto: The text of an alert; None if a value that it shows cannot be read. Days are those of the zone.
        name: The name of the kind for the centre's staff.
        shows_hour: Whether an alert falls due at a certain hour rather than on a day.
        is_default: Whether its alerts are in a list for which no kinds were given.
        is_of_trainers: Whether the trainers of a session may get its alert: they see all that it tells.
    """

    model: type[BaseModel]
    facts: Callable[..., Any]
    needed: Sequence[Value]
    datos: Callable[..., Any]
    shown: Sequence[Value]
    states: Sequence[StrEnum]
    due: DueColumn | None
    texto: Callable[[Aviso, Any, ZoneInfo], LocalizedText | None]
    name: LocalizedText
    shows_hour: bool = False
    is_default: bool = False
    is_of_trainers: bool = False
    among: Q = field(default_factory=Q)

    def facts_of(self, row: Sequence[Any]) -> Any:
        """Return the facts of a row: its id, the values of `needed` and of `shown`."""
        count = len(self.needed) + 1
        return self.facts(*row[:count], self.datos(*row[count:]))

    @property
    def shown_names(self) -> Sequence[str]:
        """The names of the values of `shown` among those that `datos` returns."""
        names: tuple[str, ...] = cast("Any", self.datos)._fields
        return names[: len(self.shown)]

    @property
    def in_states(self) -> Q:
        """The condition for the rows in these states."""
        return column_condition("estado", "in", self.states) if self.states else Q()

    def until(self, now: datetime, horizon: datetime, zona: ZoneInfo) -> Q:
        """Return the condition for the rows that may alert at `now` and fall due by `horizon`; without a due column, of
        all rows that may alert.
        """
        if self.due is None:
            return Q(self.in_states, self.among)
        return any_of([self.in_states & part for part in self.due.until(now, horizon, zona)])

    def first_after(self, instant: datetime, limit: int, zona: ZoneInfo) -> RowQuery[BaseModel] | None:
        """Return the query of the first rows that fall due after an instant; None for a kind that reads all rows."""
        if self.due is None:
            return None
        later, order = self.due.after(instant, zona), (SortKey(self.due.name),)
        ranges = [column_condition("estado", "", state) & later for state in self.states] or [later]
        where = ranges[0] if len(ranges) == 1 else FirstRows(ranges, order, limit)
        return RowQuery(self.model, where, order, limit)


SESSION_TEXT = ("contratacion__formacion__nombre", "contratacion__cliente__nombre", "contratacion__expediente", "zona")
CONTRACT_TEXT = ("formacion__nombre", "cliente__nombre", "expediente")
TRAINERS = ("formador_id", ChildValue(ApoyoSesion, "sesion", "list", "formador_id"))
DUE_ACTION = ("fecha_proxima_accion", "hora_proxima_accion")
PLANNED = (("estado", SCHEDULED_STATES),)
KINDS: Mapping[TipoAviso, AlertKind] = {
    TipoAviso.SESION: AlertKind(
        Sesion,
        facts.SessionFacts,
        ("version", "estado", "inicio", "fin", "contratacion__estado", *TRAINERS),
        SessionTextData,
        SESSION_TEXT,
        (EstadoSesion.PROGRAMADA,),
        DueColumn("inicio", "inicio", period=MAX_DAY_LENGTH),
        texts.session_text,
        LocalizedText(es="Sesión", eu="Saioa", en="Session"),
        shows_hour=True,
        is_default=True,
        is_of_trainers=True,
    ),
    TipoAviso.RECORDATORIO: AlertKind(
        Interaccion,
        facts.ActionFacts,
        ("version", "crear_recordatorio", "hecha_en", "resultado", *DUE_ACTION, "responsable_id"),
        ActionTextData,
        ("cliente__nombre", "proxima_accion", *DUE_ACTION),
        (),
        DueColumn("fecha_recordatorio", "dia", is_day=True),
        texts.action_text,
        LocalizedText(es="Recordatorio", eu="Oroigarria", en="Reminder"),
        is_default=True,
    ),
    TipoAviso.RECORDATORIO_PROGRAMADO: AlertKind(
        Recordatorio,
        facts.ReminderFacts,
        (
            *("dias_antes", "hora", "minutos_antes", "momento"),
            *(f"interaccion__{name}" for name in ("version", "hecha_en", "resultado", *DUE_ACTION, "responsable_id")),
        ),
        ActionTextData,
        tuple(f"interaccion__{name}" for name in ("cliente__nombre", "proxima_accion", *DUE_ACTION)),
        (),
        DueColumn("dia", "dia", is_day=True),
        texts.reminder_text,
        LocalizedText(es="Recordatorio programado", eu="Programatutako oroigarria", en="Scheduled reminder"),
        shows_hour=True,
        is_default=True,
    ),
    TipoAviso.PROPUESTA: AlertKind(
        Contratacion,
        facts.ProposalFacts,
        ("version", "estado", "valida_hasta", "comercial_id"),
        ContractTextData,
        CONTRACT_TEXT,
        (EstadoContratacion.PROPUESTA,),
        DueColumn("valida_hasta", "valida_hasta", is_day=True),
        texts.proposal_text,
        LocalizedText(es="Propuesta", eu="Proposamena", en="Proposal"),
    ),
    TipoAviso.SIN_SESIONES: AlertKind(
        Contratacion,
        facts.UnplannedFacts,
        (
            "version",
            "estado",
            "creado",
            ChildValue(Sesion, "contratacion", where=(("estado", (*OPEN_STATES, EstadoSesion.REALIZADA)),)),
            "comercial_id",
        ),
        ContractTextData,
        CONTRACT_TEXT,
        STARTED_STATES,
        None,
        texts.unplanned_text,
        LocalizedText(es="Sin sesiones", eu="Saiorik gabe", en="No sessions"),
    ),
    TipoAviso.HORAS_SIN_PLANIFICAR: AlertKind(
        Contratacion,
        facts.HoursFacts,
        (
            "version",
            "estado",
            "horas_previstas",
            ChildValue(Sesion, "contratacion", "sum", "minutos", PLANNED),
            ChildValue(Sesion, "contratacion", "max", "fin", PLANNED),
            "comercial_id",
        ),
        ContractTextData,
        CONTRACT_TEXT,
        STARTED_STATES,
        None,
        texts.hours_text,
        LocalizedText(es="Horas sin planificar", eu="Planifikatu gabeko orduak", en="Unplanned hours"),
        shows_hour=True,
    ),
    TipoAviso.ASISTENCIA: AlertKind(
        Sesion,
        facts.AttendanceFacts,
        (
            "version",
            "estado",
            "inicio",
            "contratacion__estado",
            ChildValue(Asistencia, "sesion"),
            ChildValue(
                Inscripcion,
                "contratacion",
                where=(("estado", (EstadoInscripcion.ACTIVA,)),),
                references="contratacion",
            ),
            *TRAINERS,
        ),
        SessionTextData,
        SESSION_TEXT,
        SCHEDULED_STATES,
        DueColumn("inicio", "inicio", delay=ATTENDANCE_DELAY, period=ATTENDANCE_PERIOD),
        texts.attendance_text,
        LocalizedText(es="Asistencia", eu="Bertaratzea", en="Attendance"),
        shows_hour=True,
        is_of_trainers=True,
    ),
    TipoAviso.ASISTENCIA_EN_RIESGO: AlertKind(
        Inscripcion,
        facts.ShareFacts,
        (
            "version",
            "estado",
            "contratacion__estado",
            "contratacion__asistencia_minima",
            ATTENDED_MINUTES,
            RECORDED_MINUTES,
            TOTAL_MINUTES,
            LAST_MISSED,
            "contratacion__comercial_id",
        ),
        ShareTextData,
        (
            "contratacion__formacion__nombre",
            "cliente__nombre",
            "contratacion__expediente",
            "participante__nombre",
            "participante__apellidos",
        ),
        (EstadoInscripcion.ACTIVA,),
        None,
        texts.share_text,
        LocalizedText(es="Asistencia en riesgo", eu="Bertaratzea arriskuan", en="Attendance at risk"),
        among=AmongRows(
            Contratacion, "contratacion_id", Q(estado__in=STARTED_STATES, asistencia_minima__not_isnull=True)
        ),
    ),
}
DEFAULT_KINDS = frozenset(tipo for tipo, kind in KINDS.items() if kind.is_default)
"""The kinds of a list for which no kinds were given. Clients may know only these."""


def texto(aviso: Aviso, zona: ZoneInfo) -> LocalizedText | None:
    """Return the text of an alert; None if a value that it shows cannot be read. zona: the centre's time zone."""
    return KINDS[aviso.tipo].texto(aviso, aviso.datos, zona)
