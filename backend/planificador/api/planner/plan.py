"""A selection as a tree of what must be read; made once for a document, no values in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from graphql import FieldNode, GraphQLField

from planificador.api.planner.sources import Column, ComputedValue, GlobalId, Parent, Rows
from planificador.core.model.base import BaseModel


class UnplannableError(Exception):  # no failure: the ordinary resolvers answer
    """The selection holds what a statement cannot say."""


@dataclass(frozen=True, slots=True)
class ByResolver:
    """A field that only its resolver can answer. The statement reads the columns of the row it stands on."""


@dataclass(frozen=True, slots=True)
class Constant:
    """The same text in each row: `__typename`."""

    text: str


@dataclass(frozen=True, slots=True)
class ParentPlan:
    """The selection of the row that a column refers to."""

    source: Parent
    entity: "RowPlan"


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """A field as it stands in the document: where its arguments come from. varies: they hold variables."""

    field: GraphQLField
    node: FieldNode
    varies: bool


@dataclass(frozen=True, slots=True, eq=False)
class ConnectionPlan:
    """A connection. Its parts by response key. complete: as of `RowPlan`."""

    source: Rows
    call: Call
    parts: "Mapping[str, ConnectionPart]"
    complete: bool


@dataclass(frozen=True, slots=True, eq=False)
class RowPlan:
    """Fields of a row, by response key.

    complete: nothing of them, or below them, is left to resolvers. leads_further: other rows are read for them.
    """

    model: type[BaseModel]
    fields: "Mapping[str, FieldPlan]"
    complete: bool
    leads_further: bool


@dataclass(frozen=True, slots=True)
class NodesPlan:
    """The rows of a page."""

    entity: RowPlan


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a row stands."""


@dataclass(frozen=True, slots=True)
class EdgesPlan:
    """The rows of a page with their cursors, by response key. complete: as of `RowPlan`."""

    fields: Mapping[str, Cursor | Constant | NodesPlan]
    complete: bool


@dataclass(frozen=True, slots=True)
class PageInfoPlan:
    """What lies on either side: response key → hasNextPage and so on, or a constant."""

    fields: Mapping[str, str | Constant]


@dataclass(frozen=True, slots=True)
class TotalCount:
    """How many rows there are in all."""


FieldPlan: TypeAlias = GlobalId | Column | ComputedValue | Constant | ParentPlan | ConnectionPlan | ByResolver
ConnectionPart: TypeAlias = NodesPlan | EdgesPlan | PageInfoPlan | TotalCount | Constant


@dataclass(frozen=True, slots=True, eq=False)
class ByIdPlan:
    """A row by the argument `id`, or rows by `ids` (`many`): an entity for each type that it may be of.

    variable: which holds the argument, if one does.
    """

    call: Call
    variable: str | None
    entities: Mapping[str, RowPlan]
    many: bool


@dataclass(frozen=True, slots=True)
class EntityList:
    """Rows of several types, each with its plan."""

    entities: Sequence[RowPlan]


Root: TypeAlias = ConnectionPlan | ByIdPlan | Constant | ByResolver
AnyPlan: TypeAlias = FieldPlan | ConnectionPart | Cursor | Root | RowPlan | EntityList


def is_complete(part: AnyPlan) -> bool:
    """Return whether a statement answers all of the part."""
    match part:
        case ByResolver():
            return False
        case RowPlan() | ConnectionPlan() | EdgesPlan():
            return part.complete
        case ParentPlan(_, entity) | NodesPlan(entity):
            return entity.complete
        case EntityList(entities):
            return all(entity.complete for entity in entities)
    return True
