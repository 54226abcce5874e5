"""What a document may hold, told before it is validated: so that validation, too, has an end."""

from collections.abc import Sequence
from dataclasses import asdict

from graphql import DocumentNode, FragmentDefinitionNode

from planificador.api.errors import refused
from planificador.api.limits.bounds import Limits, within
from planificador.api.limits.extents import extents
from planificador.api.limits.readings import Reading, readings
from planificador.api.limits.values import check_literals

INTROSPECTION_DISABLED = "INTROSPECTION_DISABLED"


def check_structure(document: DocumentNode, limits: Limits) -> None:
    """Raises Refused where the document, or one of its operations, goes too far."""
    found = readings(document)
    fragments = sum(isinstance(one.node, FragmentDefinitionNode) for one in found)
    within(limits, max_operations=len(found) - fragments, max_fragments=fragments)
    within(limits, max_name=max((len(name) for one in found for name in one.names), default=0))
    check_literals((value for one in found for value in one.values), limits)
    for extent in extents(found):
        within(limits, **{f"max_{name}": much for name, much in asdict(extent).items()})
    if not limits.introspection:
        _check_introspection(found)


def _check_introspection(found: Sequence[Reading]) -> None:
    if any(one.introspects for one in found):
        raise refused(INTROSPECTION_DISABLED, "This server does not tell its schema: __schema and __type are off.")
