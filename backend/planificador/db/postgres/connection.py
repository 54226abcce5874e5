"""A connection to PostgreSQL outside of the pools."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeAlias

import asyncpg

from planificador.db.config import PostgresUrl, session_options

PostgresConnection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


@asynccontextmanager
async def connected(url: PostgresUrl) -> AsyncIterator[PostgresConnection]:
    """Return a block with a connection of its own."""
    connection: PostgresConnection = await asyncpg.connect(**url.connect, **session_options(url.connect))
    try:
        yield connection
    finally:
        await connection.close()
