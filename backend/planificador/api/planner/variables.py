"""The values of an operation's variables: as graphql-core coerces them, their types looked up once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLError,
    GraphQLID,
    GraphQLString,
    Undefined,
    VariableDefinitionNode,
    VariableValues,
    coerce_input_value,
    get_nullable_type,
    get_variable_values,
    is_leaf_type,
    is_non_null_type,
)
from strawberry import Schema

from planificador.api.graphql_internals import (
    GraphQLVariableSignature,
    VariableValueSource,
    get_variable_signature,
    graphql_schema,
)
from planificador.api.planner.plans import UnplannableError

TEXTS = frozenset({GraphQLID, GraphQLString})
"""What takes texts as they are."""


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A variable of a scalar or an enum."""

    signature: GraphQLVariableSignature
    is_text: bool
    required: bool


class Variables:
    """Those that an operation declares."""

    def __init__(self, schema: Schema, definitions: Collection[VariableDefinitionNode]) -> None:
        self._graph, self._definitions = graphql_schema(schema), definitions
        leaves = [_leaf(get_variable_signature(self._graph, one), one) for one in definitions]
        self._leaves = None if None in leaves else [leaf for leaf in leaves if leaf is not None]

    def values(self, given: Mapping[str, Any] | None) -> VariableValues:
        """Raises GraphQLError or Unplannable when a value is wrong, or missing."""
        if self._leaves is None:
            values = get_variable_values(self._graph, self._definitions, dict(given or {}), max_errors=1)
            if isinstance(values, list):
                raise values[0]
            return values
        return _coerced(self._leaves, given or {})


def _leaf(signature: GraphQLVariableSignature | GraphQLError, definition: VariableDefinitionNode) -> _Leaf | None:
    """None for lists and objects, and where there is a default: graphql-core knows how."""
    if isinstance(signature, GraphQLError) or definition.default_value:
        return None
    kind = get_nullable_type(signature.type)
    return _Leaf(signature, kind in TEXTS, is_non_null_type(signature.type)) if is_leaf_type(kind) else None


def _coerced(leaves: Collection[_Leaf], given: Mapping[str, Any]) -> VariableValues:
    sources, coerced = {}, {}
    for leaf in leaves:
        name = leaf.signature.name
        value = given.get(name, Undefined)
        sources[name] = VariableValueSource(leaf.signature, value)
        if value is Undefined and not leaf.required:
            continue
        fits = leaf.is_text and type(value) is str
        coerced[name] = value if fits else coerce_input_value(value, leaf.signature.type)
        if coerced[name] is Undefined:
            raise UnplannableError(name)
    return VariableValues(sources, coerced)
