"""Reads from the database what alerts are derived from.

The queries select candidates by index; the rules decide which of them alert. A row that cannot be read is left out and
logged.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.core.data.joins import Dependency, dependencies
from planificador.core.data.paging import SortKey
from planificador.core.data.query import RowQuery
from planificador.core.data.readable import decoded_values, readable_values
from planificador.core.model.base import BaseModel
from planificador.core.model.zones import (
    FIRST_INSTANT,
    FIRST_INSTANT_AFTER,
    LAST_DAY,
    MAX_DAY_LENGTH,
    start_of_day,
)
from planificador.interacciones.models import Interaccion
from planificador.recordatorios import rules
from planificador.recordatorios.hidden import Hiding
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.rules import ActionFacts, ActionTextData, SessionFacts, SessionTextData, TipoAviso
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import EstadoSesion

T = TypeVar("T")
BATCH_SIZE = 500
"""Ids or claves in one statement."""

SESSION_COLUMNS = ("version", "estado", "inicio", "fin", "contratacion__estado")
ACTION_COLUMNS = ("version", "crear_recordatorio", "hecha_en", "resultado", "fecha_proxima_accion")
SESSION_TEXT_COLUMNS = (
    "contratacion__formacion__nombre",
    "contratacion__cliente__nombre",
    "contratacion__expediente",
    "zona",
)
ACTION_TEXT_COLUMNS = ("cliente__nombre", "proxima_accion")
HIDING_COLUMNS = ("lector", "clave", "hasta")


def sesiones_en_plazo(now: datetime, horas: int) -> RowQuery[Sesion]:
    """Select the sessions that may alert at `now`, and those outside the accepted years.

    These are ranges of the index (estado, inicio).
    """
    return _sessions_until(now, rules.horizon(now, horas))


def acciones_en_plazo(now: datetime, horas: int, zona: ZoneInfo) -> RowQuery[Interaccion]:
    """Select the interactions that alert at `now`, and those outside the accepted years.

    These are ranges of the index (fecha_recordatorio).
    """
    return _actions_until(rules.last_day(now, horas, zona))


def sesiones_siguientes(after: datetime, limit: int) -> RowQuery[Sesion]:
    """Select the first sessions that start after an instant."""
    later = Q(estado=EstadoSesion.PROGRAMADA, inicio__gt=after, inicio__lt=FIRST_INSTANT_AFTER)
    return RowQuery(Sesion, later, (SortKey("inicio"),), limit)


def acciones_siguientes(after: date, limit: int) -> RowQuery[Interaccion]:
    """Select the first interactions whose next action is for a later day."""
    later = Q(fecha_recordatorio__gt=after, fecha_recordatorio__lte=LAST_DAY)
    return RowQuery(Interaccion, later, (SortKey("fecha_recordatorio"),), limit)


def ocultos_de(lector: str, claves: Sequence[str]) -> RowQuery[AvisoOculto]:
    """Select which of these this reader hid, now or earlier: points of the index (lector, clave)."""
    return RowQuery(AvisoOculto, Q(lector=lector, clave__in=claves))


def ocultos_por(lectores: Sequence[str], now: datetime) -> RowQuery[AvisoOculto]:
    """Select what these readers hid and that is still hidden: ranges of the index (lector, clave)."""
    return RowQuery(AvisoOculto, Q(lector__in=lectores) & (Q(hasta__isnull=True) | Q(hasta__gt=now)))


def _sessions_until(now: datetime, horizon: datetime) -> RowQuery[Sesion]:
    estado = EstadoSesion.PROGRAMADA
    due = Q(estado=estado, inicio__gt=now - MAX_DAY_LENGTH, inicio__lte=horizon)
    out_of_range = Q(estado=estado, inicio__lt=FIRST_INSTANT) | Q(estado=estado, inicio__gte=FIRST_INSTANT_AFTER)
    return RowQuery(Sesion, due | out_of_range)


def _actions_until(last_day: date) -> RowQuery[Interaccion]:
    return RowQuery(Interaccion, Q(fecha_recordatorio__lte=last_day) | Q(fecha_recordatorio__gt=LAST_DAY))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row that may alert. vence_en: when its alert falls due. facts: those of its kind."""

    id: int
    vence_en: datetime
    facts: Any


class AlertTable(Protocol):
    """Reads the rows of one kind of alerts."""

    @property
    def tipo(self) -> TipoAviso:
        """The kind."""
        ...

    @property
    def model(self) -> type[BaseModel]:
        """The model of its rows."""
        ...

    async def until(self, now: datetime, horizon: datetime) -> list[Candidate]:
        """Return the rows that may alert and fall due by `horizon`."""
        ...

    async def next(self, after: datetime, limit: int) -> list[Candidate | None]:
        """Return the first rows that fall due after an instant, in order; None for one that cannot be read."""
        ...

    async def by_id(self, ids: Sequence[int]) -> list[Candidate]:
        """Return these rows, as far as they may alert."""
        ...

    @property
    def dependencies(self) -> Sequence[Dependency]:
        """On which columns of other rows the alerts depend."""
        ...

    async def depending(
        self, dependency: Dependency, ids: Sequence[int], now: datetime, horizon: datetime
    ) -> list[Candidate]:
        """Return the rows of `until` that depend on these rows."""
        ...


