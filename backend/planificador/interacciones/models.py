"""Interactions with clients, their next actions, and the reminders of these.

Alerts look for two derived columns, which are empty when an action needs no alert (any more): `fecha_recordatorio` is
the day of the action, and `Recordatorio.dia` a day on which a reminder falls due or before.
"""

from planificador.core.model import texts
from planificador.core.model.base import BaseModel, search_column
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns import (
    INTERNAL,
    Boolean,
    Date,
    EnumColumn,
    Instant,
    Integer,
    LocalTime,
    LongText,
    Reference,
    Text,
    guarded,
    optional,
)
from planificador.core.model.constraints import END_CLIENT, WITH_CLIENT, belongs
from planificador.interacciones.rules import (
    MAX_EVERY,
    MAX_LEAD_DAYS,
    MAX_LEAD_MINUTES,
    Resultado,
    TipoInteraccion,
    UnidadRepeticion,
)


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
    seguimiento_de_id: int | None
    seguimiento_de = Reference(
        "Interaccion",
        null=True,
        doc="The interaction that it follows, of the same client",
        reverse="seguimientos",
        reverse_doc="The interactions that follow this one",
    )
    fecha = Instant(doc="When it took place; by default, now")
    tipo = EnumColumn(TipoInteraccion, doc="Kind of contact")
    descripcion = guarded(optional(LongText(doc="Notes of the conversation")), ColumnGroup.NOTAS)
    resultado = EnumColumn(Resultado, doc="Outcome", default=Resultado.PENDIENTE)
    proxima_accion = optional(Text(300, doc="The next action"))
    fecha_proxima_accion = optional(Date(doc="Day of the next action, in the centre's time zone"))
    hora_proxima_accion = optional(
        LocalTime(doc="Time of the next action on that day, in the centre's time zone; null for the whole day")
    )
    responsable_id: int | None
    responsable = Reference(
        "Usuario",
        null=True,
        doc="The user who is in charge of the next action",
        reverse="interacciones",
        reverse_doc="The interactions of whose next actions the user is in charge",
        index=False,
    )
    nota_responsable = guarded(optional(Text(1000, doc="Note for the colleague in charge")), ColumnGroup.NOTAS)
    repetir_cada = optional(
        Integer(
            doc="Every how many `repetirUnidad` the action is to be done again; 1 if only the unit is given",
            minimum=1,
            maximum=MAX_EVERY,
        )
    )
    repetir_unidad = optional(
        EnumColumn(
            UnidadRepeticion,
            doc="The unit of `repetirCada`; null if it is done once. When it is done, the next one is created",
        )
    )
    repetir_hasta = optional(Date(doc="The last day on which the repeated action may be due; null for no end"))
    repetir_desde = optional(Date(doc=INTERNAL))
    crear_recordatorio = Boolean(
        doc="Whether the next action is among the alerts (AvisoRecordatorio) from shortly before it is due",
        default=False,
    )
    hecha_en = optional(Instant(doc="When the next action was completed", editable=False))
    motivo_reapertura = guarded(
        optional(Text(500, doc="Reason for which the next action was last undone", editable=False)), ColumnGroup.NOTAS
    )
    reabierta_en = optional(Instant(doc="When the next action was last undone", editable=False))
    fecha_recordatorio = optional(Date(doc=INTERNAL, db_index=True))
    busqueda = search_column()
    searched = ("descripcion", "proxima_accion")
    searched_relations = ("cliente", "cliente_final", "contacto", "contratacion")
    default_order = ("-fecha",)

    texts_about = {
        "contacto": ("descripcion", "proxima_accion", "nota_responsable", "motivo_reapertura"),
        "responsable": (),
    }
    constraints = {
        "fk_interaccion_cliente_final": END_CLIENT,
        "fk_interaccion_contacto": belongs("contacto_id", "contacto"),
        "fk_interaccion_contratacion": belongs("contratacion_id", "contratacion"),
        "uq_interaccion_cliente": WITH_CLIENT,
        "fk_interaccion_seguimiento_de": belongs("seguimiento_de_id", "interaccion"),
        "ck_interaccion_seguimiento_de": 'CHECK ("seguimiento_de_id" <> "id")',
        "ck_interaccion_hora": 'CHECK ("hora_proxima_accion" IS NULL OR "fecha_proxima_accion" IS NOT NULL)',
        "ck_interaccion_serie": (
            'CHECK (("repetir_cada" IS NULL) = ("repetir_unidad" IS NULL)'
            ' AND ("repetir_hasta" IS NULL OR "repetir_unidad" IS NOT NULL))'
        ),
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
        indexes = (
            ("cliente", "fecha"),
            ("cliente_final", "fecha"),
            ("fecha",),
            ("responsable", "fecha_proxima_accion"),
        )


class Recordatorio(BaseModel):
    """A reminder of a next action: at a local time some days before, some minutes before, or at an instant."""

    interaccion_id: int
    interaccion = Reference(
        "Interaccion",
        doc="The interaction with the next action",
        reverse="recordatorios",
        reverse_doc="The reminders of its next action",
        editable=False,
    )
    dias_antes = optional(
        Integer(doc="How many days before the day of the action; 0 for the day itself", maximum=MAX_LEAD_DAYS)
    )
    hora = optional(
        LocalTime(doc="At which time, in the centre's time zone, with `diasAntes`; by default, the time of the action")
    )
    minutos_antes = optional(
        Integer(doc="How many minutes before the action, or before its day begins", maximum=MAX_LEAD_MINUTES)
    )
    momento = optional(Instant(doc="At this instant, whenever the action is due"))
    dia = optional(Date(doc=INTERNAL, db_index=True))

    constraints = {
        "ck_recordatorio_forma": (
            'CHECK (CASE WHEN "dias_antes" IS NULL THEN 0 ELSE 1 END'
            ' + CASE WHEN "minutos_antes" IS NULL THEN 0 ELSE 1 END'
            ' + CASE WHEN "momento" IS NULL THEN 0 ELSE 1 END = 1)'
        ),
        "ck_recordatorio_hora": 'CHECK ("hora" IS NULL OR "dias_antes" IS NOT NULL)',
    }

    plural = texts.LocalizedText(es="recordatorios", eu="oroigarriak", en="reminders")

    class Meta:
        table = "recordatorio"
