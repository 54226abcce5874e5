"""Alerts read from the rows, and hidden from a reader. The queries propose, all of them by index; the rules dispose.

A row that cannot be read is left out, and the log names it. The doors that read change nothing. horas_anticipacion:
hours to look ahead, 1 to 8760. lector: who reads; "" is the whole centre. All raise DomainError when an argument is out
of range.
"""

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from planificador.core.data.query import find
from planificador.core.data.readable import decoded_values, readable_values
from planificador.core.data.repository import NOT_FOUND
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import DomainError, Problem, refuse_if
from planificador.core.model.formats import CONTROL_CHARACTER, has_control_character
from planificador.core.model.validation import BAD_DATE, too_long
from planificador.core.model.zones import FIRST_INSTANT, FIRST_INSTANT_AFTER, LAST_DAY, MAX_DAY_LENGTH, is_plannable
from planificador.interacciones.models import Interaccion
from planificador.recordatorios import rules
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.rules import HORAS, ActionFacts, Aviso, SessionFacts, TipoAviso
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoSesion

R = TypeVar("R", bound=BaseModel)
MAX_LECTOR = 100
BATCH = 500
"""Claves asked for in one statement."""

KEPT = timedelta(days=30)
"""How long a snooze that is over stays written down."""

SKIPPED = 100
"""Rows that cannot be read, among which the next one that can is looked for at a time."""

SESSION_COLUMNS = ("version", "estado", "inicio", "fin")
ACTION_COLUMNS = ("version", "crear_recordatorio", "hecha_en", "resultado", "fecha_proxima_accion")


@dataclass(frozen=True, slots=True)
class AlertList:
    """The list at a moment. vuelve_en: when the first of the snoozed ones comes back (UTC), None when none will."""

    avisos: tuple[Aviso, ...]
    vuelve_en: datetime | None


async def generar_desde_interacciones(now: datetime, zona: ZoneInfo, horas_anticipacion: int = HORAS) -> list[Aviso]:
    """The reminders of next actions at `now`, in order; days begin in `zona`."""
    check_horas(horas_anticipacion)
    rows = await readable_values(acciones_en_plazo(now, horas_anticipacion, zona), *ACTION_COLUMNS)
    found = (rules.aviso_de_interaccion(ActionFacts(*row), now, horas_anticipacion, zona) for row in rows)
    return sorted((aviso for aviso in found if aviso), key=rules.alert_order)


async def comprobar_sesiones_proximas(now: datetime, horas_anticipacion: int = HORAS) -> list[Aviso]:
    """The alerts of sessions about to start or under way at `now`, in order."""
    check_horas(horas_anticipacion)
    rows = await readable_values(sesiones_en_plazo(now, horas_anticipacion), *SESSION_COLUMNS)
    found = (rules.aviso_de_sesion(SessionFacts(*row), now, horas_anticipacion) for row in rows)
    return sorted((aviso for aviso in found if aviso), key=rules.alert_order)


async def avisar_proximos_eventos(
    now: datetime,
    zona: ZoneInfo,
    horas_anticipacion: int = HORAS,
    tipos: Collection[TipoAviso] | None = None,
    lector: str = "",
) -> list[Aviso]:
    """Both kinds (or `tipos`) in order, without what this reader hid."""
    return list((await read_alerts(now, zona, horas_anticipacion, tipos, lector)).avisos)


async def read_alerts(
    now: datetime,
    zona: ZoneInfo,
    horas_anticipacion: int = HORAS,
    tipos: Collection[TipoAviso] | None = None,
    lector: str = "",
) -> AlertList:
    """What `avisar_proximos_eventos` says, and when the snoozed ones come back."""
    check_horas(horas_anticipacion)
    lector = check_lector(lector)
    wanted = frozenset(TipoAviso if tipos is None else tipos)
    avisos: list[Aviso] = []
    if TipoAviso.SESION in wanted:
        avisos += await comprobar_sesiones_proximas(now, horas_anticipacion)
    if TipoAviso.RECORDATORIO in wanted:
        avisos += await generar_desde_interacciones(now, zona, horas_anticipacion)
    ocultos = await _hidden(lector, [aviso.clave for aviso in avisos])
    back = min((hasta for hasta in ocultos.values() if hasta and hasta > now), default=None)
    return AlertList(rules.visibles(avisos, ocultos, now), back)


async def proximo_cambio(
    now: datetime,
    zona: ZoneInfo,
    horas_anticipacion: int,
    tipos: Collection[TipoAviso],
    alerts: AlertList,
) -> datetime | None:
    """The first instant (UTC, after `now`) at which time alone may change the list read at `now`; None: never."""
    entries: list[datetime | None] = [alerts.vuelve_en]
    if TipoAviso.SESION in tipos:
        inicio = await _first_readable(sesion_siguiente(now, horas_anticipacion), "inicio")
        entries.append(rules.entrada_de_sesion(inicio, horas_anticipacion) if inicio else None)
    if TipoAviso.RECORDATORIO in tipos:
        day = await _first_readable(accion_siguiente(now, horas_anticipacion, zona), "fecha_recordatorio")
        entries.append(rules.entrada_de_recordatorio(day, horas_anticipacion, zona) if day else None)
    return rules.proximo_instante(alerts.avisos, *entries)


