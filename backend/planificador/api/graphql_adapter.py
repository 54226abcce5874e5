"""The internals of graphql-core and Strawberry that the API uses.

Other modules import public names only. tests/libraries checks both: that no other module uses an internal name, and
that the installed versions still have those that are used here.
"""

from typing import Any, cast

from graphql import (
    DocumentNode,
    GraphQLArgument,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLSchema,
    ValidationContext,
    Visitor,
    visit,
)
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, collect_fields, collect_subfields
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValueSource
from graphql.validation.validate import ValidationAbortedError
from strawberry import Schema
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

__all__ = [
    "BaseExecutor",
    "FieldDetails",
    "FragmentDetails",
    "GraphQLVariableSignature",
    "MaybeNullValidationRule",
    "OneOfInputValidationRule",
    "ValidationAbortedError",
    "VariableValueSource",
    "collect_fields",
    "collect_subfields",
    "edited",
    "get_variable_signature",
    "graphql_schema",
    "hide_further_suggestions",
    "input_class",
    "python_name",
]


class BaseExecutor(StrawberryGraphQLCoreExecutionContext):
    """Strawberry's executor, which frees the memory of each event of a subscription."""

    def build_per_event_executor(self, payload: Any) -> "BaseExecutor":  # Any: an event
        """Return the executor of one event, with a memo of its own.

        In graphql-core (3.3.2) the executors of all events share the memo of `collect_subfields`. Its keys are lists
        that each event creates and that the memo keeps alive: it would grow with each event of the subscription.
        """
        executor = cast("BaseExecutor", super().build_per_event_executor(payload))
        executor._relevant_sub_fields = {}
        return executor


def edited(document: DocumentNode, visitor: Visitor) -> DocumentNode:
    """Return a copy of a parsed document that a visitor has edited, with the same count of tokens."""
    copy: DocumentNode = visit(document, visitor)
    object.__setattr__(copy, "token_count", document.token_count)  # as graphql-core's parser does
    return copy


def graphql_schema(schema: Schema) -> GraphQLSchema:
    """Return the schema of graphql-core that Strawberry has built."""
    return schema._schema


def python_name(item: GraphQLArgument | GraphQLInputField) -> str:
    """Return the name in Python of an argument, or of a field of an input type."""
    definition: StrawberryArgument | StrawberryField = item.extensions[GraphQLCoreConverter.DEFINITION_BACKREF]
    return definition.python_name


def input_class(kind: GraphQLInputObjectType) -> type:
    """Return the class of an input type."""
    definition: StrawberryObjectDefinition = kind.extensions[GraphQLCoreConverter.DEFINITION_BACKREF]
    return definition.origin


def hide_further_suggestions(context: ValidationContext) -> None:
    """Leave suggestions ("Did you mean …") out of the errors from now on."""
    context._hide_suggestions = True
