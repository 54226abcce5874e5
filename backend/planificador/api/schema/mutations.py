"""Mutations: each takes one input, runs one use case in one transaction, and returns a payload."""

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

UseCase = Callable[..., Awaitable[Any]]  # Any: the result in the payload
TRANSACTION_COST = 100
"""The cost of a transaction, in objects read (docs/limits.md)."""


def mutation_field(use_case: UseCase, input_type: type, payload_type: type, doc: str) -> Any:  # Any: Strawberry's field
    """Return the mutation of a use case. The input has its arguments; a DomainError becomes `errores`."""
    _check(use_case, input_type)

    async def resolve(info: Info, input: object) -> MutationResult:
        try:
            result, uow = await run_in_transaction(info.context.services, partial(_run, use_case, input))
        except DomainError as error:
            return MutationResult(errores=error.problems)
        info.context.saved = True
        return MutationResult(result, advertencias=uow.warnings)

    resolve.__annotations__ |= {"input": argument(input_type, "The mutation's input"), "return": payload_type}
    return strawberry.mutation(resolver=resolve, description=doc, metadata=cost_metadata(TRANSACTION_COST))


async def _run(use_case: UseCase, input: object, uow: UnitOfWork) -> object:
    return await use_case(uow, **arguments(input))


def _check(use_case: UseCase, input_type: type) -> None:
    """Fail at start-up when the fields of an input are not the parameters of its use case. Raises TypeError."""
    columns = [field for field in fields(input_type) if "column" in field.metadata]
    names = {field.name for field in fields(input_type) if field not in columns} | ({"datos"} if columns else set())
    inspect.signature(use_case).bind(None, **dict.fromkeys(names))
