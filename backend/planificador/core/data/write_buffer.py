"""Keeps the writes of a use case, and sends them together: at its end, or before it reads what it has written.

On PostgreSQL they are parts of one statement, on SQLite one hop to the driver's thread. The parts of a statement have
no order. So it has one part for each table: what else is written to the table waits for the next statement, unless it
is of the same kind, is written to the same row, or are new rows that cannot be mistaken for those deleted before.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeAlias

from tortoise import BaseDBAsyncClient

from planificador.core.data.conditions import table_sql
from planificador.core.data.query import Statement
from planificador.core.data.use_case_connection import DriverRows, use_case_connection
from planificador.core.data.writing import RowUpdate, delete_sql, insert_batches, insert_sql, update_batches, update_sql
from planificador.core.model.base import BaseModel
from planificador.core.model.unique_keys import may_have_equal_keys

SqlPart: TypeAlias = Callable[[Statement], str]
"""Returns a statement, or a part of one, with the parameters of the one that it is given."""


class StaleRowError(Exception):
    """A row was changed since it was read, so that its values were not written."""


@dataclass(slots=True)
class WriteBuffer:
    """The writes of a use case that were not sent.

    Attributes:
        holds: Whether writes wait until they are sent; otherwise each is sent at once.
    """

    connection: BaseDBAsyncClient
    holds: bool = False
    _inserts: dict[type[BaseModel], list[BaseModel]] = field(default_factory=dict)
    _updates: dict[type[BaseModel], list[RowUpdate]] = field(default_factory=dict)
    _deletes: dict[type[BaseModel], list[BaseModel]] = field(default_factory=dict)
    _others: dict[type[BaseModel], Sequence[SqlPart]] = field(default_factory=dict)
    _order: list[type[BaseModel]] = field(default_factory=list)
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
        is_last = bool(self._order) and self._order[-1] is model  # they may refer to rows in between
        are_mixed = model in self._updates or may_have_equal_keys(model, self._deletes.get(model, ()), rows)
        if model in self._order and (are_mixed or model in self._others or not is_last):
            await self.send()
        for row in rows:
            row.id = ids.popleft()
        if model not in self._order:
            self._order.append(model)
        self._inserts.setdefault(model, []).extend(rows)
        await self._send_unless_held()
        return True

    async def update(self, updates: Sequence[RowUpdate]) -> None:
        """Write values of rows of one model, all with the same columns.

        Raises StaleRowError when a row was changed since it was read, at once or when the write is sent.
        """
        model = type(updates[0].row)
        if len(updates) == 1 and self._merge(updates[0]):
            return
        if model in self._order:
            await self.send()
        self._updates[model] = list(updates)
        self._order.append(model)
        await self._send_unless_held()

    async def delete(self, rows: Sequence[BaseModel]) -> None:
        """Delete rows of one model."""
        model = type(rows[0])
        is_same_write = model in self._deletes and model not in self._inserts and self._order[-1] is model
        if model in self._order and not is_same_write:  # rows that were deleted since may refer to these
            await self.send()
        if not is_same_write:
            self._deletes[model] = []
            self._order.append(model)
        self._deletes[model] += rows
        await self._send_unless_held()

    async def write(self, model: type[BaseModel], parts: Sequence[SqlPart]) -> None:
        """Execute statements that write to the table of a model, each to other rows of it."""
        if model in self._order:
            await self.send()
        self._others[model] = parts
        self._order.append(model)
        await self._send_unless_held()

    def _merge(self, update: RowUpdate) -> bool:
        """Add an update to the last write, if that is of the same row alone."""
        model = type(update.row)
        if not self._order or self._order[-1] is not model:  # it may refer to rows that were inserted since
            return False
        if any(row is update.row for row in self._inserts.get(model, ())):
            return True  # the row is inserted with the values that it has then
        pending = self._updates.get(model, ())
        if len(pending) == 1 and pending[0].row is update.row:
            pending[0].values.update(update.values)
            return True
        return False

    def are_read_by(self, sql: str) -> bool:
        """Return whether a statement names a table with unsent writes; "" stands for any statement."""
        return any(table_sql(model) in sql or not sql for model in self._order)

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
        parts = [*self._parts(), *((part, 0) for part in further)]
        self._inserts.clear()
        self._updates.clear()
        self._deletes.clear()
        self._others.clear()
        self._order.clear()
        if Statement(self.connection).is_postgres:
            return await self._send_as_one(parts, query)
        return await self._send_in_one_hop([*parts, *([(query, 0)] if query else ())])

    def _parts(self) -> Iterator[tuple[SqlPart, int]]:
        """Yield the writes in their order, each with the number of rows that it must return."""
        for model in self._order:
            yield from ((part, 0) for part in self._others.get(model, ()))
            if model in self._deletes:
                yield partial(delete_sql, rows=self._deletes[model]), 0
            for rows in insert_batches(model, self._inserts.get(model, ())):
                yield partial(insert_sql, rows=rows, with_ids=True), 0
            for updates in update_batches(model, self._updates.get(model, ())):
                yield partial(update_sql, updates=updates), len(updates)

    async def _send_as_one(self, parts: Sequence[tuple[SqlPart, int]], query: SqlPart | None) -> list[int]:
        statement = Statement(self.connection)
        tables = [f'"w{index}" AS ({part(statement)})' for index, (part, _) in enumerate(parts)]
        columns = [
            f'(SELECT count(*) FROM "w{index}") AS "w{index}"' for index, (_, number) in enumerate(parts) if number
        ]
        if query is not None and (sql := query(statement)):
            tables.append(f'"query" AS MATERIALIZED ({sql})')
            columns.append('(SELECT max("mark") FROM "query") AS "mark"')
        if not tables:
            return []
        statement.sql = f"WITH {', '.join(tables)} SELECT {', '.join(columns) or '1'}"
        ((row,),) = await self._execute([statement])
        _check([number for _, number in parts if number], row.values())
        return _marks([row])

    async def _send_in_one_hop(self, parts: Sequence[tuple[SqlPart, int]]) -> list[int]:
        statements, expected = [], []
        for part, number in parts:
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


def _check(expected: Sequence[int], written: Iterable[int]) -> None:
    """Raise StaleRowError if fewer rows were written than expected; 0 stands for any number."""
    if any(number and number != rows for number, rows in zip(expected, written, strict=False)):
        raise StaleRowError


def _marks(rows: DriverRows) -> list[int]:
    marks = [row["mark"] for row in rows if "mark" in row.keys()]  # noqa: SIM118 # the driver's rows are no mappings
    return [mark for mark in marks if mark is not None]
