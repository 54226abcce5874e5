"""Keeps the writes of a use case, and sends them together: at its end, or before it reads what it has written.

On PostgreSQL they are parts of one statement, on SQLite one hop to the driver's thread. The parts of a statement have
no order of their own. So one that writes to the same table as another names that one, and is executed after it. No
part may write to a row to which another writes: such a write waits for the next statement.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from typing import Protocol, TypeAlias

from tortoise import BaseDBAsyncClient

from planificador.core.data.conditions import table_sql
from planificador.core.data.query import Statement
from planificador.core.data.use_case_connection import DriverRows, use_case_connection
from planificador.core.data.writing import RowUpdate, delete_sql, insert_batches, insert_sql, update_batches, update_sql
from planificador.core.model.base import BaseModel

SqlPart: TypeAlias = Callable[[Statement], str]
"""Returns a statement, or a part of one, with the parameters of the one that it is given."""

MAX_WRITES = 50
"""Writes that are sent together: a statement can have only so many parts and values."""


class TablePart(Protocol):
    """Returns a write to a table, likewise. after: The name of the part of the statement that is executed before it."""

    def __call__(self, statement: Statement, *, after: str = "") -> str: ...


class StaleRowError(Exception):
    """A row was changed since it was read, so that its values were not written."""


class Kind(Enum):
    """What a write does to rows."""

    INSERT, UPDATE, DELETE, OTHER = range(4)


@dataclass(slots=True)
class Write:
    """A write of one kind to rows of one model.

    Attributes:
        updates: The values of rows that are updated; empty for rows that are inserted or deleted.
        statements: Of a write of another kind, of which no rows are known: each writes to other rows.
    """

    kind: Kind
    model: type[BaseModel]
    rows: list[BaseModel]
    updates: Sequence[RowUpdate] = ()
    statements: Sequence[SqlPart] = ()

    def parts(self) -> Iterator[tuple[TablePart, int]]:
        """Yield it as SQL, in parts that fit into a statement, each with the number of rows that it must return."""
        if self.kind is Kind.INSERT:
            for rows in insert_batches(self.model, self.rows):
                yield partial(insert_sql, rows=rows, with_ids=True), 0
        elif self.kind is Kind.UPDATE:
            for updates in update_batches(self.model, self.updates):
                yield partial(update_sql, updates=updates), len(updates)
        elif self.kind is Kind.DELETE:
            yield partial(delete_sql, rows=self.rows), 0
        else:
            yield from ((partial(_in_any_order, part), 0) for part in self.statements)


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
    _writes: list[Write] = field(default_factory=list)
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
        await self._add(Write(Kind.INSERT, model, list(rows)))
        return True

    async def update(self, updates: Sequence[RowUpdate]) -> None:
        """Write values of rows of one model, all with the same columns.

        Raises StaleRowError when a row was changed since it was read, at once or when the write is sent.
        """
        if len(updates) == 1 and self._merge(updates[0]):
            return
        rows = [item.row for item in updates]
        await self._add(Write(Kind.UPDATE, type(rows[0]), rows, list(updates)))

    async def delete(self, rows: Sequence[BaseModel]) -> None:
        """Delete rows of one model."""
        await self._add(Write(Kind.DELETE, type(rows[0]), list(rows)))

    async def write(self, model: type[BaseModel], statements: Sequence[SqlPart]) -> None:
        """Execute statements that write to the table of a model, each to other rows of it."""
        await self._add(Write(Kind.OTHER, model, [], statements=statements))

    async def _add(self, write: Write) -> None:
        if len(self._writes) == MAX_WRITES or self._writes_to_same_row(write):
            await self.send()
        last = self._writes[-1] if self._writes else None
        if last and (last.kind, last.model) == (write.kind, write.model) and not write.updates:
            last.rows += write.rows
        else:  # rows that were inserted or deleted since the last such write may refer to these, or be referred to
            self._writes.append(write)
        if not self.holds:
            await self.send()

    def _writes_to_same_row(self, write: Write) -> bool:
        of_table = [other for other in self._writes if other.model is write.model]
        if of_table and Kind.OTHER in (write.kind, *(other.kind for other in of_table)):
            return True  # perhaps
        ids = {row.id for row in write.rows} if of_table else ()
        return any(row.id in ids for other in of_table for row in other.rows)

    def _merge(self, update: RowUpdate) -> bool:
        """Add an update to the last write, if that is of the same row alone, or inserts it."""
        last = self._writes[-1] if self._writes else None  # the row may refer to rows that were inserted since others
        if last is None or all(row is not update.row for row in last.rows):
            return False
        if last.kind is Kind.INSERT:
            return True  # the row is inserted with the values that it has then
        if last.kind is Kind.UPDATE and len(last.updates) == 1:
            last.updates[0].values.update(update.values)
            return True
        return False

    def are_read_by(self, sql: str) -> bool:
        """Return whether a statement names a table with unsent writes; "" stands for any statement."""
        return any(table_sql(write.model) in sql or not sql for write in self._writes)

    async def send(self) -> None:
        """Send the writes. Raises StaleRowError, and IntegrityError if the database refuses them."""
        await self.send_with([], None)

    async def send_with(self, further: Sequence[SqlPart], query: SqlPart | None) -> list[int]:
        """Send the writes and further ones, and a query if it is not empty. Raises as `send`.

        Returns:
            The values of the column "mark" of the query and of the further writes.
        """
        writes, self._writes = self._writes, []
        if Statement(self.connection).is_postgres:
            return await self._send_as_one(writes, further, query)
        return await self._send_in_one_hop(writes, [*further, *([query] if query else ())])

    async def _send_as_one(
        self, writes: Sequence[Write], further: Sequence[SqlPart], query: SqlPart | None
    ) -> list[int]:
        statement = Statement(self.connection)
        tables, columns, expected = list[str](), list[str](), list[int]()
        last_of: dict[type[BaseModel], str] = {}
        numbers = Counter(write.model for write in writes)
        for write in writes:
            for part, number in write.parts():
                name, sql = f'"w{len(tables)}"', part(statement, after=last_of.get(write.model, ""))
                if write.kind is Kind.INSERT and numbers[write.model] > 1:
                    sql += " RETURNING 1"  # for those that name it
                tables.append(f"{name} AS ({sql})")
                last_of[write.model] = name
                if number:
                    columns.append(f"(SELECT count(*) FROM {name}) AS {name}")
                    expected.append(number)
        tables += [f'"f{index}" AS ({part(statement)})' for index, part in enumerate(further)]
        if query is not None and (sql := query(statement)):
            tables.append(f'"query" AS MATERIALIZED ({sql})')
            columns.append('(SELECT max("mark") FROM "query") AS "mark"')
        if not tables:
            return []
        statement.sql = f"WITH {', '.join(tables)} SELECT {', '.join(columns) or '1'}"
        ((row,),) = await self._execute([statement])
        _check(expected, row.values())
        return _marks([row])

    async def _send_in_one_hop(self, writes: Sequence[Write], further: Sequence[SqlPart]) -> list[int]:
        parts: list[tuple[SqlPart, int]] = [part for write in writes for part in write.parts()]
        if parts and self.defers_keys:
            parts.insert(0, (_defer_keys, 0))
        statements, expected = [], []
        for part, number in (*parts, *((part, 0) for part in further)):
            statement = Statement(self.connection)
            statement.sql = part(statement)
            if statement.sql:
                statements.append(statement)
                expected.append(number)
        answers = await self._execute(statements) if statements else []
        _check(expected, map(len, answers))
        return [mark for rows in answers for mark in _marks(rows)]

    async def _execute(self, statements: Sequence[Statement]) -> list[DriverRows]:
        return await use_case_connection(self.connection).write_rows([(item.sql, item.values) for item in statements])


def _in_any_order(part: SqlPart, statement: Statement, *, after: str = "") -> str:
    """Return a part that is executed whenever others are, as there are none with its table."""
    return part(statement)


def _defer_keys(_statement: Statement) -> str:
    return "PRAGMA defer_foreign_keys = ON"


def _check(expected: Sequence[int], written: Iterable[int]) -> None:
    """Raise StaleRowError if fewer rows were written than expected; 0 stands for any number."""
    if any(number and number != rows for number, rows in zip(expected, written, strict=False)):
        raise StaleRowError


def _marks(rows: DriverRows) -> list[int]:
    marks = [row["mark"] for row in rows if "mark" in row.keys()]  # noqa: SIM118 # the driver's rows are no mappings
    return [mark for mark in marks if mark is not None]
