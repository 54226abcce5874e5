"""Bells across processes, on the database under test."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from tests.db.bells import ONE, RING, heard, heard_ids, nothing
from tests.support.processes import line, python, run_python
from tortoise.transactions import in_transaction

from planificador.core.bell import Bell
from planificador.formaciones.models import Formador

NOW = datetime(2026, 11, 23, tzinfo=UTC)
HEAR = """
import asyncio, sys
from planificador.db.bells import bell_for

async def main(url):
    bell = bell_for(url)
    await bell.start()
    with bell.listen() as listener:
        print("listening", flush=True)
        print(await listener.get(), flush=True)
    await bell.stop()

asyncio.run(main(sys.argv[1]))
"""


async def test_the_own_process_hears_once_after_the_commit(bell: Bell) -> None:
    with bell.listen() as listener:
        async with in_transaction() as connection:
            await Formador.create(version=1, creado=NOW, actualizado=NOW, nombre="Ane", apellidos="Goñi")
            await bell.announce(connection, [ONE])
            await nothing(listener)
        await bell.ring([ONE])
        assert await heard(listener) == (ONE,)
        await nothing(listener)
    assert bell.listeners == 0


async def test_what_is_undone_is_not_heard(bell: Bell) -> None:
    async def fail() -> None:
        async with in_transaction() as connection:
            await bell.announce(connection, [ONE])
            raise ZeroDivisionError

    with bell.listen() as listener:
        with suppress(ZeroDivisionError):
            await fail()
        await nothing(listener)


async def test_announcing_nothing_is_heard_by_nobody(bell: Bell) -> None:
    with bell.listen() as listener:
        async with in_transaction() as connection:
            await bell.announce(connection, [])
        await bell.ring([])
        await nothing(listener)


# 400 changes need more than one message; many messages may make a busy receiver lag, which is another test's matter.
@pytest.mark.parametrize("number", [1, 400])
async def test_other_processes_are_heard(bell: Bell, database: str, number: int) -> None:
    with bell.listen() as listener:
        await run_python(RING, database, str(number))
        assert await heard_ids(listener, number) == list(range(1, number + 1))


async def test_other_processes_hear(bell: Bell, database: str) -> None:
    async with python(HEAR, database) as one, python(HEAR, database) as other:
        for process in (one, other):
            assert await line(process) == "listening"
        async with in_transaction() as connection:
            await bell.announce(connection, [ONE])
        await bell.ring([ONE])
        for process in (one, other):
            assert await line(process) == repr((ONE,))


async def test_a_stopped_bell_can_be_stopped_and_started_again(bell: Bell, database: str) -> None:
    await bell.stop()
    await bell.stop()
    await bell.start()
    with bell.listen() as listener:
        await run_python(RING, database, "1")
        assert await heard_ids(listener, 1) == [1]
