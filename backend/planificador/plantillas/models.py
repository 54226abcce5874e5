"""Templates for texts."""

from planificador.core.model import texts
from planificador.core.model.base import BaseModel, search_column
from planificador.core.model.columns import EnumColumn, LongText, Text, optional
from planificador.core.model.texts import Idioma
from planificador.plantillas.rules import SobrePlantilla, UsoPlantilla


class Plantilla(BaseModel):
    """A template for a text in one language, with placeholders such as `{cliente}` and `{sesion.inicio}`."""

    nombre = Text(120, doc="Name", kind="NAME")
    uso = EnumColumn(UsoPlantilla, doc="What the text is for", default=UsoPlantilla.CORREO)
    sobre = EnumColumn(SobrePlantilla, doc="The type of the objects for which it is filled in")
    idioma = EnumColumn(Idioma, doc="Language of the text, in which values are written", default=Idioma.ES)
    asunto = optional(Text(200, doc="Subject, which may have placeholders too"))
    texto = LongText(doc="The text; `marcadores` lists the placeholders that it may have")
    busqueda = search_column()
    searched = ("nombre", "asunto", "texto")
    default_order = ("nombre",)

    plural = texts.LocalizedText(es="plantillas", eu="txantiloiak", en="templates")

    class Meta:
        table = "plantilla"
