"""The cost of an operation: how many objects it may read, by its selection and the sizes of its pages (docs/limits.md).

A field declares its cost where it is defined. By default, a field costs 1 for each object, and 0 if it is a scalar. A
filter costs as much as its conditions (`filters.py`), for each list that it filters.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, assert_never, cast

from graphql import (
    BooleanValueNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLField,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListTypeNode,
    ListValueNode,
    NamedTypeNode,
    NonNullTypeNode,
    NullValueNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    TypeNode,
    ValueNode,
    VariableNode,
    get_named_type,
    is_leaf_type,
)

from planificador.api.validation.field_costs import ArgumentSize, PageSize, Size, field_cost
from planificador.api.validation.filters import (
    FILTER_ARGUMENT,
    INPUT_ARGUMENT,
    FilterSize,
    filter_size,
    has_nested_filter,
    nested_filter_size,
    to_json,
    variables_in,
)
from planificador.api.validation.limits import Limits, check_limit
from planificador.api.validation.metrics import SATURATION
from planificador.api.validation.orders import order_cost

EXCLUDING_VALUES = {"include": False, "skip": True}
"""The value of `if` for which a directive excludes its selection."""
MAX_DIGITS = 9
"""Digits of a literal that is converted to an int; longer ones count as SATURATION."""


class _UnknownFilterError(Exception):
    """A filter contains a variable that is an object or a list of objects, whose value is unknown."""


@dataclass(frozen=True, slots=True)
class _Variables:
    """The variables of an operation, as JSON and not yet coerced; without `values`, the worst case is assumed.

    Attributes:
        inputs: The names of variables that are objects or lists of objects.
    """

    values: Mapping[str, Any] | None  # Any: JSON
    defaults: Mapping[str, ValueNode | None]
    inputs: frozenset[str]

    def filter_size(self, node: FieldNode, field: GraphQLField) -> FilterSize:
        """Return the size of a field's filter, or of the one in the input of a mutation. Raises _UnknownFilterError."""
        for argument in node.arguments or ():
            definition = field.args.get(argument.name.value)
            if definition and argument.name.value == FILTER_ARGUMENT:
                return filter_size(self._to_json(argument.value), definition.type)
            if definition and argument.name.value == INPUT_ARGUMENT and has_nested_filter(definition.type):
                return nested_filter_size(self._to_json(argument.value), definition.type)
        return NO_FILTER

    def _to_json(self, node: ValueNode) -> Any:  # Any: JSON
        """Return the value of an argument with a filter. Raises _UnknownFilterError."""
        if self.values is None and not self.inputs.isdisjoint(variables_in(node)):
            raise _UnknownFilterError
        defaults = {name: to_json(default, {}) for name, default in self.defaults.items()}
        return to_json(node, defaults | dict(self.values or {}))

    def field_size(self, size: Size, node: FieldNode) -> int:
        """Return the size of a field; 1 for that of a page, which is multiplied by the size of its parent."""
        match size:
            case int():
                return size
            case PageSize():
                return 1
            case ArgumentSize():
                arguments = (item for item in node.arguments or () if item.name.value in size.arguments)
                sizes = [self._size(argument.value, size.maximum) for argument in arguments]
                largest = max((number for number in sizes if number is not None), default=size.default)
                return min(max(largest, 0), size.maximum)
        assert_never(size)

    def _size(self, value: ValueNode | None, maximum: int) -> int | None:
        """Return the number or the length of an argument's value. None stands for the default."""
        match value:
            case VariableNode():
                return maximum if self.values is None else self._variable_size(value.name.value, self.values, maximum)
            case None | NullValueNode():
                return None
            case IntValueNode():
                return int(value.value) if len(value.value) <= MAX_DIGITS else SATURATION
            case ListValueNode():
                return len(value.values)
        return 1

    def _variable_size(self, name: str, values: Mapping[str, Any], maximum: int) -> int | None:
        if name not in values:
            return self._size(self.defaults.get(name), maximum)
        match values[name]:
            case list() as items:
                return len(items)
            case bool() | str():
                return 1
            case int() | None as number:
                return number
        return maximum

    def excludes(self, node: SelectionNode) -> bool:
        """Return whether @skip or @include excludes the selection. A variable without a known value does not."""
        return any(
            self._condition(argument.value) is EXCLUDING_VALUES[directive.name.value]
            for directive in node.directives or ()
            if directive.name.value in EXCLUDING_VALUES
            for argument in directive.arguments or ()
        )

    def _condition(self, value: ValueNode) -> bool | None:
        """Return the value of a condition; None if it is unknown or invalid."""
        if isinstance(value, BooleanValueNode):
            return value.value
        if not isinstance(value, VariableNode) or self.values is None:
            return None
        name = value.name.value
        default = self.defaults.get(name)
        condition = self.values.get(name, default.value if isinstance(default, BooleanValueNode) else None)
        return condition if isinstance(condition, bool) else None


class _SelectionCost(NamedTuple):
    """The cost of a selection: a fixed part, and one for each row of the page that its parent requests."""

    fixed: int = 0
    per_row: int = 0

    def plus(self, other: "_SelectionCost") -> "_SelectionCost":
        return _SelectionCost(min(self.fixed + other.fixed, SATURATION), min(self.per_row + other.per_row, SATURATION))


NO_COST = _SelectionCost()
NO_FILTER = FilterSize()


@dataclass(frozen=True, slots=True)
class _CostCalculator:
    """Computes the costs of selections. It is recursive: the limits bound the depth of fields and fragments.

    Attributes:
        fragment_costs: The costs of fragments, each of which is computed once.
    """

    schema: GraphQLSchema
    limits: Limits
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: _Variables
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
        fixed = cost.per_object + order + self._filter_cost(node, definition) + inner.fixed
        total = min(size * (fixed + inner.per_row) if cost.is_list else fixed + size * inner.per_row, SATURATION)
        return _SelectionCost(per_row=total) if isinstance(cost.size, PageSize) else _SelectionCost(fixed=total)

    def _filter_cost(self, node: FieldNode, definition: GraphQLField) -> int:
        size = self.variables.filter_size(node, definition)
        check_limit(self.limits, "max_filter_depth", size.depth)
        check_limit(self.limits, "max_filter_conditions", size.conditions)
        return size.cost

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
    calculator = _CostCalculator(schema, limits, fragments, _Variables(values, defaults, frozenset(inputs)))
    root = cast("GraphQLCompositeType", schema.get_root_type(operation.operation))
    try:
        total = calculator.selection_set_cost(root, operation.selection_set)
    except _UnknownFilterError:
        return SATURATION
    return min(total.fixed + total.per_row, SATURATION)


def _named_type(schema: GraphQLSchema, node: TypeNode) -> GraphQLNamedType:
    while not isinstance(node, NamedTypeNode):
        node = cast("ListTypeNode | NonNullTypeNode", node).type
    return schema.type_map[node.name.value]
