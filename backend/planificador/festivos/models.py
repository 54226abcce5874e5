"""The days on which the centre is closed, and the local holidays of towns."""

from planificador.core.model import texts
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Date, Text, optional
from planificador.festivos.rules import Closing


class DiaCierre(BaseModel):
    """Days without sessions: a local holiday of a town, or a day on which the centre is closed."""

    desde = Date(doc="First day", db_index=True)
    hasta = optional(Date(doc="Last day; null for one day"))
    nombre = Text(120, doc="What it is, such as “San Juan” or “Cierre de agosto”", kind="NAME")
    localidad = optional(
        Text(120, doc="Town whose local holiday it is; null if the centre itself is closed", groupable=True)
    )

    default_order = ("desde",)

    constraints = {"ck_dia_cierre_dias": 'CHECK ("hasta" >= "desde")'}

    plural = texts.LocalizedText(es="días de cierre", eu="itxiera-egunak", en="closing days")

    class Meta:
        table = "dia_cierre"

    @property
    def closing(self) -> Closing:
        """Its days, as rules take them."""
        return Closing(self.desde, self.hasta or self.desde, self.nombre, self.localidad)
