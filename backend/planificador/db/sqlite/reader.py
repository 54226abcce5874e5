"""Reads JSON from an SQLite file without the ORM.

One read-only connection serves fast statements in the thread of the event loop, a second one serves slow statements in
a thread of its own. So fast statements need no change of threads, and slow ones do not block the loop.
"""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Hashable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Lock
from time import perf_counter, thread_time
from typing import Any

from planificador.core.data.sql.json_reader import (
    MAX_ANSWER_BYTES,
    AnswerTooLargeError,
    Encode,
    StatementTooComplexError,
)
from planificador.db.read_queue import ReadQueue, read_key
from planificador.db.sqlite.connection import SEARCH_KEY
from planificador.db.sqlite.durations import FAST_THRESHOLD, MAX_STATEMENTS, StatementDurations
from planificador.db.sqlite.file import read_only_uri

MMAP_BYTES = 0x7FFF0000
"""Bytes of the file that SQLite maps into memory instead of reading each page by a system call: its maximum."""
PARSER_OVERFLOW = "parser stack overflow"
"""SQLite's message for a statement that is nested too deeply; it has no code of its own."""
LOOP_CPU_LIMIT, LOOP_TIME_LIMIT = 0.02, 0.2
"""Seconds of CPU time, and of elapsed time, after which a statement is aborted in the loop's thread. On a busy machine
elapsed time alone would abort fast statements."""
CLOCK_CHECK_STEPS = 10_000
"""SQLite's steps between checks of the clocks."""


class SlowStatementError(Exception):
    """A statement took too long for the thread of the event loop; it runs again in the other thread."""


class Reader:
    """Reads on connections that it opens when they are needed. Belongs to one event loop.

    A statement is taken for a slow one until it has run once. Reads that wait meanwhile run in the loop's thread as
    soon as it turns out to be fast, all at once: one after the other, they would never become fewer where each answer
    is followed by a further read.

    Identical reads that wait for the other thread share one statement. In the loop's thread no read waits; there the
    identical reads of one iteration of the loop share one. None of them can know of a commit that the first one does
    not see: the message that tells of it takes another iteration to arrive.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._durations = StatementDurations()
        self._waiting: Counter[str] = Counter()  # reads by statement that wait, or run in the other thread
        self._doubtful: set[str] = set()
        self._cpu_deadline: float | None = None
        self._deadline = 0.0
        self._connection: sqlite3.Connection | None = None
        self._recent: dict[Hashable, bytes | None] = {}  # answers of this iteration of the loop
        self._thread, self._queue = ReaderThread(path), ReadQueue(1)

    async def read(
        self, sql: str, values: Sequence[Any], encode: Encode = bytes
    ) -> bytes | None:  # Any: what sqlite3 takes
        """Return the encoded only value of the only row.

        Raises:
            sqlite3.Error, AnswerTooLargeError, StatementTooComplexError.
        """
        key = read_key(sql, values, encode)
        # While reads of a statement wait, later ones wait too: they would take the loop's time from the earlier ones.
        if self._durations.is_fast(sql) and sql not in self._waiting:
            try:
                return self._read_in_loop_thread(key, sql, values, encode)
            except SlowStatementError:
                pass
        self._waiting[sql] += 1
        try:
            return await self._queue.run(key, partial(self._read_in_turn, key, sql, values, encode))
        finally:
            self._waiting[sql] -= 1
            if not self._waiting[sql]:
                del self._waiting[sql]

    def close(self) -> None:
        """Close the connections after the running statement. The next read opens them again."""
        self._thread.close()
        self._thread, self._queue = ReaderThread(self._path), ReadQueue(1)
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _read_in_loop_thread(self, key: Hashable, sql: str, values: Sequence[Any], encode: Encode) -> bytes | None:
        """Raises SlowStatementError."""
        if key in self._recent:
            return self._recent[key]
        if not self._recent:
            asyncio.get_running_loop().call_soon(self._recent.clear)
        is_doubtful = sql in self._doubtful
        clock = thread_time if is_doubtful else perf_counter  # thread_time is a system call
        start = clock()
        json = self._fetch_value(sql, values)
        duration = clock() - start
        if is_doubtful or duration < FAST_THRESHOLD:
            self._durations.add(sql, duration)
            self._doubtful.discard(sql)
        else:
            self._doubt(sql)
        answer = self._recent[key] = None if json is None else encode(json)
        return answer

    def _doubt(self, sql: str) -> None:
        """Let the CPU time of the statement's next run decide; it took long, but perhaps the machine was busy."""
        if len(self._doubtful) >= MAX_STATEMENTS:
            self._doubtful.clear()
        self._doubtful.add(sql)

    def _fetch_value(self, sql: str, values: Sequence[Any]) -> bytes | None:
        if self._connection is None:
            self._connection = open_read_only(self._path)
            self._connection.set_progress_handler(self._is_too_slow, CLOCK_CHECK_STEPS)
        self._cpu_deadline, self._deadline = None, perf_counter() + LOOP_TIME_LIMIT
        try:
            return fetch_value(self._connection, sql, values)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                self._durations.add(sql, LOOP_CPU_LIMIT)  # at least, so that those that wait do not try it too
                raise SlowStatementError from None
            raise

    def _is_too_slow(self) -> bool:
        now = thread_time()
        if self._cpu_deadline is None:  # the first check, soon after the start
            self._cpu_deadline = now + LOOP_CPU_LIMIT
        return now > self._cpu_deadline or perf_counter() > self._deadline

    async def _read_in_turn(self, key: Hashable, sql: str, values: Sequence[Any], encode: Encode) -> bytes | None:
        if self._durations.is_fast(sql):
            with suppress(SlowStatementError):
                return self._read_in_loop_thread(key, sql, values, encode)
        json, duration = await self._thread.read(sql, values)
        self._durations.add(sql, duration)
        if self._durations.is_fast(sql):
            self._queue.start_waiting(lambda waiting: isinstance(waiting, tuple) and waiting[0] == sql)
        return None if json is None else encode(json)


