"""The payloads of mutations: the result of each, and the problems that prevented it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from operator import attrgetter
from typing import Any, cast

import strawberry

from planificador.api.annotations import field, lazy_type, list_of
from planificador.api.context import Context, Info
from planificador.api.ids import id_of
from planificador.api.planner.sources import Value, field_source
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.inputs import at_input_fields
from planificador.api.schema.types.models import BY_NAME
from planificador.api.schema.verb_rights import as_seen, warnings_for
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import SYSTEM, Actor
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Codigo, Problem

graphql_enum(Codigo)


def value_source(read: Callable[[Any], object]) -> dict[Any, Any]:  # Any: an object, and Strawberry's metadata
    """Return the metadata of a field whose value a function reads from its object in memory."""
    return field_source(Value(lambda root, _context: read(root)))


def attribute_source(name: str) -> dict[Any, Any]:  # Any: as above
    """Return the metadata of a field that is an attribute of its object in memory."""
    return value_source(attrgetter(name))


async def _object(root: Problem, info: Info) -> object:
    """Return the row; None if there is none, or if it has just been deleted."""
    if root.objeto is None:
        return None
    type_name, number = root.objeto
    return await info.context.loaders.row(BY_NAME[type_name], number)


_object.__annotations__["return"] = lazy_type("Node") | None


def _message(problem: Problem, context: Context) -> str:
    return problem.mensaje.in_language(context.idioma)


@strawberry.type(name="Problema", description="A problem that prevented a mutation, or a warning.")
class Problema:
    codigo: Codigo = strawberry.field(
        description="Kind of problem; test this instead of the message", metadata=attribute_source("codigo")
    )
    campo: str | None = strawberry.field(
        description="Path of the input's field, such as `asistencias.2.participante`; null for the whole input",
        metadata=attribute_source("campo"),
    )

    @field("Message in the language of the request (`Accept-Language`: eu, es or en)", field_source(Value(_message)))
    def mensaje(self, info: Info) -> str:
        return _message(cast("Problem", self), info.context)

    objeto = strawberry.field(
        resolver=_object,
        description="Another object that it concerns: a possible duplicate, or one of several sessions",
        metadata=attribute_source("objeto"),
    )


@dataclass(slots=True)
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
    _warnings: list[Problem] | None = dataclass_field(default=None, init=False)

    async def warnings(self) -> list[Problem]:
        """Return the warnings of a use case that succeeded, those that are read only now too, by the first call."""
        if self._warnings is None:
            warnings = self.refusal_warnings
            if self.uow is not None:
                late = [problem for read in self.uow.late_warnings for problem in await read()]
                warnings = [*self.uow.warnings, *late]
            self._warnings = at_input_fields(warnings_for(self.actor, self.verb, warnings), self.input)
        return self._warnings


@strawberry.interface(name="Respuesta", description="The fields of every mutation's payload.")
class Payload:
    errores: list[Problema] = strawberry.field(
        description="Problems that prevented the mutation", metadata=attribute_source("errores")
    )

    @field("Warnings of a mutation that succeeded", value_source(MutationResult.warnings))
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
    return payload_type(name, {field_name: _result_field(resolver, doc)})


def _result_field(resolver: Any, doc: str) -> Any:  # Any: as above
    return strawberry.field(resolver=resolver, description=doc, metadata=value_source(_result))


def deletion_payload(name: str) -> type:
    """Return the type `EliminarXPayload`, which has the id of the deleted object."""
    doc = "Id of the deleted object; null if the mutation failed"
    metadata = value_source(_result_id)
    return payload_type(name, {"id": strawberry.field(resolver=_result_id, description=doc, metadata=metadata)})


def scalar_payload(name: str, field_name: str, doc: str) -> type:
    """Return a payload whose result is a string."""
    return payload_type(name, {field_name: _result_field(_copy(_result, str | None), doc)})


def list_payload(name: str, field_name: str, item_type: type, doc: str) -> type:
    """Return a payload whose result is a list of values of a type."""
    resolver = _copy(_result, list_of(item_type) | None)
    return payload_type(name, {field_name: _result_field(resolver, doc)})


def parts_payload(name: str, parts: Mapping[str, tuple[Any, str]]) -> type:  # Any: annotations
    """Return a payload whose result is an object with these attributes: the type and description of each."""
    return payload_type(
        name,
        {part: part_field(part, kind, f"{doc}; null if the mutation failed") for part, (kind, doc) in parts.items()},
    )


def part_field(attribute: str, annotation: Any, doc: str) -> Any:  # Any: an annotation, and Strawberry's field
    """Return the field with an attribute of the result, null without a result."""

    def resolve(root: MutationResult) -> object:
        return as_seen(root.actor, getattr(root.result, attribute, None))

    resolve.__annotations__["return"] = annotation | None
    return strawberry.field(resolver=resolve, description=doc, metadata=value_source(resolve))


def _copy(function: Any, returns: object) -> Any:  # Any: a resolver
    """Return a copy of a resolver with another return type, since Strawberry reads it from the annotations."""

    def resolve(root: MutationResult) -> object:
        return function(root)

    resolve.__annotations__["return"] = returns
    return resolve
