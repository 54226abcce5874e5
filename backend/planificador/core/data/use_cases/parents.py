"""The rows that a row refers to, whose readers are told of its changes."""

from collections.abc import Sequence, Set
from functools import cache

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.runtime.changes import RowKey


def parents_of(row: BaseModel) -> Set[RowKey]:
    """Return the rows that a row refers to."""
    values = vars(row)
    return {(target, values[name]) for name, target in _references(type(row)) if values[name] is not None}


@cache
def _references(model: type[BaseModel]) -> Sequence[tuple[str, str]]:
    """Return the column of each reference of a model, with the name of the model that it refers to."""
    columns = (column_of(model, name) for name in sorted(model._meta.fk_fields))
    return [(column.attribute, column.target) for column in columns]
