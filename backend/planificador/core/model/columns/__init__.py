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
    derivations_of,
    derived,
    derived_values,
    guarded,
    of_whole_row,
    optional,
)
from planificador.core.model.columns.choices import EnumColumn, EnumSetColumn, Reference
from planificador.core.model.columns.derived import Derivation
from planificador.core.model.columns.phones import Telephone, telephone_numbers
from planificador.core.model.columns.scalars import (
    MAX_HUNDREDTHS,
    BigInteger,
    Boolean,
    FixedDecimal,
    Id,
    Integer,
)
from planificador.core.model.columns.texts import Code, KeyText, LongText, Text, TextColumn, code_column
from planificador.core.model.columns.times import Date, Instant, LocalTime, Month

__all__ = [
    "INTERNAL",
    "MAX_HUNDREDTHS",
    "BaseColumn",
    "BigInteger",
    "Boolean",
    "Code",
    "Date",
    "Deprecation",
    "Derivation",
    "Dialect",
    "EnumColumn",
    "EnumSetColumn",
    "FixedDecimal",
    "Id",
    "Instant",
    "Integer",
    "KeyText",
    "LocalTime",
    "LongText",
    "Month",
    "Reference",
    "Telephone",
    "Text",
    "TextColumn",
    "code_column",
    "column_of",
    "deprecated",
    "derivations_of",
    "derived",
    "derived_values",
    "guarded",
    "of_whole_row",
    "optional",
    "telephone_numbers",
]
