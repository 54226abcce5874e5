"""The schema that the models declare: Tortoise's SQL with the constraints of `constraints`."""

import re
from collections.abc import Iterable
from typing import Any

from tortoise.fields.base import Field
from tortoise.models import Model

from planificador.core.model.constraints import INDEX
from planificador.db.migrations.changes import ColumnTexts
from planificador.db.migrations.constraints import Constraints
from planificador.db.migrations.schema import Schema, Table
from planificador.db.tortoise_adapter import columns_of, table_of

COMMENT_PATTERN = re.compile(r" ?/\*.*?\*/", re.DOTALL)
TABLE_PATTERN = re.compile(r'CREATE TABLE "(\w+)" \(\n(.*?)\n\)', re.DOTALL)
LINE_PATTERN = re.compile(r'    (CONSTRAINT )?"(\w+)" (.*?),?')
INDEX_PATTERN = re.compile(r'CREATE (UNIQUE )?INDEX "(\w+)" ON "(\w+)" (.+?);')


def declared_schema(script: str, constraints: Constraints) -> Schema:
    """Return the schema of Tortoise's `script` without comments, with the constraints that Tortoise does not write."""
    script = COMMENT_PATTERN.sub("", script)
    schema = {match[1]: _table(match[2].splitlines()) for match in TABLE_PATTERN.finditer(script)}
    for match in INDEX_PATTERN.finditer(script):
        schema[match[3]].indexes[match[2]] = (match[1] or "") + match[4]
    for name, clauses in constraints.items():
        _add(schema[name], clauses)
    return schema


def _table(lines: list[str]) -> Table:
    table = Table()
    for line in lines:
        match = LINE_PATTERN.fullmatch(line)
        if match is None:
            raise ValueError(f"Tortoise wrote a line of CREATE TABLE that cannot be parsed: {line}")
        part = table.constraints if match[1] else table.columns
        part[match[2]] = match[3]
    return table


def _add(table: Table, clauses: dict[str, str]) -> None:
    for name, clause in clauses.items():
        if clause.startswith(INDEX):
            table.indexes[name] = "UNIQUE " + clause.removeprefix(INDEX)
        else:
            table.constraints[name] = clause


def declared_defaults(models: Iterable[type[Model]]) -> ColumnTexts:
    """Return the defaults of the columns as SQL of both dialects."""
    return {
        table_of(model): {
            name: literal for _, name, column in columns_of(model) if (literal := _literal(column, model)) is not None
        }
        for model in models
    }


def _literal(column: Field[Any], model: type[Model]) -> str | None:
    if column.default is None:
        return None
    value = column.default() if callable(column.default) else column.default
    match column.to_db_value(value, model):
        case bool() | int() as number:
            return str(number).upper()
        case str() as text:
            return "'" + text.replace("'", "''") + "'"
    return None
