"""Lists as connections of the Relay specification, with keyset pagination. Rows are counted only on request."""

import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache, cached_property
from types import MappingProxyType, new_class
from typing import Any, Generic, TypeVar, cast

import strawberry
from strawberry.relay import PageInfo
from tortoise.expressions import Q

from planificador.api.annotations import argument, field, lazy_type, list_of, or_none
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.loaders import Loaders
from planificador.api.planner.sources import METADATA_KEY, Rows, field_source
from planificador.api.schema.types.aggregates import AggregateReader, aggregates_type, part_field
from planificador.api.schema.types.edges import COUNT_COST, ROW_COST, Edge
from planificador.api.schema.types.filter_conditions import condition
from planificador.api.schema.types.filters import filter_input
from planificador.api.schema.types.groups import groups_field
from planificador.api.schema.types.hidden_columns import refuse_if_hidden
from planificador.api.schema.types.orders import key_costs, order_enum
from planificador.api.validation.field_costs import cost_metadata
from planificador.api.validation.orders import order_metadata
from planificador.core.data.lists.paging import (
    ConnectionQuery,
    InvalidPageError,
    SortKey,
    cursor_values,
    order_of,
    page_size,
)
from planificador.core.data.queries.pages import Page
from planificador.core.model.base import BaseModel

T = TypeVar("T")
ALL = Q()
NO_ORDER: Mapping[Any, Any] = MappingProxyType({})


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    """Reads its page once, when the first of its fields needs it."""

    query: strawberry.Private[ConnectionQuery]
    parent: strawberry.Private[int]
    loaders: strawberry.Private[Loaders]

    @field("The rows with their cursors", ROW_COST)
    async def edges(self) -> list[Edge[T]]:
        page = await self.page()
        return [Edge(node=row, cursor=page.cursor(n)) for n, row in enumerate(page.rows)]  # type: ignore[arg-type]  # the resolvers of T take a row

    @field("The rows", ROW_COST)
    async def nodes(self) -> list[T]:
        return list((await self.page()).rows)  # type: ignore[arg-type]  # as above

    @field("Whether there are more rows, and their cursors", cost_metadata(0))
    async def page_info(self) -> PageInfo:
        return page_info(await self.page())

    @field("Number of rows of the whole list; counted only if selected", cost_metadata(COUNT_COST))
    async def total_count(self) -> int:
        return await self.loaders.count(self.query, self.parent)

    def page(self) -> Awaitable[Page]:
        return self.loaders.page(self.query, self.parent)

    def aggregates(self) -> AggregateReader:
        return AggregateReader(lambda aggregate: self.loaders.aggregate(self.query, self.parent, aggregate))


def page_info(page: Page) -> PageInfo:
    """Return whether there are rows around a page. Against the reading direction, the request's cursor decides."""
    query, last = page.query, len(page.rows) - 1
    cursors = [page.cursor(index) for index in (0, last)] if page.rows else [None, None]
    return PageInfo(
        has_next_page=query.before is not None if query.backwards else page.more,
        has_previous_page=page.more if query.backwards else query.after is not None,
        start_cursor=cursors[0],
        end_cursor=cursors[1],
    )


_Connection: Any = Connection  # Any: its parameter is known at run time only


@cache
def connection_type(model: type[BaseModel]) -> type:
    """Return the type `XConnection`."""
    name = f"{model.__name__}Connection"
    text = "Aggregates of all rows of the list, regardless of the page"
    members = {
        "agregados": part_field(Connection.aggregates, aggregates_type(model), text, COUNT_COST),
        "grupos": groups_field(model),
    }
    kind = new_class(name, (_Connection[lazy_type(model.__name__)],), exec_body=lambda body: body.update(members))
    return strawberry.type(kind, description="A page of a list.")


