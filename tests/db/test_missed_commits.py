"""Commits of which no message comes, since a process was killed before it could send one, and those of which one comes.

PLANIFICADOR_FUZZ sets how many processes are killed.
"""

import asyncio
import os
import signal

import asyncpg
import pytest
from tests.clock import wait_until
from tests.db.notifiers import CHANGE, NOW, end_transaction, receive, receive_nothing, started
from tests.support.processes import run_forked
from tortoise.transactions import in_transaction

from planificador.core.model.register import EntradaRegistro
from planificador.core.runtime.changes import LAGGED, Cambio, ChangeNotifier, Lagged
from planificador.db.config import PostgresUrl, parse_url
from planificador.db.migrations import migrate
from planificador.db.notifiers import PostgresChangeNotifier, SqliteChangeNotifier, notifier_for
from planificador.db.postgres.notifier import CHANNEL, GREETING
from planificador.formaciones.models import Formador

KILLED_IN_SUITE = 5
KILLED = max(KILLED_IN_SUITE, int(os.environ.get("PLANIFICADOR_FUZZ", "0")))
STATED_TIME = 2.0
"""Seconds after which everybody knows of a commit whose process was killed."""
WRITE_PROGRAM = """
import asyncio, os, signal, sys
from zoneinfo import ZoneInfo
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.runtime.clock import SystemClock
from planificador.db import close_database, open_database
from planificador.db.notifiers import notifier_for
from planificador.formaciones.models import Formador

async def main(url, name, transactions, killed_in=""):
    await open_database(url)
    notifier = notifier_for(url)
    await notifier.start()
    if killed_in:
        setattr(notifier, killed_in, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    services = Services(SystemClock(), notifier, ZoneInfo("Europe/Madrid"))

    async def write(number):
        await run_in_transaction(services, lambda uow: uow.create(Formador, nombre=name, apellidos=str(number)))

    async def write_some(first):
        for number in range(first, int(transactions), 8):
            await write(number)

    await asyncio.gather(*(write_some(first) for first in range(8)))
    if killed_in:
        await asyncio.sleep(60)
    await notifier.stop()
    await close_database()

asyncio.run(main(*sys.argv[1:]))
"""
"""A program that creates trainers: the URL, their name, how many, and the method in which the notifier kills it."""


