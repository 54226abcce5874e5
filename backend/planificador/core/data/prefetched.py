"""The rows that a use case has read ahead, and the answers that its further reads get from them."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar, cast

from tortoise.expressions import Q

from planificador.core.data.conditions import SqlCondition, sql_shape
from planificador.core.model.base import BaseModel
from planificador.core.tortoise_adapter import is_negated

R = TypeVar("R", bound=BaseModel)
Shape: TypeAlias = tuple[str, tuple[Any, ...]]  # Any: what the driver takes
"""What identifies a condition: its SQL and the values in it."""
Key: TypeAlias = int | str
"""An id, or a text in a column, by which rows are found."""
GroupKey: TypeAlias = tuple[type[BaseModel], str, Hashable]
"""A model, one of its columns, and what identifies a further condition, None for none."""


@dataclass(slots=True)
class Rows:
    """All rows with a value in a column that satisfy a condition, in the order of their ids."""

    rows: Sequence[BaseModel]
    locked: bool


@dataclass(slots=True)
class PrefetchedRows:
    """What a use case has read ahead, as far as it has not written to the tables since.

    Attributes:
        held_locks: The statements of the advisory locks that it holds.
        counts: The numbers that were read, by what declares them.
    """

    groups: dict[GroupKey, dict[Key, Rows]] = field(default_factory=dict)
    held_locks: set[str] = field(default_factory=set)
    existing: dict[tuple[type[BaseModel], Shape], bool] = field(default_factory=dict)
    counts: dict[Hashable, int] = field(default_factory=dict)
    _reading_other_tables: set[tuple[type[BaseModel], Shape]] = field(default_factory=set)

    def add(self, key: GroupKey, values: Iterable[Key], rows: Sequence[BaseModel], *, locked: bool) -> None:
        """Add all rows that have one of these values in the column of the key."""
        group = self.groups.setdefault(key, {})
        by_value: dict[Key, list[BaseModel]] = {value: [] for value in values}
        for row in rows:
            by_value[getattr(row, key[1])].append(row)
        group.update((value, Rows(own, locked)) for value, own in by_value.items())

    def add_existing(self, model: type[BaseModel], condition: Q, *, is_true: bool) -> None:
        """Add whether a row satisfies a condition."""
        key = model, shape_of(model, condition)
        self.existing[key] = is_true
        if _may_read_other_tables(condition):
            self._reading_other_tables.add(key)

    def forget(self, model: type[BaseModel]) -> None:
        """Forget what was read of a table that is written to."""
        self.counts.clear()  # as they may depend on rows of any table
        if self.groups or self.existing:
            # A condition, which is the last part of a key, may read other tables.
            self.groups = {key: own for key, own in self.groups.items() if key[0] is not model and key[2] is None}
            kept = {key for key in self.existing if key[0] is not model} - self._reading_other_tables
            self.existing = {key: self.existing[key] for key in kept}

    def find(self, model: type[R], condition: Q, *, lock: bool) -> list[R] | None:
        """Return the rows that satisfy the condition, by their ids; None if they were not read.

        lock: Whether they must be locked.
        """
        if not self.groups or (equality := _equality(condition)) is None:
            return None
        column, values, others = equality
        rows = self.rows((model, column, None), values, lock=lock)
        if rows is None or not others:
            return cast("list[R] | None", rows)
        return [cast("R", row) for row in rows if all(getattr(row, name) == value for name, value in others.items())]

    def rows(self, key: GroupKey, values: Iterable[Key], *, lock: bool) -> list[BaseModel] | None:
        """Return the rows that have one of the values in the column of the key; None if they were not read."""
        if (group := self.groups.get(key)) is None:
            return None
        found: list[BaseModel] = []
        for value in dict.fromkeys(values):
            own = group.get(value)
            if own is None or (lock and not own.locked):
                return None
            found += own.rows
        return sorted(found, key=lambda row: row.id)

    def exists(self, model: type[BaseModel], condition: Q) -> bool | None:
        """Return whether a row satisfies the condition; None if that was not read."""
        if not self.groups and not self.existing:
            return None
        if (rows := self.find(model, condition, lock=False)) is not None:
            return bool(rows)
        return self.existing.get((model, shape_of(model, condition))) if self.existing else None


def shape_of(model: type[BaseModel], condition: Q) -> Shape:
    """Return what identifies a condition."""
    sql, values = sql_shape(model, condition)
    return sql, tuple(values)


def _equality(condition: Q) -> tuple[str, Sequence[int], Mapping[str, int]] | None:
    """Return the column and the ids of a condition that a column has one of some ids, and the ids of further columns.

    Of another condition return None.
    """
    while not condition.filters and len(condition.children) == 1 and not _is_special(condition):
        condition = condition.children[0]
    is_joined_by_or = len(condition.filters) > 1 and condition.join_type == Q.OR
    if condition.children or not condition.filters or is_joined_by_or or _is_special(condition):
        return None
    (name, value), *others = cast("Mapping[str, Any]", condition.filters).items()
    if not all(type(other) is int and "__" not in key for key, other in others):
        return None
    column, _, operator = name.partition("__")
    if operator == "" and type(value) is int:
        return column, (value,), dict(others)
    if operator == "in" and all(type(item) is int for item in value):
        return column, list(value), dict(others)
    return None


def _may_read_other_tables(condition: Q) -> bool:
    return isinstance(condition, SqlCondition) or any(map(_may_read_other_tables, condition.children))


def _is_special(condition: Q) -> bool:
    return isinstance(condition, SqlCondition) or is_negated(condition)


prefetched_rows: ContextVar[PrefetchedRows | None] = ContextVar("prefetched_rows", default=None)
"""What the use case of this task has read ahead."""
