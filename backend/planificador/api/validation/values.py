"""Check the size of values: of variables, as JSON, and of literals in a document."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, cast

from graphql import ListValueNode, ObjectValueNode, ValueNode

from planificador.api.validation.limits import Limits, check_limit, limit_exceeded

SCALAR_TYPES = frozenset({str, int, float, bool, type(None)})
"""The types of JSON that contain no other values."""


def check_variables(variables: Mapping[str, Any] | None, limits: Limits) -> None:  # Any: JSON
    """Raise GraphQLRequestError when the variables exceed a limit. Counting stops there."""
    count, depth = 0, 0
    level = [variables] if variables else []
    while level:
        next_level: list[Any] = []
        for container in level:
            items = _items(container, limits)
            count += len(items)
            if count > limits.max_values:
                raise limit_exceeded(limits, "max_values")
            if not SCALAR_TYPES.issuperset(map(type, items)):
                next_level += [item for item in items if type(item) not in SCALAR_TYPES]
        depth += 1
        if next_level and depth > limits.max_nesting:
            raise limit_exceeded(limits, "max_nesting")
        level = next_level


def _items(container: Any, limits: Limits) -> Collection[Any]:  # Any: JSON
    if isinstance(container, dict):
        return container.values()
    check_limit(limits, "max_list", len(container))
    return cast("list[Any]", container)


def check_literals(values: Iterable[ValueNode], limits: Limits) -> None:
    """Raise GraphQLRequestError when a list is too long, or a value nested too deeply."""
    stack = [(value, 1) for value in values]
    while stack:
        value, depth = stack.pop()
        if isinstance(value, ListValueNode):
            check_limit(limits, "max_list", len(value.values))
            items: Iterable[ValueNode] = value.values
        elif isinstance(value, ObjectValueNode):
            items = [field.value for field in value.fields]
        else:
            continue
        if depth > limits.max_nesting:
            raise limit_exceeded(limits, "max_nesting")
        stack += [(item, depth + 1) for item in items]