@pytest.fixture
def quick_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have notifiers look at what was committed ten times as often as usual."""
    for dialect in ("sqlite", "postgres"):
        monkeypatch.setattr(f"planificador.db.{dialect}.notifier.LOOK_INTERVAL", 0.05)


async def trainers(name: str) -> int:
    return await Formador.filter(nombre=name).count()


async def commit_untold(writer: ChangeNotifier) -> None:
    async with in_transaction() as connection:
        await end_transaction(writer, connection, [CHANGE])


@pytest.mark.parametrize("killed_in", ["publish", "_send"])
async def test_what_a_process_committed_before_it_was_killed_is_read(
    notifier: ChangeNotifier, database: str, killed_in: str, request: pytest.FixtureRequest
) -> None:
    if KILLED == KILLED_IN_SUITE:
        request.getfixturevalue("quick_looks")
    with notifier.subscribe() as listener:
        for number in range(KILLED if killed_in == "publish" else 1):
            name = f"{killed_in} {number}"
            await run_forked(WRITE_PROGRAM, database, name, "1", killed_in, status=-signal.SIGKILL)
            assert await receive(listener, STATED_TIME) is LAGGED
            assert await trainers(name) == 1


async def test_each_change_of_two_busy_processes_is_received_once(
    database: str, notifier: ChangeNotifier, request: pytest.FixtureRequest
) -> None:
    received: list[int | Lagged] = []

    def note(message: tuple[Cambio, ...] | Lagged) -> None:
        received.extend([LAGGED] if message is LAGGED else [change.id for change in message])

    with notifier.on_message(note):
        writers = (run_forked(WRITE_PROGRAM, database, name, "60") for name in ("Ane", "Jon"))
        await asyncio.gather(*writers)
        request.getfixturevalue("quick_looks")
        last_entry = max([entry.id for entry in await EntradaRegistro.all()])
        await wait_until(lambda: has_heard_of_all(notifier, last_entry))
        # A look may come before the messages; a full socket takes none, and tells so.
        await wait_until(lambda: len(received) >= 120 or LAGGED in received)
    told = [item for item in received if item is not LAGGED]
    expected = {trainer.id for trainer in await Formador.all()}
    assert len(expected) == 120
    assert len(told) == len(set(told)), "none is told twice"
    assert set(told) == expected or (LAGGED in received and set(told) < expected)


def has_heard_of_all(notifier: ChangeNotifier, last_entry: int) -> bool:
    """Return whether a notifier has seen all commits up to an entry, and heard of each."""
    if isinstance(notifier, PostgresChangeNotifier):
        return notifier._tracker.after >= last_entry and not notifier._tracker._unheard
    assert isinstance(notifier, SqliteChangeNotifier)
    return notifier._tracker is not None and notifier._tracker._known >= last_entry


@pytest.mark.usefixtures("quick_looks")
async def test_a_commit_without_a_message_is_told_once(notifier: ChangeNotifier, database: str) -> None:
    writer = notifier_for(database)
    async with started(writer):
        with notifier.subscribe() as listener, writer.subscribe() as own_listener:
            await commit_untold(writer)
            assert await receive(listener) is LAGGED
            assert await receive(own_listener) is LAGGED, "also in its own process, which may not know the outcome"
            await receive_nothing(listener)


@pytest.mark.postgres_only
@pytest.mark.usefixtures("quick_looks")
@pytest.mark.parametrize("is_told", [True, False])
async def test_a_long_transaction_is_heard_of_or_missed_when_it_ends(
    notifier: ChangeNotifier, database: str, is_told: bool
) -> None:
    async with started(notifier_for(database)) as writer:
        with notifier.subscribe() as listener:
            async with in_transaction() as connection:
                marks = await end_transaction(writer, connection, [CHANGE])
                for _ in range(2):  # entries with higher ids are committed before
                    await run_forked(WRITE_PROGRAM, database, "Ane", "1")
                    assert await receive(listener) is not LAGGED
                    await receive_nothing(listener)
            if is_told:
                await writer.publish([CHANGE], marks)
            assert await receive(listener) == ((CHANGE,) if is_told else LAGGED)
            await receive_nothing(listener)


@pytest.mark.postgres_only
@pytest.mark.usefixtures("quick_looks")
@pytest.mark.parametrize("has_entries", [True, False])
async def test_a_transaction_is_missed_that_was_running_when_a_notifier_started(
    database: str, has_entries: bool
) -> None:
    writer = notifier_for(database)
    async with started(writer), in_transaction() as connection:
        await Formador.create(version=1, creado=NOW, actualizado=NOW, nombre="Ane", apellidos="Goñi")
        if has_entries:
            await end_transaction(writer, connection, [CHANGE])
        await run_forked(WRITE_PROGRAM, database, "Jon", "1")
        async with started(notifier_for(database)) as newcomer:
            with newcomer.subscribe() as listener:
                await receive_nothing(listener)
                if not has_entries:
                    await end_transaction(writer, connection, [CHANGE])
                await connection.commit()
                assert await receive(listener) is LAGGED
                await receive_nothing(listener)


@pytest.mark.postgres_only
async def test_a_process_without_others_sends_nothing(fresh_url: str) -> None:
    await migrate(fresh_url)
    url = parse_url(fresh_url)
    assert isinstance(url, PostgresUrl)
    spy, heard = await asyncpg.connect(**url.connect), list[object]()
    try:
        await spy.add_listener(CHANNEL, lambda *message: heard.append(message[-1]))
        await run_forked(WRITE_PROGRAM, fresh_url, "Ane", "20")
        await spy.execute("SELECT 1")
        assert heard == [GREETING]
        async with started(notifier_for(fresh_url)) as newcomer:
            with newcomer.subscribe() as listener:
                await run_forked(WRITE_PROGRAM, fresh_url, "Jon", "1")
                assert await receive(listener) is not LAGGED
    finally:
        await spy.close()
    assert len(heard) == 4, "three greetings, and what was committed while somebody listened"
