"""Strawberry where a type checker can follow, and annotations made at run time."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, TypeVar, cast

import strawberry

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")
NODES = "planificador.api.graph.nodes"
"""Where the types of the graph stand: they refer to each other before they exist."""

# Through Any, since a checker takes what stands in brackets for a type of its own time.
_Annotated: Any = Annotated
_List: Any = list


def field(description: str, metadata: Mapping[Any, Any] | None = None) -> Callable[[F], F]:  # Any: Strawberry's
    """`strawberry.field` as a decorator that keeps the resolver's type."""
    return cast("Callable[[F], F]", strawberry.field(description=description, metadata=metadata))


def subscription(description: str) -> Callable[[F], F]:
    """`strawberry.subscription` as a decorator that keeps the resolver's type."""
    return cast("Callable[[F], F]", strawberry.subscription(description=description))


def node(type_name: str) -> Any:  # Any: an annotation
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
