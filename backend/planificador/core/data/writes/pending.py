"""The writes of a use case to one table that wait to be sent, and the parts of statements that they become."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from typing import TypeAlias

from planificador.core.data.queries.query import Statement
from planificador.core.data.writes.statements import (
    RowUpdate,
    delete_sql,
    insert_batches,
    insert_sql,
    update_batches,
    update_sql,
)
from planificador.core.model.base import BaseModel, references_to
from planificador.core.model.unique_keys import unique_columns

SqlPart: TypeAlias = Callable[[Statement], str]
"""Returns a statement, or a part of one, with the parameters of the one that it is given."""


@dataclass(frozen=True, slots=True)
class Part:
    """A statement that writes, or a part of one.

    Attributes:
        sql: Takes the statement, and the name of its part that is executed before this one, "" for none.
        unique: The model, if rows may lose or get values that only one row may have.
        expected: The number of rows that it must return; 0 for any.
    """

    sql: Callable[[Statement, str], str]
    unique: type[BaseModel] | None = None
    expected: int = 0


@dataclass(slots=True)
class Inserts:
    """Rows that are inserted with the values that they have when they are sent, by their ids."""

    model: type[BaseModel]
    rows: dict[int, BaseModel] = field(default_factory=dict)

    def has(self, row_id: int) -> bool:
        """Return whether a row is one of these."""
        return row_id in self.rows

    def is_of(self, row: BaseModel) -> bool:
        """Return whether this instance of the row is written."""
        return self.rows[row.id] is row

    def merge(self, update: RowUpdate) -> None:
        """Take further values of a row: it has them when it is sent."""

    def parts(self) -> Iterator[Part]:
        """Yield what is sent."""
        unique = self.model if unique_columns(self.model) else None
        for rows in insert_batches(self.model, list(self.rows.values())):
            yield Part(partial(_insert_sql, rows), unique)


@dataclass(slots=True)
class Updates:
    """Values to write to rows, by their ids."""

    model: type[BaseModel]
    updates: dict[int, RowUpdate] = field(default_factory=dict)

    def has(self, row_id: int) -> bool:
        """Return whether a row is one of these."""
        return row_id in self.updates

    def is_of(self, row: BaseModel) -> bool:
        """Return whether this instance of the row is written."""
        return self.updates[row.id].row is row

    def merge(self, update: RowUpdate) -> None:
        """Take further values of a row."""
        self.updates[update.row.id].values.update(update.values)

    def parts(self) -> Iterator[Part]:
        """Yield what is sent: rows that follow each other with the same columns together."""
        for columns, run in groupby(self.updates.values(), lambda update: tuple(update.values)):
            model = self.model if is_unique(self.model, dict.fromkeys(columns)) else None
            for updates in update_batches(self.model, list(run)):
                yield Part(partial(_update_sql, updates), model, len(updates))


@dataclass(slots=True)
class Deletes:
    """Rows that are deleted, by their ids."""

    model: type[BaseModel]
    rows: dict[int, BaseModel] = field(default_factory=dict)

    def has(self, row_id: int) -> bool:
        """Return whether a row is one of these."""
        return row_id in self.rows

    def parts(self) -> Iterator[Part]:
        """Yield what is sent."""
        unique = self.model if unique_columns(self.model) else None
        yield Part(partial(_delete_sql, list(self.rows.values())), unique)


@dataclass(slots=True)
class OtherWrites:
    """Statements that write to a table, each to other rows. Which rows that are is not known."""

    model: type[BaseModel]
    statements: Sequence[SqlPart]

    def has(self, _row_id: int) -> bool:
        """Return whether a row may be one of these."""
        return True

    def parts(self) -> Iterator[Part]:
        """Yield what is sent."""
        for statement in self.statements:
            yield unordered(statement)


PendingWrite: TypeAlias = Inserts | Updates | Deletes | OtherWrites


def unordered(part: SqlPart) -> Part:
    """Return a part that is executed whenever others are."""
    return Part(lambda statement, _after: part(statement))


def is_unique(model: type[BaseModel], values: Mapping[str, object]) -> bool:
    """Return whether the columns of these values decide which other rows there may be."""
    return not unique_columns(model).isdisjoint(values)


def refers_to(model: type[BaseModel], values: Mapping[str, object], target: type[BaseModel]) -> bool:
    """Return whether one of these values may refer to a row of another model."""
    return any(name in values for child, name in references_to(target) if child is model)


def _insert_sql(rows: Sequence[BaseModel], statement: Statement, after: str) -> str:
    return f"{insert_sql(statement, rows, with_ids=True, after=after)} RETURNING 1"


def _update_sql(updates: Sequence[RowUpdate], statement: Statement, after: str) -> str:
    return update_sql(statement, updates, after=after)


def _delete_sql(rows: Sequence[BaseModel], statement: Statement, after: str) -> str:
    return delete_sql(statement, rows, after=after)
