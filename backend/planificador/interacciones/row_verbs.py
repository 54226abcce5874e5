"""Which mutations of an interaction, or of a proposal, would be refused because of their states."""

from collections.abc import Collection, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from planificador.contrataciones.models import Propuesta
from planificador.contrataciones.rules import EstadoContratacion, is_over
from planificador.interacciones.models import Interaccion

E = EstadoContratacion


def refused_interaction_verbs(row: Interaccion, *, has_action: bool) -> Iterator[str]:
    """Yield the mutations that an interaction refuses."""
    if not has_action:
        yield from ("terminarAccion", "asignarAccion")
    if row.hecha_en is None:
        yield "deshacerAccion"


def refused_proposal_verbs(
    row: Propuesta, lines: Collection[EstadoContratacion], now: datetime, zone: ZoneInfo
) -> Iterator[str]:
    """Yield the mutations that the states of a proposal's lines refuse."""
    if E.PROPUESTA not in lines or is_over(row.valida_hasta, now, zone):
        yield "aceptarPropuesta"
    if E.PROPUESTA not in lines and E.CADUCADA not in lines:
        yield from ("rechazarPropuesta", "prorrogarPropuesta")
    if any(state is not E.PROPUESTA for state in lines):
        yield "eliminarPropuesta"
