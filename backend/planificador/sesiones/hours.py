"""Hours of contracts, summed from their sessions, and held against what was sold."""

from collections.abc import Collection, Sequence
from decimal import Decimal

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion
from planificador.core.data.query import sum_by
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import SCHEDULED_STATES, EstadoSesion, hours, hours_warning, taught_hours_warning


async def hours_by_contract(
    contracts: Collection[int], states: Sequence[EstadoSesion] = SCHEDULED_STATES
) -> dict[int, Decimal]:
    """Hours of the sessions in these states, by contract id; a contract without any is absent."""
    held = Q(contratacion_id__in=contracts, estado__in=states)
    minutes = await sum_by(Sesion, "minutos", "contratacion_id", held)
    return {contract: hours(total) for contract, total in minutes.items()}


async def warn_of_hours(uow: UnitOfWork, contract: Contratacion, campo: str | None) -> None:
    """Warns where the timetable of a contract, taught or to come, holds more hours than were sold."""
    warning = hours_warning(await _hours(contract, SCHEDULED_STATES), contract.horas_previstas)
    if warning:
        uow.warnings.append(warning.at(campo))


async def warn_of_taught_hours(uow: UnitOfWork, contract: Contratacion) -> None:
    """Warns where more hours were taught than were sold."""
    warning = taught_hours_warning(await _hours(contract, (EstadoSesion.REALIZADA,)), contract.horas_previstas)
    if warning:
        uow.warnings.append(warning)


async def _hours(contract: Contratacion, states: Sequence[EstadoSesion]) -> Decimal:
    return (await hours_by_contract([contract.id], states)).get(contract.id, Decimal("0.00"))
