"""The types of the graph, made from the models of all domain packages.

They refer to each other, and so do their filters. All are attributes of this module, where
`api.annotations.lazy_type` finds them by name.
"""

from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any, cast

import strawberry

from planificador.api.annotations import TYPES_MODULE, argument, field, lazy_type
from planificador.api.context import Info
from planificador.api.errors import BadInputError, DeletedMeanwhileError
from planificador.api.ids import id_of, number_in
from planificador.api.planner.sources import ById, Column, ComputedValue, GlobalId, Parent, field_source
from planificador.api.schema.types.acciones import Accion, allowed_actions
from planificador.api.schema.types.columns import HIDDEN, api_columns, field_annotation, field_doc, value_type
from planificador.api.schema.types.connections import connection
from planificador.api.schema.types.filters import filter_inputs
from planificador.api.schema.types.models import MODELS, children_of
from planificador.api.schema.types.period_sums import period_sum_field
from planificador.api.schema.types.register import entry_fields, history_field
from planificador.api.validation.field_costs import cost_metadata
from planificador.core.data.computed.fields import ColumnRule, Queried, computed_fields, is_seen, may_be_hidden
from planificador.core.data.computed.period_sums import period_sums
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference
from planificador.core.model.register import EntradaRegistro

ACTIONS_COST = 20
"""The cost of `acciones`, in objects read: they are found in Python, which occupies the event loop."""


@strawberry.interface(description="An object with a global id, by which `node(id)` returns it.")
class Node:
    @field("Global id; an opaque string", field_source(GlobalId()))
    def id(self) -> strawberry.ID:
        return strawberry.ID(id_of(cast("BaseModel", self)))

    @field(
        "What you may do to the object now. Values and other objects can still prevent it, as those that refer to it "
        "prevent `eliminar…`",
        cost_metadata(ACTIONS_COST),
    )
    async def acciones(self, info: Info) -> list[Accion]:
        return await allowed_actions(cast("BaseModel", self), info)


def entity_type(model: type[BaseModel]) -> type:
    """Return the GraphQL type of a model: computed values, columns, and relations in both directions."""
    members: dict[str, Any] = {}
    annotations: dict[str, Any] = {}
    parts = (_computed(model), _period_sums(model), _columns(model), _children(model), _history(model))
    for name, member, annotation in chain.from_iterable(parts):
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
            member = strawberry.field(description=field_doc(column), metadata=metadata, deprecation_reason=reason)
            yield name, member, field_annotation(column)


def _parent(name: str, column: Reference) -> Any:  # Any: Strawberry's field
    key = f"{name}_id"

    async def resolve(root: BaseModel, info: Info) -> object:
        number, model = getattr(root, key), parent_of(root, name)
        parent = None if number is None else await info.context.loaders.row(model, number)
        return await _present_parent(root, key, model, info) if parent is None and not column.null else parent

    target = lazy_type(column.target)
    resolve.__annotations__["return"] = target | None if column.null else target
    return strawberry.field(
        resolver=resolve,
        description=column.doc,
        metadata=field_source(Parent(key, column.target, column.null)),
        deprecation_reason=column.deprecation_reason,
    )


async def _present_parent(row: BaseModel, key: str, model: type[BaseModel], info: Info) -> BaseModel:
    """Return the parent that a row has now, instead of the one that it had: a merge replaces and deletes parents.

    Raises DeletedMeanwhileError if the row was deleted too.
    """
    present = await info.context.loaders.row(type(row), row.id)
    parent = await info.context.loaders.row(model, getattr(present, key)) if present else None
    if parent is None:
        raise DeletedMeanwhileError
    return parent


def parent_of(row: BaseModel, name: str) -> type[BaseModel]:
    """Return the model to which a reference refers."""
    return cast("Reference", row._meta.fields_map[name]).related_model


def _computed(model: type[BaseModel]) -> Iterator[tuple[str, Any, None]]:
    for name, rule in computed_fields(model).items():
        resolve = _compute_value(name, rule) if isinstance(rule, ColumnRule) else _read_value(name, rule)
        resolve.__annotations__["return"] = field_annotation(rule.kind)
        doc = rule.kind.doc
        if may_be_hidden(model, rule):
            resolve.__annotations__["return"] = value_type(rule.kind) | None
            doc = f"{doc}. {HIDDEN}"
        metadata = field_source(ComputedValue(name, rule))
        yield name, strawberry.field(resolver=resolve, description=doc, metadata=metadata), None


def _period_sums(model: type[BaseModel]) -> Iterator[tuple[str, Any, None]]:
    for name, rule in period_sums(model).items():
        yield name, period_sum_field(model, rule), None


def _read_value(name: str, rule: Queried[object]) -> Callable[..., object]:
    async def resolve(root: BaseModel, info: Info) -> object:
        return await info.context.loaders.computed(rule, root.id) if is_seen(type(root), name) else None

    return resolve


def _compute_value(name: str, rule: ColumnRule[BaseModel, object]) -> Callable[..., object]:
    def resolve(root: BaseModel) -> object:
        return rule.value(root) if is_seen(type(root), name) else None

    return resolve


def _children(model: type[BaseModel]) -> Iterator[tuple[str, Any, None]]:
    for children in children_of(model).values():
        yield children.name, connection(children.model, children.doc, children.key), None


def _history(model: type[BaseModel]) -> Iterator[tuple[str, Any, None]]:
    if model is EntradaRegistro:
        yield from entry_fields()
    else:
        yield "historial", history_field(model), None


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


globals().update({model.__name__: entity_type(model) for model in MODELS})
globals().update({each.__name__: each for model in MODELS for each in filter_inputs(model)})
