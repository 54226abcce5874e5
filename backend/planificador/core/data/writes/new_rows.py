"""Makes rows that are to be inserted, many of which have most of their values in common."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from copy import copy
from functools import cache, partial
from typing import Any, TypeVar

from planificador.core.data.queries.query import stored_columns
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Derivation, derivations_of
from planificador.core.tortoise_adapter import column_named, new_row

R = TypeVar("R", bound=BaseModel)
Values = Mapping[str, Any]  # Any: each column's own type


def new_rows(model: type[R], values: Sequence[Values], common: Values) -> list[R]:
    """Return rows with their derived columns. Columns without a value have their defaults.

    A value that rows have in common is converted and derived from once.

    Args:
        values: Those of each row.
        common: Those of all rows that have no other value.
    """
    shared = _defaults(model) | _converted(model, common)
    own_names = {name for item in values for name in item}
    own_derivations: dict[str, Derivation] = {}
    for name, derivation in derivations_of(model).items():
        if own_names.isdisjoint(derivation.sources(model)):
            shared[name] = derivation.value(model, shared)
        else:
            own_derivations[name] = derivation
    rows = []
    for item in values:
        row = shared | _converted(model, item)
        for name, derivation in own_derivations.items():
            row[name] = derivation.value(model, row)
        rows.append(new_row(model, row))
    return rows


def _defaults(model: type[BaseModel]) -> dict[str, Any]:  # Any: as above
    constants, made = _kinds_of_defaults(model)
    return constants | {name: make() for name, make in made.items()} | {"id": None}


@cache
def _kinds_of_defaults(model: type[BaseModel]) -> tuple[dict[str, Any], Mapping[str, Callable[[], Any]]]:
    """Return the defaults that rows may share, and functions that make the others."""
    # Any: as above
    constants, made = dict[str, Any](), dict[str, Callable[[], Any]]()
    for name, _ in stored_columns(model):
        default = column_named(model, name).default
        if callable(default):
            made[name] = default
        elif isinstance(default, Hashable):  # so it cannot be changed
            constants[name] = default
        else:
            made[name] = partial(copy, default)
    return constants, made


def _converted(model: type[BaseModel], values: Values) -> dict[str, Any]:  # Any: as above
    """Return values as columns hold them. Raises ValueError for None in a column that has no NULL."""
    converted = {}
    for name, value in values.items():
        if name in model._meta.fk_fields:  # a row in place of its id
            converted[f"{name}_id"] = value.id
            continue
        column = column_named(model, name)
        if value is None and not column.null:
            raise ValueError(f"{name} must have a value")
        converted[name] = column.to_python_value(value)
    return converted
