"""Edges of connections, of rows and of groups."""

from typing import Generic, TypeVar

import strawberry

from planificador.api.validation.field_costs import PageSize, cost_metadata

T = TypeVar("T")
ROW_COST = cost_metadata(1, PageSize())
COUNT_COST = 10
"""The cost of counting or aggregating the rows of a list, in objects read (docs/limits.md)."""


@strawberry.type(description="A row or a group of a connection, with its cursor.")
class Edge(Generic[T]):
    node: T = strawberry.field(description="The row or group", metadata=cost_metadata(0))  # the edge has its cost
    cursor: str = strawberry.field(description="Its position, for `after` and `before`; an opaque string")
