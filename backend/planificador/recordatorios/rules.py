"""The alerts at an instant, and the changes between two lists. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planificador.contrataciones.rules import OPEN_STATES, EstadoContratacion
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.texts import DescribedEnum, LocalizedText
from planificador.core.model.zones import local_day, start_of_day
from planificador.interacciones.rules import Resultado, reminder_day
from planificador.sesiones.rules import EstadoSesion

HORAS = 24
MIN_HORAS, MAX_HORAS = 1, 8760


class TipoAviso(DescribedEnum):
    """The kind of object that an alert concerns."""

    SESION = "SESION", "A session that starts soon or is in progress"
    RECORDATORIO = "RECORDATORIO", "The next action of an interaction"


class Situacion(DescribedEnum):
    """Whether an alert is upcoming, current or overdue."""

    PROXIMA = "PROXIMA", "The session has not started"
    EN_CURSO = "EN_CURSO", "The session is in progress"
    PROXIMO = "PROXIMO", "The next action is due on a later day"
    HOY = "HOY", "The next action is due today"
    VENCIDO = "VENCIDO", "The next action is overdue"


class EventoTipo(DescribedEnum):
    """What happened to an alert or to the list of alerts."""

    NUEVO = "NUEVO", "The alert was added"
    CAMBIADO = "CAMBIADO", "The alert's situation or object changed"
    RETIRADO = "RETIRADO", "The alert was removed"
    DESACTUALIZADA = "DESACTUALIZADA", "The list cannot be read; it may be out of date until the next whole list"


@dataclass(frozen=True, slots=True)
class Aviso:
    """One alert.

    Attributes:
        objeto_id: The id of the session or interaction.
        clave: The identity of the alert; a session that moves causes a new one.
        vence_en: The UTC instant at which the session starts, or the local day of the action begins.
        version: The version of the session or interaction.
        cambia_en: The UTC instant at which its situation changes by time alone, or it leaves the list; None for never.
        datos: What its text is made of.
    """

    tipo: TipoAviso
    objeto_id: int
    clave: str
    vence_en: datetime
    situacion: Situacion
    version: int
    cambia_en: datetime | None
    datos: "SessionTextData | ActionTextData"


@dataclass(frozen=True, slots=True)
class Evento:
    """A change of the list, with the present alert; for RETIRADO, the removed one."""

    tipo: EventoTipo
    aviso: Aviso


class SessionTextData(NamedTuple):
    """What the text of a session's alert shows. A value that cannot be read is None."""

    formacion: str | None
    cliente: str | None
    expediente: str | None
    zona: str | None


class ActionTextData(NamedTuple):
    """What the text of a reminder shows. A value that cannot be read is None, and so is an action left blank."""

    cliente: str | None
    accion: str | None


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What the rule needs of a session; instants in UTC. contrato: the state of its contract."""

    id: int
    version: int
    estado: EstadoSesion
    inicio: datetime | None
    fin: datetime | None
    contrato: EstadoContratacion
    datos: SessionTextData


@dataclass(frozen=True, slots=True)
class ActionFacts:
    """What the rule needs of an interaction. dia: of its next action, in the centre's zone."""

    id: int
    version: int
    crear_recordatorio: bool
    hecha_en: datetime | None
    resultado: Resultado
    dia: date | None
    datos: ActionTextData


def aviso_de_sesion(facts: SessionFacts, now: datetime, horas: int | None) -> Aviso | None:
    """Return the alert of a session at `now`: from `horas` before its start until its end.

    It must be PROGRAMADA, and its contract open.

    horas: None for an alert however early.
    """
    clave = clave_de_sesion(facts)
    if clave is None or facts.inicio is None or facts.fin is None or facts.fin <= now:
        return None
    started = facts.inicio <= now
    situacion, until = (Situacion.EN_CURSO, facts.fin) if started else (Situacion.PROXIMA, facts.inicio)
    aviso = Aviso(TipoAviso.SESION, facts.id, clave, facts.inicio, situacion, facts.version, until, facts.datos)
    return aviso if horas is None or is_listed(aviso, now, horas) else None


def aviso_de_interaccion(facts: ActionFacts, now: datetime, horas: int | None, zona: ZoneInfo) -> Aviso | None:
    """Return the alert of an interaction's next action at `now`, from `horas` before its day until it is done.

    horas: None for an alert however early.
    """
    clave, day = clave_de_interaccion(facts), facts.dia
    if clave is None or day is None:
        return None
    begins, ends = start_of_day(day, zona), start_of_day(day + timedelta(days=1), zona)
    situacion, until = Situacion.VENCIDO, None
    if now < begins:
        situacion, until = Situacion.PROXIMO, begins
    elif now < ends:
        situacion, until = Situacion.HOY, ends
    aviso = Aviso(TipoAviso.RECORDATORIO, facts.id, clave, begins, situacion, facts.version, until, facts.datos)
    return aviso if horas is None or is_listed(aviso, now, horas) else None


def is_listed(aviso: Aviso, now: datetime, horas: int) -> bool:
    """Return whether the list of the next `horas` contains an alert at `now`, as its object is."""
    return aviso.vence_en <= horizon(now, horas)


