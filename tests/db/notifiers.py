"""Programs and helpers of the tests of change notifiers."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from tortoise import BaseDBAsyncClient

from planificador.core.data.queries.query import Statement
from planificador.core.data.register.entries import ChangeRecord
from planificador.core.data.writes.buffer import WriteBuffer
from planificador.core.model.actors import SYSTEM
from planificador.core.runtime.changes import LAGGED, Cambio, ChangeListener, ChangeNotifier, Lagged, Operacion
from planificador.formaciones.models import Formador

NOW = datetime(2026, 11, 23, tzinfo=UTC)
CHANGE = Cambio("Formador", 1, Operacion.CREADO)
PUBLISH_PROGRAM = """
import asyncio, sys
from zoneinfo import ZoneInfo
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.runtime.changes import Cambio, Operacion
from planificador.core.runtime.clock import SystemClock
from planificador.db import close_database, open_database
from planificador.db.notifiers import notifier_for
from planificador.formaciones.models import Formador

async def main(url, number):
    await open_database(url)
    notifier = notifier_for(url)
    await notifier.start()

    async def use_case(uow):
        await uow.create(Formador, nombre="Ane", apellidos="Goñi")
        uow.changes[:] = [Cambio("Formador", id, Operacion.ACTUALIZADO) for id in range(1, int(number) + 1)]

    await run_in_transaction(Services(SystemClock(), notifier, ZoneInfo("Europe/Madrid")), use_case)
    await notifier.stop()
    await close_database()

asyncio.run(main(*sys.argv[1:]))
"""
"""A program that publishes changes; its arguments are the URL of the database and the number of changes."""


async def end_transaction(
    notifier: ChangeNotifier, connection: BaseDBAsyncClient, changes: Sequence[Cambio], *, recorded: bool = True
) -> list[int]:
    """Write an entry of the register, as a use case does, and return the marks that `publish` takes."""
    record = ChangeRecord()
    if recorded and changes:
        row = Formador(id=1, version=1, creado=NOW, actualizado=NOW, nombre="Ane", apellidos="Goñi")
        record.add_created(row)

    def entries(statement: Statement) -> str:
        return record.insert(statement, NOW, SYSTEM, "") + notifier.RETURNING

    def final_query(statement: Statement) -> str:
        return notifier.final_query(changes, statement.parameter, is_recorded=bool(record.changes))

    return await WriteBuffer(connection).send_with([entries] if record.changes else [], final_query)


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
