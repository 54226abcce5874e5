"""The rooms' enums as GraphQL knows them: each value with its description, each enum once."""

from typing import TypeVar

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

from planificador.core.model.texts import DescribedEnum

E = TypeVar("E", bound=type[DescribedEnum])


def graphql_enum(enum_type: E) -> E:
    """The same enum, known to Strawberry under its own name and docstring."""
    if "__strawberry_definition__" not in vars(enum_type):
        strawberry.enum(enum_type, description=enum_type.__doc__)
        definition: StrawberryEnumDefinition = vars(enum_type)["__strawberry_definition__"]
        for value, member in zip(definition.values, enum_type, strict=True):
            value.description = member.description
    return enum_type
