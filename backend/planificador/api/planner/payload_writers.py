"""Writes values in memory as JSON: scalars, enums and lists, as their GraphQL types say."""

from collections.abc import Callable
from typing import Any, TypeAlias, cast

from graphql import (
    GraphQLEnumType,
    GraphQLLeafType,
    GraphQLOutputType,
    is_enum_type,
    is_list_type,
    is_non_null_type,
)

from planificador.api.context import Context
from planificador.api.planner.inputs import STRING_TYPES

Write: TypeAlias = Callable[[Any, Context], Any]  # Any: from a value in memory to JSON
"""Takes a value, and returns its JSON. Raises UnansweredError."""


class UnansweredError(Exception):
    """The value needs a statement, or its resolvers."""


def write_unchanged(value: Any, _context: Context) -> Any:  # Any: as above
    """Return a value that is JSON already."""
    return value


def write_null(value: Any, _context: Context) -> None:  # Any: as above
    """Write null. Raises UnansweredError for any other value: of an abstract type, its resolvers tell which it is."""
    if value is not None:
        raise UnansweredError


def required_writer(write: Write) -> Write:
    """Return what writes values of a type that is not null."""

    def write_required(value: Any, context: Context) -> Any:  # Any: as above
        if value is None:
            raise UnansweredError
        return write(value, context)

    return write_required


def list_writer(write: Write) -> Write:
    """Return what writes lists, from what writes their items."""

    def write_list(value: Any, context: Context) -> Any:  # Any: as above
        return None if value is None else [write(item, context) for item in value]

    return write_list


def leaf_writer(kind: GraphQLOutputType) -> Write:
    """Return what writes scalars, enums and lists of them."""
    if is_non_null_type(kind):
        return required_writer(leaf_writer(kind.of_type))
    if is_list_type(kind):
        return list_writer(leaf_writer(kind.of_type))
    leaf = cast("GraphQLLeafType", kind)
    if is_enum_type(leaf):
        return _enum_writer(leaf)
    is_string = leaf in STRING_TYPES

    def write(value: Any, _context: Context) -> Any:  # Any: as above
        if value is None or (is_string and type(value) is str):
            return value
        return leaf.coerce_output_value(value)

    return write


def _enum_writer(kind: GraphQLEnumType) -> Write:
    names = {value.value: name for name, value in kind.values.items()}

    def write(value: Any, _context: Context) -> Any:  # Any: as above
        if value is None:
            return None
        if value not in names:
            raise UnansweredError
        return names[value]

    return write
