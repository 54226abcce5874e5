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
INVALID_CURSOR = "This cursor is invalid: pass one from pageInfo or edges unchanged."


class InvalidPageError(ValueError):  # as BadInputError and InvalidIdError
    """The paging arguments are invalid. The message says why, in English, without the value."""


@dataclass(frozen=True, slots=True)
class SortKey:
    """A column to sort by."""

    column: str
    descending: bool = False

    def reversed(self) -> "SortKey":
        """Return the key with the other direction."""
        return SortKey(self.column, not self.descending)


@dataclass(frozen=True, slots=True)
class ConnectionQuery:
    """A page of a model's rows that satisfy a condition, in an order.

    Attributes:
        parent: The column that refers to a parent, None for all rows.
        backwards: The page is read from the end.
        after, before: Values of the sort keys, exclusive bounds of the page.
        where_key: The text of `where`, "" for none. Conditions cannot be compared, so this is compared instead.
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
        """Return the keys in reading direction."""
        return tuple(key.reversed() for key in self.order) if self.backwards else self.order

    @property
    def reversed(self) -> "ConnectionQuery":
        """The same query, read from the other end."""
        return replace(self, backwards=not self.backwards)

    def conditions(self) -> Q:
        """Return the condition with the page's bounds."""
        if self.after is None and self.before is None:
            return self.where
        flipped = tuple(key.reversed() for key in self.order)
        parts = [self.where]
        parts += [rows_after(self.model, self.order, self.after)] if self.after else []
        parts += [rows_after(self.model, flipped, self.before)] if self.before else []
        return Q(*parts)


def order_of(model: type[BaseModel], keys: Sequence[SortKey]) -> tuple[SortKey, ...]:
    """Return the keys, or the model's default order if there are none: each column once, the id last, so that the
    order is total.
    """
    default = [SortKey(name.lstrip("-"), name.startswith("-")) for name in model.default_order]
    by_column: dict[str, SortKey] = {}
    for key in [*(keys or default), SortKey("id")]:
        by_column.setdefault(key.column, key)
    return tuple(by_column.values())


def page_size(first: int | None, last: int | None) -> tuple[int, bool]:
    """Return the number of rows, and whether they are read from the end. Raises InvalidPageError."""
    if first is not None and last is not None:
        raise InvalidPageError("Give first or last, not both.")
    size = DEFAULT_PAGE_SIZE if first is None and last is None else first if first is not None else last
    if size is None or not 0 <= size <= MAX_PAGE_SIZE:
        raise InvalidPageError(f"first and last must lie between 0 and {MAX_PAGE_SIZE}.")
    return size, last is not None


def column_condition(column: str, operator: str, value: Any) -> Q:  # Any: the column's own type
    """Return a condition on one column, Tortoise's `column__operator=value`. The operator "" is equality."""
    filters: dict[str, Any] = {f"{column}__{operator}" if operator else column: value}
    return Q(**filters)


def rows_after(model: type[BaseModel], order: tuple[SortKey, ...], values: tuple[Any, ...]) -> Q:
    """Return the condition of rows after `values` in this order, in which NULL is above all values."""
    return Q(_index_bound(model, order[0], values[0]), _after(model, order, values))


def _index_bound(model: type[BaseModel], key: SortKey, value: object) -> Q:
    """Return the part of `_after` about the first key, in the form in which an index is searched.

    It is empty if rows with NULL follow, as they are not in the same range of the index.
    """
    if value is None or (column_of(model, key.column).null and not key.descending):
        return Q()
    return column_condition(key.column, "lte" if key.descending else "gte", value)


def _after(model: type[BaseModel], order: tuple[SortKey, ...], values: tuple[Any, ...]) -> Q:
    options = []
    equal = Q()
    for key, value in zip(order, values, strict=True):
        beyond = _beyond(key, value, column_of(model, key.column).null)
        if beyond is not None:
            options.append(Q(equal, beyond))
        equal = Q(
            equal,
            column_condition(key.column, "isnull", True) if value is None else column_condition(key.column, "", value),
        )
    return Q(*options, join_type=Q.OR)


def _beyond(key: SortKey, value: object, nullable: bool) -> Q | None:
    """Return the condition of rows whose value of this key comes after `value`; None if there are none."""
    if value is None:
        return column_condition(key.column, "not_isnull", True) if key.descending else None
    condition = column_condition(key.column, "lt" if key.descending else "gt", value)
    nulls_follow = nullable and not key.descending
    return Q(condition, column_condition(key.column, "isnull", True), join_type=Q.OR) if nulls_follow else condition


def cursor_of(row: BaseModel, order: tuple[SortKey, ...]) -> str:
    """Return the cursor of a row in this order."""
    values = [column_of(type(row), key.column).to_json(getattr(row, key.column)) for key in order]
    return to_base64url(orjson.dumps([cursor_keys(order), values])).decode()


def to_base64url(json: bytes) -> bytes:
    """Return the cursor of its JSON."""
    return base64.urlsafe_b64encode(json).rstrip(b"=")


def cursor_keys(order: tuple[SortKey, ...]) -> list[str]:
    """Return the part of a cursor that identifies the order."""
    return [("-" if key.descending else "") + key.column for key in order]


def cursor_values(cursor: str, model: type[BaseModel], order: tuple[SortKey, ...]) -> tuple[Any, ...]:
    """Return the sort-key values of a cursor. Raises InvalidPageError if it is invalid or of another order."""
    keys, values = cursor_parts(cursor)
    if keys != cursor_keys(order) or len(values) != len(order):
        raise InvalidPageError("This cursor belongs to another list or order.")
    columns = [column_of(model, key.column) for key in order]
    try:
        return tuple(_value(column, value) for column, value in zip(columns, values, strict=True))
    except (ValueError, TypeError, ArithmeticError) as error:
        raise InvalidPageError(INVALID_CURSOR) from error


def cursor_parts(cursor: str) -> tuple[list[object], list[object]]:
    """Return what identifies the order of a cursor, and its values as JSON. Raises InvalidPageError."""
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        match orjson.loads(base64.b64decode(padded, b"-_", validate=True)):
            case [list() as keys, list() as values]:
                return keys, values
    except ValueError as error:
        raise InvalidPageError(INVALID_CURSOR) from error
    raise InvalidPageError(INVALID_CURSOR)


def _value(column: BaseColumn[Any], json: object) -> object:
    """Return a value of the column from its JSON. Raises ValueError, TypeError or ArithmeticError."""
    if json is None:
        if not column.null:
            raise ValueError("empty")
        return None
    return column.from_json(json)
