"""The GraphQL side of the kinds of columns, in one table."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from typing import Any, cast

import strawberry

from planificador.api.schema.scalars import BigInt, graphql_enum
from planificador.api.schema.scalars import Month as MonthScalar
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import (
    INTERNAL,
    BaseColumn,
    BigInteger,
    Boolean,
    Code,
    Date,
    EnumColumn,
    EnumSetColumn,
    FixedDecimal,
    Id,
    Instant,
    Integer,
    LocalTime,
    LongText,
    Month,
    Reference,
    Telephone,
    Text,
)
from planificador.core.model.texts import DescribedEnum

HIDDEN = "Null if your roles do not see it"


class FilterForm(Enum):
    """What `filtro` takes for a column."""

    VALUE = auto()
    EQUALITY = auto()
    RANGE = auto()
    MEMBERSHIP = auto()


@dataclass(frozen=True, slots=True)
class GraphQLKind:
    """A kind of column in GraphQL.

    Attributes:
        filter_form: The form of its filter.
        value_type: The Python type of a value, or of each of several; None where the column's enum is the type.
        type_name: The name of its filter's input begins with it; "" where the enum's name does, or there is no input.
    """

    filter_form: FilterForm
    value_type: Any = None  # Any: a type as annotation
    type_name: str = ""


KINDS: dict[type[BaseColumn[Any]], GraphQLKind] = {
    Id: GraphQLKind(FilterForm.EQUALITY, strawberry.ID, "ID"),
    Text: GraphQLKind(FilterForm.EQUALITY, str, "Texto"),
    LongText: GraphQLKind(FilterForm.EQUALITY, str, "Texto"),
    Code: GraphQLKind(FilterForm.EQUALITY, str, "Texto"),
    Telephone: GraphQLKind(FilterForm.EQUALITY, str, "Texto"),
    Integer: GraphQLKind(FilterForm.RANGE, int, "Entero"),
    BigInteger: GraphQLKind(FilterForm.RANGE, BigInt, "BigInt"),
    FixedDecimal: GraphQLKind(FilterForm.RANGE, Decimal, "Decimal"),
    Boolean: GraphQLKind(FilterForm.VALUE, bool),
    Date: GraphQLKind(FilterForm.RANGE, dt.date, "Fecha"),
    Month: GraphQLKind(FilterForm.RANGE, MonthScalar, "Mes"),
    Instant: GraphQLKind(FilterForm.RANGE, dt.datetime, "Instante"),
    LocalTime: GraphQLKind(FilterForm.RANGE, dt.time, "Hora"),
    EnumColumn: GraphQLKind(FilterForm.EQUALITY),
    EnumSetColumn: GraphQLKind(FilterForm.MEMBERSHIP),
    Reference: GraphQLKind(FilterForm.EQUALITY, strawberry.ID, "ID"),
}


def api_columns(model: type[BaseModel]) -> Iterator[tuple[str, BaseColumn[Any]]]:
    """Yield the columns that the API shows, by name in the model's order; those of every model come last."""
    columns = {name: column for name, column in model._meta.fields_map.items() if isinstance(column, BaseColumn)}
    shown = {name: column for name, column in columns.items() if column.doc != INTERNAL}
    common = [name for name in BaseModel._meta.fields_map if name in shown]
    for name in [*(name for name in shown if name not in common), *common]:
        yield name, shown[name]


def filter_form(column: BaseColumn[Any]) -> FilterForm:
    """Return the form of the column's filter."""
    return KINDS[type(column)].filter_form


def value_type(column: BaseColumn[Any]) -> Any:  # Any: a type as annotation
    """Return the type of a value, or of each of several."""
    return KINDS[type(column)].value_type or graphql_enum(_enum_type(column))


def input_type(column: BaseColumn[Any]) -> Any:  # Any: a type as annotation
    """Return the type of the column's value where it is not null."""
    return list[value_type(column)] if column.many else value_type(column)  # type: ignore[misc]


def field_annotation(column: BaseColumn[Any]) -> Any:  # Any: a type as annotation
    """Return the type of the column as a field."""
    return input_type(column) | None if column.null or column.may_be_hidden else input_type(column)


def field_doc(column: BaseColumn[Any]) -> str:
    """Return the description of the column as a field."""
    return f"{column.doc}. {HIDDEN}" if column.may_be_hidden else column.doc


def graphql_type_name(column: BaseColumn[Any]) -> str:
    """Return the beginning of the name of inputs about the column: Texto, Fecha, EstadoSesion…"""
    return KINDS[type(column)].type_name or _enum_type(column).__name__


def _enum_type(column: BaseColumn[Any]) -> type[DescribedEnum]:
    return cast("type[DescribedEnum]", cast("EnumColumn[Any] | EnumSetColumn[Any]", column).enum_type)
