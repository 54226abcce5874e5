"""Reads alerts from the database, and hides them from a reader.

The queries select candidates by index; the rules decide which of them alert. A row that cannot be read is left out and
logged. The functions that read change nothing. horas_anticipacion: hours to look ahead, 1 to 8760. lector: the reader;
"" is the whole centre. All raise DomainError when an argument is out of range.
"""

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.core.data.paging import SortKey
from planificador.core.data.query import RowQuery, delete_where, find
from planificador.core.data.readable import decoded_values, readable_values
from planificador.core.data.repository import NOT_FOUND
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import DomainError, Problem, refuse_if
from planificador.core.model.formats import CONTROL_CHARACTER, INVALID_DATE, has_control_character, too_long
from planificador.core.model.zones import (
    FIRST_INSTANT,
    FIRST_INSTANT_AFTER,
    LAST_DAY,
    MAX_DAY_LENGTH,
    is_supported_date,
)
from planificador.interacciones.models import Interaccion
from planificador.recordatorios import rules
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.rules import HORAS, ActionFacts, Aviso, SessionFacts, TipoAviso
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoSesion

R = TypeVar("R", bound=BaseModel)
MAX_LECTOR = 100
CLAVE_BATCH_SIZE = 500
"""Claves in one statement."""

SNOOZE_RETENTION = timedelta(days=30)
"""How long a snooze is kept after its end."""

READABLE_SCAN_SIZE = 100
"""Rows read at a time in search of one that can be read."""

SESSION_COLUMNS = ("version", "estado", "inicio", "fin")
ACTION_COLUMNS = ("version", "crear_recordatorio", "hecha_en", "resultado", "fecha_proxima_accion")


@dataclass(frozen=True, slots=True)
class AlertList:
    """The list at an instant. vuelve_en: when the first snooze ends (UTC), None when there is none."""

    avisos: tuple[Aviso, ...]
    vuelve_en: datetime | None


async def generar_desde_interacciones(now: datetime, zona: ZoneInfo, horas_anticipacion: int = HORAS) -> list[Aviso]:
    """Return the reminders of next actions at `now`, in order; days begin in `zona`."""
    check_horas(horas_anticipacion)
    rows = await readable_values(acciones_en_plazo(now, horas_anticipacion, zona), *ACTION_COLUMNS)
    candidates = (rules.aviso_de_interaccion(ActionFacts(*row), now, horas_anticipacion, zona) for row in rows)
    return sorted((aviso for aviso in candidates if aviso), key=rules.alert_order)


async def comprobar_sesiones_proximas(now: datetime, horas_anticipacion: int = HORAS) -> list[Aviso]:
    """Return the alerts of sessions about to start or under way at `now`, in order."""
    check_horas(horas_anticipacion)
    rows = await readable_values(sesiones_en_plazo(now, horas_anticipacion), *SESSION_COLUMNS)
    candidates = (rules.aviso_de_sesion(SessionFacts(*row), now, horas_anticipacion) for row in rows)
    return sorted((aviso for aviso in candidates if aviso), key=rules.alert_order)


async def avisar_proximos_eventos(
    now: datetime,
    zona: ZoneInfo,
    horas_anticipacion: int = HORAS,
    tipos: Collection[TipoAviso] | None = None,
    lector: str = "",
) -> list[Aviso]:
    """Return the alerts of both kinds (or of `tipos`) in order, without those this reader hid."""
    return list((await read_alerts(now, zona, horas_anticipacion, tipos, lector)).avisos)


async def read_alerts(
    now: datetime,
    zona: ZoneInfo,
    horas_anticipacion: int = HORAS,
    tipos: Collection[TipoAviso] | None = None,
    lector: str = "",
) -> AlertList:
    """Return the list of `avisar_proximos_eventos`, and when the first snooze ends."""
    check_horas(horas_anticipacion)
    lector = check_lector(lector)
    selected = frozenset(TipoAviso if tipos is None else tipos)
    avisos: list[Aviso] = []
    if TipoAviso.SESION in selected:
        avisos += await comprobar_sesiones_proximas(now, horas_anticipacion)
    if TipoAviso.RECORDATORIO in selected:
        avisos += await generar_desde_interacciones(now, zona, horas_anticipacion)
    ocultos = await _hidden(lector, [aviso.clave for aviso in avisos])
    first_return = min((hasta for hasta in ocultos.values() if hasta and hasta > now), default=None)
    return AlertList(rules.visible_alerts(avisos, ocultos, now), first_return)


async def next_change(
    now: datetime,
    zona: ZoneInfo,
    horas_anticipacion: int,
    tipos: Collection[TipoAviso],
    alerts: AlertList,
) -> datetime | None:
    """Return the first instant (UTC, after `now`) at which time alone may change the list read at `now`, or None."""
    entries: list[datetime | None] = [alerts.vuelve_en]
    if TipoAviso.SESION in tipos:
        inicio = await _first_readable(sesion_siguiente(now, horas_anticipacion), "inicio")
        entries.append(rules.entry_of_session(inicio, horas_anticipacion) if inicio else None)
    if TipoAviso.RECORDATORIO in tipos:
        day = await _first_readable(accion_siguiente(now, horas_anticipacion, zona), "fecha_recordatorio")
        entries.append(rules.entry_of_reminder(day, horas_anticipacion, zona) if day else None)
    return rules.first_instant(alerts.avisos, *entries)


