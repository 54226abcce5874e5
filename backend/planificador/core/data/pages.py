"""Reads pages of many parents in one statement, counts, and rows by id."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from pypika_tortoise.analytics import RowNumber
from pypika_tortoise.enums import Order
from pypika_tortoise.functions import Count
from pypika_tortoise.queries import QueryBuilder, Table
from pypika_tortoise.terms import Criterion, Term
from tortoise.expressions import Q, ResolveContext

from planificador.core.data.paging import ConnectionQuery, SortKey, column_condition
from planificador.core.data.query import fetch_values
from planificador.core.model.base import BaseModel

R = TypeVar("R", bound=BaseModel)
PLACE = "_place"


class NullsHigh(Enum):
    """Directions on SQLite in which an empty value stands above all others, as PostgreSQL has it unasked. Both read
    them from an index; any other way to say it (`column IS NULL, column`) sorts the whole table."""

    asc = "ASC NULLS LAST"
    desc = "DESC NULLS FIRST"


Direction = Order | NullsHigh


class UnreadableRowError(Exception):
    """A row holds a value that the driver cannot decode."""

    def __init__(self, model: type[BaseModel], row_id: int) -> None:
        super().__init__(f"{model._meta.db_table} {row_id} cannot be read")


@dataclass(frozen=True, slots=True)
class Page:
    """Rows in the order asked for; `more`: there are others beyond, in the direction of reading."""

    rows: Sequence[BaseModel]
    more: bool


async def fetch_by_ids(model: type[R], ids: Sequence[int]) -> list[R | UnreadableRowError | None]:
    """The rows with these ids, in their order; None where there is none, an error in the place of a row that cannot be
    read."""
    found = await _each(model, ids)
    return [found.get(key) for key in ids]


async def _each(model: type[R], ids: Sequence[int]) -> dict[int, R | UnreadableRowError]:
    try:
        rows = await fetch_values(model, column_condition("id", "in", ids))
    except (ValueError, OverflowError):  # of an instant that Python does not know, of text that is no UTF-8
        if len(ids) == 1:
            return {ids[0]: UnreadableRowError(model, ids[0])}
        half = len(ids) // 2
        return await _each(model, ids[:half]) | await _each(model, ids[half:])
    return {values["id"]: row_of(model, values) for values in rows}


def row_of(model: type[R], values: Mapping[str, Any]) -> R:  # Any: what the driver hands over
    """Make the row of these values. Where a column holds what is no value of it, as SQLite lets in by hand, the row
    holds the same: only who asks for that column hears of it."""
    try:
        return model._init_from_db(**values)
    except (ValueError, TypeError, OverflowError):
        garbage = {name: value for name, value in values.items() if not _is_readable(model, name, value)}
        row = model._init_from_db(**{**values, **dict.fromkeys(garbage)})
        for name, value in garbage.items():
            object.__setattr__(row, name, value)
        return row


def _is_readable(model: type[BaseModel], name: str, value: object) -> bool:
    try:
        model._init_from_db(**{name: value})
    except (ValueError, TypeError, OverflowError):
        return False
    return True


async def fetch_pages(listing: ConnectionQuery, parents: Sequence[int]) -> list[Page]:
    """Return the page of each parent in one statement; a query without a parent has the single parent 0."""
    table = listing.model._meta.basetable
    rows = await _fetch(listing.model, _page_query(listing, table, parents))
    grouped: dict[int, list[BaseModel]] = defaultdict(list)
    for values in rows:
        row = row_of(listing.model, values)
        grouped[getattr(row, listing.parent) if listing.parent else 0].append(row)
    return [_page(grouped[parent], listing) for parent in parents]


async def count_rows(listing: ConnectionQuery, parents: Sequence[int]) -> list[int]:
    """Count the rows of each parent, regardless of the page, in one statement."""
    table = listing.model._meta.basetable
    query = _from(listing.model, table).where(_criterion(listing.model, Q(listing.where, _under(listing, parents))))
    number = Count("*").as_("_count")
    if listing.parent is None:
        return [int(values["_count"]) for values in await _fetch(listing.model, query.select(number))]
    key = table[listing.parent]
    rows = await _fetch(listing.model, query.select(key, number).groupby(key))
    found = {values[listing.parent]: int(values["_count"]) for values in rows}
    return [found.get(parent, 0) for parent in parents]


def order_sql(listing: ConnectionQuery, alias: str, reading: bool = True) -> str:
    """Return the ORDER BY terms: in reading direction, or else in the order that clients see."""
    keys = listing.sort_keys() if reading else listing.order
    return ", ".join(f'{alias}."{key.column}" {_direction(listing.model, key).value}' for key in keys)


def _page(rows: list[BaseModel], listing: ConnectionQuery) -> Page:
    kept = rows[: listing.size]
    return Page(kept[::-1] if listing.backwards else kept, len(rows) > listing.size)


def _page_query(listing: ConnectionQuery, table: Table, parents: Sequence[int]) -> QueryBuilder:
    conditions = Q(listing.conditions(), _under(listing, parents))
    query = _from(listing.model, table).where(_criterion(listing.model, conditions)).select(table.star)
    order = _order(listing, table)
    if listing.parent is None:
        for term, direction in order:
            query = query.orderby(term, order=direction)
        return query.limit(listing.size + 1)
    place = RowNumber().over(table[listing.parent])
    for term, direction in order:
        place = place.orderby(term, order=direction)
    numbered = query.select(place.as_(PLACE)).as_("numbered")
    outer = listing.model._meta.db.query_class.from_(numbered).select(numbered.star)
    return outer.where(numbered[PLACE] <= listing.size + 1).orderby(numbered[PLACE])


def _order(listing: ConnectionQuery, table: Table) -> list[tuple[Term, Direction]]:
    return [(table[key.column], _direction(listing.model, key)) for key in listing.sort_keys()]


def _direction(model: type[BaseModel], key: SortKey) -> Direction:
    on_sqlite = model._meta.db.capabilities.dialect == "sqlite"
    directions = NullsHigh if on_sqlite and model._meta.fields_map[key.column].null else Order
    return directions.desc if key.descending else directions.asc


def _under(listing: ConnectionQuery, parents: Sequence[int]) -> Q:
    return column_condition(listing.parent, "in", list(parents)) if listing.parent else Q()


def _from(model: type[BaseModel], table: Table) -> QueryBuilder:
    return model._meta.db.query_class.from_(table)


def _criterion(model: type[BaseModel], condition: Q) -> Criterion:
    resolved = condition.resolve(ResolveContext(model, model._meta.basetable, {}, {}))
    return resolved.where_criterion


async def _fetch(model: type[BaseModel], query: QueryBuilder) -> list[Mapping[str, Any]]:  # Any: what the columns hold
    return list(await model._meta.db.execute_query_dict(*query.get_parameterized_sql()))
