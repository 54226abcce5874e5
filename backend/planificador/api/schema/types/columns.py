"""From a model's columns to GraphQL's types: the one place that knows which is which."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, cast

import strawberry
from tortoise.fields.base import Field

from planificador.api.schema.enums import graphql_enum
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import (
    Boolean,
    ColumnMeta,
    Date,
    EnumColumn,
    EnumSetColumn,
    FixedDecimal,
    Instant,
    Integer,
    LocalTime,
    LongText,
    Reference,
    Text,
)

PYTHON_TYPES: dict[type, Any] = {  # Any: a type as annotation
    Text: str,
    LongText: str,
    Integer: int,
    Boolean: bool,
    Date: dt.date,
    Instant: dt.datetime,
    LocalTime: dt.time,
    FixedDecimal: Decimal,
    Reference: strawberry.ID,
}


def described(model: type[BaseModel]) -> Iterator[tuple[str, Field[Any]]]:
    """The columns that carry a description, which are those the API shows, by name in the model's own order."""
    own = {name: column for name, column in model._meta.fields_map.items() if isinstance(column, ColumnMeta)}
    common = [name for name in BaseModel._meta.fields_map if name in own]
    for name in [*(name for name in own if name not in common), *common]:
        yield name, own[name]


def doc(column: Field[Any]) -> ColumnMeta:
    """The column as its description."""
    return cast("ColumnMeta", column)


def value_type(column: Field[Any]) -> Any:  # Any: a type as annotation
    """The Python (and so GraphQL) type of a present value; of a Choices, that of each member."""
    if isinstance(column, EnumColumn | EnumSetColumn):
        enum_type: Any = column.enum_type  # Any: the rooms' enums are all DescribedEnums
        return graphql_enum(enum_type)
    return PYTHON_TYPES[type(column)]


def shown_type(column: Field[Any]) -> Any:  # Any: a type as annotation
    """The annotation of the column as a field of its type."""
    kind = list[value_type(column)] if isinstance(column, EnumSetColumn) else value_type(column)  # type: ignore[misc]
    return kind | None if column.null else kind


def graphql_type_name(column: Field[Any]) -> str:
    """How inputs about this kind of column are called: Texto, Fecha, EstadoSesion…"""
    if isinstance(column, EnumColumn | EnumSetColumn):
        return column.enum_type.__name__
    return _KINDS[type(column)]


_KINDS = {
    Text: "Texto",
    Integer: "Entero",
    Date: "Fecha",
    Instant: "Instante",
    LocalTime: "Hora",
    FixedDecimal: "Decimal",
    Reference: "ID",
}
