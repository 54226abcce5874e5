"""The sources of fields: what a field's answer is made from. Both its resolver and the planner follow its source."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import GraphQLField

from planificador.api.annotations import strawberry_field
from planificador.api.context import Context
from planificador.api.validation.field_costs import ArgumentSize, cost_metadata
from planificador.core.data.computed.aggregates import Aggregate
from planificador.core.data.computed.fields import Computed
from planificador.core.data.computed.grouping import Grouping, GroupKey
from planificador.core.data.computed.period_sums import PeriodSum
from planificador.core.data.lists.paging import DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, ConnectionQuery
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn

METADATA_KEY = "planificador.source"
"""The key of a field's metadata that holds its source."""
MAX_NODES = 100
"""Maximum number of ids in the argument `ids`."""
AGGREGATE_COST, SUMS_COST, GROUPS_COST = 1, 50, 5000
"""The costs of an aggregate, of an aggregate of such sums or a sum over a period, and of grouping the rows of a list,
however many it has."""


@dataclass(frozen=True, slots=True)
class GlobalId:
    """The row's id."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the row."""

    name: str
    column: BaseColumn[Any]


@dataclass(frozen=True, slots=True)
class ComputedValue:
    """A value computed from the row's columns, or from the rows that refer to it. name: of its field."""

    name: str
    computed: Computed


@dataclass(frozen=True, slots=True)
class PeriodValue:
    """A sum over the rows of a period that belong to the row.

    Attributes:
        is_seen: Whether the reader sees it.
        over: Returns the sum for the centre's time zone and the field's arguments. Raises BadInputError.
    """

    is_seen: Callable[[], bool]
    over: Callable[..., PeriodSum]


@dataclass(frozen=True, slots=True)
class Parent:
    """The row that a column refers to.

    Attributes:
        key: The column.
        target: The name of the row's model.
        nullable: Whether the column may be null.
    """

    key: str
    target: str
    nullable: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """A page of rows: of all rows, or of those whose column `parent` refers to the field's row.

    Attributes:
        connection_query: Returns the query for the field's arguments (Python names, Strawberry's types). Raises
            BadInputError.
    """

    model: type[BaseModel]
    parent: str | None
    connection_query: Callable[..., ConnectionQuery]


@dataclass(frozen=True, slots=True)
class ById:
    """The row with the id in the argument `id`, and the models that it may have, by name."""

    models: Mapping[str, type[BaseModel]]


@dataclass(frozen=True, slots=True)
class ByIds(ById):
    """The rows with the ids in the argument `ids`, in that order."""


@dataclass(frozen=True, slots=True)
class Aggregated:
    """An aggregate of the rows of a connection, or of one of its groups."""

    aggregate: Aggregate


@dataclass(frozen=True, slots=True)
class Groups:
    """A page of groups of the rows of a connection.

    Attributes:
        grouping: Returns the page for the centre's time zone and the field's arguments. Raises BadInputError.
    """

    model: type[BaseModel]
    grouping: Callable[..., Grouping]


@dataclass(frozen=True, slots=True)
class KeyOfGroup:
    """A key of a group: its value, or the row to which it refers."""

    key: GroupKey


@dataclass(frozen=True, slots=True)
class Mutation:
    """A mutation.

    Attributes:
        run: Runs its use case in a transaction with the context, the mutation's name and its input; returns the result
            from which the payload is read. Only unexpected errors are raised.
    """

    run: Callable[[Context, str, Any], Awaitable[object]]  # Any: an instance of the input's class


@dataclass(frozen=True, slots=True)
class Value:
    """A value in memory, of a mutation's result or of a problem.

    Attributes:
        read: Returns it, or an awaitable of it, for that object and the context.
    """

    read: Callable[[Any, Context], object]  # Any: the object


Source: TypeAlias = (
    GlobalId
    | Column
    | ComputedValue
    | PeriodValue
    | Parent
    | Rows
    | ById
    | ByIds
    | Aggregated
    | Groups
    | KeyOfGroup
    | Mutation
    | Value
)


def field_source(source: Source) -> dict[Any, Any]:
    """Return the metadata of a Strawberry field with this source, which includes its cost."""
    return {METADATA_KEY: source} | _cost(source)


def _cost(source: Source) -> dict[Any, Any]:
    match source:
        case Rows():
            # the rows of the page have a cost, the page itself has none
            return cost_metadata(0, ArgumentSize(("first", "last"), DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE))
        case ComputedValue() | PeriodValue():
            rows_read = SUMS_COST if isinstance(source, PeriodValue) else source.computed.rows_read
            return cost_metadata(rows_read) if rows_read else {}
        case Aggregated(Aggregate(measure=measure)):
            is_sum = measure is not None and measure.rule is not None and measure.rule.rows_read > 0
            return cost_metadata(SUMS_COST if is_sum else AGGREGATE_COST)
        case Groups():
            return cost_metadata(GROUPS_COST, ArgumentSize(("first",), DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE))
        case ByIds():
            return cost_metadata(1, ArgumentSize(("ids",), 0, MAX_NODES))
    return {}


def source_of(field: GraphQLField) -> Source | None:
    """Return the source of a field; None when only its resolver can answer it."""
    source: Source | None = strawberry_field(field).metadata.get(METADATA_KEY)
    return source


@dataclass(frozen=True, slots=True)
class RowReference:
    """A row that a resolver returns without reading it.

    One statement reads the selection of all rows that are returned at the same field; a deleted row becomes null.
    """

    model: type[BaseModel]
    number: int
