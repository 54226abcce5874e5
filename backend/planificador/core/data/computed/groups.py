"""Reads aggregates and groups of the rows below many parents in one statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from tortoise.expressions import Q

from planificador.core.data.computed.aggregates import Aggregate, columns_sql, end_sql, measures_sql
from planificador.core.data.computed.grouping import Grouping
from planificador.core.data.lists.paging import ConnectionQuery, column_condition
from planificador.core.data.queries.query import Statement
from planificador.core.data.sql.conditions import table_sql
from planificador.core.model.columns import BaseColumn

NO_PARENT = 0
AggregateRequest: TypeAlias = tuple[int, Aggregate]
"""The id of a parent, or NO_PARENT, and an aggregate of the rows below it."""
GroupValues: TypeAlias = tuple[Any, ...]  # Any: the driver's values
"""The values of the terms of a group as the driver returns them, by which it is found again."""


@dataclass(frozen=True, slots=True)
class GroupPage:
    """Groups in the order of their keys. more: whether others follow."""

    groups: Sequence[GroupValues]
    more: bool


async def fetch_aggregates(query: ConnectionQuery, requests: Sequence[AggregateRequest]) -> list[Any]:
    """Return an aggregate of the rows of each parent, regardless of the page."""
    # Any: of the type of the aggregate's column
    parents, aggregates = _distinct(requests)
    statement, rows = _rows(query, parents, aggregates)
    columns = ["r.parent", *columns_sql(aggregates, "r")]
    statement.sql = f"SELECT {', '.join(columns)} FROM ({rows}) r GROUP BY r.parent"
    found = {values["parent"]: values for values in await statement.read()}
    return [_value(found.get(parent), aggregates, aggregate) for parent, aggregate in requests]


async def fetch_groups(query: ConnectionQuery, grouping: Grouping, parents: Sequence[int]) -> list[GroupPage]:
    """Return the page of groups below each parent."""
    found = await _fetch_groups(query, grouping, parents, ())
    pages = [list(found[parent]) for parent in parents]
    return [GroupPage(groups[: grouping.size], len(groups) > grouping.size) for groups in pages]


async def fetch_group_aggregates(
    query: ConnectionQuery, grouping: Grouping, requests: Sequence[AggregateRequest]
) -> list[Mapping[GroupValues, Any]]:
    """Return an aggregate of each group of a page, below each parent."""
    # Any: of the type of the aggregate's column
    parents, aggregates = _distinct(requests)
    found = await _fetch_groups(query, grouping, parents, aggregates)
    return [
        {group: _value(values, aggregates, aggregate) for group, values in found[parent].items()}
        for parent, aggregate in requests
    ]


async def count_groups(query: ConnectionQuery, grouping: Grouping, parents: Sequence[int]) -> list[int]:
    """Count the groups below each parent, regardless of the page."""
    statement, rows = _rows(query, parents, (), grouping)
    groups = f"SELECT r.parent FROM ({rows}) r GROUP BY r.parent, {grouping.group_sql('r')}"
    statement.sql = f'SELECT g.parent, count(*) AS "count" FROM ({groups}) g GROUP BY g.parent'
    counts = {values["parent"]: int(values["count"]) for values in await statement.read()}
    return [counts.get(parent, 0) for parent in parents]


async def _fetch_groups(
    query: ConnectionQuery, grouping: Grouping, parents: Sequence[int], aggregates: Sequence[Aggregate]
) -> dict[int, dict[GroupValues, Mapping[str, Any]]]:
    """Return the groups below each parent in their order, one more than a page has, with their aggregates."""
    statement, rows = _rows(query, parents, aggregates, grouping)
    names = [term.column for term in grouping.terms]
    number = f"row_number() OVER (PARTITION BY r.parent ORDER BY {grouping.order_sql('r')}) AS n"
    columns = ["r.parent", *grouping.columns_sql("r"), *columns_sql(aggregates, "r"), number]
    page = f"r.parent, {grouping.group_sql('r')}{grouping.after_sql(query.model, 'r', statement.parameter)}"
    groups = f"SELECT {', '.join(columns)} FROM ({rows}) r GROUP BY {page}"
    limit = statement.parameter(grouping.size + 1)
    statement.sql = f"SELECT * FROM ({groups}) g WHERE g.n <= {limit} ORDER BY g.n"
    found: dict[int, dict[GroupValues, Mapping[str, Any]]] = {parent: {} for parent in parents}
    for values in await statement.read():
        found[values["parent"]][tuple(values[name] for name in names)] = values
    return found


def _rows(
    query: ConnectionQuery, parents: Sequence[int], aggregates: Sequence[Aggregate], grouping: Grouping | None = None
) -> tuple[Statement, str]:
    """Return a new statement and its inner SELECT, of the rows with their parent (`parent`)."""
    model, statement = query.model, Statement(query.model._meta.db)
    table = table_sql(model)
    columns = [f'{table}."{query.parent}" AS parent' if query.parent else f"{NO_PARENT} AS parent"]
    columns += grouping.row_columns_sql(model, table, statement.parameter) if grouping else []
    columns += measures_sql(aggregates, table, "s", statement.parameter)
    of_parents = column_condition(query.parent, "in", parents) if query.parent else Q()
    condition = Q(query.where, of_parents)
    rows = f"SELECT {', '.join(columns)} FROM {statement.rows(model, condition)}{end_sql(aggregates)}"
    return statement, rows


def _distinct(requests: Sequence[AggregateRequest]) -> tuple[list[int], list[Aggregate]]:
    return list(dict(requests)), list(dict.fromkeys(aggregate for _, aggregate in requests))


def _value(values: Mapping[str, Any] | None, aggregates: Sequence[Aggregate], aggregate: Aggregate) -> Any:
    raw = aggregate.of_no_rows if values is None else values[f"a{aggregates.index(aggregate)}"]
    return python_value(aggregate.column(), raw)


def python_value(column: BaseColumn[Any], raw: Any) -> Any:  # Any: of the column's own type
    """Return the value that a driver has returned for a column. Invalid values remain as they are, as in `row_of`."""
    try:
        return column.to_python_value(raw)
    except (ValueError, TypeError, OverflowError):
        return raw
