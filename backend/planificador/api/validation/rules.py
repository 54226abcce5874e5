"""Validation that has an end: rules that compare everything with everything stop early, and errors are few."""

from functools import cache
from typing import Any

from graphql import DocumentNode, GraphQLError, GraphQLSchema, SelectionSetNode, specified_rules, validate
from graphql.validation import (
    ASTValidationRule,
    MaxIntrospectionDepthRule,
    OverlappingFieldsCanBeMergedRule,
    ValidationContext,
    ValidationRule,
)

from planificador.api.graphql_adapter import (
    MaybeNullValidationRule,
    OneOfInputValidationRule,
    ValidationAbortedError,
    hide_further_suggestions,
)
from planificador.api.validation.limits import Limits, limit_exceeded

MOST_ERRORS = 5
"""Each may hold some of the document, printed anew."""


class MergeBudgetExceededError(Exception):  # the document's
    """Fields of one name are compared with each other, and there is no end of it."""


class BoundedFieldMergeRule(OverlappingFieldsCanBeMergedRule):
    """Gives up sooner than graphql-core does, which is after more than a second."""

    most = 0

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.rule_context.remaining_complexity_budget = self.most

    def enter_selection_set(self, selection_set: SelectionSetNode, *around: Any) -> None:  # Any: graphql-core's own
        try:
            super().enter_selection_set(selection_set, *around)
        except ValidationAbortedError:
            if self.rule_context.remaining_complexity_budget < 0:
                raise MergeBudgetExceededError from None
            raise


class SingleSuggestionRule(ValidationRule):
    """No rule, but sees to it that only the first error says what may have been meant: to hold a name against all types
    takes up to 50 ms."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        tell = context.on_error

        def on_error(error: GraphQLError) -> None:
            hide_further_suggestions(context)
            tell(error)

        setattr(context, "on_error", on_error)  # noqa: B010 # as graphql-core does itself


@cache
def _rules(comparisons: int) -> tuple[type[ASTValidationRule], ...]:
    merging = type("BoundedMerging", (BoundedFieldMergeRule,), {"most": comparisons})
    usual = (merging if rule is OverlappingFieldsCanBeMergedRule else rule for rule in specified_rules)
    return (SingleSuggestionRule, *usual, MaxIntrospectionDepthRule, MaybeNullValidationRule, OneOfInputValidationRule)


def validation_errors(document: DocumentNode, schema: GraphQLSchema, limits: Limits) -> list[GraphQLError]:
    """The first things that are wrong with a document whose structure is within the limits. Raises
    GraphQLRequestError."""
    rules = _rules(limits.max_comparisons)
    try:
        return validate(schema, document, rules, MOST_ERRORS, hide_suggestions=not limits.suggestions)
    except MergeBudgetExceededError:
        raise limit_exceeded(limits, "max_comparisons") from None
