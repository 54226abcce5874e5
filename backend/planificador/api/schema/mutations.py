"""Mutations: their payloads, the use case that each runs in a transaction, and the usual ones of every model."""

import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, fields
from functools import cache, partial
from typing import Any, cast

import strawberry

from planificador.api.annotations import argument, field, lazy_type, list_of
from planificador.api.context import Info
from planificador.api.ids import id_of
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.inputs import (
    arguments,
    at_input_fields,
    columns_of,
    id_field,
    optional_field,
    with_invalid_ids,
)
from planificador.api.schema.types.models import BY_NAME
from planificador.api.schema.verb_rights import as_seen, row_problems, told, told_errors
from planificador.api.validation.field_costs import cost_metadata
from planificador.core.data.unit_of_work import UnitOfWork, run_in_transaction
from planificador.core.model.actors import SYSTEM, Actor
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Codigo, DomainError, Problem, refuse_if
from planificador.rights.refusals import verb_problem

graphql_enum(Codigo)


async def _object(root: Problem, info: Info) -> object:
    """Return the row; None if there is none, or if it has just been deleted."""
    if root.objeto is None:
        return None
    type_name, number = root.objeto
    return await info.context.loaders.row(BY_NAME[type_name], number)


_object.__annotations__["return"] = lazy_type("Node") | None


@strawberry.type(name="Problema", description="A problem that prevented a mutation, or a warning.")
class Problema:
    codigo: Codigo = strawberry.field(description="Kind of problem; test this instead of the message")
    campo: str | None = strawberry.field(
        description="Path of the input's field, such as `asistencias.2.participante`; null for the whole input"
    )

    @field("Message in the language of the request (`Accept-Language`: eu, es or en)")
    def mensaje(self, info: Info) -> str:
        return cast("Problem", self).mensaje.in_language(info.context.idioma)

    objeto = strawberry.field(
        resolver=_object,
        description="Another object that it concerns: a possible duplicate, or one of several sessions",
    )


@dataclass(frozen=True, slots=True)
class MutationResult:
    """The result of a use case, or the errors that prevented it.

    Attributes:
        input: The mutation's input.
        uow: The writes, with their warnings.
        refusal_warnings: The warnings of a use case that wrote nothing.
        actor: Who wrote, and is told of it.
        verb: The mutation.
    """

    input: object
    result: Any = None  # Any: the value of the payload's field
    errores: Sequence[Problem] = ()
    uow: UnitOfWork | None = None
    refusal_warnings: Sequence[Problem] = ()
    actor: Actor = SYSTEM
    verb: str = ""

    async def warnings(self) -> list[Problem]:
        """Return the warnings of a use case that succeeded, those that are read only now too."""
        warnings = self.refusal_warnings
        if self.uow is not None:
            late = [problem for read in self.uow.late_warnings for problem in await read()]
            warnings = [*self.uow.warnings, *late]
        return at_input_fields(told(self.actor, self.verb, warnings), self.input)


@strawberry.interface(name="Respuesta", description="The fields of every mutation's payload.")
class Payload:
    errores: list[Problema] = strawberry.field(description="Problems that prevented the mutation")

    @field("Warnings of a mutation that succeeded")
    async def advertencias(self) -> list[Problema]:
        return cast("list[Problema]", await cast("MutationResult", self).warnings())


def _result(root: MutationResult) -> object:
    return as_seen(root.actor, root.result)


def _result_id(root: MutationResult) -> strawberry.ID | None:
    return strawberry.ID(id_of(root.result)) if isinstance(root.result, BaseModel) else None


def payload_type(name: str, fields: Mapping[str, Any]) -> type:  # Any: Strawberry's fields
    """Return a payload with these fields, which have resolvers, and the problems."""
    members = {**fields, "is_type_of": lambda value, _info: isinstance(value, MutationResult)}
    return strawberry.type(type(name, (Payload,), members), name=name, description="The result of the mutation.")


