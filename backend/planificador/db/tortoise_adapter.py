"""The private parts of Tortoise, and of its driver, that the engines and the migrations build on, under public names.

A new version may change any of them: its back ends, its attributes with a leading underscore and the
methods that are overridden here. tests/libraries/test_tortoise_adapter.py fails when one of them changes.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from typing import Any, TypeVar

import aiosqlite
import asyncpg
from asyncpg.pool import PoolConnectionProxy
from tortoise import BaseDBAsyncClient
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    ConnectionWrapper,
    NestedTransactionContext,
    TransactionalDBClient,
    TransactionContext,
)
from tortoise.backends.base_postgres.client import translate_exceptions
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.connection import ConnectionToken, get_connections
from tortoise.context import TortoiseContext
from tortoise.exceptions import TransactionManagementError
from tortoise.fields.base import Field
from tortoise.models import Model

__all__ = [
    "ConnectionToken",
    "DriverConnection",
    "PostgresClientBase",
    "PostgresTransactionBase",
    "SqliteClientBase",
    "SqliteTransactionBase",
    "TransactionContext",
    "TransactionalDBClient",
    "columns_of",
    "open_context",
    "reset_current_client",
    "set_current_client",
    "table_of",
]

T = TypeVar("T")


class DriverConnection(aiosqlite.Connection):
    """The driver's connection to an SQLite file, which knows whether its thread is busy."""

    _submitted = _finished = 0  # each is written by one thread

    @property
    def raw(self) -> sqlite3.Connection:
        """The connection of the standard library. The thread of the event loop may use it while `is_idle`."""
        return self._conn

    @property
    def is_idle(self) -> bool:
        """Whether the driver's thread has nothing to do, not even what a cancelled task has left."""
        return self._submitted == self._finished

    async def run(self, function: Callable[[], T]) -> T:
        """Call a function in the driver's thread and return its result."""

        def counted() -> T:
            try:
                return function()
            finally:
                self._finished += 1

        self._submitted += 1
        result: T = await super()._execute(counted)  # type: ignore[no-untyped-call] # the driver has no type for it
        return result

    async def run_statement(self, _sql: str, function: Callable[[], T]) -> T:
        """Run one statement and return its result. Engines override this to choose the thread."""
        return await self.run(function)

    async def _execute(self, fn: Callable[..., T], *args: Any, **kwargs: Any) -> T:  # Any: as the driver has it
        """Override the method by which the driver runs everything in its thread."""
        if fn in {self._execute_fetchall, self._execute_insert}:
            return await self.run_statement(args[0], partial(fn, *args))
        return await self.run(partial(fn, *args, **kwargs))


class SqliteClientBase(SqliteClient):
    """Tortoise's client for one connection to an SQLite file."""

    @property
    def lock(self) -> asyncio.Lock:
        """The lock of the connection: one task uses it at a time."""
        return self._lock

    @property
    def driver_connection(self) -> DriverConnection | None:
        """The connection of the driver, or None while it is not open."""
        assert self._connection is None or isinstance(self._connection, DriverConnection)  # noqa: S101 # for mypy
        return self._connection

    @driver_connection.setter
    def driver_connection(self, connection: DriverConnection) -> None:
        self._connection = connection

    def transaction_context(self) -> TransactionContext:
        """Return the context of a new transaction. Engines override this."""
        return super()._in_transaction()

    def _in_transaction(self) -> TransactionContext:
        """Override Tortoise's factory, which `in_transaction` calls, so that engines have a public name to override."""
        return self.transaction_context()


class SqliteTransactionBase(SqliteClientBase, SqliteTransactionWrapper):
    """Tortoise's client inside an SQLite transaction."""

    @property
    def is_finalized(self) -> bool:
        """Whether the transaction was committed or rolled back."""
        return self._finalized

    def rollback_at_once(self) -> None:
        """Roll back in this thread. The driver's must be idle."""
        assert self.driver_connection is not None  # noqa: S101 # for mypy
        self.driver_connection.raw.rollback()
        self._finalized = True


