"""How many objects a field answers with, as its arguments say; what is left out by @skip and @include."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, assert_never

from graphql import (
    BooleanValueNode,
    FieldNode,
    IntValueNode,
    ListValueNode,
    NullValueNode,
    OperationDefinitionNode,
    SelectionNode,
    ValueNode,
    VariableNode,
)

from planificador.api.validation.field_cost import ArgumentSize, Fixed, PageSize, Size
from planificador.api.validation.operation_metrics import SATURATION

OMITTED = {"include": False, "skip": True}
"""What a condition must be for its selection to be left out."""
LONGEST_NUMBER = 9


@dataclass(frozen=True, slots=True)
class ArgumentValues:
    """The values of an operation's variables, as JSON and not yet coerced; None for the worst there could be."""

    values: Mapping[str, Any] | None
    defaults: Mapping[str, ValueNode | None]

    @classmethod
    def to(cls, operation: OperationDefinitionNode, values: Mapping[str, Any] | None) -> "ArgumentValues":
        """To an operation."""
        declared = operation.variable_definitions or ()
        return cls(values, {one.variable.name.value: one.default_value for one in declared})

    def amount(self, value: ValueNode | None, worst: int) -> int | None:
        """What a value says of how many there are; None when it says nothing. worst: what a variable may say."""
        match value:
            case VariableNode():
                return worst if self.values is None else self._of_variable(value.name.value, self.values, worst)
            case None | NullValueNode():
                return None
            case IntValueNode():
                return int(value.value) if len(value.value) <= LONGEST_NUMBER else SATURATION
            case ListValueNode():
                return len(value.values)
        return 1

    def _of_variable(self, name: str, values: Mapping[str, Any], worst: int) -> int | None:
        if name not in values:
            return self.amount(self.defaults.get(name), worst)
        match values[name]:
            case list() as members:
                return len(members)
            case bool() | str():
                return 1
            case int() | None as number:
                return number
        return worst

    def condition(self, value: ValueNode) -> bool | None:
        """Of @skip or @include; None when it may be either."""
        if isinstance(value, BooleanValueNode):
            return value.value
        if not isinstance(value, VariableNode) or self.values is None:
            return None
        name = value.name.value
        default = self.defaults.get(name)
        known = self.values.get(name, default.value if isinstance(default, BooleanValueNode) else None)
        return known if isinstance(known, bool) else None


def size_of(size: Size, node: FieldNode, given: ArgumentValues) -> int:
    """How many objects, or pages' rows, this field answers with."""
    match size:
        case Fixed(number):
            return number
        case PageSize():
            return 1  # of each of the page's
        case ArgumentSize():
            values = [one.value for one in node.arguments or () if one.name.value in size.arguments]
            amounts = [given.amount(value, size.most) for value in values]
            number = max((one for one in amounts if one is not None), default=size.usual)
            return min(max(number, 0), size.most)
    assert_never(size)


def is_omitted(node: SelectionNode, given: ArgumentValues) -> bool:
    """Whether the selection is left out for certain."""
    return any(
        given.condition(argument.value) is OMITTED[one.name.value]
        for one in node.directives or ()
        if one.name.value in OMITTED
        for argument in one.arguments or ()
    )
