"""What filters mean: the conditions of the inputs that `filters.py` makes."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import Any, cast

import strawberry
from tortoise.expressions import Q

from planificador.api.errors import BadInputError
from planificador.api.ids import number_in
from planificador.api.schema.types.columns import FilterForm, filter_form
from planificador.api.schema.types.filters import GRAPHQL_NAMES, REFERENCE_OPERATORS, TEXTS
from planificador.api.schema.types.hidden_columns import refuse_if_hidden
from planificador.api.schema.types.models import BY_NAME, Children, children_of
from planificador.core.data.computed.fields import ComputedTerm, computed_fields
from planificador.core.data.lists.paging import column_condition
from planificador.core.data.lists.sorting import TermCondition
from planificador.core.data.search.conditions import MAX_RELATED_WORDS, related_words_condition, words_condition
from planificador.core.data.sql.conditions import RelatedCondition, is_always_true, negation
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn, EnumSetColumn, Reference, TextColumn, column_of
from planificador.core.model.disjunctions import any_of
from planificador.core.model.localized_values import number
from planificador.core.model.normalization import has_forbidden_character, one_line
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import input_field_name

MAX_VALUES, MAX_TEXT = 1000, 1000
TOO_LONG = LocalizedText(
    es="El texto de {path} puede tener como máximo {limit} caracteres.",
    eu="{path} eremuaren testuak gehienez {limit} karaktere izan ditzake.",
    en="The text of {path} may have at most {limit} characters.",
)
TOO_MANY_WORDS = LocalizedText(
    es="El texto de {path} puede tener como máximo {limit} palabras.",
    eu="{path} eremuaren testuak gehienez {limit} hitz izan ditzake.",
    en="The text of {path} may have at most {limit} words.",
)
CONTROL_CHARACTER = LocalizedText(
    es="El texto de {path} contiene un carácter de control, que ningún valor puede contener.",
    eu="{path} eremuaren testuak kontrol-karaktere bat dauka, eta balio batek ere ezin du halakorik izan.",
    en="The text of {path} has a control character, which no value may contain.",
)
OPERATORS = {"eq": "", "ne": "not", "in_": "in", "contains": "key_contains", "starts_with": "key_startswith"}
"""The operators of conditions that have another name in filters."""


def condition(model: type[BaseModel], filtro: object | None, path: str = "filtro") -> Q:
    """Return the condition of the input.

    Args:
        path: Where the input stands in the request, for errors.

    Raises:
        BadInputError: An id is invalid, a text cannot be stored, or a list is too long.
    """
    return Q(*(_condition(model, name, value, _join(path, name)) for name, value in _present_fields(filtro)))


def _present_fields(input: object | None) -> Iterator[tuple[str, Any]]:
    """Yield the fields of an input that the request has."""
    if input is None:
        return
    for name, value in vars(input).items():  # every input is a dataclass
        if value is not strawberry.UNSET:
            yield name, value


def _join(path: str, name: str) -> str:
    return f"{path}.{GRAPHQL_NAMES.get(name) or input_field_name(name)}"


def _condition(model: type[BaseModel], name: str, value: Any, path: str) -> Q:
    match name:
        case _ if value is None:
            return Q()
        case "and_":
            return Q(*_conditions(model, value, path))
        case "or_":
            return any_of(list(_conditions(model, value, path)))
        case "not_":
            return negation(condition(model, value, path))
    children = children_of(model).get(name)
    return _list_condition(children, value, path) if children else _column_condition(model, name, value, path)


def _conditions(model: type[BaseModel], filters: Sequence[object], path: str) -> Iterator[Q]:
    return (condition(model, item, f"{path}.{index}") for index, item in enumerate(filters))


def _column_condition(model: type[BaseModel], name: str, value: Any, path: str) -> Q:
    if name == "texto":
        return words_condition(_checked_text(one_line(value), MAX_TEXT, path))
    if name == "texto_relacionado":
        return _related_words_condition(value, path)
    refuse_if_hidden(model, name, path)
    if rule := computed_fields(model).get(name):
        return _computed_condition(ComputedTerm.of(name, rule), rule.kind, value, path)
    column = column_of(model, name)
    if isinstance(column, Reference):
        return _reference_condition(column, value, path)
    if not hasattr(value, "__strawberry_definition__"):
        return column_condition(column.attribute, "", value)
    return _comparisons(column, _present_fields(value), model.__name__ if name == "id" else "", path)


def _computed_condition(term: ComputedTerm, kind: BaseColumn[Any], value: object, path: str) -> Q:
    operands = [(name, operand) for name, operand in _present_fields(value) if _is_compared(name, operand)]
    return Q(
        *(
            TermCondition(term, *_term_comparison(name, _plain(operand, "", name, _join(path, name), kind)))
            for name, operand in operands
        )
    )


def _term_comparison(operator: str, operand: Any) -> tuple[str, Any]:
    """Return the operator and the operand of a `TermCondition`."""
    if operator == "is_null" or operand is None:
        return ("isnull" if operand is True or operator == "eq" else "not_isnull"), True
    return OPERATORS.get(operator, operator), operand


def _is_compared(operator: str, operand: object) -> bool:
    """Return whether an operator is used. Clients send null for one that is not; `eq` and `ne` compare with null."""
    return operand is not None or operator in {"eq", "ne"}


def _related_words_condition(value: str, path: str) -> Q:
    try:
        return related_words_condition(_checked_text(one_line(value), MAX_TEXT, path))
    except ValueError:
        raise BadInputError(TOO_MANY_WORDS.fill(path=path, limit=number(MAX_RELATED_WORDS))) from None


def _list_condition(children: Children, value: object, path: str) -> Q:
    return Q(*(_quantified(children, *item, path) for item in _present_fields(value) if item[1] is not None))


def _quantified(children: Children, quantifier: str, value: object, path: str) -> Q:
    matches = condition(children.model, value, f"{path}.{quantifier}")
    if quantifier == "every":
        if is_always_true(matches):
            return Q()
        matches = negation(matches)
    exists = RelatedCondition(children.model, children.key, "id", matches)
    return exists if quantifier == "some" else negation(exists)


def _reference_condition(column: Reference, value: object, path: str) -> Q:
    present = dict(_present_fields(value))
    of_id = {name: operand for name, operand in present.items() if name in REFERENCE_OPERATORS}
    target, of_row = BY_NAME[column.target], present.keys() - of_id.keys()
    matches = Q(*(_condition(target, name, present[name], _join(path, name)) for name in present if name in of_row))
    # Ignored conditions do not even ask for a row.
    exists = Q() if is_always_true(matches) else RelatedCondition(target, "id", column.attribute, matches)
    return Q(_comparisons(column, of_id.items(), column.target, path), exists)


def _comparisons(column: BaseColumn[Any], operands: Iterable[tuple[str, Any]], type_name: str, path: str) -> Q:
    return Q(
        *(
            _comparison(column, operator, _plain(operand, type_name, operator, _join(path, operator), column))
            for operator, operand in operands
            if _is_compared(operator, operand)
        )
    )


def _comparison(column: BaseColumn[Any], operator: str, operand: Any) -> Q:
    if filter_form(column) is FilterForm.MEMBERSHIP:
        sets = cast("EnumSetColumn[Enum]", column).bits_with(operand, every=operator == "todos")
        return column_condition(column.attribute, "in", sets)
    if operator == "is_null":
        return column.condition("isnull", operand)
    return column.condition(OPERATORS.get(operator, operator), operand)


def _plain(operand: Any, type_name: str, operator: str, path: str, column: BaseColumn[Any]) -> Any:
    if isinstance(operand, list):
        if len(operand) > MAX_VALUES:
            raise BadInputError(f"{path} may have at most {MAX_VALUES} values.")
        if type_name:
            return [_number(item, type_name, path) for item in operand]
        return [_plain(item, type_name, operator, path, column) for item in operand]
    if isinstance(operand, str) and not isinstance(operand, Enum):
        if type_name:
            return _number(operand, type_name, path)
        max_length = MAX_TEXT if operator in TEXTS else cast("TextColumn", column).written_limit
        return _checked_text(column.operand(operand), max_length, path)
    return operand


def _number(text: str, type_name: str, path: str) -> int:
    if (number := number_in(text, type_name)) is None:
        raise BadInputError(f"{path} has a value that is not an id of type {type_name}.")
    return number


def _checked_text(text: str, max_length: int, path: str) -> str:
    if len(text) > max_length:
        raise BadInputError(TOO_LONG.fill(path=path, limit=number(max_length)))
    if has_forbidden_character(text):
        raise BadInputError(CONTROL_CHARACTER.fill(path=path))
    return text
