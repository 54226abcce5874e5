"""The private parts of Tortoise that models, conditions and rows build on, under public names.

`db/tortoise_adapter.py` has those of its connections. tests/libraries fails when a new version changes one of them.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

from tortoise.backends.base.client import Capabilities
from tortoise.expressions import Q
from tortoise.fields.base import Field
from tortoise.fields.data import CharEnumFieldInstance
from tortoise.fields.relational import BackwardFKRelation, ForeignKeyFieldInstance
from tortoise.filters import escape_like
from tortoise.models import Model

__all__ = [
    "Capabilities",
    "CharEnumFieldInstance",
    "ForeignKeyFieldInstance",
    "column_named",
    "escape_like",
    "is_constraint",
    "is_negated",
    "mark_as_stored",
    "new_row",
    "referring_columns",
    "relation_of",
    "row_from_database",
]
M = TypeVar("M", bound=Model)


def row_from_database(model: type[M], values: Mapping[str, Any]) -> M:  # Any: the driver's values
    """Return the row with these values of its columns, converted to Python's. Raise as the columns' conversions do."""
    return model._init_from_db(**values)


def new_row(model: type[M], values: Mapping[str, Any]) -> M:  # Any: each column's own type
    """Return a row that is not stored, with these values of all its columns, which are of Python's types already.

    `Model.__init__` looks at each column again, which takes longer than all else that is done with a row.
    """
    row = model.__new__(model)
    vars(row).update(values, _partial=False, _saved_in_db=False, _custom_generated_pk=False, _await_when_save={})
    return row


def column_named(model: type[Model], name: str) -> Field[Any]:  # Any: each column's own type
    """Return the column that holds this attribute of a row."""
    return model._meta.fields_map[name]


def mark_as_stored(row: Model) -> None:
    """Let a new row be one that others can refer to."""
    vars(row)["_saved_in_db"] = True


def is_negated(condition: Q) -> bool:
    """Return whether a condition is the negation of its parts."""
    return condition._is_negated


class Relation(NamedTuple):
    """A relation of a model to another. column: the other's column that refers to the model; None for a reference."""

    model: type[Any]
    column: str | None


def relation_of(model: type[Model], name: str) -> Relation:
    """Return the relation of this name: a reference of the model, or the reverse of a reference to it."""
    field = model._meta.fields_map[name]
    if isinstance(field, BackwardFKRelation):
        return Relation(field.related_model, str(field.relation_field))
    if isinstance(field, ForeignKeyFieldInstance):
        return Relation(field.related_model, None)
    raise KeyError(name)


def referring_columns(model: type[M]) -> Iterator[tuple[type[M], str]]:
    """Yield the model and the column of each reference to a model that has a reverse name."""
    for name in sorted(model._meta.backward_fk_fields):
        relation = model._meta.fields_map[name]
        if isinstance(relation, BackwardFKRelation):
            yield relation.related_model, relation.relation_field


def is_constraint(model: type[Model], column: str) -> bool:
    """Return whether the database checks the references in a column that holds ids."""
    relation = model._meta.fields_map[column.removesuffix("_id")]
    return isinstance(relation, ForeignKeyFieldInstance) and relation.db_constraint
