"""Tortoise's SQLite engine, made safe for several tasks and several processes.

Transactions begin IMMEDIATE: they wait for another process' writer instead of failing with "database is locked" at
their first write. Entering and leaving one survives cancellation. Reads outside of a transaction have a connection of
their own, so they answer while a transaction is open, with what is committed.
"""

import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from traceback import clear_frames
from types import TracebackType
from typing import Any, cast

import aiosqlite
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.connection import ConnectionToken, get_connections
from tortoise.exceptions import BaseORMException, IntegrityError, OperationalError

from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.db.cancellation import StillRunningError, complete_despite_cancellation, start_background_task
from planificador.db.failures import translate_errors
from planificador.db.files import create_private
from planificador.db.sqlite.file import DatabaseFile
from planificador.db.sqlite.reader import Reader

PRAGMAS = {
    "busy_timeout": 30_000,  # milliseconds; first, since the others may have to wait
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "journal_size_limit": 64 * 1024 * 1024,
}
UNDO_GRACE, COMMIT_GRACE = 0.1, 1.0
"""Seconds that a ROLLBACK, a COMMIT get to end after their operation was cancelled."""
READ_STATEMENT = re.compile(r"\s*(SELECT\b|WITH\b(?!.*\b(INSERT|UPDATE|DELETE|REPLACE)\b))", re.IGNORECASE | re.DOTALL)


@contextmanager
def close_undecodable_statement() -> Iterator[None]:
    """Closes a statement in the middle of which the driver came upon text that is no UTF-8, as somebody wrote it by
    hand: while one is open, an interrupt of another ends all that follow. Raises UnicodeError, without that text."""
    try:
        yield
    except OperationalError as error:
        if "Could not decode to UTF-8" not in str(error):
            raise
        for part in (error, error.__context__):
            clear_frames(part.__traceback__ if part else None)  # which hold the driver's cursor
        raise UnicodeError("a text of the database is no UTF-8") from None


class ErrorTranslatingClient(SqliteClient):
    """Says which of the driver's errors mean that the database failed."""

    async def execute_insert(self, query: str, values: list[Any]) -> int:
        with translate_errors():
            return cast("int", await super().execute_insert(query, values))

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[dict[str, Any]]]:
        with translate_errors():
            return cast("tuple[int, Sequence[dict[str, Any]]]", await super().execute_query(query, values))

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        with translate_errors():
            return cast("list[dict[str, Any]]", await super().execute_query_dict(query, values))

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        with translate_errors():
            await super().execute_many(query, values)


class Connection(ErrorTranslatingClient):
    """One connection to the file, for one task at a time."""

    async def create_connection(self, with_db: bool) -> None:
        create_private(Path(self.filename))
        try:
            await super().create_connection(with_db)
        except BaseException:
            await self.close()
            raise

    @asynccontextmanager
    async def acquire_connection(self) -> AsyncIterator[aiosqlite.Connection]:  # type: ignore[override] # used the same
        async with self._lock:
            connection = await self.opened()
            try:
                yield connection
            except asyncio.CancelledError:
                # Nobody waits for it any more, and others wait for the connection.
                await connection.interrupt()
                raise

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[dict[str, Any]]]:
        with close_undecodable_statement():
            result: tuple[int, Sequence[dict[str, Any]]] = await super().execute_query(query, values)
        return result

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        with close_undecodable_statement():
            rows: list[dict[str, Any]] = await super().execute_query_dict(query, values)
        return rows

    async def opened(self) -> aiosqlite.Connection:
        """The driver's connection, opened when need be; the caller holds the lock."""
        if self._connection is None:
            await complete_despite_cancellation(self.create_connection(with_db=True))
        assert self._connection is not None  # noqa: S101 # for mypy
        return self._connection


