"""GraphQL enums from the enums of the domain packages, with the descriptions of their values."""

from typing import TypeVar

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

from planificador.core.model.texts import DescribedEnum

E = TypeVar("E", bound=type[DescribedEnum])


def graphql_enum(enum_type: E) -> E:
    """Register an enum with Strawberry, unless it is registered already, and return it."""
    if "__strawberry_definition__" not in vars(enum_type):
        strawberry.enum(enum_type, description=enum_type.__doc__)
        definition: StrawberryEnumDefinition = vars(enum_type)["__strawberry_definition__"]
        for value, member in zip(definition.values, enum_type, strict=True):
            value.description = member.description
    return enum_type
