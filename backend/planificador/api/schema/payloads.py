"""What a mutation answers: the thing, what was wrong, what to know."""

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


@strawberry.type(name="Problema", description="One thing that is wrong, or worth knowing.")
class Problema:
    codigo: Codigo = strawberry.field(description="What kind of problem; decide by this")
    campo: str | None = strawberry.field(
        description="The input's field, `asistencias.2.participante`; null for all of it"
    )

    @field("The problem in the reader's language (Accept-Language: eu, es, en)")
    def mensaje(self, info: Info) -> str:
        return cast("Problem", self).mensaje.in_language(info.context.idioma)


@dataclass(frozen=True, slots=True)
class MutationResult:
    """A use case's end: its result, or why there is none."""

    result: Any = None  # Any: whatever the payload's field shows
    errores: Sequence[Problem] = ()
    advertencias: Sequence[Problem] = ()


@strawberry.interface(name="Respuesta", description="What every mutation answers.")
class Payload:
    errores: list[Problema] = strawberry.field(description="Why nothing was done; empty when it was")
    advertencias: list[Problema] = strawberry.field(description="What to know although it was done")


def _result(root: MutationResult) -> object:
    return root.result


def _result_id(root: MutationResult) -> strawberry.ID | None:
    return strawberry.ID(id_of(root.result)) if isinstance(root.result, BaseModel) else None


def _make(name: str, field_name: str, resolver_field: Any) -> type:  # Any: Strawberry's field
    members = {field_name: resolver_field, "is_type_of": lambda value, _info: isinstance(value, MutationResult)}
    return strawberry.type(type(name, (Payload,), members), name=name, description="What the mutation answers.")


def payload(name: str, field_name: str, type_name: str, many: bool = False) -> type:
    """The class of `XPayload`: a node (or a list of them) as `field_name`, errors and warnings."""
    target = list_of(lazy_type(type_name)) if many else lazy_type(type_name)
    resolver = _copy(_result, target | None)
    doc = "What was written; null when nothing was"
    return _make(name, field_name, strawberry.field(resolver=resolver, description=doc))


def deletion_payload(name: str) -> type:
    """The class of `EliminarXPayload`: the id of what is gone."""
    field_ = strawberry.field(resolver=_result_id, description="The id of what is gone; null when it stays")
    return _make(name, "id", field_)


def scalar_payload(name: str, field_name: str, doc: str) -> type:
    """A payload that shows one text."""
    return _make(name, field_name, strawberry.field(resolver=_copy(_result, str | None), description=doc))


def _copy(function: Any, returns: object) -> Any:  # Any: a resolver
    def resolve(root: MutationResult) -> object:
        return function(root)

    resolve.__annotations__["return"] = returns
    return resolve
