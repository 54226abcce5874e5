"""Many rows at once, without the ORM: a million of them in seconds."""

import datetime as dt
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, closing
from itertools import islice

import asyncpg

from planificador.db.config import SqliteUrl, parse_url

Values = tuple[object, ...]
BORN = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
BATCH = 20_000


async def insert(
    url: str,
    table: str,
    columns: Sequence[str],
    rows: Iterable[Values],
    on_rows: Callable[[int], None] = lambda count: None,
) -> None:
    """Inserts rows of these columns; version, creado and actualizado come by themselves, and so does an id not given.

    on_rows hears of each batch. The databases' own constraints hold.
    """
    columns = [*columns, "version", "creado", "actualizado"]
    batches = _batches((*row, 1, BORN, BORN) for row in rows)
    match parse_url(url):
        case SqliteUrl(path):
            sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
            with closing(sqlite3.connect(path)) as connection, connection:
                connection.executescript(
                    "PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; PRAGMA cache_size = -400000"
                )
                for batch in batches:
                    connection.executemany(sql, map(_plain, batch))
                    on_rows(len(batch))
        case _:
            async with _connected(url) as postgres:
                for batch in batches:
                    await postgres.copy_records_to_table(table, records=batch, columns=columns)
                    on_rows(len(batch))


async def settle(url: str) -> None:
    """What PostgreSQL does by itself within a minute: gathers statistics. On SQLite nobody does."""
    if not isinstance(parse_url(url), SqliteUrl):
        async with _connected(url) as connection:
            await connection.execute("VACUUM ANALYZE")


async def run(url: str, statement: str) -> str:
    """Runs one statement; the first value of its answer as text, "" when there is none."""
    match parse_url(url):
        case SqliteUrl(path):
            with closing(sqlite3.connect(path)) as connection, connection:
                row = connection.execute(statement).fetchone()
                return str(row[0]) if row else ""
    async with _connected(url) as postgres:
        return str(await postgres.fetchval(statement) or "")


@asynccontextmanager
async def _connected(url: str) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()


def _plain(row: Values) -> Values:
    # As the product writes them: `str` of an aware datetime is Tortoise's text of it.
    return tuple(str(value) if isinstance(value, dt.date) else value for value in row)


def _batches(rows: Iterator[Values]) -> Iterator[list[Values]]:
    while batch := list(islice(rows, BATCH)):
        yield batch
