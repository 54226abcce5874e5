"""From a document's selection to plans: field collection is graphql-core's, what a field is made of its source's."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import cast

from graphql import (
    ArgumentNode,
    FragmentDefinitionNode,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    VariableNode,
    VariableValues,
    Visitor,
    get_named_type,
    visit,
)

from planificador.api.graphql_internals import FieldDetails, FragmentDetails, collect_fields, collect_subfields
from planificador.api.planner.plan import (
    AnyPlan,
    ByIdPlan,
    ByResolver,
    Call,
    ConnectionPart,
    ConnectionPlan,
    Constant,
    Cursor,
    EdgesPlan,
    FieldPlan,
    NodesPlan,
    PageInfoPlan,
    ParentPlan,
    Root,
    RowPlan,
    TotalCount,
    UnplannableError,
    is_complete,
)
from planificador.api.planner.sources import ById, ByIds, Column, ComputedValue, GlobalId, Parent, Rows, source_of
from planificador.core.data.computed import SumRule
from planificador.core.model.base import BaseModel

TYPENAME = "__typename"
MOST_PARTS = 1000
"""Selections in a plan: fragments make endless ones from few words."""
PAGE_INFO = frozenset({"hasNextPage", "hasPreviousPage", "startCursor", "endCursor"})
Fields = Mapping[str, list[FieldDetails]]


@dataclass(frozen=True, slots=True)
class Selections:
    """Plans the selections of one operation, for one set of values of the variables in @skip and @include."""

    schema: GraphQLSchema
    models: Mapping[str, type[BaseModel]]
    operation: OperationDefinitionNode
    fragments: dict[str, FragmentDetails]
    variables: VariableValues
    parts: Iterator[int] = field(default_factory=count)

    def roots(self) -> dict[str, Root]:
        """The query's fields, by response key."""
        query = cast("GraphQLObjectType", self.schema.query_type)
        found = collect_fields(self.schema, self.fragments, self.variables, query, self.operation)
        return {key: self._root_or_resolver(query, details) for key, details in found.grouped_field_set.items()}

    def entity(self, type_name: str, details: list[FieldDetails]) -> RowPlan:
        """What is selected of a row of this type. Raises UnplannableError."""
        kind = cast("GraphQLObjectType", self.schema.type_map[type_name])
        fields = self._below(kind, details)
        parts = {key: self._part(kind, one) for key, one in fields.items()}
        leads_further = any(map(_leads_further, parts.values()))
        return RowPlan(self.models[type_name], parts, _are_complete(parts), leads_further)

    def _root_or_resolver(self, query: GraphQLObjectType, details: list[FieldDetails]) -> Root:
        try:
            return self._root(query, details)
        except UnplannableError:
            return ByResolver()

    def _root(self, query: GraphQLObjectType, details: list[FieldDetails]) -> Root:
        if details[0].node.name.value == TYPENAME:
            return Constant(query.name)
        call = _call(query, details)
        match source_of(call.field):
            case Rows() as source:
                return self._pages(source, call, details)
            case ById() as source:
                entities = dict(self._entities(source, details))
                return ByIdPlan(call, _only_variable(call), entities, many=isinstance(source, ByIds))
        raise UnplannableError(call.node.name.value)

    def _entities(self, source: ById, details: list[FieldDetails]) -> Iterator[tuple[str, RowPlan]]:
        """Of which types the rows may be; those that cannot be planned are left out."""
        for name in source.models:
            with suppress(UnplannableError):
                yield name, self.entity(name, details)

    def _part(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> FieldPlan:
        if details[0].node.name.value == TYPENAME:
            return Constant(kind.name)
        call = _call(kind, details)
        match source_of(call.field):
            case GlobalId() | Column() | ComputedValue() as source:
                return source
            case Parent() as source:
                return ParentPlan(source, self.entity(source.target, details))
            case Rows() as source:
                return self._pages(source, call, details)
        return ByResolver()

    def _pages(self, source: Rows, call: Call, details: list[FieldDetails]) -> ConnectionPlan:
        kind = cast("GraphQLObjectType", get_named_type(call.field.type))
        fields = self._below(kind, details)
        parts = {key: self._of_connection(kind, source, one) for key, one in fields.items()}
        return ConnectionPlan(source, call, parts, _are_complete(parts))

    def _of_connection(self, kind: GraphQLObjectType, source: Rows, details: list[FieldDetails]) -> ConnectionPart:
        name = details[0].node.name.value
        match name:
            case "__typename":
                return Constant(kind.name)
            case "nodes":
                return NodesPlan(self.entity(source.model.__name__, details))
            case "edges":
                return self._edges(kind, source, details)
            case "pageInfo":
                return self._page_info(kind, details)
            case "totalCount":
                return TotalCount()
        raise UnplannableError(name)

    def _edges(self, kind: GraphQLObjectType, source: Rows, details: list[FieldDetails]) -> EdgesPlan:
        edge = cast("GraphQLObjectType", get_named_type(kind.fields["edges"].type))
        fields: dict[str, Cursor | Constant | NodesPlan] = {}
        for key, one in self._below(edge, details).items():
            match one[0].node.name.value:
                case "__typename":
                    fields[key] = Constant(edge.name)
                case "cursor":
                    fields[key] = Cursor()
                case "node":
                    fields[key] = NodesPlan(self.entity(source.model.__name__, one))
                case name:
                    raise UnplannableError(name)
        return EdgesPlan(fields, _are_complete(fields))

    def _page_info(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> PageInfoPlan:
        info = cast("GraphQLObjectType", get_named_type(kind.fields["pageInfo"].type))
        fields: dict[str, str | Constant] = {}
        for key, one in self._below(info, details).items():
            name = one[0].node.name.value
            if name != TYPENAME and name not in PAGE_INFO:
                raise UnplannableError(name)
            fields[key] = Constant(info.name) if name == TYPENAME else name
        return PageInfoPlan(fields)

    def _below(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> Fields:
        if next(self.parts) > MOST_PARTS:
            raise UnplannableError("too large")
        found = collect_subfields(self.schema, self.fragments, self.variables, self.operation, kind, details)
        return found.grouped_field_set


def _are_complete(parts: Mapping[str, AnyPlan]) -> bool:
    return all(map(is_complete, parts.values()))


def _leads_further(part: FieldPlan) -> bool:
    is_sum = isinstance(part, ComputedValue) and isinstance(part.computed, SumRule)
    return is_sum or isinstance(part, ParentPlan | ConnectionPlan)


def fragments_of(definitions: tuple[object, ...]) -> dict[str, FragmentDetails]:
    """A document's fragments. Raises UnplannableError for those that take variables of their own."""
    fragments = [one for one in definitions if isinstance(one, FragmentDefinitionNode)]
    if any(one.variable_definitions for one in fragments):
        raise UnplannableError("fragment variables")
    return {one.name.value: FragmentDetails(one, None) for one in fragments}


def _call(kind: GraphQLObjectType, details: list[FieldDetails]) -> Call:
    node = details[0].node
    if (found := kind.fields.get(node.name.value)) is None:
        raise UnplannableError(node.name.value)  # introspection
    return Call(found, node, varies=any(map(_varies, node.arguments or ())))


def _only_variable(call: Call) -> str | None:
    (argument,) = call.node.arguments or ()
    return argument.value.name.value if isinstance(argument.value, VariableNode) else None


class _Variables(Visitor):
    """Whether there are any."""

    found = False

    def enter_variable(self, *_: object) -> None:
        self.found = True


def _varies(argument: ArgumentNode) -> bool:
    visitor = _Variables()
    visit(argument, visitor)
    return visitor.found
