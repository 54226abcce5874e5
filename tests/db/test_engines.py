"""Transactions under cancellation, in several processes and with concurrent reads."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest
from tests.clock import wait_until
from tests.support.graphql import GraphQLClient
from tests.support.processes import run_forked
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from planificador.db.config import POOL_SIZES
from planificador.db.postgres import engine
from planificador.db.sqlite import engine as sqlite
from planificador.formaciones.models import Formador

NOW = datetime(2026, 11, 23, tzinfo=UTC)
WRITER = """
import asyncio, sys
from datetime import UTC, datetime
from tortoise.transactions import in_transaction
from planificador.db import close_database, open_database
from planificador.formaciones.models import Formador

async def main(url):
    await open_database(url)
    now = datetime.now(UTC)
    for number in range(60):
        async with in_transaction():
            count = await Formador.all().count()
            row = await Formador.create(version=1, creado=now, actualizado=now, nombre=str(count + 1), apellidos="x")
            await Formador.filter(id=row.id).update(version=2)
    await close_database()

asyncio.run(main(sys.argv[1]))
"""


async def add(name: str) -> Formador:
    return await Formador.create(version=1, creado=NOW, actualizado=NOW, nombre=name, apellidos="x")


async def assert_nothing_is_held() -> None:
    """Check that the writer's lock is free (SQLite), or every connection back in the pool, and no transaction open."""
    client = get_connection("default")
    if isinstance(client, sqlite.Client):
        assert not client.lock.locked()
        assert client.driver_connection is None or not client.driver_connection.in_transaction
    else:
        assert isinstance(client, engine.Client)
        pool = await client.opened()
        turns = (await client.fair_pool())._turns
        # A connection returns to the pool, and its turn is passed on, a moment after its query was cancelled.
        await wait_until(lambda: pool.get_idle_size() == pool.get_size() and turns._value == pool.get_max_size())
        states = await client.execute_query_dict(
            "SELECT state FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            " AND state LIKE 'idle in transaction%'"
        )
        assert states == []


async def two_writes(name: str) -> None:
    async with in_transaction():
        await add(name)
        await Formador.filter(nombre=name).update(apellidos="y")


async def nested_writes(name: str) -> None:
    async with in_transaction():
        await add(name)
        async with in_transaction():
            await Formador.filter(nombre=name).update(apellidos="y")


async def many_rows(name: str) -> None:
    rows = [Formador(version=1, creado=NOW, actualizado=NOW, nombre=name, apellidos="y") for _ in range(3)]
    await Formador.bulk_create(rows)


async def seconds(work: Awaitable[None]) -> float:
    """Return the time that this work takes."""
    before = time.perf_counter()
    await work
    return time.perf_counter() - before


@pytest.mark.parametrize("work", [two_writes, nested_writes, many_rows])
async def test_cancellation_at_random_moments_leaks_no_lock_connection_or_transaction(
    database: str, work: Callable[[str], Awaitable[None]]
) -> None:
    span = min([await seconds(work("measure")) for _ in range(5)])
    for round_ in range(125):
        tasks = [asyncio.ensure_future(work(f"{round_}-{number}")) for number in range(8)]
        for task in tasks:
            await asyncio.sleep(random.uniform(0, span))
            task.cancel()
        await asyncio.wait(tasks)
        assert not [task.exception() for task in tasks if not task.cancelled() and task.exception()]
    await assert_nothing_is_held()
    kept = Counter(await Formador.exclude(nombre="measure").values_list("nombre", "apellidos"))
    whole = 3 if work is many_rows else 1
    assert {(surname, count) for (_, surname), count in kept.items()} <= {("y", whole)}, (
        "half of a transaction was committed"
    )
    await asyncio.wait_for(work("at the end"), 5)
    assert await Formador.filter(nombre="at the end").exists()


async def test_a_cancelled_transaction_is_rolled_back(database: str) -> None:
    inside = asyncio.Event()

    async def work() -> None:
        async with in_transaction():
            await add("undone")
            inside.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(work())
    await asyncio.wait_for(inside.wait(), 5)
    task.cancel()
    await asyncio.wait({task})
    assert task.cancelled()
    assert await Formador.all().count() == 0
    await assert_nothing_is_held()


async def test_code_after_a_commit_runs_although_the_commit_was_cancelled(database: str) -> None:
    published: list[int] = []
    leaving = asyncio.Event()

    async def work() -> None:
        async with in_transaction():
            await add("kept")
            leaving.set()
        published.append(1)
        await asyncio.sleep(60)

    task = asyncio.create_task(work())
    await asyncio.wait_for(leaving.wait(), 5)
    task.cancel()  # the task waits for COMMIT now
    await asyncio.wait({task}, timeout=5)
    assert task.cancelled()
    assert (published, await Formador.all().count()) == ([1], 1)


async def test_a_timeout_during_a_commit_raises_a_timeout_error(database: str) -> None:
    async def work() -> None:
        async with asyncio.timeout(60) as timeout:
            async with in_transaction():
                await add("kept")
                timeout.reschedule(asyncio.get_running_loop().time())
            await asyncio.sleep(60)

    with pytest.raises(TimeoutError):
        await work()


async def test_an_error_rolls_the_transaction_back_and_is_raised(database: str) -> None:
    async def work() -> None:
        async with in_transaction():
            await add("undone")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await work()
    assert await Formador.all().count() == 0


async def test_an_inner_transaction_rolls_back_without_the_outer_one(database: str) -> None:
    async def fail() -> None:
        async with in_transaction():
            await add("inner")
            await Formador.all().update(version=0)

    async with in_transaction():
        await add("outer")
        with pytest.raises(IntegrityError):
            await fail()
    assert await Formador.all().values_list("nombre", "version") == [("outer", 1)]


async def test_a_read_returns_committed_rows_while_a_transaction_is_open(database: str) -> None:
    inside, finish = asyncio.Event(), asyncio.Event()

    async def write() -> None:
        async with in_transaction():
            await add("new")
            assert await Formador.all().count() == 1, "a transaction reads what it wrote"
            inside.set()
            await finish.wait()

    task = asyncio.create_task(write())
    await asyncio.wait_for(inside.wait(), 5)
    assert await asyncio.wait_for(Formador.all().count(), 10) == 0, "it does not wait for the transaction"
    finish.set()
    await task
    assert await Formador.all().count() == 1


async def test_queries_do_not_wait_for_writers(graphql: GraphQLClient, dialect: str) -> None:
    """All connections of the pool that writes are in use, or the writing connection is."""
    if dialect == "postgres":
        client = get_connection("default")
        assert isinstance(client, engine.Client)
        held = [await (await client.opened()).acquire() for _ in range(POOL_SIZES["maxsize"])]
        async with asyncio.timeout(10):
            answer = await graphql("{ clientes { totalCount } }")
        for connection in held:
            await (await client.opened()).release(connection)
    else:
        async with in_transaction():
            answer = await graphql("{ clientes { totalCount } }")
    assert answer == {"clientes": {"totalCount": 0}}


async def test_processes_that_write_at_the_same_time_wait_for_each_other(database: str) -> None:
    await asyncio.gather(*[run_forked(WRITER, database) for _ in range(3)], *[two_writes(f"{n}") for n in range(60)])
    assert await Formador.all().count() == 240
    assert await Formador.filter(version=2).count() == 180
