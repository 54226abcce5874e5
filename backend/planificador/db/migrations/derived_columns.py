"""Derives columns of existing rows again when the program derives them by other rules than before.

So are texts, whose form is a rule of their own value: those of rows that were written before are brought into the
form in which texts are stored now, before other columns are derived from them. Unique texts stay as they are.

aerich's table holds the version of each rule (`core/model/columns/derived.py`), so that the runner finds those that
have changed. In a unique column, a value that a row with a lower id has is left out, and the log names both rows: data
that was accepted once must not stop a migration.
"""

import json
import logging
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import asyncpg
from tortoise.models import Model

from planificador.core.model.base import BaseModel, models_in
from planificador.core.model.columns import INTERNAL, Derivation, TextColumn, column_of, derivations_of
from planificador.core.model.formats import STORED_VERSION
from planificador.domains import MODEL_MODULES

log = logging.getLogger(__name__)
DERIVED_APP = "derived"
"""The name under which aerich's table holds the versions."""
BATCH_SIZE = 5_000
Versions = Mapping[str, str]
"""The version of the rule of each derived column, by table and column."""


def models_with_derived_columns() -> Iterator[type[BaseModel]]:
    """Return the models that have derived columns."""
    return (model for model in models_in(MODEL_MODULES) if rules_of(model))


@cache
def declared_versions() -> Versions:
    """Return the versions of the rules that the models declare, with the columns from which they derive."""
    return {
        f"{table_of(model)}.{name}": f"{derivation.version} {','.join(derivation.sources(model))}"
        for model in models_with_derived_columns()
        for name, derivation in rules_of(model).items()
    }


@dataclass(frozen=True)
class TextForm(Derivation):
    """The rule of a text: the form in which it is stored."""

    name: str
    version: int = STORED_VERSION

    def sources(self, _model: type[Model]) -> Sequence[str]:
        return (self.name,)

    def value(self, model: type[Model], row: Mapping[str, Any]) -> Any:
        text, column = row[self.name], column_of(model, self.name)
        return column.brought_up_to_date(text) if isinstance(text, str) and isinstance(column, TextColumn) else text


@cache
def rules_of(model: type[BaseModel]) -> Mapping[str, Derivation]:
    """Return the rules of a model's columns, by name, in the order in which they are applied: texts first."""
    columns = ((name, column) for name, column in model._meta.fields_map.items() if isinstance(column, TextColumn))
    unique_together = {name for key in model._meta.unique_together for name in key}
    texts = {
        name: TextForm(name)
        for name, column in columns
        if column.doc != INTERNAL and not column.unique and name not in unique_together
    }
    return {**texts, **derivations_of(model)}


def table_of(model: type[BaseModel]) -> str:
    """Return the name of the model's table."""
    return model._meta.db_table


@dataclass(frozen=True)
class OutdatedColumns:
    """Columns of a model that have to be derived again.

    Attributes:
        values: The values of each unique column that were derived, with the ids of their rows.
    """

    model: type[BaseModel]
    names: Sequence[str]
    values: dict[str, dict[object, int]] = field(default_factory=dict)

    @property
    def unique(self) -> list[str]:
        """The unique columns among them. They are emptied before they are derived."""
        return [name for name in self.names if column_of(self.model, name).unique]

    @property
    def read(self) -> list[str]:
        """The columns that are read: the sources and the present values."""
        sources = [source for name in self.names for source in rules_of(self.model)[name].sources(self.model)]
        return list(dict.fromkeys([*sources, *self.names]))

    def changes(self, rows: Iterable[Mapping[str, Any]]) -> list[tuple[Any, ...]]:  # Any: what the database holds
        """Return the values of the columns for the rows in which they differ, each followed by the row's id."""
        derived = [(row, self._values(row)) for row in rows]
        return [(*values, row["id"]) for row, values in derived if values != [row[name] for name in self.names]]

    def _values(self, row: Mapping[str, Any]) -> list[Any]:
        values: dict[str, Any] = {}
        for name in self.names:
            values[name] = self._value(name, {**row, **values})
        return list(values.values())

    def _value(self, name: str, row: Mapping[str, Any]) -> Any:
        derivation = rules_of(self.model)[name]
        column, value = column_of(self.model, name), derivation.value(self.model, row)
        if column.unique and value is not None:
            first = self.values.setdefault(name, {}).setdefault(value, row["id"])
            if first != row["id"]:
                source = derivation.sources(self.model)[0]
                log.warning("%s %s has the same %s as %s", table_of(self.model), row["id"], source, first)
                return None
        return column.to_db_value(value, self.model)


