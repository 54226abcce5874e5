"""What an operation costs: how many objects it reads at most, as its selection and the sizes of its pages say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLSchema,
    InlineFragmentNode,
    NamedTypeNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    get_named_type,
)

from planificador.api.validation.argument_values import ArgumentValues, is_omitted, size_of
from planificador.api.validation.field_cost import PageSize, field_cost
from planificador.api.validation.operation_metrics import SATURATION


class Cost(NamedTuple):
    """Of a selection: once, and for each row of the page that the field around it asks for."""

    once: int = 0
    a_row: int = 0

    def plus(self, other: "Cost") -> "Cost":
        return Cost(min(self.once + other.once, SATURATION), min(self.a_row + other.a_row, SATURATION))


NOTHING = Cost()


def cost_of(
    schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, values: Mapping[str, Any] | None
) -> int:
    """Of an operation of a valid document. values: of its variables, None for the worst there could be."""
    fragments = {one.name.value: one for one in document.definitions if isinstance(one, FragmentDefinitionNode)}
    kind = cast("GraphQLCompositeType", schema.get_root_type(operation.operation))
    whole = _Pricing(schema, fragments, ArgumentValues.to(operation, values)).selection(kind, operation.selection_set)
    return min(whole.once + whole.a_row, SATURATION)


@dataclass(frozen=True, slots=True)
class _Pricing:
    """Recurses as deep as fields and fragments go, which validation bounds."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    given: ArgumentValues
    known: dict[str, Cost] = field(default_factory=dict)
    """Of fragments: each is priced once, however often it is spread."""

    def selection(self, kind: GraphQLCompositeType, node: SelectionSetNode) -> Cost:
        """Of fields of a type."""
        whole = NOTHING
        for one in node.selections:
            if not is_omitted(one, self.given):
                whole = whole.plus(self._part(kind, one))
        return whole

    def _part(self, kind: GraphQLCompositeType, node: SelectionNode) -> Cost:
        if isinstance(node, FieldNode):
            return self._field(kind, node)
        if isinstance(node, InlineFragmentNode):
            return self.selection(self._narrowed(kind, node.type_condition), node.selection_set)
        return self._fragment(kind, cast("FragmentSpreadNode", node).name.value)

    def _fragment(self, kind: GraphQLCompositeType, name: str) -> Cost:
        if name not in self.known:
            found = self.fragments[name]
            self.known[name] = self.selection(self._narrowed(kind, found.type_condition), found.selection_set)
        return self.known[name]

    def _field(self, kind: GraphQLCompositeType, node: FieldNode) -> Cost:
        if (found := self.schema.get_field(kind, node.name.value)) is None:
            return NOTHING  # validation saw to it
        price = field_cost(node.name.value, found)
        inside = NOTHING
        if node.selection_set:
            inside = self.selection(cast("GraphQLCompositeType", get_named_type(found.type)), node.selection_set)
        size = size_of(price.size, node, self.given)
        one = price.each + inside.once
        whole = size * (one + inside.a_row) if price.is_list else one + size * inside.a_row
        whole = min(whole, SATURATION)
        return Cost(a_row=whole) if isinstance(price.size, PageSize) else Cost(once=whole)

    def _narrowed(self, kind: GraphQLCompositeType, on: NamedTypeNode | None) -> GraphQLCompositeType:
        return cast("GraphQLCompositeType", self.schema.type_map[on.name.value]) if on else kind
