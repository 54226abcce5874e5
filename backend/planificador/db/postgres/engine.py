"""Tortoise's PostgreSQL engine, made safe against cancellation: no connection in a transaction returns to the pool."""

import asyncio
import logging
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from types import TracebackType
from typing import Any, cast

import asyncpg
from tortoise.exceptions import BaseORMException

from planificador.core.data.json_reader import AnswerTooLargeError, Encode
from planificador.core.data.transactions import TransactionConflictError
from planificador.core.data.use_case_connection import DriverRows, SqlWithValues
from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.db.cancellation import StillRunningError, complete_despite_cancellation, start_background_task
from planificador.db.failures import POSTGRES_ERRORS, translate_errors, was_commit_refused
from planificador.db.postgres.pool import CLEANING_TIMEOUT, FairPool
from planificador.db.postgres.reader import Reader
from planificador.db.tortoise_adapter import (
    ConnectionToken,
    PostgresClientBase,
    PostgresTransactionBase,
    TransactionalDBClient,
    TransactionContext,
    reset_current_client,
    set_current_client,
)

log = logging.getLogger(__name__)
COMMIT_GRACE = 1.0
"""Seconds that a COMMIT may still take after its task was cancelled, so that its outcome is mostly known."""


class NoResetConnection(asyncpg.connection.Connection):
    """A connection without session state: transactions set values with LOCAL, and notifiers have other connections."""

    _interrupted = False

    async def _execute(self, *arguments: Any, **options: Any) -> Any:  # Any: asyncpg's own
        """Override what runs every statement with parameters, to note that one was cancelled."""
        try:
            return await super()._execute(*arguments, **options)  # type: ignore[misc]  # private, see tests/libraries
        except asyncio.CancelledError:
            self._interrupted = True
            raise

    def get_reset_query(self) -> str:
        """Override to send a statement when the connection returns to the pool only after a cancelled one.

        There is no session state to reset. But a statement that was cancelled between its preparation and its execution
        keeps the locks of its tables until the server gets the next statement: here the first of asyncpg's own.
        """
        return "SELECT pg_advisory_unlock_all()" if self._interrupted else ""

    async def reset(self, *, timeout: float | None = None) -> None:
        """Override to forget the cancelled statement."""
        await super().reset(timeout=timeout)
        self._interrupted = False


@contextmanager
def translate_statement_errors() -> Iterator[None]:
    """Raise TransactionConflictError when a retry may help, and DatabaseFailedError when the database failed."""
    try:
        with translate_errors():
            yield
    except (asyncpg.DeadlockDetectedError, asyncpg.SerializationError) as error:
        raise TransactionConflictError(error) from error


class Client(PostgresClientBase):
    """A pool of connections, with a second pool for reads of JSON."""

    connection_class = NoResetConnection  # type: ignore[assignment] # the stub's parameter

    def __init__(self, **options: Any) -> None:  # Any: Tortoise's own options pass through
        super().__init__(**options)
        self._json_reader = Reader(self._open_reader_pool)
        self._open_task: asyncio.Task[None] | None = None
        self._fair_pool: FairPool | None = None

    async def close(self) -> None:
        """Override to close the reader too."""
        await self._json_reader.close()
        await super().close()

    async def read_json(self, sql: str, values: Sequence[Any], encode: Encode = bytes) -> bytes | None:
        """Implement `core.data.json_reader.JsonReader`."""
        try:
            with translate_errors():
                return await self._json_reader.read(sql, values, encode)
        except asyncpg.PostgresError as error:
            if _exceeds_value_size(error):
                raise AnswerTooLargeError from None
            raise

    async def discard_erased(self, tables: Sequence[str], _indexes: Sequence[str]) -> bool:
        """Implement `privacidad.erasure.Compactor`: remove dead rows, and what the statistics have of their values."""
        return await asyncio.shield(start_background_task(self._vacuum(tables)))

    async def _vacuum(self, tables: Sequence[str]) -> bool:
        for table in tables:
            await self.execute_script(f'VACUUM (ANALYZE) "{table}"')
        return True

    async def _open_reader_pool(self) -> "asyncpg.Pool[asyncpg.Record]":
        await self.opened()
        return await self.open_second_pool()

    def translate_errors(self) -> AbstractContextManager[None]:
        return translate_statement_errors()

    def transaction_context(self) -> TransactionContext:
        """Override to make transactions safe against cancellation."""
        return SafeTransactionContext(self)

    async def opened(self) -> "asyncpg.Pool[asyncpg.Record]":
        """Return the pool, which is opened if need be."""
        if self.pool is None:
            if self._open_task is None or self._open_task.done():
                self._open_task = start_background_task(self.create_connection(with_db=True))
            await asyncio.shield(self._open_task)
        assert self.pool is not None  # noqa: S101 # for mypy
        return self.pool

    async def fair_pool(self) -> FairPool:
        """Return what gives the connections of the pool to transactions."""
        pool = await self.opened()
        if self._fair_pool is None or self._fair_pool.pool is not pool:
            self._fair_pool = FairPool(pool)
        return self._fair_pool


def _exceeds_value_size(error: asyncpg.PostgresError) -> bool:
    """Return whether a value exceeds 1 GB: some of PostgreSQL's functions report it, otherwise its allocator does."""
    return type(error) is asyncpg.ProgramLimitExceededError or "memory alloc request size" in str(error)


