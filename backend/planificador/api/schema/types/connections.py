"""Lists as Relay asks for them: keyset connections, counted only when somebody asks."""

import inspect
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar, cast

import strawberry
from strawberry.relay import PageInfo
from tortoise.expressions import Q

from planificador.api.annotations import argument, field, lazy_type, list_of, or_none
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.loaders import Loaders
from planificador.api.planner.sources import Rows, field_source
from planificador.api.schema.types.filters import condition, filter_input
from planificador.api.schema.types.orders import order_enum
from planificador.api.validation.cost import PageSize, cost_metadata
from planificador.core.data.pages import Page
from planificador.core.data.paging import (
    ConnectionQuery,
    InvalidPageError,
    SortKey,
    cursor_of,
    cursor_values,
    order_of,
    page_size,
)
from planificador.core.model.base import BaseModel

T = TypeVar("T")
ALL = Q()
COUNTING = 10
"""What a count costs, in rows."""
A_ROW = cost_metadata(1, PageSize())


@strawberry.type(description="One row of a connection and where it stands.")
class Edge(Generic[T]):
    node: T = strawberry.field(description="The row", metadata=cost_metadata(0))  # the edge's
    cursor: str = strawberry.field(description="Where the list continues after it; opaque")


@strawberry.type(description="One page of a list.")
class Connection(Generic[T]):
    """Asks the database when a field of it is resolved, and never twice for the same page."""

    listing: strawberry.Private[ConnectionQuery]
    parent: strawberry.Private[int]
    loaders: strawberry.Private[Loaders]

    @field("The rows, each with its cursor", A_ROW)
    async def edges(self) -> list[Edge[T]]:
        page = await self.page()
        return [Edge(node=row, cursor=cursor_of(row, self.listing.order)) for row in page.rows]  # type: ignore[arg-type]  # a row stands for its type

    @field("The rows", A_ROW)
    async def nodes(self) -> list[T]:
        return list((await self.page()).rows)  # type: ignore[arg-type]  # as above

    @field("Whether there is more, and from where", cost_metadata(0))
    async def page_info(self) -> PageInfo:
        return page_info(await self.page(), self.listing)

    @field("How many rows the list has in all; counted only when asked for", cost_metadata(COUNTING))
    async def total_count(self) -> int:
        return await self.loaders.count(self.listing, self.parent)

    def page(self) -> Awaitable[Page]:
        return self.loaders.page(self.listing, self.parent)


def page_info(page: Page, listing: ConnectionQuery) -> PageInfo:
    """What lies on either side of a page; on the side it was not read from, only what the cursor tells."""
    cursors = [cursor_of(row, listing.order) for row in (page.rows[0], page.rows[-1])] if page.rows else [None, None]
    behind, ahead = listing.after is not None, listing.before is not None
    return PageInfo(
        has_next_page=ahead if listing.backwards else page.more,
        has_previous_page=page.more if listing.backwards else behind,
        start_cursor=cursors[0],
        end_cursor=cursors[1],
    )


_Connection: Any = Connection  # Any: its parameter is made at run time
ARGUMENTS: dict[str, tuple[Any, str]] = {  # Any: a type as annotation
    "first": (int, "How many rows from the start, 100 at most; 50 when nothing is said"),
    "after": (str, "Only rows after this cursor"),
    "last": (int, "How many rows from the end, 100 at most"),
    "before": (str, "Only rows before this cursor"),
}


def connection(model: type[BaseModel], doc: str, parent: str | None = None) -> Any:  # Any: Strawberry's field
    """A field that lists rows of a model: all, or those whose `parent` column is the row the field stands on."""

    def listing(
        filtro: object = strawberry.UNSET,
        orden: Sequence[Enum] = strawberry.UNSET,
        first: int | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
        last: int | None = strawberry.UNSET,
        before: str | None = strawberry.UNSET,
    ) -> ConnectionQuery:
        paging = Paging.given(first, after, last, before)
        return make_connection_query(model, parent, paging, filtro=filtro or None, orden=orden or ())

    listing.__annotations__ |= {
        "filtro": _optional(filter_input(model), "Which rows"),
        "orden": _optional(list_of(order_enum(model)), "In which order; the first that tells two apart decides"),
    }
    return paged(listing, model, doc, parent)


def paged(listing: Callable[..., ConnectionQuery], model: type[BaseModel], doc: str, parent: str | None = None) -> Any:
    """The field of a function that says what its arguments list, Relay's paging arguments among them.

    parent: the column of the model that is the row the field stands on.
    """

    async def resolve(root: BaseModel | None, info: Info, **given: Any) -> object:  # Any: each argument's own type
        number = root.id if root and parent else 0
        return Connection(listing=listing(**given), parent=number, loaders=info.context.loaders)

    listing.__annotations__ |= {name: _optional(kind, text) for name, (kind, text) in ARGUMENTS.items()}
    own, takes = inspect.signature(listing), inspect.signature(resolve).parameters
    parameters = [takes["root"], takes["info"], *own.parameters.values()]
    shown = inspect.Signature(parameters, return_annotation=_Connection[lazy_type(model.__name__)])
    setattr(resolve, "__signature__", shown)  # noqa: B010 # what Strawberry makes the field's arguments from
    return strawberry.field(resolver=resolve, description=doc, metadata=field_source(Rows(model, parent, listing)))


def _optional(kind: Any, text: str) -> Any:  # Any: a type as annotation
    return argument(kind | None, text)


@dataclass(frozen=True, slots=True)
class Paging:
    """Relay's paging arguments, None where not given."""

    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None

    @classmethod
    def given(cls, *values: Any) -> "Paging":  # Any: int, str or unset
        """From arguments in this order, which may be unset."""
        return cls(*(or_none(value) for value in values))


def make_connection_query(
    model: type[BaseModel],
    parent: str | None,
    paging: Paging,
    *,
    filtro: object | None = None,
    orden: Sequence[Enum] = (),
    where: Q = ALL,
) -> ConnectionQuery:
    """The listing that the arguments ask for. Raises BadInputError."""
    order = order_of(model, [_key(one) for one in orden])
    try:
        size, backwards = page_size(paging.first, paging.last)
        return ConnectionQuery(
            model,
            parent,
            order,
            size,
            backwards,
            None if paging.after is None else cursor_values(paging.after, model, order),
            None if paging.before is None else cursor_values(paging.before, model, order),
            Q(condition(model, filtro), where),
            "" if filtro is None and where is ALL else f"{filtro!r}{where!r}",
        )
    except InvalidPageError as error:
        raise BadInputError(str(error)) from error


def _key(one: Enum | SortKey) -> SortKey:
    return one if isinstance(one, SortKey) else cast("SortKey", one.value)
