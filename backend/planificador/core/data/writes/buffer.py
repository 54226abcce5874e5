"""Keeps the writes of a use case, and sends them together: at its end, or before it reads what it has written.

On PostgreSQL they are parts of one statement, on SQLite one hop to the driver's thread. PostgreSQL checks references at
the end of the statement, but unique keys at once, and the parts have no order. So a part that takes values which only
one row may have names the part before it that writes such values, and is executed after it. A row is written once:
further values are added to its first write where nothing depends on the order; otherwise they wait for the next
statement.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tortoise import BaseDBAsyncClient

from planificador.core.data.queries.query import Statement
from planificador.core.data.sql.conditions import table_sql
from planificador.core.data.sql.use_case_connection import DriverRows, use_case_connection
from planificador.core.data.writes.pending import (
    Deletes,
    Inserts,
    OtherWrites,
    Part,
    PendingWrite,
    SqlPart,
    Updates,
    is_unique,
    refers_to,
    unordered,
)
from planificador.core.data.writes.statements import RowUpdate
from planificador.core.model.base import BaseModel

MAX_WRITES = 50
"""Writes that are sent together: a statement can have only so many parts and values."""


class StaleRowError(Exception):
    """A row was changed since it was read, so that its values were not written."""


@dataclass(slots=True)
class WriteBuffer:
    """The writes of a use case that were not sent.

    Attributes:
        holds: Whether writes wait until they are sent; otherwise each is sent at once.
        defers_keys: Whether SQLite checks foreign keys at the commit. PostgreSQL does at the end of a statement.
    """

    connection: BaseDBAsyncClient
    holds: bool = False
    defers_keys: bool = False
    _writes: list[PendingWrite] = field(default_factory=list)
    _ids: dict[type[BaseModel], deque[int]] = field(default_factory=dict)

    def give_ids(self, ids: Mapping[type[BaseModel], Sequence[int]]) -> None:
        """Take ids for rows that will be inserted, in place of those that are left of earlier ones."""
        self._ids |= {model: deque(numbers) for model, numbers in ids.items()}

    def has_ids(self, model: type[BaseModel], number: int) -> bool:
        """Return whether there are ids for so many rows that will be inserted."""
        return len(self._ids.get(model, ())) >= number

    async def insert(self, rows: Sequence[BaseModel]) -> bool:
        """Insert rows of one model. Return False, and do nothing, if there are no ids for them."""
        model = type(rows[0])
        ids = self._ids.get(model, deque())
        if len(ids) < len(rows):
            self._ids.pop(model, None)  # the database gives the same ids to other rows
            return False
        for row in rows:
            row.id = ids.popleft()
        last = self._last
        if not isinstance(last, Inserts) or last.model is not model:  # it may refer to rows in between
            await self._append(last := Inserts(model))
        last.rows |= {row.id: row for row in rows}
        await self._send_unless_held()
        return True

    async def update(self, updates: Sequence[RowUpdate]) -> None:
        """Write values of rows of one model, all with the same columns.

        Raises StaleRowError when a row was changed since it was read, at once or when the write is sent.
        """
        pending = [(update, self._write_of(update.row)) for update in updates]
        # Before any is merged: an inserted row gets its values after this.
        is_full = len(self._writes) == MAX_WRITES
        if is_full or any(write and not self._can_merge(update, write) for update, write in pending):
            await self.send()
            pending = [(update, None) for update in updates]
        new = []
        for update, write in pending:
            if isinstance(write, Inserts | Updates):
                write.merge(update)
            else:
                new.append(update)
        if new:
            written = await self._updates_with(type(new[0].row), new[0].values)
            written.updates |= {update.row.id: update for update in new}
        await self._send_unless_held()

    async def delete(self, rows: Sequence[BaseModel]) -> None:
        """Delete rows of one model."""
        model = type(rows[0])
        if any(self._write_of(row) for row in rows):
            await self.send()
        last = self._last
        if not isinstance(last, Deletes) or last.model is not model:
            await self._append(last := Deletes(model))
        last.rows |= {row.id: row for row in rows}
        await self._send_unless_held()

    async def write(self, model: type[BaseModel], statements: Sequence[SqlPart]) -> None:
        """Execute statements that write to the table of a model, each to other rows of it."""
        if any(write.model is model for write in self._writes):
            await self.send()
        await self._append(OtherWrites(model, statements))
        await self._send_unless_held()

    @property
    def _last(self) -> PendingWrite | None:
        return self._writes[-1] if self._writes else None

    def _write_of(self, row: BaseModel) -> PendingWrite | None:
        model = type(row)
        return next((write for write in self._writes if write.model is model and write.has(row.id)), None)

    def _can_merge(self, update: RowUpdate, write: PendingWrite) -> bool:
        """Return whether the values can be added to the pending write of their row."""
        is_same = isinstance(write, Inserts | Updates) and write.is_of(update.row)
        return is_same and self._can_extend(write, update.values)

    async def _append(self, write: PendingWrite) -> None:
        if len(self._writes) == MAX_WRITES:
            await self.send()
        self._writes.append(write)

    async def _updates_with(self, model: type[BaseModel], values: Mapping[str, object]) -> Updates:
        """Return the pending updates to which further ones with these columns can be added."""
        for write in () if is_unique(model, values) else self._writes:
            if isinstance(write, Updates) and write.model is model and self._can_extend(write, values):
                return write
        await self._append(write := Updates(model))
        return write

    def _can_extend(self, write: PendingWrite, values: Mapping[str, object]) -> bool:
        """Return whether these values may be written with a former write, before those that follow it."""
        if write is self._last:
            return True
        inserted = [other.model for other in self._writes if isinstance(other, Inserts)]
        return not is_unique(write.model, values) and not any(
            refers_to(write.model, values, model) for model in inserted
        )

    def are_read_by(self, sql: str) -> bool:
        """Return whether a statement names a table with unsent writes; "" stands for any statement."""
        return any(not sql or table_sql(write.model) in sql for write in self._writes)

    async def _send_unless_held(self) -> None:
        if not self.holds:
            await self.send()

    async def send(self) -> None:
        """Send the writes. Raises StaleRowError, and IntegrityError if the database refuses them."""
        await self.send_with([], None)

    async def send_with(self, further: Sequence[SqlPart], query: SqlPart | None) -> list[int]:
        """Send the writes and further ones, and a query if it is not empty. Raises as `send`.

        Returns:
            The values of the column "mark" of the query and of the further writes.
        """
        parts = [part for write in self._writes for part in write.parts()]
        parts += map(unordered, further)
        self._writes.clear()
        if Statement(self.connection).is_postgres:
            return await self._send_as_one(parts, query)
        return await self._send_in_one_hop([*parts, *([unordered(query)] if query else ())])

    async def _send_as_one(self, parts: Sequence[Part], query: SqlPart | None) -> list[int]:
        statement = Statement(self.connection)
        last_of: dict[type[BaseModel], str] = {}
        tables, columns = [], []
        for index, part in enumerate(parts):
            name, after = f'"w{index}"', last_of.get(part.unique, "") if part.unique else ""
            tables.append(f"{name} AS ({part.sql(statement, after)})")
            columns += [f"(SELECT count(*) FROM {name}) AS {name}"] if part.expected else []
            if part.unique:
                last_of[part.unique] = name
        if query is not None and (sql := query(statement)):
            tables.append(f'"query" AS MATERIALIZED ({sql})')
            columns.append('(SELECT max("mark") FROM "query") AS "mark"')
        if not tables:
            return []
        statement.sql = f"WITH {', '.join(tables)} SELECT {', '.join(columns) or '1'}"
        ((row,),) = await self._execute([statement])
        _check([part.expected for part in parts if part.expected], row.values())
        return _marks([row])

    async def _send_in_one_hop(self, parts: Sequence[Part]) -> list[int]:
        statements, expected = [], []
        deferral = [Part(_defer_keys)] if parts and self.defers_keys else []
        for part in (*deferral, *parts):
            statement = Statement(self.connection)
            statement.sql = part.sql(statement, "")
            if statement.sql:
                statements.append(statement)
                expected.append(part.expected)
        answers = await self._execute(statements) if statements else []
        _check(expected, map(len, answers))
        return [mark for rows in answers for mark in _marks(rows)]

    async def _execute(self, statements: Sequence[Statement]) -> list[DriverRows]:
        return await use_case_connection(self.connection).write_rows([(item.sql, item.values) for item in statements])


def _defer_keys(_statement: Statement, _after: str) -> str:
    return "PRAGMA defer_foreign_keys = ON"


def _check(expected: Sequence[int], written: Iterable[int]) -> None:
    """Raise StaleRowError if fewer rows were written than expected; 0 stands for any number."""
    if any(number and number != rows for number, rows in zip(expected, written, strict=False)):
        raise StaleRowError


def _marks(rows: DriverRows) -> list[int]:
    marks = [row["mark"] for row in rows if "mark" in row.keys()]  # noqa: SIM118 # the driver's rows are no mappings
    return [mark for mark in marks if mark is not None]
