"""Gives the connections of a pool to transactions in the order in which they ask.

asyncpg's pool gives a returned connection to whoever asks next. The task that was woken for it then waits again, behind
all others.
"""

import asyncio
from contextlib import suppress
from typing import TypeAlias

import asyncpg
from asyncpg.pool import PoolConnectionProxy

from planificador.core.runtime.observation import Awaited, observation
from planificador.db.failures import POSTGRES_ERRORS

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"
PooledConnection: TypeAlias = "PoolConnectionProxy[asyncpg.Record]"
CLEANING_TIMEOUT = 5.0
"""Seconds that a connection may take to end a cancelled statement or transaction; it is closed afterwards."""


class FairPool:
    """Lets as many tasks ask a pool as it has connections. The others wait in order for the turn of one that ends."""

    def __init__(self, pool: Pool) -> None:
        self.pool = pool
        self._turns = asyncio.Semaphore(pool.get_max_size())

    async def acquire(self) -> PooledConnection:
        """Return a connection. Raises the driver's errors."""
        if self._turns.locked():
            with observation.wait(Awaited.TRANSACTIONS):
                await self._turns.acquire()
        else:
            await self._turns.acquire()
        try:
            return await self.pool.acquire()
        except BaseException:
            self._turns.release()
            raise

    async def release(self, connection: PooledConnection) -> None:
        """Release a connection, as `release_connection` does, and pass on its turn."""
        try:
            await release_connection(self.pool, connection)
        finally:
            self._turns.release()


async def release_connection(pool: Pool, connection: PooledConnection) -> None:
    """Release a connection in any state. It is closed when its statement does not end within CLEANING_TIMEOUT."""
    with suppress(OSError, *POSTGRES_ERRORS):  # the pool closes the connection then
        await pool.release(connection, timeout=CLEANING_TIMEOUT)
