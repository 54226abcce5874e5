"""Payloads of mutations: the result, errors and warnings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import strawberry

from planificador.api.annotations import field, lazy_type, list_of
from planificador.api.context import Info
from planificador.api.ids import id_of
from planificador.api.schema.enums import graphql_enum
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Codigo, Problem

graphql_enum(Codigo)


@strawberry.type(name="Problema", description="A problem that prevented a mutation, or a warning.")
class Problema:
    codigo: Codigo = strawberry.field(description="Kind of problem; test this instead of the message")
    campo: str | None = strawberry.field(
        description="Path of the input's field, such as `asistencias.2.participante`; null for the whole input"
    )

    @field("Message in the language of the request (`Accept-Language`: eu, es or en)")
    def mensaje(self, info: Info) -> str:
        return cast("Problem", self).mensaje.in_language(info.context.idioma)


@dataclass(frozen=True, slots=True)
class MutationResult:
    """The result of a use case, or the errors that prevented it."""

    result: Any = None  # Any: the value of the payload's field
    errores: Sequence[Problem] = ()
    advertencias: Sequence[Problem] = ()


@strawberry.interface(name="Respuesta", description="The fields of every mutation's payload.")
class Payload:
    errores: list[Problema] = strawberry.field(description="Problems that prevented the mutation")
    advertencias: list[Problema] = strawberry.field(description="Warnings of a mutation that succeeded")


def _result(root: MutationResult) -> object:
    return root.result


def _result_id(root: MutationResult) -> strawberry.ID | None:
    return strawberry.ID(id_of(root.result)) if isinstance(root.result, BaseModel) else None


def _make(name: str, field_name: str, resolver_field: Any) -> type:  # Any: Strawberry's field
    members = {field_name: resolver_field, "is_type_of": lambda value, _info: isinstance(value, MutationResult)}
    return strawberry.type(type(name, (Payload,), members), name=name, description="The result of the mutation.")


def payload(name: str, field_name: str, type_name: str, many: bool = False) -> type:
    """Return the type `XPayload`, which has the result as `field_name`, a list if `many`, and the problems."""
    target = list_of(lazy_type(type_name)) if many else lazy_type(type_name)
    resolver = _copy(_result, target | None)
    doc = f"The saved {'objects' if many else 'object'}; null if the mutation failed"
    return _make(name, field_name, strawberry.field(resolver=resolver, description=doc))


def deletion_payload(name: str) -> type:
    """Return the type `EliminarXPayload`, which has the id of the deleted object."""
    doc = "Id of the deleted object; null if the mutation failed"
    return _make(name, "id", strawberry.field(resolver=_result_id, description=doc))


def scalar_payload(name: str, field_name: str, doc: str) -> type:
    """Return a payload whose result is a string."""
    return _make(name, field_name, strawberry.field(resolver=_copy(_result, str | None), description=doc))


def _copy(function: Any, returns: object) -> Any:  # Any: a resolver
    """Return a copy of a resolver with another return type, since Strawberry reads it from the annotations."""

    def resolve(root: MutationResult) -> object:
        return function(root)

    resolve.__annotations__["return"] = returns
    return resolve
