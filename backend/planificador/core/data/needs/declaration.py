"""What a use case declares of what it will need: rows, by ids or texts, some of which stored rows have."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from planificador.core.data.queries.prefetched import ANY_VALUE, WHOLE_TABLE, GroupConditions, GroupKey, Key
from planificador.core.data.queries.query import ExistsQuery
from planificador.core.data.sql.conditions import Parameter, table_sql
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.data.sql.time_spans import TimeSpans, overlapping
from planificador.core.data.sql.value_lists import among, array_type, members
from planificador.core.model.base import MAX_ID, BaseModel

R = TypeVar("R", bound=BaseModel)
LOCK_NAME = re.compile(r"[a-zA-Z0-9_:-]+")
ENUM_VALUE = re.compile(r"[A-Z_]+")


@dataclass(frozen=True, slots=True)
class Renderer:
    """Writes parts of a statement.

    Attributes:
        list_sql: Returns a list of ids as SQL.
        names: Those of rows that another part of the statement reads.
    """

    dialect: str
    parameter: Parameter
    list_sql: Callable[[Sequence[Key]], str]
    names: "Mapping[RowsBy[Any], str]" = field(default_factory=dict)

    def source(self, rows: "RowsBy[Any]") -> str:
        """Return what follows FROM in a part that reads rows: the name of the part that has them, if there is one."""
        return self.names.get(rows) or rows.sql(self)


@dataclass(frozen=True, slots=True, eq=False)
class ValuesOf:
    """The ids that stored rows have in a column."""

    rows: "RowsBy[Any]"
    column: str

    def sql(self, to: Renderer) -> str:
        """Return the query for them."""
        return f'SELECT "{self.column}" FROM {to.source(self.rows)}'


@dataclass(frozen=True, slots=True, eq=False)
class CountOf:
    """The number of such rows.

    Attributes:
        most: Up to which number they are counted: 1 tells whether there is one; None for all.
    """

    rows: "RowsBy[Any]"
    most: int | None = None

    def sql(self, to: Renderer) -> str:
        """Return it as SQL."""
        if self.rows.is_empty:
            return "0"
        rows = self.rows.sql(to)
        counted = rows if self.most is None else f'(SELECT 1 FROM {rows} LIMIT {self.most}) "some"'
        return f"(SELECT count(*) FROM {counted})"


@dataclass(frozen=True, slots=True, eq=False)
class RowsBy(Generic[R]):
    """All rows of a model that have one of some ids, or of some texts, in a column and satisfy a condition.

    Attributes:
        column: WHOLE_TABLE if it does not matter what they have in a column.
        where: The condition; None for none.
        same: Further columns, with the ids that stored rows have, one of which each row must have in it.
        spans: Several times, of which the rows overlap one (there may be others between the times); None for any.
        locked: Whether they are locked for the transaction.
        columns: Those that are read; None for all. The rows have no other values, and are told to `find_rows` only.
        own_ids: The ids that are known before anything is read.
        values_of: The columns of stored rows that have the other ids.
    """

    model: type[R]
    column: str
    ids: Sequence[Key | ValuesOf] = ()
    where: RowFilter | None = None
    spans: TimeSpans | None = None
    locked: bool = False
    same: Sequence[tuple[str, ValuesOf]] = ()
    columns: Sequence[str] | None = None
    own_ids: Sequence[Key] = field(init=False)
    values_of: Sequence[ValuesOf] = field(init=False)

    def __post_init__(self) -> None:
        ids = dict.fromkeys(self.ids)
        if self.column == WHOLE_TABLE:
            ids = {ANY_VALUE: None}
        own = [value for value in ids if isinstance(value, str) or (isinstance(value, int) and 0 <= value <= MAX_ID)]
        stored = [value for value in ids if isinstance(value, ValuesOf) and not value.rows.is_empty]
        object.__setattr__(self, "own_ids", own)  # frozen
        object.__setattr__(self, "values_of", stored)

    @property
    def key(self) -> GroupKey:
        """What identifies the group of rows, whatever their ids are."""
        which = GroupConditions(
            self.where, self.spans, tuple(self.same), None if self.columns is None else tuple(self.columns)
        )
        return self.model, self.column, which if any(which) else None

    @property
    def is_empty(self) -> bool:
        """Whether there can be no such rows."""
        return not self.own_ids and not self.values_of

    def sql(self, to: Renderer) -> str:
        """Return what follows FROM in a statement that reads them."""
        # The order of the parameters is that in the text, as SQLite's have no numbers.
        times = self.spans.sql(to.dialect, to.parameter) if self.spans else ""
        condition = self._among_ids(to)
        for column, values in self.same:
            condition += f' AND "{column}" IN ({values.sql(to)})'
        if times:
            condition = overlapping(self.model, condition, times, to.dialect)
        if self.where:
            # Of rows by their ids. SQLite may prefer an index of all rows, unless the plus hides the condition from it.
            hidden = "+" if to.dialect == "sqlite" and (times or self.column == "id") else ""
            condition += f" AND {hidden}({self.where.sql(self.model, to.dialect, to.parameter)})"
        return f"{table_sql(self.model)} WHERE {condition}"

    def _among_ids(self, to: Renderer) -> str:
        if self.column == WHOLE_TABLE:
            return "1 = 1"
        parts = [part.sql(to) for part in self.values_of]
        if self.own_ids:
            own = to.list_sql(self.own_ids)
            if not parts:
                return f'"{self.column}" {among(to.dialect, own)}'
            parts.append(members(to.dialect, own))
        return f'"{self.column}" IN ({" UNION ALL ".join(parts)})'

    def lock_sql(self) -> str:
        """Return the statement that locks them on PostgreSQL. It has no parameters: its values are literals."""
        return f'SELECT 1 FROM {self.sql(LITERALS)} ORDER BY "id" FOR UPDATE'


@dataclass(frozen=True, slots=True, eq=False)
class LockOfRows:
    """The advisory locks whose names are a word with the ids that stored rows have in a column: `principal:7`."""

    word: str
    rows: RowsBy[Any]
    column: str

    def sql(self) -> str:
        """Return the statement that takes them on PostgreSQL."""
        values = f'SELECT DISTINCT "{self.column}" "value" FROM {self.rows.sql(LITERALS)}'
        names = f"'{_checked(self.word)}:' || \"value\""
        return f'SELECT pg_advisory_xact_lock(hashtext({names})) FROM ({values} ORDER BY 1) "values"'


@dataclass(frozen=True, slots=True, eq=False)
class NumberOf:
    """As many as there are rows, and some more."""

    rows: RowsBy[Any]
    more: int = 0

    def sql(self, to: Renderer) -> str:
        """Return it as SQL."""
        more = to.parameter(self.more)
        return f"CAST({more} AS bigint) + (SELECT count(*) FROM {to.source(self.rows)})"


@dataclass(frozen=True, slots=True)
class Needs:
    """What a use case reads ahead.

    Attributes:
        rows: Those with `locked` are locked in this order.
        exists: Further conditions, of which is asked whether a row satisfies them.
        counts: Numbers, which `count_of` then returns.
        creates: The models of rows that it may create, with their number.
        advisory_locks: Names of locks that are taken in this order, before rows are locked. They consist of letters,
            digits, "_", ":" and "-". SQLite has one writer at a time and needs none.
        any_rows: Further groups, of which is only asked which of their ids have rows.
    """

    rows: Sequence[RowsBy[Any]] = ()
    exists: Sequence[ExistsQuery] = ()
    creates: Mapping[type[BaseModel], int | NumberOf] = field(default_factory=dict)
    advisory_locks: Sequence[str | LockOfRows] = ()
    counts: Sequence[CountOf] = ()
    any_rows: Sequence[RowsBy[Any]] = ()

    def __add__(self, other: "Needs") -> "Needs":
        """Return what both need, to be locked in this order; they create rows of different models."""
        return Needs(
            [*self.rows, *other.rows],
            [*self.exists, *other.exists],
            {**self.creates, **other.creates},
            [*self.advisory_locks, *other.advisory_locks],
            [*self.counts, *other.counts],
            [*self.any_rows, *other.any_rows],
        )


NO_NEEDS = Needs()


def advisory_lock_sql(name: str) -> str:
    """Return the statement that takes a lock on PostgreSQL. Raises ValueError for a name that cannot be in one."""
    return f"SELECT pg_advisory_xact_lock(hashtext('{_checked(name)}'))"


def _checked(name: str) -> str:
    if not LOCK_NAME.fullmatch(name):
        raise ValueError("a name of a lock must be one that can be part of a statement")
    return name


def _literal_array(ids: Sequence[Key]) -> str:
    items = (_checked(value) if isinstance(value, str) else str(int(value)) for value in ids)
    return f"CAST('{{{','.join(items)}}}' AS {array_type(ids)})"


def _literal(value: object) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, str) and ENUM_VALUE.fullmatch(value):
        return f"'{value}'"
    raise TypeError("the condition of rows that are locked must compare truths and members of enums only")


LITERALS = Renderer("postgres", _literal, _literal_array)
"""For statements that lock rows on PostgreSQL, which have no parameters."""
