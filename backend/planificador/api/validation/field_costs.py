"""The cost that a field declares, where it is defined."""

from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import GraphQLField, GraphQLList, get_named_type, get_nullable_type, is_leaf_type

from planificador.api.annotations import metadata_of

COST_KEY = "planificador.cost"
DEFAULT_LIST_SIZE = 100
"""The size of a list that declares none."""
INTROSPECTION_COST = 20
"""The cost of an object of the introspection: it is built in Python, which occupies the event loop."""
INTROSPECTION_SIZES = {"types": 310, "directives": 6, "fields": 3, "inputFields": 4, "args": 1, "enumValues": 2}
INTROSPECTION_SIZES |= {"interfaces": 1, "possibleTypes": 1}
"""The average sizes of the introspection's lists."""


@dataclass(frozen=True, slots=True)
class ArgumentSize:
    """A size given by one of the arguments: by its number, or the length of its list.

    Attributes:
        default: The size without any of the arguments.
        maximum: The largest size that the field itself accepts.
    """

    arguments: tuple[str, ...]
    default: int
    maximum: int


@dataclass(frozen=True, slots=True)
class PageSize:
    """The size of the page that the parent field requests; the parent is an object, not a list."""


Size: TypeAlias = int | ArgumentSize | PageSize


@dataclass(frozen=True, slots=True)
class FieldCost:
    """The cost of a field, without its selection.

    Attributes:
        per_object: The cost of one object, or of the value of a scalar.
        size: The number of objects; for a field that is not a list, the number for each `PageSize` inside it.
    """

    per_object: int
    size: Size
    is_list: bool


def cost_metadata(per_object: int = 1, size: Size | None = None) -> dict[Any, Any]:  # Any: Strawberry's metadata
    """Return the metadata of a field that declares its cost."""
    return {COST_KEY: (per_object, size)}


def field_cost(name: str, field: GraphQLField) -> FieldCost:
    """Return the cost of a field: the declared one, the default, or that of the introspection."""
    metadata = metadata_of(field)
    if is_leaf_type(get_named_type(field.type)):
        per_object, _ = (metadata or {}).get(COST_KEY, (0, None))
        return FieldCost(per_object, 1, is_list=False)
    is_list = isinstance(get_nullable_type(field.type), GraphQLList)
    if metadata is None:
        return FieldCost(INTROSPECTION_COST, INTROSPECTION_SIZES[name] if is_list else 1, is_list)
    default_size = DEFAULT_LIST_SIZE if is_list else 1
    per_object, size = metadata.get(COST_KEY, (1, None))
    return FieldCost(per_object, default_size if size is None else size, is_list)
