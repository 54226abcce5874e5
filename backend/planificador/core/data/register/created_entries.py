"""What the register says of rows that were created. What they have in common is converted once."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import orjson

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.register import PARTS, UNGUARDED, part_of, recorded_columns

Recording = tuple[str, str, str, Callable[[Any], Any]]  # Any: a column's own type, and JSON


@cache
def recordings(model: type[BaseModel]) -> Sequence[Recording]:
    """Return the attribute, the name, the part and the conversion to JSON of each recorded column."""
    columns = [(attribute, name, column_of(model, name)) for attribute, name in recorded_columns(model).items()]
    return [(attribute, name, part_of(column), column.to_json) for attribute, name, column in columns]


def dump(values: Mapping[str, Any]) -> str:
    """Return values as JSON. SQLite accepts values by hand that are invalid for their column."""
    return orjson.dumps(values, default=str).decode()


def parts_of_created(model: type[BaseModel], rows: Sequence[Mapping[str, Any]]) -> list[list[str | None]]:
    """Return the values of `PARTS` of each row. rows: at least one; the values of their attributes."""
    values: dict[str, dict[str, list[Any]]] = {}
    for attribute, name, part, to_json in recordings(model):
        column = _json_values([row.get(attribute) for row in rows], to_json)
        if any(value is not None for value in column):
            values.setdefault(part, {})[name] = column
    texts = [_texts(values[part], len(rows)) if part in values else [None] * len(rows) for part in PARTS]
    return [_with_any(list(parts)) for parts in zip(*texts, strict=True)]


def _json_values(values: Sequence[Any], to_json: Callable[[Any], Any]) -> list[Any]:  # Any: as above
    first = values[0]
    if values.count(first) == len(values):
        return [None if first is None else to_json(first)] * len(values)
    return [None if value is None else to_json(value) for value in values]


def _texts(columns: Mapping[str, Sequence[Any]], count: int) -> list[str | None]:
    """Return the JSON of each row's values in these columns, without those that are null; None for no values."""
    first = {name: values[0] for name, values in columns.items()}
    if all(values.count(first[name]) == count for name, values in columns.items()):
        return [dump(first)] * count  # a column has a value that is not null
    result: list[str | None] = []
    for row in zip(*columns.values(), strict=True):
        own = {name: value for name, value in zip(columns, row, strict=True) if value is not None}
        result.append(dump(own) if own else None)
    return result


def _with_any(parts: list[str | None]) -> list[str | None]:
    """Return the parts of a row. Who sees the whole row sees that it was created, also without values."""
    if not any(parts):
        parts[PARTS.index(UNGUARDED)] = dump({})
    return parts
