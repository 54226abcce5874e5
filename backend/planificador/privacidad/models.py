"""The erasures of people."""

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import INTERNAL, BigInteger, Date, Identifier, Instant, optional
from planificador.core.model.register import MAX_NAME


class Supresion(BaseModel):
    """An erasure that was asked for: complete, or waiting for the end of a duty to keep data.

    tipo, fila: the type and the id of the person. conservar_hasta: the last day of the duty, if it is known.
    completa_en: when nothing was left.
    """

    is_node = False

    tipo = Identifier(MAX_NAME, doc=INTERNAL)
    fila = BigInteger(doc=INTERNAL)
    conservar_hasta = optional(Date(doc=INTERNAL))
    completa_en = optional(Instant(doc=INTERNAL))

    class Meta:
        table = "supresion"
        unique_together = (("tipo", "fila"),)
