"""Tortoise's PostgreSQL engine, made safe against cancellation: a transaction gives its connection back clean."""

import logging
from collections.abc import Sequence
from types import TracebackType
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import NestedTransactionContext, TransactionalDBClient, TransactionContext
from tortoise.backends.base_postgres.client import translate_exceptions
from tortoise.connection import ConnectionToken, get_connections

from planificador.core.statements import TooLarge
from planificador.core.work import CollisionError
from planificador.db.cancellation import to_the_end
from planificador.db.postgres_reading import Reader

log = logging.getLogger(__name__)


class Translating(AsyncpgDBClient):
    """Says which of the driver's errors mean that trying again may help."""

    async def _translate_exceptions(self, func: Any, *args: Any, **kwargs: Any) -> Any:  # Any: as Tortoise has it
        try:
            return await super()._translate_exceptions(func, *args, **kwargs)
        except (asyncpg.DeadlockDetectedError, asyncpg.SerializationError) as error:
            raise CollisionError(error) from error


class Lasting(asyncpg.connection.Connection):
    """A connection nobody leaves a trace in: what transactions set is LOCAL, bells have connections of their own."""

    def get_reset_query(self) -> str:
        """Nothing to undo when it goes back to the pool: that would take a third of a small read's time."""
        return ""


class Client(Translating):
    """A pool of connections, and one beside it for what is read as JSON."""

    connection_class = Lasting  # type: ignore[assignment] # the stub's parameter

    def __init__(self, **options: Any) -> None:  # Any: Tortoise's own options pass through
        super().__init__(**options)
        self._json_reader = Reader(self._pool_for_reading)

    async def close(self) -> None:
        await self._json_reader.close()
        await super().close()

    async def read_json(self, sql: str, values: Sequence[Any]) -> bytes | None:
        """As core.statements.JsonReader says."""
        try:
            found = await self._json_reader.read(sql, values)
        except asyncpg.PostgresError as error:
            if _cannot_be_made(error):
                raise TooLarge from None
            raise
        if found == "":
            raise TooLarge
        return None if found is None else found.encode()

    async def _pool_for_reading(self) -> "asyncpg.Pool[asyncpg.Record]":
        await self.opened()
        pool: asyncpg.Pool[asyncpg.Record] = await self.create_pool(password=self.password, **self._template)
        return pool

    def _in_transaction(self) -> TransactionContext:
        return SafeTransactionContext(self)

    async def opened(self) -> "asyncpg.Pool[asyncpg.Record]":
        """The pool, opened when need be."""
        async with self._pool_init_lock:
            if self._pool is None:
                await to_the_end(self.create_connection(with_db=True))
        assert self._pool is not None  # noqa: S101 # for mypy
        return self._pool


def _cannot_be_made(error: asyncpg.PostgresError) -> bool:
    """Of a value beyond 1 GB: some of PostgreSQL's functions say so, of the rest its allocator does."""
    return type(error) is asyncpg.ProgramLimitExceededError or "memory alloc request size" in str(error)


class Transaction(Translating, TransactionWrapper):
    """A connection inside a transaction."""

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(Transaction(self))

    @translate_exceptions
    async def commit(self) -> None:
        await super().commit()

    async def undo(self) -> None:
        """Rolls back, if there is still a server to tell; without one there is nothing to undo."""
        try:
            await self.rollback()
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
            log.warning("rollback failed, the connection is dropped: %r", error)


class SafeTransactionContext(TransactionContext):
    """Holds a pooled connection from before BEGIN until after COMMIT or ROLLBACK, whatever is cancelled meanwhile."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._transaction = Transaction(client)
        self._token: ConnectionToken | None = None

    async def __aenter__(self) -> TransactionalDBClient:
        self._pool = await self._client.opened()
        self._connection = await self._pool.acquire()
        self._transaction._connection = self._connection  # type: ignore[assignment] # the pool's proxy acts as one
        try:
            await to_the_end(self._transaction.begin())
        except BaseException:
            await to_the_end(self._pool.release(self._connection))
            raise
        self._token = get_connections().set(self._client.connection_name, self._transaction)
        return self._transaction

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            await to_the_end(self._end(undo=exc_type is not None))
        finally:
            get_connections().reset(self._token)

    async def _end(self, undo: bool) -> None:
        try:
            if not self._transaction._finalized:
                await (self._transaction.undo() if undo else self._transaction.commit())
        finally:
            await self._pool.release(self._connection)


client_class = Client
