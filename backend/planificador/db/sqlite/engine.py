"""Tortoise's SQLite engine, made safe for several tasks and several processes.

Reads outside of transactions have a connection of their own: they return what is committed while a transaction is open.
"""

import asyncio
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import aiosqlite

from planificador.core.data.sql.json_reader import Encode
from planificador.db.cancellation import start_background_task
from planificador.db.failures import translate_errors
from planificador.db.sqlite.connection import (
    PRAGMAS,
    Connection,
    translate_driver_errors,
)
from planificador.db.sqlite.file import DatabaseFile
from planificador.db.sqlite.reader import MMAP_BYTES, Reader
from planificador.db.sqlite.transactions import SafeTransactionContext
from planificador.db.tortoise_adapter import (
    TransactionContext,
)

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
        return SafeTransactionContext(self, self.file)

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[dict[str, Any]]]:
        """Override to send reads to the reader."""
        run = self._reader.execute_query if READ_STATEMENT.match(query) else super().execute_query
        return await run(query, values)

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        """Override to send reads to the reader."""
        run = self._reader.execute_query_dict if READ_STATEMENT.match(query) else super().execute_query_dict
        return await run(query, values)

    async def read_json(self, sql: str, values: Sequence[Any], encode: Encode = bytes) -> bytes | None:
        """Implement `core.data.sql.json_reader.JsonReader`."""
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


client_class = Client
