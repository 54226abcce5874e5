"""Transactions of SQLite, made safe for several tasks and several processes.

They begin IMMEDIATE: they wait for the writer of another process instead of failing with "database is locked" at their
first write. Cancellation leaves no transaction open and no lock held.
"""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import cast

from tortoise.exceptions import BaseORMException

from planificador.core.data.sql.use_case_connection import DriverRows, SqlWithValues
from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.core.runtime.observation import Awaited, observation
from planificador.db.cancellation import StillRunningError, complete_despite_cancellation, start_background_task
from planificador.db.sqlite.connection import (
    Connection,
    ErrorTranslatingClient,
    FastConnection,
    close_undecodable_statement,
    run_together,
    translate_driver_errors,
)
from planificador.db.sqlite.file import DatabaseFile
from planificador.db.tortoise_adapter import (
    ConnectionToken,
    SqliteTransactionBase,
    TransactionalDBClient,
    TransactionContext,
    reset_current_client,
    set_current_client,
)

ROLLBACK_GRACE, COMMIT_GRACE = 0.1, 1.0
"""Seconds that a ROLLBACK or a COMMIT may still take after its task was cancelled."""


class Transaction(ErrorTranslatingClient, SqliteTransactionBase):
    """The connection that writes, inside a transaction."""

    def begin_at_once(self) -> bool:
        """Begin IMMEDIATE and return True, if that needs no waiting for another process."""
        assert isinstance(self.driver_connection, FastConnection)  # noqa: S101 # for mypy
        with translate_driver_errors():
            return self.driver_connection.begin_at_once()

    async def begin(self) -> None:
        """Override to begin IMMEDIATE."""
        assert self.driver_connection is not None  # noqa: S101 # for mypy
        with translate_driver_errors():
            await self.driver_connection.execute("BEGIN IMMEDIATE")

    async def lock_rows(self, locks: Sequence[str]) -> None:
        """Implement `core.data.sql.use_case_connection.UseCaseConnection`: the whole file is locked."""

    async def read_rows(self, statements: Sequence[SqlWithValues]) -> list[DriverRows]:
        """Implement `core.data.sql.use_case_connection.UseCaseConnection`."""
        assert isinstance(self.driver_connection, FastConnection)  # noqa: S101 # for mypy
        with close_undecodable_statement(), translate_driver_errors():
            rows = await run_together(self.driver_connection, statements)
        return cast("list[DriverRows]", rows)

    async def write_rows(self, statements: Sequence[SqlWithValues]) -> list[DriverRows]:
        """Implement `core.data.sql.use_case_connection.UseCaseConnection`."""
        return await self.read_rows(statements)

    async def commit(self) -> None:
        """Override to translate the driver's errors, and to roll back after one of them."""
        try:
            with translate_driver_errors():
                await super().commit()
        except BaseORMException:
            with suppress(sqlite3.Error):
                await self.rollback()
            raise


class SafeTransactionContext(TransactionContext):
    """Holds the lock of the writing connection from before BEGIN until after COMMIT or ROLLBACK, despite cancellation.

    A cancelled task does not wait long, although another process may lock the file, or the disk may not respond: the
    transaction then ends in the background.
    """

    def __init__(self, writer: Connection, file: DatabaseFile) -> None:
        self._writer, self._file = writer, file
        self._transaction = Transaction(writer)
        self._token: ConnectionToken | None = None

    async def __aenter__(self) -> TransactionalDBClient:
        if self._writer.lock.locked():
            with observation.wait(Awaited.TRANSACTIONS):
                await self._writer.lock.acquire()
        else:
            await self._writer.lock.acquire()
        try:
            self._transaction.driver_connection = await self._writer.opened()
            self._file.check()
            is_open = self._transaction.begin_at_once()
        except BaseException:
            self._writer.lock.release()
            raise
        if not is_open:
            await self._wait_for_other_processes()
        self._token = set_current_client(self._transaction)
        return self._transaction

    async def _wait_for_other_processes(self) -> None:
        begin_task = start_background_task(self._transaction.begin())
        try:
            await asyncio.shield(begin_task)
        except BaseException as error:
            await self._undo(begin_task, cancelled=isinstance(error, asyncio.CancelledError))
            raise

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        reset_current_client(self._token)
        if exc_type is not None or self._transaction.is_finalized:
            return await self._undo(cancelled=isinstance(error, asyncio.CancelledError))
        try:
            await complete_despite_cancellation(self._commit(), COMMIT_GRACE)
        except StillRunningError as still_running:
            raise DatabaseFailedError(Failure.OUTCOME_UNKNOWN) from still_running

    async def _commit(self) -> None:
        try:
            await self._transaction.commit()
            self._file.check()  # a commit into a file that was replaced must not be confirmed
        finally:
            self._writer.lock.release()

    async def _undo(self, begin_task: "asyncio.Task[None] | None" = None, cancelled: bool = False) -> None:
        """Roll back and wait for the end; after a cancellation, for ROLLBACK_GRACE at most."""
        if begin_task is None and self._roll_back_at_once():
            return
        rollback_task = start_background_task(self._roll_back(begin_task))
        await asyncio.wait({rollback_task}, timeout=ROLLBACK_GRACE if cancelled else None)

    def _roll_back_at_once(self) -> bool:
        """Roll back and return True, unless the driver's thread is busy with a statement of a cancelled task."""
        connection = self._transaction.driver_connection
        if connection is None or not connection.is_idle:
            return False
        try:
            if not self._transaction.is_finalized:
                self._transaction.rollback_at_once()
        finally:
            self._writer.lock.release()
        return True

    async def _roll_back(self, begin_task: "asyncio.Task[None] | None") -> None:
        try:
            if begin_task is not None:
                await begin_task
            if not self._transaction.is_finalized:
                await self._transaction.rollback()
        finally:
            self._writer.lock.release()
