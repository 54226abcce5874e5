"""The change notifier on PostgreSQL when its connection is lost or goes silent."""

import asyncio
from functools import partial
from typing import Any

import asyncpg
import pytest
from tests.api.sockets import until
from tests.db.notifiers import RING, heard, heard_ids, nothing, started
from tests.support.databases import execute
from tests.support.processes import run_forked
from tests.support.proxy import proxy_before

from planificador.core.runtime.changes import LAGGED, ChangeNotifier
from planificador.db.notifiers import PostgresChangeNotifier

pytestmark = pytest.mark.postgres_only


async def terminate_bells(url: str) -> None:
    await execute(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'planificador-changes' AND datname = current_database()",
    )


def has_delivered(notifier: ChangeNotifier, messages: int) -> bool:
    return notifier._delivered == messages


async def test_a_lost_connection_comes_back_and_says_so(notifier: ChangeNotifier, database: str) -> None:
    with notifier.subscribe() as listener:
        for loss in range(3):
            await terminate_bells(database)
            # Told are the loss and the new connection, and each change that is heard.
            await until(partial(has_delivered, notifier, 3 * loss + 2))
            assert await heard(listener) is LAGGED
            await run_forked(RING, database, "1")
            assert await heard_ids(listener, 1) == [1]


async def test_a_loss_is_told_before_the_connection_comes_back(database: str) -> None:
    async with proxy_before(database) as proxy, started(PostgresChangeNotifier(proxy.url)) as notifier:
        with notifier.subscribe() as listener:
            await proxy.vanish()
            assert await heard(listener) is LAGGED
            await nothing(listener)
            await proxy.listen()
            assert await heard(listener, 10) is LAGGED
            await run_forked(RING, database, "1")
            assert await heard_ids(listener, 1) == [1]


async def test_while_the_connection_is_away_it_is_told_again_and_again(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planificador.db.postgres.notifier.LAGGED_INTERVAL", 0.2)
    monkeypatch.setattr("planificador.db.postgres.notifier.MAX_RETRY_DELAY", 0.1)
    async with proxy_before(database) as proxy, started(PostgresChangeNotifier(proxy.url)) as notifier:
        with notifier.subscribe() as listener:
            await proxy.vanish()
            assert [await heard(listener) for _ in range(4)] == [LAGGED] * 4


async def test_a_connection_that_went_silent_is_noticed(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planificador.db.postgres.notifier.RESPONSE_TIMEOUT", 0.1)
    notifier = PostgresChangeNotifier(database, keepalive=0.05)
    async with started(notifier):
        real, asked = asyncpg.Connection.execute, asyncio.Event()

        async def healthy(self: asyncpg.Connection, *arguments: Any, **options: Any) -> str:  # Any: the driver's own
            asked.set()
            return await real(self, *arguments, **options)

        async def silent(self: object, *arguments: object, **options: object) -> str:
            monkeypatch.setattr(asyncpg.Connection, "execute", real)
            raise TimeoutError

        with notifier.subscribe() as listener:
            monkeypatch.setattr(asyncpg.Connection, "execute", healthy)
            for _ in range(2):  # healthy silences change nothing
                asked.clear()
                await asyncio.wait_for(asked.wait(), 5)
            monkeypatch.setattr(asyncpg.Connection, "execute", silent)
            assert await heard(listener) is LAGGED


async def test_a_bell_without_a_server_says_so_at_its_start(database: str) -> None:
    with pytest.raises((OSError, asyncpg.PostgresError)):
        await PostgresChangeNotifier("postgresql://nobody@127.0.0.1:1/nothing").start()
    with pytest.raises(ValueError, match="PostgreSQL"):
        PostgresChangeNotifier("sqlite:///a.db")
