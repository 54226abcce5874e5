"""Kinds of columns that hold a text, a number, or true or false."""

import unicodedata
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, TypeVar, cast

from tortoise import fields
from tortoise.models import Model

from planificador.core.model import serialization
from planificador.core.model.columns.base import INTERNAL, BaseColumn, Dialect
from planificador.core.model.errors import Problem
from planificador.core.model.formats import (
    CHECKS,
    CONTROL_CHARACTER,
    has_control_character,
    out_of_range,
    too_long,
)
from planificador.core.model.serialization import CENT, from_hundredths

N = TypeVar("N", int, Decimal)
MAX_HUNDREDTHS = "92233720368547758.07"
"""The largest amount of a column, and of what is computed from columns."""


class Id(BaseColumn[int], fields.BigIntField):
    """The id of a row, and the database's column of a reference."""

    def __init__(self, **options: Any) -> None:  # Any: Tortoise's own options, here and below
        super().__init__(**options)
        self.describe_as(INTERNAL, editable=False, sortable=False)

    def from_json(self, json: Any) -> int:
        if not -(2**63) <= super().from_json(json) < 2**63:
            raise ValueError("out of range")
        return cast("int", json)

    def from_raw(self, raw: Any) -> int:
        return self.from_json(raw)


class _TextColumn(BaseColumn[str]):
    """Text in composed Unicode, trimmed and never empty."""

    def _normalize(self, value: Any) -> Any:
        return unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else value

    def _check_sql(self, term: str) -> str:
        return f"{term} <> ''"

    def from_raw(self, raw: Any) -> str:
        if not isinstance(raw, str):
            raise TypeError("not a text")
        return raw


class Text(_TextColumn, fields.CharField[str]):
    """One line of text. kind: the key in formats.CHECKS of the form it must have (EMAIL, PHONE…), "" for any."""

    def __init__(
        self,
        max_length: int,
        *,
        doc: str,
        kind: str = "",
        editable: bool = True,
        groupable: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(max_length, **options)
        self.kind, self.groupable = kind, groupable
        self.describe_as(doc, editable)

    def _check(self, value: Any) -> tuple[str, Problem | None]:
        text = str(value)
        if len(text) > self.max_length:
            return text, too_long(self.max_length)
        if has_control_character(text):
            return text, CONTROL_CHARACTER
        check = CHECKS.get(self.kind)
        return text, check(text) if check else None

    def from_json(self, json: Any) -> str:
        text = super().from_json(json)
        if len(text) > self.max_length or has_control_character(text):
            raise ValueError("a text that is not stored")
        return text


class LongText(_TextColumn):
    """Text of several lines, up to `max_length` characters."""

    SQL_TYPE = "TEXT"
    field_type = str
    indexable = False

    def __init__(self, *, doc: str, max_length: int = 10_000, **options: Any) -> None:
        super().__init__(**options)
        self.limit = max_length
        self.describe_as(doc, sortable=False)

    def _check(self, value: Any) -> tuple[str, Problem | None]:
        if len(value) > self.limit:
            return value, too_long(self.limit)
        return value, CONTROL_CHARACTER if has_control_character(value, allowed="\n\r\t") else None


class _BoundedColumn(BaseColumn[N]):
    """A number between minimum and maximum."""

    minimum: N
    maximum: N

    def _check(self, value: Any) -> tuple[N, Problem | None]:
        return value, None if self._is_within(value) else out_of_range(self.minimum, self.maximum)

    def _is_within(self, value: N) -> bool:
        return self.minimum <= value <= self.maximum

    def _require_within(self, value: N) -> N:
        if not self._is_within(value):
            raise ValueError("out of range")
        return value


class Integer(_BoundedColumn[int]):
    """A whole number between minimum and maximum."""

    SQL_TYPE = "INT"
    field_type = int

    def __init__(self, *, doc: str, minimum: int = 0, maximum: int = 1_000_000, editable: bool = True, **options: Any):
        super().__init__(**options)
        self.minimum, self.maximum = minimum, maximum
        self.describe_as(doc, editable)

    def _check_sql(self, term: str) -> str:
        return f"{term} BETWEEN {self.minimum} AND {self.maximum}"

    def from_json(self, json: Any) -> int:
        return self._require_within(super().from_json(json))

    def from_raw(self, raw: Any) -> int:
        return self.from_json(raw)


class BigInteger(BaseColumn[int], fields.BigIntField):
    """A whole number of up to 64 bits, such as a sum. JSON has it as text, since JavaScript's numbers have 53 bits."""

    def __init__(self, *, doc: str, **options: Any) -> None:
        super().__init__(**options)
        self.describe_as(doc)

    def to_json(self, value: Any) -> Any:
        return str(value) if isinstance(value, int) else value

    def from_json(self, json: Any) -> int:
        if type(json) is not str:
            raise TypeError(type(json))
        return self.from_raw(int(json))

    def json_sql(self, term: str, dialect: Dialect) -> str:
        return f"CAST({term} AS text)"

    def from_raw(self, raw: Any) -> int:
        if type(raw) is not int or not -(2**63) <= raw < 2**63:
            raise ValueError("not a whole number of 64 bits")
        return raw


class FixedDecimal(_BoundedColumn[Decimal]):
    """An amount (euro, hours) with two decimals, stored as a whole number of hundredths: SQLite would sum floats."""

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

    def _check_sql(self, term: str) -> str:
        return f"{term} BETWEEN {int(self.minimum * 100)} AND {int(self.maximum * 100)}"

    def to_json(self, value: Any) -> Any:
        return serialization.amount(value) if isinstance(value, Decimal) else value

    def from_json(self, json: Any) -> Decimal:
        if not isinstance(json, str):
            raise TypeError(type(json))
        return self._require_within(Decimal(json))

    def from_raw(self, raw: Any) -> Decimal:
        if type(raw) is not int:
            raise TypeError("not a whole number of hundredths")
        return self._require_within(from_hundredths(raw))

    def json_sql(self, term: str, dialect: Dialect) -> str:
        if dialect == "postgres":
            return f"CAST({term} * 0.01 AS text)"
        digits = f"printf('%d.%02d', abs({term}) / 100, abs({term}) % 100)"
        return f"CASE WHEN {term} < 0 THEN '-' || {digits} WHEN {term} >= 0 THEN {digits} END"


class Boolean(BaseColumn[bool], fields.BooleanField[bool]):
    """True or false."""

    groupable = True

    def __init__(self, *, doc: str, **options: Any) -> None:
        super().__init__(**options)
        self.describe_as(doc)

    def json_sql(self, term: str, dialect: Dialect) -> str:
        if dialect == "postgres":
            return term
        return f"json(CASE WHEN {term} THEN 'true' WHEN NOT ({term}) THEN 'false' END)"

    def from_raw(self, raw: Any) -> bool:
        if raw not in (0, 1):
            raise ValueError("neither true nor false")
        return bool(raw)
