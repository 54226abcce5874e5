"""Failures of a real database, made by renaming and locking tables."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise import Tortoise
from tortoise.models import Model
from tortoise.transactions import in_transaction


@asynccontextmanager
async def table_missing(model: type[Model]) -> AsyncIterator[None]:
    """Rename the model's table, so that every statement on it fails."""
    table = model._meta.db_table
    await rename_table(table, f"{table}_away")
    try:
        yield
    finally:
        await rename_table(f"{table}_away", table)


async def rename_table(table: str, new_name: str) -> None:
    async with in_transaction() as connection:
        await connection.execute_script(f'ALTER TABLE "{table}" RENAME TO "{new_name}"')


@asynccontextmanager
async def table_locked(model: type[Model]) -> AsyncIterator[None]:
    """Block reads of the model's table: on PostgreSQL for a lock, on SQLite for the connection that reads."""
    client = Tortoise.get_connection("default")
    if client.capabilities.dialect == "postgres":
        async with in_transaction() as connection:
            await connection.execute_query(f'LOCK TABLE "{model._meta.db_table}" IN ACCESS EXCLUSIVE MODE')
            yield
    else:
        async with client._reader._lock:  # type: ignore[attr-defined] # exists in our SQLite engine only
            yield
