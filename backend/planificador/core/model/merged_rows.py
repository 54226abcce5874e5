"""Which rows were merged into others, so that what is held about a person is found under all of their ids."""

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import INTERNAL, BigInteger, Identifier
from planificador.core.model.register import MAX_NAME


class FichaAbsorbida(BaseModel):
    """A row that a merge made a part of another one of the same type, and deleted. fila, en: the ids of both."""

    is_node = False

    tipo = Identifier(MAX_NAME, doc=INTERNAL)
    fila = BigInteger(doc=INTERNAL)
    en = BigInteger(doc=INTERNAL)

    class Meta:
        table = "ficha_absorbida"
        unique_together = (("tipo", "fila"),)
        indexes = (("tipo", "en"),)
