"""The base class of all models.

Each bound of a column is also a constraint of the database, in the migrations, and tests/db/test_constraints.py proves
each of them.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar, cast

from tortoise.models import Model

from planificador.core.model.columns import INTERNAL, Derivation, Id, Instant, Integer, Text, column_of
from planificador.core.model.constraints import Constraints
from planificador.core.model.search_texts import VERSION, row_text
from planificador.core.model.texts import LocalizedText

MAX_SEARCH_CHARACTERS, MAX_SEARCH_BYTES = 1000, 2000


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

    constraints: ClassVar[Constraints] = {}
    """The constraints that do not follow from the columns."""

    default_order: ClassVar[tuple[str, ...]] = ()
    """The columns by which lists are sorted if a query gives no order; "-" before a column means descending."""

    plural: ClassVar[LocalizedText] = LocalizedText(es="fichas", eu="fitxak", en="rows")
    """The name of several rows, for messages."""

    class Meta:
        abstract = True


class SearchText(Derivation):
    """The text of a row's `searched` columns, of a length that PostgreSQL can index."""

    version = VERSION

    def sources(self, model: type[Model]) -> Sequence[str]:
        return cast("type[BaseModel]", model).searched

    def value(self, model: type[Model], row: Mapping[str, object]) -> str:
        sources = [name for name in self.sources(model) if row.get(name)]
        fields = [(getattr(column_of(model, name), "kind", ""), str(row[name])) for name in sources]
        return row_text(fields, MAX_SEARCH_CHARACTERS).encode()[:MAX_SEARCH_BYTES].decode(errors="ignore")


def search_column(index: bool = True) -> Text:
    """Return the column of the search key, by which `buscar` and `filtro.texto` find rows.

    index: rows can also be sorted by it.
    """
    column = Text(MAX_SEARCH_CHARACTERS, doc=INTERNAL, default="", db_index=index)
    column.derivation = SearchText()
    return column


def model_named(name: str) -> type[BaseModel]:
    """Return the model to which references refer by this name. Its module must have been imported."""
    return next(model for model in BaseModel.__subclasses__() if model.__name__ == name)
