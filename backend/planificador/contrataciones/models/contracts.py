"""Courses sold, and the series of their file numbers."""

from decimal import Decimal

from planificador.contrataciones.rules import (
    EstadoContratacion,
    MotivoPerdida,
    amount,
    amount_sql,
    weighted_amount,
    weighted_amount_sql,
)
from planificador.contrataciones.series_rules import number_of, year_of
from planificador.core.data.computed.fields import ColumnRule, declare_computed
from planificador.core.model import texts
from planificador.core.model.base import BaseModel, search_column
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns import (
    INTERNAL,
    MAX_HUNDREDTHS,
    Code,
    Date,
    EnumColumn,
    FixedDecimal,
    Instant,
    Integer,
    LongText,
    Month,
    Reference,
    Text,
    derived,
    guarded,
    optional,
)
from planificador.core.model.composites import DateRange
from planificador.core.model.constraints import CANCELLED_HAS_REASON, END_CLIENT, WITH_CLIENT, belongs
from planificador.core.model.localized_values import euros, hours
from planificador.formaciones.models import required_attendance
from planificador.formaciones.rules import Modalidad


class Contratacion(BaseModel):
    """One course sold to a client."""

    expediente = Code(40, doc="File number; by default, the next of the year", unique=True)
    anio = derived(optional(Integer(doc=INTERNAL)), "expediente", rule=year_of, version=1)
    numero = derived(optional(Integer(doc=INTERNAL)), "expediente", rule=number_of, version=1)
    cliente_id: int
    cliente = Reference(
        "Cliente", doc="The contracting client", reverse="contrataciones", reverse_doc="Contracts of this client"
    )
    cliente_final_id: int | None
    cliente_final = Reference(
        "ClienteFinal",
        null=True,
        doc="The end client that receives the training, if it is not the client",
        reverse="contrataciones",
        reverse_doc="Contracts for this company",
    )
    formacion_id: int
    formacion = Reference(
        "Formacion", doc="The course", reverse="contrataciones", reverse_doc="Contracts for this course"
    )
    modalidad = EnumColumn(Modalidad, doc="How it is taught; by default, as the course")
    precio_hora = guarded(
        FixedDecimal(doc="Price per hour in euros; by default, that of the course", written=euros), ColumnGroup.IMPORTES
    )
    horas_previstas = FixedDecimal(
        doc="Hours sold; by default, those of the course", minimum="0.01", maximum="9999.99", written=hours
    )
    plazas = optional(Integer(doc="Number of places for participants; null if there is no limit", minimum=1))
    asistencia_minima = required_attendance(
        "Percentage of the time that a participant must attend; by default, that of the course; null"
    )
    comercial_id: int | None
    comercial = Reference(
        "Usuario",
        null=True,
        doc="The user who sells it and looks after it",
        reverse="contrataciones",
        reverse_doc="The contracts that the user sells and looks after",
    )
    propuesta_id: int | None
    propuesta = Reference(
        "Propuesta",
        null=True,
        doc="The proposal of which it is a line",
        reverse="contrataciones",
        reverse_doc="The lines of the proposal",
        editable=False,
    )
    estado = EnumColumn(
        EstadoContratacion, doc="State of the contract", default=EstadoContratacion.PROPUESTA, editable=False
    )
    fecha_inicio = optional(Date(doc="First day of the course"))
    fecha_fin = optional(Date(doc="Last day of the course"))
    probabilidad = optional(Integer(doc="Probability that the client accepts, in percent", maximum=100))
    mes_previsto = optional(Month(doc="Month in which the sale is expected"))
    valida_hasta = optional(Date(doc="Last day on which the proposal can be accepted; at its end it becomes CADUCADA"))
    motivo_perdida = guarded(
        optional(EnumColumn(MotivoPerdida, doc="Why the proposal was lost", editable=False)), ColumnGroup.NOTAS
    )
    motivo = guarded(
        optional(Text(500, doc="Reason for the rejection or cancellation", editable=False)), ColumnGroup.NOTAS
    )
    estado_anterior = optional(
        EnumColumn(EstadoContratacion, doc="State before the cancellation, null unless CANCELADA", editable=False)
    )
    motivo_reapertura = guarded(
        optional(Text(500, doc="Reason for which it was last reopened", editable=False)), ColumnGroup.NOTAS
    )
    reabierta_en = optional(Instant(doc="When it was last reopened", editable=False))
    notas = guarded(optional(LongText(doc="Free notes")), ColumnGroup.NOTAS)
    busqueda = search_column()
    searched = ("expediente",)
    searched_relations = ("cliente", "cliente_final", "formacion")
    texts_about = {"comercial": ()}

    constraints = {
        "uq_contratacion_cliente": WITH_CLIENT,
        "fk_contratacion_cliente_final": END_CLIENT,
        "ck_contratacion_cancelada": CANCELLED_HAS_REASON,
        "fk_contratacion_propuesta": belongs("propuesta_id", "propuesta"),
        "ck_contratacion_fechas": 'CHECK ("fecha_fin" >= "fecha_inicio")',
        "ck_contratacion_motivo_perdida": (
            "CHECK (\"motivo_perdida\" IS NULL OR \"estado\" IN ('RECHAZADA', 'CADUCADA'))"
        ),
    }
    composites = (DateRange("fecha_inicio", "fecha_fin"),)

    plural = texts.LocalizedText(es="contrataciones", eu="kontratazioak", en="contracts")

    class Meta:
        table = "contratacion"
        indexes = (("anio", "numero"), ("estado", "valida_hasta"))


declare_computed(
    Contratacion,
    "importe_previsto",
    ColumnRule[Contratacion, Decimal](
        FixedDecimal(doc="Expected amount in euros: price per hour times hours sold", maximum=MAX_HUNDREDTHS),
        ("precio_hora", "horas_previstas"),
        amount,
        amount_sql,
    ),
)


declare_computed(
    Contratacion,
    "importe_ponderado",
    ColumnRule[Contratacion, Decimal | None](
        optional(
            FixedDecimal(
                doc="Expected amount times `probabilidad`; that of an accepted contract whole, of a lost one 0",
                maximum=MAX_HUNDREDTHS,
            )
        ),
        ("precio_hora", "horas_previstas", "estado", "probabilidad"),
        weighted_amount,
        weighted_amount_sql,
    ),
)


class SerieExpediente(BaseModel):
    """The series of file numbers of a year. ultimo: the last number that was given, also to contracts of before."""

    is_node = False

    anio = Integer(doc=INTERNAL, unique=True)
    ultimo = Integer(doc=INTERNAL)

    class Meta:
        table = "serie_expediente"
