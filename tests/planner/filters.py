"""Generates filters from the schema's inputs: comparisons, combinations and relations, nested."""

import random
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
)
from tests.api.printed_schema import entities, input_type
from tests.planner.fixture_data import Dataset

MISSING_ID = "Q2xpZW50ZTo5OTk5OTk="
TEXTS = ("a", "%", "_", "\\", "'", "{}", "lan ar", "", "1 = 1")
MAX_RELATIONS = 3
MAX_COMBINATIONS = 3
"""Combinations inside each other, such as a negation in a list of alternatives."""
COMBINATIONS = ("and", "or", "not")
ID_OPERATORS = ("eq", "ne", "in", "notIn", "isNull")


class Name(str):
    """A value of an enum, written in a literal without quotes."""

    __slots__ = ()


@dataclass
class Filters:
    """Generates filters as JSON."""

    rng: random.Random
    dataset: Dataset

    def filter(self, kind: str, relations: int, combinations: int = MAX_COMBINATIONS) -> dict[str, Any]:
        """Return a filter of a type that goes through at most so many relations."""
        return self._conditions(kind, f"{kind}Filtro", relations, combinations)

    def _conditions(self, kind: str, shape: str, relations: int, combinations: int) -> dict[str, Any]:
        fields = input_type(shape).fields
        names = self.rng.sample(self._possible(fields, relations, combinations), self.rng.choice((0, 1, 1, 1, 2)))
        return {name: self._field(kind, name, fields[name], relations, combinations) for name in names}

    def _possible(self, fields: dict[str, GraphQLInputField], relations: int, combinations: int) -> list[str]:
        """Return the names of fields, with relations and combinations as often as comparisons."""
        lists = [name for name, field in fields.items() if _type_name(field).endswith("ListaFiltro")]
        combined = [name for name in COMBINATIONS if name in fields]
        compared = [name for name in fields if name not in (*lists, *combined) and name not in ID_OPERATORS]
        return [*compared, *(lists * 2 if relations else []), *(combined * 2 if combinations else [])]

    def _field(self, kind: str, name: str, field: GraphQLInputField, relations: int, combinations: int) -> Any:
        shape = _type_name(field)
        if self.rng.randrange(25) == 0:
            return None
        if name == "not":
            return self.filter(kind, relations, combinations - 1)
        if name in COMBINATIONS:
            return [self.filter(kind, relations, combinations - 1) for _ in range(self.rng.choice((0, 1, 2, 2, 3)))]
        if shape.endswith("ListaFiltro"):
            quantifier = self.rng.choice(("some", "none", "every"))
            return {quantifier: self.filter(shape.removesuffix("ListaFiltro"), relations - 1, combinations)}
        if shape.endswith("ReferenciaFiltro") and relations and self.rng.randrange(3):
            target = shape.removesuffix("ReferenciaFiltro")
            conditions = self._conditions(target, shape, relations - 1, combinations)
            return conditions | (self._comparison(kind, name, field.type) if self.rng.randrange(5) == 0 else {})
        return self._comparison(kind, name, field.type)

    def _comparison(self, kind: str, name: str, filter_type: GraphQLInputType) -> Any:
        shape = get_named_type(filter_type)
        if not isinstance(shape, GraphQLInputObjectType):
            return self.rng.choice(TEXTS) if name.startswith("texto") else self.rng.choice((True, False))
        is_reference = shape.name.endswith("ReferenciaFiltro")
        operator = self.rng.choice(ID_OPERATORS if is_reference else list(shape.fields))
        value_type = shape.fields[operator].type
        if operator == "isNull":
            return {operator: self.rng.choice((True, False, None))}
        many = isinstance(value_type.of_type if isinstance(value_type, GraphQLNonNull) else value_type, GraphQLList)
        if many:
            return {operator: [self._value(kind, name, value_type, empty=False) for _ in range(self.rng.randint(0, 3))]}
        value = self._value(kind, name, value_type, empty=True)
        return {operator: self._part(value) if operator in {"contains", "startsWith"} else value}

    def _part(self, text: str | None) -> str | None:
        """Return the beginning or another part of a text, perhaps in other letters."""
        if not text or self.rng.randrange(8) == 0:
            return self.rng.choice(TEXTS)
        start = self.rng.choice((0, 0, len(text) // 2))
        part = text[start : start + self.rng.randint(1, 4)].strip("\x00\x01\x02\b\f\x0b\x1f\x7f\x80\x9f")
        return part.upper() if self.rng.randrange(2) else part

    def _value(self, kind: str, name: str, value_type: GraphQLInputType, empty: bool) -> Any:
        scalar = get_named_type(value_type)
        if isinstance(scalar, GraphQLEnumType):
            return Name(self.rng.choice(list(scalar.values)))
        if scalar.name == "ID":
            target = kind if name == "id" else name[0].upper() + name[1:]
            return self.id(target if target in entities() else kind)
        values = [value for value in self.dataset.values[kind].get(name, ()) if value is not None]
        return self.rng.choice([*values, None] if empty else values) if values else None

    def id(self, kind: str) -> str:
        """Return an id of this type, rarely of a row that does not exist."""
        ids = self.dataset.ids.get(kind) or self.dataset.all_ids
        return MISSING_ID if self.rng.randrange(30) == 0 else self.rng.choice(ids)


def _type_name(field: GraphQLInputField) -> str:
    return str(get_named_type(field.type).name)
