"""Validates the input of a row: all problems are found at once."""

from collections.abc import Mapping, Set
from datetime import datetime
from functools import cache
from types import MappingProxyType
from typing import Any

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.composites import Completion
from planificador.core.model.errors import Problem
from planificador.core.model.states import REASON_NEEDED

Values = dict[str, Any]  # Any: each column's own type, by name
NO_VALUES: Mapping[str, Any] = MappingProxyType({})  # Any: as above


@cache
def input_field_name(column: str) -> str:
    """Return the name of a column's input field: `hora_inicio` → `horaInicio`, `cliente_id` → `cliente`."""
    first, *rest = column.removesuffix("_id").split("_")
    return first + "".join(part.capitalize() for part in rest)


def validate(model: type[BaseModel], values: Mapping[str, object]) -> tuple[Values, list[Problem]]:
    """Return the values as they are stored, and what is wrong with them, each problem at its field.

    Only the columns in `values` are validated; None and "" empty an optional column.
    """
    stored: Values = {}
    problems: list[Problem] = []
    for name, value in values.items():
        stored[name], problem = column_of(model, name.removesuffix("_id")).validate_input(value)
        if problem:
            problems.append(problem.at(input_field_name(name)))
    return stored, problems


def reopening(model: type[BaseModel], motivo: str | None, now: datetime) -> tuple[Values, list[Problem]]:
    """Return the columns that keep why and when a row is reopened, and what is wrong with the reason."""
    stored, problems = validate(model, {"motivo_reapertura": motivo})
    if not problems and stored["motivo_reapertura"] is None:
        problems = [REASON_NEEDED]
    return stored | {"reabierta_en": now}, [problem.at("motivo") for problem in problems]


def complete(model: type[BaseModel], values: Values, stored: Values, invalid: Set[str]) -> Completion:
    """Return the columns of the model's composites to write, with problems and warnings at their input fields.

    Args:
        values: Validated values of the input.
        stored: The values of the row before, empty for a row that is created.
        invalid: The input fields with a problem; composites with one of them are left out.
    """
    result = Completion()
    for composite in model.composites:
        is_given = not stored or not values.keys().isdisjoint(composite.columns)
        if is_given and invalid.isdisjoint(map(input_field_name, composite.columns)):
            own = composite.complete(values, stored)
            result.values |= own.values
            result.problems += [(name, problem.at(input_field_name(name))) for name, problem in own.problems]
            result.warnings += [(name, problem.at(input_field_name(name))) for name, problem in own.warnings]
    return result