def outdated_columns(stored: Versions) -> list[OutdatedColumns]:
    """Return the columns whose versions differ from the stored ones."""
    outdated = {name for name, version in declared_versions().items() if stored.get(name) != version}
    by_model = (OutdatedColumns(model, _outdated_names(model, outdated)) for model in models_with_derived_columns())
    return [columns for columns in by_model if columns.names]


def _outdated_names(model: type[BaseModel], outdated: Collection[str]) -> list[str]:
    """Return the outdated columns of a model, and those that are derived from them."""
    names: list[str] = []
    for name, rule in rules_of(model).items():
        if f"{table_of(model)}.{name}" in outdated or not set(names).isdisjoint(rule.sources(model)):
            names.append(name)
    return names


@dataclass(frozen=True, slots=True)
class SqliteDerivedColumns:
    """The derived columns of an SQLite database, inside the transaction that migrates it."""

    connection: sqlite3.Connection

    def versions(self) -> Versions:
        """Return the stored versions."""
        query = "SELECT content FROM aerich WHERE app = ?"
        row = self.connection.execute(query, [DERIVED_APP]).fetchone()
        return json.loads(row[0]) if row else {}

    def derive(self, columns: OutdatedColumns) -> None:
        """Derive the columns in all rows."""
        table, last = table_of(columns.model), None
        for name in columns.unique:
            self.connection.execute(f'UPDATE "{table}" SET "{name}" = NULL')
        assignments = ", ".join(f'"{name}" = ?' for name in columns.names)
        while rows := self._rows(columns, last):
            self.connection.executemany(f'UPDATE "{table}" SET {assignments} WHERE id = ?', columns.changes(rows))
            last = rows[-1]["id"]

    def store_versions(self) -> None:
        """Store the versions of the models."""
        self.connection.execute("DELETE FROM aerich WHERE app = ?", [DERIVED_APP])
        insert = "INSERT INTO aerich (version, app, content) VALUES ('', ?, ?)"
        self.connection.execute(insert, [DERIVED_APP, json.dumps(declared_versions())])

    def _rows(self, columns: OutdatedColumns, last: int | None) -> list[dict[str, Any]]:
        # Texts of other programs may not be UTF-8.
        names = [
            f'CASE typeof("{name}") WHEN \'text\' THEN CAST("{name}" AS BLOB) ELSE "{name}" END'
            for name in columns.read
        ]
        bound = "" if last is None else f"WHERE id > {last}"
        query = f'SELECT id, {", ".join(names)} FROM "{table_of(columns.model)}" {bound} ORDER BY id LIMIT {BATCH_SIZE}'
        rows = (dict(zip(["id", *columns.read], values, strict=True)) for values in self.connection.execute(query))
        return [{name: _decoded(value) for name, value in row.items()} for row in rows]


def _decoded(value: Any) -> Any:  # Any: what SQLite holds
    return value.decode(errors="replace") if isinstance(value, bytes) else value


@dataclass(frozen=True, slots=True)
class PostgresDerivedColumns:
    """The derived columns of a PostgreSQL database, inside the transaction that migrates it."""

    connection: "asyncpg.Connection[asyncpg.Record]"

    async def versions(self) -> Versions:
        """Return the stored versions."""
        content = await self.connection.fetchval("SELECT content FROM aerich WHERE app = $1", DERIVED_APP)
        return json.loads(content) if content else {}

    async def derive(self, columns: OutdatedColumns) -> None:
        """Derive the columns in all rows."""
        table, last = table_of(columns.model), None
        for name in columns.unique:
            await self.connection.execute(f'UPDATE "{table}" SET "{name}" = NULL')
        names = ", ".join(f'"{name}"' for name in columns.read)
        assignments = ", ".join(f'"{name}" = ${number}' for number, name in enumerate(columns.names, start=1))
        update = f'UPDATE "{table}" SET {assignments} WHERE id = ${len(columns.names) + 1}'
        query = f'SELECT id, {names} FROM "{table}" WHERE $1::bigint IS NULL OR id > $1 ORDER BY id LIMIT {BATCH_SIZE}'
        while rows := await self.connection.fetch(query, last):
            await self.connection.executemany(update, columns.changes([dict(row) for row in rows]))
            last = rows[-1]["id"]

    async def store_versions(self) -> None:
        """Store the versions of the models."""
        await self.connection.execute("DELETE FROM aerich WHERE app = $1", DERIVED_APP)
        insert = "INSERT INTO aerich (version, app, content) VALUES ('', $1, $2)"
        await self.connection.execute(insert, DERIVED_APP, json.dumps(declared_versions()))