class PostgresClientBase(AsyncpgDBClient):
    """Tortoise's client for a pool of connections to PostgreSQL."""

    @property
    def pool(self) -> "asyncpg.Pool[asyncpg.Record] | None":
        """The pool of connections, or None while it is not open."""
        return self._pool

    async def open_second_pool(self) -> "asyncpg.Pool[asyncpg.Record]":
        """Open another pool with the options of the first one, which must be open."""
        pool: asyncpg.Pool[asyncpg.Record] = await self.create_pool(password=self.password, **self._template)
        return pool

    def translate_errors(self) -> AbstractContextManager[None]:
        """Return the context in which a statement runs. Engines override this to translate the driver's errors."""
        raise NotImplementedError

    async def _translate_exceptions(self, func: Any, *args: Any, **kwargs: Any) -> Any:  # Any: as Tortoise has it
        """Override Tortoise's wrapper of each statement: it lets some of the driver's errors through."""
        with self.translate_errors():
            return await super()._translate_exceptions(func, *args, **kwargs)

    def transaction_context(self) -> TransactionContext:
        """Return the context of a new transaction. Engines override this."""
        raise NotImplementedError

    def _in_transaction(self) -> TransactionContext:
        """Override Tortoise's factory, which `in_transaction` calls, so that engines have a public name to override."""
        return self.transaction_context()


class PostgresTransactionBase(PostgresClientBase, TransactionWrapper):
    """Tortoise's client inside a PostgreSQL transaction, which BEGIN and COMMIT as statements of their own.

    asyncpg's own transactions begin with a statement that nothing can be sent with.
    """

    @property
    def is_finalized(self) -> bool:
        """Whether the transaction was committed or rolled back."""
        return self._finalized

    @property
    def driver_connection(self) -> "asyncpg.Connection[asyncpg.Record]":
        """The connection of the driver."""
        return self._connection

    async def before_statement(self) -> None:
        """Do what a statement needs before it. Engines override this."""

    def acquire_connection(self) -> "ConnectionInTransaction":
        """Override to call `before_statement`."""
        return ConnectionInTransaction(self._lock, self)

    def use_connection(self, connection: "PoolConnectionProxy[asyncpg.Record]") -> None:
        """Run the transaction on a connection of the pool."""
        self._connection = connection  # type: ignore[assignment] # the proxy has the methods of a connection

    def transaction_context(self) -> TransactionContext:
        """Return the context of a savepoint. Tortoise's own would use its own class, which translates no errors."""
        return NestedTransactionContext(type(self)(self))

    @translate_exceptions
    async def end(self, statement: str) -> None:
        """End the transaction or the savepoint by a statement."""
        if self._finalized:
            raise TransactionManagementError("the transaction is over")
        await self._connection.execute(statement)
        self._finalized = True


class ConnectionInTransaction(ConnectionWrapper["asyncpg.Connection[asyncpg.Record]"]):
    """The connection of a transaction for one statement."""

    client: PostgresTransactionBase

    async def ensure_connection(self) -> None:
        """Override to call `before_statement`; the connection is open."""
        await self.client.before_statement()


def set_current_client(client: BaseDBAsyncClient) -> ConnectionToken:
    """Make a client the one that models use in this task; return what `reset_current_client` needs."""
    return get_connections().set(client.connection_name, client)


def reset_current_client(token: ConnectionToken | None) -> None:
    """Undo `set_current_client`."""
    get_connections().reset(token)


async def open_context(config: dict[str, Any]) -> TortoiseContext:
    """Return a context of this configuration that models use in every task of the process."""
    context = TortoiseContext()
    with context:
        await context.init(config, _enable_global_fallback=True)
    return context


def table_of(model: type[Model]) -> str:
    """Return the name of a model's table."""
    return model._meta.db_table


def columns_of(model: type[Model]) -> Iterator[tuple[str, str, Field[Any]]]:
    """Yield the name of each field of a model, that of its column in the table, and the field itself."""
    for name, field in model._meta.fields_map.items():
        yield name, model._meta.fields_db_projection.get(name, name), field
