"""Hours of contracts, summed from their sessions."""

from collections.abc import Collection, Sequence
from decimal import Decimal

from tortoise.functions import Sum

from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import OCCUPYING, EstadoSesion, hours


async def hours_by_contract(
    contracts: Collection[int], states: Sequence[EstadoSesion] = OCCUPYING
) -> dict[int, Decimal]:
    """Hours of the sessions in these states, by contract id; a contract without any is absent."""
    sums = (
        await Sesion.filter(contratacion_id__in=contracts, estado__in=states)
        .annotate(total=Sum("minutos"))
        .group_by("contratacion_id")
        .values_list("contratacion_id", "total")
    )
    return {int(contract): hours(int(total or 0)) for contract, total in sums}


async def scheduled_hours(contract: int) -> Decimal:
    """Hours on the timetable of one contract, taught or to come."""
    return (await hours_by_contract([contract])).get(contract, Decimal("0.00"))
