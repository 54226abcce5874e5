"""The kinds of columns.

A model declares each column once; its validation, CHECK, GraphQL type, filter, order, inputs and SQL follow from its
kind. docs/contributing.md says how to add a kind.
"""

from planificador.core.model.columns.base import (
    INTERNAL,
    BaseColumn,
    Deprecation,
    Dialect,
    column_of,
    deprecated,
    optional,
)
from planificador.core.model.columns.choices import EnumColumn, EnumSetColumn, Reference
from planificador.core.model.columns.normalized import NormalizedText
from planificador.core.model.columns.scalars import (
    MAX_HUNDREDTHS,
    BigInteger,
    Boolean,
    FixedDecimal,
    Id,
    Integer,
    LongText,
    Text,
)
from planificador.core.model.columns.times import Date, Instant, LocalTime

__all__ = [
    "INTERNAL",
    "MAX_HUNDREDTHS",
    "BaseColumn",
    "BigInteger",
    "Boolean",
    "Date",
    "Deprecation",
    "Dialect",
    "EnumColumn",
    "EnumSetColumn",
    "FixedDecimal",
    "Id",
    "Instant",
    "Integer",
    "LocalTime",
    "LongText",
    "NormalizedText",
    "Reference",
    "Text",
    "column_of",
    "deprecated",
    "optional",
]
