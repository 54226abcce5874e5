"""The catalogue of courses and the trainers who give them."""

from planificador.core.model import texts
from planificador.core.model.base import BaseModel, search_column
from planificador.core.model.columns import (
    Boolean,
    EnumColumn,
    FixedDecimal,
    LongText,
    Telephone,
    Text,
    optional,
    telephone_numbers,
)
from planificador.formaciones.rules import Modalidad


class Formacion(BaseModel):
    """A course of the catalogue."""

    codigo = Text(40, doc="Code in the catalogue", kind="NAME", unique=True)
    nombre = Text(200, doc="Title", kind="NAME")
    horas = FixedDecimal(doc="Length in hours", minimum="0.01", maximum="9999.99")
    modalidad = EnumColumn(Modalidad, doc="How it is taught by default")
    precio_hora = optional(FixedDecimal(doc="Default price per hour in euros"))
    objetivos = optional(LongText(doc="Objectives"))
    contenidos = optional(LongText(doc="Contents"))
    activa = Boolean(doc="Whether it is still on offer", default=True)
    busqueda = search_column()
    searched = ("nombre", "codigo")
    default_order = ("busqueda",)

    plural = texts.LocalizedText(es="formaciones", eu="prestakuntzak", en="courses")

    class Meta:
        table = "formacion"


class Formador(BaseModel):
    """A trainer."""

    nombre = Text(120, doc="Given name", kind="NAME")
    apellidos = Text(160, doc="Family names", kind="SURNAMES")
    correo = optional(Text(254, doc="E-mail address", kind="EMAIL"))
    telefono = optional(Telephone(doc="Telephone number", numbers="telefono_numeros"))
    activo = Boolean(doc="Whether the trainer still teaches for the centre", default=True)
    telefono_numeros = telephone_numbers("telefono")
    busqueda = search_column()
    searched = ("apellidos", "nombre", "correo", "telefono")
    default_order = ("busqueda",)

    plural = texts.LocalizedText(es="formadores", eu="irakasleak", en="trainers")

    class Meta:
        table = "formador"
