"""Servers that are killed in the middle of their work, and the checks of what is left after a fault."""

import asyncio
import json
import os
import random
import signal
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from tests.api.factories import formacion
from tests.clock import wait_until
from tests.faults.alert_follower import following_alerts
from tests.faults.mixed_work import WHOLE, Worker, lost_answers
from tests.support.graphql import Data, GraphQLClient
from tests.support.processes import run_forked
from tests.support.server_process import ServerProcess

from planificador.db.sqlite.damage import find_damage
from planificador.db.sqlite.file import read_only_uri

COUNT = int(os.environ.get("PLANIFICADOR_FAULTS", "2"))
SEED = os.environ.get("PLANIFICADOR_FAULTS_SEED", "1")
WORKERS = 4
ANSWERS = range(20, 100)
"""Answers after which a kill comes."""
MAX_DELAY = 0.01
"""Seconds from that answer to the kill at most: a few statements."""
LISTS_TIMEOUT = 40
"""Seconds until live lists are right after a fault: reading that hangs is given up after 30."""
REPLAY = "import runpy; runpy.run_module('tests.faults.replay', run_name='__main__')"


@dataclass
class Round:
    """What the workers of one server did before it was killed."""

    workers: Sequence[Worker]
    last_entry: int

    @property
    def answered(self) -> Counter[str]:
        return sum((worker.answered for worker in self.workers), Counter())

    def has_answers(self, number: int) -> bool:
        """Return whether so many mutations were answered."""
        return self.answered.total() >= number

    @property
    def unanswered(self) -> Counter[str]:
        return Counter(worker.unanswered for worker in self.workers if worker.unanswered)

    def half_written(
        self, operations: Sequence[tuple[str, dict[str, int]]], answered: Counter[str] | None = None
    ) -> list[str]:
        """Return the operations of the register that lack entries, or that nobody has sent, or that are lost.

        Args:
            operations: The verb and the number of entries of each kind.
            answered: How many must be there; by default, all that were answered.
        """
        wrong = [f"{verb} wrote {entries}" for verb, entries in operations if entries not in WHOLE.get(verb, [entries])]
        written = Counter(verb for verb, _ in operations if verb in WHOLE)
        wrong += [
            f"{verb}: {written[verb]} written, {count} answered"
            for verb, count in (self.answered if answered is None else answered).items()
            if written[verb] < count
        ]
        too_many = written - self.answered - self.unanswered
        return wrong + [f"{verb}: {count} more than were sent" for verb, count in too_many.items()]


async def new_workers(graphql: GraphQLClient, chance: random.Random, name: str) -> Sequence[Worker]:
    """Return workers with a name of their own on this database."""
    course = (await formacion(graphql, codigo=f"CURSO-{name}"))["id"]
    return [Worker(graphql, f"{name}.{number}", course, f"{chance.random()}") for number in range(WORKERS)]


async def work_until_killed(server: ServerProcess, workers: Sequence[Worker], chance: random.Random) -> None:
    """Have workers send mutations, and kill the server at a random instant."""
    working = asyncio.gather(*(worker.work() for worker in workers))
    answers, delay = chance.choice(ANSWERS), chance.uniform(0, MAX_DELAY)
    await wait_until(lambda: working.done() or sum(each.answered.total() for each in workers) >= answers, seconds=60)
    await asyncio.sleep(delay)
    server.process.kill()
    await working
    assert await server.ended() == -signal.SIGKILL


async def work_through(workers: Sequence[Worker], fault: Callable[[], Awaitable[object]]) -> set[str]:
    """Have workers send mutations before, during and after a fault; return the codes with which they were refused."""
    done = Round(workers, last_entry=0)
    working = asyncio.gather(*(worker.work() for worker in workers))
    # On a very busy machine, operations may be over their time-out before the fault.
    await wait_until(lambda: working.done() or done.has_answers(WORKERS * len(WHOLE) // 2), seconds=60)
    await fault()
    for worker in workers:
        worker.is_ending = True
    await asyncio.wait_for(working, timeout=60)
    return {worker.failure for worker in workers}


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


async def open_reminders(
    graphql: GraphQLClient, server: ServerProcess, workers: Sequence[Worker], before: set[str]
) -> set[str]:
    """Check that a subscriber who comes back gets the right list. Return the interactions of its alerts."""
    known = before.union(*(worker.reminders for worker in workers))
    unsure = [worker for worker in workers if worker.unanswered in {"crearInteraccion", "terminarAccion"}]
    async with following_alerts(server) as follower:
        # A change whose reading a fault has delayed, or of whose commit nobody was told, comes after the list.
        deadline = monotonic() + LISTS_TIMEOUT
        while not follower.shows(alerting := await read_alerting(graphql)) and monotonic() < deadline:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        assert set(follower.alerts.values()) == alerting, "the live list differs from the alerts of the database"
    assert len(known ^ alerting) <= len(unsure), f"{known ^ alerting} of {len(known)} that are open"
    return alerting


async def read_alerting(graphql: GraphQLClient) -> set[str]:
    """Return the interactions with an alert, as the database says now."""
    answer = await graphql("{ avisos { ... on AvisoRecordatorio { interaccion { id } } } }")
    return {alert["interaccion"]["id"] for alert in answer["avisos"]}
