"""Represents the schema of a fresh database of a dialect."""

import base64
import json
import re
import zlib
from dataclasses import asdict, dataclass, field

COLUMN_PATTERN = re.compile(
    r"(?P<type>.+?)(?P<primary> PRIMARY KEY)?(?: AUTOINCREMENT)?(?P<required> NOT NULL)?(?P<primary_last> PRIMARY KEY)?"
    r"(?P<unique> UNIQUE)?(?: DEFAULT (?P<default>.+?))?(?: (?P<references>REFERENCES .+))?"
)


@dataclass(frozen=True, slots=True)
class Column:
    """The parts of a column's definition; an empty text stands for a missing part."""

    type: str
    primary: bool
    required: bool
    unique: bool
    default: str
    references: str

    @classmethod
    def parse(cls, definition: str) -> "Column":
        """Parse the definition that follows the column's name in CREATE TABLE."""
        match = COLUMN_PATTERN.fullmatch(definition)
        assert match is not None  # noqa: S101 # the type's pattern accepts any text
        return cls(
            type=match["type"],
            primary=bool(match["primary"] or match["primary_last"]),
            required=bool(match["required"]),
            unique=bool(match["unique"]),
            default=match["default"] or "",
            references=match["references"] or "",
        )


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    Attributes:
        columns: definitions by name.
        constraints: clauses by name.
        indexes: the part of CREATE INDEX after the table's name, with UNIQUE in front of it, by name.
    """

    columns: dict[str, str] = field(default_factory=dict)
    constraints: dict[str, str] = field(default_factory=dict)
    indexes: dict[str, str] = field(default_factory=dict)

    def create(self, name: str) -> str:
        """Return the statement that creates the table, without its indexes."""
        lines = [f'"{column}" {definition}' for column, definition in self.columns.items()]
        lines += [f'CONSTRAINT "{constraint}" {clause}' for constraint, clause in self.constraints.items()]
        return f'CREATE TABLE "{name}" (\n    ' + ",\n    ".join(lines) + "\n)"

    def column(self, name: str) -> Column:
        """Return the parts of a column's definition."""
        return Column.parse(self.columns[name])

    def same_definition(self, other: "Table") -> bool:
        """Return whether two tables are equal but for indexes and the order of columns and constraints."""
        return self.columns == other.columns and self.constraints == other.constraints


Schema = dict[str, Table]
"""Tables by name, each after the tables that it refers to."""


def create_index(table: str, name: str, clause: str) -> str:
    """Return the statement that creates an index."""
    unique = "UNIQUE " if clause.startswith("UNIQUE ") else ""
    return f'CREATE {unique}INDEX "{name}" ON "{table}" {clause.removeprefix("UNIQUE ")}'


def pack(schemas: dict[str, Schema]) -> str:
    """Return schemas by dialect as a compressed text."""
    content = {dialect: {name: asdict(table) for name, table in schema.items()} for dialect, schema in schemas.items()}
    return base64.b64encode(zlib.compress(json.dumps(content).encode(), 9)).decode()


def unpack(text: str) -> dict[str, Schema]:
    """Return the schemas that `pack` has compressed."""
    content = json.loads(zlib.decompress(base64.b64decode(text)))
    return {dialect: {name: Table(**table) for name, table in schema.items()} for dialect, schema in content.items()}
