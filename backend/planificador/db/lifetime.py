"""Opens and closes the database of this process."""

import asyncio
from typing import cast

from tortoise.context import TortoiseContext

from planificador.core.data.sql import json_reader
from planificador.core.data.sql.json_reader import JsonReader
from planificador.core.runtime.failures import DatabaseFailedError
from planificador.db.config import PostgresUrl, SqliteUrl, parse_url, tortoise_config
from planificador.db.postgres.replica import ReplicaReader
from planificador.db.sqlite.engine import Client as SqliteClient
from planificador.db.tortoise_adapter import open_context

FILE_CHECK_INTERVAL = 0.5
"""Seconds between checks of the file of an SQLite database."""

_open_contexts: list[tuple[str, TortoiseContext]] = []
"""The URL and the context of the open database, once for each call of `open_database`."""
_replicas: list[ReplicaReader] = []
"""The replica of the open database, if it has one."""


async def open_database(url: str, replica_url: str = "") -> None:
    """Open the database, so that every task of this process can use the models.

    Call `close_database` as many times before the process ends: an open SQLite connection keeps it alive.

    Args:
        url: The database.
        replica_url: A streaming replica of it that reads may use, on PostgreSQL.

    Raises:
        ValueError: for a wrong URL.
        RuntimeError: while another database is open.
        The driver's errors when the database does not respond.
    """
    if _open_contexts:
        open_url, context = _open_contexts[0]
        if open_url != url:
            raise RuntimeError("another database is open in this process")
        _open_contexts.append((url, context))
        return
    context = await open_context(tortoise_config(url))
    _open_contexts.append((url, context))
    try:
        json_reader.set_json_reader(cast("JsonReader", context.db()))
        await context.db().execute_query("SELECT 1")
        if replica_url:
            _open_replica(replica_url)
        if isinstance(client := context.db(), SqliteClient):
            await client.prepare()
    except BaseException:
        await close_database()
        raise


async def close_database() -> None:
    """Close every connection after the last call that matches `open_database`. Does nothing when none is open."""
    if _open_contexts:
        _, context = _open_contexts.pop()
        if not _open_contexts:
            while _replicas:
                await _replicas.pop().close()
            await context.close_connections()


def _open_replica(url: str) -> None:
    match parse_url(url):
        case PostgresUrl() as postgres:
            _replicas.append(ReplicaReader(json_reader.json_reader(), postgres))
            json_reader.set_json_reader(_replicas[-1])
        case SqliteUrl():
            raise ValueError("a replica is one of PostgreSQL")


async def wait_until_lost() -> str:
    """Wait until the open SQLite file is replaced or another program writes to it; return what happened.

    Never returns on PostgreSQL.
    """
    while True:
        await asyncio.sleep(FILE_CHECK_INTERVAL)
        try:
            if _open_contexts and isinstance(client := _open_contexts[0][1].db(), SqliteClient):
                client.file.check_and_restore_guard()
        except DatabaseFailedError as error:
            return str(error)
