"""What the tools do not write into a schema: CHECKs, composite foreign keys and partial unique indexes.

Most follow from the columns (`core.models` says which); what a table needs beyond that, its model says.
`make` puts them into the migrations, tests/db/test_constraints.py proves that they bite.
"""

from collections.abc import Iterator
from typing import Any

from tortoise.fields.base import Field
from tortoise.models import Model

from planificador.core.model.columns import EnumColumn, EnumSetColumn, FixedDecimal, Integer, LocalTime, LongText, Text

Constraints = dict[str, dict[str, str]]
"""Table → constraint's name → clause, as `core.constraints` says them."""


def constraints(models: list[type[Model]]) -> Constraints:
    """Every constraint of these models' tables."""
    return {
        (table := model._meta.db_table): dict(_of_columns(table, model)) | dict(getattr(model, "constraints", {}))
        for model in models
    }


def _of_columns(table: str, model: type[Model]) -> Iterator[tuple[str, str]]:
    for name, column in model._meta.fields_map.items():
        source = f'"{model._meta.fields_db_projection.get(name, name)}"'
        if condition := _condition(source, column):
            yield f"ck_{table}_{name}", f"CHECK ({condition})"


def _condition(source: str, column: Field[Any]) -> str:
    condition = ""
    match column:
        case EnumColumn():
            condition = f"{source} IN ({', '.join(repr(member.value) for member in column.enum_type)})"
        case EnumSetColumn():
            condition = f"{source} BETWEEN 0 AND {(1 << len(column.enum_type.__members__)) - 1}"
        case FixedDecimal():
            condition = f"{source} BETWEEN {int(column.minimum * 100)} AND {int(column.maximum * 100)}"
        case Integer():
            condition = f"{source} BETWEEN {column.minimum} AND {column.maximum}"
        case LocalTime():
            condition = f"{source} BETWEEN 0 AND 1439"
        case Text() | LongText():
            condition = f"{source} <> ''"
    return condition
