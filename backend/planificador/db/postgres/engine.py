"""Tortoise's PostgreSQL engine, made safe against cancellation: a transaction gives its connection back clean."""

import asyncio
import logging
from collections.abc import Awaitable, Sequence
from types import TracebackType
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import NestedTransactionContext, TransactionalDBClient, TransactionContext
from tortoise.backends.base_postgres.client import translate_exceptions
from tortoise.connection import ConnectionToken, get_connections
from tortoise.exceptions import BaseORMException

from planificador.core.data.json_reader import AnswerTooLargeError
from planificador.core.data.unit_of_work import TransactionConflictError
from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.db.cancellation import StillRunningError, complete_despite_cancellation, start_background_task
from planificador.db.failures import POSTGRES_ERRORS, translate_errors, was_commit_refused
from planificador.db.postgres.reader import CLEANING_TIMEOUT, Reader, release_connection

log = logging.getLogger(__name__)
COMMIT_GRACE = 1.0
"""Seconds that a COMMIT gets to be answered after its operation was cancelled: mostly it is, and its outcome known."""


class ErrorTranslatingClient(AsyncpgDBClient):
    """Says which of the driver's errors mean that trying again may help, and which that the database failed."""

    async def _translate_exceptions(self, func: Any, *args: Any, **kwargs: Any) -> Any:  # Any: as Tortoise has it
        try:
            with translate_errors():
                return await super()._translate_exceptions(func, *args, **kwargs)
        except (asyncpg.DeadlockDetectedError, asyncpg.SerializationError) as error:
            raise TransactionConflictError(error) from error


class NoResetConnection(asyncpg.connection.Connection):
    """A connection without session state: transactions set values with LOCAL, and notifiers have other connections."""

    def get_reset_query(self) -> str:
        """Nothing to undo when it goes back to the pool: that would take a third of a small read's time."""
        return ""


class Client(ErrorTranslatingClient):
    """A pool of connections, and one beside it for what is read as JSON."""

    connection_class = NoResetConnection  # type: ignore[assignment] # the stub's parameter

    def __init__(self, **options: Any) -> None:  # Any: Tortoise's own options pass through
        super().__init__(**options)
        self._json_reader = Reader(self._pool_for_reading)
        self._opening: asyncio.Task[None] | None = None

    async def close(self) -> None:
        await self._json_reader.close()
        await super().close()

    async def read_json(self, sql: str, values: Sequence[Any]) -> bytes | None:
        """As core.statements.JsonReader says."""
        try:
            with translate_errors():
                found = await self._json_reader.read(sql, values)
        except asyncpg.PostgresError as error:
            if _cannot_be_made(error):
                raise AnswerTooLargeError from None
            raise
        if found == "":
            raise AnswerTooLargeError
        return None if found is None else found.encode()

    async def _pool_for_reading(self) -> "asyncpg.Pool[asyncpg.Record]":
        await self.opened()
        pool: asyncpg.Pool[asyncpg.Record] = await self.create_pool(password=self.password, **self._template)
        return pool

    def _in_transaction(self) -> TransactionContext:
        return SafeTransactionContext(self)

    async def opened(self) -> "asyncpg.Pool[asyncpg.Record]":
        """Return the pool, opened when need be."""
        if self._pool is None:
            if self._opening is None or self._opening.done():
                self._opening = start_background_task(self.create_connection(with_db=True))
            await asyncio.shield(self._opening)
        assert self._pool is not None  # noqa: S101 # for mypy
        return self._pool


def _cannot_be_made(error: asyncpg.PostgresError) -> bool:
    """Of a value beyond 1 GB: some of PostgreSQL's functions say so, of the rest its allocator does."""
    return type(error) is asyncpg.ProgramLimitExceededError or "memory alloc request size" in str(error)


class Transaction(ErrorTranslatingClient, TransactionWrapper):
    """A connection inside a transaction."""

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(Transaction(self))

    @translate_exceptions
    async def commit(self) -> None:
        await super().commit()


class SafeTransactionContext(TransactionContext):
    """Holds a pooled connection from before BEGIN until after COMMIT or ROLLBACK, whatever is cancelled meanwhile.

    Whoever is cancelled waits for no answer of the server, which may never come: the connection is cleaned in the
    background, and closed when that takes too long.
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self._transaction = Transaction(client)
        self._token: ConnectionToken | None = None

    async def __aenter__(self) -> TransactionalDBClient:
        with translate_errors():
            self._pool = await self._client.opened()
            self._connection = await self._pool.acquire()
        self._transaction._connection = self._connection  # type: ignore[assignment] # the pool's proxy acts as one
        beginning = start_background_task(self._transaction.begin())
        try:
            await asyncio.shield(beginning)
        except BaseException:
            start_background_task(self._undo(beginning))
            raise
        self._token = get_connections().set(self._client.connection_name, self._transaction)
        return self._transaction

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        get_connections().reset(self._token)
        if exc_type is None and not self._transaction._finalized:
            await self._commit()
            return
        ending = start_background_task(self._undo())
        if exc_type is not asyncio.CancelledError:
            await asyncio.shield(ending)

    async def _commit(self) -> None:
        """Raises DatabaseFailedError OUTCOME_UNKNOWN when the server does not say what became of it."""
        ending = start_background_task(self._commit_and_release())
        try:
            await complete_despite_cancellation(ending, COMMIT_GRACE)
        except StillRunningError as error:
            start_background_task(self._give_up(ending))
            raise DatabaseFailedError(Failure.OUTCOME_UNKNOWN) from error
        except DatabaseFailedError as error:
            if was_commit_refused(error.__cause__):
                raise
            raise DatabaseFailedError(Failure.OUTCOME_UNKNOWN, error) from error.__cause__

    async def _commit_and_release(self) -> None:
        try:
            await self._transaction.commit()
        finally:
            await release_connection(self._pool, self._connection)

    async def _give_up(self, ending: asyncio.Task[None]) -> None:
        """Closes the connection when its server still does not answer after a while."""
        await asyncio.wait({ending}, timeout=CLEANING_TIMEOUT)
        if not ending.done():
            self._connection.terminate()

    async def _undo(self, beginning: Awaitable[None] | None = None) -> None:
        """Rolls back, once it has begun, and gives the connection back."""
        try:
            async with asyncio.timeout(CLEANING_TIMEOUT):
                if beginning is not None:
                    await beginning
                if not self._transaction._finalized:
                    await self._transaction.rollback()
        except (*POSTGRES_ERRORS, OSError, BaseORMException) as error:
            log.info("rollback failed, the connection is closed: %s", type(error).__name__)
            self._connection.terminate()
        finally:
            await release_connection(self._pool, self._connection)


client_class = Client
