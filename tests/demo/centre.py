"""Sizes of the sample data, and a check of its timetables."""

from itertools import pairwise
from zoneinfo import ZoneInfo

from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import SCHEDULED_STATES

MADRID = ZoneInfo("Europe/Madrid")
SMALL_DIVISOR = 8
"""For an eighth of the clients and contracts, which are created in an eighth of the time."""
SMALLEST_DIVISOR = 40
"""For tests that need only the simulated contracts."""


async def overlaps() -> list[tuple[Sesion, Sesion]]:
    """Return the pairs of sessions that overlap and have the same trainer."""
    sessions = await Sesion.filter(formador_id__not_isnull=True, estado__in=SCHEDULED_STATES).order_by(
        "formador_id", "inicio"
    )
    return [
        (first, second)
        for first, second in pairwise(sessions)
        if first.formador_id == second.formador_id and first.fin and second.inicio and second.inicio < first.fin
    ]
