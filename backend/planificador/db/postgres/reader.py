"""Reading JSON from PostgreSQL on connections that nobody writes on: who reads does not wait behind those who wait for
each other's locks. A connection at hand is used without the pool's ceremony, a fifth of a small read's time."""

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
"""Seconds until a connection must be clean after its statement was cancelled; else it is closed."""
CLOSE_TIMEOUT = 10.0
"""Seconds that what is being read may still take when the database is closed."""


class Reader:
    """open_pool: makes the pool, once it is needed."""

    def __init__(self, open_pool: Callable[[], Awaitable[Pool]]) -> None:
        self._open_pool, self._opening = open_pool, asyncio.Lock()
        self._pool: Pool | None = None
        self._at_hand: list[PooledConnection] = []
        self._waiting = 0

    async def read(self, sql: str, values: Sequence[Any]) -> str | None:  # Any: what the driver takes
        """The only value of the only row. Raises the driver's errors; who is cancelled ends the statement too, but does
        not wait for the server to say so."""
        pool = self._pool or await self._opened()
        lent = await self._lent(pool)
        try:
            found: str | None = await lent.fetchval(sql, *values)
        except BaseException:
            start_background_task(release_connection(pool, lent))
            raise
        if self._waiting or self._pool is not pool:
            await pool.release(lent)
        else:
            self._at_hand.append(lent)
        return found

    async def close(self) -> None:
        """Waits for what is being read; the next read opens anew."""
        pool, self._pool = self._pool, None
        if pool is None:
            return
        while self._at_hand:
            await pool.release(self._at_hand.pop())
        try:
            await asyncio.wait_for(pool.close(), CLOSE_TIMEOUT)
        except TimeoutError:
            pool.terminate()

    async def _opened(self) -> Pool:
        async with self._opening:
            self._pool = self._pool or await self._open_pool()
            return self._pool

    async def _lent(self, pool: Pool) -> PooledConnection:
        while self._at_hand:
            lent = self._at_hand.pop()
            if _is_open(lent):
                return lent
            await pool.release(lent)
        self._waiting += 1
        try:
            return await pool.acquire()
        finally:
            self._waiting -= 1


async def release_connection(pool: Pool, lent: PooledConnection) -> None:
    """Release a connection, whatever state it is in; one that is not clean in time is closed."""
    with suppress(OSError, *POSTGRES_ERRORS):  # it is closed then
        await pool.release(lent, timeout=CLEANING_TIMEOUT)


def _is_open(lent: PooledConnection) -> bool:
    try:
        return not lent.is_closed()
    except asyncpg.InterfaceError:  # the server closed it, and the pool has taken it back
        return False
