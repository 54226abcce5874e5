"""The unique keys of a model, as its columns declare them."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import cast

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.constraints import INDEX


@cache
def unique_keys(model: type[BaseModel]) -> Sequence[tuple[str, ...]]:
    """Return the columns of each unique key; a problem is at the first of them."""
    meta = model._meta
    alone = [(name,) for name, column in meta.fields_map.items() if column.unique and name != meta.pk_attr]
    together = cast("list[tuple[str, ...]]", meta.unique_together)
    return [*alone, *(tuple(column_of(model, name).attribute for name in key) for key in together)]


def may_have_equal_keys(model: type[BaseModel], rows: Sequence[BaseModel], others: Sequence[BaseModel]) -> bool:
    """Return whether one of some rows may have a unique value of one of the others."""
    if not rows or not others:
        return False
    if any(clause.startswith(INDEX) for clause in model.constraints.values()):
        return True
    return any(not _values(rows, key).isdisjoint(_values(others, key)) for key in unique_keys(model))


def _values(rows: Iterable[BaseModel], key: tuple[str, ...]) -> set[tuple[object, ...]]:
    values = (tuple(getattr(row, name) for name in key) for row in rows)
    return {value for value in values if None not in value}
