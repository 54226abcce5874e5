"""Rows that tests write themselves, with the columns that a unit of work would derive."""

from typing import TypeVar

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import derivations_of

R = TypeVar("R", bound=BaseModel)


def with_derived_columns(row: R) -> R:
    """Set the derived columns of a row, and return it."""
    for name, derivation in derivations_of(type(row)).items():
        setattr(row, name, derivation.value(type(row), vars(row)))
    return row
