"""`grupos`: groups of rows with the same keys, as a connection for each model."""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache, partial
from typing import Any, Generic, TypeVar, cast
from zoneinfo import ZoneInfo

import strawberry
from strawberry.relay import PageInfo

from planificador.api.annotations import argument, field, lazy_type, list_of, or_none
from planificador.api.context import Info
from planificador.api.errors import BadInputError
from planificador.api.loaders import Loaders
from planificador.api.planner.sources import GROUPS_COST, Groups, KeyOfGroup, field_source
from planificador.api.schema.types.aggregates import (
    AggregateReader,
    aggregates_type,
    object_type,
    part_field,
    short_text,
)
from planificador.api.schema.types.columns import api_columns, value_type
from planificador.api.schema.types.edges import ROW_COST, Edge
from planificador.api.schema.types.hidden_columns import refuse_if_hidden
from planificador.api.validation.field_costs import cost_metadata
from planificador.core.data.computed.aggregates import Aggregate
from planificador.core.data.computed.grouping import Grouping, GroupKey, GroupTerm, terms_of
from planificador.core.data.computed.groups import GroupPage, GroupValues, python_value
from planificador.core.data.lists.paging import (
    ConnectionQuery,
    InvalidPageError,
    decode_cursor,
    encode_cursor,
    page_size,
)
from planificador.core.data.lists.periods import Period
from planificador.core.data.lists.sorting import sorting_column, value_from_json
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn, Date, Id, Instant, KeyText, Reference, column_of, optional
from planificador.core.model.validation import input_field_name

T = TypeVar("T")
MAX_KEYS = 3
"""Keys of a group."""
PERIODS = {
    Period.DAY: "the day",
    Period.WEEK: "first day of the week (Monday)",
    Period.MONTH: "first day of the month",
    Period.YEAR: "first day of the year",
}


@dataclass(frozen=True, slots=True)
class Group:
    """A group of rows. keys: the values of its keys, and of the other terms of its order, by name."""

    keys: Mapping[str, Any]  # Any: of the type of the key's column
    aggregates: AggregateReader


@strawberry.type(name="Connection", description="A page of groups.")
class GroupConnection(Generic[T]):
    """Reads its page once, when the first of its fields needs it."""

    query: strawberry.Private[ConnectionQuery]
    grouping: strawberry.Private[Grouping]
    parent: strawberry.Private[int]
    loaders: strawberry.Private[Loaders]

    @field("The groups with their cursors", ROW_COST)
    async def edges(self) -> list[Edge[T]]:
        page = await self._page()
        return [Edge(node=self._group(values), cursor=_cursor(self.grouping, values)) for values in page.groups]  # type: ignore[arg-type]  # the resolvers of T take a group

    @field("The groups", ROW_COST)
    async def nodes(self) -> list[T]:
        return [self._group(values) for values in (await self._page()).groups]  # type: ignore[misc]  # as above

    @field("Whether there are more groups, and their cursors", cost_metadata(0))
    async def page_info(self) -> PageInfo:
        page = await self._page()
        cursors = [_cursor(self.grouping, page.groups[n]) for n in (0, -1)] if page.groups else [None, None]
        return PageInfo(
            has_next_page=page.more,
            has_previous_page=self.grouping.after is not None,
            start_cursor=cursors[0],
            end_cursor=cursors[1],
        )

    @field("Number of all groups; counted only if selected", cost_metadata(GROUPS_COST))
    async def total_count(self) -> int:
        return await self.loaders.group_count(self.query, self.grouping, self.parent)

    def _page(self) -> Awaitable[GroupPage]:
        return self.loaders.groups(self.query, self.grouping, self.parent)

    def _group(self, values: GroupValues) -> Group:
        async def read(aggregate: Aggregate) -> object:
            of_groups = await self.loaders.group_aggregates(self.query, self.grouping, self.parent, aggregate)
            return of_groups.get(values, python_value(aggregate.column(), aggregate.of_no_rows))

        terms = zip(self.grouping.terms, values, strict=True)
        return Group({term.name: python_value(term.kind, value) for term, value in terms}, AggregateReader(read))


def _cursor(grouping: Grouping, values: GroupValues) -> str:
    terms = list(zip(grouping.terms, values, strict=True))
    json = [term.kind.to_json(python_value(term.kind, value)) for term, value in terms]
    return encode_cursor([term.name for term, _ in terms], json)


def _decoder(term: GroupTerm) -> Callable[[object], object]:
    return partial(value_from_json, term.kind, term.kind.null)


@cache
def group_keys(model: type[BaseModel]) -> Sequence[GroupKey]:
    """Return the keys by which rows can be grouped: columns with few values, references, and periods."""
    return [key for name, column in api_columns(model) for key in _keys_of(model, name, column)]


