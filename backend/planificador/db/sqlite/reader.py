"""Reading JSON from an SQLite file without the ORM: a read-only connection for the event loop's thread, and one for
a thread that takes what lasts longer. To ask another thread takes ten times as long as to read a row."""

import asyncio
import sqlite3
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Lock
from time import perf_counter, thread_time
from typing import Any

from planificador.core.data.json_reader import MAX_ANSWER_BYTES, AnswerTooLargeError

MMAP_BYTES = 0x7FFF0000
"""Bytes of the file that are read where the system has them, without a call for each page: as many as SQLite allows."""
MAX_STATEMENTS = 512
"""Prepared statements a connection keeps, and statements whose pace is remembered."""
FAST_THRESHOLD = 0.002
"""Seconds of a processor: what took no longer the last time is read in the loop's thread. Those of a clock would send
it to the other one, behind what lasts, whenever the machine is busy."""
THREAD_TIME_LIMIT, CLOCK_CHECK_STEPS = 0.02, 10_000
"""Seconds after which it is given up there, and SQLite's steps between two looks at the clock."""


class SlowStatementError(Exception):  # no error: it is read elsewhere
    """A statement takes longer than the last time."""


class Reader:
    """Opens connections when they are needed; for one event loop."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seconds: dict[str, float] = {}
        self._until = 0.0
        self._here: sqlite3.Connection | None = None
        self._beside = ReaderThread(path)

    async def read(self, sql: str, values: Sequence[Any]) -> bytes | None:  # Any: what sqlite3 takes
        """The only value of the only row. Raises sqlite3.Error, AnswerTooLargeError."""
        if self._seconds.get(sql, FAST_THRESHOLD) < FAST_THRESHOLD:
            begin = thread_time()
            with suppress(SlowStatementError):
                found = self._read_here(sql, values)
                self._seconds[sql] = thread_time() - begin
                return found
        found, seconds = await self._beside.read(sql, values)
        if sql not in self._seconds and len(self._seconds) >= MAX_STATEMENTS:
            self._seconds.clear()
        self._seconds[sql] = seconds
        return found

    def close(self) -> None:
        """Waits for what is being read; the next read opens anew."""
        self._beside.close()
        self._beside = ReaderThread(self._path)
        if self._here is not None:
            self._here.close()
            self._here = None

    def _read_here(self, sql: str, values: Sequence[Any]) -> bytes | None:
        if self._here is None:
            self._here = open_read_only(self._path)
            self._here.set_progress_handler(lambda: perf_counter() > self._until, CLOCK_CHECK_STEPS)
        self._until = perf_counter() + THREAD_TIME_LIMIT
        try:
            return fetch_value(self._here, sql, values)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise SlowStatementError from None
            raise


class ReaderThread:
    """One other thread: two get less done, since SQLite's threads wait for each other at every allocation."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="reader")
        self._lock = Lock()
        self._reading: object = None

    async def read(self, sql: str, values: Sequence[Any]) -> tuple[bytes | None, float]:
        """What is read, and how many seconds of a processor it took. Who is cancelled ends the statement too."""
        turn = object()
        reading = asyncio.get_running_loop().run_in_executor(self._thread, self._read, turn, sql, values)
        try:
            return await reading
        except asyncio.CancelledError:
            with self._lock:
                if self._reading is turn and self._connection is not None:
                    self._connection.interrupt()
            raise

    def close(self) -> None:
        """Waits for what is being read."""
        self._thread.shutdown()
        if self._connection is not None:
            self._connection.close()

    def _read(self, turn: object, sql: str, values: Sequence[Any]) -> tuple[bytes | None, float]:
        if self._connection is None:
            self._connection = open_read_only(self._path)
        with self._lock:
            self._reading = turn
        begin = thread_time()
        try:
            return fetch_value(self._connection, sql, values), thread_time() - begin
        finally:
            with self._lock:
                self._reading = None


def fetch_value(connection: sqlite3.Connection, sql: str, values: Sequence[Any]) -> bytes | None:
    """The only value of the only row. Raises AnswerTooLargeError."""
    try:
        found: tuple[bytes | None] = connection.execute(sql, values).fetchone()
    except sqlite3.DataError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_TOOBIG:
            raise AnswerTooLargeError from None
        raise
    return found[0]


def open_read_only(path: Path) -> sqlite3.Connection:
    """A connection that only reads. It is used by one thread, but closed or interrupted by the loop's."""
    connection = sqlite3.connect(
        path.resolve().as_uri() + "?mode=ro",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=MAX_STATEMENTS,
    )
    connection.text_factory = bytes
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_ANSWER_BYTES)
    connection.execute("PRAGMA busy_timeout=30000")
    connection.execute("PRAGMA query_only=ON")
    connection.execute(f"PRAGMA mmap_size={MMAP_BYTES}")
    return connection
