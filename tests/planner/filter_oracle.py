"""What filters mean, in Python over the rows of the database: the tests compare the answers of SQL with it."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Any

from graphql import GraphQLInputObjectType, get_named_type
from tests.api.printed_schema import entities, input_type, object_type
from tests.planner.filters import ID_OPERATORS

from planificador.api.ids import decode
from planificador.api.schema.types.models import BY_NAME, Children, children_of
from planificador.core.data.computed.fields import ColumnRule, Computed, computed_fields
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Code, Telephone, Text, TextColumn, code_column
from planificador.core.model.normalization import one_line
from planificador.core.model.sort_keys import code_key
from planificador.core.model.telephones import comparable_numbers, possible_parts, possible_starts
from planificador.core.model.texts import search_key

PARSERS: dict[str, Callable[[str], Any]] = {
    "Decimal": Decimal,
    "Date": dt.date.fromisoformat,
    "DateTime": dt.datetime.fromisoformat,
    "Time": dt.time.fromisoformat,
    "ID": lambda text: decode(text)[1],
}
Rows = dict[int, BaseModel]


def snake(name: str) -> str:
    return re.sub("([A-Z])", r"_\1", name).lower()


async def set_values(rows: list[BaseModel], name: str, rule: Computed) -> None:
    """Give rows an attribute with a computed value."""
    if isinstance(rule, ColumnRule):
        values = [rule.value(row) for row in rows]
    else:
        values = await rule.values([row.id for row in rows]) if rows else []
    for row, value in zip(rows, values, strict=True):
        setattr(row, name, value)


@dataclass
class Oracle:
    """All rows of the graph, by type and id."""

    rows: dict[str, Rows] = field(default_factory=dict)

    @classmethod
    async def read(cls) -> "Oracle":
        rows = {name: {row.id: row for row in await model.all()} for name, model in BY_NAME.items()}
        for name, model in BY_NAME.items():
            for field_name, rule in computed_fields(model).items():
                await set_values(list(rows[name].values()), field_name, rule)
        return cls(rows)

    def ids(self, kind: str, conditions: Mapping[str, Any]) -> list[int]:
        """Return the ids of the rows that match a filter, in their order."""
        return sorted(number for number, row in self.rows[kind].items() if self.matches(kind, row, conditions))

    def matches(self, kind: str, row: BaseModel, conditions: Mapping[str, Any]) -> bool:
        return all(self._holds(kind, row, *item) for item in conditions.items() if item[1] is not None)

    def _holds(self, kind: str, row: BaseModel, name: str, value: Any) -> bool:
        match name:
            case "and":
                return all(self.matches(kind, row, item) for item in value)
            case "or":
                return any(self.matches(kind, row, item) for item in value)
            case "not":
                return not self.matches(kind, row, value)
        shape = get_named_type(input_type(f"{kind}Filtro").fields[name].type)
        if shape.name.endswith("ListaFiltro"):
            return self._list_holds(children_of(BY_NAME[kind])[snake(name)], row, value)
        if shape.name.endswith("ReferenciaFiltro"):
            return self._reference_holds(row, name, shape.name.removesuffix("ReferenciaFiltro"), value)
        scalar = get_named_type(object_type(kind).fields[name].type).name
        operands = value if isinstance(shape, GraphQLInputObjectType) else {"eq": value}
        return all(self._column_holds(row, name, operator, operand, scalar) for operator, operand in operands.items())

    @staticmethod
    def _column_holds(row: BaseModel, name: str, operator: str, operand: Any, scalar: str) -> bool:
        stored, column = getattr(row, snake(name)), type(row)._meta.fields_map.get(snake(name))
        if isinstance(column, Telephone):
            return telephone_holds(stored, getattr(row, column.numbers) or "", operator, operand)
        if isinstance(column, Code) and operator in EQUALITY and operand is not None:
            return compare_code(stored, getattr(row, code_column(name)), operator, operand)
        if isinstance(column, TextColumn):
            operator, operand = in_stored_form(column, operator, operand)
        return compare(stored, operator, operand, scalar)

    def _list_holds(self, relation: Children, row: BaseModel, value: Mapping[str, Any]) -> bool:
        child = relation.model.__name__
        children = [item for item in self.rows[child].values() if getattr(item, relation.key) == row.id]
        return all(
            quantify(quantifier, [self.matches(child, item, inner) for item in children])
            for quantifier, inner in value.items()
            if inner is not None
        )

    def _reference_holds(self, row: BaseModel, name: str, target: str, value: Mapping[str, Any]) -> bool:
        number = getattr(row, f"{snake(name)}_id")
        of_id = {key: operand for key, operand in value.items() if key in ID_OPERATORS}
        of_row = {key: operand for key, operand in value.items() if key not in of_id and not is_ignored(key, operand)}
        if not all(compare(number, operator, operand, "ID") for operator, operand in of_id.items()):
            return False
        return not of_row or (number is not None and self.matches(target, self.rows[target][number], of_row))


def is_ignored(name: str, value: Any) -> bool:
    """Return whether a condition is about nothing: null, or empty but for such conditions."""
    match name, value:
        case (("eq" | "ne"), _):
            return False
        case _, None:
            return True
        case "or", list():
            return any(all(is_ignored(*item) for item in filtro.items()) for filtro in value)
        case "and", list():
            return all(is_ignored(*item) for filtro in value for item in filtro.items())
        case (("not" | "some" | "none"), _):
            return False
    return isinstance(value, dict) and all(is_ignored(*item) for item in value.items())


def quantify(quantifier: str, matches: list[bool]) -> bool:
    return {"some": any(matches), "none": not any(matches), "every": all(matches)}[quantifier]


def compare(stored: Any, operator: str, operand: Any, scalar: str) -> bool:
    """Return whether a comparison with an operand as JSON is true. None is equal to nothing but null."""
    if operand is None:
        return {"eq": stored is None, "ne": stored is not None}.get(operator, True)
    parse: Callable[[Any], Any] = PARSERS.get(scalar, lambda value: value)
    if isinstance(operand, list):
        operand = [parse(item) for item in operand]
    elif operator != "isNull":
        operand = parse(operand)
    return bool(COMPARISONS[operator](stored.name if isinstance(stored, Enum) else stored, operand))


EQUALITY = ("eq", "ne", "in", "notIn")


def compare_code(stored: str, key: str | None, operator: str, operand: Any) -> bool:
    """Return whether a comparison of a code with others is true. key: its form for comparisons, if it has one."""
    codes = [one_line(code) for code in (operand if isinstance(operand, list) else [operand])]
    is_equal = stored in codes or key in [code_key(code) for code in codes]
    return is_equal == (operator in {"eq", "in"})


def in_stored_form(column: TextColumn, operator: str, operand: Any) -> tuple[str, Any]:
    """Return the comparison with the forms in which texts are stored."""
    if operand is None or operator == "isNull":
        return operator, operand
    texts = [column.operand(text) for text in (operand if isinstance(operand, list) else [operand])]
    if operator in EQUALITY:
        forms = column.candidates(texts) if isinstance(column, Text) else texts
        return {"eq": "in", "ne": "notIn"}.get(operator, operator), forms
    return operator, (column.stored_form.part(texts[0]) or texts[0]) if column.stored_form else texts[0]


def telephone_holds(stored: str | None, numbers: str, operator: str, operand: Any) -> bool:
    """Return whether a comparison of a telephone is true. numbers: those in it, in their compared form."""
    if operand is None or operator == "isNull":
        return compare(stored, operator, operand, "String")
    match operator:
        case "ne" | "notIn":
            return not telephone_holds(stored, numbers, {"ne": "eq", "notIn": "in"}[operator], operand)
        case "in":
            return any(telephone_holds(stored, numbers, "eq", item) for item in operand)
        case "eq":
            value = comparable_numbers(operand)
            return value in (numbers, *numbers.split()) if value else stored == one_line(operand)
        case "contains":
            found = any(part in numbers for part in possible_parts(operand))
        case _:
            found = any(number.startswith(possible_starts(operand)) for number in numbers.split())
    return found or compare(stored, operator, operand, "String")


def key(text: str) -> str:
    """Return the search key, up to the NUL at which LIKE of SQLite ends; only other programs write it."""
    return search_key(text).partition("\0")[0]


COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda stored, operand: stored == operand,
    "ne": lambda stored, operand: stored != operand,
    "in": lambda stored, operand: stored in operand,
    "notIn": lambda stored, operand: stored not in operand,
    "isNull": lambda stored, operand: (stored is None) == operand,
    "lt": lambda stored, operand: stored is not None and stored < operand,
    "lte": lambda stored, operand: stored is not None and stored <= operand,
    "gt": lambda stored, operand: stored is not None and stored > operand,
    "gte": lambda stored, operand: stored is not None and stored >= operand,
    "contains": lambda stored, operand: stored is not None and search_key(operand) in key(stored),
    "startsWith": lambda stored, operand: stored is not None and key(stored).startswith(search_key(operand)),
    "alguno": lambda stored, operand: bool({member.name for member in stored} & set(operand)),
    "todos": lambda stored, operand: {member.name for member in stored} >= set(operand),
}
assert set(BY_NAME) == set(entities())