class ReaderThread:
    """Reads in one other thread. With two, SQLite's threads would wait for each other at every allocation."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="reader")
        self._lock = Lock()
        self._running: object = None  # the id of the read that runs

    async def read(self, sql: str, values: Sequence[Any]) -> tuple[bytes | None, float]:
        """Return the only value of the only row, and the seconds of CPU time. Cancellation interrupts the statement."""
        read_id = object()
        future = asyncio.get_running_loop().run_in_executor(self._thread, self._read, read_id, sql, values)
        try:
            return await future
        except asyncio.CancelledError:
            with self._lock:
                if self._running is read_id and self._connection is not None:
                    self._connection.interrupt()
            raise

    def close(self) -> None:
        """Close the connection after the running statement."""
        self._thread.shutdown()
        if self._connection is not None:
            self._connection.close()

    def _read(self, read_id: object, sql: str, values: Sequence[Any]) -> tuple[bytes | None, float]:
        if self._connection is None:
            self._connection = open_read_only(self._path)
        with self._lock:
            self._running = read_id
        start = thread_time()
        try:
            return fetch_value(self._connection, sql, values), thread_time() - start
        finally:
            with self._lock:
                self._running = None


def fetch_value(connection: sqlite3.Connection, sql: str, values: Sequence[Any]) -> bytes | None:
    """Return the only value of the only row. Raises AnswerTooLargeError, StatementTooComplexError."""
    try:
        row: tuple[bytes | None] = connection.execute(sql, values).fetchone()
    except sqlite3.DataError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_TOOBIG:
            raise AnswerTooLargeError from None
        raise
    except sqlite3.OperationalError as error:
        if PARSER_OVERFLOW in str(error):
            raise StatementTooComplexError from None
        raise
    return row[0]


def open_read_only(path: Path) -> sqlite3.Connection:
    """Return a read-only connection. One thread uses it; the event loop's thread may close or interrupt it."""
    connection = sqlite3.connect(
        read_only_uri(path),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=MAX_STATEMENTS,
    )
    connection.text_factory = bytes
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_ANSWER_BYTES)
    connection.create_function(*SEARCH_KEY, deterministic=True)
    connection.execute("PRAGMA busy_timeout=30000")
    connection.execute("PRAGMA query_only=ON")
    connection.execute(f"PRAGMA mmap_size={MMAP_BYTES}")
    return connection
