"""Validation that has an end: rules that compare everything with everything stop early, and errors are few."""

from graphql import DocumentNode, GraphQLError, GraphQLSchema, specified_rules, validate
from graphql.validation import ASTValidationRule, OverlappingFieldsCanBeMergedRule, ValidationContext
from graphql.validation.rules.max_introspection_depth_rule import MaxIntrospectionDepthRule
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from planificador.api.limits.bounds import Limits

MOST_ERRORS = 10
COMPARISONS = 20_000
"""What comparing fields of one name may cost, in graphql-core's own units: some 40 ms."""


class BoundedMerging(OverlappingFieldsCanBeMergedRule):
    """Gives up earlier than graphql-core does, after more than a second."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.rule_context.remaining_complexity_budget = COMPARISONS


def _bounded(rule: type[ASTValidationRule]) -> type[ASTValidationRule]:
    return BoundedMerging if rule is OverlappingFieldsCanBeMergedRule else rule


RULES = tuple(map(_bounded, specified_rules))
RULES += (MaxIntrospectionDepthRule, MaybeNullValidationRule, OneOfInputValidationRule)


def wrong_with(document: DocumentNode, schema: GraphQLSchema, limits: Limits) -> list[GraphQLError]:
    """What is wrong with a document whose structure is within the limits; the first things only."""
    return validate(schema, document, RULES, MOST_ERRORS, hide_suggestions=not limits.suggestions)
