"""Constraints that Tortoise does not write into a schema: CHECKs, composite foreign keys and partial unique indexes.

Most of them follow from the columns; a model declares the others in its attribute `constraints`. `make` writes them
into the migrations, and tests/db/test_constraints.py proves that both databases enforce them.
"""

from collections.abc import Iterator

from tortoise.models import Model

from planificador.core.model.columns import BaseColumn
from planificador.db.tortoise_adapter import columns_of, table_of

Constraints = dict[str, dict[str, str]]
"""Clauses by table and name of the constraint, as `core.model.constraints` writes them."""


def table_constraints(models: list[type[Model]]) -> Constraints:
    """Return every constraint of the tables of these models."""
    return {
        (table := table_of(model)): dict(_column_checks(table, model)) | dict(getattr(model, "constraints", {}))
        for model in models
    }


def _column_checks(table: str, model: type[Model]) -> Iterator[tuple[str, str]]:
    for name, column_name, column in columns_of(model):
        if isinstance(column, BaseColumn) and (condition := column.check_sql(f'"{column_name}"')):
            yield f"ck_{table}_{name}", f"CHECK ({condition})"
