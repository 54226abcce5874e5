"""Validate documents in bounded time: the limits are checked first, comparisons and errors are limited."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import asdict
from functools import cache, cached_property
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    SelectionSetNode,
    Source,
    SourceLocation,
    specified_rules,
    validate,
)
from graphql.validation import (
    ASTValidationRule,
    MaxIntrospectionDepthRule,
    OverlappingFieldsCanBeMergedRule,
    ValidationContext,
    ValidationRule,
)

from planificador.api.errors import request_error
from planificador.api.graphql_adapter import (
    MaybeNullValidationRule,
    OneOfInputValidationRule,
    ValidationAbortedError,
    hide_further_suggestions,
)
from planificador.api.validation.hints import add_hints
from planificador.api.validation.limits import Limits, check_limit, limit_exceeded
from planificador.api.validation.metrics import DefinitionMetrics, definition_metrics, operation_metrics
from planificador.api.validation.value_paths import name_value
from planificador.api.validation.values import check_literals

INTROSPECTION_DISABLED = "INTROSPECTION_DISABLED"
LINE_END = re.compile(r"\r\n|[\n\r]")
MAX_VALIDATION_ERRORS = 5
"""Errors of a document that are reported: each may quote a part of it."""


class IndexedSource(Source):
    """Finds the lines of a document once; graphql-core's source finds them again for each error."""

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in LINE_END.finditer(self.body))]

    def get_location(self, position: int) -> SourceLocation:
        """Return the line and the column of a position, both from 1. Overrides graphql-core's to use the index."""
        line = bisect_right(self._line_starts, position)
        return SourceLocation(line, position + 1 - self._line_starts[line - 1])


def check_structure(document: DocumentNode, limits: Limits) -> None:
    """Raise GraphQLRequestError when the document, or one of its operations, exceeds a limit."""
    definitions = definition_metrics(document)
    fragments = sum(isinstance(definition.node, FragmentDefinitionNode) for definition in definitions)
    check_limit(limits, "max_operations", len(definitions) - fragments)
    check_limit(limits, "max_fragments", fragments)
    check_limit(limits, "max_name", max((len(name) for item in definitions for name in item.names), default=0))
    check_literals((value for definition in definitions for value in definition.values), limits)
    for metrics in operation_metrics(definitions):
        for name, count in asdict(metrics).items():
            check_limit(limits, f"max_{name}", count)
    if not limits.introspection:
        _check_introspection(definitions)


def _check_introspection(definitions: Sequence[DefinitionMetrics]) -> None:
    if any(definition.introspects for definition in definitions):
        message = "Introspection is disabled on this server: __schema and __type cannot be selected."
        raise request_error(INTROSPECTION_DISABLED, message)


class MergeBudgetExceededError(Exception):
    """Validation needs more comparisons of fields with the same name than the limit allows."""


class BoundedFieldMergeRule(OverlappingFieldsCanBeMergedRule):
    """Stops after fewer comparisons than graphql-core, whose own bound takes more than a second (docs/limits.md)."""

    max_comparisons = 0

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.rule_context.remaining_complexity_budget = self.max_comparisons

    def enter_selection_set(self, selection_set: SelectionSetNode, *args: Any) -> None:  # Any: graphql-core's own
        """Override graphql-core's to tell an exceeded budget from other reasons to abort."""
        try:
            super().enter_selection_set(selection_set, *args)
        except ValidationAbortedError:
            if self.rule_context.remaining_complexity_budget < 0:
                raise MergeBudgetExceededError from None
            raise


class SingleSuggestionRule(ValidationRule):
    """Hides suggestions after the first error, since each compares a name with those of the whole schema.

    It checks nothing itself.
    """

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        report = context.on_error

        def on_error(error: GraphQLError) -> None:
            hide_further_suggestions(context)
            report(error)

        setattr(context, "on_error", on_error)  # noqa: B010 # as graphql-core does itself


@cache
def _rules(max_comparisons: int) -> tuple[type[ASTValidationRule], ...]:
    merge_rule = type("MergeRule", (BoundedFieldMergeRule,), {"max_comparisons": max_comparisons})
    rules = (merge_rule if rule is OverlappingFieldsCanBeMergedRule else rule for rule in specified_rules)
    return (SingleSuggestionRule, *rules, MaxIntrospectionDepthRule, MaybeNullValidationRule, OneOfInputValidationRule)


def validation_errors(document: DocumentNode, schema: GraphQLSchema, limits: Limits) -> list[GraphQLError]:
    """Return the first errors of a document whose structure is within the limits. Raises GraphQLRequestError when
    fields of the same name need more comparisons than the limit."""
    rules = _rules(limits.max_comparisons)
    try:
        errors = validate(schema, document, rules, MAX_VALIDATION_ERRORS, hide_suggestions=not limits.suggestions)
    except MergeBudgetExceededError:
        raise limit_exceeded(limits, "max_comparisons") from None
    if limits.suggestions:
        add_hints(errors, schema)
    for error in errors:
        name_value(document, error)
    return errors
