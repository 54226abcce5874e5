"""The kinds of columns. Each is declared once: how it is stored, what it accepts, what it means (`doc`).

GraphQL types, filters, orders and inputs are derived from these, so a new column is one line on its model.
"""

import datetime as dt
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from typing import Any, Generic, TypeVar, cast

from tortoise import fields
from tortoise.fields.base import Field
from tortoise.fields.data import CharEnumFieldInstance
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

T = TypeVar("T")
E = TypeVar("E", bound=Enum)
CENT = Decimal("0.01")


class ColumnMeta:
    """What every column of ours carries beside Tortoise's options.

    doc: English description, shown in GraphQL. editable: clients may give it. sortable: `orden` offers it.
    """

    doc: str
    editable: bool
    sortable: bool

    def describe_as(self, doc: str, editable: bool = True, sortable: bool = True) -> None:
        self.doc, self.editable, self.sortable = doc, editable, sortable


class Text(ColumnMeta, fields.CharField[str]):
    """One line of text, trimmed, never empty. kind: one of formats.CHECKS (NIF, DOCUMENT, EMAIL, PHONE…), its form."""

    def __init__(self, max_length: int, *, doc: str, kind: str = "", editable: bool = True, **options: Any) -> None:
        # Any: Tortoise's own options pass through
        super().__init__(max_length, **options)
        self.kind = kind
        self.describe_as(doc, editable, sortable=bool(options.get("unique")))


class LongText(ColumnMeta, Field[str]):
    """Text of several lines, up to `max_length` characters."""

    SQL_TYPE = "TEXT"
    field_type = str
    indexable = False

    def __init__(self, *, doc: str, max_length: int = 10_000, **options: Any) -> None:
        super().__init__(**options)
        self.limit = max_length
        self.describe_as(doc, sortable=False)


class Integer(ColumnMeta, Field[int]):
    """A whole number between minimum and maximum."""

    SQL_TYPE = "INT"
    field_type = int

    def __init__(self, *, doc: str, minimum: int = 0, maximum: int = 1_000_000, editable: bool = True, **options: Any):
        super().__init__(**options)
        self.minimum, self.maximum = minimum, maximum
        self.describe_as(doc, editable)


class Boolean(ColumnMeta, fields.BooleanField[bool]):
    """Yes or no."""

    def __init__(self, *, doc: str, **options: Any) -> None:
        super().__init__(**options)
        self.describe_as(doc)


class Date(ColumnMeta, fields.DateField):  # type: ignore[type-arg]  # generic for mypy only
    """A day of the centre's calendar."""

    def __init__(self, *, doc: str, editable: bool = True, **options: Any) -> None:
        super().__init__(**options)
        self.describe_as(doc, editable)


class Instant(ColumnMeta, fields.DatetimeField[dt.datetime]):
    """A moment, aware, UTC. Every value reaches the database in UTC: SQLite compares instants as text."""

    def __init__(self, *, doc: str, editable: bool = True, **options: Any) -> None:
        super().__init__(**options)
        self.describe_as(doc, editable)

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        # Any: what it returns depends on the driver
        value = super().to_db_value(value, instance)
        return value.astimezone(dt.UTC) if isinstance(value, dt.datetime) and value.tzinfo else value

    def to_python_value(self, value: Any) -> dt.datetime | None:
        if isinstance(value, dt.datetime) and value.tzinfo is dt.UTC:
            return value  # as PostgreSQL's driver makes them, and as we do
        # SQLite's text, as we wrote it; Tortoise's own parser takes twenty times as long.
        return dt.datetime.fromisoformat(value) if isinstance(value, str) else super().to_python_value(value)


