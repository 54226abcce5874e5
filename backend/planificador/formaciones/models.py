"""The catalogue of courses, the trainers who give them, and when these are absent."""

from datetime import datetime

from planificador.core.model import texts
from planificador.core.model.base import BaseModel, search_column
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns import (
    BaseColumn,
    Boolean,
    Code,
    Date,
    EnumColumn,
    FixedDecimal,
    Instant,
    Integer,
    LocalTime,
    LongText,
    Reference,
    Telephone,
    Text,
    guarded,
    optional,
    telephone_numbers,
)
from planificador.core.model.duplicates import BY_EMAIL, BY_PERSON, BY_TELEPHONE
from planificador.core.model.localized_values import euros, hours
from planificador.formaciones.rules import Modalidad


def required_attendance(doc: str) -> BaseColumn[int | None]:
    """Return the column of the share of the time that a participant must attend."""
    return optional(Integer(doc=f"{doc} if none is required", minimum=1, maximum=100))


class Formacion(BaseModel):
    """A course of the catalogue."""

    codigo = Code(40, doc="Code in the catalogue", unique=True)
    nombre = Text(200, doc="Title", kind="NAME")
    horas = FixedDecimal(doc="Length in hours", minimum="0.01", maximum="9999.99", written=hours)
    modalidad = EnumColumn(Modalidad, doc="How it is taught by default")
    precio_hora = guarded(
        optional(FixedDecimal(doc="Default price per hour in euros", written=euros)), ColumnGroup.IMPORTES
    )
    asistencia_minima = required_attendance("Percentage of the time that a participant must attend, by default; null")
    objetivos = optional(LongText(doc="Objectives"))
    contenidos = optional(LongText(doc="Contents"))
    activa = Boolean(doc="Whether it is still on offer", default=True)
    busqueda = search_column()
    searched = ("nombre", "codigo")
    default_order = ("nombre",)

    plural = texts.LocalizedText(es="formaciones", eu="prestakuntzak", en="courses")

    class Meta:
        table = "formacion"


class Formador(BaseModel):
    """A trainer."""

    nombre = Text(120, doc="Given name", kind="NAME")
    apellidos = Text(160, doc="Family names", kind="SURNAMES", sorted_with=("nombre",))
    correo = guarded(optional(Text(254, doc="E-mail address", kind="EMAIL")), ColumnGroup.DIRECCIONES)
    telefono = guarded(optional(Telephone(doc="Telephone number", numbers="telefono_numeros")), ColumnGroup.DIRECCIONES)
    activo = Boolean(doc="Whether the trainer still teaches for the centre", default=True)
    telefono_numeros = telephone_numbers("telefono")
    busqueda = search_column()
    searched = ("apellidos", "nombre", "correo", "telefono")
    duplicate_keys = (BY_EMAIL, BY_TELEPHONE, BY_PERSON)
    default_order = ("apellidos",)

    plural = texts.LocalizedText(es="formadores", eu="irakasleak", en="trainers")

    class Meta:
        table = "formador"


class AusenciaFormador(BaseModel):
    """A time at which a trainer is absent: holidays, sick leave, another commitment."""

    formador_id: int
    formador = Reference(
        "Formador", doc="The trainer", reverse="ausencias", reverse_doc="The absences of the trainer", index=False
    )
    desde = Date(doc="First day")
    hora_inicio = optional(LocalTime(doc="Time on the first day; null from its beginning on"))
    hasta = optional(Date(doc="Last day; null while it is not known, and with `horaFin` the first day"))
    hora_fin = optional(LocalTime(doc="Time on the last day; null until its end"))
    zona = Text(64, doc="IANA time zone of days and hours; by default, that of the centre", kind="TIMEZONE")
    inicio = Instant(doc="Start as an instant", editable=False)
    fin = optional(Instant(doc="End as an instant; null while it is not known", editable=False))
    motivo = guarded(optional(Text(500, doc="Reason")), ColumnGroup.NOTAS)

    default_order = ("inicio",)

    constraints = {"ck_ausencia_formador_instantes": 'CHECK ("fin" > "inicio")'}

    plural = texts.LocalizedText(es="ausencias", eu="absentziak", en="absences")

    class Meta:
        table = "ausencia_formador"
        indexes = (("formador", "inicio"),)

    def covers(self, start: datetime, end: datetime) -> bool:
        """Return whether the trainer is absent at some time of this period."""
        return self.inicio < end and (self.fin is None or start < self.fin)
