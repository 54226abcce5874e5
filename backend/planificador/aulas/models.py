"""The rooms in which sessions take place."""

from planificador.core.model import texts
from planificador.core.model.base import BaseModel, search_column
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns import Boolean, Integer, LongText, Text, guarded, optional
from planificador.core.model.duplicates import NAME, DuplicateKey


class Aula(BaseModel):
    """A room for sessions, or a virtual one with a link."""

    nombre = Text(120, doc="Name, such as “Aula 2” or “Zoom, cuenta B”", kind="NAME")
    sede = optional(Text(120, doc="Building or site", groupable=True))
    direccion = guarded(optional(Text(300, doc="Street and number")), ColumnGroup.DIRECCIONES)
    localidad = guarded(optional(Text(120, doc="Town", groupable=True)), ColumnGroup.DIRECCIONES)
    enlace = optional(Text(500, doc="Link, of a virtual room", kind="URL"))
    capacidad = optional(Integer(doc="Number of places for participants; null if there is no limit", minimum=1))
    equipamiento = optional(LongText(doc="Equipment: projector, computers, …"))
    activa = Boolean(doc="Whether sessions may still be given in it", default=True)
    notas = guarded(optional(LongText(doc="Free notes")), ColumnGroup.NOTAS)
    busqueda = search_column()
    searched = ("nombre", "sede", "localidad", "direccion", "equipamiento")
    duplicate_keys = (
        DuplicateKey(texts.LocalizedText(es="enlace", eu="esteka", en="link"), (("enlace",),)),
        DuplicateKey(NAME, (("nombre", "sede"),)),
    )
    default_order = ("nombre",)

    plural = texts.LocalizedText(es="aulas", eu="gelak", en="rooms")

    class Meta:
        table = "aula"
