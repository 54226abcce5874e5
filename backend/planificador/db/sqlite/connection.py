"""One connection to an SQLite file: its statements can be cancelled, and its errors are translated."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from functools import lru_cache, partial
from pathlib import Path
from time import thread_time
from traceback import clear_frames
from typing import Any, TypeVar, cast

import aiosqlite
from tortoise.exceptions import IntegrityError, OperationalError

from planificador.core.data.sql.conditions import SEARCH_KEY_FUNCTION
from planificador.core.data.sql.use_case_connection import SqlWithValues
from planificador.core.model.texts import search_key
from planificador.db.cancellation import complete_despite_cancellation
from planificador.db.failures import translate_errors
from planificador.db.sqlite.durations import MAX_STATEMENTS, StatementDurations
from planificador.db.sqlite.file import create_private
from planificador.db.tortoise_adapter import DriverConnection, SqliteClientBase

T = TypeVar("T")
KEPT_TEXTS, MAX_KEPT_LENGTH = 64, 16 * 1024
"""The latest texts whose search keys are kept, and their bytes at most."""
PRAGMAS = {
    "busy_timeout": 30_000,  # milliseconds; first, since the others may have to wait
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "journal_size_limit": 64 * 1024 * 1024,
}


def _search_key(text: bytes | None) -> str | None:
    """Return the search key of a text. The text is bytes, since another program may have written invalid UTF-8."""
    if text is None:
        return None
    return _latest_search_key(text) if len(text) <= MAX_KEPT_LENGTH else search_key(text.decode(errors="replace"))


@lru_cache(maxsize=KEPT_TEXTS)
def _latest_search_key(text: bytes) -> str:
    """Return the search key, from memory for the latest texts: several conditions of a row, or several rows that refer
    to the same one, ask for the same text one after the other.
    """
    return search_key(text.decode(errors="replace"))


SEARCH_KEY = SEARCH_KEY_FUNCTION, 1, _search_key
"""The function of conditions, its number of arguments and its implementation."""


class FastConnection(DriverConnection):
    """Runs fast statements of a transaction in the thread of the event loop: a change of threads takes longer.

    A transaction has the lock of the file from its beginning, so that its statements wait for nobody. COMMIT waits for
    the disk, and runs in the driver's thread.
    """

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self.durations = StatementDurations()

    def has_fast(self, *statements: str) -> bool:
        """Return whether statements of the transaction can run in the thread of the event loop."""
        return self.is_idle and self.in_transaction and all(map(self.durations.is_fast, statements))

    async def run_statement(self, sql: str, function: Callable[[], T]) -> T:
        """Override to choose the thread."""
        if self.has_fast(sql):
            result, duration = _timed(function)
        else:
            result, duration = await self.run(partial(_timed, function))
        self.durations.add(sql, duration)
        return result

    def begin_at_once(self) -> bool:
        """Begin a transaction that writes, and return True, if that needs no waiting for another process."""
        if not self.is_idle:
            return False
        ((timeout,),) = self.raw.execute("PRAGMA busy_timeout")
        self.raw.execute("PRAGMA busy_timeout = 0")
        try:
            self.raw.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            return False
        else:
            return True
        finally:
            self.raw.execute(f"PRAGMA busy_timeout = {timeout}")


def _timed(function: Callable[[], T]) -> tuple[T, float]:
    """Return the result of a function, and its seconds of CPU time."""
    start = thread_time()
    return function(), thread_time() - start


class ErrorTranslatingClient(SqliteClientBase):
    """Overrides each statement to raise DatabaseFailedError in place of errors that mean a failure of the database."""

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
        """Override to create the file for its owner only, to add the function of conditions, to let two threads use the
        connection in turn, and to close a connection that fails while it is opened."""
        create_private(Path(self.filename))
        try:
            connection = self.driver_connection = FastConnection(self._connect)
            await connection
            for name, value in self.pragmas.items():
                await connection.execute_fetchall(f"PRAGMA {name}={value}")
            await connection.create_function(*SEARCH_KEY, deterministic=True)
        except BaseException:
            await self.close()
            raise

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.filename, isolation_level=None, check_same_thread=False, cached_statements=MAX_STATEMENTS
        )
        connection.row_factory = sqlite3.Row
        return connection

    @asynccontextmanager
    async def acquire_connection(self) -> AsyncIterator[aiosqlite.Connection]:  # type: ignore[override] # used the same
        """Override to interrupt the statement of a cancelled task: other tasks wait for the connection."""
        async with self.lock:
            connection = await self.opened()
            try:
                yield connection
            except asyncio.CancelledError:
                await connection.interrupt()
                raise

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[dict[str, Any]]]:
        with close_undecodable_statement():
            return await super().execute_query(query, values)

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        with close_undecodable_statement():
            return await super().execute_query_dict(query, values)

    async def opened(self) -> FastConnection:
        """Return the driver's connection, which is opened if need be. The caller holds the lock."""
        if self.driver_connection is None:
            await complete_despite_cancellation(self.create_connection(with_db=True))
        assert isinstance(self.driver_connection, FastConnection)  # noqa: S101 # for mypy
        return self.driver_connection


async def run_together(connection: FastConnection, statements: Sequence[SqlWithValues]) -> list[Sequence[sqlite3.Row]]:
    """Return the rows of each statement of a transaction, all executed by one thread, one after the other."""

    def run() -> list[tuple[Sequence[sqlite3.Row], float]]:
        return [_timed(partial(fetch_all, connection.raw, sql, values)) for sql, values in statements]

    answers = run() if connection.has_fast(*(sql for sql, _ in statements)) else await connection.run(run)
    for (sql, _), (_, duration) in zip(statements, answers, strict=True):
        connection.durations.add(sql, duration)
    return [rows for rows, _ in answers]


def fetch_all(connection: sqlite3.Connection, sql: str, values: Sequence[Any]) -> Sequence[sqlite3.Row]:
    """Return the rows of a statement."""
    return connection.execute(sql, values).fetchall()


@contextmanager
def close_undecodable_statement() -> Iterator[None]:
    """Close a statement in which the driver read a text that is not valid UTF-8; another program may have written it.

    While such a statement stays open, one interrupt ends all statements that follow.

    Raises:
        UnicodeError: in place of the driver's error, which quotes the text.
    """
    try:
        yield
    except OperationalError as error:
        if "Could not decode to UTF-8" not in str(error):
            raise
        for part in (error, error.__context__):
            clear_frames(part.__traceback__ if part else None)  # which hold the driver's cursor
        raise UnicodeError("a text in the database is not valid UTF-8") from None


@contextmanager
def translate_driver_errors() -> Iterator[None]:
    """Raise the driver's errors as Tortoise's, or as failures of the database."""
    with translate_errors():
        try:
            yield
        except sqlite3.IntegrityError as error:
            raise IntegrityError(error) from error
        except sqlite3.Error as error:
            raise OperationalError(error) from error
