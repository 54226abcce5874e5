"""What a field's answer is made of. Said once, where the field is made; its resolver and the planner both go by it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import GraphQLField

from planificador.api.annotations import strawberry_field
from planificador.api.validation.field_cost import ArgumentSize, costs
from planificador.core.data.computed import Computed, SumRule
from planificador.core.data.paging import DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, ConnectionQuery
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn

KEY = "planificador.source"
MAX_NODES = 100
"""Rows asked for by their ids at once."""
A_SUM = 5
"""What a sum over the rows that refer to a row costs, in rows."""


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
    """A value computed from the row's columns, or from the rows that refer to it."""

    computed: Computed


@dataclass(frozen=True, slots=True)
class Parent:
    """The row that a column refers to; `target` is its model's name."""

    key: str
    target: str
    nullable: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """A page of rows: all, or those whose `parent` column is the row the field stands on.

    listing: from the field's arguments (Python names, Strawberry's types) to what is listed; raises BadInputError.
    """

    model: type[BaseModel]
    parent: str | None
    listing: Callable[..., ConnectionQuery]


@dataclass(frozen=True, slots=True)
class ById:
    """The row that the argument `id` names; models: of which types it may be, by name."""

    models: Mapping[str, type[BaseModel]]


@dataclass(frozen=True, slots=True)
class ByIds(ById):
    """The rows that the argument `ids` names, in that order."""


Source: TypeAlias = GlobalId | Column | ComputedValue | Parent | Rows | ById | ByIds


def field_source(source: Source) -> dict[Any, Any]:
    """The metadata of a Strawberry field with this source, its price included."""
    return {KEY: source} | _price(source)


def _price(source: Source) -> dict[Any, Any]:
    match source:
        case Rows():
            return costs(
                0, ArgumentSize(("first", "last"), DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE)
            )  # its rows cost, not the page
        case ComputedValue(SumRule()):
            return costs(A_SUM)
        case ByIds():
            return costs(1, ArgumentSize(("ids",), 0, MAX_NODES))
    return {}


def source_of(field: GraphQLField) -> Source | None:
    """Of what the field is made; None when only its resolver knows."""
    source: Source | None = strawberry_field(field).metadata.get(KEY)
    return source


@dataclass(frozen=True, slots=True)
class RowReference:
    """A row by its number. A statement reads what is selected of it, for all rows of a place; null when it is gone."""

    model: type[BaseModel]
    number: int
