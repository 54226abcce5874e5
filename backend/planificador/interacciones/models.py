"""Interactions with clients, and the next actions.

fecha_recordatorio is derived: the day of the next action while its reminder is alive, else empty. Alerts look for it.
"""

from planificador.core.model import texts
from planificador.core.model.base import BaseModel, search_column
from planificador.core.model.columns import (
    INTERNAL,
    Boolean,
    Date,
    EnumColumn,
    Instant,
    LongText,
    Reference,
    Text,
    optional,
)
from planificador.core.model.constraints import END_CLIENT, belongs
from planificador.interacciones.rules import Resultado, TipoInteraccion


class Interaccion(BaseModel):
    """A contact with a client, such as a call or a meeting, which may lead to a next action."""

    cliente_id: int
    cliente = Reference(
        "Cliente", doc="The client", reverse="interacciones", reverse_doc="Interactions with this client", index=False
    )
    cliente_final_id: int | None
    cliente_final = Reference(
        "ClienteFinal",
        null=True,
        doc="The end client concerned",
        reverse="interacciones",
        reverse_doc="Interactions",
        index=False,
    )
    contacto_id: int | None
    contacto = Reference(
        "Contacto", null=True, doc="The contact person", reverse="interacciones", reverse_doc="Interactions"
    )
    contratacion_id: int | None
    contratacion = Reference(
        "Contratacion", null=True, doc="The contract concerned", reverse="interacciones", reverse_doc="Interactions"
    )
    fecha = Instant(doc="When it took place; by default, now")
    tipo = EnumColumn(TipoInteraccion, doc="Kind of contact")
    descripcion = optional(LongText(doc="Notes of the conversation"))
    resultado = EnumColumn(Resultado, doc="Outcome", default=Resultado.PENDIENTE)
    proxima_accion = optional(Text(300, doc="The next action"))
    fecha_proxima_accion = optional(Date(doc="Day of the next action, in the centre's time zone"))
    crear_recordatorio = Boolean(doc="Whether to show a reminder of the next action", default=False)
    hecha_en = optional(Instant(doc="When the next action was completed", editable=False))
    motivo_reapertura = optional(Text(500, doc="Reason for which the next action was last undone", editable=False))
    reabierta_en = optional(Instant(doc="When the next action was last undone", editable=False))
    fecha_recordatorio = optional(Date(doc=INTERNAL, db_index=True))
    busqueda = search_column()
    searched = ("descripcion", "proxima_accion")
    searched_relations = ("cliente", "cliente_final", "contacto", "contratacion")
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
        # A client has hundreds of interactions over the years, of which a page shows the latest.
        indexes = (("cliente", "fecha"), ("cliente_final", "fecha"), ("fecha",))