def sesiones_en_plazo(now: datetime, horas: int) -> QuerySet[Sesion]:
    """The sessions that may alert at `now`, and those at no instant of our years: ranges of the index (estado,
    inicio)."""
    estado = EstadoSesion.PROGRAMADA
    due = Q(estado=estado, inicio__gt=now - MAX_DAY_LENGTH, inicio__lte=_horizon(now, horas))
    never = Q(estado=estado, inicio__lt=FIRST_INSTANT) | Q(estado=estado, inicio__gte=FIRST_INSTANT_AFTER)
    return Sesion.filter(due | never)


def acciones_en_plazo(now: datetime, horas: int, zona: ZoneInfo) -> QuerySet[Interaccion]:
    """The interactions that alert at `now`, and those on no day of our years: ranges of the index
    (fecha_recordatorio)."""
    due = Q(fecha_recordatorio__lte=rules.ultimo_dia(now, horas, zona))
    return Interaccion.filter(due | Q(fecha_recordatorio__gt=LAST_DAY))


def sesion_siguiente(now: datetime, horas: int) -> QuerySet[Sesion]:
    """The first session that does not alert yet, if any."""
    later = {"inicio__gt": _horizon(now, horas), "inicio__lt": FIRST_INSTANT_AFTER}
    return Sesion.filter(estado=EstadoSesion.PROGRAMADA, **later).order_by("inicio").limit(1)


def accion_siguiente(now: datetime, horas: int, zona: ZoneInfo) -> QuerySet[Interaccion]:
    """The first interaction whose next action does not alert yet, if any."""
    later = {"fecha_recordatorio__gt": rules.ultimo_dia(now, horas, zona), "fecha_recordatorio__lte": LAST_DAY}
    return Interaccion.filter(**later).order_by("fecha_recordatorio").limit(1)


async def _first_readable(query: QuerySet[R], column: str) -> Any:  # Any: of the column's own type
    """The column's value in the first row in which it can be read, None when there is none."""
    offset, limit = 0, 1
    while rows := await decoded_values(query.offset(offset).limit(limit), column):
        for values in rows:
            if values is not None:
                return values[1]
        offset, limit = offset + limit, SKIPPED
    return None


def ocultos_de(lector: str, claves: Sequence[str]) -> QuerySet[AvisoOculto]:
    """Which of these this reader hid, now or earlier: points of the index (lector, clave)."""
    return AvisoOculto.filter(lector=lector, clave__in=claves)


async def posponer(uow: UnitOfWork, clave: str, hasta: datetime, lector: str = "") -> AvisoOculto:
    """Hides an alert from a reader until an instant (aware, in the future)."""
    problem = rules.hasta_problem(hasta, uow.now) if is_plannable(hasta) else BAD_DATE.at("hasta")
    refuse_if([problem])
    return await _hide(uow, clave, hasta.astimezone(UTC), lector)


async def descartar(uow: UnitOfWork, clave: str, lector: str = "") -> AvisoOculto:
    """Hides an alert from a reader for ever; when its session or day moves, there is a new one."""
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
    # Nobody hears of it, as it changes no list: these alerts came back long ago.
    await AvisoOculto.filter(lector=lector, hasta__lt=uow.now - KEPT).delete()
    return row


async def _is_present(clave: str) -> bool:
    """Whether the thing the clave names is there and, as it stands, bears this clave."""
    parsed = rules.parse_clave(clave)
    if parsed is None:
        return False
    tipo, row_id = parsed
    if tipo is TipoAviso.SESION:
        sessions = await readable_values(Sesion.filter(id=row_id), *SESSION_COLUMNS)
        return any(rules.clave_de_sesion(SessionFacts(*row)) == clave for row in sessions)
    actions = await readable_values(Interaccion.filter(id=row_id), *ACTION_COLUMNS)
    return any(rules.clave_de_interaccion(ActionFacts(*row)) == clave for row in actions)


async def _hidden(lector: str, claves: Sequence[str]) -> dict[str, datetime | None]:
    found: dict[str, datetime | None] = {}
    for batch in _batches(claves):
        rows = await readable_values(ocultos_de(lector, batch), "clave", "hasta")
        found |= {clave: hasta for _, clave, hasta in rows}
    return found


def _batches(claves: Sequence[str]) -> Iterator[Sequence[str]]:
    return (claves[start : start + BATCH] for start in range(0, len(claves), BATCH))


def check_lector(lector: str) -> str:
    """The reader's name as it is kept. Raises DomainError for one that cannot be."""
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
