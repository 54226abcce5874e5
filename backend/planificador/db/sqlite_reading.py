"""Reading JSON from an SQLite file without the ORM: read-only connections, one for the event loop's thread, and some
for threads that take what lasts longer."""

import asyncio
import sqlite3
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from planificador.core.statements import FUNCTIONS

THREADS = 2
STATEMENTS = 512
"""Prepared statements a connection keeps."""


class Reader:
    """Opens connections when they are needed; for one event loop."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._own = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="reader")

    async def read(self, sql: str, values: Sequence[Any], short: bool) -> str | None:  # Any: what sqlite3 takes
        """The only value of the only row. short: read in the loop's thread. Raises sqlite3.Error."""
        if short:
            return self._read(sql, values)
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._read, sql, values)

    def close(self) -> None:
        """Waits for what is being read; the next read opens anew."""
        self._threads.shutdown()
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="reader")
        self._own = threading.local()
        while self._opened:
            self._opened.pop().close()

    def _read(self, sql: str, values: Sequence[Any]) -> str | None:
        found: tuple[str | None] = self._connection().execute(sql, values).fetchone()
        return found[0]

    def _connection(self) -> sqlite3.Connection:
        if not hasattr(self._own, "connection"):
            self._own.connection = self._open()
        connection: sqlite3.Connection = self._own.connection
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
        connection.execute("PRAGMA busy_timeout=30000")
        connection.execute("PRAGMA query_only=ON")
        for name, function in FUNCTIONS.items():
            connection.create_function(name, 1, function, deterministic=True)
        self._opened.append(connection)
        return connection
