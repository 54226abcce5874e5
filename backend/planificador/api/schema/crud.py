"""What every entity's page has: one row by id, all rows, and inputs and payloads of its plain mutations."""

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
from planificador.api.schema.types.inputs import columns_of, given, ref
from planificador.core.model.base import BaseModel

VERSION = "The version you read; when it is no longer the present one, nothing is done: CONFLICTO"


def by_id_field(model: type[BaseModel], doc: str) -> Any:  # Any: Strawberry's field
    """A field that finds one row of a model by its id; null when there is none."""
    name = model.__name__

    async def resolve(info: Info, id: strawberry.ID) -> object:
        return await info.context.loaders.row(model, row_number(id, name))

    resolve.__annotations__ |= {"id": argument(strawberry.ID, f"Id of the {name}"), "return": lazy_type(name) | None}
    return strawberry.field(resolver=resolve, description=doc, metadata=field_source(ById({name: model})))


def row_number(text: str, type_name: str) -> int:
    """The number of an argument's id. Raises BadInputError when it is none, or of another type."""
    if (found := number_in(text, type_name)) is None:
        raise BadInputError(f"This is not an id of type {type_name}. Send the id as the API returned it.")
    return found


def create_mutation(use_case: UseCase, model: type[BaseModel], doc: str, extra: type = object, **options: Any) -> Any:
    """`crearX`: its input is the model's columns (`options` as of inputs.columns_of) and what `extra` says."""
    name = f"Crear{model.__name__}"
    given_type = columns_of(model, creating=True, **options)(_class(f"{name}Input", doc, extra))
    return mutation_field(use_case, given_type, payload(f"{name}Payload", model._meta.db_table, model.__name__), doc)


def update_mutation(use_case: UseCase, model: type[BaseModel], doc: str, verb_name: str = "", **options: Any) -> Any:
    """`actualizarX`: its input is the row, and the model's columns, of which those given are written."""
    name = verb_name or f"Actualizar{model.__name__}"
    given_type = columns_of(model, creating=False, **options)(_class(f"{name}Input", doc, row_reference(model)))
    return mutation_field(use_case, given_type, payload(f"{name}Payload", model._meta.db_table, model.__name__), doc)


def delete_mutation(use_case: UseCase, model: type[BaseModel], doc: str) -> Any:
    """`eliminarX`: refused while other rows refer to it."""
    name = f"Eliminar{model.__name__}"
    given_type = strawberry.input(_class(f"{name}Input", doc, row_reference(model)), description=doc)
    return mutation_field(use_case, given_type, deletion_payload(f"{name}Payload"), doc)


def transition_mutation(use_case: UseCase, model: type[BaseModel], name: str, doc: str, extra: type = object) -> Any:
    """A move of a state machine: its input is the row and what `extra` says."""
    given_type = strawberry.input(_class(f"{name}Input", doc, row_reference(model), extra), description=doc)
    return mutation_field(use_case, given_type, payload(f"{name}Payload", model._meta.db_table, model.__name__), doc)


@cache
def row_reference(model: type[BaseModel]) -> type:
    """The part of an input that says which row, in which version."""

    class Which:
        id: strawberry.ID = ref(model.__name__, f"Id of the {model.__name__}")
        version: int | None = given(VERSION)

    return Which


class Reason:
    """The part of an input that says why."""

    motivo: str | None = given("Why; required where the move needs a reason")


def _class(name: str, doc: str, *parts: type) -> type:
    """A class with the parts' fields; copies, since Strawberry keeps a field's state on it."""
    members: dict[str, Any] = {"__doc__": doc, "__annotations__": {}}
    for part in parts:
        annotations = vars(part).get("__annotations__", {})
        members["__annotations__"] |= annotations
        members |= {field: copy(vars(part)[field]) for field in annotations if field in vars(part)}
    return type(name, (), members)
