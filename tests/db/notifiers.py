"""Programs and helpers of the tests of change notifiers."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest
from tortoise import BaseDBAsyncClient

from planificador.core.data.query import Statement
from planificador.core.runtime.changes import LAGGED, Cambio, ChangeListener, ChangeNotifier, Lagged, Operacion

CHANGE = Cambio("Formador", 1, Operacion.CREADO)
PUBLISH_PROGRAM = """
import asyncio, sys
from tortoise.transactions import in_transaction
from planificador.core.runtime.changes import Cambio, Operacion
from planificador.db import close_database, open_database
from planificador.core.data.query import Statement
from planificador.db.notifiers import notifier_for

async def notify(notifier, statement, changes):
    statement.sql = notifier.notification_sql(changes, statement.parameter)
    if statement.sql:
        await statement.write()

async def main(url, number):
    await open_database(url)
    notifier = notifier_for(url)
    await notifier.start()
    changes = [Cambio("Formador", id, Operacion.ACTUALIZADO) for id in range(1, int(number) + 1)]
    async with in_transaction() as connection:
        await notify(notifier, Statement(connection), changes)
    await notifier.publish(changes)
    await notifier.stop()
    await close_database()

asyncio.run(main(*sys.argv[1:]))
"""
"""A program that publishes changes; its arguments are the URL of the database and the number of changes."""


async def enqueue(notifier: ChangeNotifier, connection: BaseDBAsyncClient, changes: Sequence[Cambio]) -> None:
    """Have the commit of a transaction notify of changes, as a use case does."""
    statement = Statement(connection)
    statement.sql = notifier.notification_sql(changes, statement.parameter)
    if statement.sql:
        await statement.write()


@asynccontextmanager
async def started(notifier: ChangeNotifier) -> AsyncIterator[ChangeNotifier]:
    await notifier.start()
    try:
        yield notifier
    finally:
        await notifier.stop()


async def receive(listener: ChangeListener, timeout: float = 5) -> tuple[Cambio, ...] | Lagged:
    return await asyncio.wait_for(listener.get(), timeout)


async def receive_ids(listener: ChangeListener, last: int) -> list[int]:
    ids: list[int] = []
    while not ids or ids[-1] != last:
        message = await receive(listener)
        assert message is not LAGGED
        ids += [change.id for change in message]
    return ids


async def receive_nothing(listener: ChangeListener) -> None:
    with pytest.raises(TimeoutError):
        await receive(listener, 0.1)
