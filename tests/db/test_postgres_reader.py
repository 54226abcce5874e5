"""Reads of JSON from PostgreSQL: the connections of the reader after cancellation, errors and losses."""

import asyncio
from collections.abc import AsyncIterator
from string import ascii_lowercase

import asyncpg
import pytest
from tortoise.connection import get_connection

from planificador.core.data.sql.json_reader import AnswerTooLargeError
from planificador.db.postgres.engine import Client
from planificador.db.postgres.reader import Reader

pytestmark = pytest.mark.postgres_only

SLOW = "SELECT $1 || pg_sleep(60)::text"


@pytest.fixture
async def reader(database: str) -> AsyncIterator[Reader]:
    """A reader with two connections."""

    async def pool() -> "asyncpg.Pool[asyncpg.Record]":
        return await asyncpg.create_pool(database, min_size=0, max_size=2)

    reader = Reader(pool)
    yield reader
    await reader.close()


async def number(reader: Reader) -> bytes | None:
    """Return the id of the server process of the connection."""
    return await reader.read("SELECT pg_backend_pid()::text", [])


async def test_an_idle_connection_is_used_again(reader: Reader) -> None:
    assert await number(reader) == await number(reader)


async def test_waiting_reads_get_the_next_free_connection(reader: Reader) -> None:
    async with asyncio.timeout(10):
        reads = [reader.read("SELECT pg_backend_pid()::text WHERE $1 = $1", [text]) for text in ascii_lowercase]
        assert len(set(await asyncio.gather(*reads))) == 2


async def test_cancelling_a_read_ends_its_statement_and_keeps_its_connection(reader: Reader) -> None:
    slow = [asyncio.create_task(reader.read(SLOW, [text])) for text in ("a", "b")]
    waiting = asyncio.create_task(number(reader))
    await asyncio.wait([*slow, waiting], timeout=0.1)
    assert not waiting.done()
    for task in slow:
        task.cancel()
    async with asyncio.timeout(10):
        assert await waiting
        await asyncio.wait(slow)
    running = "SELECT count(*)::text FROM pg_stat_activity WHERE query = $1 AND state = 'active'"
    async with asyncio.timeout(10):
        while await reader.read(running, [SLOW]) != b"0":
            pass  # the server ends the statement a moment after the cancellation


async def test_an_invalid_statement_does_not_affect_later_reads(reader: Reader) -> None:
    for _ in range(3):
        with pytest.raises(asyncpg.PostgresError):
            await reader.read("SELECT 1 / 0", [])
    assert await number(reader)


@pytest.mark.parametrize(
    "sql",
    ["SELECT repeat('a', 1073741824)", "SELECT ('' ~ repeat('a', 268435456))::text"],
    ids=["reported by a function", "reported by the allocator"],
)
async def test_a_value_beyond_the_limit_of_postgresql_is_an_answer_too_large(database: str, sql: str) -> None:
    client = get_connection("default")
    assert isinstance(client, Client)
    with pytest.raises(AnswerTooLargeError):
        await client.read_json(sql, [])


async def test_a_connection_that_the_server_closed_is_replaced(reader: Reader, database: str) -> None:
    lost = await number(reader)
    other = await asyncpg.connect(database)
    gone = asyncio.Event()
    assert reader._reads is not None
    reader._reads._idle[0].add_termination_listener(lambda _: gone.set())
    await other.execute("SELECT pg_terminate_backend($1)", int(lost or 0))
    await other.close()
    async with asyncio.timeout(10):
        await gone.wait()
        assert await number(reader) not in {lost, None}


async def test_closing_waits_for_a_running_read_and_the_next_read_opens_the_pool_again(reader: Reader) -> None:
    reading = asyncio.create_task(reader.read("SELECT pg_sleep(0.1) || 'read'", []))
    await asyncio.wait([reading], timeout=0.05)
    await reader.close()
    assert await reading == b"read"
    assert await number(reader)


LOCKS = (
    "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)"
    " WHERE datname = current_database() AND relation = 'cliente'::regclass"
)


async def test_a_statement_that_is_cancelled_at_any_step_leaves_no_lock_of_its_table(database: str) -> None:
    client = get_connection("default")
    for steps in range(40):
        # A new text each time, since a statement that is prepared already has fewer steps.
        statement = f"SELECT count(*) AS number{steps} FROM cliente"
        task = asyncio.create_task(client.execute_query_dict(statement))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})
    observer = await asyncpg.connect(database)
    try:
        async with asyncio.timeout(10):
            while await observer.fetchval(LOCKS):
                pass  # the connections return to the pool a moment after the cancellation
    finally:
        await observer.close()


async def test_the_statement_of_a_search_stays_prepared(database: str) -> None:
    """Parsing and planning it takes as long as running it."""
    client = get_connection("default")
    assert isinstance(client, Client)
    statement = f"SELECT '{'x' * 30_000}'"
    async with (await client.opened()).acquire() as connection:
        await connection.fetch(statement)
        assert await connection.fetch("SELECT FROM pg_prepared_statements WHERE statement = $1", statement)
