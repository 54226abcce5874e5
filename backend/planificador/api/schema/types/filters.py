"""`filtro`: an input for each model, made from its columns."""

import unicodedata
from collections.abc import Iterator
from dataclasses import fields
from enum import Enum
from functools import cache
from typing import Any, cast

import strawberry
from strawberry.types.field import StrawberryField
from tortoise.expressions import Q

from planificador.api.errors import BadInputError
from planificador.api.ids import number_in
from planificador.api.schema.types.columns import FilterForm, api_columns, filter_form, graphql_type_name, value_type
from planificador.core.data.paging import column_condition
from planificador.core.data.search import MAX_RELATED_WORDS, related_words_condition, words_condition
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn, EnumSetColumn, Text, column_of
from planificador.core.model.formats import has_control_character
from planificador.core.model.validation import input_field_name

MAX_VALUES, MAX_TEXT = 1000, 1000
RANGES = {"lt": "before or below", "lte": "up to", "gt": "after or above", "gte": "from"}


@cache
def filter_input(model: type[BaseModel]) -> type:
    """Return the input `XFiltro`."""
    parts = [_field("id", _column_filter(column_of(model, "id")), "Global id")]
    parts += [
        _field(name, _column_filter(column), column.doc)
        for name, column in api_columns(model)
        if filter_form(column) is not FilterForm.NONE
    ]
    if model.searched:
        parts.append(_field("texto", str, "Words that occur in its names or numbers, as `buscar` finds them"))
    if model.searched_relations:
        parts.append(_field("texto_relacionado", str, _related_text(model)))
    return _input(f"{model.__name__}Filtro", f"Filter of {model.__name__}. All conditions must be met.", parts)


def _related_text(model: type[BaseModel]) -> str:
    names = ", ".join(map(input_field_name, model.searched_relations))
    return (
        f"Words, at most {MAX_RELATED_WORDS}, each of which occurs in its own names or numbers, or in those of {names}"
    )


def _column_filter(column: BaseColumn[Any]) -> Any:  # Any: a type as annotation
    form = filter_form(column)
    match form:
        case FilterForm.VALUE:
            return value_type(column)
        case FilterForm.MEMBERSHIP:
            return _membership(graphql_type_name(column), value_type(column))
    return _comparison(graphql_type_name(column), value_type(column), form is FilterForm.RANGE)


@cache
def _comparison(name: str, kind: Any, ranged: bool) -> type:  # Any: a type as annotation
    parts = [_field("eq", kind, "Equal to this"), _field("in_", list[kind], "One of these")]
    parts += [_field(operator, kind, f"{meaning.capitalize()} this") for operator, meaning in RANGES.items() if ranged]
    parts.append(_field("is_null", bool, "Whether it has no value (true) or has one (false)"))
    return _input(f"{name}Comparacion", "Comparisons with a value. All of them must be met.", parts)


@cache
def _membership(name: str, kind: Any) -> type:  # Any: a type as annotation
    parts = [_field("alguno", list[kind], "Has at least one of these"), _field("todos", list[kind], "Has all of these")]
    return _input(f"{name}Pertenencia", "Conditions for the items of a set. All of them must be met.", parts)


def _field(name: str, kind: Any, text: str) -> tuple[str, Any, StrawberryField]:  # Any: a type as annotation
    graphql = {"in_": "in"}.get(name)
    return name, kind | None, strawberry.field(name=graphql, description=text, default=strawberry.UNSET)


def _input(name: str, description: str, parts: list[tuple[str, Any, StrawberryField]]) -> type:
    members: dict[str, Any] = {key: field for key, _, field in parts}
    members["__annotations__"] = {key: kind for key, kind, _ in parts}
    return strawberry.input(type(name, (), members), name=name, description=description)


def condition(model: type[BaseModel], filtro: object | None) -> Q:
    """Return the condition of the input.

    Raises:
        BadInputError: an id is invalid, a text cannot be stored, or a list is too long.
    """
    return Q(*(part for name, value in _present_fields(filtro) for part in _conditions(model, name, value)))


def _present_fields(filtro: object | None) -> Iterator[tuple[str, Any]]:
    if filtro is None:
        return
    for field in fields(filtro):  # type: ignore[arg-type]  # every strawberry input is a dataclass
        value = getattr(filtro, field.name)
        if value is not strawberry.UNSET:
            yield field.name, value


def _conditions(model: type[BaseModel], name: str, value: Any) -> Iterator[Q]:
    if name == "texto":
        yield words_condition(_checked_text(value or "", MAX_TEXT))
        return
    if name == "texto_relacionado":
        try:
            yield related_words_condition(_checked_text(value or "", MAX_TEXT))
        except ValueError:
            raise BadInputError(f"filtro.textoRelacionado may have at most {MAX_RELATED_WORDS} words.") from None
        return
    column = column_of(model, name)
    if not hasattr(value, "__strawberry_definition__"):
        if value is not None:
            yield column_condition(column.attribute, "", value)
        return
    type_name = model.__name__ if name == "id" else column.target
    for operator, operand in _present_fields(value):
        # Clients send null for an operator that is not used. Only `eq` compares with null.
        if operand is not None or operator == "eq":
            yield _compare(column, operator, _plain(operand, type_name, name, column))


def _compare(column: BaseColumn[Any], operator: str, operand: Any) -> Q:
    if filter_form(column) is FilterForm.MEMBERSHIP:
        sets = cast("EnumSetColumn[Enum]", column).bits_with(operand, every=operator == "todos")
        return column_condition(column.attribute, "in", sets)
    if operator == "is_null" or operand is None:
        return column_condition(column.attribute, "isnull", operand is not False)
    return column_condition(column.attribute, {"eq": "", "in_": "in"}.get(operator, operator), operand)


def _plain(operand: Any, type_name: str, name: str, column: BaseColumn[Any]) -> Any:
    if isinstance(operand, list):
        if len(operand) > MAX_VALUES:
            raise BadInputError(f"filtro.{input_field_name(name)} may have at most {MAX_VALUES} values.")
        return [_plain(item, type_name, name, column) for item in operand]
    if isinstance(operand, str) and not isinstance(operand, Enum):
        return (
            _number(operand, type_name, name) if type_name else _checked_text(operand, cast("Text", column).max_length)
        )
    return operand


def _number(text: str, type_name: str, name: str) -> int:
    if (number := number_in(text, type_name)) is None:
        raise BadInputError(f"filtro.{input_field_name(name)} has a value that is not an id of type {type_name}.")
    return number


def _checked_text(text: str, max_length: int) -> str:
    text = unicodedata.normalize("NFC", text)  # like the texts of rows
    if len(text) > max_length:
        raise BadInputError(f"A text in filtro has more than {max_length} characters, the maximum.")
    if has_control_character(text, allowed="\t\n\r"):
        raise BadInputError("A text in filtro has a control character, which no value may contain.")
    return text
