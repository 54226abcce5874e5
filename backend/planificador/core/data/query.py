"""The statements of use cases, written without Tortoise's query builder, which takes longer than the database.

They run in the open transaction, if there is one.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeAlias, TypeVar

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.fields.base import Field

from planificador.core.data.conditions import render_sql, table_sql
from planificador.core.model.base import BaseModel

R = TypeVar("R", bound=BaseModel)
ExistsQuery: TypeAlias = tuple[type[BaseModel], Q]
"""Whether a row of the model satisfies the condition."""


async def find(model: type[R], condition: Q, *, lock: bool = False) -> list[R]:
    """Return the rows that satisfy the condition, ordered by id. lock: lock them for this transaction."""
    return [model._init_from_db(**values) for values in await fetch_values(model, condition, lock=lock)]


async def fetch_values(model: type[BaseModel], condition: Q, *, lock: bool = False) -> Collection[Mapping[str, Any]]:
    """Return what `find` returns, each row as the driver's values."""
    # Any: what the columns hold
    statement = _Statement(model._meta.db)
    sql = f'SELECT {_columns(model)} FROM {_from(statement, model, condition)} ORDER BY "id"'
    return await statement.read(f"{sql} FOR UPDATE" if lock and statement.locks else sql)


async def exists_many(questions: Sequence[ExistsQuery]) -> list[bool]:
    """Answer all queries by one statement."""
    if not questions:
        return []
    statement = _Statement(questions[0][0]._meta.db)
    parts = [
        f'EXISTS (SELECT 1 FROM {_from(statement, model, condition)}) AS "{place}"'
        for place, (model, condition) in enumerate(questions)
    ]
    (found,) = await statement.read(f"SELECT {', '.join(parts)}")
    return [bool(found[str(place)]) for place in range(len(questions))]


async def sum_by(model: type[BaseModel], column: str, by: str, condition: Q) -> dict[int, int]:
    """Return the sums of an integer column by the id in the column `by`; ids without rows are absent."""
    statement = _Statement(model._meta.db)
    found = await statement.read(
        f'SELECT "{by}" AS "of", SUM("{column}") AS "total" FROM {_from(statement, model, condition)} GROUP BY "{by}"'
    )
    return {int(one["of"]): int(one["total"] or 0) for one in found}


async def update_if_version(row: BaseModel, values: Mapping[str, Any]) -> bool:  # Any: each column's own type
    """Write columns of a row. Return False, and write nothing, when its version changed since it was read."""
    model, statement = type(row), _Statement(row._meta.db)
    columns = model._meta.fields_map
    written = [
        f'"{name}" = {statement.parameter(columns[name].to_db_value(value, row))}' for name, value in values.items()
    ]
    same = render_sql(model, Q(id=row.id, version=row.version), table_sql(model), statement.parameter)
    return await statement.write(f"UPDATE {table_sql(model)} SET {', '.join(written)} WHERE {same}") > 0


@dataclass(slots=True)
class _Statement:
    """A statement under construction: collects the values of its parameters in order."""

    connection: BaseDBAsyncClient
    values: list[Any] = field(default_factory=list)  # Any: what the driver takes

    @property
    def locks(self) -> bool:
        """Whether rows can be locked; SQLite has one writer at a time and needs no row locks."""
        return self.connection.capabilities.support_for_update

    def parameter(self, value: object) -> str:
        self.values.append(value)
        return "?" if self.connection.capabilities.dialect == "sqlite" else f"${len(self.values)}"

    async def read(self, sql: str) -> Collection[Mapping[str, Any]]:
        return await self.connection.execute_query_dict(sql, self.values)

    async def write(self, sql: str) -> int:
        """Execute a write and return the number of rows."""
        return (await self.connection.execute_query(sql, self.values))[0]


def _from(statement: _Statement, model: type[BaseModel], condition: Q) -> str:
    table = table_sql(model)
    return f"{table} WHERE {render_sql(model, condition, table, statement.parameter)}"


@cache
def stored_columns(model: type[BaseModel]) -> Sequence[tuple[str, Field[Any]]]:  # Any: each column's own type
    """Return the columns of the model's table, by their names."""
    return [(name, model._meta.fields_map[name]) for name in sorted(model._meta.db_fields)]


@cache
def _columns(model: type[BaseModel]) -> str:
    return ", ".join(f'"{name}"' for name, _ in stored_columns(model))
