"""The alerts at an instant, and the changes between two lists. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import number
from planificador.core.model.texts import DescribedEnum, LocalizedText

HORAS = 24
MIN_HORAS, MAX_HORAS = 1, 8760


class TipoAviso(DescribedEnum):
    """The kind of an alert."""

    SESION = "SESION", "A session that starts soon or is in progress"
    RECORDATORIO = "RECORDATORIO", "The next action of an interaction, which is upcoming, due today or overdue"
    RECORDATORIO_PROGRAMADO = (
        "RECORDATORIO_PROGRAMADO",
        "A reminder of a next action, from the instant for which it was set until the action is done",
    )
    PROPUESTA = "PROPUESTA", "A proposal that the client can accept until a day that is near, or until today"
    SIN_SESIONES = "SIN_SESIONES", "A contract that was accepted and has no sessions"
    HORAS_SIN_PLANIFICAR = (
        "HORAS_SIN_PLANIFICAR",
        "A contract of which hours are not planned, at most two weeks before the end of its last planned session, "
        "or as many hours ahead as were asked for",
    )
    ASISTENCIA = (
        "ASISTENCIA",
        "A session that started between a day and 90 days ago and for which no attendance is registered",
    )
    ASISTENCIA_EN_RIESGO = (
        "ASISTENCIA_EN_RIESGO",
        "A participant who attended less than the required share so far, or can no longer reach it",
    )


class Situacion(DescribedEnum):
    """Whether an alert is upcoming, current or overdue."""

    PROXIMA = "PROXIMA", "The session has not started"
    EN_CURSO = "EN_CURSO", "The session is in progress"
    PROXIMO = "PROXIMO", "It falls due on a later day, or at a later time"
    HOY = "HOY", "It falls due today"
    VENCIDO = "VENCIDO", "It is overdue"
    PENDIENTE = "PENDIENTE", "It is to be done, at no particular time"


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
        objeto_id: The id of the row that it concerns.
        clave: The identity of the alert; a session that moves causes a new one.
        vence_en: The UTC instant at which it falls due.
        version: The version of that row.
        cambia_en: The UTC instant at which its situation changes by time alone, or it leaves the list; None for never.
        datos: What its text is made of.
        usuario: The user whom it concerns: who is in charge of the next action, or who sells the contract.
        formadores: The trainers whom it concerns: those of the session.
    """

    tipo: TipoAviso
    objeto_id: int
    clave: str
    vence_en: datetime
    situacion: Situacion
    version: int
    cambia_en: datetime | None
    datos: object
    usuario: int | None = None
    formadores: frozenset[int] = frozenset()


class Facts(Protocol):
    """What the alert of a row is derived from. The attributes that an `Aviso` has too mean the same."""

    @property
    def id(self) -> int: ...
    @property
    def version(self) -> int: ...
    @property
    def datos(self) -> object: ...
    @property
    def usuario(self) -> int | None: ...
    @property
    def formadores(self) -> frozenset[int]: ...


class Timeline(NamedTuple):
    """The alert of a row at all instants.

    Attributes:
        ocasion: Distinguishes it from the row's alert on another occasion: a day, or an instant.
        vence_en: When it falls due.
        first: Its first situation.
        changes: When its situation changes, in order, and to which; to None when the alert ends.
    """

    ocasion: str
    vence_en: datetime
    first: Situacion
    changes: tuple[tuple[datetime, Situacion | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Evento:
    """A change of the list, with the present alert; for RETIRADO, the removed one."""

    tipo: EventoTipo
    aviso: Aviso


def alert_at(tipo: TipoAviso, facts: Facts, timeline: Timeline, now: datetime) -> Aviso | None:
    """Return the alert of a row at `now`, however early."""
    situacion: Situacion | None = timeline.first
    cambia_en = None
    for instant, following in timeline.changes:
        if now < instant:
            cambia_en = instant
            break
        situacion = following
    if situacion is None:
        return None
    clave, vence_en = clave_of(tipo, facts.id, timeline), timeline.vence_en
    whom = facts.usuario, facts.formadores
    return Aviso(tipo, facts.id, clave, vence_en, situacion, facts.version, cambia_en, facts.datos, *whom)


def horizon(now: datetime, horas: int) -> datetime:
    """Return the instant up to which alerts fall due that the list contains at `now`."""
    return now + timedelta(hours=horas)


def clave_of(tipo: TipoAviso, row_id: int, timeline: Timeline) -> str:
    """Return the clave of a row's alert, such as `sesion:41:2026-11-23T09:00Z`."""
    return f"{tipo.value.lower()}:{row_id}:{timeline.ocasion}"


_CLAVE = re.compile(
    rf"(?P<tipo>{'|'.join(tipo.value.lower() for tipo in TipoAviso)}):(?P<id>[1-9][0-9]{{0,17}})"
    r":[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}Z)?"
)


def parse_clave(clave: str) -> tuple[TipoAviso, int] | None:
    """Return the kind and the id of the row that a clave names, or None when it is malformed."""
    match = _CLAVE.fullmatch(clave)
    return (TipoAviso[match["tipo"].upper()], int(match["id"])) if match else None


def entry(vence_en: datetime, horas: int) -> datetime:
    """Return the instant at which an alert that falls due then enters the list."""
    return vence_en - timedelta(hours=horas)


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
            es="Se puede avisar con entre {low} y {high} horas de antelación.",
            eu="{low} eta {high} ordu arteko aurrerapenarekin abisa daiteke.",
            en="Alerts can be shown between {low} and {high} hours ahead.",
        ).fill(low=number(MIN_HORAS), high=number(MAX_HORAS)),
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
