"""A mutation: takes one input, runs one use case in one transaction, answers with its payload."""

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import fields
from functools import partial
from typing import Any

import strawberry

from planificador.api.annotations import argument
from planificador.api.context import Info
from planificador.api.graph.inputs import arguments
from planificador.api.limits.prices import costs
from planificador.api.payloads import Outcome
from planificador.core.errors import DomainError
from planificador.core.work import Work, perform

UseCase = Callable[..., Awaitable[Any]]  # Any: what the payload shows
WRITING = 100
"""What a transaction costs, in rows read."""


def verb(use_case: UseCase, input_type: type, payload_type: type, doc: str) -> Any:  # Any: Strawberry's field
    """The mutation of a use case. Expected failures become `errores`; what the input says are its arguments."""
    _check(use_case, input_type)

    async def resolve(info: Info, input: object) -> Outcome:
        try:
            result, work = await perform(info.context.surroundings, partial(_run, use_case, input))
        except DomainError as error:
            return Outcome(errores=error.problems)
        info.context.saved = True
        return Outcome(result, advertencias=work.warnings)

    resolve.__annotations__ |= {"input": argument(input_type, "What to do and to what"), "return": payload_type}
    return strawberry.mutation(resolver=resolve, description=doc, metadata=costs(WRITING))


async def _run(use_case: UseCase, given: object, work: Work) -> object:
    return await use_case(work, **arguments(given))


def _check(use_case: UseCase, input_type: type) -> None:
    """Fails at start-up when an input and its use case do not fit: they meet by name only."""
    columns = [one for one in fields(input_type) if "column" in one.metadata]
    names = {one.name for one in fields(input_type) if one not in columns} | ({"datos"} if columns else set())
    inspect.signature(use_case).bind(None, **dict.fromkeys(names))
