"""Keyset pagination: a cursor holds the sort keys of the row at which a page ended, never an offset."""

import base64
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

import orjson
from tortoise.expressions import Q

from planificador.core.data.lists.sorting import SortTerm, TermCondition, sort_term, sorting_column
from planificador.core.model.base import BaseModel
from planificador.core.model.validation import NO_VALUES

MAX_PAGE_SIZE, DEFAULT_PAGE_SIZE = 100, 50
MAX_SORT_KEYS = 10
"""Maximum keys of an order without its last one, the id: the condition of the rows after a cursor grows with the square
of their number."""
MAX_CACHED_ORDERS = 512
"""Maximum orders that are remembered, by the keys that a client gives."""
INVALID_CURSOR = "This cursor is invalid: pass one from pageInfo or edges unchanged."

OTHER_CURSOR = (
    "This cursor belongs to another list or order, or to an older version: ask for the list again without a cursor."
)


class InvalidPageError(ValueError):  # as BadInputError and InvalidIdError
    """The paging arguments are invalid. The message says why, in English, without the value."""


@dataclass(frozen=True, slots=True)
class SortKey:
    """A term to sort by.

    Attributes:
        name: The term's name: a column, `cliente.nombre_orden` for a column of the row that the reference `cliente`
            refers to, or a computed value.
    """

    name: str
    descending: bool = False

    def reversed(self) -> "SortKey":
        """Return the key with the other direction."""
        return SortKey(self.name, not self.descending)


@dataclass(frozen=True, slots=True)
class ConnectionQuery:
    """A page of a model's rows that satisfy a condition, in an order.

    Attributes:
        parent: The column that refers to a parent, None for all rows.
        backwards: The page is read from the end.
        after, before: Values of the sort keys, exclusive bounds of the page.
        where_key: Equal for equal conditions. They cannot be compared themselves, so this is compared instead.
    """

    model: type[BaseModel]
    parent: str | None
    order: tuple[SortKey, ...]
    size: int = DEFAULT_PAGE_SIZE
    backwards: bool = False
    after: tuple[Any, ...] | None = None  # Any: a column's own type
    before: tuple[Any, ...] | None = None
    where: Q = field(default_factory=Q, compare=False)
    where_key: Hashable = ""

    def sort_keys(self) -> tuple[SortKey, ...]:
        """Return the keys in reading direction."""
        return tuple(key.reversed() for key in self.order) if self.backwards else self.order

    @property
    def derived(self) -> list[SortTerm]:
        """The terms of the order that are no columns of the model."""
        return [term for key in self.order if not (term := sort_term(self.model, key.name)).is_column]

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
    """Return the keys, or the model's default order if there are none: each term once, the id last, so that the
    order is total. Raises InvalidPageError.
    """
    return _order(model, tuple(keys))


@lru_cache(maxsize=MAX_CACHED_ORDERS)
def _order(model: type[BaseModel], keys: tuple[SortKey, ...]) -> tuple[SortKey, ...]:
    default = [SortKey(sorting_column(model, name.lstrip("-")), name.startswith("-")) for name in model.default_order]
    by_name: dict[str, SortKey] = {}
    for key in keys or default:
        by_name.setdefault(key.name, key)
    if len(by_name) > MAX_SORT_KEYS:
        raise InvalidPageError(f"orden has {len(by_name)} sort keys; give at most {MAX_SORT_KEYS}.")
    by_name.setdefault("id", SortKey("id"))
    return tuple(by_name.values())


def page_size(first: int | None, last: int | None) -> tuple[int, bool]:
    """Return the number of rows, and whether they are read from the end. Raises InvalidPageError."""
    if first is not None and last is not None:
        raise InvalidPageError("Give first or last, not both.")
    size = DEFAULT_PAGE_SIZE if first is None and last is None else first if first is not None else last
    if size is None or not 0 <= size <= MAX_PAGE_SIZE:
        name = "first" if last is None else "last"
        raise InvalidPageError(f"{name} must lie between 0 and {MAX_PAGE_SIZE}, not be {size}.")
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

    It is empty if there is no index, or if rows with NULL follow, as they are not in the same range of the index.
    """
    term = sort_term(model, key.name)
    is_range = term.is_column or term.indexed
    if value is None or not is_range or (term.nullable and not key.descending):
        return Q()
    return _condition(term, "lte" if key.descending else "gte", value)


def _after(model: type[BaseModel], order: tuple[SortKey, ...], values: tuple[Any, ...]) -> Q:
    options = []
    equal = Q()
    for key, value in zip(order, values, strict=True):
        term = sort_term(model, key.name)
        beyond = _beyond(term, value, key.descending)
        if beyond is not None:
            options.append(Q(equal, beyond))
        equal = Q(equal, _condition(term, "isnull", True) if value is None else _condition(term, "", value))
    return Q(*options, join_type=Q.OR)


def _beyond(term: SortTerm, value: object, descending: bool) -> Q | None:
    """Return the condition of rows whose value of this term comes after `value`; None if there are none."""
    if value is None:
        return _condition(term, "not_isnull", True) if descending else None
    condition = _condition(term, "lt" if descending else "gt", value)
    nulls_follow = term.nullable and not descending
    return Q(condition, _condition(term, "isnull", True), join_type=Q.OR) if nulls_follow else condition


def _condition(term: SortTerm, operator: str, value: object) -> Q:
    return column_condition(term.name, operator, value) if term.is_column else TermCondition(term, operator, value)


def cursor_of(row: BaseModel, order: tuple[SortKey, ...], derived: Mapping[str, Any] = NO_VALUES) -> str:
    """Return the cursor of a row in this order.

    Args:
        derived: The values of the order's derived terms, by their names.
    """
    terms = [sort_term(type(row), key.name) for key in order]
    values = [term.kind.to_json(getattr(row, term.name) if term.is_column else derived[term.name]) for term in terms]
    return encode_cursor(cursor_keys(order), values)


def encode_cursor(names: Sequence[str], values: Sequence[Any]) -> str:  # Any: JSON
    """Return the cursor with these names and values."""
    return to_base64url(orjson.dumps([names, values])).decode()


def to_base64url(json: bytes) -> bytes:
    """Return the cursor of its JSON."""
    return base64.urlsafe_b64encode(json).rstrip(b"=")


def cursor_keys(order: tuple[SortKey, ...]) -> list[str]:
    """Return the part of a cursor that identifies the order."""
    return [("-" if key.descending else "") + key.name for key in order]


def cursor_values(cursor: str, model: type[BaseModel], order: tuple[SortKey, ...]) -> tuple[Any, ...]:
    """Return the sort-key values of a cursor. Raises InvalidPageError if it is invalid or of another order."""
    return decode_cursor(cursor, cursor_keys(order), [sort_term(model, key.name).from_json for key in order])


def decode_cursor(
    cursor: str, names: Sequence[str], decoders: Sequence[Callable[[object], object]]
) -> tuple[Any, ...]:  # Any: as above
    """Return the values of a cursor with these names, each from its JSON. Raises InvalidPageError as `cursor_values`.

    A decoder raises ValueError, TypeError or ArithmeticError for an invalid value.
    """
    keys, values = cursor_parts(cursor)
    if keys != list(names) or len(values) != len(names):
        raise InvalidPageError(OTHER_CURSOR)
    try:
        return tuple(decode(value) for decode, value in zip(decoders, values, strict=True))
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