def payload(name: str, field_name: str, type_name: str, many: bool = False) -> type:
    """Return the type `XPayload`, which has the result as `field_name`, a list if `many`, and the problems."""
    target = list_of(lazy_type(type_name)) if many else lazy_type(type_name)
    resolver = _copy(_result, target | None)
    doc = f"The saved {'objects' if many else 'object'}; null if the mutation failed"
    return payload_type(name, {field_name: strawberry.field(resolver=resolver, description=doc)})


def deletion_payload(name: str) -> type:
    """Return the type `EliminarXPayload`, which has the id of the deleted object."""
    doc = "Id of the deleted object; null if the mutation failed"
    return payload_type(name, {"id": strawberry.field(resolver=_result_id, description=doc)})


def scalar_payload(name: str, field_name: str, doc: str) -> type:
    """Return a payload whose result is a string."""
    return payload_type(name, {field_name: strawberry.field(resolver=_copy(_result, str | None), description=doc)})


def list_payload(name: str, field_name: str, item_type: type, doc: str) -> type:
    """Return a payload whose result is a list of values of a type."""
    resolver = _copy(_result, list_of(item_type) | None)
    return payload_type(name, {field_name: strawberry.field(resolver=resolver, description=doc)})


def _copy(function: Any, returns: object) -> Any:  # Any: a resolver
    """Return a copy of a resolver with another return type, since Strawberry reads it from the annotations."""

    def resolve(root: MutationResult) -> object:
        return function(root)

    resolve.__annotations__["return"] = returns
    return resolve


UseCase = Callable[..., Awaitable[Any]]  # Any: the result in the payload
TRANSACTION_COST = 100
"""The cost of a transaction, in objects read (docs/limits.md)."""


def mutation_field(use_case: UseCase, input_type: type, payload_type: type, doc: str) -> Any:  # Any: Strawberry's field
    """Return the mutation of a use case. The input has its arguments; a DomainError becomes `errores`."""
    _check(use_case, input_type)

    async def resolve(info: Info, input: object) -> MutationResult:
        context, verb = info.context, info.field_name
        try:
            refuse_if([verb_problem(context.actor, verb)])
            result, uow = await run_in_transaction(
                context.services, partial(_run, use_case, input), context.actor, verb
            )
        except DomainError as error:
            errors = at_input_fields(told_errors(context.actor, verb, error.problems), input)
            return MutationResult(input, error.result, errors, None, error.warnings, context.actor, verb)
        context.saved = True
        return MutationResult(input, result, uow=uow, actor=context.actor, verb=verb)

    resolve.__annotations__ |= {"input": argument(input_type, "The mutation's input"), "return": payload_type}
    return strawberry.mutation(resolver=resolve, description=doc, metadata=cost_metadata(TRANSACTION_COST))


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


def create_mutation(use_case: UseCase, model: type[BaseModel], doc: str, *extra: type, **options: Any) -> Any:
    """Return `crearX`. Its input has the model's columns (`options` as in `columns_of`) and the fields of `extra`."""
    name = f"Crear{model.__name__}"
    input_type = columns_of(model, creating=True, **options)(_class(f"{name}Input", doc, *extra))
    return mutation_field(use_case, input_type, payload(f"{name}Payload", model._meta.db_table, model.__name__), doc)


def update_mutation(
    use_case: UseCase, model: type[BaseModel], doc: str, verb_name: str = "", extra: type = object, **options: Any
) -> Any:
    """Return `actualizarX`. Its input has the row, the model's columns, of which omitted ones stay as they are, and the
    fields of `extra`.
    """
    name = verb_name or f"Actualizar{model.__name__}"
    input_type = columns_of(model, creating=False, **options)(_class(f"{name}Input", doc, row_reference(model), extra))
    return mutation_field(use_case, input_type, payload(f"{name}Payload", model._meta.db_table, model.__name__), doc)


def delete_mutation(use_case: UseCase, model: type[BaseModel], doc: str) -> Any:
    """Return `eliminarX`, which fails while other rows refer to the row."""
    name = f"Eliminar{model.__name__}"
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
