"""Plans selections: graphql-core collects their fields, and the source of each field determines its plan."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import cast

from graphql import (
    FragmentDefinitionNode,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    VariableNode,
    VariableValues,
    get_named_type,
)

from planificador.api.graphql_adapter import FieldDetails, FragmentDetails, collect_fields, collect_subfields
from planificador.api.planner.calls import Call
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.group_selections import TYPENAME, CollectedFields, plan_aggregates, plan_groups
from planificador.api.planner.plan import (
    AnyPlan,
    ByIdPlan,
    ByResolver,
    ConnectionPart,
    ConnectionPlan,
    Constant,
    Cursor,
    EdgesPlan,
    FieldPlan,
    NodesPlan,
    PageInfoPlan,
    ParentPlan,
    PeriodPlan,
    RootPlan,
    RowPlan,
    TotalCount,
    is_complete,
)
from planificador.api.planner.sources import (
    ById,
    ByIds,
    Column,
    ComputedValue,
    GlobalId,
    Parent,
    PeriodValue,
    Rows,
    source_of,
)
from planificador.core.model.base import BaseModel

MAX_SELECTIONS = 1000
"""Selections in a plan: a short document with fragments can have any number."""
PAGE_INFO_FIELDS = frozenset({"hasNextPage", "hasPreviousPage", "startCursor", "endCursor"})


@dataclass(frozen=True, slots=True)
class SelectionPlanner:
    """Plans the selections of one operation, for one set of values of the variables in @skip and @include."""

    schema: GraphQLSchema
    models: Mapping[str, type[BaseModel]]
    operation: OperationDefinitionNode
    fragments: dict[str, FragmentDetails]
    variables: VariableValues
    counter: Iterator[int] = field(default_factory=count)

    def roots(self) -> dict[str, RootPlan]:
        """Return the plans of the query's fields, by response key."""
        query = cast("GraphQLObjectType", self.schema.query_type)
        return {key: self._root_or_resolver(query, details) for key, details in self.root_fields(query).items()}

    def root_fields(self, root: GraphQLObjectType) -> CollectedFields:
        """Return the selection of the operation by response key."""
        return collect_fields(self.schema, self.fragments, self.variables, root, self.operation).grouped_field_set

    def row_plan(self, type_name: str, details: list[FieldDetails]) -> RowPlan:
        """Return the plan of the selection of a row of this type. Raises UnplannableError."""
        kind = cast("GraphQLObjectType", self.schema.type_map[type_name])
        fields = {key: self._field(kind, subfield) for key, subfield in self.subfields(kind, details).items()}
        reads_other_rows = any(map(_reads_other_rows, fields.values()))
        return RowPlan(self.models[type_name], fields, _are_complete(fields), reads_other_rows)

    def _root_or_resolver(self, query: GraphQLObjectType, details: list[FieldDetails]) -> RootPlan:
        try:
            return self._root(query, details)
        except UnplannableError:
            return ByResolver()

    def _root(self, query: GraphQLObjectType, details: list[FieldDetails]) -> RootPlan:
        if details[0].node.name.value == TYPENAME:
            return Constant(query.name)
        call = _call(query, details)
        match source_of(call.field):
            case Rows() as source:
                return self._connection(source, call, details)
            case ById() as source:
                row_plans = dict(self._row_plans(source, details))
                return ByIdPlan(call, _variable_of(call), row_plans, many=isinstance(source, ByIds))
        raise UnplannableError(call.node.name.value)

    def _row_plans(self, source: ById, details: list[FieldDetails]) -> Iterator[tuple[str, RowPlan]]:
        """Iterate over the plans by type; types whose selection cannot be planned are left out."""
        for name in source.models:
            with suppress(UnplannableError):
                yield name, self.row_plan(name, details)

    def _field(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> FieldPlan:
        if details[0].node.name.value == TYPENAME:
            return Constant(kind.name)
        call = _call(kind, details)
        match source_of(call.field):
            case GlobalId() | Column() | ComputedValue() as source:
                return source
            case PeriodValue() as source:
                return PeriodPlan(source, call)
            case Parent() as source:
                return ParentPlan(source, self.row_plan(source.target, details))
            case Rows() as source:
                return self._connection(source, call, details)
        return ByResolver()

    def _connection(self, source: Rows, call: Call, details: list[FieldDetails]) -> ConnectionPlan:
        kind = cast("GraphQLObjectType", get_named_type(call.field.type))
        subfields = self.subfields(kind, details)
        parts = {key: self._connection_part(kind, source, subfield) for key, subfield in subfields.items()}
        return ConnectionPlan(source, call, parts, _are_complete(parts))

    def _connection_part(self, kind: GraphQLObjectType, source: Rows, details: list[FieldDetails]) -> ConnectionPart:
        name = details[0].node.name.value
        match name:
            case "__typename":
                return Constant(kind.name)
            case "nodes":
                return NodesPlan(self.row_plan(source.model.__name__, details))
            case "edges":
                return self._edges(kind, source, details)
            case "pageInfo":
                return self.page_info(kind, details)
        return self._of_all_rows(name, kind, details)

    def _of_all_rows(self, name: str, kind: GraphQLObjectType, details: list[FieldDetails]) -> ConnectionPart:
        """Return the plan of a part that does not depend on the page."""
        match name:
            case "totalCount":
                return TotalCount()
            case "agregados":
                return plan_aggregates(self, kind.fields[name], details)
            case "grupos":
                return plan_groups(self, _call(kind, details), details)
        raise UnplannableError(name)

    def _edges(self, kind: GraphQLObjectType, source: Rows, details: list[FieldDetails]) -> EdgesPlan:
        edge = cast("GraphQLObjectType", get_named_type(kind.fields["edges"].type))
        fields: dict[str, Cursor | Constant | NodesPlan] = {}
        for key, subfield in self.subfields(edge, details).items():
            match subfield[0].node.name.value:
                case "__typename":
                    fields[key] = Constant(edge.name)
                case "cursor":
                    fields[key] = Cursor()
                case "node":
                    fields[key] = NodesPlan(self.row_plan(source.model.__name__, subfield))
                case name:
                    raise UnplannableError(name)
        return EdgesPlan(fields, _are_complete(fields))

    def page_info(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> PageInfoPlan:
        """Return the plan of the field `pageInfo` of a type. Raises UnplannableError."""
        info = cast("GraphQLObjectType", get_named_type(kind.fields["pageInfo"].type))
        fields: dict[str, str | Constant] = {}
        for key, subfield in self.subfields(info, details).items():
            name = subfield[0].node.name.value
            if name != TYPENAME and name not in PAGE_INFO_FIELDS:
                raise UnplannableError(name)
            fields[key] = Constant(info.name) if name == TYPENAME else name
        return PageInfoPlan(fields)

    def subfields(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> CollectedFields:
        """Return the selection of an object by response key. Raises UnplannableError."""
        if next(self.counter) > MAX_SELECTIONS:
            raise UnplannableError("too many selections")
        collected = collect_subfields(self.schema, self.fragments, self.variables, self.operation, kind, details)
        return collected.grouped_field_set


def _are_complete(parts: Mapping[str, AnyPlan]) -> bool:
    return all(map(is_complete, parts.values()))


def _reads_other_rows(part: FieldPlan) -> bool:
    is_sum = isinstance(part, ComputedValue) and part.computed.rows_read > 0
    return is_sum or isinstance(part, ParentPlan | ConnectionPlan | PeriodPlan)


def fragments_of(definitions: tuple[object, ...]) -> dict[str, FragmentDetails]:
    """Return the fragments of a document. Raises UnplannableError when one declares variables of its own."""
    fragments = [node for node in definitions if isinstance(node, FragmentDefinitionNode)]
    if any(node.variable_definitions for node in fragments):
        raise UnplannableError("fragment variables")
    return {node.name.value: FragmentDetails(node, None) for node in fragments}


def _call(kind: GraphQLObjectType, details: list[FieldDetails]) -> Call:
    node = details[0].node
    if (field := kind.fields.get(node.name.value)) is None:
        raise UnplannableError(node.name.value)  # a field of introspection
    return Call(field, node)


def _variable_of(call: Call) -> str | None:
    """Return the name of the variable that is the only argument; None when the argument is no variable."""
    (argument,) = call.node.arguments or ()
    return argument.value.name.value if isinstance(argument.value, VariableNode) else None
