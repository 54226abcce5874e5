"""Opening and closing the database of this process."""

import asyncio
from typing import cast

from tortoise.context import TortoiseContext

from planificador.core.data import json_reader
from planificador.core.data.json_reader import JsonReader
from planificador.core.runtime.failures import DatabaseFailedError
from planificador.db.config import tortoise_config
from planificador.db.sqlite.engine import Client as SqliteClient

FILE_CHECK_INTERVAL = 0.5
"""Seconds between looks at the file of an SQLite database."""

_open: list[tuple[str, TortoiseContext]] = []
"""The open database, once for each time it was opened."""


async def open_database(url: str) -> None:
    """Makes the models usable from every task of this process; fails at once when the database does not answer.

    ValueError for a wrong URL, RuntimeError while another database is open, else the driver's errors. Call
    `close_database` as often before the process ends: an open SQLite connection keeps it alive.
    """
    if _open:
        opened, context = _open[0]
        if opened != url:
            raise RuntimeError("another database is open in this process")
        _open.append((url, context))
        return
    context = TortoiseContext()
    with context:
        await context.init(tortoise_config(url), _enable_global_fallback=True)
    _open.append((url, context))
    try:
        json_reader.set_json_reader(cast("JsonReader", context.db()))
        await context.db().execute_query("SELECT 1")
        if isinstance(client := context.db(), SqliteClient):
            await client.prepare()
    except BaseException:
        await close_database()
        raise


async def close_database() -> None:
    """Closes every connection when nobody else has the database open; harmless when it is not open."""
    if _open:
        _, context = _open.pop()
        if not _open:
            await context.close_connections()


async def wait_until_lost() -> str:
    """Return what happened as soon as the file of the open database is no longer the one that is open, or was written
    to by another program. On PostgreSQL there is no such file: never returns."""
    while True:
        await asyncio.sleep(FILE_CHECK_INTERVAL)
        try:
            if _open and isinstance(client := _open[0][1].db(), SqliteClient):
                client.file.look()
        except DatabaseFailedError as error:
            return str(error)
