"""Sizes of the sample data, and a check of its timetables."""

from itertools import pairwise
from zoneinfo import ZoneInfo

from planificador.sesiones.models import ApoyoSesion, Sesion
from planificador.sesiones.rules import SCHEDULED_STATES

MADRID = ZoneInfo("Europe/Madrid")
SMALL_DIVISOR = 8
"""For an eighth of the clients and contracts, which are created in an eighth of the time."""
SMALLEST_DIVISOR = 40
"""For tests that need only the simulated contracts."""


async def overlaps() -> list[tuple[Sesion, Sesion]]:
    """Return the pairs of sessions that overlap and have a trainer or the room in common."""
    leading, rooms = [[(getattr(row, name), row) for row in await _occupying()] for name in ("formador_id", "aula_id")]
    assisting = [(entry.formador_id, await entry.sesion) for entry in await ApoyoSesion.all()]
    assisting = [(number, row) for number, row in assisting if row.estado in SCHEDULED_STATES]
    return [*_overlaps({*leading, *assisting}), *_overlaps(set(rooms))]


async def _occupying() -> list[Sesion]:
    return await Sesion.filter(estado__in=SCHEDULED_STATES)


def _overlaps(occupied: set[tuple[int | None, Sesion]]) -> list[tuple[Sesion, Sesion]]:
    """Return the sessions of the same trainer or room that overlap. occupied: a number, and a session."""
    known = sorted(
        ((number, row) for number, row in occupied if number is not None), key=lambda item: (item[0], item[1].inicio)
    )
    return [
        (first, second)
        for (number, first), (other, second) in pairwise(known)
        if number == other and first.fin and second.inicio and second.inicio < first.fin
    ]
