"""Statements that write rows.

They run in the open transaction.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from tortoise.expressions import Q

from planificador.core.data.conditions import render_sql, table_sql
from planificador.core.data.paging import column_condition
from planificador.core.data.query import Statement, stored_columns
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of

T = TypeVar("T")
MAX_PARAMETERS = 32_000
"""The values of one statement; both databases allow a few more."""


async def update_if_version(row: BaseModel, values: Mapping[str, Any]) -> bool:  # Any: each column's own type
    """Write columns of a row. Return False, and write nothing, when its version changed since it was read."""
    model, statement = type(row), Statement(row._meta.db)
    columns, table = model._meta.fields_map, table_sql(model)
    assignments = [
        f'"{name}" = {statement.parameter(columns[name].to_db_value(value, row))}' for name, value in values.items()
    ]
    unchanged = render_sql(model, Q(id=row.id, version=row.version), table, statement.parameter)
    statement.sql = f"UPDATE {table} SET {', '.join(assignments)} WHERE {unchanged}"
    return await statement.write() > 0


async def insert_many(rows: Sequence[BaseModel]) -> None:
    """Insert rows of one model by as few statements as their values allow, and set their ids."""
    model = type(rows[0])
    columns = [name for name, _ in stored_columns(model) if name != "id"]
    names = ", ".join(f'"{name}"' for name in columns)
    for part in batches(rows, len(columns)):
        statement = Statement(model._meta.db)
        values = ", ".join(
            f"({_values(statement, row, {name: getattr(row, name) for name in columns})})" for row in part
        )
        statement.sql = f'INSERT INTO {table_sql(model)} ({names}) VALUES {values} RETURNING "id"'
        ids = sorted(int(answer["id"]) for answer in await statement.read())
        for row, number in zip(part, ids, strict=True):  # ids are given in the order of VALUES
            row.id = number


async def update_many(rows: Sequence[BaseModel], changes: Sequence[Mapping[str, Any]]) -> int:
    """Write the same columns of rows of one model, each with its own values, and return the number of rows.

    The rows must be locked. The values of a row are written if its version is the one that was read.
    """
    model, names, written = type(rows[0]), list(changes[0]), 0
    types = {name: _sql_type(model, name) for name in ("id", "version", *names)}
    for part in batches(list(zip(rows, changes, strict=True)), len(names) + 2):
        statement = Statement(model._meta.db)
        values = ", ".join(
            f"({_values(statement, row, {'id': row.id, 'version': row.version}, types)},"
            f" {_values(statement, row, change, types)})"
            for row, change in part
        )
        assignments = ", ".join(f'"{name}" = "new"."column{index}"' for index, name in enumerate(names, 3))
        table = table_sql(model)
        # SQLite's count of changes would include those of the search's index.
        statement.sql = (
            f'UPDATE {table} SET {assignments} FROM (VALUES {values}) AS "new"'
            f' WHERE {table}."id" = "new"."column1" AND {table}."version" = "new"."column2" RETURNING 1'
        )
        written += len(await statement.read())
    return written


def batches(items: Sequence[T], width: int) -> Iterator[Sequence[T]]:
    """Yield the items in parts whose values, so many for each item, fit into one statement."""
    size = MAX_PARAMETERS // width
    return (items[start : start + size] for start in range(0, len(items), size))


def _values(
    statement: Statement, row: BaseModel, values: Mapping[str, Any], types: Mapping[str, str] | None = None
) -> str:
    """Return the placeholders of columns. types: those of SQL, where a statement does not imply them."""
    columns = row._meta.fields_map
    placeholders = {name: statement.parameter(columns[name].to_db_value(value, row)) for name, value in values.items()}
    return ", ".join(
        f"CAST({placeholder} AS {types[name]})" if types and types[name] else placeholder
        for name, placeholder in placeholders.items()
    )


def _sql_type(model: type[BaseModel], name: str) -> str:
    """Return the type of a column; "" on SQLite, where values have types of their own."""
    dialect = model._meta.db.capabilities.dialect
    if dialect == "sqlite":
        return ""
    kind = model._meta.fields_map[name].get_for_dialect(dialect, "SQL_TYPE")
    name_of_type, _, _ = str(kind).partition(" COLLATE ")
    return {"BIGSERIAL": "BIGINT", "SERIAL": "INT"}.get(name_of_type, name_of_type)


async def redirect_rows(
    model: type[BaseModel], column: str, targets: Mapping[int, int], now: datetime, returning: Sequence[str]
) -> list[tuple[int, Mapping[str, Any]]]:  # Any: the driver's values
    """Replace ids in a column of a reference, and return each row's id with some of its new values.

    targets: the new ids by the old ones.
    """
    statement = Statement(model._meta.db)
    new_ids = case(statement, column, targets, column)
    instant = statement.parameter(column_of(model, "actualizado").to_db_value(now, model))
    where = render_sql(model, column_condition(column, "in", list(targets)), table_sql(model), statement.parameter)
    names = ", ".join(f'"{name}"' for name in dict.fromkeys(["id", *returning]))
    statement.sql = (
        f'UPDATE {table_sql(model)} SET "{column}" = {new_ids}, "version" = "version" + 1, "actualizado" = {instant}'
        f" WHERE {where} RETURNING {names}"
    )
    return [(int(row["id"]), row) for row in await statement.read()]


def case(statement: Statement, key: str, values: Mapping[int, object], otherwise: str, alias: str = "") -> str:
    """Return the value that belongs to the number in the column `key`, and that of `otherwise` without one, as SQL."""
    row = f"{alias}." if alias else ""
    cases = " ".join(
        f"WHEN {statement.parameter(number)} THEN {statement.parameter(value)}" for number, value in values.items()
    )
    return f'CASE {row}"{key}" {cases} ELSE {row}"{otherwise}" END'


async def delete_where(model: type[BaseModel], condition: Q) -> int:
    """Delete the rows that satisfy the condition, and return their number."""
    statement = Statement(model._meta.db)
    # SQLite's count of changes would include those of the search's index.
    statement.sql = f"DELETE FROM {statement.rows(model, condition)} RETURNING 1"
    return len(await statement.read())
