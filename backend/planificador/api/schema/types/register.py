"""Entries of the register: what its type has besides its columns, and `historial` of every object."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, cast

import strawberry
from tortoise.expressions import Q

from planificador.api.annotations import argument, field, lazy_type, or_none
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.ids import InvalidIdError, decode, encode
from planificador.api.schema.scalars import Json
from planificador.api.schema.types.connections import Paging, connection_field, make_connection_query
from planificador.api.schema.types.models import BY_NAME
from planificador.api.validation.field_costs import cost_metadata
from planificador.core.data.lists.paging import ConnectionQuery
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference, column_of
from planificador.core.model.register import EntradaRegistro, recorded_columns, values_before_and_after
from planificador.core.model.validation import input_field_name


@strawberry.type(description="A field whose value a change wrote.")
class ValorCambiado:
    campo: str = strawberry.field(description="Its name, such as `horaInicio`")
    antes: Json | None = strawberry.field(
        description="Its value before, as the field has it, the id of an object; null if there was none, and of "
        "personal data that was erased"
    )
    despues: Json | None = strawberry.field(description="Its value afterwards, likewise")


def changed_values(entry: EntradaRegistro) -> list[ValorCambiado]:
    """Return the values that an entry has, in the order of the model's columns."""
    before, after = values_before_and_after(entry)
    recorded, columns = before | after, _columns(entry.tipo)
    names = [*(name for name in columns if name in recorded), *(name for name in recorded if name not in columns)]
    return [_changed_value(name, before.get(name), after.get(name), columns.get(name)) for name in names]


def _changed_value(name: str, before: Any, after: Any, column: object) -> ValorCambiado:  # Any: JSON
    if isinstance(column, Reference):
        before, after = (None if number is None else encode(column.target, number) for number in (before, after))
    return ValorCambiado(campo=input_field_name(name), antes=before, despues=after)


@cache
def _columns(tipo: str) -> Mapping[str, object]:
    """Return the recorded columns of a model, by name; none of a model that there is no more."""
    models = (model for model in BaseModel.__subclasses__() if model.__name__ == tipo)
    return {name: column_of(model, name) for model in models for name in recorded_columns(model).values()}


@field("Id of the changed object", cost_metadata(0))
def _object_id(root: EntradaRegistro) -> strawberry.ID:
    return strawberry.ID(encode(root.tipo, root.fila))


async def _object(root: EntradaRegistro, info: Info) -> object:
    model = BY_NAME.get(root.tipo)
    return None if model is None else await info.context.loaders.row(model, root.fila)


_object.__annotations__["return"] = lazy_type("Node") | None


@field("The values that were written; of an object that was created or deleted, all that it had", cost_metadata(0))
def _changed(root: EntradaRegistro) -> list[ValorCambiado]:
    return changed_values(root)


def entry_fields() -> Iterator[tuple[str, Any, None]]:  # Any: Strawberry's field
    """Yield the further fields of an entry."""
    yield "id_objeto", _object_id, None
    yield (
        "objeto",
        strawberry.field(resolver=_object, description="The object as it is now; null if there is none"),
        None,
    )
    yield "cambios", _changed, None


def history_field(model: type[BaseModel]) -> Any:  # Any: Strawberry's field
    """Return the field with the changes of a row."""
    of_model = Q(tipo=model.__name__)

    def make_query(
        first: int | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
        last: int | None = strawberry.UNSET,
        before: str | None = strawberry.UNSET,
    ) -> ConnectionQuery:
        paging = Paging.from_arguments(first, after, last, before)
        return make_connection_query(EntradaRegistro, "fila", paging, where=of_model)

    return connection_field(make_query, EntradaRegistro, "Its changes, the latest first", "fila")


def object_condition(text: str | None) -> Q:
    """Return the condition of the entries about the object with this id, or of all. Raises BadInputError."""
    if or_none(text) is None:
        return Q()
    try:
        tipo, number = decode(cast("str", text))
    except InvalidIdError as error:
        raise BadInputError("objeto: this is not a global id. Send the id as the API returned it.") from error
    return Q(tipo=tipo, fila=number)


ObjectArgument = argument(strawberry.ID | None, "Only changes of the object with this id, which may have been deleted")
