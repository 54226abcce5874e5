"""How large values are: those of variables, as JSON, and those that stand in a document."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, cast

from graphql import ListValueNode, ObjectValueNode, ValueNode

from planificador.api.errors import GraphQLRequestError
from planificador.api.validation.limits import Limits, limit_exceeded

PLAIN = frozenset({str, int, float, bool, type(None)})
"""Types of JSON that hold nothing else."""


def are_small_values(given: Mapping[str, Any] | None, limits: Limits) -> bool:
    """Whether variables are within the limits. given: JSON."""
    try:
        check_variables(given, limits)
    except GraphQLRequestError:
        return False
    return True


def check_variables(given: Mapping[str, Any] | None, limits: Limits) -> None:
    """Raises GraphQLRequestError where the variables hold too much; looks no further than that. given: JSON."""
    count, depth = 0, 0
    level = [given] if given else []
    while level:
        below: list[Any] = []
        for value in level:
            inside = _inside(value, limits)
            count += len(inside)
            if count > limits.max_values:
                raise limit_exceeded(limits, "max_values")
            if not PLAIN.issuperset(map(type, inside)):
                below += [one for one in inside if type(one) not in PLAIN]
        depth += 1
        if below and depth > limits.max_nesting:
            raise limit_exceeded(limits, "max_nesting")
        level = below


def _inside(value: Any, limits: Limits) -> Collection[Any]:  # Any: JSON
    if isinstance(value, dict):
        return value.values()
    if len(value) > limits.max_list:
        raise limit_exceeded(limits, "max_list", len(value))
    return cast("list[Any]", value)


def check_literals(values: Iterable[ValueNode], limits: Limits) -> None:
    """Raises GraphQLRequestError where one of these is a list too long, or nested too deeply."""
    stack = [(value, 1) for value in values]
    while stack:
        value, depth = stack.pop()
        if isinstance(value, ListValueNode):
            below: Iterable[ValueNode] = value.values
            if len(value.values) > limits.max_list:
                raise limit_exceeded(limits, "max_list", len(value.values))
        elif isinstance(value, ObjectValueNode):
            below = [field.value for field in value.fields]
        else:
            continue
        if depth > limits.max_nesting:
            raise limit_exceeded(limits, "max_nesting")
        stack += [(one, depth + 1) for one in below]
