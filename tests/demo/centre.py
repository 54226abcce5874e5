"""What the tests of the demo share."""

from itertools import pairwise
from zoneinfo import ZoneInfo

from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import SCHEDULED_STATES

MADRID = ZoneInfo("Europe/Madrid")
SMALL_DIVISOR = 8
"""A centre an eighth as large is made eight times as fast."""
SMALLEST_DIVISOR = 40
"""Where only the living contracts matter."""


async def overlaps() -> list[tuple[Sesion, Sesion]]:
    """Sessions that want one trainer at the same time."""
    taken = await Sesion.filter(formador_id__not_isnull=True, estado__in=SCHEDULED_STATES).order_by(
        "formador_id", "inicio"
    )
    return [
        (one, other)
        for one, other in pairwise(taken)
        if one.formador_id == other.formador_id and one.fin and other.inicio and other.inicio < one.fin
    ]