class Client(Connection):
    """The writer, and beside it a reader for what is read outside of transactions."""

    def __init__(self, file_path: str, connection_name: str, **pragmas: Any) -> None:
        super().__init__(file_path, connection_name=connection_name, **PRAGMAS | pragmas)
        reading = PRAGMAS | pragmas | {"query_only": "ON"}
        self._reader = Connection(file_path, connection_name=connection_name, **reading)
        self._json_reader = Reader(Path(file_path))
        self.file = DatabaseFile(Path(file_path))

    async def create_connection(self, with_db: bool) -> None:
        await super().create_connection(with_db)
        assert self._connection is not None  # noqa: S101 # for mypy
        await self._connection.execute_fetchall("SELECT 1 FROM sqlite_schema")  # opens the log and its index
        self.file.open()

    async def close(self) -> None:
        if self.file.is_lost:
            return  # the last connection to close would copy the log into the file that stands there now
        self._json_reader.close()
        await self._reader.close()
        await super().close()
        self.file.close()

    async def prepare(self) -> None:
        """Opens the file for writing, so that `file` can be checked from now on."""
        async with self._lock:
            await self.opened()

    def _in_transaction(self) -> TransactionContext:
        return SafeTransactionContext(self)

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[dict[str, Any]]]:
        run = self._reader.execute_query if READ_STATEMENT.match(query) else super().execute_query
        result: tuple[int, Sequence[dict[str, Any]]] = await run(query, values)
        return result

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        run = self._reader.execute_query_dict if READ_STATEMENT.match(query) else super().execute_query_dict
        rows: list[dict[str, Any]] = await run(query, values)
        return rows

    async def read_json(self, sql: str, values: Sequence[Any]) -> bytes | None:
        """As core.statements.JsonReader says."""
        with translate_errors():
            return await self._json_reader.read(sql, values)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, values)


class Transaction(ErrorTranslatingClient, SqliteTransactionWrapper):
    """The writer inside a transaction."""

    async def begin(self) -> None:
        with translate_driver_errors():
            await self._connection.execute("BEGIN IMMEDIATE")

    async def commit(self) -> None:
        try:
            with translate_driver_errors():
                await super().commit()
        except BaseORMException:
            with suppress(sqlite3.Error):
                await self.rollback()
            raise


@contextmanager
def translate_driver_errors() -> Iterator[None]:
    """The driver's errors as Tortoise's, or as failures of the database."""
    with translate_errors():
        try:
            yield
        except sqlite3.IntegrityError as error:
            raise IntegrityError(error) from error
        except sqlite3.Error as error:
            raise OperationalError(error) from error


class SafeTransactionContext(TransactionContext):
    """Holds the writer's lock from before BEGIN until after COMMIT or ROLLBACK, whatever is cancelled meanwhile.

    Whoever is cancelled does not wait for long: a file may be locked by another process, a disk may hang. The
    transaction is ended in the background then.
    """

    def __init__(self, client: Client) -> None:
        self._writer = client
        self._transaction = Transaction(client)
        self._token: ConnectionToken | None = None

    async def __aenter__(self) -> TransactionalDBClient:
        await self._writer._lock.acquire()
        try:
            self._transaction._connection = await self._writer.opened()
            self._writer.file.check()
        except BaseException:
            self._writer._lock.release()
            raise
        beginning = start_background_task(self._transaction.begin())
        try:
            await asyncio.shield(beginning)
        except BaseException as error:
            await self._undo(beginning, cancelled=isinstance(error, asyncio.CancelledError))
            raise
        self._token = get_connections().set(self._writer.connection_name, self._transaction)
        return self._transaction

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        get_connections().reset(self._token)
        if exc_type is not None or self._transaction._finalized:
            return await self._undo(cancelled=isinstance(error, asyncio.CancelledError))
        try:
            await complete_despite_cancellation(self._commit(), COMMIT_GRACE)
        except StillRunningError as still_running:
            raise DatabaseFailedError(Failure.OUTCOME_UNKNOWN) from still_running

    async def _commit(self) -> None:
        try:
            await self._transaction.commit()
            self._writer.file.check()  # what was committed into a file that is gone is not acknowledged
        finally:
            self._writer._lock.release()

    async def _undo(self, beginning: "asyncio.Task[None] | None" = None, cancelled: bool = False) -> None:
        """Waits for the end, but after a cancellation not for long."""
        ending = start_background_task(self._roll_back(beginning))
        await asyncio.wait({ending}, timeout=UNDO_GRACE if cancelled else None)

    async def _roll_back(self, beginning: "asyncio.Task[None] | None") -> None:
        try:
            if beginning is not None:
                await beginning
            if not self._transaction._finalized:
                await self._transaction.rollback()
        finally:
            self._writer._lock.release()


client_class = Client
