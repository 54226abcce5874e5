"""The order in which transactions get the connections of PostgreSQL's pool."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from planificador.db.postgres.pool import FairPool

pytestmark = pytest.mark.postgres_only


@pytest.fixture
async def pool(database: str) -> AsyncIterator[FairPool]:
    """A pool with two connections."""
    async with asyncpg.create_pool(database, min_size=2, max_size=2) as pool:
        yield FairPool(pool)


async def test_connections_are_given_in_the_order_in_which_tasks_ask(pool: FairPool) -> None:
    tasks, asked, given = range(8), list[int](), list[int]()

    async def use(task: int) -> None:
        for _ in range(5):
            asked.append(task)
            connection = await pool.acquire()
            given.append(task)
            await connection.execute("SELECT 1")
            await pool.release(connection)

    async with asyncio.timeout(10):
        await asyncio.gather(*map(use, tasks))
    assert given == asked


async def test_a_cancelled_task_passes_its_turn_on(pool: FairPool) -> None:
    held = [await pool.acquire(), await pool.acquire()]
    waiting = [asyncio.create_task(pool.acquire()) for _ in range(3)]
    await asyncio.sleep(0)  # they wait now
    waiting[0].cancel()
    await pool.release(held[0])  # in the same iteration of the event loop
    waiting[1].cancel()
    async with asyncio.timeout(10):
        held[0] = await waiting[2]
    for connection in held:
        await pool.release(connection)
    async with asyncio.timeout(10):
        held = [await pool.acquire(), await pool.acquire()]
    for connection in held:
        await pool.release(connection)


async def test_a_connection_that_cannot_be_opened_gives_its_turn_back(database: str) -> None:
    async with asyncpg.create_pool(database, min_size=0, max_size=1) as pool:
        fair = FairPool(pool)
        async with asyncio.timeout(10):
            await pool.close()
            for _ in range(2):
                with pytest.raises(asyncpg.InterfaceError):
                    await fair.acquire()
