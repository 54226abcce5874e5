"""Reads from the database what alerts are derived from.

The queries select candidates by index; the rules decide which of them alert. A row that cannot be read is left out and
logged.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.core.data.lists.joins import Dependency, dependencies
from planificador.core.data.queries.query import RowQuery
from planificador.core.data.queries.readable import decoded_values, readable_values
from planificador.core.model.base import BaseModel
from planificador.core.model.zones import FIRST_INSTANT
from planificador.recordatorios.hidden import Hiding
from planificador.recordatorios.kinds import KINDS
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.rules import TipoAviso

T = TypeVar("T")
BATCH_SIZE = 500
"""Ids or claves in one statement."""

HIDING_COLUMNS = ("lector_id", "clave", "hasta")


def ocultos_de(lector: int, claves: Sequence[str]) -> RowQuery[AvisoOculto]:
    """Select which of these this reader hid, now or earlier: points of the index (lector, clave)."""
    return RowQuery(AvisoOculto, Q(lector_id=lector, clave__in=claves))


def ocultos_por(lectores: Sequence[int], now: datetime) -> RowQuery[AvisoOculto]:
    """Select what these readers hid and that is still hidden: ranges of the index (lector, clave)."""
    return RowQuery(AvisoOculto, Q(lector_id__in=lectores) & (Q(hasta__isnull=True) | Q(hasta__gt=now)))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row that may alert. vence_en: when its alert falls due at the earliest. facts: those of its kind."""

    id: int
    vence_en: datetime
    facts: Any


class AlertTable:
    """Reads the rows of one kind of alerts. zona: the centre's, in which days begin.

    Attributes:
        dependencies: On which columns of other rows the alerts depend.
    """

    def __init__(self, tipo: TipoAviso, zona: ZoneInfo) -> None:
        self.tipo, self._kind, self._zona = tipo, KINDS[tipo], zona
        self.model = self._kind.model
        self.dependencies = dependencies(self.model, (*self._kind.needed, *self._kind.shown))

    @property
    def reads_ahead(self) -> bool:
        """Whether rows are read before they fall due, in parts; otherwise all rows that may alert are read at once."""
        return self._kind.due is not None

    def query_until(self, now: datetime, horizon: datetime) -> RowQuery[BaseModel]:
        """Select the rows that may alert at `now` and fall due by `horizon`, and those outside the accepted years.

        These are ranges of an index.
        """
        return RowQuery(self.model, self._kind.until(now, horizon, self._zona))

    def query_next(self, after: datetime, limit: int) -> RowQuery[BaseModel] | None:
        """Select the first rows that fall due after an instant; None for a kind that reads all rows."""
        return self._kind.first_after(after, limit, self._zona)

    def earliest(self, facts: Any) -> datetime:  # Any: those of its kind
        """Return when the alert of a row falls due at the earliest, by which rows are read."""
        vence_en = self._earliest(facts)
        assert vence_en is not None  # noqa: S101 # the row has an alert
        return vence_en

    async def until(self, now: datetime, horizon: datetime) -> list[Candidate]:
        """Return the rows that may alert and fall due by `horizon`."""
        return await self._readable(self.query_until(now, horizon))

    async def next(self, after: datetime, limit: int) -> list[Candidate | None]:
        """Return the first rows that fall due after an instant, in order; None for one that cannot be read."""
        query = self.query_next(after, limit)
        if query is None:
            return []
        rows = await decoded_values(query, *self._kind.needed, dispensable=self._kind.shown)
        return [self._candidate(row) if row else None for row in rows]

    async def by_id(self, ids: Sequence[int]) -> list[Candidate]:
        """Return these rows, as far as they may alert."""
        return await self._readable(RowQuery(self.model, Q(id__in=ids)))

    async def depending(
        self, dependency: Dependency, ids: Sequence[int], now: datetime, horizon: datetime
    ) -> list[Candidate]:
        """Return the rows of `until` that depend on these rows."""
        query = self.query_until(now, horizon)
        where = query.where if self._kind.due else self._kind.in_states  # rows that are no longer among others too
        return await self._readable(replace(query, where=dependency.condition(ids) & where))

    async def _readable(self, query: RowQuery[BaseModel]) -> list[Candidate]:
        rows = await readable_values(query, *self._kind.needed, dispensable=self._kind.shown)
        candidates = map(self._candidate, rows)
        return [candidate for candidate in candidates if candidate]

    def _candidate(self, row: Sequence[Any]) -> Candidate | None:
        facts = self._kind.facts_of(row)
        vence_en = self._earliest(facts)
        return Candidate(facts.id, vence_en, facts) if vence_en else None

    def _earliest(self, facts: Any) -> datetime | None:
        # A kind that reads all rows knows them, whenever they fall due.
        return self._kind.due.due(facts, self._zona) if self._kind.due else FIRST_INSTANT


async def read_hidden(lectores: Sequence[int], now: datetime) -> dict[int, Hiding]:
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
