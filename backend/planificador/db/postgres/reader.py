"""Reads JSON from PostgreSQL in a pool of its own, so that reads do not wait behind writers that wait for locks.

The reader keeps connections between reads, which saves acquiring and releasing them in the pool.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

import asyncpg

from planificador.core.data.sql.json_reader import AnswerTooLargeError, Encode
from planificador.db.cancellation import start_background_task
from planificador.db.postgres.pool import Pool, PooledConnection, release_connection
from planificador.db.read_queue import ReadQueue, read_key

CLOSE_TIMEOUT = 10.0
"""Seconds that running statements may still take when the database is closed."""


class Reader:
    """Reads on connections of a pool that `open_pool` opens at the first read."""

    def __init__(self, open_pool: Callable[[], Awaitable[Pool]]) -> None:
        self._open_pool, self._opening = open_pool, asyncio.Lock()
        self._reads: PooledReads | None = None

    async def read(
        self, sql: str, values: Sequence[Any], encode: Encode = bytes
    ) -> bytes | None:  # Any: what the driver takes
        """Return the encoded only value of the only row. Raises AnswerTooLargeError, and the driver's errors.

        Cancellation ends the statement too, without waiting for the server's confirmation.
        """
        reads = self._reads or await self._opened()
        return await reads.read(sql, values, encode)

    async def close(self) -> None:
        """Close the pool after the running statements. The next read opens it again."""
        reads, self._reads = self._reads, None
        if reads is not None:
            await reads.close()

    async def _opened(self) -> "PooledReads":
        async with self._opening:
            self._reads = self._reads or PooledReads(await self._open_pool())
            return self._reads


class PooledReads:
    """The reads on the connections of a pool, each of which passes from one read to the next without the pool."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._queue = ReadQueue(pool.get_max_size())
        self._idle: list[PooledConnection] = []
        self._closing = False

    async def read(self, sql: str, values: Sequence[Any], encode: Encode) -> bytes | None:
        return await self._queue.run(read_key(sql, values, encode), partial(self._read, sql, values, encode))

    async def close(self) -> None:
        self._closing = True
        while self._idle:
            await self._pool.release(self._idle.pop())
        try:
            await asyncio.wait_for(self._pool.close(), CLOSE_TIMEOUT)
        except TimeoutError:
            self._pool.terminate()

    def terminate(self) -> None:
        """Close the pool without waiting: reads that run or wait raise the driver's errors."""
        self._pool.terminate()

    async def _read(self, sql: str, values: Sequence[Any], encode: Encode) -> bytes | None:
        text = await self._fetch_value(sql, values)
        if text == "":
            raise AnswerTooLargeError
        return None if text is None else encode(text.encode())

    async def _fetch_value(self, sql: str, values: Sequence[Any]) -> str | None:
        connection = await self._acquire()
        try:
            value: str | None = await connection.fetchval(sql, *values)
        except BaseException:
            start_background_task(release_connection(self._pool, connection))
            raise
        if self._closing:
            await self._pool.release(connection)
        else:
            self._idle.append(connection)
        return value

    async def _acquire(self) -> PooledConnection:
        while self._idle:
            connection = self._idle.pop()
            if _is_open(connection):
                return connection
            await self._pool.release(connection)
        return await self._pool.acquire()


def _is_open(connection: PooledConnection) -> bool:
    try:
        return not connection.is_closed()
    except asyncpg.InterfaceError:  # the server closed it, and the pool has taken it back
        return False
