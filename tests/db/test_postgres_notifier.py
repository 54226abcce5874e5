"""The change notifier on PostgreSQL when its connection is lost or goes silent."""

import asyncio
from functools import partial
from typing import Any

import asyncpg
import pytest
from tests.clock import wait_until
from tests.db.notifiers import PUBLISH_PROGRAM, receive, receive_ids, receive_nothing, started
from tests.support.databases import execute
from tests.support.processes import run_forked
from tests.support.proxy import proxy_before

from planificador.core.runtime.changes import LAGGED, ChangeNotifier
from planificador.db.notifiers import PostgresChangeNotifier

pytestmark = pytest.mark.postgres_only


async def terminate_notifiers(url: str) -> None:
    await execute(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'planificador-changes' AND datname = current_database()",
    )


def has_delivered(notifier: ChangeNotifier, messages: int) -> bool:
    return notifier._delivered == messages


async def test_a_listener_receives_lagged_when_a_connection_is_lost_and_when_it_is_replaced(
    notifier: ChangeNotifier, database: str
) -> None:
    with notifier.subscribe() as listener:
        for loss in range(3):
            await terminate_notifiers(database)
            # The notifier delivers LAGGED for the loss and for the new connection, and each change.
            await wait_until(partial(has_delivered, notifier, 3 * loss + 2))
            assert await receive(listener) is LAGGED
            await run_forked(PUBLISH_PROGRAM, database, "1")
            assert await receive_ids(listener, 1) == [1]


async def test_a_listener_receives_lagged_before_a_lost_connection_is_replaced(database: str) -> None:
    async with proxy_before(database) as proxy, started(PostgresChangeNotifier(proxy.url)) as notifier:
        with notifier.subscribe() as listener:
            await proxy.disconnect()
            assert await receive(listener) is LAGGED
            await receive_nothing(listener)
            await proxy.listen()
            assert await receive(listener, 10) is LAGGED
            await run_forked(PUBLISH_PROGRAM, database, "1")
            assert await receive_ids(listener, 1) == [1]


async def test_a_listener_receives_lagged_repeatedly_while_there_is_no_connection(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planificador.db.postgres.notifier.LAGGED_INTERVAL", 0.2)
    monkeypatch.setattr("planificador.db.postgres.notifier.MAX_RETRY_DELAY", 0.1)
    async with proxy_before(database) as proxy, started(PostgresChangeNotifier(proxy.url)) as notifier:
        with notifier.subscribe() as listener:
            await proxy.disconnect()
            assert [await receive(listener) for _ in range(4)] == [LAGGED] * 4


async def test_a_connection_that_does_not_respond_is_detected(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planificador.db.postgres.notifier.LOOK_INTERVAL", 0.05)
    async with started(PostgresChangeNotifier(database)) as notifier:
        real, executed = asyncpg.Connection.fetchrow, asyncio.Event()

        async def healthy(self: asyncpg.Connection, *arguments: Any, **options: Any) -> object:  # Any: the driver's own
            executed.set()
            return await real(self, *arguments, **options)

        async def silent(self: object, *arguments: object, **options: object) -> object:
            raise TimeoutError

        with notifier.subscribe() as listener:
            monkeypatch.setattr(asyncpg.Connection, "fetchrow", healthy)
            for _ in range(2):  # a successful check of the connection has no effect
                executed.clear()
                await asyncio.wait_for(executed.wait(), 5)
            monkeypatch.setattr(asyncpg.Connection, "fetchrow", silent)  # also for others of this process
            assert await receive(listener) is LAGGED
            monkeypatch.setattr(asyncpg.Connection, "fetchrow", real)


async def test_starting_a_notifier_without_a_server_fails(database: str) -> None:
    with pytest.raises((OSError, asyncpg.PostgresError)):
        await PostgresChangeNotifier("postgresql://nobody@127.0.0.1:1/nothing").start()
    with pytest.raises(ValueError, match="PostgreSQL"):
        PostgresChangeNotifier("sqlite:///a.db")
