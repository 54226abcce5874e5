"""What a field costs, in objects read. Said where the field is made; one nothing is said of costs 1 if it answers with
an object, nothing if with a plain value."""

from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import GraphQLField, GraphQLList, get_named_type, get_nullable_type, is_leaf_type

from planificador.api.annotations import metadata_of

KEY = "planificador.price"
DEFAULT_LIST_SIZE = 100
"""How many objects a list has of which nothing is said."""
INTROSPECTING = 20
"""What an object of the schema costs when it is told: it is made by Python, and keeps everybody else waiting."""
INTROSPECTED = {"types": 210, "directives": 6, "fields": 3, "inputFields": 3, "args": 1, "enumValues": 2}
INTROSPECTED |= {"interfaces": 1, "possibleTypes": 1}
"""How many objects introspection's own lists have, on average."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """So many, whatever is asked."""

    number: int


@dataclass(frozen=True, slots=True)
class ArgumentSize:
    """As many as one of these arguments says: a number, or a list with so many members.

    usual: without any of them. most: what the field itself refuses to pass.
    """

    arguments: tuple[str, ...]
    usual: int
    most: int


@dataclass(frozen=True, slots=True)
class PageSize:
    """As many as the field around it asks for, which is no list itself."""


Size: TypeAlias = Fixed | ArgumentSize | PageSize


@dataclass(frozen=True, slots=True)
class FieldCost:
    """each: of one object (of the value, if it is plain). size: how many objects the field answers with; if it is no
    list, the lists `PageSize` inside it."""

    each: int
    size: Size
    is_list: bool


UNIT_COST = Fixed(1)


def costs(each: int = 1, size: Size | None = None) -> dict[Any, Any]:  # Any: Strawberry's metadata
    """The metadata of a field with this price."""
    return {KEY: (each, size)}


def field_cost(name: str, field: GraphQLField) -> FieldCost:
    """Of a field of this name."""
    metadata = metadata_of(field)
    if is_leaf_type(get_named_type(field.type)):
        each, _ = (metadata or {}).get(KEY, (0, None))
        return FieldCost(each, UNIT_COST, is_list=False)
    is_list = isinstance(get_nullable_type(field.type), GraphQLList)
    if metadata is None:
        return FieldCost(INTROSPECTING, Fixed(INTROSPECTED[name]) if is_list else UNIT_COST, is_list)
    each, size = metadata.get(KEY, (1, None))
    return FieldCost(each, size or (Fixed(DEFAULT_LIST_SIZE) if is_list else UNIT_COST), is_list)
