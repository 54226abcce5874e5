"""Plans the selections of aggregates and groups."""

from collections.abc import Mapping
from typing import Protocol, cast

from graphql import GraphQLField, GraphQLObjectType, get_named_type, is_leaf_type

from planificador.api.graphql_adapter import FieldDetails
from planificador.api.planner.calls import Call
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.plan import (
    AggregatesPlan,
    Constant,
    Cursor,
    GroupEdgesPlan,
    GroupPlan,
    GroupsPlan,
    KeyPlan,
    KeysPlan,
    PageInfoPlan,
    RowPlan,
    TotalCount,
)
from planificador.api.planner.sources import Aggregated, Groups, KeyOfGroup, source_of
from planificador.core.data.computed.aggregates import Aggregate

TYPENAME = "__typename"
CollectedFields = Mapping[str, list[FieldDetails]]


class Selections(Protocol):
    """What is needed of the planner of the other selections. Its methods raise UnplannableError."""

    def subfields(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> CollectedFields:
        """Return the selection of an object by response key."""

    def row_plan(self, type_name: str, details: list[FieldDetails]) -> RowPlan:
        """Return the plan of the selection of a row of this type."""

    def page_info(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> PageInfoPlan:
        """Return the plan of the field `pageInfo` of a type."""


def plan_aggregates(selections: Selections, field: GraphQLField, details: list[FieldDetails]) -> AggregatesPlan:
    """Return the plan of an object of aggregates. Raises UnplannableError."""
    kind = _object_type(field)
    fields: dict[str, Aggregate | AggregatesPlan | Constant] = {}
    for key, subfield in selections.subfields(kind, details).items():
        name = subfield[0].node.name.value
        if name == TYPENAME:
            fields[key] = Constant(kind.name)
        elif isinstance(source := source_of(kind.fields[name]), Aggregated):
            fields[key] = source.aggregate
        elif is_leaf_type(get_named_type(kind.fields[name].type)):
            raise UnplannableError(name)
        else:
            fields[key] = plan_aggregates(selections, kind.fields[name], subfield)
    return AggregatesPlan(fields)


def plan_groups(selections: Selections, call: Call, details: list[FieldDetails]) -> GroupsPlan:
    """Return the plan of a connection of groups. Raises UnplannableError."""
    kind = _object_type(call.field)
    parts: dict[str, GroupPlan | GroupEdgesPlan | PageInfoPlan | TotalCount | Constant] = {}
    for key, subfield in selections.subfields(kind, details).items():
        match subfield[0].node.name.value:
            case "__typename":
                parts[key] = Constant(kind.name)
            case "nodes":
                parts[key] = _plan_group(selections, kind.fields["nodes"], subfield)
            case "edges":
                parts[key] = _plan_edges(selections, kind.fields["edges"], subfield)
            case "pageInfo":
                parts[key] = selections.page_info(kind, subfield)
            case "totalCount":
                parts[key] = TotalCount()
            case name:
                raise UnplannableError(name)
    return GroupsPlan(cast("Groups", source_of(call.field)), call, parts)


def _plan_edges(selections: Selections, field: GraphQLField, details: list[FieldDetails]) -> GroupEdgesPlan:
    kind = _object_type(field)
    fields: dict[str, Cursor | Constant | GroupPlan] = {}
    for key, subfield in selections.subfields(kind, details).items():
        match subfield[0].node.name.value:
            case "__typename":
                fields[key] = Constant(kind.name)
            case "cursor":
                fields[key] = Cursor()
            case "node":
                fields[key] = _plan_group(selections, kind.fields["node"], subfield)
            case name:
                raise UnplannableError(name)
    return GroupEdgesPlan(fields)


def _plan_group(selections: Selections, field: GraphQLField, details: list[FieldDetails]) -> GroupPlan:
    kind = _object_type(field)
    fields: dict[str, AggregatesPlan | KeysPlan | Constant] = {}
    for key, subfield in selections.subfields(kind, details).items():
        match subfield[0].node.name.value:
            case "__typename":
                fields[key] = Constant(kind.name)
            case "clave":
                fields[key] = _plan_keys(selections, kind.fields["clave"], subfield)
            case "agregados":
                fields[key] = plan_aggregates(selections, kind.fields["agregados"], subfield)
            case name:
                raise UnplannableError(name)
    return GroupPlan(fields)


def _plan_keys(selections: Selections, field: GraphQLField, details: list[FieldDetails]) -> KeysPlan:
    kind = _object_type(field)
    fields: dict[str, KeyPlan | Constant] = {}
    for key, subfield in selections.subfields(kind, details).items():
        name = subfield[0].node.name.value
        if name == TYPENAME:
            fields[key] = Constant(kind.name)
        elif isinstance(source := source_of(kind.fields[name]), KeyOfGroup):
            row_plan = selections.row_plan(source.key.target, subfield) if source.key.target else None
            if row_plan and not row_plan.complete:
                raise UnplannableError(name)  # a group has no place for fields that are left to resolvers
            fields[key] = KeyPlan(source.key, row_plan)
        else:
            raise UnplannableError(name)
    return KeysPlan(fields)


def _object_type(field: GraphQLField) -> GraphQLObjectType:
    return cast("GraphQLObjectType", get_named_type(field.type))
