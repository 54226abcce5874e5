"""The rows that a use case has read ahead, and the answers that its further reads get from them."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias, TypeVar, cast

from tortoise.expressions import Q

from planificador.core.data.sql.conditions import SqlCondition, may_read_other_tables, sql_shape
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.data.sql.time_spans import TimeSpans
from planificador.core.model.base import BaseModel
from planificador.core.tortoise_adapter import is_negated

R = TypeVar("R", bound=BaseModel)
Shape: TypeAlias = tuple[str, tuple[Any, ...]]  # Any: what the driver takes
"""What identifies a condition: its SQL and the values in it."""

Key: TypeAlias = int | str
"""An id, or a text in a column, by which rows are found."""


class GroupConditions(NamedTuple):
    """What else identifies a group of rows, as of `RowsBy`."""

    where: RowFilter | None
    spans: TimeSpans | None
    same: tuple[Hashable, ...]
    columns: tuple[str, ...] | None


GroupKey: TypeAlias = tuple[type[BaseModel], str, GroupConditions | None]
"""A model, one of its columns or WHOLE_TABLE, and what else is true of the rows, None for nothing."""
WHOLE_TABLE, ANY_VALUE = "", 0
"""What stands for the column by which rows are asked for, and for the value in it, where there is none."""


@dataclass(slots=True)
class KnownGroup:
    """All rows with a value in a column that satisfy a condition."""

    rows: Sequence[BaseModel]
    locked: bool


NO_ROWS = KnownGroup([], locked=False)


@dataclass(slots=True)
class PrefetchedRows:
    """What a use case has read ahead, with what it has written since. There is one instance of each row.

    Attributes:
        groups: By each key, the rows by their values in its column. All whole ones are also by their ids.
        held_locks: The statements of the advisory locks that it holds.
        existing: Whether there are rows that satisfy conditions.
        counts: The numbers that were read, by what declares them.
    """

    groups: dict[GroupKey, dict[Key, KnownGroup]] = field(default_factory=dict)
    held_locks: set[str] = field(default_factory=set)
    existing: dict[tuple[type[BaseModel], Shape], bool] = field(default_factory=dict)
    counts: dict[Hashable, int] = field(default_factory=dict)
    _reading_other_tables: set[tuple[type[BaseModel], Shape]] = field(default_factory=set)

    def add(self, key: GroupKey, values: Iterable[Key], rows: Sequence[BaseModel], *, locked: bool) -> None:
        """Add all rows that have one of these values in the column of the key."""
        by_value: dict[Key, list[BaseModel]] = {value: [] for value in values}
        is_whole = key[2] is None or key[2].columns is None
        for row in rows:
            by_value[_value(row, key)].append(self._instance(row, locked=locked) if is_whole else row)
        self.groups.setdefault(key, {}).update((value, KnownGroup(own, locked)) for value, own in by_value.items())

    def _instance(self, row: BaseModel, *, locked: bool) -> BaseModel:
        """Return the instance of a row that is known, or this one, which takes the place of an older one."""
        by_id = self.groups.setdefault((type(row), "id", None), {})
        known = by_id.get(row.id, NO_ROWS)
        for instance in known.rows:
            if known.locked or vars(instance) == vars(row):
                row = instance
            else:
                self._take_out(instance)
                self._put_in(row)
        by_id[row.id] = KnownGroup([row], locked or known.locked)
        return row

    def add_existing(self, model: type[BaseModel], condition: Q, *, is_true: bool) -> None:
        """Add whether a row satisfies a condition."""
        key = model, shape_of(model, condition)
        self.existing[key] = is_true
        if may_read_other_tables(condition):
            self._reading_other_tables.add(key)

    def created(self, model: type[BaseModel], rows: Iterable[BaseModel]) -> None:
        """Add rows that were inserted."""
        self._forget_conditions(model)
        for row in rows:
            if (by_id := self.groups.get((model, "id", None))) is not None:
                by_id[row.id] = KnownGroup([], locked=True)
            self._put_in(row)

    @contextmanager
    def changing(self, model: type[BaseModel], rows: Sequence[BaseModel]) -> Iterator[None]:
        """Let the rows get other values in the block."""
        self.deleted(model, rows)
        yield
        for row in rows:
            self._put_in(row)

    def deleted(self, model: type[BaseModel], rows: Iterable[BaseModel]) -> None:
        """Take rows out."""
        self._forget_conditions(model)
        for row in rows:
            known = self.groups.get((model, "id", None), {}).get(row.id, NO_ROWS)
            for instance in known.rows:
                self._take_out(instance)
            self._take_out(row)

    def _take_out(self, row: BaseModel) -> None:
        for key, group, value in self._groups_of(row):
            if _is_further_condition(key):
                del group[value]
            else:
                group[value] = KnownGroup(
                    [other for other in group[value].rows if other.id != row.id], group[value].locked
                )

    def _put_in(self, row: BaseModel) -> None:
        for key, group, value in self._groups_of(row):
            if _is_further_condition(key) or _is_partial(row):  # the condition is not judged here
                del group[value]
            else:
                group[value] = KnownGroup([*group[value].rows, row], group[value].locked)

    def _groups_of(self, row: BaseModel) -> Iterator[tuple[GroupKey, dict[Key, KnownGroup], Key]]:
        """Yield the groups that know of the value that a row has in their column."""
        for key, group in self.groups.items():
            if key[0] is type(row) and (value := _value(row, key)) in group:
                yield key, group, value

    def _forget_conditions(self, model: type[BaseModel]) -> None:
        """Forget which conditions are satisfied that read a table which is written to."""
        self.counts.clear()  # as they may depend on rows of any table
        if not self.groups and not self.existing:
            return
        self.groups = {key: own for key, own in self.groups.items() if not _reads_other_tables(key)}
        kept = {key for key in self.existing if key[0] is not model} - self._reading_other_tables
        self.existing = {key: self.existing[key] for key in kept}

    def forget(self, model: type[BaseModel]) -> None:
        """Forget what was read of a table of which the database changes rows that are not known."""
        self._forget_conditions(model)
        self.groups = {key: own for key, own in self.groups.items() if key[0] is not model}

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


def _value(row: BaseModel, key: GroupKey) -> int:
    value: int = ANY_VALUE if key[1] == WHOLE_TABLE else getattr(row, key[1])
    return value


def _is_partial(row: BaseModel) -> bool:
    """Return whether only some columns of the row were read."""
    return bool(vars(row).get("_partial"))


def _is_further_condition(key: GroupKey) -> bool:
    return key[2] is not None


def _reads_other_tables(key: GroupKey) -> bool:
    which = key[2]
    return which is not None and bool(which.same or (which.where and which.where.reads_other_tables))


def _is_special(condition: Q) -> bool:
    return isinstance(condition, SqlCondition) or is_negated(condition)


prefetched_rows: ContextVar[PrefetchedRows | None] = ContextVar("prefetched_rows", default=None)
"""What the use case of this task has read ahead."""