def horizon(now: datetime, horas: int) -> datetime:
    """Return the instant up to which alerts fall due that the list contains at `now`."""
    return now + timedelta(hours=horas)


def clave_de_sesion(facts: SessionFacts) -> str | None:
    """Return `sesion:41:2026-11-23T09:00Z`, or None for a session that cannot alert."""
    if facts.estado is not EstadoSesion.PROGRAMADA or facts.contrato not in OPEN_STATES or facts.inicio is None:
        return None
    return f"sesion:{facts.id}:{facts.inicio:%Y-%m-%dT%H:%MZ}"


def clave_de_interaccion(facts: ActionFacts) -> str | None:
    """Return `recordatorio:17:2026-11-23`, or None for an interaction without a pending reminder."""
    day = reminder_day(facts.crear_recordatorio, facts.hecha_en is not None, facts.resultado, facts.dia)
    return f"recordatorio:{facts.id}:{day}" if day else None


_CLAVE = re.compile(
    r"(?:sesion:(?P<SESION>[1-9][0-9]{0,17}):[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}Z"
    r"|recordatorio:(?P<RECORDATORIO>[1-9][0-9]{0,17}):[0-9]{4}-[0-9]{2}-[0-9]{2})"
)


def parse_clave(clave: str) -> tuple[TipoAviso, int] | None:
    """Return the type and the id of the row that a clave names, or None when it is malformed."""
    match = _CLAVE.fullmatch(clave)
    return (TipoAviso[match.lastgroup], int(match[match.lastgroup])) if match and match.lastgroup else None


def entry(vence_en: datetime, horas: int) -> datetime:
    """Return the instant at which an alert that falls due then enters the list."""
    return vence_en - timedelta(hours=horas)


def last_day(now: datetime, horas: int, zona: ZoneInfo) -> date:
    """Return the last day whose next actions are in the list."""
    return day_begun_by(horizon(now, horas), zona)


def day_begun_by(moment: datetime, zona: ZoneInfo) -> date:
    """Return the last local day that begins at the instant or before."""
    day = local_day(moment, zona)
    # Where clocks go back over midnight, or a day is skipped, the local date differs from the day that began last.
    while start_of_day(day + timedelta(days=1), zona) <= moment:
        day += timedelta(days=1)
    while start_of_day(day, zona) > moment:
        day -= timedelta(days=1)
    return day


def alert_order(aviso: Aviso) -> tuple[datetime, str]:
    """Return the key by which alerts are sorted."""
    return aviso.vence_en, aviso.clave


def is_hidden(hasta: datetime | None, now: datetime) -> bool:
    """Return whether an alert snoozed until `hasta`, or dismissed (None), is hidden at `now`."""
    return hasta is None or now < hasta


def visible_alerts(avisos: Iterable[Aviso], ocultos: Mapping[str, datetime | None], now: datetime) -> list[Aviso]:
    """Return the alerts in order, without those hidden at `now`; ocultos: end of the hiding by clave (None: no end)."""
    visible = (a for a in avisos if a.clave not in ocultos or not is_hidden(ocultos[a.clave], now))
    return sorted(visible, key=alert_order)


def alert_changes(before: Iterable[Aviso], after: Iterable[Aviso]) -> list[Evento]:
    """Return the changes from one list to the other: first the removed, then the new and changed, each in order."""
    old, new = {a.clave: a for a in before}, {a.clave: a for a in after}
    removed = [Evento(EventoTipo.RETIRADO, a) for a in old.values() if a.clave not in new]
    added = [
        Evento(EventoTipo.CAMBIADO if a.clave in old else EventoTipo.NUEVO, a)
        for a in new.values()
        if old.get(a.clave) != a
    ]
    return [*sorted(removed, key=_event_order), *sorted(added, key=_event_order)]


def _event_order(evento: Evento) -> tuple[datetime, str]:
    return alert_order(evento.aviso)


def horas_problem(horas: int) -> Problem | None:
    """Return the problem of a number of hours to look ahead, if any."""
    if MIN_HORAS <= horas <= MAX_HORAS:
        return None
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es=f"Se puede avisar con entre {MIN_HORAS} y {MAX_HORAS} horas de antelación.",
            eu=f"{MIN_HORAS} eta {MAX_HORAS} ordu arteko aurrerapenarekin abisa daiteke.",
            en=f"Alerts can be shown between {MIN_HORAS} and {MAX_HORAS} hours ahead.",
        ),
        "horasAnticipacion",
    )


def hasta_problem(hasta: datetime, now: datetime) -> Problem | None:
    """Return the problem of a snooze that does not end in the future, if any."""
    if hasta > now:
        return None
    return Problem(
        Codigo.FUERA_DE_RANGO,
        LocalizedText(
            es="Indique un momento futuro hasta el que posponerlo.",
            eu="Adierazi noiz arte atzeratu; etorkizuneko une bat izan behar du.",
            en="Give a time in the future until which to snooze it.",
        ),
        "hasta",
    )
