"""Say what would be right where graphql-core only says what is wrong."""

import re
from collections.abc import Iterable

from graphql import (
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
)

UNKNOWN_FIELD = re.compile(r"Cannot query field '(\w+)' on type '(\w+)'\.$")
NO_OBJECT = re.compile(r"Expected value of type '(\w+)!?' to be an object")
UNKNOWN_INPUT_FIELD = re.compile(
    r"Expected value of type '(\w+)!?' not to include unknown field '\w+'(?!\. Did you mean)"
)
MAX_LISTED = 12
"""Fields of an input that are listed."""


def add_hints(errors: Iterable[GraphQLError], schema: GraphQLSchema) -> None:
    """Add to the messages about unknown fields and wrong inputs what the schema has instead."""
    for error in errors:
        if hint := _hint(error.message, schema):
            error.message = f"{error.message} {hint}"


def _hint(message: str, schema: GraphQLSchema) -> str | None:
    if match := UNKNOWN_FIELD.search(message):
        return _field_below(match.group(1), schema.get_type(match.group(2)))
    if match := NO_OBJECT.search(message):
        return _condition(schema.get_type(match.group(1)))
    if match := UNKNOWN_INPUT_FIELD.search(message):
        return _input_fields(schema.get_type(match.group(1)))
    return None


def _field_below(name: str, kind: GraphQLNamedType | None) -> str | None:
    """Return where the field is, if not in the type itself: in the rows of a list, in the object of a payload."""
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        for through, field in kind.fields.items():
            below = get_named_type(field.type)
            if isinstance(below, GraphQLObjectType | GraphQLInterfaceType) and name in below.fields:
                return f"Did you mean '{through} {{ {name} }}'?"
    return None


def _condition(kind: GraphQLNamedType | None) -> str | None:
    if isinstance(kind, GraphQLInputObjectType) and "eq" in kind.fields:
        return "Did you mean '{ eq: … }'?"
    return None


def _input_fields(kind: GraphQLNamedType | None) -> str | None:
    if isinstance(kind, GraphQLInputObjectType) and len(kind.fields) <= MAX_LISTED:
        return f"Its fields are {', '.join(kind.fields)}."
    return None
