"""Statements that write rows.

They run in the open transaction.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias, TypeVar

from tortoise.expressions import Q

from planificador.core.data.queries.query import Statement, stored_columns
from planificador.core.data.sql.conditions import table_sql
from planificador.core.data.sql.value_lists import among, list_sql
from planificador.core.model.base import BaseModel

T = TypeVar("T")
R = TypeVar("R", bound=BaseModel)
Conversion: TypeAlias = Callable[[Any, BaseModel], Any]  # Any: a column's own type; what the driver takes
MAX_PARAMETERS = 32_000
"""The values of one statement; both databases allow a few more."""


@dataclass(frozen=True, slots=True)
class RowUpdate:
    """Values to write to a row, if it still has the version that it had when it was read."""

    row: BaseModel
    version: int
    values: dict[str, Any]  # Any: each column's own type


async def insert_many(rows: Sequence[BaseModel]) -> None:
    """Insert rows of one model by as few statements as their values allow, and set their ids."""
    model = type(rows[0])
    for part in insert_batches(model, rows):
        statement = Statement(model._meta.db)
        statement.sql = f'{insert_sql(statement, part, with_ids=False)} RETURNING "id"'
        ids = sorted(int(answer["id"]) for answer in await statement.read())
        for row, number in zip(part, ids, strict=True):  # ids are given in the order of the rows
            row.id = number


def insert_sql(statement: Statement, rows: Sequence[BaseModel], *, with_ids: bool, after: str = "") -> str:
    """Return the INSERT of rows of one model.

    Args:
        with_ids: Whether they have ids already.
        after: As of `update_sql`.
    """
    model = type(rows[0])
    beginning, conversions = _insertion(model, with_ids)
    values = _columns_to_database(rows, conversions)
    table = _table_of_columns(statement, model, values, len(rows), is_query=bool(after))
    return f"{beginning} {table}{_after(after, 'WHERE')}"


def upsert_sql(statement: Statement, rows: Sequence[BaseModel], key: str) -> str:
    """Return the statement that inserts rows of one model, or writes their values to those with the same key.

    key: A unique column.
    """
    model = type(rows[0])
    beginning, conversions = _insertion(model, False)
    values = _columns_to_database(rows, conversions)
    query = _table_of_columns(statement, model, values, len(rows), is_query=False)
    if not statement.is_postgres:
        query = f"SELECT * FROM ({query}) WHERE 1"  # without a condition, ON would belong to FROM
    written = ", ".join(f'"{name}" = excluded."{name}"' for name in conversions if name not in (key, "creado"))
    return f'{beginning} {query} ON CONFLICT ("{key}") DO UPDATE SET {written}'


@cache
def _insertion(model: type[BaseModel], with_ids: bool) -> tuple[str, Mapping[str, Conversion]]:
    """Return how the INSERT of rows begins, and the conversion of each column."""
    names = [name for name, _ in stored_columns(model) if with_ids or name != "id"]
    columns = ", ".join(f'"{name}"' for name in names)
    conversions = {name: model._meta.fields_map[name].to_db_value for name in names}
    return f"INSERT INTO {table_sql(model)} ({columns})", conversions


def _columns_to_database(
    rows: Sequence[BaseModel], conversions: Mapping[str, Conversion]
) -> dict[str, Sequence[Any]]:  # Any: what the driver takes
    """Return the values of each column: one value if all rows have it, which is converted once."""
    attributes = [vars(row) for row in rows]
    if len(rows) == 1:
        return {name: [convert(attributes[0][name], rows[0])] for name, convert in conversions.items()}
    result: dict[str, Sequence[Any]] = {}
    for name, to_database in conversions.items():
        values = [row[name] for row in attributes]
        common = values.count(values[0]) == len(values)
        pairs = zip(values[:1] if common else values, rows, strict=False)
        result[name] = [to_database(value, row) for value, row in pairs]
    return result


def _table_of_columns(
    statement: Statement, model: type[BaseModel], columns: Mapping[str, Sequence[Any]], count: int, *, is_query: bool
) -> str:
    """Return a query for so many rows. A value that all of them have is one parameter.

    is_query: Whether the query must be a SELECT, to which a WHERE can be added, on PostgreSQL.
    """
    # Any: as above
    own = [name for name, values in columns.items() if len(values) == count]
    if not own:  # rows without ids that are equal; a table needs a column
        own = [next(iter(columns))]
        columns = {**columns, own[0]: [*columns[own[0]]] * count}
    rows = list(zip(*(columns[name] for name in own), strict=True))
    if len(own) == len(columns):
        return _table(statement, model, own, rows, is_query=is_query)
    number = {name: f"column{index}" for index, name in enumerate(own, 1)}
    terms = [
        f'"new".{number[name]}' if name in number else _constant(statement, model, name, values[0])
        for name, values in columns.items()
    ]
    aliases = f"({', '.join(number.values())})" if statement.is_postgres else ""
    return f'SELECT {", ".join(terms)} FROM ({_table(statement, model, own, rows)}) AS "new"{aliases}'


def _constant(statement: Statement, model: type[BaseModel], name: str, value: object) -> str:
    placeholder = statement.parameter(value)
    return f"CAST({placeholder} AS {_sql_type(model, name)})" if statement.is_postgres else placeholder


def insert_batches(model: type[BaseModel], rows: Sequence[R]) -> Iterator[Sequence[R]]:
    """Yield rows to insert in parts whose values fit into one statement."""
    return _batches(model, rows, len(stored_columns(model)))


def update_sql(statement: Statement, updates: Sequence[RowUpdate], *, after: str = "") -> str:
    """Return the UPDATE of rows of one model, all with values of the same columns, which returns a row for each.

    after: The name of a part of the same statement that is executed before it; "" for none.
    """
    model, names = type(updates[0].row), list(updates[0].values)
    table = table_sql(model)
    if len(updates) == 1:
        row, values = updates[0].row, updates[0].values
        assignments = [f'"{name}" = {statement.parameter(_to_database(row, name, values[name]))}' for name in names]
        unchanged = f'"id" = {statement.parameter(row.id)} AND "version" = {statement.parameter(updates[0].version)}'
        return f"UPDATE {table} SET {', '.join(assignments)} WHERE {unchanged}{_after(after)} RETURNING 1"
    rows = [
        [item.row.id, item.version, *(_to_database(item.row, name, item.values[name]) for name in names)]
        for item in updates
    ]
    new = _table(statement, model, ["id", "version", *names], rows)
    number = [f"column{index}" for index in range(1, len(names) + 3)]
    aliases = f"({', '.join(number)})" if statement.is_postgres else ""
    assignments = [f'"{name}" = "new".{column}' for name, column in zip(names, number[2:], strict=True)]
    return (
        f'UPDATE {table} SET {", ".join(assignments)} FROM ({new}) AS "new"{aliases}'
        f' WHERE {table}."id" = "new".column1 AND {table}."version" = "new".column2{_after(after)} RETURNING 1'
    )


def update_batches(model: type[BaseModel], updates: Sequence[RowUpdate]) -> Iterator[Sequence[RowUpdate]]:
    """Yield updates of rows, all of the same columns, in parts whose values fit into one statement."""
    return _batches(model, updates, len(updates[0].values) + 2 if updates else 1)


def delete_sql(statement: Statement, rows: Sequence[BaseModel], *, after: str = "") -> str:
    """Return the DELETE of rows of one model, which returns a row for each. after: As of `update_sql`."""
    ids = list_sql(statement.dialect, statement.parameter, [row.id for row in rows])
    deleted = f'"id" {among(statement.dialect, ids)}'
    return f"DELETE FROM {table_sql(type(rows[0]))} WHERE {deleted}{_after(after)} RETURNING 1"


def _after(name: str, word: str = "AND") -> str:
    """Return a condition that is always true, and known once a part of the statement has been executed, as SQL."""
    return f" {word} (SELECT count(*) FROM {name}) >= 0" if name else ""


def _batches(model: type[BaseModel], items: Sequence[T], width: int) -> Iterator[Sequence[T]]:
    """Yield the items, with so many values each, in parts. PostgreSQL takes a list of values as one parameter."""
    size = len(items) or 1 if model._meta.db.capabilities.dialect == "postgres" else MAX_PARAMETERS // width
    return (items[start : start + size] for start in range(0, len(items), size))


def _to_database(row: BaseModel, name: str, value: Any) -> Any:  # Any: each column's own type; what the driver takes
    return row._meta.fields_map[name].to_db_value(value, row)


def _table(
    statement: Statement,
    model: type[BaseModel],
    names: Sequence[str],
    rows: Sequence[Sequence[Any]],  # Any: what the driver takes
    *,
    is_query: bool = False,
) -> str:
    """Return a query for these values of columns. On PostgreSQL its text does not depend on the number of rows.

    is_query: As of `_table_of_columns`.
    """
    if not statement.is_postgres or (len(rows) == 1 and not is_query):
        values = (f"({', '.join(map(statement.parameter, row))})" for row in rows)
        return f"VALUES {', '.join(values)}"
    arrays = (
        f"CAST({statement.parameter(list(values))} AS {_sql_type(model, name)}[])"
        for name, values in zip(names, zip(*rows, strict=True), strict=True)
    )
    return f"SELECT * FROM unnest({', '.join(arrays)})"


def _sql_type(model: type[BaseModel], name: str) -> str:
    """Return the type of a column on PostgreSQL."""
    kind = model._meta.fields_map[name].get_for_dialect("postgres", "SQL_TYPE")
    name_of_type, _, _ = str(kind).partition(" COLLATE ")
    return {"BIGSERIAL": "BIGINT", "SERIAL": "INT"}.get(name_of_type, name_of_type)


async def delete_where(model: type[BaseModel], condition: Q) -> int:
    """Delete the rows that satisfy the condition, and return their number."""
    statement = Statement(model._meta.db)
    statement.sql = delete_where_sql(statement, model, condition)
    return len(await statement.read())


def delete_where_sql(statement: Statement, model: type[BaseModel], condition: Q) -> str:
    """Return the DELETE of the rows that satisfy the condition, which returns a row for each."""
    # SQLite's count of changes would include those of the search's index.
    return f"DELETE FROM {statement.rows(model, condition)} RETURNING 1"
