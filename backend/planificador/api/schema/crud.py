"""The fields that entities have in common: a row by its id, and mutations with their inputs and payloads."""

from copy import copy
from functools import cache
from typing import Any

import strawberry

from planificador.api.annotations import argument, lazy_type
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.ids import number_in
from planificador.api.planner.sources import ById, field_source
from planificador.api.schema.mutations import UseCase, mutation_field
from planificador.api.schema.payloads import deletion_payload, payload
from planificador.api.schema.types.inputs import columns_of, id_field, optional_field
from planificador.core.model.base import BaseModel

VERSION = "Version that you read last; if the object has changed since then, the mutation fails with CONFLICTO"


def by_id_field(model: type[BaseModel], doc: str) -> Any:  # Any: Strawberry's field
    """Return a field that has a row of a model by its id; null if it does not exist."""
    name = model.__name__

    async def resolve(info: Info, id: strawberry.ID) -> object:
        return await info.context.loaders.row(model, row_number(id, name))

    resolve.__annotations__ |= {"id": argument(strawberry.ID, f"Id of the {name}"), "return": lazy_type(name) | None}
    return strawberry.field(resolver=resolve, description=doc, metadata=field_source(ById({name: model})))


def row_number(text: str, type_name: str) -> int:
    """Return the number of an argument's id. Raises BadInputError unless it is an id of this type."""
    if (number := number_in(text, type_name)) is None:
        raise BadInputError(f"This is not an id of type {type_name}. Send the id as the API returned it.")
    return number


def create_mutation(use_case: UseCase, model: type[BaseModel], doc: str, extra: type = object, **options: Any) -> Any:
    """Return `crearX`. Its input has the model's columns (`options` as in `columns_of`) and the fields of `extra`."""
    name = f"Crear{model.__name__}"
    input_type = columns_of(model, creating=True, **options)(_class(f"{name}Input", doc, extra))
    return mutation_field(use_case, input_type, payload(f"{name}Payload", model._meta.db_table, model.__name__), doc)


def update_mutation(use_case: UseCase, model: type[BaseModel], doc: str, verb_name: str = "", **options: Any) -> Any:
    """Return `actualizarX`. Its input has the row and the model's columns; omitted columns stay as they are."""
    name = verb_name or f"Actualizar{model.__name__}"
    input_type = columns_of(model, creating=False, **options)(_class(f"{name}Input", doc, row_reference(model)))
    return mutation_field(use_case, input_type, payload(f"{name}Payload", model._meta.db_table, model.__name__), doc)


def delete_mutation(use_case: UseCase, model: type[BaseModel], doc: str) -> Any:
    """Return `eliminarX`, which fails while other rows refer to the row."""
    name = f"Eliminar{model.__name__}"
    input_type = strawberry.input(_class(f"{name}Input", doc, row_reference(model)), description=doc)
    return mutation_field(use_case, input_type, deletion_payload(f"{name}Payload"), doc)


def transition_mutation(use_case: UseCase, model: type[BaseModel], name: str, doc: str, extra: type = object) -> Any:
    """Return a mutation that changes the state of a row. Its input has the row and the fields of `extra`."""
    input_type = strawberry.input(_class(f"{name}Input", doc, row_reference(model), extra), description=doc)
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


def _class(name: str, doc: str, *parts: type) -> type:
    """Return a class with the fields of the parts. They are copied, since Strawberry stores state in a field."""
    members: dict[str, Any] = {"__doc__": doc, "__annotations__": {}}
    for part in parts:
        annotations = vars(part).get("__annotations__", {})
        members["__annotations__"] |= annotations
        members |= {field: copy(vars(part)[field]) for field in annotations if field in vars(part)}
    return type(name, (), members)