class SessionTable:
    """Reads sessions."""

    tipo, model = TipoAviso.SESION, Sesion

    def __init__(self) -> None:
        self.dependencies = dependencies(Sesion, (*SESSION_COLUMNS, *SESSION_TEXT_COLUMNS))

    async def until(self, now: datetime, horizon: datetime) -> list[Candidate]:
        return await self._readable(_sessions_until(now, horizon))

    async def next(self, after: datetime, limit: int) -> list[Candidate | None]:
        rows = await decoded_values(
            sesiones_siguientes(after, limit), *SESSION_COLUMNS, dispensable=SESSION_TEXT_COLUMNS
        )
        return [_session_candidate(row) if row else None for row in rows]

    async def by_id(self, ids: Sequence[int]) -> list[Candidate]:
        return await self._readable(RowQuery(Sesion, Q(id__in=ids)))

    async def depending(
        self, dependency: Dependency, ids: Sequence[int], now: datetime, horizon: datetime
    ) -> list[Candidate]:
        query = _sessions_until(now, horizon)
        return await self._readable(replace(query, where=dependency.condition(ids) & query.where))

    async def _readable(self, query: RowQuery[Sesion]) -> list[Candidate]:
        rows = await readable_values(query, *SESSION_COLUMNS, dispensable=SESSION_TEXT_COLUMNS)
        candidates = [_session_candidate(row) for row in rows]
        return [candidate for candidate in candidates if candidate]


def session_facts(row: tuple[Any, ...]) -> SessionFacts:
    """Return the facts of a row with SESSION_COLUMNS and SESSION_TEXT_COLUMNS."""
    rule, texts = row[: len(SESSION_COLUMNS) + 1], row[len(SESSION_COLUMNS) + 1 :]
    return SessionFacts(*(*rule, SessionTextData(*texts)))


def _session_candidate(row: tuple[Any, ...]) -> Candidate | None:
    facts = session_facts(row)
    return Candidate(facts.id, facts.inicio, facts) if facts.inicio else None


def action_facts(row: tuple[Any, ...]) -> ActionFacts:
    """Return the facts of a row with ACTION_COLUMNS and ACTION_TEXT_COLUMNS."""
    rule, texts = row[: len(ACTION_COLUMNS) + 1], row[len(ACTION_COLUMNS) + 1 :]
    return ActionFacts(*(*rule, ActionTextData(*texts)))


class ActionTable:
    """Reads the next actions of interactions. zona: the centre's, in which days begin."""

    tipo, model = TipoAviso.RECORDATORIO, Interaccion

    def __init__(self, zona: ZoneInfo) -> None:
        self._zona = zona
        self.dependencies = dependencies(Interaccion, (*ACTION_COLUMNS, *ACTION_TEXT_COLUMNS))

    async def until(self, now: datetime, horizon: datetime) -> list[Candidate]:
        return await self._readable(_actions_until(rules.day_begun_by(horizon, self._zona)))

    async def next(self, after: datetime, limit: int) -> list[Candidate | None]:
        query = acciones_siguientes(rules.day_begun_by(after, self._zona), limit)
        rows = await decoded_values(query, "fecha_recordatorio", *ACTION_COLUMNS, dispensable=ACTION_TEXT_COLUMNS)
        return [self._candidate(row) if row else None for row in rows]

    async def by_id(self, ids: Sequence[int]) -> list[Candidate]:
        return await self._readable(RowQuery(Interaccion, Q(id__in=ids)))

    async def depending(
        self, dependency: Dependency, ids: Sequence[int], now: datetime, horizon: datetime
    ) -> list[Candidate]:
        query = _actions_until(rules.day_begun_by(horizon, self._zona))
        return await self._readable(replace(query, where=dependency.condition(ids) & query.where))

    async def _readable(self, query: RowQuery[Interaccion]) -> list[Candidate]:
        rows = await readable_values(query, "fecha_recordatorio", *ACTION_COLUMNS, dispensable=ACTION_TEXT_COLUMNS)
        candidates = [self._candidate(row) for row in rows]
        return [candidate for candidate in candidates if candidate]

    def _candidate(self, row: tuple[Any, ...]) -> Candidate | None:
        row_id, reminder_day, *values = row
        facts = action_facts((row_id, *values))
        return Candidate(facts.id, start_of_day(reminder_day, self._zona), facts) if reminder_day else None


async def read_hidden(lectores: Sequence[str], now: datetime) -> dict[int, Hiding]:
    """Return what these readers hid and that is still hidden, by the ids of the rows."""
    return {
        row_id: Hiding(*values)
        for batch in batches(lectores)
        for row_id, *values in await readable_values(ocultos_por(batch, now), *HIDING_COLUMNS)
    }


async def read_hidden_by_id(ids: Sequence[int]) -> dict[int, Hiding]:
    """Return these rows of hidden alerts, by their ids."""
    query = RowQuery(AvisoOculto, Q(id__in=ids))
    return {row_id: Hiding(*values) for row_id, *values in await readable_values(query, *HIDING_COLUMNS)}


def batches(items: Sequence[T], size: int = BATCH_SIZE) -> Iterator[Sequence[T]]:
    """Return the items in parts of a size that one statement takes."""
    return (items[start : start + size] for start in range(0, len(items), size))
