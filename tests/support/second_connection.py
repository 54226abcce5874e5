"""What another program does to the database of a server, over a connection of its own."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing

import asyncpg


@asynccontextmanager
async def writes_blocked(url: str) -> AsyncIterator[None]:
    """Hold a lock for which every mutation waits, until the block ends."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as file:
            file.execute("BEGIN IMMEDIATE")
            yield
        return
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction():
            await connection.execute("LOCK TABLE formador IN SHARE MODE")
            yield
    finally:
        await connection.close()


async def committed_trainers(url: str) -> set[str]:
    """Return the family names of the trainers in the database."""
    statement = "SELECT apellidos FROM formador"
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as file:
            return {name for (name,) in file.execute(statement)}
    connection = await asyncpg.connect(url)
    try:
        return {row["apellidos"] for row in await connection.fetch(statement)}
    finally:
        await connection.close()
