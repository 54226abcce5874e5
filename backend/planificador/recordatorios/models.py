"""The alerts that a reader snoozed or dismissed."""

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import INTERNAL, Instant, Reference, Text, optional


class AvisoOculto(BaseModel):
    """An alert that one user snoozed (until an instant) or dismissed (no instant)."""

    is_node = False
    erased_with = "lector"

    lector_id: int
    lector = Reference("Usuario", doc="The user from whom it is hidden", index=False)
    clave = Text(100, doc=INTERNAL)
    hasta = optional(Instant(doc="Until when it is hidden"))

    class Meta:
        table = "aviso_oculto"
        unique_together = (("lector", "clave"),)
