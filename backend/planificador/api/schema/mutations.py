"""A mutation: takes one input, runs one use case in one transaction, answers with its payload."""

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import fields
from functools import partial
from typing import Any

import strawberry

from planificador.api.annotations import argument
from planificador.api.context import Info
from planificador.api.schema.payloads import MutationResult
from planificador.api.schema.types.inputs import arguments
from planificador.api.validation.cost import cost_metadata
from planificador.core.data.unit_of_work import UnitOfWork, run_in_transaction
from planificador.core.model.errors import DomainError

UseCase = Callable[..., Awaitable[Any]]  # Any: what the payload shows
TRANSACTION_COST = 100
"""What a transaction costs, in rows read."""


def mutation_field(use_case: UseCase, input_type: type, payload_type: type, doc: str) -> Any:  # Any: Strawberry's field
    """The mutation of a use case. Expected failures become `errores`; what the input says are its arguments."""
    _check(use_case, input_type)

    async def resolve(info: Info, input: object) -> MutationResult:
        try:
            result, uow = await run_in_transaction(info.context.services, partial(_run, use_case, input))
        except DomainError as error:
            return MutationResult(errores=error.problems)
        info.context.saved = True
        return MutationResult(result, advertencias=uow.warnings)

    resolve.__annotations__ |= {"input": argument(input_type, "What to do and to what"), "return": payload_type}
    return strawberry.mutation(resolver=resolve, description=doc, metadata=cost_metadata(TRANSACTION_COST))


async def _run(use_case: UseCase, given: object, uow: UnitOfWork) -> object:
    return await use_case(uow, **arguments(given))


def _check(use_case: UseCase, input_type: type) -> None:
    """Fails at start-up when an input and its use case do not fit: they meet by name only."""
    columns = [one for one in fields(input_type) if "column" in one.metadata]
    names = {one.name for one in fields(input_type) if one not in columns} | ({"datos"} if columns else set())
    inspect.signature(use_case).bind(None, **dict.fromkeys(names))
