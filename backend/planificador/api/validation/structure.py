"""What a document may hold, told before it is validated: so that validation, too, has an end."""

from collections.abc import Sequence
from dataclasses import asdict

from graphql import DocumentNode, FragmentDefinitionNode

from planificador.api.errors import request_error
from planificador.api.validation.definition_metrics import DefinitionMetrics, definition_metrics
from planificador.api.validation.limits import Limits, check_limits
from planificador.api.validation.operation_metrics import operation_metrics
from planificador.api.validation.values import check_literals

INTROSPECTION_DISABLED = "INTROSPECTION_DISABLED"


def check_structure(document: DocumentNode, limits: Limits) -> None:
    """Raises GraphQLRequestError where the document, or one of its operations, goes too far."""
    found = definition_metrics(document)
    fragments = sum(isinstance(one.node, FragmentDefinitionNode) for one in found)
    check_limits(limits, max_operations=len(found) - fragments, max_fragments=fragments)
    check_limits(limits, max_name=max((len(name) for one in found for name in one.names), default=0))
    check_literals((value for one in found for value in one.values), limits)
    for extent in operation_metrics(found):
        check_limits(limits, **{f"max_{name}": much for name, much in asdict(extent).items()})
    if not limits.introspection:
        _check_introspection(found)


def _check_introspection(found: Sequence[DefinitionMetrics]) -> None:
    if any(one.introspects for one in found):
        raise request_error(
            INTROSPECTION_DISABLED, "This server does not tell its schema: __schema and __type are off."
        )
