"""Statements of use cases, and what they share with those of pages, search and alerts.

They run in the open transaction, if there is one.
"""

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Generic, TypeAlias, TypeVar

from tortoise import BaseDBAsyncClient
from tortoise.expressions import Q

from planificador.core.data.lists.paging import SortKey
from planificador.core.data.lists.sorting import sort_term
from planificador.core.data.queries.prefetched import PrefetchedRows, prefetched_rows
from planificador.core.data.sql.conditions import render_sql, table_sql
from planificador.core.data.sql.visibility import (
    WHOLE_TABLES,
    current_reader,
    current_view,
    mentions_reader,
    named_source,
    with_reader,
)
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn, column_of
from planificador.core.model.ownership import Identity
from planificador.core.tortoise_adapter import row_from_database

R = TypeVar("R", bound=BaseModel)
T = TypeVar("T")
BY_ID = SortKey("id")
UNSENT_WRITES: ContextVar[Callable[[str], Awaitable[None]] | None] = ContextVar("unsent_writes", default=None)
"""Sends what the use case of this task has written so far, if a statement with this text reads it; "" for any text."""
ExistsQuery: TypeAlias = tuple[type[BaseModel], Q]
"""Whether a row of the model satisfies the condition."""


@dataclass(frozen=True, slots=True)
class RowQuery(Generic[R]):
    """Rows of a model that satisfy a condition, in an order of columns; in any order if none is given."""

    model: type[R]
    where: Q
    order: tuple[SortKey, ...] = ()
    limit: int | None = None
    offset: int = 0


@dataclass(slots=True)
class Statement:
    """A statement under construction.

    Attributes:
        values: Those of the placeholders in `sql`, in their order.
        numbered: Whether its placeholders have numbers on SQLite too.
    """

    connection: BaseDBAsyncClient
    values: list[Any] = field(default_factory=list)  # Any: what the driver takes
    sql: str = ""
    numbered: bool = False

    @property
    def dialect(self) -> str:
        """The dialect of its database: "postgres" or "sqlite"."""
        return self.connection.capabilities.dialect

    @property
    def is_postgres(self) -> bool:
        """Whether it is for PostgreSQL."""
        return self.dialect == "postgres"

    @property
    def locks(self) -> bool:
        """Whether rows can be locked; SQLite has one writer at a time and needs no row locks."""
        return self.connection.capabilities.support_for_update

    def parameter(self, value: object) -> str:
        """Add a value and return its placeholder."""
        self.values.append(value)
        return "?" if self.connection.capabilities.dialect == "sqlite" else f"${len(self.values)}"

    def rows(self, model: type[BaseModel], condition: Q, joins: str = "") -> str:
        """Return what follows FROM: the model's table with these joins, and the condition if it is not empty."""
        table = table_sql(model)
        where = render_sql(model, condition, table, self.parameter)
        rows = f"{named_source(model)}{joins}"
        return f"{rows} WHERE {where}" if where else rows

    def exists(self, model: type[BaseModel], condition: Q) -> str:
        """Return whether a row satisfies the condition, as SQL."""
        return f"EXISTS (SELECT 1 FROM {self.rows(model, condition)})"

    async def read(self) -> Collection[Mapping[str, Any]]:
        """Return the rows, each as the driver's values."""
        await send_unsent_writes()
        sql, values = self._with_reader() if mentions_reader(self.sql) else (self.sql, self.values)
        return await self.connection.execute_query_dict(sql, values)

    def _with_reader(self) -> tuple[str, list[Any]]:  # Any: as above
        """Return the statement with the tables of the reader, and its values."""
        reader, values = current_reader(), list(self.values)
        is_numbered = self.numbered or self.is_postgres
        ids = list[int | None]()

        def parameter(identity: Identity) -> str:
            ids.append(reader.value(identity))
            mark = "$" if self.is_postgres else "?"
            return f"{mark}{len(values) + len(ids)}" if is_numbered else mark

        sql = with_reader(self.sql, parameter)
        return sql, [*values, *ids] if is_numbered else [*ids, *values]

    async def write(self) -> int:
        """Execute a write and return the number of rows."""
        await send_unsent_writes()
        return (await self.connection.execute_query(self.sql, self.values))[0]


async def send_unsent_writes(sql: str = "") -> None:
    """Send what the use case of this task has written so far.

    sql: The text of a statement that calls no functions of tables. Nothing is sent that it does not read.
    """
    if (send := UNSENT_WRITES.get()) is not None:
        await send(sql)


