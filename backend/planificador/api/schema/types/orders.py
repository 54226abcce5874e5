"""`orden`: one enum per entity, made from its sortable columns, each upwards and downwards."""

from enum import Enum
from functools import cache

import strawberry

from planificador.api.schema.types.columns import described
from planificador.core.data.paging import SortKey
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of


@cache
def order_enum(model: type[BaseModel]) -> type[Enum]:
    """The enum `XOrden`; its values are SortKeys."""
    members = {}
    for name, (column, text) in _sortable(model).items():
        for suffix, descending, way in (("", False, "upwards"), ("_DESC", True, "downwards")):
            key = SortKey(column, descending)
            members[name.upper() + suffix] = strawberry.enum_value(key, description=f"{text}, {way}")
    enum = Enum(f"{model.__name__}Orden", members)  # type: ignore[misc]  # made from the columns
    return strawberry.enum(enum, description=f"How rows of {model.__name__} can be sorted.")


def _sortable(model: type[BaseModel]) -> dict[str, tuple[str, str]]:
    """Enum name → column to sort by, description. Names of people and companies sort by their folded words."""
    found = {"id": ("id", "In order of entry")}
    for name, column in described(model):
        if model.searched[:1] == (name,) and not column.unique and column_of(model, "busqueda").index:
            found[name] = ("busqueda", f"{column.doc}, without regard to accents or case")
        elif column.sortable and name != "version":
            found[name] = (name, column.doc)
    return found
