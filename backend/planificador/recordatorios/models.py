"""The alerts that a reader snoozed or dismissed."""

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import INTERNAL, Instant, Text, optional


class AvisoOculto(BaseModel):
    """An alert that one reader snoozed (until an instant) or dismissed (no instant).

    lector: the reader, a free name until there are accounts; "" is the whole centre.
    """

    is_node = False

    lector = Text(100, doc=INTERNAL, default="")
    clave = Text(100, doc=INTERNAL)
    hasta = optional(Instant(doc="Until when it is hidden"))

    class Meta:
        table = "aviso_oculto"
        unique_together = (("lector", "clave"),)
