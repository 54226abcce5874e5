"""Transactions of PostgreSQL, made safe against cancellation: no connection in a transaction returns to the pool."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from types import TracebackType
from typing import TypeAlias, cast

import asyncpg
from tortoise.exceptions import BaseORMException

from planificador.core.data.sql.use_case_connection import DriverRows, SqlWithValues
from planificador.core.data.use_cases.transactions import TransactionConflictError
from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.db.cancellation import StillRunningError, complete_despite_cancellation, start_background_task
from planificador.db.failures import POSTGRES_ERRORS, translate_errors, was_commit_refused
from planificador.db.postgres.pool import CLEANING_TIMEOUT, FairPool
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
FindPool: TypeAlias = Callable[[], Awaitable[FairPool]]
"""Returns what gives the connections, which is opened if need be."""


@contextmanager
def translate_statement_errors() -> Iterator[None]:
    """Raise TransactionConflictError when a retry may help, and DatabaseFailedError when the database failed."""
    try:
        with translate_errors():
            yield
    except (asyncpg.DeadlockDetectedError, asyncpg.SerializationError) as error:
        raise TransactionConflictError(error) from error


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
        """Implement `core.data.sql.use_case_connection.UseCaseConnection`."""
        script = "; ".join(locks)
        if not self.has_begun:
            await self.begin(script)
        elif script:
            with self.translate_errors():
                await self.driver_connection.execute(script)

    async def read_rows(self, statements: Sequence[SqlWithValues]) -> list[DriverRows]:
        """Implement `core.data.sql.use_case_connection.UseCaseConnection`."""
        with self.translate_errors():
            answers = [await self.driver_connection.fetch(sql, *values) for sql, values in statements]
        return cast("list[DriverRows]", answers)

    async def write_rows(self, statements: Sequence[SqlWithValues]) -> list[DriverRows]:
        """Implement `core.data.sql.use_case_connection.UseCaseConnection`."""
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

    def __init__(self, client: PostgresClientBase, find_pool: FindPool) -> None:
        self._find_pool = find_pool
        self._transaction = Transaction(client)
        self._token: ConnectionToken | None = None

    async def __aenter__(self) -> TransactionalDBClient:
        with translate_errors():
            self._pool = await self._find_pool()
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
