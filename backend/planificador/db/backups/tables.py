"""The tables that are copied, and their values in a form that does not depend on the kind of database."""

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import TypeAlias

from planificador.db.migrations.files import Migration
from planificador.db.migrations.schema import Table

Value: TypeAlias = int | str | datetime | date | None
Row: TypeAlias = tuple[Value, ...]

UNCOPIED = frozenset({"aerich"})
"""The names of the applied migrations, which each database has of its own."""
CHECKSUM_BYTES = 16
SEQUENCE_TYPES = frozenset({"SERIAL", "BIGSERIAL"})


class Kind(Enum):
    """What the values of a column are."""

    NUMBER = "number"
    BOOLEAN = "boolean"
    TEXT = "text"
    DAY = "day"
    INSTANT = "instant"
    JSON = "json"


KINDS = {
    **dict.fromkeys(("SMALLINT", "INT", "BIGINT", *SEQUENCE_TYPES), Kind.NUMBER),
    **dict.fromkeys(("VARCHAR", "TEXT"), Kind.TEXT),
    "BOOL": Kind.BOOLEAN,
    "DATE": Kind.DAY,
    "TIMESTAMPTZ": Kind.INSTANT,
    "JSONB": Kind.JSON,
}
"""The kinds by PostgreSQL's types, which tell more than SQLite's."""


@dataclass(frozen=True, slots=True)
class CopiedTable:
    """A table.

    Attributes:
        columns: the kinds of its columns, by their names.
        has_sequence: whether the database gives its ids.
    """

    name: str
    columns: dict[str, Kind]
    has_sequence: bool

    @property
    def names(self) -> str:
        """The names of the columns, as SQL."""
        return ", ".join(f'"{name}"' for name in self.columns)


def copied_tables(migration: Migration) -> list[CopiedTable]:
    """Return the tables of the schema after this migration, each after those that it refers to."""
    schema = migration.schema["postgres"]
    return [_table(name, table) for name, table in schema.items() if name not in UNCOPIED]


def _table(name: str, table: Table) -> CopiedTable:
    types = {column: table.column(column).type.partition(" COLLATE ")[0].partition("(")[0] for column in table.columns}
    return CopiedTable(
        name, {column: KINDS[kind] for column, kind in types.items()}, types.get("id", "") in SEQUENCE_TYPES
    )


def _instant_from_text(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


FROM_SQLITE: dict[Kind, Callable[[str], Value]] = {
    Kind.DAY: date.fromisoformat,
    Kind.INSTANT: _instant_from_text,
    Kind.JSON: lambda text: json.dumps(json.loads(text), sort_keys=True),
}
TO_SQLITE: dict[Kind, Callable[[Value], Value]] = {Kind.DAY: str, Kind.INSTANT: str}
"""As the application writes them."""
FROM_POSTGRES: dict[Kind, Callable[[str], Value]] = {Kind.BOOLEAN: int, Kind.JSON: FROM_SQLITE[Kind.JSON]}
TO_POSTGRES: dict[Kind, Callable[[Value], Value]] = {Kind.BOOLEAN: bool}


def converted(
    table: CopiedTable, rows: Iterable[Sequence[object]], conversions: dict[Kind, Callable[..., Value]]
) -> list[Row]:
    """Return rows with their values converted by these functions, by their kinds; others stay, and NULL does."""
    functions = [conversions.get(kind) for kind in table.columns.values()]
    columns = list(zip(*rows, strict=True))
    return list(
        zip(
            *(_converted_column(each, function) for each, function in zip(columns, functions, strict=True)), strict=True
        )
    )


def _converted_column(values: Sequence[object], function: Callable[..., Value] | None) -> Sequence[Value]:
    if function is None:
        return values  # type: ignore[return-value] # the driver's values of kinds that are the same on both databases
    return [None if value is None else function(value) for value in values]


class Checksum:
    """The number of rows, and a checksum that does not depend on their order."""

    def __init__(self) -> None:
        self.count, self._sum = 0, 0

    def add(self, rows: Iterable[Row]) -> None:
        """Add rows in their common form."""
        for row in rows:
            digest = hashlib.blake2b(repr(row).encode(), digest_size=CHECKSUM_BYTES).digest()
            self._sum += int.from_bytes(digest)
            self.count += 1

    @property
    def text(self) -> str:
        """The checksum in hexadecimal digits."""
        return f"{self._sum % 2 ** (8 * CHECKSUM_BYTES):0{2 * CHECKSUM_BYTES}x}"
