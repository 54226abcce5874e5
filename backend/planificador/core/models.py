"""What every row has.

The database itself refuses what a model says (migrations carry it, tests/db/test_constraints.py proves it): a Choice
holds one of its enum's values; a Choices no bit outside its enum; a Hundredths or Integer lies between its minimum and
maximum; a LocalTime between 0 and 1439; a Text that is not empty; a unique Text is unique; references RESTRICT. What a
table needs beyond that its `constraints` say.
"""

from typing import ClassVar

from tortoise import fields
from tortoise.models import Model

from planificador.core.columns import Instant, Integer
from planificador.core.constraints import Constraints
from planificador.core.texts import Text


class Row(Model):
    """A row with identity, instants and a version for optimistic locking."""

    id = fields.BigIntField(primary_key=True)
    version = Integer(
        doc="Grows with every change; send it back to be told of changes made meanwhile",
        editable=False,
        minimum=1,
        maximum=2_000_000_000,
    )
    creado = Instant(doc="When it was created", editable=False)
    actualizado = Instant(doc="When it last changed", editable=False)

    searched: ClassVar[tuple[str, ...]] = ()
    """The columns whose words make `busqueda`, the one to sort by first."""

    constraints: ClassVar[Constraints] = {}
    """What the database refuses beyond what the columns say."""

    default_order: ClassVar[tuple[str, ...]] = ()
    """The columns lists are sorted by when nobody asks otherwise; "-" before a column turns it round."""

    plural: ClassVar[Text] = Text(es="fichas", eu="fitxak", en="rows")
    """What people call several of them."""

    class Meta:
        abstract = True


def search_column(index: bool = True) -> fields.Field[str]:
    """The folded words by which `buscar` and `filtro.texto` find a row, and by which names are sorted (`index`)."""
    return fields.CharField(max_length=1000, default="", db_index=index)
