"""Sizes of the sample data, and a check of its timetables."""

from itertools import pairwise
from zoneinfo import ZoneInfo

from planificador.core.data.paging import column_condition
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import SCHEDULED_STATES

MADRID = ZoneInfo("Europe/Madrid")
SMALL_DIVISOR = 8
"""For an eighth of the clients and contracts, which are created in an eighth of the time."""
SMALLEST_DIVISOR = 40
"""For tests that need one contract of each kind, or only the simulated ones."""


async def overlaps() -> list[tuple[Sesion, Sesion]]:
    """Return the pairs of sessions that overlap and have the same trainer or the same room."""
    return [*await _overlaps("formador_id"), *await _overlaps("aula_id")]


async def _overlaps(column: str) -> list[tuple[Sesion, Sesion]]:
    occupying = Sesion.filter(estado__in=SCHEDULED_STATES).exclude(column_condition(column, "isnull", True))
    return [
        (first, second)
        for first, second in pairwise(await occupying.order_by(column, "inicio"))
        if getattr(first, column) == getattr(second, column)
        and first.fin
        and second.inicio
        and second.inicio < first.fin
    ]
