"""Tells after the commit what a number of rows has against what was done, if it is no more than a warning."""

from collections.abc import Callable
from functools import partial

from tortoise.expressions import Q

from planificador.core.data.query import count_rows
from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.data.visibility import whole_tables
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Problem
from planificador.core.model.states import Effect, Finding

FindingOfCount = Callable[[int], Finding | None]


async def judge_count(uow: UnitOfWork, rule: FindingOfCount, model: type[BaseModel], condition: Q) -> None:
    """Judge by the number of rows that satisfy a condition, which is read when it is needed.

    What forbids the action raises DomainError. A warning is read after the commit, if the client asks for warnings.

    rule: Returns what a number has against the action.
    """
    possible = rule(1)
    if possible is None:
        return
    if possible.effect is Effect.FORBIDDEN:
        uow.judge([rule(await count_rows(model, condition))])
        return
    uow.late_warnings.append(partial(_warnings, rule, model, condition))


async def _warnings(rule: FindingOfCount, model: type[BaseModel], condition: Q) -> list[Problem]:
    with whole_tables():  # also for readers who do not see all rows
        found = rule(await count_rows(model, condition))
    return [found.problem] if found else []
