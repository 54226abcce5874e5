"""Typed access to Strawberry's fields, and annotations that are built at run time."""

from collections.abc import Callable, Mapping
from copy import copy
from types import MappingProxyType
from typing import Annotated, Any, TypeVar, cast

import strawberry
from graphql import GraphQLField, GraphQLInputField
from strawberry.types.field import StrawberryField

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")
TYPES_MODULE = "planificador.api.schema.types.nodes"
"""The module of the entity types, which refer to each other before they are defined."""
STRAWBERRY_KEY = "strawberry-definition"
"""The key of Strawberry's field in the extensions of graphql-core's."""
LIVE_KEY = "planificador.live"
"""The key of a field's metadata that marks the fields of live queries."""
PERSONAL: Mapping[Any, Any] = {"planificador.personal": True}  # Any: Strawberry's
"""The metadata of a field whose value depends on the user who asks, not on the user's roles only. All that reads the
context's `actor.user_id`, `trainer_id`, `token_id` or `access_id` has it: readers share the results of other fields."""

# Typed as Any, since mypy would evaluate the expression in the brackets as a type.
_Annotated: Any = Annotated
_List: Any = list


def field(description: str, metadata: Mapping[Any, Any] | None = None) -> Callable[[F], F]:  # Any: Strawberry's
    """Decorate a resolver with `strawberry.field`, and keep the resolver's type."""
    return cast("Callable[[F], F]", strawberry.field(description=description, metadata=metadata))


def subscription(description: str, metadata: Mapping[Any, Any] | None = None) -> Callable[[F], F]:
    """Decorate a resolver with `strawberry.subscription`, and keep the resolver's type."""
    return cast("Callable[[F], F]", strawberry.subscription(description=description, metadata=metadata))


def live_field(query_field: StrawberryField) -> StrawberryField:
    """Return the subscription's field for a field of `Query`; `api.execution` answers it by executing the query."""
    field = copy(query_field)
    field.is_subscription = True
    field.description = f"Live: {query_field.description}"
    field.metadata = MappingProxyType({**query_field.metadata, LIVE_KEY: True})
    return field


def is_live(field: GraphQLField) -> bool:
    """Return whether a field of `Subscription` was made by `live_field`."""
    return LIVE_KEY in strawberry_field(field).metadata


def is_personal(field: GraphQLField) -> bool:
    """Return whether a field is marked as PERSONAL."""
    return PERSONAL.items() <= (metadata_of(field) or {}).items()


def lazy_type(type_name: str) -> Any:  # Any: an annotation
    """Return the annotation of an entity type by its name."""
    return _Annotated[type_name, strawberry.lazy(TYPES_MODULE)]


def list_of(item: Any) -> Any:  # Any: an annotation
    """Return the annotation of a list of items."""
    return _List[item]


def argument(type_: Any, description: str) -> Any:  # Any: an annotation
    """Return the annotation of an argument with a description."""
    return _Annotated[type_, strawberry.argument(description=description)]


def or_none(value: T | None) -> T | None:
    """Return the value of an optional argument, or None if the request omits it."""
    return None if value is strawberry.UNSET else value


def strawberry_field(field: GraphQLField) -> StrawberryField:
    """Return Strawberry's definition of a field. The fields of the introspection have none."""
    definition: StrawberryField = field.extensions[STRAWBERRY_KEY]
    return definition


def metadata_of(field: GraphQLField | GraphQLInputField) -> Mapping[Any, Any] | None:  # Any: Strawberry's
    """Return the metadata with which a field was defined; None for the fields of the introspection."""
    definition: StrawberryField | None = field.extensions.get(STRAWBERRY_KEY)
    return definition.metadata if definition else None
