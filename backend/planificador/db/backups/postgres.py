"""Reads and fills a PostgreSQL database, in one transaction."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from planificador.db.backups.tables import FROM_POSTGRES, TO_POSTGRES, CopiedTable, Row, converted
from planificador.db.config import PostgresUrl
from planificador.db.migrations.files import read_migrations
from planificador.db.migrations.guards import PostgresGuards
from planificador.db.migrations.search_index import PostgresSearch
from planificador.db.postgres.connection import PostgresConnection, connected

BATCH_SIZE = 2_000
IMMEDIATE_KEYS = """
SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS "name" FROM pg_constraint
WHERE contype = 'f' AND NOT condeferrable AND connamespace = current_schema()::regnamespace
"""


class PostgresRows:
    """The rows of a PostgreSQL database."""

    def __init__(self, connection: PostgresConnection) -> None:
        self._connection = connection

    async def rows(self, table: CopiedTable) -> AsyncIterator[list[Row]]:
        """Yield all rows of a table in batches, in their common form."""
        # Not the driver's cursor, which stays open until the end of the transaction. FETCH is prepared for one table.
        cursor = f'"copied_{table.name}"'
        await self._connection.execute(f'DECLARE {cursor} CURSOR FOR SELECT {table.names} FROM "{table.name}"')
        while rows := await self._connection.fetch(f"FETCH {BATCH_SIZE} FROM {cursor}"):
            yield converted(table, (tuple(row) for row in rows), FROM_POSTGRES)
        await self._connection.execute(f"CLOSE {cursor}")

    async def last_id(self, table: CopiedTable) -> int:
        """Return the greatest id that a row of the table has ever had."""
        name = await self._connection.fetchval("SELECT pg_get_serial_sequence($1, 'id')", f'"{table.name}"')
        last = await self._connection.fetchval(f"SELECT last_value FROM {name} WHERE is_called")
        return int(last or 0)

    async def has_rows(self, table: CopiedTable) -> bool:
        """Return whether a table has a row."""
        return bool(await self._connection.fetchval(f'SELECT EXISTS (SELECT 1 FROM "{table.name}")'))

    async def insert(self, table: CopiedTable, rows: Sequence[Row]) -> None:
        """Insert rows in their common form."""
        values = converted(table, rows, TO_POSTGRES)
        await self._connection.copy_records_to_table(table.name, records=values, columns=list(table.columns))

    async def set_last_id(self, table: CopiedTable, last: int) -> None:
        """Have later rows get greater ids."""
        query = "SELECT setval(pg_get_serial_sequence($1, 'id'), $2)"
        await self._connection.fetchval(query, f'"{table.name}"', last)


@asynccontextmanager
async def read_postgres(url: PostgresUrl) -> AsyncIterator[PostgresRows]:
    """Return a block in which the rows are those of one instant."""
    async with connected(url) as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        yield PostgresRows(connection)


@asynccontextmanager
async def fill_postgres(url: PostgresUrl) -> AsyncIterator[PostgresRows]:
    """Return a block that fills a migrated database, all of it or nothing."""
    async with connected(url) as connection, connection.transaction():
        keys = [(row["table"], row["name"]) for row in await connection.fetch(IMMEDIATE_KEYS)]
        await _alter(connection, keys, "DEFERRABLE INITIALLY DEFERRED")  # rows may refer to later ones
        await connection.execute("SET CONSTRAINTS ALL DEFERRED")
        search, guards = PostgresSearch(connection), PostgresGuards(connection)
        await search.drop()  # making it afterwards takes less time
        await guards.drop()  # rows of before them stay as they are
        yield PostgresRows(connection)
        await connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
        await _alter(connection, keys, "NOT DEFERRABLE")
        await search.create()
        await guards.create(read_migrations())


async def _alter(connection: PostgresConnection, keys: Sequence[tuple[str, str]], how: str) -> None:
    await connection.execute(";".join(f"ALTER TABLE {table} ALTER CONSTRAINT {name} {how}" for table, name in keys))
