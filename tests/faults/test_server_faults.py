"""A server that is suspended, or may not write to its disk, while mutations are written."""

import asyncio
import os
import random
import resource
import signal
from pathlib import Path

import pytest
from tests.api.factories import cliente, do
from tests.clock import wait_until
from tests.db.outages import ADD
from tests.faults.alert_follower import following_alerts
from tests.faults.checks import SEED, Round, check, new_workers, work_through
from tests.faults.mixed_work import PAST
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.server_process import server_process

REMINDER = {"tipo": "LLAMADA", "crearRecordatorio": True, "fechaProximaAccion": PAST.isoformat()}


async def test_a_server_that_was_suspended_answers_what_came_meanwhile_and_tells_what_others_changed(
    migrated_url: str,
) -> None:
    async with (
        server_process(migrated_url, demo=False) as suspended,
        server_process(migrated_url, demo=False) as other,
        http_client(suspended.url, timeout=60) as waiting,
        http_client(other.url, timeout=60) as http,
        following_alerts(suspended) as follower,
    ):
        await GraphQLClient(waiting)(ADD)
        os.kill(suspended.pid, signal.SIGSTOP)
        request = asyncio.create_task(GraphQLClient(waiting).response(ADD))
        graphql = GraphQLClient(http)
        owner = await cliente(graphql)
        reminders = {(await do(graphql, "crearInteraccion", cliente=owner["id"], **REMINDER))["id"] for _ in range(3)}
        assert not request.done()
        os.kill(suspended.pid, signal.SIGCONT)
        assert (await request).status_code == 200
        await wait_until(lambda: follower.shows(reminders))


@pytest.mark.sqlite_only
async def test_what_was_answered_survives_a_disk_that_takes_no_more(migrated_url: str) -> None:
    file = Path(migrated_url.removeprefix("sqlite:///"))
    async with server_process(migrated_url, demo=False, rate_limit=0) as server, http_client(server.url) as http:
        graphql = GraphQLClient(http)
        done = Round(await new_workers(graphql, random.Random(f"{SEED} full"), "full"), last_entry=0)

        async def fill() -> None:
            size = file.with_name(f"{file.name}-wal").stat().st_size
            resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
            await wait_until(lambda: all(worker.failure for worker in done.workers))
            resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

        assert await work_through(done.workers, fill) == {"DATABASE_UNAVAILABLE"}
        assert (await graphql.response(ADD)).status_code == 200
        await check(migrated_url, graphql, done)
