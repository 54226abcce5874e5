"""Tells after the commit what a number of rows has against what was done, if it is no more than a warning."""

from collections.abc import Awaitable, Callable
from functools import partial

from tortoise.expressions import Q

from planificador.core.data.queries.query import count_rows
from planificador.core.data.sql.visibility import whole_tables
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Problem
from planificador.core.model.states import Effect, Finding

FindingOfCount = Callable[[int], Finding | None]
ReadCount = Callable[[], Awaitable[int]]


async def judge_count(uow: UnitOfWork, rule: FindingOfCount, model: type[BaseModel], condition: Q) -> None:
    """Judge by the number of rows that satisfy a condition, as `judge_number`."""
    await judge_number(uow, rule, partial(count_rows, model, condition))


async def judge_number(uow: UnitOfWork, rule: FindingOfCount, read: ReadCount) -> None:
    """Judge by a number, which is read when it is needed.

    What forbids the action raises DomainError. A warning is read after the commit, if the client asks for warnings.

    rule: Returns what a number has against the action.
    """
    possible = rule(1)
    if possible is None:
        return
    if possible.effect is Effect.FORBIDDEN:
        uow.judge([rule(await read())])
        return
    warn_of_number(uow, lambda number: found.problem if (found := rule(number)) else None, read)


def warn_of_number(uow: UnitOfWork, rule: Callable[[int], Problem | None], read: ReadCount) -> None:
    """Warn of a number, which is read after the commit, if the client asks for warnings."""
    uow.late_warnings.append(partial(_warnings, rule, read))


async def _warnings(rule: Callable[[int], Problem | None], read: ReadCount) -> list[Problem]:
    with whole_tables():  # also for readers who do not see all rows
        problem = rule(await read())
    return [problem] if problem else []
