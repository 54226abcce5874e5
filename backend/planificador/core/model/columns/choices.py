"""Kinds of columns that hold members of an enum, or refer to another row."""

from collections.abc import Iterable
from enum import Enum
from typing import Any, ClassVar, Generic, TypeVar, cast

import orjson
from tortoise import fields
from tortoise.models import Model

from planificador.core.model.columns.base import BaseColumn, Dialect
from planificador.core.model.errors import Problem
from planificador.core.tortoise_adapter import CharEnumFieldInstance, ForeignKeyFieldInstance

E = TypeVar("E", bound=Enum)


def _require_same_names(enum_type: type[Enum]) -> None:
    """Raise TypeError unless names equal values: the database stores values, and GraphQL shows names."""
    if any(member.name != member.value for member in enum_type):
        raise TypeError(f"{enum_type.__name__} has a member whose name differs from its value")


class EnumColumn(BaseColumn[E], CharEnumFieldInstance, Generic[E]):
    """One member of an enum, stored as its value."""

    enum_type: type[E]
    groupable = True

    def __init__(self, enum_type: type[E], *, doc: str, editable: bool = True, **options: Any) -> None:
        _require_same_names(enum_type)
        super().__init__(enum_type, description=doc, max_length=32, **options)
        self.description = None
        self.describe_as(doc, editable)

    def _check_sql(self, term: str) -> str:
        return f"{term} IN ({', '.join(repr(member.value) for member in self.enum_type)})"

    def to_json(self, value: Any) -> Any:
        return value.value if isinstance(value, Enum) else value

    def from_json(self, json: Any) -> E:
        return self.enum_type(json)

    def from_raw(self, raw: Any) -> E:
        return self.enum_type(raw)


class EnumSetColumn(BaseColumn[list[E]], Generic[E]):
    """A set of members of an enum, stored as bits in the enum's order, and read as a list in that order."""

    SQL_TYPE = "SMALLINT"
    field_type = list
    many: ClassVar[bool] = True

    def __init__(self, enum_type: type[E], *, doc: str, **options: Any) -> None:
        _require_same_names(enum_type)
        super().__init__(default=list, **options)
        self.enum_type = enum_type
        self.describe_as(doc, sortable=False)

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> int | None:
        return value if value is None or isinstance(value, int) else self.bits(value)

    def to_python_value(self, value: Any) -> list[E] | None:
        return self._members(value) if isinstance(value, int) else cast("list[E] | None", value)

    @property
    def all_bits(self) -> int:
        """The bits of the full set."""
        return self.bits(self.enum_type)

    def bits(self, members: Iterable[E]) -> int:
        """Return the stored form of a set."""
        order = list(self.enum_type)
        return sum(1 << order.index(member) for member in set(members))

    def bits_with(self, members: Iterable[E], *, every: bool) -> list[int]:
        """Return the stored forms of all sets that have one of the members, or every one of them."""
        mask = self.bits(members)
        return [bits for bits in range(self.all_bits + 1) if (bits & mask == mask if every else bits & mask)]

    def _members(self, bits: int) -> list[E]:
        return [member for index, member in enumerate(self.enum_type) if bits & 1 << index]

    def _check(self, value: Any) -> tuple[list[E], Problem | None]:
        return [member for member in self.enum_type if member in value], None

    def _check_sql(self, term: str) -> str:
        return f"{term} BETWEEN 0 AND {self.all_bits}"

    def to_json(self, value: Any) -> Any:
        return [member.value for member in value] if isinstance(value, list) else value

    def json_sql(self, term: str, dialect: Dialect) -> str:
        names = [[member.name for member in self._members(bits)] for bits in range(self.all_bits + 1)]
        cases = " ".join(f"WHEN {bits} THEN '{orjson.dumps(members).decode()}'" for bits, members in enumerate(names))
        json = f"CASE {term} {cases} END"
        return f"CAST({json} AS json)" if dialect == "postgres" else f"json({json})"

    def from_raw(self, raw: Any) -> list[E]:
        if type(raw) is not int or not 0 <= raw <= self.all_bits:
            raise ValueError("not the bits of a set")
        return self._members(raw)


class Reference(BaseColumn[Any], ForeignKeyFieldInstance[Any]):
    """A foreign key: indexed, and the row that it refers to cannot be deleted.

    doc describes the field of the parent (`sesion.contratacion`), reverse_doc that of the children
    (`contratacion.sesiones`); without a `reverse` name there is none. index: False where an index of several columns
    begins with this one.
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

    @property
    def attribute(self) -> str:
        return f"{self.model_field_name}_id"
