"""Mutations: the use case that each runs in a transaction, and the usual ones of every model."""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from dataclasses import fields
from functools import cache, partial
from typing import Any

import strawberry

from planificador.api.annotations import argument
from planificador.api.context import Context, Info
from planificador.api.planner.sources import Mutation, field_source
from planificador.api.schema.payloads import MutationResult, deletion_payload, payload
from planificador.api.schema.types.inputs import (
    arguments,
    at_input_fields,
    columns_of,
    id_field,
    optional_field,
    with_invalid_ids,
)
from planificador.api.schema.verb_rights import errors_for, row_problems
from planificador.api.validation.field_costs import cost_metadata
from planificador.core.data.sql.visibility import whole_tables
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import DomainError, refuse_if
from planificador.rights.refusals import verb_problem

UseCase = Callable[..., Awaitable[Any]]  # Any: the result in the payload
TRANSACTION_COST = 100
"""The cost of a transaction, in objects read (docs/limits.md)."""
Prepare = Callable[..., Awaitable[Mapping[str, Any]]]  # Any: the arguments of a use case
Finish = Callable[[Context, Any], object]  # Any: what the use case returns


def mutation_field(
    use_case: UseCase,
    input_type: type,
    payload_type: type,
    doc: str,
    *,
    prepare: Prepare | None = None,
    finish: Finish | None = None,
    cost: int = TRANSACTION_COST,
) -> Any:  # Any: Strawberry's field
    """Return the mutation of a use case. The input has its arguments; a DomainError becomes `errores`.

    Args:
        prepare: Takes the context and the arguments before the transaction, and returns those of the use case: for what
            takes too long to be done inside.
        finish: Takes the context and the result after the commit, and returns that of the payload.
    """
    _check(prepare or use_case, input_type)

    async def run(context: Context, verb: str, input: object) -> MutationResult:
        try:
            refuse_if([verb_problem(context.actor, verb)])
            run = await _prepared(prepare, use_case, input, context) if prepare else partial(_run, use_case, input)
            result, uow = await run_in_transaction(context.services, run, context.actor, verb, context.note_commit)
        except DomainError as error:
            errors = at_input_fields(errors_for(context.actor, verb, error.problems), input)
            return MutationResult(input, error.result, errors, None, error.warnings, context.actor, verb)
        answer = finish(context, result) if finish else result
        return MutationResult(input, answer, uow=uow, actor=context.actor, verb=verb)

    async def resolve(info: Info, input: object) -> MutationResult:
        return await run(info.context, info.field_name, input)

    resolve.__annotations__ |= {"input": argument(input_type, "The mutation's input"), "return": payload_type}
    metadata = field_source(Mutation(run)) | cost_metadata(cost)
    return strawberry.mutation(resolver=resolve, description=doc, metadata=metadata)


async def _prepared(
    prepare: Prepare, use_case: UseCase, input: object, context: Context
) -> Callable[[UnitOfWork], Awaitable[object]]:
    values, ids = arguments(input)
    refuse_if(ids.invalid)
    with whole_tables():  # as use cases
        prepared = await prepare(context, **values)

    async def run(uow: UnitOfWork) -> object:
        refuse_if(await row_problems(uow.actor, uow.verb, ids.references))
        return await use_case(uow, **prepared)

    return run


async def _run(use_case: UseCase, input: object, uow: UnitOfWork) -> object:
    values, ids = arguments(input)
    refuse_if(await row_problems(uow.actor, uow.verb, ids.references))
    try:
        result = await use_case(uow, **values)
    except DomainError as error:
        raise DomainError(with_invalid_ids(ids.invalid, error.problems), error.result, error.warnings) from error
    refuse_if(ids.invalid)
    return result


def _check(use_case: UseCase, input_type: type) -> None:
    """Fail at start-up when the fields of an input are not the parameters of its use case. Raises TypeError."""
    columns = [field for field in fields(input_type) if "column" in field.metadata]
    names = {field.name for field in fields(input_type) if field not in columns} | ({"datos"} if columns else set())
    inspect.signature(use_case).bind(None, **dict.fromkeys(names))


VERSION = "Version that you read last; if the object has changed since then, the mutation fails with CONFLICTO"


def create_mutation(
    use_case: UseCase,
    model: type[BaseModel],
    doc: str,
    *extra: type,
    prepare: Prepare | None = None,
    **options: Any,
) -> Any:
    """Return `crearX`. Its input has the model's columns (`options` as in `columns_of`) and the fields of `extra`."""
    name = f"Crear{model.__name__}"
    input_type = columns_of(model, creating=True, **options)(_class(f"{name}Input", doc, *extra))
    result = payload(f"{name}Payload", model._meta.db_table, model.__name__)
    return mutation_field(use_case, input_type, result, doc, prepare=prepare)


def update_mutation(
    use_case: UseCase, model: type[BaseModel], doc: str, verb_name: str = "", extra: type = object, **options: Any
) -> Any:
    """Return `actualizarX`. Its input has the row, the model's columns, of which omitted ones stay as they are, and the
    fields of `extra`.
    """
    name = verb_name or f"Actualizar{model.__name__}"
    input_type = columns_of(model, creating=False, **options)(_class(f"{name}Input", doc, row_reference(model), extra))
    return mutation_field(use_case, input_type, payload(f"{name}Payload", model._meta.db_table, model.__name__), doc)


def delete_mutation(use_case: UseCase, model: type[BaseModel], doc: str, verb_name: str = "") -> Any:
    """Return `eliminarX`, which fails while other rows refer to the row."""
    name = verb_name or f"Eliminar{model.__name__}"
    input_type = strawberry.input(_class(f"{name}Input", doc, row_reference(model)), description=doc)
    return mutation_field(use_case, input_type, deletion_payload(f"{name}Payload"), doc)


def transition_mutation(use_case: UseCase, model: type[BaseModel], name: str, doc: str, *extra: type) -> Any:
    """Return a mutation that changes the state of a row. Its input has the row and the fields of `extra`."""
    input_type = strawberry.input(_class(f"{name}Input", doc, row_reference(model), *extra), description=doc)
    return mutation_field(use_case, input_type, payload(f"{name}Payload", model._meta.db_table, model.__name__), doc)


@cache
def row_reference(model: type[BaseModel]) -> type:
    """Return the part of an input that identifies a row and its version."""

    class RowReference:
        id: strawberry.ID = id_field(model.__name__, f"Id of the {model.__name__}")
        version: int | None = optional_field(VERSION)

    return RowReference


class Reason:
    """The part of an input that gives a reason for a change of state."""

    motivo: str | None = optional_field("Reason for the change; MOTIVO_OBLIGATORIO if it is required and missing")


class ReopeningReason:
    """The part of an input that gives the reason why something is reopened or undone."""

    motivo: str | None = optional_field("Reason, which is kept as `motivoReapertura`; MOTIVO_OBLIGATORIO if missing")


def _class(name: str, doc: str, *parts: type) -> type:
    """Return a class with the fields of the parts. They are copied, since Strawberry stores state in a field."""
    members: dict[str, Any] = {"__doc__": doc, "__annotations__": {}}
    for part in parts:
        annotations = vars(part).get("__annotations__", {})
        members["__annotations__"] |= annotations
        members |= {field: copy(vars(part)[field]) for field in annotations if field in vars(part)}
    return type(name, (), members)
