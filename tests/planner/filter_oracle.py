"""What filters mean, in Python over the rows of the database: the tests compare the answers of SQL with it."""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Any

from graphql import GraphQLInputObjectType, get_named_type
from tests.api.fixture_data import entities, input_type, object_type, parent_fields
from tests.planner.filters import ID_OPERATORS

from planificador.api.ids import decode
from planificador.api.schema.types.models import BY_NAME
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import NormalizedText, column_of
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


@dataclass
class Oracle:
    """All rows of the graph, by type and id."""

    rows: dict[str, Rows] = field(default_factory=dict)

    @classmethod
    async def read(cls) -> "Oracle":
        return cls({name: {row.id: row for row in await model.all()} for name, model in BY_NAME.items()})

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
            return self._list_holds(kind, row, shape.name.removesuffix("ListaFiltro"), value)
        if shape.name.endswith("ReferenciaFiltro"):
            return self._reference_holds(row, name, shape.name.removesuffix("ReferenciaFiltro"), value)
        stored, scalar = getattr(row, snake(name)), get_named_type(object_type(kind).fields[name].type).name
        operands = value if isinstance(shape, GraphQLInputObjectType) else {"eq": value}
        column, items = column_of(BY_NAME[kind], snake(name)), list(operands.items())
        if isinstance(column, NormalizedText):
            items = [in_normal_form(column, *item) for item in items]
        return all(compare(stored, operator, operand, scalar) for operator, operand in items)

    def _list_holds(self, kind: str, row: BaseModel, child: str, value: Mapping[str, Any]) -> bool:
        children = self._children(kind, row, child)
        return all(
            quantify(quantifier, [self.matches(child, item, inner) for item in children])
            for quantifier, inner in value.items()
            if inner is not None
        )

    def _children(self, kind: str, row: BaseModel, child: str) -> list[BaseModel]:
        (reference,) = [name for name, target in parent_fields(child).items() if target == kind]
        return [item for item in self.rows[child].values() if getattr(item, f"{snake(reference)}_id") == row.id]

    def _reference_holds(self, row: BaseModel, name: str, target: str, value: Mapping[str, Any]) -> bool:
        number = getattr(row, f"{snake(name)}_id")
        of_id = {key: operand for key, operand in value.items() if key in ID_OPERATORS}
        of_row = {key: operand for key, operand in value.items() if key not in of_id and not is_ignored(key, operand)}
        if not all(compare(number, operator, operand, "ID") for operator, operand in of_id.items()):
            return False
        return not of_row or (number is not None and self.matches(target, self.rows[target][number], of_row))


def in_normal_form(column: NormalizedText, operator: str, operand: Any) -> tuple[str, Any]:
    """Return a comparison with texts that are stored in one form."""
    match operator, operand:
        case ("isNull", _) | (_, None):
            return operator, operand
        case (("contains" | "startsWith"), _):
            return operator, column.operand("key_contains", composed(operand))
    texts = [composed(text) for text in (operand if isinstance(operand, list) else [operand])]
    return {"eq": "in", "ne": "notIn"}.get(operator, operator), column.candidates(texts)


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
    parse: Callable[[Any], Any] = PARSERS.get(scalar, composed)
    if isinstance(operand, list):
        operand = [parse(item) for item in operand]
    elif operator != "isNull":
        operand = parse(operand)
    return bool(COMPARISONS[operator](stored.name if isinstance(stored, Enum) else stored, operand))


def composed(value: Any) -> Any:
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


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
