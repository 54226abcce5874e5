"""The cost of orders: the objects that are read to sort a list, in addition to those of its page."""

from collections.abc import Iterator, Mapping
from heapq import nlargest
from typing import Any

from graphql import EnumValueNode, FieldNode, GraphQLField, ListValueNode, ValueNode, VariableNode

from planificador.api.annotations import metadata_of
from planificador.core.data.lists.paging import MAX_SORT_KEYS

ORDER_ARGUMENT = "orden"
DESCENDING = "_DESC"
"""The end of the names of descending keys; both directions cost the same."""
KEY_COSTS = "planificador.key_costs"


class _UnknownKeysError(Exception):
    """An order contains a variable whose value is unknown."""


def order_metadata(key_costs: Mapping[str, int]) -> dict[Any, Any]:  # Any: Strawberry's metadata
    """Return the metadata of a field with an order, from the costs of its ascending keys."""
    return {KEY_COSTS: key_costs}


def order_cost(
    node: FieldNode,
    field: GraphQLField,
    values: Mapping[str, Any] | None,
    defaults: Mapping[str, ValueNode | None],
) -> int:
    """Return the cost of a field's order, the sum of those of its keys.

    Args:
        values: The values of the variables, as JSON and perhaps of the wrong type, which is refused later; None for the
            highest cost that any values can cause.
    """
    costs: Mapping[str, int] = (metadata_of(field) or {}).get(KEY_COSTS, {})
    argument = next((item for item in node.arguments or () if item.name.value == ORDER_ARGUMENT), None)
    if not costs or argument is None:
        return 0
    try:
        names = {name.removesuffix(DESCENDING) for name in _names(argument.value, values, defaults)}
    except _UnknownKeysError:
        return sum(nlargest(MAX_SORT_KEYS, costs.values()))
    return sum(costs.get(name, 0) for name in names)


def _names(
    node: ValueNode | None, values: Mapping[str, Any] | None, defaults: Mapping[str, ValueNode | None]
) -> Iterator[str]:
    match node:
        case EnumValueNode():
            yield node.value
        case ListValueNode():
            for item in node.values:
                yield from _names(item, values, defaults)
        case VariableNode():
            name = node.name.value
            if values is None:
                raise _UnknownKeysError
            if name not in values:
                yield from _names(defaults.get(name), values, {})
            else:
                value = values[name]
                yield from (item for item in (value if isinstance(value, list) else [value]) if isinstance(item, str))
