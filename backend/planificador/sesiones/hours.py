"""Hours of contracts, summed from their sessions and compared with the hours sold."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion
from planificador.core.data.computed import SumRule, declare_computed
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.columns import MAX_HUNDREDTHS, FixedDecimal
from planificador.sesiones.models import Sesion
from planificador.sesiones.rules import (
    SCHEDULED_STATES,
    EstadoSesion,
    hours,
    hours_sql,
    hours_warning,
    taught_hours_warning,
)


def _declare_hours(name: str, doc: str, states: Sequence[EstadoSesion]) -> SumRule[Decimal]:
    """Declare the hours of a contract's sessions in these states."""
    condition = Q(estado__in=states)
    kind = FixedDecimal(doc=doc, maximum=MAX_HUNDREDTHS)
    rule = SumRule(kind, Sesion, "minutos", "contratacion_id", condition, hours, hours_sql)
    return declare_computed(Contratacion, name, rule)


HORAS_PROGRAMADAS = _declare_hours("horas_programadas", "Hours of all scheduled and taught sessions", SCHEDULED_STATES)
HORAS_IMPARTIDAS = _declare_hours("horas_impartidas", "Hours of the taught sessions", (EstadoSesion.REALIZADA,))


async def warn_of_hours(uow: UnitOfWork, contract: Contratacion, campo: str | None) -> None:
    """Warn when more hours are scheduled or taught for a contract than were sold."""
    (scheduled,) = await HORAS_PROGRAMADAS.values([contract.id])
    warning = hours_warning(scheduled, contract.horas_previstas)
    if warning:
        uow.warnings.append(warning.at(campo))


async def warn_of_hours_of(uow: UnitOfWork, contracts: Sequence[Contratacion]) -> None:
    """Warn, for each of these contracts, when more hours are scheduled or taught than were sold."""
    scheduled = await HORAS_PROGRAMADAS.values([contract.id for contract in contracts])
    for contract, number in zip(contracts, scheduled, strict=True):
        warning = hours_warning(number, contract.horas_previstas)
        uow.warn(replace(warning, objeto=("Contratacion", contract.id)) if warning else None)


async def warn_of_taught_hours(uow: UnitOfWork, contract: Contratacion) -> None:
    """Warn when more hours were taught than were sold."""
    (taught,) = await HORAS_IMPARTIDAS.values([contract.id])
    warning = taught_hours_warning(taught, contract.horas_previstas)
    if warning:
        uow.warnings.append(warning)
