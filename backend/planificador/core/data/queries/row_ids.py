"""Reads the ids of rows of many models together, for what looks into most of the tables."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from tortoise.expressions import Q

from planificador.core.data.queries.query import BY_ID, RowQuery, Statement, select
from planificador.core.model.base import BaseModel
from planificador.core.model.register import EntradaRegistro

IdSelect: TypeAlias = Callable[[Statement], str]
"""Returns a query with a column "id", with the parameters of the statement that it is given."""
MAX_QUERIES = 100
"""Queries in one statement; SQLite takes 500."""


def first_ids(model: type[BaseModel], condition: Q, limit: int | None = None) -> IdSelect:
    """Return the query of the ids of the first rows that satisfy a condition."""
    return partial(_first_ids, RowQuery(model, condition, (BY_ID,), limit))


def _first_ids(query: RowQuery[BaseModel], statement: Statement) -> str:
    return select(query, '"id"', statement=statement).sql


async def read_ids(queries: Sequence[IdSelect]) -> list[list[int]]:
    """Return the ids of each query, in their order, by one statement for MAX_QUERIES of them."""
    found: list[list[int]] = [[] for _ in queries]
    for start in range(0, len(queries), MAX_QUERIES):
        statement = Statement(EntradaRegistro._meta.db)
        parts = [
            f'SELECT {index} AS "of", "id" FROM ({query(statement)}) AS "part"'
            for index, query in enumerate(queries[start : start + MAX_QUERIES], start)
        ]
        statement.sql = " UNION ALL ".join(parts)
        for row in await statement.read():
            found[row["of"]].append(int(row["id"]))
    return [sorted(ids) for ids in found]
