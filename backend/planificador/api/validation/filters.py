"""The size of filters: how many conditions they have, and how many relations these go through.

Filters are measured before they are executed, in the document and in the variables of a request.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from graphql import (
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLSchema,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
    get_named_type,
    is_leaf_type,
)

from planificador.api.annotations import metadata_of

FILTER_ARGUMENT, INPUT_ARGUMENT = "filtro", "input"
RELATED_KEY = "planificador.related"
RELATED = {RELATED_KEY: True}
"""The metadata of a field of a filter's input whose conditions are about related rows."""
RELATION_FACTOR = 10
"""How many times more a condition costs through a relation: a row may have many related rows."""
TEXT_OPERATORS, TEXT_COST = frozenset({"contains", "startsWith"}), 100
"""Comparisons that fold the text of each row, and how many others one takes as long as."""
WORD_FIELDS = frozenset({"texto", "textoRelacionado"})
"""Conditions that look words up in the index of the search."""
Json: TypeAlias = Any  # of any type: variables are not coerced yet


@dataclass(frozen=True, slots=True)
class FilterSize:
    """The size of a filter.

    Attributes:
        conditions: The number of comparisons; a relation without any counts as one.
        depth: The relations through which the deepest condition goes.
        cost: The conditions, those that fold texts TEXT_COST times, each times RELATION_FACTOR for each relation.
        texts: The conditions that fold the text of each row, or look for words.
    """

    conditions: int = 0
    depth: int = 0
    cost: int = 0
    texts: int = 0


TEXT_SIZE = FilterSize(1, 0, TEXT_COST, 1)
WORDS_SIZE = FilterSize(1, 0, 1, 1)


def filter_size(value: Json, kind: GraphQLInputType) -> FilterSize:
    """Return the size of a filter. value: as JSON, perhaps of the wrong type, which is refused later."""
    named = get_named_type(kind)
    if not isinstance(named, GraphQLInputObjectType):
        return FilterSize(1, 0, 1)
    items = [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, Mapping)]
    return _total(
        _field_size(name, operand, named.fields[name])
        for item in items
        for name, operand in item.items()
        if name in named.fields
    )


def nested_filter_size(value: Json, kind: GraphQLInputType) -> FilterSize:
    """Return the size of the filters among the fields of an input. value: as in `filter_size`."""
    named = get_named_type(kind)
    if not isinstance(named, GraphQLInputObjectType):
        return FilterSize()
    items = [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, Mapping)]
    return _total(
        (filter_size if name == FILTER_ARGUMENT else nested_filter_size)(operand, named.fields[name].type)
        for item in items
        for name, operand in item.items()
        if name in named.fields
    )


@cache
def has_nested_filter(kind: GraphQLInputType) -> bool:
    """Return whether an input, or one inside it, has a filter."""
    named = get_named_type(kind)
    if not isinstance(named, GraphQLInputObjectType):
        return False
    return any(name == FILTER_ARGUMENT or has_nested_filter(field.type) for name, field in named.fields.items())


@cache
def inputs_without_filters(schema: GraphQLSchema) -> frozenset[str]:
    """Return the names of the mutations' inputs that change no cost: whatever they contain, it is no filter."""
    fields = schema.mutation_type.fields.values() if schema.mutation_type else ()
    inputs = [field.args[INPUT_ARGUMENT].type for field in fields if INPUT_ARGUMENT in field.args]
    return frozenset(get_named_type(kind).name for kind in inputs if not has_nested_filter(kind))


def _field_size(name: str, operand: Json, field: GraphQLInputField) -> FilterSize:
    if operand is not None and name in TEXT_OPERATORS:
        return TEXT_SIZE
    is_word_field = name in WORD_FIELDS and is_leaf_type(get_named_type(field.type))
    size = WORDS_SIZE if operand is not None and is_word_field else filter_size(operand, field.type)
    if operand is None or not (metadata_of(field) or {}).get(RELATED_KEY):
        return size
    return FilterSize(max(size.conditions, 1), size.depth + 1, max(size.cost, 1) * RELATION_FACTOR, size.texts)


def _total(sizes: Iterable[FilterSize]) -> FilterSize:
    conditions = depth = cost = texts = 0
    for size in sizes:
        conditions, depth, cost = conditions + size.conditions, max(depth, size.depth), cost + size.cost
        texts += size.texts
    return FilterSize(conditions, depth, cost, texts)


def to_json(node: ValueNode | None, variables: Mapping[str, Json]) -> Json:
    """Return a literal as JSON with the values of its variables. Scalars become true, as only their number counts."""
    match node:
        case VariableNode():
            return variables.get(node.name.value)
        case ObjectValueNode():
            return {field.name.value: to_json(field.value, variables) for field in node.fields}
        case ListValueNode():
            return [to_json(item, variables) for item in node.values]
        case None | NullValueNode():
            return None
    return True


def variables_in(node: ValueNode) -> Iterator[str]:
    """Yield the names of the variables in a literal."""
    match node:
        case VariableNode():
            yield node.name.value
        case ObjectValueNode():
            for field in node.fields:
                yield from variables_in(field.value)
        case ListValueNode():
            for item in node.values:
                yield from variables_in(item)
