"""Change notifications between processes, on the database under test."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from tests.db.notifiers import ONE, RING, heard, heard_ids, nothing
from tests.support.processes import line, python, run_forked
from tortoise.transactions import in_transaction

from planificador.core.runtime.changes import ChangeNotifier
from planificador.formaciones.models import Formador

NOW = datetime(2026, 11, 23, tzinfo=UTC)
HEAR = """
import asyncio, sys
from planificador.db.notifiers import notifier_for

async def main(url):
    notifier = notifier_for(url)
    await notifier.start()
    with notifier.subscribe() as listener:
        print("listening", flush=True)
        print(await listener.get(), flush=True)
    await notifier.stop()

asyncio.run(main(sys.argv[1]))
"""


async def test_the_own_process_hears_once_after_the_commit(notifier: ChangeNotifier) -> None:
    with notifier.subscribe() as listener:
        async with in_transaction() as connection:
            await Formador.create(version=1, creado=NOW, actualizado=NOW, nombre="Ane", apellidos="Goñi")
            await notifier.enqueue_in_transaction(connection, [ONE])
            await nothing(listener)
        await notifier.publish([ONE])
        assert await heard(listener) == (ONE,)
        await nothing(listener)
    assert notifier.listeners == 0


async def test_what_is_undone_is_not_heard(notifier: ChangeNotifier) -> None:
    async def fail() -> None:
        async with in_transaction() as connection:
            await notifier.enqueue_in_transaction(connection, [ONE])
            raise ZeroDivisionError

    with notifier.subscribe() as listener:
        with suppress(ZeroDivisionError):
            await fail()
        await nothing(listener)


async def test_announcing_nothing_is_heard_by_nobody(notifier: ChangeNotifier) -> None:
    with notifier.subscribe() as listener:
        async with in_transaction() as connection:
            await notifier.enqueue_in_transaction(connection, [])
        await notifier.publish([])
        await nothing(listener)


# 400 changes need more than one message; many messages may make a busy receiver lag, which is another test's matter.
@pytest.mark.parametrize("number", [1, 400])
async def test_other_processes_are_heard(notifier: ChangeNotifier, database: str, number: int) -> None:
    with notifier.subscribe() as listener:
        await run_forked(RING, database, str(number))
        assert await heard_ids(listener, number) == list(range(1, number + 1))


async def test_other_processes_hear(notifier: ChangeNotifier, database: str) -> None:
    async with python(HEAR, database) as one, python(HEAR, database) as other:
        for process in (one, other):
            assert await line(process) == "listening"
        async with in_transaction() as connection:
            await notifier.enqueue_in_transaction(connection, [ONE])
        await notifier.publish([ONE])
        for process in (one, other):
            assert await line(process) == repr((ONE,))


async def test_a_stopped_bell_can_be_stopped_and_started_again(notifier: ChangeNotifier, database: str) -> None:
    await notifier.stop()
    await notifier.stop()
    await notifier.start()
    with notifier.subscribe() as listener:
        await run_forked(RING, database, "1")
        assert await heard_ids(listener, 1) == [1]
