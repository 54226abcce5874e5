"""Columns added to tables that hold rows: what aerich writes, made right for both dialects.

SQLite takes a CHECK or a reference together with the new column, and never afterwards. Aerich writes a default as
Python has it; the database wants what a row would hold.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from tortoise.fields.base import Field
from tortoise.models import Model

BY_HAND = "REBUILD BY HAND"
"""What a line says that somebody must replace; as SQL it fails."""
ADDED = re.compile(r'ALTER TABLE "(\w+)" ADD "(\w+)" (.+?)(?: DEFAULT .*)?', re.DOTALL)
REFERENCE = re.compile(r'ALTER TABLE "(\w+)" ADD (CONSTRAINT "\w+") FOREIGN KEY \("(\w+)"\) (REFERENCES .*)')

Place = tuple[str, str]
"""A table and one of its columns."""
Constraint = tuple[str, str, str]
"""A table, a constraint's name, its clause."""


def complete(
    dialect: str, statements: list[str], gained: list[Constraint], models: Iterable[type[Model]]
) -> tuple[list[str], list[Constraint]]:
    """The statements with whole definitions of new columns, and the constraints that did not find a place in them."""
    tables = {model._meta.db_table: model for model in models}
    new = [(match[1], match[2]) for statement in statements if (match := ADDED.fullmatch(statement))]
    within: dict[Place, list[str]] = defaultdict(list)
    if dialect == "sqlite":
        statements = [each for each in statements if not _moved_reference(each, new, within)]
        gained = [each for each in gained if not _moved_check(each, new, within)]
    return [_defined(statement, tables, within) for statement in statements], gained


def _moved_reference(statement: str, new: list[Place], within: dict[Place, list[str]]) -> bool:
    match = REFERENCE.fullmatch(statement)
    if match is None or (match[1], match[3]) not in new:
        return False
    within[match[1], match[3]].append(f"{match[2]} {match[4]}")
    return True


def _moved_check(constraint: Constraint, new: list[Place], within: dict[Place, list[str]]) -> bool:
    table, name, clause = constraint
    mentioned = [place for place in new if place[0] == table and f'"{place[1]}"' in clause]
    if not (mentioned and clause.startswith("CHECK ")):
        return False
    within[mentioned[-1]].append(f'CONSTRAINT "{name}" {clause}')  # by then the other columns are there
    return True


def _defined(statement: str, tables: Mapping[str, type[Model]], within: Mapping[Place, list[str]]) -> str:
    match = ADDED.fullmatch(statement)
    if match is None:
        return statement
    table, name, kind = match.groups()
    column = next(each for each in tables[table]._meta.fields_map.values() if source(each) == name)
    default = literal(column, tables[table])
    if default is None and not column.null:
        return f"{BY_HAND}: {table} gains {name}, which rows must have: make it optional, or give it a default"
    parts = [f'ALTER TABLE "{table}" ADD "{name}" {kind}']
    parts += [f"DEFAULT {default}"] if default else []
    return " ".join(parts + within.get((table, name), []))


def source(column: Field[Any]) -> str:
    """The name in the table."""
    return column.source_field or column.model_field_name


def literal(column: Field[Any], model: type[Model]) -> str | None:
    """The column's default in SQL of both dialects; None when there is none that SQL could say."""
    if column.default is None:
        return None
    value = column.default() if callable(column.default) else column.default
    match column.to_db_value(value, model):
        case bool() | int() as plain:
            return str(plain).upper()
        case str() as text:
            return "'" + text.replace("'", "''") + "'"
    return None
