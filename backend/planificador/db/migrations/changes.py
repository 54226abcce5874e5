"""Compares two schemas and gives the value of each column after the change, for both dialects."""

import re
from dataclasses import dataclass, field, replace

from planificador.db.migrations.schema import Column, Schema, Table

QUOTED_NAME = re.compile(r'"(\w+)"')
INTEGER_BITS = {"SMALLINT": 15, "INT": 31, "INTEGER": 63, "BIGINT": 63}
"""The number of bits of each integer type, without the sign."""

CHECKED_CASTS = {("integer", "text"), ("text", "integer"), ("BOOL", "integer"), ("integer", "BOOL")}
"""Pairs of type families, old and new, between which a value keeps its meaning or a check refuses it."""

ColumnTexts = dict[str, dict[str, str]]
"""A text for each column, by table and column."""


class UnsupportedChangeError(Exception):
    """A change needs a decision of the developer; the message says which."""


@dataclass(frozen=True, slots=True)
class Hints:
    """The developer's options: old names of renamed columns by their new names, and SQL for values of columns."""

    renames: ColumnTexts = field(default_factory=dict)
    values: ColumnTexts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TableChange:
    """A table before and after the change.

    Attributes:
        old: the table before, with the new names of renamed columns.
        renames: the old names, which the database still has, by new name.
        values: SQL of the developer for a column's values.
        defaults: SQL of the columns' defaults.
    """

    name: str
    dialect: str
    old: Table
    new: Table
    renames: dict[str, str]
    values: dict[str, str]
    defaults: dict[str, str]

    def value(self, column: str) -> str:
        """Return the SQL expression of a column's value, made of the old row."""
        if column in self.values:
            return self.values[column]
        if column not in self.old.columns:
            return self.defaults.get(column, "NULL")
        before, after = self.old.column(column), self.new.column(column)
        value = f'"{self.renames.get(column, column)}"'
        if type_family(before.type) != type_family(after.type):
            sqlite_integer = self.dialect == "sqlite" and type_family(after.type) == "integer"
            value = f"CAST({value} AS {'INTEGER' if sqlite_integer else after.type})"
        if after.required and not before.required and column in self.defaults:
            value = f"COALESCE({value}, {self.defaults[column]})"
        return value

    def keeps(self, column: str) -> bool:
        """Return whether rows keep their values in the column."""
        return self.value(column) == f'"{self.renames.get(column, column)}"'

    def in_old_terms(self, sql: str, table: str = "") -> str:
        """Return SQL with each name of a new column replaced by the expression of its value.

        Args:
            table: qualifies the names of old columns, if it is given.
        """

        def qualified(expression: str) -> str:
            old = {self.renames.get(column, column) for column in self.old.columns} | set(self.old.columns)
            prefix = f'"{table}".'
            return QUOTED_NAME.sub(lambda name: prefix + name[0] if name[1] in old else name[0], expression)

        def expression(match: re.Match[str]) -> str:
            if match[1] not in self.new.columns:
                return match[0]
            value = self.value(match[1])
            value = qualified(value) if table else value
            return value if self.keeps(match[1]) else f"({value})"

        return QUOTED_NAME.sub(expression, sql)


def table_changes(
    dialect: str, old: Schema, new: Schema, defaults: ColumnTexts, hints: Hints
) -> tuple[list[TableChange], list[str]]:
    """Return the tables that change, and the questions that the developer must answer."""
    for names in (hints.renames, hints.values):
        _require_columns(names, old, new)
    changes = [
        TableChange(
            name,
            dialect,
            _renamed(old[name], hints.renames.get(name, {})),
            new[name],
            hints.renames.get(name, {}),
            hints.values.get(name, {}),
            defaults.get(name, {}),
        )
        for name in new
        if name in old
    ]
    changes = [change for change in changes if change.old != change.new or change.values]
    return changes, [question for change in changes for question in _questions(change)]


def type_family(kind: str) -> str:
    """Return the family of a type. Types of a family hold each other's values, within their bounds."""
    if kind in INTEGER_BITS:
        return "integer"
    return "text" if kind == "TEXT" or kind.startswith("VARCHAR") else kind


def _require_columns(names: ColumnTexts, old: Schema, new: Schema) -> None:
    for table, columns in names.items():
        if table not in old or table not in new:
            raise UnsupportedChangeError(f"{table} must be a table both before and after the change")
        if unknown := sorted(columns.keys() - new[table].columns.keys()):
            raise UnsupportedChangeError(f"the model of {table} has no column {', '.join(unknown)}")


def _questions(change: TableChange) -> list[str]:
    questions = []
    for name in change.new.columns:
        after, path = change.new.column(name), f"{change.name}.{name}"
        before = change.old.column(name) if name in change.old.columns else None
        if name in change.values:
            continue
        if before is None:
            if after.required and name not in change.defaults:
                questions.append(
                    f"{path} is new, must have a value and has no default. Make it optional, give it a default, or"
                    f" give existing rows a value: --value {path}=SQL"
                )
        elif _loses_meaning(before, after):
            questions.append(
                f"{path} changes from {before.type} to {after.type}. Give the new value of existing rows:"
                f" --value {path}='SQL of \"{change.renames.get(name, name)}\"'"
            )
        if before is not None and before.primary != after.primary:
            questions.append(f"{path}: changing a primary key is not supported; make a new table")
    return questions


def _loses_meaning(before: Column, after: Column) -> bool:
    families = type_family(before.type), type_family(after.type)
    return families[0] != families[1] and families not in CHECKED_CASTS


def _renamed(table: Table, renames: dict[str, str]) -> Table:
    new_names = {old: new for new, old in renames.items()}

    def renamed(clauses: dict[str, str]) -> dict[str, str]:
        return {
            name: QUOTED_NAME.sub(lambda match: f'"{new_names.get(match[1], match[1])}"', clause)
            for name, clause in clauses.items()
        }

    if unknown := new_names.keys() - table.columns.keys():
        raise UnsupportedChangeError(f"there is no column {', '.join(sorted(unknown))} to rename")
    return replace(
        table,
        columns={new_names.get(name, name): definition for name, definition in table.columns.items()},
        constraints=renamed(table.constraints),
        indexes=renamed(table.indexes),
    )
