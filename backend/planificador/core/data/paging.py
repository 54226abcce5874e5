"""Keyset pagination: a cursor holds the sort keys of the row at which a page ended, never an offset."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import orjson
from tortoise.expressions import Q

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn, column_of

MAX_PAGE_SIZE, DEFAULT_PAGE_SIZE = 100, 50
INVALID_CURSOR = "This is no cursor of ours: pass one from pageInfo or edges as it is."


class InvalidPageError(ValueError):  # like BadInputError and InvalidIdError: what the client sent
    """The paging arguments are invalid. The message says why, in English, without the value."""


@dataclass(frozen=True, slots=True)
class SortKey:
    """One column to sort by."""

    column: str
    descending: bool = False

    def reversed(self) -> "SortKey":
        return SortKey(self.column, not self.descending)


@dataclass(frozen=True, slots=True)
class ConnectionQuery:
    """Which rows of a model, in which order, and which page of them.

    parent: the column that ties them to a parent, None for all rows. where_key: the text of `where`, "" for none; two
    listings with the same one ask the same (conditions themselves cannot be compared). after, before: values of the
    sort keys.
    """

    model: type[BaseModel]
    parent: str | None
    order: tuple[SortKey, ...]
    size: int = DEFAULT_PAGE_SIZE
    backwards: bool = False
    after: tuple[Any, ...] | None = None  # Any: a column's own type
    before: tuple[Any, ...] | None = None
    where: Q = field(default_factory=Q, compare=False)
    where_key: str = ""

    def sort_keys(self) -> tuple[SortKey, ...]:
        """The keys in reading direction; `id` last makes the order total."""
        return tuple(key.reversed() for key in self.order) if self.backwards else self.order

    @property
    def reversed(self) -> "ConnectionQuery":
        """The same rows, read from the other end."""
        return replace(self, backwards=not self.backwards)

    def conditions(self) -> Q:
        """The filter and the page's bounds."""
        if self.after is None and self.before is None:
            return self.where
        flipped = tuple(key.reversed() for key in self.order)
        parts = [self.where]
        parts += [rows_after(self.model, self.order, self.after)] if self.after else []
        parts += [rows_after(self.model, flipped, self.before)] if self.before else []
        return Q(*parts)


def order_of(model: type[BaseModel], keys: Sequence[SortKey]) -> tuple[SortKey, ...]:
    """The keys, each column once, made total by the id; the model's own order where none is asked for."""
    usual = [SortKey(name.lstrip("-"), name.startswith("-")) for name in model.default_order]
    by_column: dict[str, SortKey] = {}
    for key in [*(keys or usual), SortKey("id")]:
        by_column.setdefault(key.column, key)
    return tuple(by_column.values())


def page_size(first: int | None, last: int | None) -> tuple[int, bool]:
    """How many rows, and whether from the end. Raises InvalidPageError."""
    if first is not None and last is not None:
        raise InvalidPageError("Give first or last, not both.")
    size = DEFAULT_PAGE_SIZE if first is None and last is None else first if first is not None else last
    if size is None or not 0 <= size <= MAX_PAGE_SIZE:
        raise InvalidPageError(f"first and last must lie between 0 and {MAX_PAGE_SIZE}.")
    return size, last is not None


def column_condition(column: str, operator: str, value: Any) -> Q:  # Any: the column's own type
    """A condition on one column: Tortoise's `column__operator=value`; "" compares for equality."""
    filters: dict[str, Any] = {f"{column}__{operator}" if operator else column: value}
    return Q(**filters)


def rows_after(model: type[BaseModel], order: tuple[SortKey, ...], values: tuple[Any, ...]) -> Q:
    """Rows that come after `values` in this order. Empty values come last upwards, first downwards."""
    return Q(_from(model, order[0], values[0]), _after(model, order, values))


def _from(model: type[BaseModel], key: SortKey, value: object) -> Q:
    """What the first key alone says of the rows that follow: no more than `_after`, but in a form an index is entered
    by. Empty where rows without a value follow others, for which no index has one place to begin."""
    if value is None or (model._meta.fields_map[key.column].null and not key.descending):
        return Q()
    return column_condition(key.column, "lte" if key.descending else "gte", value)


def _after(model: type[BaseModel], order: tuple[SortKey, ...], values: tuple[Any, ...]) -> Q:
    options = []
    equal = Q()
    for key, value in zip(order, values, strict=True):
        further = _further(key, value, model._meta.fields_map[key.column].null)
        if further is not None:
            options.append(Q(equal, further))
        equal = Q(
            equal,
            column_condition(key.column, "isnull", True) if value is None else column_condition(key.column, "", value),
        )
    return Q(*options, join_type=Q.OR)


def _further(key: SortKey, value: object, nullable: bool) -> Q | None:
    if value is None:
        return column_condition(key.column, "not_isnull", True) if key.descending else None
    more = column_condition(key.column, "lt" if key.descending else "gt", value)
    empty_follow = nullable and not key.descending
    return Q(more, column_condition(key.column, "isnull", True), join_type=Q.OR) if empty_follow else more


def cursor_of(row: BaseModel, order: tuple[SortKey, ...]) -> str:
    """The opaque text that says where this row stands in this order."""
    values = [column_of(type(row), key.column).to_json(getattr(row, key.column)) for key in order]
    return to_base64url(orjson.dumps([cursor_keys(order), values])).decode()


def to_base64url(inside: bytes) -> bytes:
    """JSON → the cursor that clients see."""
    return base64.urlsafe_b64encode(inside).rstrip(b"=")


def cursor_keys(order: tuple[SortKey, ...]) -> list[str]:
    """What a cursor says of the order it belongs to."""
    return [("-" if key.descending else "") + key.column for key in order]


def cursor_values(cursor: str, model: type[BaseModel], order: tuple[SortKey, ...]) -> tuple[Any, ...]:
    """The sort-key values of a cursor. Raises InvalidPageError for a broken one or one of another order."""
    keys, values = _open(cursor)
    if keys != cursor_keys(order) or len(values) != len(order):
        raise InvalidPageError("This cursor belongs to another list or order.")
    columns = [column_of(model, key.column) for key in order]
    try:
        return tuple(_value(column, value) for column, value in zip(columns, values, strict=True))
    except (ValueError, TypeError, ArithmeticError) as error:
        raise InvalidPageError(INVALID_CURSOR) from error


def _open(cursor: str) -> tuple[list[object], list[object]]:
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        match orjson.loads(base64.b64decode(padded, b"-_", validate=True)):
            case [list() as keys, list() as values]:
                return keys, values
    except ValueError as error:
        raise InvalidPageError(INVALID_CURSOR) from error
    raise InvalidPageError(INVALID_CURSOR)


def _value(column: BaseColumn[Any], json: object) -> object:
    """Raises ValueError, TypeError or ArithmeticError for a value that no row can hold, and a database may refuse."""
    if json is None:
        if not column.null:
            raise ValueError("empty")
        return None
    return column.from_json(json)