class Transaction(PostgresTransactionBase):
    """A connection inside a transaction.

    BEGIN is sent with the first locks, or before the first statement that `read_rows` does not run. As each statement
    has a snapshot of its own (READ COMMITTED), reads before it are as good as reads after it.
    """

    def __init__(self, connection: PostgresClientBase) -> None:
        super().__init__(connection)
        self.has_begun = False
        self._savepoint = ""

    def translate_errors(self) -> AbstractContextManager[None]:
        return translate_statement_errors()

    async def before_statement(self) -> None:
        """Override to begin."""
        if not self.has_begun:
            await self.begin()

    async def begin(self, script: str = "") -> None:
        """Override to send a script with BEGIN."""
        self.has_begun = True  # before the statement, which may be cancelled half-way
        with self.translate_errors():
            await self.driver_connection.execute(f"BEGIN; {script}")

    async def lock_rows(self, locks: Sequence[str]) -> None:
        """Implement `core.data.use_case_connection.UseCaseConnection`."""
        script = "; ".join(locks)
        if not self.has_begun:
            await self.begin(script)
        elif script:
            with self.translate_errors():
                await self.driver_connection.execute(script)

    async def read_rows(self, statements: Sequence[SqlWithValues]) -> list[DriverRows]:
        """Implement `core.data.use_case_connection.UseCaseConnection`."""
        with self.translate_errors():
            answers = [await self.driver_connection.fetch(sql, *values) for sql, values in statements]
        return cast("list[DriverRows]", answers)

    async def write_rows(self, statements: Sequence[SqlWithValues]) -> list[DriverRows]:
        """Implement `core.data.use_case_connection.UseCaseConnection`."""
        return [await self.execute_query_dict(sql, list(values)) for sql, values in statements]

    async def commit(self) -> None:
        """Override to send COMMIT if the transaction has begun."""
        if self.has_begun:
            await self.end("COMMIT")

    async def rollback(self) -> None:
        """Override to send ROLLBACK if the transaction has begun."""
        if self.has_begun:
            await self.end("ROLLBACK")

    async def savepoint(self) -> None:
        """Override to make the savepoint by a statement: asyncpg makes them in its own transactions only."""
        assert isinstance(self._parent, Transaction)  # noqa: S101 # for mypy
        await self._parent.before_statement()
        self.has_begun, self._savepoint = True, f"savepoint_{id(self)}"
        with self.translate_errors():
            await self.driver_connection.execute(f"SAVEPOINT {self._savepoint}")

    async def release_savepoint(self) -> None:
        """Override as `savepoint`."""
        await self.end(f"RELEASE SAVEPOINT {self._savepoint}")

    async def savepoint_rollback(self) -> None:
        """Override as `savepoint`."""
        await self.end(f"ROLLBACK TO SAVEPOINT {self._savepoint}")


class SafeTransactionContext(TransactionContext):
    """Holds a pooled connection from before BEGIN until after COMMIT or ROLLBACK, despite cancellation.

    A cancelled task does not wait for the server, which may never respond: the transaction is rolled back in the
    background, and the connection is closed when that takes too long.
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self._transaction = Transaction(client)
        self._token: ConnectionToken | None = None

    async def __aenter__(self) -> TransactionalDBClient:
        with translate_errors():
            self._pool = await self._client.fair_pool()
            self._connection = await self._pool.acquire()
        self._transaction.use_connection(self._connection)
        self._token = set_current_client(self._transaction)
        return self._transaction

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        reset_current_client(self._token)
        if exc_type is None and not self._transaction.is_finalized:
            await self._commit()
            return
        undo_task = start_background_task(self._undo())
        if exc_type is not asyncio.CancelledError:
            await asyncio.shield(undo_task)

    async def _commit(self) -> None:
        """Commit. Raise DatabaseFailedError OUTCOME_UNKNOWN when the server does not report the outcome."""
        commit_task = start_background_task(self._commit_and_release())
        try:
            await complete_despite_cancellation(commit_task, COMMIT_GRACE)
        except StillRunningError as error:
            start_background_task(self._terminate_unless_done(commit_task))
            raise DatabaseFailedError(Failure.OUTCOME_UNKNOWN) from error
        except DatabaseFailedError as error:
            if was_commit_refused(error.__cause__):
                raise
            raise DatabaseFailedError(Failure.OUTCOME_UNKNOWN, error) from error.__cause__

    async def _commit_and_release(self) -> None:
        try:
            await self._transaction.commit()
        finally:
            await self._pool.release(self._connection)

    async def _terminate_unless_done(self, commit_task: asyncio.Task[None]) -> None:
        """Close the connection when its server does not respond within CLEANING_TIMEOUT."""
        await asyncio.wait({commit_task}, timeout=CLEANING_TIMEOUT)
        if not commit_task.done():
            self._terminate()

    async def _undo(self) -> None:
        """Roll back and release the connection."""
        try:
            async with asyncio.timeout(CLEANING_TIMEOUT):
                if not self._transaction.is_finalized:
                    await self._transaction.rollback()
        except (*POSTGRES_ERRORS, OSError, BaseORMException) as error:
            log.info("rollback failed, the connection is closed: %s", type(error).__name__)
            self._terminate()
        finally:
            await self._pool.release(self._connection)

    def _terminate(self) -> None:
        """Close the connection, unless the driver has noticed its loss and taken it back already."""
        with suppress(asyncpg.InterfaceError):
            self._connection.terminate()


client_class = Client
