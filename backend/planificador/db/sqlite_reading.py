"""Reading JSON from an SQLite file without the ORM: a read-only connection for the event loop's thread, and one for
a thread that takes what lasts longer. To ask another thread takes ten times as long as to read a row."""

import asyncio
import sqlite3
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from typing import Any

THREADS = 1
"""Two get less done than one: SQLite's threads wait for each other at every allocation."""
MAPPED = 256 * 1024 * 1024
"""Bytes of the file that are read where the system has them, without a call for each page."""
STATEMENTS = 512
"""Prepared statements a connection keeps, and statements whose pace is remembered."""
QUICK = 0.002
"""Seconds: what took no longer the last time is read in the loop's thread."""


class Reader:
    """Opens connections when they are needed; for one event loop."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._own = threading.local()
        self._seconds: dict[str, float] = {}
        self._opened: list[sqlite3.Connection] = []
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="reader")

    async def read(self, sql: str, values: Sequence[Any]) -> bytes | None:  # Any: what sqlite3 takes
        """The only value of the only row. Raises sqlite3.Error."""
        if self._seconds.get(sql, QUICK) < QUICK:
            return self._read(sql, values)
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._read, sql, values)

    def close(self) -> None:
        """Waits for what is being read; the next read opens anew."""
        self._threads.shutdown()
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="reader")
        self._own = threading.local()
        while self._opened:
            self._opened.pop().close()

    def _read(self, sql: str, values: Sequence[Any]) -> bytes | None:
        begin = perf_counter()
        found: tuple[bytes | None] = self._connection().execute(sql, values).fetchone()
        if sql not in self._seconds and len(self._seconds) >= STATEMENTS:
            self._seconds.clear()
        self._seconds[sql] = perf_counter() - begin
        return found[0]

    def _connection(self) -> sqlite3.Connection:
        try:
            connection: sqlite3.Connection = self._own.connection
        except AttributeError:
            connection = self._own.connection = self._open()
        return connection

    def _open(self) -> sqlite3.Connection:
        # Each is used by its own thread only, but closed by the loop's.
        connection = sqlite3.connect(
            self._path.resolve().as_uri() + "?mode=ro",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=STATEMENTS,
        )
        connection.text_factory = bytes
        connection.execute("PRAGMA busy_timeout=30000")
        connection.execute("PRAGMA query_only=ON")
        connection.execute(f"PRAGMA mmap_size={MAPPED}")
        self._opened.append(connection)
        return connection
