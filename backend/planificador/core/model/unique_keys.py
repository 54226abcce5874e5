"""Which columns of a model decide whether its rows may exist beside each other."""

from collections.abc import Sequence
from functools import cache
from typing import cast

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of


@cache
def unique_keys(model: type[BaseModel]) -> Sequence[tuple[str, ...]]:
    """Return the columns of each unique key; a problem is at the first of them."""
    meta = model._meta
    alone = [(name,) for name, column in meta.fields_map.items() if column.unique and name != meta.pk_attr]
    together = cast("list[tuple[str, ...]]", meta.unique_together)
    return [*alone, *(tuple(column_of(model, name).attribute for name in key) for key in together)]


@cache
def unique_columns(model: type[BaseModel]) -> frozenset[str]:
    """Return all columns of unique keys and of marks that at most one row of a group may have."""
    marks = ((name, *group) for name, group in model.exclusive_flags.items())
    return frozenset(name for key in (*unique_keys(model), *marks) for name in key)
