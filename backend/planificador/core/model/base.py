"""What every model has.

The database itself refuses what a model does not allow. Migrations carry the constraints, and
tests/db/test_constraints.py proves them: an EnumColumn holds a value of its enum, an EnumSetColumn no bit outside its
enum; a FixedDecimal or Integer lies between its minimum and maximum, a LocalTime between 0 and 1439; a Text is not
empty, a unique Text is unique; references RESTRICT. The `constraints` of a model are what its table needs beyond that.
"""

from typing import ClassVar

from tortoise.models import Model

from planificador.core.model.columns import INTERNAL, Id, Instant, Integer, Text
from planificador.core.model.constraints import Constraints
from planificador.core.model.texts import LocalizedText


class BaseModel(Model):
    """A row with identity, instants and a version for optimistic locking."""

    id = Id(primary_key=True)
    version = Integer(
        doc="Grows with every change; send it back to be told of changes made meanwhile",
        editable=False,
        minimum=1,
        maximum=2_000_000_000,
    )
    creado = Instant(doc="When it was created", editable=False)
    actualizado = Instant(doc="When it last changed", editable=False)

    is_node: ClassVar[bool] = True
    """Whether the model is a type of the graph."""

    searched: ClassVar[tuple[str, ...]] = ()
    """The columns whose words make `busqueda`, the one to sort by first."""

    constraints: ClassVar[Constraints] = {}
    """What the database refuses beyond what the columns say."""

    default_order: ClassVar[tuple[str, ...]] = ()
    """The columns lists are sorted by when nobody asks otherwise; "-" before a column turns it round."""

    plural: ClassVar[LocalizedText] = LocalizedText(es="fichas", eu="fitxak", en="rows")
    """What people call several of them."""

    class Meta:
        abstract = True


def search_column(index: bool = True) -> Text:
    """The folded words by which `buscar` and `filtro.texto` find a row, and by which names are sorted (`index`)."""
    return Text(1000, doc=INTERNAL, default="", db_index=index)
