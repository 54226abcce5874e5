"""Reads JSON from PostgreSQL in a pool of its own, so that reads do not wait behind writers that wait for locks.

The reader keeps connections between reads, which saves acquiring and releasing them in the pool.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any, TypeAlias

import asyncpg
from asyncpg.pool import PoolConnectionProxy

from planificador.db.cancellation import start_background_task
from planificador.db.failures import POSTGRES_ERRORS

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"
PooledConnection: TypeAlias = "PoolConnectionProxy[asyncpg.Record]"
CLEANING_TIMEOUT = 5.0
"""Seconds that a connection may take to end a cancelled statement or transaction; it is closed afterwards."""
CLOSE_TIMEOUT = 10.0
"""Seconds that running statements may still take when the database is closed."""


class Reader:
    """Reads on connections of a pool that `open_pool` opens at the first read."""

    def __init__(self, open_pool: Callable[[], Awaitable[Pool]]) -> None:
        self._open_pool, self._opening = open_pool, asyncio.Lock()
        self._pool: Pool | None = None
        self._idle: list[PooledConnection] = []
        self._waiting = 0  # reads that wait for a connection

    async def read(self, sql: str, values: Sequence[Any]) -> str | None:  # Any: what the driver takes
        """Return the only value of the only row. Raises the driver's errors.

        Cancellation ends the statement too, without waiting for the server's confirmation.
        """
        pool = self._pool or await self._opened()
        connection = await self._acquire(pool)
        try:
            value: str | None = await connection.fetchval(sql, *values)
        except BaseException:
            start_background_task(release_connection(pool, connection))
            raise
        if self._waiting or self._pool is not pool:
            await pool.release(connection)
        else:
            self._idle.append(connection)
        return value

    async def close(self) -> None:
        """Close the pool after the running statements. The next read opens it again."""
        pool, self._pool = self._pool, None
        if pool is None:
            return
        while self._idle:
            await pool.release(self._idle.pop())
        try:
            await asyncio.wait_for(pool.close(), CLOSE_TIMEOUT)
        except TimeoutError:
            pool.terminate()

    async def _opened(self) -> Pool:
        async with self._opening:
            self._pool = self._pool or await self._open_pool()
            return self._pool

    async def _acquire(self, pool: Pool) -> PooledConnection:
        while self._idle:
            connection = self._idle.pop()
            if _is_open(connection):
                return connection
            await pool.release(connection)
        self._waiting += 1
        try:
            return await pool.acquire()
        finally:
            self._waiting -= 1


async def release_connection(pool: Pool, connection: PooledConnection) -> None:
    """Release a connection in any state. It is closed when its statement does not end within CLEANING_TIMEOUT."""
    with suppress(OSError, *POSTGRES_ERRORS):  # the pool closes the connection then
        await pool.release(connection, timeout=CLEANING_TIMEOUT)


def _is_open(connection: PooledConnection) -> bool:
    try:
        return not connection.is_closed()
    except asyncpg.InterfaceError:  # the server closed it, and the pool has taken it back
        return False
