"""The first rows of several ranges of an index."""

from collections.abc import Sequence

from tortoise.expressions import Q

from planificador.core.data.lists.paging import SortKey
from planificador.core.data.queries.query import order_by
from planificador.core.data.sql.conditions import Parameter, SqlCondition, render_sql, table_sql
from planificador.core.data.sql.visibility import named_source
from planificador.core.model.base import BaseModel


class FirstRows(SqlCondition):
    """Whether a row is among the first ones, in an order, of at least one of several conditions.

    The first entries of each condition's range of an index are read. One condition for all ranges would read and sort
    all of their rows.
    """

    may_be_unknown = False

    def __init__(self, conditions: Sequence[Q], order: tuple[SortKey, ...], limit: int) -> None:
        super().__init__()
        self.conditions, self.order, self.limit = conditions, order, limit

    def sql(self, model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Override SqlCondition's."""
        parts = [f"SELECT * FROM ({self._select(model, where, parameter)}) first_rows" for where in self.conditions]
        return f'{alias}."id" IN ({" UNION ALL ".join(parts)})'

    def _select(self, model: type[BaseModel], where: Q, parameter: Parameter) -> str:
        table = table_sql(model)
        rows = f'SELECT "id" FROM {named_source(model)} WHERE {render_sql(model, where, table, parameter)}'
        return f"{rows} ORDER BY {order_by(model, self.order, table)} LIMIT {parameter(self.limit)}"
