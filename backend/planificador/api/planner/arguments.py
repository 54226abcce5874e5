"""The values of fields' arguments, as the functions that take them want them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import get_argument_values
from graphql.execution.values import VariableValues
from strawberry import Schema
from strawberry.types.arguments import convert_arguments

from planificador.api.ids import decode
from planificador.api.planner.plans import Call, Pages, Single, Unplannable
from planificador.api.planner.sources import MAX_NODES, strawberry_field
from planificador.core.paging import Listing

Listings = dict[Call, Listing]
"""What connections list."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """Of one operation with its variables' values. Raises GraphQLError or ValueError for what is not right."""

    schema: Schema
    variables: VariableValues
    constants: Listings
    """Of connections whose arguments hold no variable: the same each time."""
    varying: Listings = field(default_factory=dict)

    def listing(self, plan: Pages) -> Listing:
        """What a connection lists."""
        memory = self.varying if plan.call.varies else self.constants
        if plan.call not in memory:
            memory[plan.call] = plan.source.listing(**self._of(plan.call))
        return memory[plan.call]

    def ids(self, root: Single) -> Sequence[tuple[str, int]]:
        """Names of types, and numbers. Raises Unplannable for rows that have no plan."""
        given = self.variables.coerced.get(root.variable) if root.variable else None
        if given is None:
            (given,) = self._of(root.call).values()
        ids = [decode(one) for one in (given if root.many else [given])]
        if len(ids) > MAX_NODES or any(name not in root.entities for name, _ in ids):
            raise Unplannable("ids")
        return ids

    def _of(self, call: Call) -> dict[str, Any]:  # Any: of whatever type they are
        values = get_argument_values(call.field, call.node, self.variables)
        declared = strawberry_field(call.field).arguments
        return convert_arguments(values, declared, self.schema.schema_converter.scalar_registry, self.schema.config)
