"""The models of the graph, of all domain packages, and the relations between them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from planificador import rights
from planificador.api.schema.scalars import graphql_enum
from planificador.api.schema.types.columns import api_columns
from planificador.core.model.actors import Rol
from planificador.core.model.base import BaseModel, models_in
from planificador.core.model.columns import Reference
from planificador.core.model.texts import DescribedEnum
from planificador.domains import DOMAINS, MODEL_MODULES
from planificador.rights.table import Rows


@dataclass(frozen=True, slots=True)
class Children:
    """The rows of a model that refer to a row.

    Attributes:
        name: The field of that row which lists them.
        key: Their column that refers to it.
    """

    name: str
    model: type[BaseModel]
    key: str
    doc: str


@cache
def children_of(model: type[BaseModel]) -> Mapping[str, Children]:
    """Return the relations to many rows of a model, by name."""
    relations = (
        Children(column.reverse, child, column.attribute, column.reverse_doc)
        for child in MODELS
        for _, column in api_columns(child)
        if isinstance(column, Reference) and column.target == model.__name__ and column.reverse
    )
    return {relation.name: relation for relation in relations}


def _import_domains() -> None:
    """Import all modules of the domain packages: some declare computed values of another package's model."""
    for name in DOMAINS:
        package = import_module(f"planificador.{name}")
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            import_module(module.name)


_import_domains()
MODELS = [model for model in models_in(MODEL_MODULES) if model.is_node]
BY_NAME = {model.__name__: model for model in MODELS}


@cache
def own_models(roles: frozenset[Rol]) -> frozenset[str]:
    """Return the names of the models of which these roles see only the reader's own rows."""
    permissions = rights.of(roles)
    return frozenset(name for name in BY_NAME if permissions.of(name).rows is Rows.OWN)


_Enum: Any = DescribedEnum  # Any: called to make an enum of the models, which a checker cannot follow
TipoNodo: Any = _Enum("TipoNodo", {name: (name, BY_NAME[name].__doc__) for name in sorted(BY_NAME)})
TipoNodo.__doc__ = "The types of objects."
graphql_enum(TipoNodo)
