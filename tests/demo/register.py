"""What the register says of the rows, compared with the rows themselves."""

import json
from collections import defaultdict
from typing import Any

from tortoise import Tortoise

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.core.model.register import PARTS, EntradaRegistro, OperacionRegistrada, recorded_columns

Values = dict[str, Any]  # Any: JSON


async def recorded_rows() -> dict[str, dict[int, Values]]:
    """Return the values of each row that exists, by model and number, as its entries tell them one after the other."""
    rows: defaultdict[str, dict[int, Values]] = defaultdict(dict)
    for entry in await EntradaRegistro.all().order_by("id"):
        told = {name: value for part in PARTS for name, value in json.loads(getattr(entry, part) or "{}").items()}
        match entry.operacion:
            case OperacionRegistrada.CREADO:
                assert entry.fila not in rows[entry.tipo]
                rows[entry.tipo][entry.fila] = told
            case OperacionRegistrada.ACTUALIZADO:
                row = rows[entry.tipo][entry.fila]
                assert {name: row.get(name) for name in told} == {name: before for name, (before, _) in told.items()}
                row |= {name: after for name, (_, after) in told.items()}
            case OperacionRegistrada.ELIMINADO:
                assert told == _present(rows[entry.tipo].pop(entry.fila))
    return {name: {number: _present(row) for number, row in table.items()} for name, table in rows.items() if table}


async def present_rows() -> dict[str, dict[int, Values]]:
    """Return the same, from the rows."""
    assert Tortoise.apps is not None
    rows: dict[str, dict[int, Values]] = {}
    for model in Tortoise.apps["models"].values():
        if issubclass(model, BaseModel) and model is not EntradaRegistro and recorded_columns(model):
            table = {row.id: _values(row) for row in await model.all()}
            rows |= {model.__name__: table} if table else {}
    return rows


def _values(row: BaseModel) -> Values:
    columns = recorded_columns(type(row)).items()
    return _present({name: column_of(type(row), name).to_json(getattr(row, attribute)) for attribute, name in columns})


def _present(row: Values) -> Values:
    return {name: value for name, value in row.items() if value is not None}
