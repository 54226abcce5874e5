"""A selection as a tree of what must be read; made once for a document, no values in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from graphql import FieldNode, GraphQLField

from planificador.api.planner.sources import Column, GlobalId, Parent, Rows
from planificador.core.models import Row


class Unplannable(Exception):  # noqa: N818 # no failure: the ordinary resolvers answer
    """The selection holds what a statement cannot say."""


@dataclass(frozen=True, slots=True)
class Constant:
    """The same text in each row: `__typename`."""

    text: str


@dataclass(frozen=True, slots=True)
class Up:
    """The selection of the row that a column refers to."""

    source: Parent
    entity: "Entity"


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """A field as it stands in the document: where its arguments come from. varies: they hold variables."""

    field: GraphQLField
    node: FieldNode
    varies: bool


@dataclass(frozen=True, slots=True, eq=False)
class Pages:
    """A connection. Its parts by response key."""

    source: Rows
    call: Call
    parts: "Mapping[str, ConnectionPart]"


@dataclass(frozen=True, slots=True, eq=False)
class Entity:
    """Fields of a row, by response key."""

    model: type[Row]
    fields: "Mapping[str, GlobalId | Column | Constant | Up | Pages]"


@dataclass(frozen=True, slots=True)
class Nodes:
    """The rows of a page."""

    entity: Entity


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a row stands."""


@dataclass(frozen=True, slots=True)
class Edges:
    """The rows of a page with their cursors, by response key."""

    fields: Mapping[str, Cursor | Constant | Nodes]


@dataclass(frozen=True, slots=True)
class PageInfo:
    """What lies on either side: response key → hasNextPage and so on, or a constant."""

    fields: Mapping[str, str | Constant]


@dataclass(frozen=True, slots=True)
class Total:
    """How many rows there are in all."""


ConnectionPart: TypeAlias = Nodes | Edges | PageInfo | Total | Constant


@dataclass(frozen=True, slots=True, eq=False)
class Single:
    """A row by the argument `id`, or rows by `ids` (`many`): an entity for each type that it may be of.

    variable: which holds the argument, if one does.
    """

    call: Call
    variable: str | None
    entities: Mapping[str, Entity]
    many: bool


Root: TypeAlias = Pages | Single | Constant