def sesiones_en_plazo(now: datetime, horas: int) -> RowQuery[Sesion]:
    """Select the sessions that may alert at `now`, and those outside the accepted years.

    These are ranges of the index (estado, inicio).
    """
    estado = EstadoSesion.PROGRAMADA
    due = Q(estado=estado, inicio__gt=now - MAX_DAY_LENGTH, inicio__lte=_horizon(now, horas))
    out_of_range = Q(estado=estado, inicio__lt=FIRST_INSTANT) | Q(estado=estado, inicio__gte=FIRST_INSTANT_AFTER)
    return RowQuery(Sesion, due | out_of_range)


def acciones_en_plazo(now: datetime, horas: int, zona: ZoneInfo) -> RowQuery[Interaccion]:
    """Select the interactions that alert at `now`, and those outside the accepted years.

    These are ranges of the index (fecha_recordatorio).
    """
    due = Q(fecha_recordatorio__lte=rules.last_day(now, horas, zona))
    return RowQuery(Interaccion, due | Q(fecha_recordatorio__gt=LAST_DAY))


def sesion_siguiente(now: datetime, horas: int) -> RowQuery[Sesion]:
    """Select the first session that does not alert yet, if any."""
    later = Q(estado=EstadoSesion.PROGRAMADA, inicio__gt=_horizon(now, horas), inicio__lt=FIRST_INSTANT_AFTER)
    return RowQuery(Sesion, later, (SortKey("inicio"),), limit=1)


def accion_siguiente(now: datetime, horas: int, zona: ZoneInfo) -> RowQuery[Interaccion]:
    """Select the first interaction whose next action does not alert yet, if any."""
    later = Q(fecha_recordatorio__gt=rules.last_day(now, horas, zona), fecha_recordatorio__lte=LAST_DAY)
    return RowQuery(Interaccion, later, (SortKey("fecha_recordatorio"),), limit=1)


async def _first_readable(query: RowQuery[R], column: str) -> Any:  # Any: of the column's own type
    """Return the column's value in the first row that can be read, None when there is none."""
    offset, limit = 0, 1
    while rows := await decoded_values(replace(query, limit=limit, offset=offset), column):
        for values in rows:
            if values is not None:
                return values[1]
        offset, limit = offset + limit, READABLE_SCAN_SIZE
    return None


def ocultos_de(lector: str, claves: Sequence[str]) -> RowQuery[AvisoOculto]:
    """Select which of these this reader hid, now or earlier: points of the index (lector, clave)."""
    return RowQuery(AvisoOculto, Q(lector=lector, clave__in=claves))


async def posponer(uow: UnitOfWork, clave: str, hasta: datetime, lector: str = "") -> AvisoOculto:
    """Hide an alert from a reader until an instant (aware, in the future)."""
    problem = rules.hasta_problem(hasta, uow.now) if is_supported_date(hasta) else INVALID_DATE.at("hasta")
    refuse_if([problem])
    return await _hide(uow, clave, hasta.astimezone(UTC), lector)


async def descartar(uow: UnitOfWork, clave: str, lector: str = "") -> AvisoOculto:
    """Hide an alert from a reader for good; when its session or day moves, a new alert replaces it."""
    return await _hide(uow, clave, None, lector)


async def _hide(uow: UnitOfWork, clave: str, hasta: datetime | None, lector: str) -> AvisoOculto:
    lector = check_lector(lector)
    if not await _is_present(clave):
        raise DomainError([NOT_FOUND.at("clave")])
    await uow.advisory_lock(f"oculto:{lector}")
    hidden = await find(AvisoOculto, Q(lector=lector, clave=clave), lock=True)
    if hidden:
        row = await uow.update(hidden[0], hasta=hasta)
    else:
        row = await uow.create(AvisoOculto, lector=lector, clave=clave, hasta=hasta)
    # Not published as a change, as it changes no list: these snoozes ended long ago.
    await delete_where(AvisoOculto, Q(lector=lector, hasta__lt=uow.now - SNOOZE_RETENTION))
    return row


async def _is_present(clave: str) -> bool:
    """Whether the row that the clave names exists and has this clave now."""
    parsed = rules.parse_clave(clave)
    if parsed is None:
        return False
    tipo, row_id = parsed
    if tipo is TipoAviso.SESION:
        sessions = await readable_values(RowQuery(Sesion, Q(id=row_id)), *SESSION_COLUMNS)
        return any(rules.clave_de_sesion(SessionFacts(*row)) == clave for row in sessions)
    actions = await readable_values(RowQuery(Interaccion, Q(id=row_id)), *ACTION_COLUMNS)
    return any(rules.clave_de_interaccion(ActionFacts(*row)) == clave for row in actions)


async def _hidden(lector: str, claves: Sequence[str]) -> dict[str, datetime | None]:
    hidden: dict[str, datetime | None] = {}
    for batch in _batches(claves):
        rows = await readable_values(ocultos_de(lector, batch), "clave", "hasta")
        hidden |= {clave: hasta for _, clave, hasta in rows}
    return hidden


def _batches(claves: Sequence[str]) -> Iterator[Sequence[str]]:
    return (claves[start : start + CLAVE_BATCH_SIZE] for start in range(0, len(claves), CLAVE_BATCH_SIZE))


def check_lector(lector: str) -> str:
    """Return the reader's name as it is stored. Raises DomainError for an invalid one."""
    lector = unicodedata.normalize("NFC", lector).strip()
    problems: list[Problem] = []
    if len(lector) > MAX_LECTOR:
        problems.append(too_long(MAX_LECTOR).at("lector"))
    elif has_control_character(lector):
        problems.append(CONTROL_CHARACTER.at("lector"))
    refuse_if(problems)
    return lector


def check_horas(horas: int) -> None:
    """Raises DomainError for hours out of range."""
    refuse_if([rules.horas_problem(horas)])


def _horizon(now: datetime, horas: int) -> datetime:
    return now + timedelta(hours=horas)
