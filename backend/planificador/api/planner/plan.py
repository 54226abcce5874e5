"""The plan of a selection: a tree of what a statement reads, made once for a document and without values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from planificador.api.planner.calls import Call
from planificador.api.planner.sources import Column, ComputedValue, GlobalId, Groups, Parent, PeriodValue, Rows
from planificador.core.data.computed.aggregates import Aggregate
from planificador.core.data.computed.grouping import GroupKey
from planificador.core.model.base import BaseModel


@dataclass(frozen=True, slots=True)
class ByResolver:
    """A field that only its resolver can answer. The statement reads the columns of its row for the resolver."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A field with the same text in each row: `__typename`."""

    text: str


@dataclass(frozen=True, slots=True)
class ParentPlan:
    """The selection of the row that a column refers to."""

    source: Parent
    row_plan: "RowPlan"


@dataclass(frozen=True, slots=True, eq=False)
class PeriodPlan:
    """A sum over the rows of a period that belong to the row."""

    source: PeriodValue
    call: Call


@dataclass(frozen=True, slots=True, eq=False)
class ConnectionPlan:
    """A connection, with its parts by response key.

    Attributes:
        complete: Whether no part is left to a resolver.
    """

    source: Rows
    call: Call
    parts: "Mapping[str, ConnectionPart]"
    complete: bool


@dataclass(frozen=True, slots=True, eq=False)
class RowPlan:
    """The fields of a row, by response key.

    Attributes:
        complete: Whether neither these fields nor those below them are left to resolvers.
        reads_other_rows: Whether the fields need rows other than this one.
    """

    model: type[BaseModel]
    fields: "Mapping[str, FieldPlan]"
    complete: bool
    reads_other_rows: bool


@dataclass(frozen=True, slots=True)
class NodesPlan:
    """The rows of a page."""

    row_plan: RowPlan


@dataclass(frozen=True, slots=True)
class Cursor:
    """The cursor of a row."""


@dataclass(frozen=True, slots=True)
class EdgesPlan:
    """The rows of a page with their cursors, by response key.

    Attributes:
        complete: Whether no field is left to a resolver.
    """

    fields: Mapping[str, Cursor | Constant | NodesPlan]
    complete: bool


@dataclass(frozen=True, slots=True)
class PageInfoPlan:
    """The fields of `PageInfo`: their names, or a constant, by response key."""

    fields: Mapping[str, str | Constant]


@dataclass(frozen=True, slots=True)
class TotalCount:
    """The number of all rows that a connection is a page of."""


@dataclass(frozen=True, slots=True)
class AggregatesPlan:
    """Aggregates of rows, and objects of them, by response key."""

    fields: "Mapping[str, Aggregate | AggregatesPlan | Constant]"


@dataclass(frozen=True, slots=True)
class KeyPlan:
    """A key of a group. row_plan: of the row to which it refers."""

    key: GroupKey
    row_plan: RowPlan | None = None


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """A group: its keys and aggregates, by response key."""

    fields: "Mapping[str, AggregatesPlan | KeysPlan | Constant]"


@dataclass(frozen=True, slots=True)
class KeysPlan:
    """The keys of a group, by response key."""

    fields: Mapping[str, KeyPlan | Constant]


@dataclass(frozen=True, slots=True)
class GroupEdgesPlan:
    """The groups of a page with their cursors, by response key."""

    fields: Mapping[str, Cursor | Constant | GroupPlan]


@dataclass(frozen=True, slots=True, eq=False)
class GroupsPlan:
    """A page of groups, with its parts by response key."""

    source: Groups
    call: Call
    parts: Mapping[str, GroupPlan | GroupEdgesPlan | PageInfoPlan | TotalCount | Constant]


FieldPlan: TypeAlias = (
    GlobalId | Column | ComputedValue | PeriodPlan | Constant | ParentPlan | ConnectionPlan | ByResolver
)
ConnectionPart: TypeAlias = NodesPlan | EdgesPlan | PageInfoPlan | TotalCount | AggregatesPlan | GroupsPlan | Constant


@dataclass(frozen=True, slots=True, eq=False)
class ByIdPlan:
    """A row by the argument `id`, or rows by the argument `ids`.

    Attributes:
        variable: The variable that contains the argument, if there is one.
        row_plans: A plan for each type that the row may have.
        many: Whether the argument is `ids`.
    """

    call: Call
    variable: str | None
    row_plans: Mapping[str, RowPlan]
    many: bool


@dataclass(frozen=True, slots=True)
class RowListPlan:
    """Rows that may have different types, each with its plan."""

    row_plans: Sequence[RowPlan]


RootPlan: TypeAlias = ConnectionPlan | ByIdPlan | Constant | ByResolver
AnyPlan: TypeAlias = FieldPlan | ConnectionPart | Cursor | RootPlan | RowPlan | RowListPlan


def is_complete(part: AnyPlan) -> bool:
    """Return whether a statement answers all of the part."""
    match part:
        case ByResolver():
            return False
        case RowPlan() | ConnectionPlan() | EdgesPlan():
            return part.complete
        case ParentPlan(_, row_plan) | NodesPlan(row_plan):
            return row_plan.complete
        case RowListPlan(row_plans):
            return all(row_plan.complete for row_plan in row_plans)
    return True


def field_name(part: AnyPlan) -> str:
    """Return the field of the schema, or the type of the rows, that a statement reads; never what a client calls it."""
    match part:
        case ConnectionPlan(call=call):
            return call.node.name.value
        case RowPlan(model):
            return model.__name__
        case RowListPlan():
            return "nodes"
    return "other"
