"""Rows that were in a database before it guarded its sessions."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise.connection import get_connection

from planificador.db.migrations.guards import GUARDS

SESSIONS = GUARDS[-1]


def statements_around(dialect: str) -> tuple[list[str], list[str]]:
    """Return the statements before and after writes of sessions and attendance that are refused otherwise."""
    if dialect == "postgres":
        alter = "ALTER TABLE {} {} TRIGGER USER"
        return (
            [alter.format(table, "DISABLE") for table in SESSIONS.columns],
            [alter.format(table, "ENABLE") for table in SESSIONS.columns],
        )
    return (
        [f"DROP TRIGGER {name}" for name in SESSIONS.sqlite],
        [f"CREATE TRIGGER {name} {definition}" for name, definition in SESSIONS.sqlite.items()],
    )


@asynccontextmanager
async def unguarded_sessions() -> AsyncIterator[None]:
    """Return a block in which the open database accepts them."""
    connection = get_connection("default")
    before, after = statements_around(connection.capabilities.dialect)
    for sql in before:
        await connection.execute_query(sql)
    try:
        yield
    finally:
        for sql in after:
            await connection.execute_query(sql)
