"""Compares the rows of a database with its register: a program, since it opens a database of its own.

Its arguments are the URL, and the number of the entry after which it reads. It prints one JSON object: `violations` in
words, `operations` with the verb and the kinds of entries of each operation, and `last`, the number of the last entry.
"""

import asyncio
import json
import sys
from collections import Counter, defaultdict
from typing import Any

from tests.races.invariants import INVARIANTS
from tortoise.connection import get_connection

from planificador.core.model.base import all_models
from planificador.core.model.columns import column_of
from planificador.core.model.register import (
    EntradaRegistro,
    OperacionRegistrada,
    recorded_columns,
    values_before_and_after,
)
from planificador.db import close_database, open_database

Values = dict[str, Any]  # Any: JSON
Key = tuple[str, int]
CREATED, CHANGED, DELETED = OperacionRegistrada


class Replay:
    """The rows as the register says that they are."""

    def __init__(self) -> None:
        self.rows: dict[Key, Values | None] = {}
        self.violations: list[str] = []

    def add(self, entry: EntradaRegistro) -> None:
        """Apply an entry. Rows that were created before the first one are left out."""
        key = entry.tipo, entry.fila
        before, after = values_before_and_after(entry)
        if entry.operacion is CREATED:
            if key in self.rows:
                self.violations.append(f"{key} was created twice")
            self.rows[key] = after
        elif (known := self.rows.get(key)) is not None:
            if differing := {name for name, value in before.items() if known.get(name) != value}:
                self.violations.append(f"entry {entry.id}: {key} had other values of {differing} before")
            self.rows[key] = None if entry.operacion is DELETED else known | after
        elif key in self.rows:
            self.violations.append(f"entry {entry.id}: {key} had been deleted")


async def examine(url: str, after: int) -> Values:
    """Return what the program prints."""
    await open_database(url)
    try:
        entries = await EntradaRegistro.filter(id__gt=after).order_by("id")
        replay, operations = Replay(), defaultdict[tuple[Any, str], Counter[str]](Counter)
        for entry in entries:
            replay.add(entry)
            operations[entry.creado, entry.verbo or ""][f"{entry.tipo} {entry.operacion.value}"] += 1
        violations = replay.violations + await _differences(replay.rows, entries)
        for rule, query in INVARIANTS.items():
            if found := await get_connection("default").execute_query_dict(query):
                violations.append(f"not true: {rule}: {found[:3]}")
        told = [(verb, kinds) for (_, verb), kinds in operations.items()]
        return {"violations": violations, "operations": told, "last": max([after, *(entry.id for entry in entries)])}
    finally:
        await close_database()


async def _differences(told: dict[Key, Values | None], entries: list[EntradaRegistro]) -> list[str]:
    """Return where the tables are not what the register tells."""
    found: list[str] = []
    since = entries[0].creado if entries else None
    for model in all_models():
        if since is None or model is EntradaRegistro or not (columns := recorded_columns(model)):
            continue
        name = model.__name__
        rows = {row.id: row for row in await model.filter(creado__gte=since)}
        expected = {key[1]: values for key, values in told.items() if key[0] == name and values is not None}
        if strangers := rows.keys() ^ expected.keys():
            found.append(f"{name} {sorted(strangers)}: the register and the table do not both have it")
        for row_id in rows.keys() & expected.keys():
            values = {
                column: column_of(model, column).to_json(getattr(rows[row_id], attribute))
                for attribute, column in columns.items()
            }
            stored = {column: value for column, value in values.items() if value is not None}
            recorded = {column: value for column, value in expected[row_id].items() if value is not None}
            if json.loads(json.dumps(stored, default=str)) != recorded:
                found.append(f"{name} {row_id} is {stored}, the register tells {recorded}")
    return found


if __name__ == "__main__":
    print(json.dumps(asyncio.run(examine(sys.argv[1], int(sys.argv[2])))))