async def find(
    model: type[R], condition: Q, *, order: SortKey = BY_ID, limit: int | None = None, lock: bool = False
) -> list[R]:
    """Return the rows that satisfy the condition, in this order. lock: lock them for this transaction."""
    if order is BY_ID and limit is None and (known := known_rows()):
        # SQLite has one writer at a time, which locks all rows
        rows = known.find(model, condition, lock=lock and model._meta.db.capabilities.support_for_update)
        if rows is not None:
            return rows
    query = RowQuery(model, condition, (order,), limit)
    return [row_from_database(model, values) for values in await fetch_values(query, lock=lock)]


def known_rows() -> PrefetchedRows | None:
    """Return what the use case has read ahead; None where a reader does not see whole tables."""
    return prefetched_rows.get() if current_view() is WHOLE_TABLES else None


async def fetch_values(
    query: RowQuery[R], *, lock: bool = False, columns: Sequence[str] | None = None
) -> Collection[Mapping[str, Any]]:  # Any: what the columns hold
    """Return rows, each as the driver's values of these columns, of all by default. lock: as in `find`."""
    statement = select(query, column_list(query.model, columns and tuple(columns)))
    if lock and statement.locks:
        statement.sql += " FOR UPDATE"
    return await statement.read()


def select(query: RowQuery[R], columns: str, joins: str = "", statement: Statement | None = None) -> Statement:
    """Return the statement that selects these columns (SQL) of the rows, and of those that `joins` adds.

    statement: the one under construction, if the columns have placeholders.
    """
    statement = statement or Statement(query.model._meta.db)
    statement.sql = f"SELECT {columns} FROM {statement.rows(query.model, query.where, joins)}"
    if query.order:
        statement.sql += f" ORDER BY {order_by(query.model, query.order, table_sql(query.model))}"
    if query.limit is not None:
        statement.sql += f" LIMIT {statement.parameter(query.limit)}"
    if query.offset:
        statement.sql += f" OFFSET {statement.parameter(query.offset)}"
    return statement


async def exists_many(queries: Sequence[ExistsQuery]) -> list[bool]:
    """Return the answer to each query, all that were not read ahead by one statement."""
    known = known_rows()
    answers = [known.exists(*query) if known else None for query in queries]
    unknown = [index for index, answer in enumerate(answers) if answer is None]
    if unknown:
        statement = Statement(queries[0][0]._meta.db)
        parts = [f'{statement.exists(*queries[index])} AS "{index}"' for index in unknown]
        statement.sql = f"SELECT {', '.join(parts)}"
        (row,) = await statement.read()
        for index in unknown:
            answers[index] = bool(row[str(index)])
    return [bool(answer) for answer in answers]


async def ids_of(model: type[BaseModel], condition: Q) -> frozenset[int]:
    """Return the ids of the rows that satisfy the condition."""
    statement = Statement(model._meta.db)
    statement.sql = f'SELECT "id" FROM {statement.rows(model, condition)}'
    return frozenset(int(row["id"]) for row in await statement.read())


async def count_rows(model: type[BaseModel], condition: Q) -> int:
    """Return the number of rows that satisfy the condition."""
    statement = Statement(model._meta.db)
    statement.sql = f'SELECT COUNT(*) AS "total" FROM {statement.rows(model, condition)}'
    (answer,) = await statement.read()
    return int(answer["total"])


def order_by(model: type[BaseModel], keys: Iterable[SortKey], alias: str, *, selecting: bool = False) -> str:
    """Return the ORDER BY terms. NULL is above all values on both databases.

    Derived terms are columns with their names, under `alias` too; with `selecting`, of the same SELECT.
    """
    return ", ".join(_order_term(model, key, alias, selecting) for key in keys)


def _order_term(model: type[BaseModel], key: SortKey, alias: str, selecting: bool) -> str:
    term = sort_term(model, key.name)
    name = f'"{key.name}"' if selecting and not term.is_column else f'{alias}."{key.name}"'
    direction = "DESC" if key.descending else "ASC"
    if model._meta.db.capabilities.dialect == "sqlite" and term.nullable:
        # SQLite reads this from an index; it would sort the whole table by `column IS NULL, column`.
        direction = f"{direction} NULLS {'FIRST' if key.descending else 'LAST'}"
    return f"{name} {direction}"


@cache
def stored_columns(model: type[BaseModel]) -> Sequence[tuple[str, BaseColumn[Any]]]:  # Any: each column's own type
    """Return the columns of the model's table, by their names."""
    return [(name, column_of(model, name)) for name in sorted(model._meta.db_fields)]


@cache
def column_list(model: type[BaseModel], names: Sequence[str] | None = None) -> str:
    """Return columns of the model's table as SQL, all of them by default."""
    return ", ".join(f'"{name}"' for name in names or (name for name, _ in stored_columns(model)))
