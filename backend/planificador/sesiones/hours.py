"""Hours of contracts and of trainers, summed from sessions; those of contracts are compared with the hours sold.

The warnings are read after the commit, and only if the client asks for warnings.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import TypeAlias

from tortoise.expressions import Q

from planificador.contrataciones.models import Contratacion
from planificador.core.data.computed.fields import SumRule, declare_computed
from planificador.core.data.computed.period_sums import Belonging, PeriodSumRule, declare_period_sum
from planificador.core.data.lists.sorting import alias_below
from planificador.core.data.queries.values_by_id import sum_by
from planificador.core.data.sql.conditions import Parameter, SqlCondition
from planificador.core.data.sql.visibility import whole_tables
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import MAX_HUNDREDTHS, FixedDecimal, Integer
from planificador.core.model.errors import Problem
from planificador.formaciones.models import Formador
from planificador.sesiones.models import ApoyoSesion, Sesion
from planificador.sesiones.rules import (
    SCHEDULED_STATES,
    EstadoSesion,
    ParteFormador,
    hours,
    hours_sql,
    hours_warning,
    taught_hours_warning,
)

MAX_MINUTES = 2**31 - 1
HoursRule: TypeAlias = Callable[[Decimal, Decimal], Problem | None]
"""Takes the sum of hours and the hours that were sold."""


def _declare_hours(name: str, doc: str, states: Sequence[EstadoSesion]) -> SumRule[Decimal]:
    """Declare the hours of a contract's sessions in these states."""
    condition = Q(estado__in=states)
    kind = FixedDecimal(doc=doc, maximum=MAX_HUNDREDTHS)
    rule = SumRule(kind, Sesion, "minutos", "contratacion_id", condition, hours, hours_sql)
    return declare_computed(Contratacion, name, rule)


HORAS_PROGRAMADAS = _declare_hours("horas_programadas", "Hours of all scheduled and taught sessions", SCHEDULED_STATES)
HORAS_IMPARTIDAS = _declare_hours("horas_impartidas", "Hours of the taught sessions", (EstadoSesion.REALIZADA,))


class LacksHours(SqlCondition):
    """Whether fewer hours of a contract are scheduled or taught than were sold."""

    may_be_unknown = False

    def sql(self, _model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Override SqlCondition's."""
        scheduled = HORAS_PROGRAMADAS.subquery(alias_below(alias, "sesion"), alias, parameter)
        return f'{alias}."horas_previstas" > {scheduled}'


PARTS = (
    (ParteFormador.IMPARTE, Belonging("formador_id")),
    (ParteFormador.APOYA, Belonging("formador_id", (ApoyoSesion, "sesion_id"))),
)


def _declare_minutes(name: str, doc: str, states: Sequence[EstadoSesion]) -> None:
    """Declare the minutes of a trainer's sessions in these states. A session counts in the period of its start."""
    kind = Integer(doc=doc, maximum=MAX_MINUTES)
    rule = PeriodSumRule(kind, Sesion, "minutos", "inicio", Q(estado__in=states), PARTS)
    declare_period_sum(Formador, name, rule)


_declare_minutes(
    "minutos_programados",
    "Minutes of the scheduled and taught sessions that the trainer takes part in",
    SCHEDULED_STATES,
)
_declare_minutes(
    "minutos_impartidos", "Minutes of the taught sessions that the trainer took part in", (EstadoSesion.REALIZADA,)
)


def warn_of_hours(uow: UnitOfWork, contract: Contratacion, campo: str | None) -> None:
    """Warn when more hours are scheduled or taught for a contract than were sold."""
    uow.late_warnings.append(partial(_hours_warnings, HORAS_PROGRAMADAS, hours_warning, contract, campo))


def warn_of_taught_hours(uow: UnitOfWork, contract: Contratacion) -> None:
    """Warn when more hours were taught than were sold."""
    uow.late_warnings.append(partial(_hours_warnings, HORAS_IMPARTIDAS, taught_hours_warning, contract, None))


async def _hours_warnings(
    total: SumRule[Decimal], rule: HoursRule, contract: Contratacion, campo: str | None
) -> list[Problem]:
    with whole_tables():  # also for readers who do not see all sessions
        (number,) = await total.values([contract.id])
    warning = rule(number, contract.horas_previstas)
    return [warning if campo is None else warning.at(campo)] if warning else []


async def warn_of_planned_hours(uow: UnitOfWork, contract: Contratacion, planned: int, campo: str) -> None:
    """Warn when more hours would be scheduled or taught than were sold. planned: The minutes that would be added."""
    scheduled = Q(contratacion_id=contract.id, estado__in=SCHEDULED_STATES)
    stored = await sum_by(Sesion, "minutos", "contratacion_id", scheduled)
    warning = hours_warning(hours(planned + stored.get(contract.id, 0)), contract.horas_previstas)
    uow.warn(warning.at(campo) if warning else None)


def warn_of_hours_of(uow: UnitOfWork, contracts: Sequence[Contratacion]) -> None:
    """Warn, for each of these contracts, when more hours are scheduled or taught than were sold."""
    uow.late_warnings.append(partial(_hours_warnings_of, contracts))


async def _hours_warnings_of(contracts: Sequence[Contratacion]) -> list[Problem]:
    with whole_tables():  # as above
        scheduled = await HORAS_PROGRAMADAS.values([contract.id for contract in contracts])
    warnings = [
        (contract.id, hours_warning(number, contract.horas_previstas))
        for contract, number in zip(contracts, scheduled, strict=True)
    ]
    return [replace(warning, objeto=("Contratacion", number)) for number, warning in warnings if warning]
