"""Which statements of a transaction run in the thread of the event loop, and which in the driver's."""

import asyncio
import sqlite3
import threading
from contextlib import closing

import pytest
from tests.db.test_engines import add, assert_nothing_is_held
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from planificador.db.sqlite import engine
from planificador.db.sqlite.connection import FastConnection
from planificador.formaciones.models import Formador

pytestmark = pytest.mark.sqlite_only
THREAD = "SELECT thread_name() AS name"


@pytest.fixture
async def connection(database: str, dialect: str) -> FastConnection:
    """The connection that writes, with a function that returns the name of the thread in which it runs."""
    client = get_connection("default")
    assert isinstance(client, engine.Client)
    assert isinstance(client.driver_connection, FastConnection)
    client.driver_connection.durations.pop(THREAD, None)
    await client.driver_connection.create_function("thread_name", 0, lambda: threading.current_thread().name)
    return client.driver_connection


async def thread_of_statement() -> str:
    ((name),) = [row["name"] for row in await get_connection("default").execute_query_dict(THREAD)]
    return str(name)


async def test_a_known_fast_statement_of_a_transaction_runs_in_the_thread_of_the_loop(
    connection: FastConnection,
) -> None:
    loop = threading.current_thread().name
    async with in_transaction():
        assert await thread_of_statement() != loop, "how long it takes is not known yet"
        assert await thread_of_statement() == loop


async def test_a_usually_slow_statement_of_a_transaction_runs_in_the_thread_of_the_driver(
    connection: FastConnection,
) -> None:
    connection.durations[THREAD] = 1.0
    async with in_transaction():
        assert await thread_of_statement() != threading.current_thread().name


async def test_a_statement_waits_for_the_one_that_a_cancelled_task_has_left(connection: FastConnection) -> None:
    started, finish = threading.Event(), threading.Event()

    def wait() -> int:
        started.set()
        return finish.wait(10)

    await connection.create_function("wait", 0, wait)
    async with in_transaction() as transaction:
        await thread_of_statement()
        task = asyncio.create_task(transaction.execute_query_dict("SELECT wait()"))
        await asyncio.to_thread(started.wait, 10)
        task.cancel()
        await asyncio.wait({task})
        statement = asyncio.create_task(thread_of_statement())
        await asyncio.sleep(0)  # in the thread of the loop, it would wait here for the lock of the connection
        assert not statement.done()
        finish.set()
        assert await statement != threading.current_thread().name
        assert await thread_of_statement() == threading.current_thread().name
    await assert_nothing_is_held()


async def test_a_transaction_that_waits_for_another_process_does_not_block_the_loop(
    connection: FastConnection, database: str
) -> None:
    async def write() -> None:
        async with in_transaction():
            await add("later")

    with closing(sqlite3.connect(database.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        task = asyncio.create_task(write())
        assert await Formador.all().count() == 0
        assert not connection.is_idle, "BEGIN waits in the driver's thread"
        other.execute("ROLLBACK")
        await task
    assert await Formador.all().count() == 1
    ((timeout,),) = await connection.execute_fetchall("PRAGMA busy_timeout")
    assert timeout == 30_000
