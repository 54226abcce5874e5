"""Inserts many rows without the ORM."""

import datetime as dt
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, closing
from itertools import islice

import asyncpg
from tests.support.guards import statements_around

from planificador.db.config import SqliteUrl, parse_url
from planificador.db.migrations.derived_columns import PostgresDerivedColumns, SqliteDerivedColumns, outdated_columns

Values = tuple[object, ...]
ROW_TIMESTAMP = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
BATCH_SIZE = 20_000


async def insert(
    url: str,
    table: str,
    columns: Sequence[str],
    rows: Iterable[Values],
    on_rows: Callable[[int], None] = lambda count: None,
) -> None:
    """Insert rows with these columns, and add version, creado and actualizado. The databases check their constraints.

    Sessions may overlap, and their instants may differ from their hours.

    on_rows: Called with the size of each batch.
    """
    columns = [*columns, "version", "creado", "actualizado"]
    batches = _batches((*row, 1, ROW_TIMESTAMP, ROW_TIMESTAMP) for row in rows)
    match parse_url(url):
        case SqliteUrl(path):
            sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
            with closing(sqlite3.connect(path)) as connection, connection:
                connection.executescript(
                    "PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; PRAGMA cache_size = -400000"
                )
                before, after = statements_around("sqlite")
                connection.executescript(";".join(before))
                for batch in batches:
                    connection.executemany(sql, map(_plain, batch))
                    on_rows(len(batch))
                for trigger in after:
                    connection.execute(trigger)
        case _:
            before, after = statements_around("postgres")
            async with _connected(url) as postgres:
                await postgres.execute(";".join(before))
                for batch in batches:
                    await postgres.copy_records_to_table(table, records=batch, columns=columns)
                    on_rows(len(batch))
                await postgres.execute(";".join(after))
                if "id" in columns:  # of which the sequence does not know
                    sequence = f"pg_get_serial_sequence('{table}', 'id')"
                    await postgres.execute(f"SELECT setval({sequence}, max(id)) FROM {table}")


async def derive_columns(url: str) -> None:
    """Derive the internal columns of all rows, such as those by which lists are sorted."""
    outdated = outdated_columns({})
    match parse_url(url):
        case SqliteUrl(path):
            with closing(sqlite3.connect(path)) as connection, connection:
                for columns in outdated:
                    SqliteDerivedColumns(connection).derive(columns)
        case _:
            async with _connected(url) as postgres:
                for columns in outdated:
                    await PostgresDerivedColumns(postgres).derive(columns)


async def update_statistics(url: str) -> None:
    """Update the statistics on PostgreSQL, which autovacuum would do later; on SQLite nothing does."""
    if not isinstance(parse_url(url), SqliteUrl):
        async with _connected(url) as connection:
            await connection.execute("VACUUM ANALYZE")


async def run_statement(url: str, statement: str) -> str:
    """Run a statement and return the first value of its result as text, or an empty text."""
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
    # As the application writes them: Tortoise stores `str` of an aware datetime.
    return tuple(str(value) if isinstance(value, dt.date) else value for value in row)


def _batches(rows: Iterator[Values]) -> Iterator[list[Values]]:
    while batch := list(islice(rows, BATCH_SIZE)):
        yield batch
