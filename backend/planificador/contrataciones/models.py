"""Courses sold, and who is enrolled in them."""

from decimal import Decimal

from planificador.contrataciones.rules import (
    EstadoContratacion,
    EstadoInscripcion,
    amount,
    amount_sql,
    number_of,
    year_of,
)
from planificador.core.data.computed import ColumnRule, declare_computed
from planificador.core.model import texts
from planificador.core.model.base import BaseModel, search_column
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
    Reference,
    Text,
    derived,
    optional,
)
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
    precio_hora = FixedDecimal(doc="Price per hour in euros; by default, that of the course", written=euros)
    horas_previstas = FixedDecimal(
        doc="Hours sold; by default, those of the course", minimum="0.01", maximum="9999.99", written=hours
    )
    plazas = optional(Integer(doc="Number of places for participants; null if there is no limit", minimum=1))
    asistencia_minima = required_attendance(
        "Percentage of the time that a participant must attend; by default, that of the course; null"
    )
    estado = EnumColumn(
        EstadoContratacion, doc="State of the contract", default=EstadoContratacion.PROPUESTA, editable=False
    )
    valida_hasta = optional(Date(doc="Last day on which the proposal can be accepted"))
    motivo = optional(Text(500, doc="Reason for the rejection or cancellation", editable=False))
    notas = optional(LongText(doc="Free notes"))
    busqueda = search_column()
    searched = ("expediente",)
    searched_relations = ("cliente", "cliente_final", "formacion")

    constraints = {
        "uq_contratacion_cliente": WITH_CLIENT,
        "fk_contratacion_cliente_final": END_CLIENT,
        "ck_contratacion_cancelada": CANCELLED_HAS_REASON,
    }

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


class SerieExpediente(BaseModel):
    """The series of file numbers of a year. ultimo: the last number that was given, also to contracts of before."""

    is_node = False

    anio = Integer(doc=INTERNAL, unique=True)
    ultimo = Integer(doc=INTERNAL)

    class Meta:
        table = "serie_expediente"


class Inscripcion(BaseModel):
    """A participant enrolled in a contract, or waiting for a place in it.

    orden_espera: greater than those of all who have waited for longer; kept by who leaves without having got a place.
    """

    contratacion_id: int
    contratacion = Reference(
        "Contratacion",
        doc="The contract",
        reverse="inscripciones",
        reverse_doc="The enrolments of the contract",
        index=False,
    )
    participante_id: int
    participante = Reference(
        "Participante", doc="The participant", reverse="inscripciones", reverse_doc="The enrolments of the participant"
    )
    cliente_id: int
    cliente = Reference("Cliente", doc="The client of the contract and of the participant")
    estado = EnumColumn(
        EstadoInscripcion, doc="State of the enrolment", default=EstadoInscripcion.ACTIVA, editable=False
    )
    fecha_alta = optional(
        Date(doc="First day on which the participant takes part; null from the first session on, and for who waits")
    )
    fecha_baja = optional(
        Date(doc="Last day on which the participant took part, if BAJA and a day was given", editable=False)
    )
    baja_en = optional(Instant(doc="When the participant left, if BAJA: later sessions are not theirs", editable=False))
    orden_espera = optional(Integer(doc=INTERNAL))

    constraints = {
        "fk_inscripcion_contratacion": belongs("contratacion_id", "contratacion"),
        "fk_inscripcion_participante": belongs("participante_id", "participante"),
        "ck_inscripcion_baja": 'CHECK (("estado" = \'BAJA\') = ("baja_en" IS NOT NULL))',
        "ck_inscripcion_fecha_baja": 'CHECK ("fecha_baja" IS NULL OR "baja_en" IS NOT NULL)',
        "ck_inscripcion_fechas": 'CHECK ("fecha_baja" >= "fecha_alta")',
        "ck_inscripcion_activa": 'CHECK ("estado" <> \'ACTIVA\' OR "orden_espera" IS NULL)',
        "ck_inscripcion_espera": 'CHECK ("estado" <> \'LISTA_ESPERA\' OR "orden_espera" IS NOT NULL)',
    }

    plural = texts.LocalizedText(es="inscripciones", eu="izen-emateak", en="enrolments")

    class Meta:
        table = "inscripcion"
        unique_together = (("contratacion", "participante"),)
