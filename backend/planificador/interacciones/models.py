"""Everything said to a client, and what to do next.

Constraints beyond Tortoise's (written in the migration): contact, contract and end client belong to the same client
(composite keys with cliente_id); fecha_recordatorio equals fecha_proxima_accion while crear_recordatorio holds,
hecha_en is empty and resultado is not RECHAZADA, and is empty otherwise.
"""

from tortoise import fields

from planificador.core.columns import Boolean, Choice, Date, Instant, LongText, Reference, Text, optional
from planificador.core.models import Row, search_column
from planificador.interacciones.rules import Resultado, TipoInteraccion


class Interaccion(Row):
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
    tipo = Choice(TipoInteraccion, doc="How we spoke")
    descripcion = optional(LongText(doc="What was said"))
    resultado = Choice(Resultado, doc="What came of it", default=Resultado.PENDIENTE)
    proxima_accion = optional(Text(300, doc="What to do next"))
    fecha_proxima_accion = optional(Date(doc="The day to do it, in the centre's zone"))
    crear_recordatorio = Boolean(doc="Whether the next action is to be remembered", default=False)
    hecha_en = optional(Instant(doc="When the next action was finished", editable=False))
    fecha_recordatorio = fields.DateField(null=True, db_index=True)
    busqueda = search_column()
    searched = ("descripcion", "proxima_accion")
    default_order = ("-fecha",)

    class Meta:
        table = "interaccion"
        indexes = (("fecha",),)