def _keys_of(model: type[BaseModel], name: str, column: BaseColumn[Any]) -> Iterator[GroupKey]:
    if isinstance(column, Date | Instant) and not column.groupable:
        for period, text in PERIODS.items():
            start = Date(doc=f"{short_text(column)}: {text}")
            kind = optional(start) if column.null else start
            yield GroupKey(model, f"{period.value}_{name}", name, kind, None, period=period)
    elif isinstance(column, Reference):
        yield GroupKey(model, name, column.attribute, Id(null=column.null), None, column.target)
    elif column.groupable:
        yield GroupKey(model, name, name, column, _sorted_by(model, name))


def _sorted_by(model: type[BaseModel], name: str) -> KeyText | None:
    column = column_of(model, sorting_column(model, name))
    return column if isinstance(column, KeyText) else None


def _description(model: type[BaseModel], key: GroupKey) -> str:
    return short_text(key.kind if key.period else column_of(model, key.name))


@cache
def group_enum(model: type[BaseModel]) -> type[Enum]:
    """Return the enum `XAgrupacion`, whose values are keys."""
    members = {
        key.name.upper(): strawberry.enum_value(key, description=_description(model, key)) for key in group_keys(model)
    }
    enum = Enum(f"{model.__name__}Agrupacion", members)  # type: ignore[misc]  # made from the columns
    return strawberry.enum(enum, description=f"Keys by which rows of {model.__name__} are grouped.")


@cache
def group_type(model: type[BaseModel]) -> type:
    """Return the type `XGrupo`."""
    fields = {key.name: _key_field(model, key) for key in group_keys(model)}
    text = f"The keys of a group of {model.__name__}. Those that `por` does not have are null."
    keys_type = object_type(f"{model.__name__}Clave", text, fields)
    members = {
        "clave": part_field(lambda group: group.keys, keys_type, "What its rows have in common"),
        "agregados": part_field(lambda group: group.aggregates, aggregates_type(model), "Aggregates of its rows"),
    }
    return object_type(f"{model.__name__}Grupo", f"A group of rows of {model.__name__} with the same keys.", members)


def _key_field(model: type[BaseModel], key: GroupKey) -> Any:  # Any: Strawberry's field
    resolve: Any  # one of two forms
    if key.target:
        column = cast("Reference", column_of(model, key.name))

        async def resolve_row(root: Mapping[str, Any], info: Info) -> object:
            number = root.get(key.name)
            return None if number is None else await info.context.loaders.row(column.related_model, number)

        resolve, annotation = resolve_row, lazy_type(key.target)
    else:

        def resolve_value(root: Mapping[str, Any]) -> object:
            return root.get(key.name)

        resolve, annotation = resolve_value, value_type(key.kind)
    resolve.__annotations__["return"] = annotation | None
    text = _description(model, key)
    return strawberry.field(resolver=resolve, description=text, metadata=field_source(KeyOfGroup(key)))


_GroupConnection: Any = GroupConnection  # Any: its parameter is known at run time only


@cache
def groups_field(model: type[BaseModel]) -> Any:  # Any: Strawberry's field
    """Return the field `grupos` of a connection. Its object has the connection's query, parent and loaders."""

    async def resolve(
        root: Any,  # a connection
        info: Info,
        por: Sequence[Enum],
        first: int | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
    ) -> object:
        grouping = make_grouping(info.context.services.zone, por, first, after)
        return GroupConnection(query=root.query, grouping=grouping, parent=root.parent, loaders=root.loaders)

    resolve.__annotations__ |= {
        "por": argument(list_of(group_enum(model)), f"Keys, at most {MAX_KEYS}; groups are in the order of their keys"),
        "first": argument(int | None, "Number of groups, at most 100; by default 50"),
        "after": argument(str | None, "Only groups after this cursor"),
        "return": _GroupConnection[group_type(model)],
    }
    text = "The rows of the whole list in groups. Periods of instants are those of the centre's time zone."
    return strawberry.field(resolver=resolve, description=text, metadata=field_source(Groups(model, make_grouping)))


def make_grouping(
    zone: ZoneInfo, por: Sequence[Enum | GroupKey], first: int | None = None, after: str | None = None
) -> Grouping:
    """Return the page of groups for these arguments. Raises BadInputError."""
    keys = tuple(key if isinstance(key, GroupKey) else cast("GroupKey", key.value) for key in por)
    if not 1 <= len(set(keys)) == len(keys) <= MAX_KEYS:
        raise BadInputError(f"por must have 1 to {MAX_KEYS} different keys.")
    for key in keys:
        refuse_if_hidden(key.model, key.column, input_field_name(key.column.removesuffix("_id")))
    cursor = or_none(after)
    try:
        size, _ = page_size(or_none(first), None)
        terms = terms_of(keys)
        names, decoders = [term.name for term in terms], list(map(_decoder, terms))
        values = None if cursor is None else decode_cursor(cursor, names, decoders)
        return Grouping(keys, zone, size, values)
    except InvalidPageError as error:
        raise BadInputError(str(error)) from error
