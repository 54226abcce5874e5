"""Inputs of mutations, made from the columns they fill; and their way back to plain values with ids decoded."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, fields
from typing import Any, TypeVar

import strawberry

from planificador.api.ids import number_of
from planificador.api.schema.types.columns import described, input_type
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import DomainError, Problem, refuse_if
from planificador.core.model.validation import input_field_name

C = TypeVar("C", bound=type)


@dataclass(frozen=True, slots=True)
class Of:
    """Marks an input's id: which type it must be of."""

    type_name: str


@dataclass(frozen=True, slots=True)
class Column:
    """Marks an input's field as a column of the row it is about."""

    name: str
    reference: str = ""


def columns_of(
    model: type[BaseModel], *, creating: bool, without: Collection[str] = (), optional: Collection[str] = ()
) -> Callable[[C], C]:
    """Makes a class the input of a model: its editable columns, then what the class says of its own.

    creating: what a row cannot be without is required (but `optional`, which the use case fills in); otherwise every
    column may be left out, and stays as it is. The client of a row never changes.
    """
    is_omitted = {*without, *(() if creating else ("cliente",))}

    def make(cls: C) -> C:
        columns = {n: c for n, c in described(model) if c.editable and n not in is_omitted}
        annotations = dict(vars(cls).get("__annotations__", {}))
        for name, column in columns.items():
            needed = creating and name not in optional and not column.null and column.default is None
            annotations[name] = input_type(column) if needed else input_type(column) | None
            metadata = {"column": Column(column.attribute, column.target)}
            default: dict[str, Any] = {} if needed else {"default": strawberry.UNSET}
            setattr(cls, name, strawberry.field(description=column.doc, metadata=metadata, **default))
        cls.__annotations__ = annotations
        return strawberry.input(cls, description=cls.__doc__)

    return make


def arguments(given: object) -> dict[str, Any]:
    """The input as arguments of its use case: its columns together as `datos`, the rest by name; ids as numbers.

    Raises DomainError ID_NO_VALIDO with every id that is none of ours.
    """
    problems: list[Problem] = []
    found = _arguments(given, "", problems)
    refuse_if(problems)
    return found


def _arguments(given: object, path: str, problems: list[Problem]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    datos: dict[str, Any] = {}
    for one in fields(given):  # type: ignore[arg-type]  # every strawberry input is a dataclass
        value, campo = getattr(given, one.name), path + input_field_name(one.name)
        column, target = one.metadata.get("column"), one.metadata.get("of")
        if isinstance(column, Column):
            if value is not strawberry.UNSET:
                datos[column.name] = _number(value, column.reference, campo, problems)
        else:
            found[one.name] = _plain(value, target, campo, problems)
    return found | ({"datos": datos} if datos or _has_columns(given) else {})


def _has_columns(given: object) -> bool:
    return any("column" in one.metadata for one in fields(given))  # type: ignore[arg-type]  # as above


def _plain(value: Any, target: Of | None, campo: str, problems: list[Problem]) -> Any:
    if value is strawberry.UNSET:
        return None
    if isinstance(value, list):
        return [_plain(one, target, f"{campo}.{place}", problems) for place, one in enumerate(value)]
    if hasattr(value, "__strawberry_definition__") and not isinstance(value, str):
        return _arguments(value, f"{campo}.", problems)
    return _number(value, target.type_name if target else "", campo, problems)


def _number(value: Any, type_name: str, campo: str, problems: list[Problem]) -> Any:
    if not type_name or value is None:
        return value
    try:
        return number_of(value, type_name, campo)
    except DomainError as error:
        problems += error.problems
        return None


def ref(type_name: str, doc: str, required: bool = True) -> Any:  # Any: Strawberry's field
    """An input's field that holds the id (or ids) of a type."""
    default: dict[str, Any] = {} if required else {"default": strawberry.UNSET}
    return strawberry.field(description=doc, metadata={"of": Of(type_name)}, **default)


def given(doc: str) -> Any:  # Any: Strawberry's field
    """An optional field of an input."""
    return strawberry.field(description=doc, default=strawberry.UNSET)
