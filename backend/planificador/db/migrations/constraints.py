"""What the tools do not write into a schema: CHECKs, composite foreign keys and partial unique indexes.

Most follow from the columns (`core.models` says which); what a table needs beyond that, its model says.
`make` puts them into the migrations, tests/db/test_constraints.py proves that they bite.
"""

from collections.abc import Iterator

from tortoise.models import Model

from planificador.core.model.columns import BaseColumn

Constraints = dict[str, dict[str, str]]
"""Table → constraint's name → clause, as `core.constraints` says them."""


def table_constraints(models: list[type[Model]]) -> Constraints:
    """Every constraint of these models' tables."""
    return {
        (table := model._meta.db_table): dict(_of_columns(table, model)) | dict(getattr(model, "constraints", {}))
        for model in models
    }


def _of_columns(table: str, model: type[Model]) -> Iterator[tuple[str, str]]:
    for name, column in model._meta.fields_map.items():
        source = f'"{model._meta.fields_db_projection.get(name, name)}"'
        if isinstance(column, BaseColumn) and (condition := column.check_sql(source)):
            yield f"ck_{table}_{name}", f"CHECK ({condition})"
