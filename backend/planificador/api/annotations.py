"""Strawberry where a type checker can follow, and annotations made at run time."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, TypeVar, cast

import strawberry
from graphql import GraphQLField
from strawberry.types.field import StrawberryField

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")
NODES = "planificador.api.schema.types.nodes"
"""Where the types of the graph stand: they refer to each other before they exist."""
DEFINITION = "strawberry-definition"
"""Under which graphql-core's field holds Strawberry's."""

# Through Any, since a checker takes what stands in brackets for a type of its own time.
_Annotated: Any = Annotated
_List: Any = list


def field(description: str, metadata: Mapping[Any, Any] | None = None) -> Callable[[F], F]:  # Any: Strawberry's
    """`strawberry.field` as a decorator that keeps the resolver's type."""
    return cast("Callable[[F], F]", strawberry.field(description=description, metadata=metadata))


def subscription(description: str) -> Callable[[F], F]:
    """`strawberry.subscription` as a decorator that keeps the resolver's type."""
    return cast("Callable[[F], F]", strawberry.subscription(description=description))


def lazy_type(type_name: str) -> Any:  # Any: an annotation
    """The annotation of a type of the graph, by its name."""
    return _Annotated[type_name, strawberry.lazy(NODES)]


def list_of(kind: Any) -> Any:  # Any: an annotation
    """The annotation of a list of these."""
    return _List[kind]


def argument(kind: Any, description: str) -> Any:  # Any: an annotation
    """The annotation of a described argument."""
    return _Annotated[kind, strawberry.argument(description=description)]


def or_none(value: T | None) -> T | None:
    """An optional argument's value, None when it was not given."""
    return None if value is strawberry.UNSET else value


def strawberry_field(field: GraphQLField) -> StrawberryField:
    """Strawberry's side of a field, which introspection's own have not."""
    found: StrawberryField = field.extensions[DEFINITION]
    return found


def metadata_of(field: GraphQLField) -> Mapping[Any, Any] | None:  # Any: Strawberry's
    """What was said of a field where it was made; None of introspection's own."""
    return strawberry_field(field).metadata if DEFINITION in field.extensions else None
