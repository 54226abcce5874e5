"""The indexes of the search (`core.data.search_index`) and the texts in them.

They follow from the models and are not part of the migration files: the runner makes them, and makes the texts again
when their rules or the searched columns have changed. SQLite's are dropped before other migrations, since a rebuild of
a table would lose its triggers, and made again afterwards.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

import asyncpg

from planificador.core.data.repository import search_text
from planificador.core.data.search_index import (
    GRAMS_FUNCTION,
    search_name,
)
from planificador.core.model.base import BaseModel
from planificador.core.model.search_texts import VERSION
from planificador.db.migrations.files import MigrationError
from planificador.db.migrations.search_sql import POSTGRES_GRAMS, TRIGGERS, search_functions
from planificador.domains import MODEL_MODULES

SEARCH_APP = "search"
"""The name under which aerich's table holds the version of the texts."""
BATCH_SIZE = 5_000


def searched_models() -> Iterator[type[BaseModel]]:
    """Yield the models with `searched` columns."""
    for name in MODEL_MODULES:
        for item in vars(import_module(name)).values():
            if isinstance(item, type) and issubclass(item, BaseModel) and item.__module__ == name and item.searched:
                yield item


@cache
def search_version() -> str:
    """Return what the texts depend on: the version of their rules, and the searched columns."""
    models = (f"{_table(model)}({','.join(model.searched)})" for model in searched_models())
    return f"{VERSION} {' '.join(models)}"


def _table(model: type[BaseModel]) -> str:
    return model._meta.db_table


@dataclass(frozen=True, slots=True)
class SqliteSearch:
    """The search of an SQLite database, inside the transaction that migrates it."""

    connection: sqlite3.Connection

    def is_current(self) -> bool:
        """Return whether the texts are of this version."""
        query = "SELECT 1 FROM aerich WHERE app = ? AND content = ?"
        return self.connection.execute(query, [SEARCH_APP, _content()]).fetchone() is not None

    def drop(self) -> None:
        """Drop the indexes and their triggers."""
        for model in searched_models():
            for name in TRIGGERS:
                self.connection.execute(f'DROP TRIGGER IF EXISTS "{search_name(_table(model))}_{name}"')
            self.connection.execute(f'DROP TABLE IF EXISTS "{search_name(_table(model))}"')

    def create(self) -> None:
        """Make the indexes. Raises MigrationError if SQLite cannot."""
        for model in searched_models():
            table, index = _table(model), search_name(_table(model))
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

    def update_texts(self) -> None:
        """Write the texts of all rows again, while there are no indexes."""
        for model in searched_models():
            columns = _columns(model)
            last: int | None = None
            while rows := self._rows(model, columns, last):
                texts = _changed_texts(model, rows)
                self.connection.executemany(
                    f'UPDATE "{_table(model)}" SET busqueda = ? WHERE id = ?',
                    [(text, number) for number, text in texts],
                )
                last = rows[-1]["id"]

    def store_version(self) -> None:
        """Store the version of the texts."""
        self.connection.execute("DELETE FROM aerich WHERE app = ?", [SEARCH_APP])
        insert = "INSERT INTO aerich (version, app, content) VALUES (?, ?, ?)"
        self.connection.execute(insert, [str(VERSION), SEARCH_APP, _content()])

    def _rows(self, model: type[BaseModel], columns: Sequence[str], last: int | None) -> list[dict[str, Any]]:
        # Any: what the database holds. Texts of other programs may not be UTF-8.
        bound = "" if last is None else f"WHERE id > {last}"
        names = ", ".join(f'CAST("{name}" AS BLOB)' for name in columns)
        query = f'SELECT id, {names} FROM "{_table(model)}" {bound} ORDER BY id LIMIT {BATCH_SIZE}'
        return [
            {
                "id": number,
                **{name: value and value.decode(errors="replace") for name, value in zip(columns, values, strict=True)},
            }
            for number, *values in self.connection.execute(query)
        ]


@dataclass(frozen=True, slots=True)
class PostgresSearch:
    """The search of a PostgreSQL database, inside the transaction that migrates it."""

    connection: "asyncpg.Connection[asyncpg.Record]"

    async def is_current(self) -> bool:
        """Return whether the texts are of this version."""
        query = "SELECT EXISTS (SELECT 1 FROM aerich WHERE app = $1 AND content = $2::jsonb)"
        return bool(await self.connection.fetchval(query, SEARCH_APP, _content()))

    async def drop(self) -> None:
        """Drop the indexes."""
        for model in searched_models():
            await self.connection.execute(f'DROP INDEX IF EXISTS "{_index(model)}"')

    async def create(self) -> None:
        """Make the indexes."""
        await self.connection.execute(POSTGRES_GRAMS)
        for model in searched_models():
            # Without `fastupdate`: each search would read the list of rows that are not in the index yet, many times.
            await self.connection.execute(
                f'CREATE INDEX "{_index(model)}" ON "{_table(model)}" USING gin ({GRAMS_FUNCTION}("id", "busqueda"))'
                " WITH (fastupdate = off)"
            )
            for function in search_functions(_table(model)):
                await self.connection.execute(function)

    async def update_texts(self) -> None:
        """Write the texts of all rows again, while there are no indexes."""
        for model in searched_models():
            names = ", ".join(f'"{name}"' for name in _columns(model))
            table, last = _table(model), None
            query = (
                f'SELECT id, {names} FROM "{table}" WHERE $1::bigint IS NULL OR id > $1 ORDER BY id LIMIT {BATCH_SIZE}'
            )
            update = (
                f'UPDATE "{table}" SET busqueda = texts.text FROM unnest($1::bigint[], $2::text[]) AS texts(id, text)'
                f' WHERE "{table}".id = texts.id'
            )
            while rows := await self.connection.fetch(query, last):
                texts = _changed_texts(model, [dict(row) for row in rows])
                await self.connection.execute(update, [number for number, _ in texts], [text for _, text in texts])
                last = rows[-1]["id"]

    async def store_version(self) -> None:
        """Store the version of the texts."""
        await self.connection.execute("DELETE FROM aerich WHERE app = $1", SEARCH_APP)
        insert = "INSERT INTO aerich (version, app, content) VALUES ($1, $2, $3)"
        await self.connection.execute(insert, str(VERSION), SEARCH_APP, _content())


def _columns(model: type[BaseModel]) -> list[str]:
    return [*model.searched, "busqueda"]


def _changed_texts(model: type[BaseModel], rows: Sequence[Mapping[str, Any]]) -> list[tuple[int, str]]:
    texts = [(row["id"], search_text(model, row), row["busqueda"]) for row in rows]
    return [(row_id, text) for row_id, text, old in texts if text != old]


def _index(model: type[BaseModel]) -> str:
    return f"idx_{search_name(_table(model))}"


def _content() -> str:
    return json.dumps({"texts": search_version()})
