"""The values of fields' arguments, as the functions that take them want them."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLError,
    GraphQLID,
    GraphQLString,
    Undefined,
    VariableDefinitionNode,
    VariableValues,
    coerce_input_value,
    get_argument_values,
    get_nullable_type,
    get_variable_values,
    is_leaf_type,
    is_non_null_type,
)
from strawberry import Schema

from planificador.api.annotations import strawberry_field
from planificador.api.graphql_internals import (
    GraphQLVariableSignature,
    VariableValueSource,
    convert_to_python,
    get_variable_signature,
    graphql_schema,
)
from planificador.api.ids import decode
from planificador.api.planner.plan import ByIdPlan, Call, ConnectionPlan, UnplannableError
from planificador.api.planner.sources import MAX_NODES
from planificador.api.planner.sql.builder import Part
from planificador.core.data.conditions import sql_shape
from planificador.core.data.paging import ConnectionQuery

TEXTS = frozenset({GraphQLID, GraphQLString})
"""What takes texts as they are."""


@dataclass(slots=True)
class RequestedPage:
    """What a connection lists. shape: what the text of its SQL depends on. values: of the parameters in its parts."""

    listing: ConnectionQuery
    shape: Hashable
    values: Mapping[Part, Sequence[Any]]  # Any: what the driver takes

    @classmethod
    def of(cls, listing: ConnectionQuery) -> "RequestedPage":
        bounds = listing.after is None, listing.before is None
        every, of_all = sql_shape(listing.model, listing.where)
        page, of_page = (every, of_all) if all(bounds) else sql_shape(listing.model, listing.conditions())
        shape = listing.order, listing.backwards, bounds, page, every
        return cls(listing, shape, {"size": [listing.size], "page": of_page, "all": of_all})


Constants = dict[Call, RequestedPage]
"""What connections without variables in their arguments list: the same each time."""


@dataclass(slots=True)
class Arguments:
    """Of one operation with its variables' values. Raises GraphQLError or ValueError for what is not right."""

    schema: Schema
    variables: VariableValues
    constants: Constants
    varying: dict[Call, RequestedPage] = field(default_factory=dict)

    def asked(self, plan: ConnectionPlan) -> RequestedPage:
        """What a connection lists."""
        memory = self.varying if plan.call.varies else self.constants
        if plan.call not in memory:
            memory[plan.call] = RequestedPage.of(plan.source.listing(**self._of(plan.call)))
        return memory[plan.call]

    def listing(self, plan: ConnectionPlan) -> ConnectionQuery:
        """As `asked`."""
        return self.asked(plan).listing

    def shape(self, plan: ConnectionPlan) -> Hashable:
        """As `asked`; what never varies has a shape of its own."""
        return self.asked(plan).shape if plan.call.varies else plan.call

    def ids(self, root: ByIdPlan) -> Sequence[tuple[str, int]]:
        """Names of types, and numbers. Raises UnplannableError for rows that have no plan."""
        given = self.variables.coerced.get(root.variable) if root.variable else None
        if given is None:
            (given,) = self._of(root.call).values()
        ids = [decode(one) for one in (given if root.many else [given])]
        if len(ids) > MAX_NODES or not root.entities.keys() >= {name for name, _ in ids}:
            raise UnplannableError("ids")
        return ids

    def _of(self, call: Call) -> dict[str, Any]:  # Any: of whatever type they are
        values = get_argument_values(call.field, call.node, self.variables)
        return convert_to_python(self.schema, strawberry_field(call.field), values)


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
