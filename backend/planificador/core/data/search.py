"""Searches rows of several models by words of their names and numbers."""

from collections.abc import Sequence

from tortoise.expressions import Q

from planificador.core.data.conditions import render_sql, table_sql
from planificador.core.data.pages import row_of
from planificador.core.data.query import Statement, column_list
from planificador.core.model.base import BaseModel
from planificador.core.model.texts import search_key


def words_condition(text: str) -> Q:
    """Return the condition of rows in which every word of the text occurs; an empty one for a text without words."""
    return Q(*(Q(busqueda__contains=word) for word in search_key(text).split()))


async def search(models: Sequence[type[BaseModel]], text: str, limit: int) -> list[BaseModel]:
    """Return rows in which every word of the text occurs, without regard to accents or case: at most `limit`, those
    that begin with the text first, then in the models' order. An empty text finds nothing.
    """
    key = search_key(text)
    first: list[BaseModel] = []
    others: list[BaseModel] = []
    for model in models:
        if key and len(first) < limit:
            for values in await _search(model, key, limit - len(first)).read():
                (others if values["_rank"] else first).append(row_of(model, values))
    return [*first, *others][:limit]


def _search(model: type[BaseModel], key: str, limit: int) -> Statement:
    statement = Statement(model._meta.db)
    begins = render_sql(model, Q(busqueda__startswith=key), table_sql(model), statement.parameter)
    rows = statement.rows(model, words_condition(key))
    columns = f'{column_list(model)}, CASE WHEN {begins} THEN 0 ELSE 1 END AS "_rank"'
    limit_sql = statement.parameter(limit)
    statement.sql = f'SELECT {columns} FROM {rows} ORDER BY "_rank", "busqueda", "id" LIMIT {limit_sql}'
    return statement
