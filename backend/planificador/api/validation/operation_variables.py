"""What the variables of an operation mean for its cost: the sizes of pages and filters, and what is not selected."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, assert_never

from graphql import (
    BooleanValueNode,
    FieldNode,
    GraphQLField,
    IntValueNode,
    ListValueNode,
    NullValueNode,
    SelectionNode,
    ValueNode,
    VariableNode,
)

from planificador.api.validation.field_costs import ArgumentSize, PageSize, Size
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
from planificador.api.validation.metrics import SATURATION

EXCLUDING_VALUES = {"include": False, "skip": True}
"""The value of `if` for which a directive excludes its selection."""
MAX_DIGITS = 9
"""Digits of a literal that is converted to an int; longer ones count as SATURATION."""
NO_FILTER = FilterSize()


class UnknownFilterError(Exception):
    """A filter contains a variable that is an object or a list of objects, whose value is unknown."""


@dataclass(frozen=True, slots=True)
class OperationVariables:
    """The variables of an operation, as JSON and not yet coerced; without `values`, the worst case is assumed.

    Attributes:
        inputs: The names of variables that are objects or lists of objects.
    """

    values: Mapping[str, Any] | None  # Any: JSON
    defaults: Mapping[str, ValueNode | None]
    inputs: frozenset[str]

    def filter_size(self, node: FieldNode, field: GraphQLField) -> FilterSize:
        """Return the size of a field's filter, or of the one in the input of a mutation. Raises UnknownFilterError."""
        for argument in node.arguments or ():
            definition = field.args.get(argument.name.value)
            if definition and argument.name.value == FILTER_ARGUMENT:
                return filter_size(self._to_json(argument.value), definition.type)
            if definition and argument.name.value == INPUT_ARGUMENT and has_nested_filter(definition.type):
                return nested_filter_size(self._to_json(argument.value), definition.type)
        return NO_FILTER

    def _to_json(self, node: ValueNode) -> Any:  # Any: JSON
        """Return the value of an argument with a filter. Raises UnknownFilterError."""
        if self.values is None and not self.inputs.isdisjoint(variables_in(node)):
            raise UnknownFilterError
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