PAGING_ARGUMENTS: dict[str, tuple[Any, str]] = {  # Any: a type as annotation
    "first": (int, "Number of rows from the start of the list, at most 100; without `first` and `last`, 50"),
    "after": (str, "Only rows after this cursor"),
    "last": (int, "Number of rows from the end of the list, at most 100"),
    "before": (str, "Only rows before this cursor"),
}


def connection(model: type[BaseModel], doc: str, parent: str | None = None) -> Any:  # Any: Strawberry's field
    """Return a field that lists the rows of a model, or those whose column `parent` refers to the field's row."""

    def make_query(
        filtro: object = strawberry.UNSET,
        orden: Sequence[Enum] = strawberry.UNSET,
        first: int | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
        last: int | None = strawberry.UNSET,
        before: str | None = strawberry.UNSET,
    ) -> ConnectionQuery:
        paging = Paging.from_arguments(first, after, last, before)
        return make_connection_query(model, parent, paging, filtro=filtro or None, orden=orden or ())

    make_query.__annotations__ |= {
        "filtro": _optional(filter_input(model), "Only rows that match this filter"),
        "orden": _optional(list_of(order_enum(model)), "Sort keys; the first has precedence"),
    }
    return connection_field(make_query, model, doc, parent, order_metadata(key_costs(model)))


def connection_field(
    make_query: Callable[..., ConnectionQuery],
    model: type[BaseModel],
    doc: str,
    parent: str | None = None,
    order: Mapping[Any, Any] = NO_ORDER,
    *,
    for_some_roles: bool = False,
) -> Any:  # Any: Strawberry's field, and its metadata
    """Return a field with the arguments of `make_query`, which include Relay's.

    Args:
        parent: As in `connection`.
        order: The metadata of its order, if it has one.
        for_some_roles: Whether it is null for readers of other roles, so that its resolver has to answer it.
    """

    async def resolve(root: BaseModel | None, info: Info, **arguments: Any) -> object:  # Any: each has its own type
        number = root.id if root and parent else 0
        return Connection(query=make_query(**arguments), parent=number, loaders=info.context.loaders)

    make_query.__annotations__ |= {name: _optional(type_, text) for name, (type_, text) in PAGING_ARGUMENTS.items()}
    own, fixed = inspect.signature(make_query), inspect.signature(resolve).parameters
    parameters = [fixed["root"], fixed["info"], *own.parameters.values()]
    returned: Any = connection_type(model) | None if for_some_roles else connection_type(model)
    signature = inspect.Signature(parameters, return_annotation=returned)
    setattr(resolve, "__signature__", signature)  # noqa: B010 # Strawberry reads the field's arguments from it
    metadata = {**field_source(Rows(model, parent, make_query)), **order}
    if for_some_roles:
        del metadata[METADATA_KEY]
    return strawberry.field(resolver=resolve, description=doc, metadata=metadata)


def _optional(type_: Any, text: str) -> Any:  # Any: a type as annotation
    return argument(type_ | None, text)


@dataclass(frozen=True, slots=True)
class Paging:
    """Relay's paging arguments. Omitted ones are None."""

    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None

    @classmethod
    def from_arguments(cls, *values: Any) -> "Paging":  # Any: int, str or unset
        """Return the paging of a field's arguments, in the order of the attributes."""
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
    """Return the query of a connection with these arguments. Raises BadInputError."""
    try:
        order = order_of(model, [_sort_key(key) for key in orden])
        for key in order:
            refuse_if_hidden(model, key.name)
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
            "" if filtro is None and where is ALL else _TextKey(filtro, where),
        )
    except InvalidPageError as error:
        raise BadInputError(str(error)) from error


class _TextKey:
    """A key that is equal to others with the same text, which is made only where keys are compared."""

    def __init__(self, *parts: object) -> None:
        self._parts = parts

    @cached_property
    def _text(self) -> str:
        return "".join(map(repr, self._parts))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _TextKey) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)


def _sort_key(key: Enum | SortKey) -> SortKey:
    return key if isinstance(key, SortKey) else cast("SortKey", key.value)
