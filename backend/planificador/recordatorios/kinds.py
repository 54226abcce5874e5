"""The kinds of alerts: which rows may have one, what it is derived from, and its text.

A kind is a member of `TipoAviso`, its rule in `timelines.RULES`, and its entry in KINDS. Everything else is made from
these: queries, live lists, GraphQL types and the command `planificador avisos`.
"""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.data.lists.joins import ChildValue
from planificador.core.data.sql.conditions import AmongRows, RelatedCondition, negation
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import MAX_DAY_LENGTH
from planificador.interacciones.models import Interaccion, Recordatorio
from planificador.recordatorios import facts, texts
from planificador.recordatorios.alert_kind import AlertKind, DueColumn
from planificador.recordatorios.rules import Aviso, TipoAviso
from planificador.recordatorios.text_data import ActionTextData, ContractTextData, SessionTextData, ShareTextData
from planificador.recordatorios.timelines import ATTENDANCE_DELAY, ATTENDANCE_PERIOD, STARTED_STATES
from planificador.sesiones.attendance_share import (
    ATTENDED_MINUTES,
    LAST_MISSED,
    RECORDED_MINUTES,
    TOTAL_MINUTES,
    HasLowShare,
)
from planificador.sesiones.hours import LacksHours
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.sesiones.rules import OPEN_STATES, SCHEDULED_STATES, EstadoSesion

SESSION_TEXT = ("contratacion__formacion__nombre", "contratacion__cliente__nombre", "contratacion__expediente", "zona")
CONTRACT_TEXT = ("formacion__nombre", "cliente__nombre", "expediente")
TRAINERS = ("formador_id", ChildValue(ApoyoSesion, "sesion", "list", "formador_id"))
DUE_ACTION = ("fecha_proxima_accion", "hora_proxima_accion")
PLANNED = (("estado", SCHEDULED_STATES),)
KEPT_STATES = (*OPEN_STATES, EstadoSesion.REALIZADA)
"""The states of sessions that are not cancelled."""


def _has_sessions(states: Sequence[EstadoSesion]) -> Q:
    """Return the condition for the contracts with a session in one of these states."""
    return RelatedCondition(Sesion, "contratacion_id", "id", Q(estado__in=states))


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
            ChildValue(Sesion, "contratacion", where=(("estado", KEPT_STATES),)),
            "comercial_id",
        ),
        ContractTextData,
        CONTRACT_TEXT,
        STARTED_STATES,
        None,
        texts.unplanned_text,
        LocalizedText(es="Sin sesiones", eu="Saiorik gabe", en="No sessions"),
        among=negation(_has_sessions(KEPT_STATES)),
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
        among=Q(_has_sessions(SCHEDULED_STATES), LacksHours()),
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
        among=Q(
            AmongRows(
                Contratacion, "contratacion_id", Q(estado__in=STARTED_STATES, asistencia_minima__not_isnull=True)
            ),
            HasLowShare(),
        ),
    ),
}
DEFAULT_KINDS = frozenset(tipo for tipo, kind in KINDS.items() if kind.is_default)
"""The kinds of a list for which no kinds were given. Clients may know only these."""


def texto(aviso: Aviso, zona: ZoneInfo) -> LocalizedText | None:
    """Return the text of an alert; None if a value that it shows cannot be read. zona: the centre's time zone."""
    return KINDS[aviso.tipo].texto(aviso, aviso.datos, zona)
