"""Tortoise's SQLite engine, made safe for several tasks and several processes.

Transactions begin IMMEDIATE: they wait for the writer of another process instead of failing with "database is locked"
at their first write. Cancellation leaves no transaction open and no lock held. Reads outside of transactions have a
connection of their own: they return what is committed while a transaction is open.
"""

import asyncio
import re
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, cast

import aiosqlite
from tortoise.exceptions import BaseORMException

from planificador.core.data.json_reader import Encode
from planificador.core.data.use_case_connection import DriverRows, SqlWithValues
from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.core.runtime.observation import Awaited, observation
from planificador.db.cancellation import StillRunningError, complete_despite_cancellation, start_background_task
from planificador.db.failures import translate_errors
from planificador.db.sqlite.connection import (
    PRAGMAS,
    Connection,
    ErrorTranslatingClient,
    FastConnection,
    close_undecodable_statement,
    run_together,
    translate_driver_errors,
)
from planificador.db.sqlite.file import DatabaseFile
from planificador.db.sqlite.reader import MMAP_BYTES, Reader
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
OPTIMIZE = 'INSERT INTO "{index}" ("{index}") VALUES (\'optimize\')'
"""The command of FTS5 that merges all parts of an index."""
CHECKPOINT_ATTEMPTS, CHECKPOINT_PAUSE = 20, 0.05
"""How often the log is tried to be emptied, and the seconds between attempts; each waits for those who read."""
READ_STATEMENT = re.compile(r"\s*(SELECT\b|WITH\b(?!.*\b(INSERT|UPDATE|DELETE|REPLACE)\b))", re.IGNORECASE | re.DOTALL)


class Client(Connection):
    """The connection that writes, with a second one for reads outside of transactions and a reader of JSON."""

    def __init__(self, file_path: str, connection_name: str, **pragmas: Any) -> None:
        super().__init__(file_path, connection_name=connection_name, **PRAGMAS | pragmas)
        read_pragmas = PRAGMAS | pragmas | {"query_only": "ON", "mmap_size": MMAP_BYTES}
        self._reader = Connection(file_path, connection_name=connection_name, **read_pragmas)
        self._json_reader = Reader(Path(file_path))
        self.file = DatabaseFile(Path(file_path))

    async def create_connection(self, with_db: bool) -> None:
        """Override to check the file from now on."""
        await super().create_connection(with_db)
        assert self.driver_connection is not None  # noqa: S101 # for mypy
        await self.driver_connection.execute_fetchall("SELECT 1 FROM sqlite_schema")  # opens the log and its index
        self.file.open()

    async def close(self) -> None:
        """Override to close the readers too, and nothing when the file was replaced."""
        if self.file.is_lost:
            return  # the last connection to close would copy the log into the new file
        self._json_reader.close()
        await self._reader.close()
        await super().close()
        self.file.close()

    async def prepare(self) -> None:
        """Open the file for writing, so that `file` can be checked from now on."""
        async with self.lock:
            await self.opened()

    def transaction_context(self) -> TransactionContext:
        """Override to make transactions safe against cancellation."""
        return SafeTransactionContext(self)

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[dict[str, Any]]]:
        """Override to send reads to the reader."""
        run = self._reader.execute_query if READ_STATEMENT.match(query) else super().execute_query
        return await run(query, values)

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        """Override to send reads to the reader."""
        run = self._reader.execute_query_dict if READ_STATEMENT.match(query) else super().execute_query_dict
        return await run(query, values)

    async def read_json(self, sql: str, values: Sequence[Any], encode: Encode = bytes) -> bytes | None:
        """Implement `core.data.json_reader.JsonReader`."""
        with translate_errors():
            return await self._json_reader.read(sql, values, encode)

    async def discard_erased(self, _tables: Sequence[str], indexes: Sequence[str]) -> bool:
        """Implement `privacidad.erasure.Compactor`: rewrite the indexes of the search, the file and the log.

        A page may hold copies of values that were moved or deleted long ago, so that only a whole rewrite is certain.
        """
        return await asyncio.shield(start_background_task(self._rewrite(indexes)))

    async def _rewrite(self, indexes: Sequence[str]) -> bool:
        async with self.lock:
            connection = await self.opened()
            self.file.check()
            with translate_driver_errors():
                # New pages would otherwise be made of memory that held others. VACUUM's own file takes it over.
                await connection.execute_fetchall("PRAGMA secure_delete = ON")  # whose row must be read before VACUUM
                try:
                    for index in indexes:  # whose deleted entries would remain until they are merged
                        await connection.execute(OPTIMIZE.format(index=index))
                    await connection.execute("VACUUM")
                    return await _empty_log(connection)
                finally:
                    await connection.execute_fetchall("PRAGMA secure_delete = OFF")

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        """Override to write all rows in a transaction that is safe against cancellation."""
        async with self.transaction_context() as transaction:
            await transaction.execute_many(query, values)


async def _empty_log(connection: aiosqlite.Connection) -> bool:
    """Copy the log into the file and empty it. Return False if other connections read it all the time."""
    for _ in range(CHECKPOINT_ATTEMPTS):
        ((is_busy, _, _),) = await connection.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        if not is_busy:
            return True
        await asyncio.sleep(CHECKPOINT_PAUSE)
    return False


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
        """Implement `core.data.use_case_connection.UseCaseConnection`: the whole file is locked."""

    async def read_rows(self, statements: Sequence[SqlWithValues]) -> list[DriverRows]:
        """Implement `core.data.use_case_connection.UseCaseConnection`."""
        assert isinstance(self.driver_connection, FastConnection)  # noqa: S101 # for mypy
        with close_undecodable_statement(), translate_driver_errors():
            rows = await run_together(self.driver_connection, statements)
        return cast("list[DriverRows]", rows)

    async def write_rows(self, statements: Sequence[SqlWithValues]) -> list[DriverRows]:
        """Implement `core.data.use_case_connection.UseCaseConnection`."""
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

    def __init__(self, client: Client) -> None:
        self._writer = client
        self._transaction = Transaction(client)
        self._token: ConnectionToken | None = None

    async def __aenter__(self) -> TransactionalDBClient:
        if self._writer.lock.locked():
            with observation.wait(Awaited.TRANSACTIONS):
                await self._writer.lock.acquire()
        else:
            await self._writer.lock.acquire()
        try:
            self._transaction.driver_connection = await self._writer.opened()
            self._writer.file.check()
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
            self._writer.file.check()  # a commit into a file that was replaced must not be confirmed
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


client_class = Client
