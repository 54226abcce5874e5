"""Everything said to a client, and what to do next.

fecha_recordatorio is derived: the day of the next action while its reminder is alive, else empty. Alerts look for it.
"""

from tortoise import fields

from planificador.core.model import texts
from planificador.core.model.base import BaseModel, search_column
from planificador.core.model.columns import Boolean, Date, EnumColumn, Instant, LongText, Reference, Text, optional
from planificador.core.model.constraints import END_CLIENT, belongs
from planificador.interacciones.rules import Resultado, TipoInteraccion


class Interaccion(BaseModel):
    """A call, mail, meeting…, which may leave a next action."""

    cliente_id: int
    cliente = Reference(
        "Cliente", doc="With whom", reverse="interacciones", reverse_doc="Everything said to this client"
    )
    cliente_final_id: int | None
    cliente_final = Reference(
        "ClienteFinal", null=True, doc="About which end client", reverse="interacciones", reverse_doc="What was said"
    )
    contacto_id: int | None
    contacto = Reference(
        "Contacto", null=True, doc="With which person", reverse="interacciones", reverse_doc="What was said"
    )
    contratacion_id: int | None
    contratacion = Reference(
        "Contratacion", null=True, doc="About which contract", reverse="interacciones", reverse_doc="What was said"
    )
    fecha = Instant(doc="When it took place; now when it is not given")
    tipo = EnumColumn(TipoInteraccion, doc="How we spoke")
    descripcion = optional(LongText(doc="What was said"))
    resultado = EnumColumn(Resultado, doc="What came of it", default=Resultado.PENDIENTE)
    proxima_accion = optional(Text(300, doc="What to do next"))
    fecha_proxima_accion = optional(Date(doc="The day to do it, in the centre's zone"))
    crear_recordatorio = Boolean(doc="Whether the next action is to be remembered", default=False)
    hecha_en = optional(Instant(doc="When the next action was finished", editable=False))
    fecha_recordatorio = fields.DateField(null=True, db_index=True)
    busqueda = search_column(index=False)
    searched = ("descripcion", "proxima_accion")
    default_order = ("-fecha",)

    constraints = {
        "fk_interaccion_cliente_final": END_CLIENT,
        "fk_interaccion_contacto": belongs("contacto_id", "contacto"),
        "fk_interaccion_contratacion": belongs("contratacion_id", "contratacion"),
        "ck_interaccion_recordatorio": (
            'CHECK (CASE WHEN "crear_recordatorio" AND "hecha_en" IS NULL AND "resultado" <> \'RECHAZADA\''
            ' THEN COALESCE("fecha_recordatorio" = "fecha_proxima_accion",'
            ' "fecha_recordatorio" IS NULL AND "fecha_proxima_accion" IS NULL)'
            ' ELSE "fecha_recordatorio" IS NULL END)'
        ),
    }

    plural = texts.LocalizedText(es="interacciones", eu="interakzioak", en="interactions")

    class Meta:
        table = "interaccion"
        indexes = (("fecha",),)
