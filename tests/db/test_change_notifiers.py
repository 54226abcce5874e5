"""Change notifications between processes, on the database under test."""

from contextlib import suppress

import pytest
from tests.db.notifiers import CHANGE, NOW, PUBLISH_PROGRAM, end_transaction, receive, receive_ids, receive_nothing
from tests.support.processes import python_process, read_line, run_forked
from tortoise.transactions import in_transaction

from planificador.core.runtime.changes import ChangeNotifier
from planificador.formaciones.models import Formador

SUBSCRIBE_PROGRAM = """
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


@pytest.mark.parametrize("recorded", [True, False])
async def test_the_publishing_process_receives_a_change_once_after_the_commit(
    notifier: ChangeNotifier, recorded: bool
) -> None:
    with notifier.subscribe() as listener:
        async with in_transaction() as connection:
            await Formador.create(version=1, creado=NOW, actualizado=NOW, nombre="Ane", apellidos="Goñi")
            marks = await end_transaction(notifier, connection, [CHANGE], recorded=recorded)
            await receive_nothing(listener)
        await notifier.publish([CHANGE], marks)
        assert await receive(listener) == (CHANGE,)
        await receive_nothing(listener)
    assert notifier.listeners == 0


@pytest.mark.parametrize("recorded", [True, False])
async def test_a_change_of_a_rolled_back_transaction_is_not_received(notifier: ChangeNotifier, recorded: bool) -> None:
    async def fail() -> None:
        async with in_transaction() as connection:
            await end_transaction(notifier, connection, [CHANGE], recorded=recorded)
            raise ZeroDivisionError

    with notifier.subscribe() as listener:
        with suppress(ZeroDivisionError):
            await fail()
        await receive_nothing(listener)


async def test_a_transaction_without_changes_sends_no_message(notifier: ChangeNotifier) -> None:
    with notifier.subscribe() as listener:
        async with in_transaction() as connection:
            marks = await end_transaction(notifier, connection, [])
        await notifier.publish([], marks)
        await receive_nothing(listener)


# 400 changes need more than one message; many messages may make a busy receiver lag, which another test covers.
@pytest.mark.parametrize("number", [1, 400])
async def test_changes_of_another_process_are_received(notifier: ChangeNotifier, database: str, number: int) -> None:
    with notifier.subscribe() as listener:
        await run_forked(PUBLISH_PROGRAM, database, str(number))
        assert await receive_ids(listener, number) == list(range(1, number + 1))


@pytest.mark.parametrize("recorded", [True, False])
async def test_two_other_processes_receive_a_change(notifier: ChangeNotifier, database: str, recorded: bool) -> None:
    async with (
        python_process(SUBSCRIBE_PROGRAM, database) as first,
        python_process(SUBSCRIBE_PROGRAM, database) as second,
    ):
        for process in (first, second):
            assert await read_line(process) == "listening"
        async with in_transaction() as connection:
            marks = await end_transaction(notifier, connection, [CHANGE], recorded=recorded)
        await notifier.publish([CHANGE], marks)
        for process in (first, second):
            assert await read_line(process) == repr((CHANGE,))


async def test_a_stopped_notifier_can_be_stopped_and_started_again(notifier: ChangeNotifier, database: str) -> None:
    await notifier.stop()
    await notifier.stop()
    await notifier.start()
    with notifier.subscribe() as listener:
        await run_forked(PUBLISH_PROGRAM, database, "1")
        assert await receive_ids(listener, 1) == [1]
