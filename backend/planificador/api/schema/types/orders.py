"""`orden`: an enum for each model, made from its columns."""

from enum import Enum
from functools import cache

import strawberry

from planificador.api.schema.types.columns import api_columns
from planificador.core.data.paging import SortKey
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of


@cache
def order_enum(model: type[BaseModel]) -> type[Enum]:
    """Return the enum `XOrden`, whose values are SortKeys."""
    members = {}
    for name, (column, text) in _sortable(model).items():
        for suffix, descending, direction in (("", False, "ascending"), ("_DESC", True, "descending")):
            key = SortKey(column, descending)
            members[name.upper() + suffix] = strawberry.enum_value(key, description=f"{text}, {direction}")
    enum = Enum(f"{model.__name__}Orden", members)  # type: ignore[misc]  # made from the columns
    return strawberry.enum(enum, description=f"Sort keys of {model.__name__}.")


def _sortable(model: type[BaseModel]) -> dict[str, tuple[str, str]]:
    """Return the column and the description of each sort key. Names of people and companies sort by `busqueda`."""
    keys = {"id": ("id", "Order of creation")}
    for name, column in api_columns(model):
        text = column.doc.partition(";")[0]
        if model.searched[:1] == (name,) and not column.unique and column_of(model, "busqueda").index:
            keys[name] = ("busqueda", f"{text}, ignoring accents and case")
        elif column.sortable and name != "version":
            keys[name] = (name, text)
    return keys
