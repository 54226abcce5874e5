"""Tortoise's PostgreSQL engine, with connections without session state and a second pool for reads of JSON."""

import asyncio
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

import asyncpg

from planificador.core.data.sql.json_reader import AnswerTooLargeError, Encode
from planificador.db.cancellation import start_background_task
from planificador.db.failures import translate_errors
from planificador.db.postgres.pool import FairPool
from planificador.db.postgres.reader import Reader
from planificador.db.postgres.transactions import SafeTransactionContext, translate_statement_errors
from planificador.db.tortoise_adapter import (
    PostgresClientBase,
    TransactionContext,
)


class NoResetConnection(asyncpg.connection.Connection):
    """A connection without session state: transactions set values with LOCAL, and notifiers have other connections."""

    _interrupted = False

    async def _execute(self, *arguments: Any, **options: Any) -> Any:  # Any: asyncpg's own
        """Override what runs every statement with parameters, to note that one was cancelled."""
        try:
            return await super()._execute(*arguments, **options)  # type: ignore[misc]  # private, see tests/libraries
        except asyncio.CancelledError:
            self._interrupted = True
            raise

    def get_reset_query(self) -> str:
        """Override to send a statement when the connection returns to the pool only after a cancelled one.

        There is no session state to reset. But a statement that was cancelled between its preparation and its execution
        keeps the locks of its tables until the server gets the next statement: here the first of asyncpg's own.
        """
        return "SELECT pg_advisory_unlock_all()" if self._interrupted else ""

    async def reset(self, *, timeout: float | None = None) -> None:
        """Override to forget the cancelled statement."""
        await super().reset(timeout=timeout)
        self._interrupted = False


class Client(PostgresClientBase):
    """A pool of connections, with a second pool for reads of JSON."""

    connection_class = NoResetConnection  # type: ignore[assignment] # the stub's parameter

    def __init__(self, **options: Any) -> None:  # Any: Tortoise's own options pass through
        super().__init__(**options)
        self._json_reader = Reader(self._open_reader_pool)
        self._open_task: asyncio.Task[None] | None = None
        self._fair_pool: FairPool | None = None

    async def close(self) -> None:
        """Override to close the reader too."""
        await self._json_reader.close()
        await super().close()

    async def read_json(self, sql: str, values: Sequence[Any], encode: Encode = bytes) -> bytes | None:
        """Implement `core.data.sql.json_reader.JsonReader`."""
        try:
            with translate_errors():
                return await self._json_reader.read(sql, values, encode)
        except asyncpg.PostgresError as error:
            if _exceeds_value_size(error):
                raise AnswerTooLargeError from None
            raise

    async def discard_erased(self, tables: Sequence[str], _indexes: Sequence[str]) -> bool:
        """Implement `privacidad.erasure.Compactor`: remove dead rows, and what the statistics have of their values."""
        return await asyncio.shield(start_background_task(self._vacuum(tables)))

    async def _vacuum(self, tables: Sequence[str]) -> bool:
        for table in tables:
            await self.execute_script(f'VACUUM (ANALYZE) "{table}"')
        return True

    async def _open_reader_pool(self) -> "asyncpg.Pool[asyncpg.Record]":
        await self.opened()
        return await self.open_second_pool()

    def translate_errors(self) -> AbstractContextManager[None]:
        return translate_statement_errors()

    def transaction_context(self) -> TransactionContext:
        """Override to make transactions safe against cancellation."""
        return SafeTransactionContext(self, self.fair_pool)

    async def opened(self) -> "asyncpg.Pool[asyncpg.Record]":
        """Return the pool, which is opened if need be."""
        if self.pool is None:
            if self._open_task is None or self._open_task.done():
                self._open_task = start_background_task(self.create_connection(with_db=True))
            await asyncio.shield(self._open_task)
        assert self.pool is not None  # noqa: S101 # for mypy
        return self.pool

    async def fair_pool(self) -> FairPool:
        """Return what gives the connections of the pool to transactions."""
        pool = await self.opened()
        if self._fair_pool is None or self._fair_pool.pool is not pool:
            self._fair_pool = FairPool(pool)
        return self._fair_pool


def _exceeds_value_size(error: asyncpg.PostgresError) -> bool:
    """Return whether a value exceeds 1 GB: some of PostgreSQL's functions report it, otherwise its allocator does."""
    return type(error) is asyncpg.ProgramLimitExceededError or "memory alloc request size" in str(error)


client_class = Client
