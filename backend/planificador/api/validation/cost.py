"""The cost of an operation: how many objects it may read, by its selection and the sizes of its pages (docs/limits.md).

A field declares its cost where it is defined. By default, a field costs 1 for each object, and 0 if it is a scalar. A
filter costs as much as its conditions (`filters.py`), for each list that it filters.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLField,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    ListTypeNode,
    NamedTypeNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    TypeNode,
    get_named_type,
    is_leaf_type,
)

from planificador.api.validation.field_costs import PageSize, field_cost
from planificador.api.validation.filters import FilterSize
from planificador.api.validation.limits import Limits, check_limit
from planificador.api.validation.metrics import SATURATION
from planificador.api.validation.operation_variables import OperationVariables, UnknownFilterError
from planificador.api.validation.orders import order_cost


class _SelectionCost(NamedTuple):
    """The cost of a selection: a fixed part, and one for each row of the page that its parent requests.

    Attributes:
        texts: The comparisons of texts in its filters, each counted once, however many lists it filters.
    """

    fixed: int = 0
    per_row: int = 0
    texts: int = 0

    def plus(self, other: "_SelectionCost") -> "_SelectionCost":
        return _SelectionCost(*(min(sum(parts), SATURATION) for parts in zip(self, other, strict=True)))


NO_COST = _SelectionCost()


@dataclass(frozen=True, slots=True)
class _CostCalculator:
    """Computes the costs of selections. It is recursive: the limits bound the depth of fields and fragments.

    Attributes:
        fragment_costs: The costs of fragments, each of which is computed once.
    """

    schema: GraphQLSchema
    limits: Limits
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: OperationVariables
    fragment_costs: dict[str, _SelectionCost] = field(default_factory=dict)

    def selection_set_cost(self, parent: GraphQLCompositeType, node: SelectionSetNode) -> _SelectionCost:
        total = NO_COST
        for selection in node.selections:
            if not self.variables.excludes(selection):
                total = total.plus(self._selection_cost(parent, selection))
        return total

    def _selection_cost(self, parent: GraphQLCompositeType, node: SelectionNode) -> _SelectionCost:
        if isinstance(node, FieldNode):
            return self._field_cost(parent, node)
        if isinstance(node, InlineFragmentNode):
            return self.selection_set_cost(self._narrow(parent, node.type_condition), node.selection_set)
        name = cast("FragmentSpreadNode", node).name.value
        if name not in self.fragment_costs:
            fragment = self.fragments[name]
            type_ = self._narrow(parent, fragment.type_condition)
            self.fragment_costs[name] = self.selection_set_cost(type_, fragment.selection_set)
        return self.fragment_costs[name]

    def _field_cost(self, parent: GraphQLCompositeType, node: FieldNode) -> _SelectionCost:
        if (definition := self.schema.get_field(parent, node.name.value)) is None:
            return NO_COST  # the document was validated: this cannot happen
        cost = field_cost(node.name.value, definition)
        inner = NO_COST
        if node.selection_set:
            type_ = cast("GraphQLCompositeType", get_named_type(definition.type))
            inner = self.selection_set_cost(type_, node.selection_set)
        size = self.variables.field_size(cost.size, node)
        order = order_cost(node, definition, self.variables.values, self.variables.defaults)
        filtered = self._filter_size(node, definition)
        fixed = cost.per_object + order + filtered.cost + inner.fixed
        total = min(size * (fixed + inner.per_row) if cost.is_list else fixed + size * inner.per_row, SATURATION)
        parts = {"per_row" if isinstance(cost.size, PageSize) else "fixed": total}
        return _SelectionCost(**parts, texts=inner.texts + filtered.texts)

    def _filter_size(self, node: FieldNode, definition: GraphQLField) -> FilterSize:
        size = self.variables.filter_size(node, definition)
        check_limit(self.limits, "max_filter_depth", size.depth)
        check_limit(self.limits, "max_filter_conditions", size.conditions)
        return size

    def _narrow(self, parent: GraphQLCompositeType, condition: NamedTypeNode | None) -> GraphQLCompositeType:
        return cast("GraphQLCompositeType", self.schema.type_map[condition.name.value]) if condition else parent


def cost_of(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    values: Mapping[str, Any] | None,
    limits: Limits,
) -> int:
    """Return the cost of an operation of a valid document.

    Args:
        values: The values of the variables, as JSON; None for the highest cost that any values can cause, which is
            SATURATION where a variable contains conditions of a filter.

    Raises:
        GraphQLRequestError: A filter exceeds the limits.
    """
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    definitions = operation.variable_definitions or ()
    defaults = {node.variable.name.value: node.default_value for node in definitions}
    inputs = (node.variable.name.value for node in definitions if not is_leaf_type(_named_type(schema, node.type)))
    calculator = _CostCalculator(schema, limits, fragments, OperationVariables(values, defaults, frozenset(inputs)))
    root = cast("GraphQLCompositeType", schema.get_root_type(operation.operation))
    try:
        total = calculator.selection_set_cost(root, operation.selection_set)
    except UnknownFilterError:
        return SATURATION
    check_limit(limits, "max_text_comparisons", total.texts)
    return min(total.fixed + total.per_row, SATURATION)


def _named_type(schema: GraphQLSchema, node: TypeNode) -> GraphQLNamedType:
    while not isinstance(node, NamedTypeNode):
        node = cast("ListTypeNode | NonNullTypeNode", node).type
    return schema.type_map[node.name.value]
