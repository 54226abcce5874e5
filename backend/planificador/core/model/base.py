"""The base class of all models.

Each bound of a column is also a constraint of the database, in the migrations, and tests/db/test_constraints.py proves
each of them.
"""

from typing import ClassVar

from tortoise.models import Model

from planificador.core.model.columns import INTERNAL, Id, Instant, Integer, Text
from planificador.core.model.composites import Composite
from planificador.core.model.constraints import Constraints
from planificador.core.model.texts import LocalizedText


class BaseModel(Model):
    """A row with identity, instants and a version for optimistic locking."""

    id = Id(primary_key=True)
    version = Integer(
        doc="Grows with every change; send it back to detect changes made meanwhile",
        editable=False,
        minimum=1,
        maximum=2_000_000_000,
    )
    creado = Instant(doc="When it was created", editable=False)
    actualizado = Instant(doc="When it last changed", editable=False)

    is_node: ClassVar[bool] = True
    """Whether the model is a type of the graph."""

    searched: ClassVar[tuple[str, ...]] = ()
    """The columns whose words are in `busqueda` (`core.model.search_texts`). The first is the one to sort by."""

    searched_relations: ClassVar[tuple[str, ...]] = ()
    """The relations whose rows' words count for `filtro.textoRelacionado`: references, or reverse names of others'."""

    composites: ClassVar[tuple[Composite, ...]] = ()
    """The columns that depend on each other, which are completed and validated together."""

    constraints: ClassVar[Constraints] = {}
    """The constraints that do not follow from the columns."""

    default_order: ClassVar[tuple[str, ...]] = ()
    """The columns by which lists are sorted if a query gives no order; "-" before a column means descending."""

    plural: ClassVar[LocalizedText] = LocalizedText(es="fichas", eu="fitxak", en="rows")
    """The name of several rows, for messages."""

    class Meta:
        abstract = True


def search_column(index: bool = True) -> Text:
    """Return the column of the search key, by which `buscar` and `filtro.texto` find rows.

    index: rows can also be sorted by it.
    """
    return Text(1000, doc=INTERNAL, default="", db_index=index)


def model_named(name: str) -> type[BaseModel]:
    """Return the model to which references refer by this name. Its module must have been imported."""
    return next(model for model in BaseModel.__subclasses__() if model.__name__ == name)
