"""SIGKILL of a server in the middle of its work: what was answered is there, and nothing is there by half.

`make faults` kills more of them; PLANIFICADOR_FAULTS sets the number for each database. PLANIFICADOR_FAULTS_SEED
decides what the workers do, and after which answer the kill comes.
"""

import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

import pytest
from tests.clock import wait_until
from tests.faults.alert_follower import AlertFollower, following_alerts
from tests.faults.checks import COUNT, SEED, Round, check, new_workers, open_reminders, replay, work_until_killed
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.server_process import server_process

KILLS_OF_A_DATABASE = 25
"""Kills after which another database is used, as its checks take longer the more it has."""


@pytest.mark.parametrize("has_observer", [False, True], ids=["alone", "beside another server"])
@pytest.mark.parametrize("first", range(0, max(COUNT // 2, 1), KILLS_OF_A_DATABASE))
async def test_what_was_answered_survives_a_kill_and_nothing_is_there_by_half(
    fresh_url: str, first: int, has_observer: bool
) -> None:
    async with AsyncExitStack() as stack:
        follower = await stack.enter_async_context(_observer(fresh_url)) if has_observer else None
        past, reminders = Round([], last_entry=0), set[str]()
        kills = min(COUNT // 2 - first, KILLS_OF_A_DATABASE)
        for kill in range(first, first + kills):
            chance = random.Random(f"{SEED} {has_observer} {kill}")
            async with server_process(fresh_url, demo=False, rate_limit=0) as server, http_client(server.url) as http:
                last_entry = 0
                if past.workers:
                    last_entry = await check(fresh_url, GraphQLClient(http), past)
                    reminders = await open_reminders(GraphQLClient(http), server, past.workers, reminders)
                if follower:
                    await wait_until(partial(follower.shows, reminders))
                past = Round(await new_workers(GraphQLClient(http), chance, f"{kill}"), last_entry)
                await work_until_killed(server, past.workers, chance)
        async with server_process(fresh_url, demo=False) as server, http_client(server.url) as http:
            await check(fresh_url, GraphQLClient(http), past)
            reminders = await open_reminders(GraphQLClient(http), server, past.workers, reminders)
            if follower:
                await wait_until(partial(follower.shows, reminders))
        if kills > 1:  # as a round may not touch the rows of earlier ones
            assert (await replay(fresh_url, after=0))["violations"] == []


@asynccontextmanager
async def _observer(url: str) -> AsyncIterator[AlertFollower]:
    """Follow the alerts of another server of the database, which is not killed."""
    async with server_process(url, demo=False) as server, following_alerts(server) as follower:
        yield follower
