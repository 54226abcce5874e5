"""The indexes of the search (`core.data.search.index`).

They follow from the models and are not part of the migration files: the runner makes them, and makes them again with
the texts in them (`busqueda`, a derived column) when the rules of those have changed. SQLite's are dropped before other
migrations, since a rebuild of a table would lose its triggers, and made again afterwards.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import asyncpg

from planificador.core.data.search.index import GRAMS_FUNCTION, ids_name, search_name
from planificador.core.model.base import BaseModel
from planificador.db.migrations.derived_columns import OutdatedColumns, models_with_derived_columns, table_of
from planificador.db.migrations.files import MigrationError
from planificador.db.migrations.search_sql import POSTGRES_GRAMS, TRIGGERS, search_functions


def searched_models() -> Iterator[type[BaseModel]]:
    """Yield the models with `searched` columns."""
    return (model for model in models_with_derived_columns() if model.searched)


def has_texts(columns: Sequence[OutdatedColumns]) -> bool:
    """Return whether the texts of the search are among these columns."""
    return any("busqueda" in outdated.names for outdated in columns)


@dataclass(frozen=True, slots=True)
class SqliteSearch:
    """The search of an SQLite database, inside the transaction that migrates it."""

    connection: sqlite3.Connection

    def drop(self) -> None:
        """Drop the indexes and their triggers."""
        for model in searched_models():
            for name in TRIGGERS:
                self.connection.execute(f'DROP TRIGGER IF EXISTS "{search_name(table_of(model))}_{name}"')
            self.connection.execute(f'DROP TABLE IF EXISTS "{search_name(table_of(model))}"')

    def create(self) -> None:
        """Make the indexes. Raises MigrationError if SQLite cannot."""
        for model in searched_models():
            table, index = table_of(model), search_name(table_of(model))
            try:
                self.connection.execute(
                    f"CREATE VIRTUAL TABLE \"{index}\" USING fts5(busqueda, content='{table}', content_rowid='id',"
                    " tokenize='trigram case_sensitive 1', detail=none)"
                )
            except sqlite3.OperationalError as error:
                raise MigrationError(f"the search needs SQLite 3.34 or newer with FTS5 ({error})") from error
            self.connection.execute(f'INSERT INTO "{index}" ("{index}") VALUES (\'rebuild\')')
            for name, sql in TRIGGERS.items():
                self.connection.execute(f'CREATE TRIGGER "{index}_{name}" {sql.format(table=table, index=index)}')


@dataclass(frozen=True, slots=True)
class PostgresSearch:
    """The search of a PostgreSQL database, inside the transaction that migrates it."""

    connection: "asyncpg.Connection[asyncpg.Record]"

    async def drop(self) -> None:
        """Drop the indexes, and the functions, whose parameters may be others than before."""
        for model in searched_models():
            await self.connection.execute(f'DROP INDEX IF EXISTS "{_index(model)}"')
            for name in (search_name(table_of(model)), ids_name(table_of(model))):
                await self.connection.execute(f'DROP FUNCTION IF EXISTS "{name}"')

    async def create(self) -> None:
        """Make the indexes."""
        await self.connection.execute(POSTGRES_GRAMS)
        for model in searched_models():
            # Without `fastupdate`: each search would read the list of rows that are not in the index yet, many times.
            await self.connection.execute(
                f'CREATE INDEX "{_index(model)}" ON "{table_of(model)}" USING gin ({GRAMS_FUNCTION}("id", "busqueda"))'
                " WITH (fastupdate = off)"
            )
            for function in search_functions(table_of(model)):
                await self.connection.execute(function)


def _index(model: type[BaseModel]) -> str:
    return f"idx_{search_name(table_of(model))}"
