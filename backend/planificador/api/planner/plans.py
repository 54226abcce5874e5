"""A selection as a tree of what must be read; made once for a document, no values in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from graphql import FieldNode, GraphQLField

from planificador.api.planner.sources import Column, GlobalId, Parent, Rows
from planificador.core.model.base import BaseModel


class UnplannableError(Exception):  # no failure: the ordinary resolvers answer
    """The selection holds what a statement cannot say."""


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
    """A connection. Its parts by response key."""

    source: Rows
    call: Call
    parts: "Mapping[str, ConnectionPart]"


@dataclass(frozen=True, slots=True, eq=False)
class RowPlan:
    """Fields of a row, by response key."""

    model: type[BaseModel]
    fields: "Mapping[str, GlobalId | Column | Constant | ParentPlan | ConnectionPlan]"


@dataclass(frozen=True, slots=True)
class NodesPlan:
    """The rows of a page."""

    entity: RowPlan


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a row stands."""


@dataclass(frozen=True, slots=True)
class EdgesPlan:
    """The rows of a page with their cursors, by response key."""

    fields: Mapping[str, Cursor | Constant | NodesPlan]


@dataclass(frozen=True, slots=True)
class PageInfoPlan:
    """What lies on either side: response key → hasNextPage and so on, or a constant."""

    fields: Mapping[str, str | Constant]


@dataclass(frozen=True, slots=True)
class TotalCount:
    """How many rows there are in all."""


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


Root: TypeAlias = ConnectionPlan | ByIdPlan | Constant
