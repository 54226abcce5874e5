"""`filtro`: inputs for each model, made from its columns and relations. `filter_conditions.py` has what they mean.

They refer to each other, so they are attributes of the module of the entity types (`api.annotations.lazy_type`).
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

import strawberry
from strawberry.types.field import StrawberryField

from planificador.api.annotations import lazy_type, list_of
from planificador.api.schema.types.columns import FilterForm, api_columns, filter_form, graphql_type_name, value_type
from planificador.api.schema.types.models import children_of
from planificador.api.validation.filters import RELATED
from planificador.core.data.computed.fields import computed_fields
from planificador.core.data.search.conditions import MAX_RELATED_WORDS
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn, Reference, TextColumn, column_of
from planificador.core.model.validation import input_field_name

Part = tuple[str, Any, StrawberryField]  # Any: a type as annotation
"""A field of an input: its name, its type, and Strawberry's field."""
GRAPHQL_NAMES = {"in_": "in", "and_": "and", "or_": "or", "not_": "not"}
"""The names of fields whose names are keywords of Python."""
EQUALITY = {
    "eq": "Equal to this; null finds rows without a value",
    "ne": "Not equal to this: also finds rows without a value; null finds rows with one",
}
LISTS = {"in_": "One of these", "not_in": "None of these: also finds rows without a value"}
RANGES = {"lt": "Before or below this", "lte": "Up to this", "gt": "After or above this", "gte": "From this"}
TEXTS = {
    "contains": "Contains this text, ignoring accents and case as `texto` does",
    "starts_with": "Starts with this text, ignoring accents and case as `texto` does",
}
QUANTIFIERS = {
    "some": "At least one of them matches",
    "none": "None of them matches; {} means that there are none",
    "every": "All of them match, also if there are none",
}
REFERENCE_OPERATORS = (*EQUALITY, *LISTS, "is_null")
"""The operators of a reference that compare the id itself, without the row."""


def filter_name(model: type[BaseModel]) -> str:
    """Return the name of the model's filter."""
    return f"{model.__name__}Filtro"


def filter_inputs(model: type[BaseModel]) -> Iterator[type]:
    """Yield the inputs about rows of a model: the filter, and the conditions for relations that lead to the model."""
    yield filter_input(model)
    yield _reference_input(model)
    yield _list_input(model)


@cache
def filter_input(model: type[BaseModel]) -> type:
    """Return the input `XFiltro`."""
    text = f"Filter of {model.__name__}. All conditions must be met; a null one is ignored."
    return _input(filter_name(model), text, [*_conditions(model), *_combinations(model)])


def _reference_input(model: type[BaseModel]) -> type:
    parts = [*_comparisons(strawberry.ID), *_conditions(model, related=True), *_combinations(model, related=True)]
    text = "Conditions for a reference. eq, ne, in, notIn and isNull compare the id; all others are about the row to"
    return _input(f"{model.__name__}ReferenciaFiltro", f"{text} which it refers, and are not met without one.", parts)


def _list_input(model: type[BaseModel]) -> type:
    parts = [_part(name, _lazy_filter(model), text, related=True) for name, text in QUANTIFIERS.items()]
    return _input(f"{model.__name__}ListaFiltro", "Conditions for a list of rows. All of them must be met.", parts)


def _lazy_filter(model: type[BaseModel]) -> Any:  # Any: a type as annotation
    return lazy_type(filter_name(model))


def _combinations(model: type[BaseModel], related: bool = False) -> Iterator[Part]:
    own = _lazy_filter(model)
    yield _part("and_", list_of(own), "All of these match; an empty list is ignored", related)
    yield _part("or_", list_of(own), "At least one of these matches; an empty list matches nothing", related)
    yield _part("not_", own, "This does not match; as {} matches everything, its negation matches nothing", related)


def _conditions(model: type[BaseModel], related: bool = False) -> Iterator[Part]:
    yield _part("id", _column_filter(column_of(model, "id")), "Global id", related)
    for name, column in api_columns(model):
        is_reference = isinstance(column, Reference)
        kind = lazy_type(f"{column.target}ReferenciaFiltro") if is_reference else _column_filter(column)
        yield _part(name, kind, column.doc, related, column.deprecation_reason)
    for name, rule in computed_fields(model).items():
        yield _part(name, _column_filter(rule.kind), rule.kind.doc, related or rule.rows_read > 0)
    for children in children_of(model).values():
        yield _part(children.name, lazy_type(f"{children.model.__name__}ListaFiltro"), children.doc, related)
    if model.searched:
        text = "Words that occur in its names or numbers, as `buscar` finds them"
        yield _part("texto", str, text, related)
    if model.searched_relations:
        yield _part("texto_relacionado", str, _related_text(model), related)


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
    is_text = isinstance(column, TextColumn)
    return _comparison(graphql_type_name(column), value_type(column), form is FilterForm.RANGE, is_text)


@cache
def _comparison(name: str, kind: Any, ranged: bool, is_text: bool) -> type:  # Any: a type as annotation
    parts = [*_comparisons(kind)]
    parts += [_part(operator, kind, text) for operator, text in RANGES.items() if ranged]
    parts += [_part(operator, kind, text) for operator, text in TEXTS.items() if is_text]
    return _input(f"{name}Comparacion", "Comparisons with a value. All of them must be met.", parts)


def _comparisons(kind: Any) -> Iterator[Part]:  # Any: a type as annotation
    for operator, text in EQUALITY.items():
        yield _part(operator, kind, text)
    for operator, text in LISTS.items():
        yield _part(operator, list_of(kind), text)
    yield _part("is_null", bool, "Whether it has no value (true) or has one (false)")


@cache
def _membership(name: str, kind: Any) -> type:  # Any: a type as annotation
    parts = [_part("alguno", list_of(kind), "Has at least one of these")]
    parts += [_part("todos", list_of(kind), "Has all of these")]
    return _input(f"{name}Pertenencia", "Conditions for the items of a set. All of them must be met.", parts)


def _part(
    name: str, kind: Any, text: str, related: bool = False, deprecation_reason: str | None = None
) -> Part:  # Any: a type as annotation
    """Return an optional field. related: whether it is a condition for related rows, which costs more."""
    field = strawberry.field(
        name=GRAPHQL_NAMES.get(name),
        description=text,
        default=strawberry.UNSET,
        deprecation_reason=deprecation_reason,
        metadata=RELATED if related else None,
    )
    return name, kind | None, field


def _input(name: str, description: str, parts: list[Part]) -> type:
    members: dict[str, Any] = {key: field for key, _, field in parts}
    members["__annotations__"] = {key: kind for key, kind, _ in parts}
    return strawberry.input(type(name, (), members), name=name, description=description)
