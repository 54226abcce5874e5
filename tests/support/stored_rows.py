"""Rows that a test has created through the API, to be there again for the next tests in much less time."""

from typing import Any, TypeAlias

from tests.support.databases import used_tables
from tests.support.guards import unguarded_sessions
from tortoise.transactions import in_transaction

StoredRows: TypeAlias = dict[str, list[dict[str, Any]]]  # Any: a value of a column
"""Rows by table, each table after those it refers to."""


async def stored_rows(dialect: str) -> StoredRows:
    """Return all rows of the open database."""
    async with in_transaction() as connection:
        tables = await used_tables(connection, dialect)
        rows = {
            table: await connection.execute_query_dict(f"SELECT * FROM {table} ORDER BY id") for table in tables[::-1]
        }
        return {table: values for table, values in rows.items() if values}


async def store_rows(rows: StoredRows, dialect: str) -> None:
    """Insert rows into the open database, which is empty."""
    async with unguarded_sessions(), in_transaction() as connection:
        for table, values in rows.items():
            names = list(values[0])
            marks = (f"${number}" if dialect == "postgres" else "?" for number in range(1, len(names) + 1))
            statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(marks)})"
            await connection.execute_many(statement, [list(row.values()) for row in values])
            if dialect == "postgres":
                await connection.execute_query(f"SELECT setval('{table}_id_seq', {values[-1]['id']})")