class LocalTime(ColumnMeta, Field[dt.time]):
    """A time of the clock on the wall, kept as minutes since midnight (Tortoise's TimeField fails on SQLite)."""

    SQL_TYPE = "SMALLINT"
    field_type = dt.time

    def __init__(self, *, doc: str, **options: Any) -> None:
        super().__init__(**options)
        self.describe_as(doc)

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> int | None:
        return value.hour * 60 + value.minute if isinstance(value, dt.time) else value

    def to_python_value(self, value: Any) -> dt.time | None:
        return dt.time(value // 60, value % 60) if isinstance(value, int) else value


class FixedDecimal(ColumnMeta, Field[Decimal]):
    """An amount (euro, hours) with two decimals, kept as a whole number of hundredths: SQLite sums floats otherwise."""

    SQL_TYPE = "BIGINT"
    field_type = Decimal

    def __init__(
        self, *, doc: str, minimum: str = "0.00", maximum: str = "9999999.99", editable: bool = True, **options: Any
    ) -> None:
        super().__init__(**options)
        self.minimum, self.maximum = Decimal(minimum), Decimal(maximum)
        self.describe_as(doc, editable)

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> int | None:
        if isinstance(value, Decimal):
            return int(value.quantize(CENT, ROUND_HALF_UP) * 100)
        return cast("int | None", value)

    def to_python_value(self, value: Any) -> Decimal | None:
        return from_hundredths(value) if isinstance(value, int) else value


def from_hundredths(value: int) -> Decimal:
    """125 → Decimal("1.25")."""
    return (Decimal(value) / 100).quantize(CENT)


class EnumColumn(ColumnMeta, CharEnumFieldInstance, Field[E], Generic[E]):
    """One value of an enum, kept as its text."""

    def __init__(self, enum_type: type[E], *, doc: str, editable: bool = True, **options: Any) -> None:
        super().__init__(enum_type, description=doc, max_length=32, **options)
        self.description = None
        self.describe_as(doc, editable)


class EnumSetColumn(ColumnMeta, Field[list[E]], Generic[E]):
    """A set of enum values, kept as bits in the enum's order; read as a list in that order."""

    SQL_TYPE = "SMALLINT"
    field_type = list

    def __init__(self, enum_type: type[E], *, doc: str, **options: Any) -> None:
        super().__init__(default=list, **options)
        self.enum_type = enum_type
        self.describe_as(doc, sortable=False)

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> int | None:
        return value if value is None or isinstance(value, int) else self.bits(value)

    def to_python_value(self, value: Any) -> list[E] | None:
        if not isinstance(value, int):
            return cast("list[E] | None", value)
        return [member for place, member in enumerate(self.enum_type) if value & 1 << place]

    @property
    def all_bits(self) -> int:
        """The bits of the full set."""
        return self.bits(self.enum_type)

    def bits(self, members: Iterable[E]) -> int:
        order = list(self.enum_type)
        return sum(1 << order.index(member) for member in set(members))


class Reference(ColumnMeta, ForeignKeyFieldInstance[Any]):
    """A foreign key: indexed, deletion of the parent refused.

    doc describes the way up (`sesion.contratacion`), reverse_doc the way down (`contratacion.sesiones`); without a
    `reverse` name there is no way down. index: False where an index of several columns begins with this one.
    """

    def __init__(
        self,
        to: str,
        *,
        doc: str,
        reverse: str = "",
        reverse_doc: str = "",
        editable: bool = True,
        index: bool = True,
        **options: Any,
    ) -> None:
        super().__init__(f"models.{to}", reverse or False, fields.RESTRICT, db_index=index, **options)
        self.target, self.reverse, self.reverse_doc = to, reverse, reverse_doc
        self.describe_as(doc, editable, sortable=False)


def optional(column: Field[T]) -> Field[T | None]:
    """The same column, which may be empty (NULL)."""
    column.null = True
    return cast("Field[T | None]", column)


def enum_of(column: Field[Any]) -> type[Enum] | None:
    """The enum of a Choice or Choices column, None for any other."""
    return column.enum_type if isinstance(column, EnumColumn | EnumSetColumn) else None
