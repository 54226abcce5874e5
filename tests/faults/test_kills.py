"""SIGKILL of a server in the middle of its work: what was answered is there, and nothing is there by half.

`make faults` kills more of them; PLANIFICADOR_FAULTS sets the number for each database. PLANIFICADOR_FAULTS_SEED
decides what the workers do, and after which answer the kill comes.
"""

import asyncio
import json
import os
import random
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from tests.api.factories import formacion
from tests.clock import wait_until
from tests.faults.alert_follower import AlertFollower, following_alerts
from tests.faults.mixed_work import WHOLE, Worker, lost_answers
from tests.support.graphql import Data, GraphQLClient
from tests.support.http_client import http_client
from tests.support.processes import run_forked
from tests.support.server_process import ServerProcess, server_process

from planificador.db.sqlite.damage import find_damage
from planificador.db.sqlite.file import read_only_uri

COUNT = int(os.environ.get("PLANIFICADOR_FAULTS", "2"))
SEED = os.environ.get("PLANIFICADOR_FAULTS_SEED", "1")
KILLS_OF_A_DATABASE = 25
"""Kills after which another database is used, as its checks take longer the more it has."""
WORKERS = 4
ANSWERS = range(20, 120)
"""Answers after which a kill comes."""
MAX_DELAY = 0.01
"""Seconds from that answer to the kill at most: a few statements."""
REPLAY = "import runpy; runpy.run_module('tests.faults.replay', run_name='__main__')"


@dataclass
class Round:
    """What the workers of one server did before it was killed."""

    workers: Sequence[Worker]
    last_entry: int

    @property
    def answered(self) -> Counter[str]:
        return sum((worker.answered for worker in self.workers), Counter())

    @property
    def unanswered(self) -> Counter[str]:
        return Counter(worker.unanswered for worker in self.workers if worker.unanswered)

    def half_written(self, operations: Sequence[tuple[str, dict[str, int]]]) -> list[str]:
        """Return the operations of the register that lack entries, or that nobody has sent, or that are lost.

        operations: The verb and the number of entries of each kind.
        """
        wrong = [f"{verb} wrote {entries}" for verb, entries in operations if entries not in WHOLE.get(verb, [entries])]
        written = Counter(verb for verb, _ in operations if verb in WHOLE)
        wrong += [
            f"{verb}: {written[verb]} written, {count} answered"
            for verb, count in self.answered.items()
            if written[verb] < count
        ]
        too_many = written - self.answered - self.unanswered
        return wrong + [f"{verb}: {count} more than were sent" for verb, count in too_many.items()]


@pytest.mark.parametrize("has_observer", [False, True], ids=["alone", "beside another server"])
@pytest.mark.parametrize("first", range(0, max(COUNT // 2, 1), KILLS_OF_A_DATABASE))
async def test_what_was_answered_survives_a_kill_and_nothing_is_there_by_half(
    fresh_url: str, first: int, has_observer: bool
) -> None:
    async with AsyncExitStack() as stack:
        follower = await stack.enter_async_context(_observer(fresh_url)) if has_observer else None
        past, reminders = Round([], last_entry=0), set[str]()
        for kill in range(first, min(COUNT // 2, first + KILLS_OF_A_DATABASE)):
            chance = random.Random(f"{SEED} {has_observer} {kill}")
            async with server_process(fresh_url, demo=False, rate_limit=0) as server, http_client(server.url) as http:
                last_entry = await check(fresh_url, GraphQLClient(http), past)
                reminders = await open_reminders(server, past.workers, reminders)
                if follower:
                    await wait_until(partial(follower.shows, reminders))
                past = Round(await work_until_killed(server, GraphQLClient(http), chance, f"{kill}"), last_entry)
        async with server_process(fresh_url, demo=False) as server, http_client(server.url) as http:
            await check(fresh_url, GraphQLClient(http), past)
            await open_reminders(server, past.workers, reminders)
        assert (await replay(fresh_url, after=0))["violations"] == []


@asynccontextmanager
async def _observer(url: str) -> AsyncIterator[AlertFollower]:
    """Follow the alerts of another server of the database, which is not killed."""
    async with server_process(url, demo=False) as server, following_alerts(server) as follower:
        yield follower


async def work_until_killed(
    server: ServerProcess, graphql: GraphQLClient, chance: random.Random, name: str
) -> Sequence[Worker]:
    """Have workers send mutations, kill the server at a random instant, and return what they know."""
    course = (await formacion(graphql, codigo=f"CURSO-{name}"))["id"]
    workers = [Worker(graphql, f"{name}.{number}", course, f"{chance.random()}") for number in range(WORKERS)]
    working = asyncio.gather(*(worker.work() for worker in workers))
    answers, delay = chance.choice(ANSWERS), chance.uniform(0, MAX_DELAY)
    await wait_until(lambda: working.done() or sum(each.answered.total() for each in workers) >= answers, seconds=60)
    await asyncio.sleep(delay)
    server.process.kill()
    await working
    assert await server.ended() == -signal.SIGKILL
    return workers


async def check(url: str, graphql: GraphQLClient, past: Round) -> int:
    """Check that a database has what was answered before a kill, all of it whole; return its last entry."""
    wrong = [text for worker in past.workers for text in await lost_answers(graphql, worker)]
    report = await replay(url, past.last_entry)
    assert not (wrong := wrong + report["violations"] + past.half_written(report["operations"])), "\n".join(wrong)
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(read_only_uri(Path(url.removeprefix("sqlite:///"))), uri=True)) as connection:
            assert find_damage(connection, quickly=False) == ""
    last: int = report["last"]
    return last


async def replay(url: str, after: int) -> Data:
    """Return what `replay.py` says of the entries of the register after this one."""
    report: Data = json.loads(await run_forked(REPLAY, url, str(after)))
    return report


async def open_reminders(server: ServerProcess, workers: Sequence[Worker], before: set[str]) -> set[str]:
    """Check the list that a subscriber gets who comes back, and return the interactions of its alerts."""
    known = before.union(*(worker.reminders for worker in workers))
    unsure = [worker for worker in workers if worker.unanswered in {"crearInteraccion", "terminarAccion"}]
    async with following_alerts(server) as follower:
        told = set(follower.alerts.values())
    assert len(told ^ known) <= len(unsure)
    return told
