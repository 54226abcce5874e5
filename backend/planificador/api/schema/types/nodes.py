"""The types of the graph, made from the models of all domain packages.

They refer to each other, so all are attributes of this module, where `api.annotations.lazy_type` finds them by name.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, cast

import strawberry

from planificador.api.annotations import TYPES_MODULE, argument, field, lazy_type
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.ids import id_of, number_in
from planificador.api.planner.sources import ById, Column, ComputedValue, GlobalId, Parent, field_source
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.columns import api_columns, field_annotation
from planificador.api.schema.types.connections import connection
from planificador.core.data.computed import ColumnRule, SumRule, computed_fields
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference
from planificador.core.model.texts import DescribedEnum
from planificador.domains import DOMAINS, MODEL_MODULES


@strawberry.interface(description="An object with a global id, by which `node(id)` returns it.")
class Node:
    @field("Global id; an opaque string", field_source(GlobalId()))
    def id(self) -> strawberry.ID:
        return strawberry.ID(id_of(cast("BaseModel", self)))


def entity_type(model: type[BaseModel], models: list[type[BaseModel]]) -> type:
    """Return the GraphQL type of a model: computed values, columns, and relations in both directions.

    Args:
        models: All models of the graph, among which are those that refer to it.
    """
    members: dict[str, Any] = {}
    annotations: dict[str, Any] = {}
    for name, member, annotation in [*_computed(model), *_columns(model), *_children(model, models)]:
        members[name] = member
        if annotation is not None:
            annotations[name] = annotation
    members |= {"__annotations__": annotations, "__module__": TYPES_MODULE}
    members["is_type_of"] = lambda row, _info: isinstance(row, model)
    return strawberry.type(type(model.__name__, (Node,), members), description=model.__doc__)


def _columns(model: type[BaseModel]) -> Iterator[tuple[str, Any, Any]]:
    for name, column in api_columns(model):
        if isinstance(column, Reference):
            yield name, _parent(name, column), None
        else:
            metadata, reason = field_source(Column(name, column)), column.deprecation_reason
            member = strawberry.field(description=column.doc, metadata=metadata, deprecation_reason=reason)
            yield name, member, field_annotation(column)


def _parent(name: str, column: Reference) -> Any:  # Any: Strawberry's field
    key = f"{name}_id"

    async def resolve(root: BaseModel, info: Info) -> object:
        number = getattr(root, key)
        return None if number is None else await info.context.loaders.row(parent_of(root, name), number)

    target = lazy_type(column.target)
    resolve.__annotations__["return"] = target | None if column.null else target
    return strawberry.field(
        resolver=resolve,
        description=column.doc,
        metadata=field_source(Parent(key, column.target, column.null)),
        deprecation_reason=column.deprecation_reason,
    )


def parent_of(row: BaseModel, name: str) -> type[BaseModel]:
    """Return the model to which a reference refers."""
    return cast("Reference", row._meta.fields_map[name]).related_model


def _computed(model: type[BaseModel]) -> Iterator[tuple[str, Any, None]]:
    for name, rule in computed_fields(model).items():
        resolve = _read_value(rule) if isinstance(rule, SumRule) else _compute_value(rule)
        resolve.__annotations__["return"] = field_annotation(rule.kind)
        metadata = field_source(ComputedValue(rule))
        yield name, strawberry.field(resolver=resolve, description=rule.kind.doc, metadata=metadata), None


def _read_value(rule: SumRule[object]) -> Callable[..., object]:
    async def resolve(root: BaseModel, info: Info) -> object:
        return await info.context.loaders.computed(rule, root.id)

    return resolve


def _compute_value(rule: ColumnRule[BaseModel, object]) -> Callable[..., object]:
    def resolve(root: BaseModel) -> object:
        return rule.value(root)

    return resolve


def _children(model: type[BaseModel], models: list[type[BaseModel]]) -> Iterator[tuple[str, Any, None]]:
    for child in models:
        for name, column in api_columns(child):
            if isinstance(column, Reference) and column.target == model.__name__ and column.reverse:
                yield column.reverse, connection(child, column.reverse_doc, f"{name}_id"), None


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


def _import_domains() -> None:
    """Import all modules of the domain packages: some declare computed values of another package's model."""
    for name in DOMAINS:
        package = import_module(f"planificador.{name}")
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            import_module(module.name)


def _node_models() -> Iterator[type[BaseModel]]:
    for name in MODEL_MODULES:
        for item in vars(import_module(name)).values():
            if isinstance(item, type) and issubclass(item, BaseModel) and item.__module__ == name and item.is_node:
                yield item


_import_domains()
MODELS = list(_node_models())
BY_NAME = {model.__name__: model for model in MODELS}
_Enum: Any = DescribedEnum  # Any: called to make an enum of the models, which a checker cannot follow
TipoNodo: Any = _Enum("TipoNodo", {name: (name, BY_NAME[name].__doc__) for name in sorted(BY_NAME)})
TipoNodo.__doc__ = "The types of objects."
graphql_enum(TipoNodo)
globals().update({model.__name__: entity_type(model, MODELS) for model in MODELS})
