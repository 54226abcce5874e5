"""The types of the graph, made from the models of all domain packages.

They refer to each other, so all are attributes of this module, where `api.annotations.lazy_type` finds them by name.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from planificador.api.schema.types.entities import entity_type
from planificador.core.model.base import BaseModel
from planificador.domains import DOMAINS, MODEL_MODULES


def _import_domains() -> None:
    """Import all modules of the domain packages: some declare computed values of another package's model."""
    for name in DOMAINS:
        package = import_module(f"planificador.{name}")
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            import_module(module.name)


def _node_models() -> Iterator[type[BaseModel]]:
    for name in MODEL_MODULES:
        for item in vars(import_module(name)).values():
            if isinstance(item, type) and issubclass(item, BaseModel) and item.__module__ == name and item.is_node:
                yield item


_import_domains()
MODELS = list(_node_models())
BY_NAME = {model.__name__: model for model in MODELS}
globals().update({model.__name__: entity_type(model, MODELS) for model in MODELS})
