"""Inputs of mutations, made from the columns of their rows, and the conversion of inputs to arguments of use cases."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import Field, dataclass, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar

import strawberry
from tortoise.expressions import Q

from planificador.api.ids import number_of
from planificador.api.schema.types.columns import api_columns, input_type
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import DomainError, Problem
from planificador.core.model.validation import input_field_name

C = TypeVar("C", bound=type)
NO_ROW = 0
"""The id of no row."""
ROW_FIELDS = ("id", "sesion")
"""The fields of an input that name the row which the verb changes."""


@dataclass(frozen=True, slots=True)
class IdOf:
    """Marks a field of an input as the id of an object of this type."""

    type_name: str


@dataclass(frozen=True, slots=True)
class FilterOf:
    """Marks a field of an input as a filter. make_condition: Takes it and its path, and returns its condition."""

    make_condition: Callable[[object, str], Q]


@dataclass(frozen=True, slots=True)
class Column:
    """Marks a field of an input as a column of its row, and as an id of the type `reference` if there is one."""

    name: str
    reference: str = ""


def columns_of(
    model: type[BaseModel], *, creating: bool, without: Collection[str] = (), optional: Collection[str] = ()
) -> Callable[[C], C]:
    """Return a decorator that makes an input of a class: the editable columns of a model, then the class's own fields.

    Args:
        creating: Whether columns without a default are required, except for `optional` ones. Otherwise an omitted
            column stays unchanged, and the client cannot be changed.
    """
    omitted = {*without, *(() if creating else ("cliente",))}

    def make(cls: C) -> C:
        columns = {name: column for name, column in api_columns(model) if column.editable and name not in omitted}
        annotations = dict(vars(cls).get("__annotations__", {}))
        for name, column in columns.items():
            required = creating and name not in optional and not column.null and column.default is None
            annotations[name] = input_type(column) if required else input_type(column) | None
            metadata = {"column": Column(column.attribute, column.target)}
            # GraphQL forbids to deprecate what is required
            optional_input = {"default": strawberry.UNSET, "deprecation_reason": column.deprecation_reason}
            options: dict[str, Any] = {} if required else optional_input
            setattr(cls, name, strawberry.field(description=column.doc, metadata=metadata, **options))
        cls.__annotations__ = annotations
        return strawberry.input(cls, description=cls.__doc__)

    return make


@dataclass(frozen=True, slots=True)
class InputReference:
    """A row that an input names by its id. campo: the path of its field."""

    campo: str
    type_name: str
    number: int


@dataclass(slots=True)
class Ids:
    """The ids of an input: the rows that they name, and ID_NO_VALIDO for each invalid one."""

    references: list[InputReference]
    invalid: list[Problem]


def arguments(input: object) -> tuple[dict[str, Any], Ids]:
    """Return the arguments of a use case: the columns as `datos`, other fields by name, and ids as numbers.

    In place of an invalid id stands NO_ROW: the use case, which must fail, finds what else is wrong.
    """
    ids = Ids([], [])
    return _arguments(input, "", ids), ids


def with_invalid_ids(invalid: Sequence[Problem], problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems of the ids, and those of a use case that do not follow from them."""
    paths = tuple(f"{problem.campo}." for problem in invalid)
    return [*invalid, *(problem for problem in problems if not f"{problem.campo}.".startswith(paths))]


def at_input_fields(problems: Iterable[Problem], input: object) -> list[Problem]:
    """Return the problems, each at a field of the input.

    A rule may name a column that the verb does not take, such as the state: the problem is then that of the row.
    """
    return [
        problem if problem.campo is None or _has(input, problem.campo.split(".")) else problem.at(_row_field(input))
        for problem in problems
    ]


def _has(value: object, path: Sequence[str]) -> bool:
    """Return whether an input, or a list of inputs, has the path."""
    if not path:
        return True
    first, *rest = path
    if isinstance(value, list):
        return first.isdecimal() and int(first) < len(value) and _has(value[int(first)], rest)
    names = {input_field_name(field.name): field.name for field in fields(value)} if is_dataclass(value) else {}
    return first in names and _has(getattr(value, names[first]), rest)


def _row_field(input: object) -> str | None:
    return next((name for name in ROW_FIELDS if _has(input, [name])), None)


@dataclass(frozen=True, slots=True)
class _InputField:
    """A field of an input. name: of its attribute; campo: of the field in GraphQL; target: of the ids in it."""

    name: str
    campo: str
    column: Column | None
    target: str
    filtered: FilterOf | None


@cache
def _fields_of(input_type: type) -> Sequence[_InputField]:
    return [_input_field(field) for field in fields(input_type)]


def _input_field(field: Field[Any]) -> _InputField:
    column, target, filtered = (field.metadata.get(key) for key in ("column", "of", "filter_of"))
    return _InputField(field.name, input_field_name(field.name), column, target.type_name if target else "", filtered)


def _arguments(input: object, path: str, ids: Ids) -> dict[str, Any]:
    result: dict[str, Any] = {}
    datos: dict[str, Any] = {}
    input_fields = _fields_of(type(input))  # type: ignore[arg-type]  # the class is hashable, whatever its instances
    for field in input_fields:
        value, campo, column = getattr(input, field.name), path + field.campo, field.column
        if column:
            if value is not strawberry.UNSET:
                datos[column.name] = _number(value, column.reference, campo, ids)
        elif field.filtered:
            result[field.name] = field.filtered.make_condition(value, campo) if value else None
        else:
            result[field.name] = _plain(value, field.target, campo, ids)
    return result | ({"datos": datos} if datos or any(field.column for field in input_fields) else {})


def _plain(value: Any, target: str, campo: str, ids: Ids) -> Any:
    if value is strawberry.UNSET:
        return None
    if isinstance(value, list):
        return [_plain(item, target, f"{campo}.{index}", ids) for index, item in enumerate(value)]
    if hasattr(value, "__strawberry_definition__") and not isinstance(value, str):
        return _arguments(value, f"{campo}.", ids)
    return _number(value, target, campo, ids)


def _number(value: Any, type_name: str, campo: str, ids: Ids) -> Any:
    if not type_name or value is None:
        return value
    try:
        number = number_of(value, type_name, campo)
    except DomainError as error:
        ids.invalid += error.problems
        return NO_ROW
    ids.references.append(InputReference(campo, type_name, number))
    return number


def id_field(type_name: str, doc: str, required: bool = True) -> Any:  # Any: Strawberry's field
    """Return a field of an input with the id, or the ids, of objects of a type."""
    default: dict[str, Any] = {} if required else {"default": strawberry.UNSET}
    return strawberry.field(description=doc, metadata={"of": IdOf(type_name)}, **default)


def filter_field(doc: str, make_condition: Callable[[object, str], Q]) -> Any:  # Any: Strawberry's field
    """Return an optional field `filtro` of an input, which a use case gets as a condition."""
    metadata = {"filter_of": FilterOf(make_condition)}
    return strawberry.field(description=doc, default=strawberry.UNSET, metadata=metadata)


def optional_field(doc: str) -> Any:  # Any: Strawberry's field
    """Return an optional field of an input."""
    return strawberry.field(description=doc, default=strawberry.UNSET)
