"""Courses sold, and who is enrolled in them."""

from decimal import Decimal

from planificador.contrataciones.rules import EstadoContratacion, EstadoInscripcion, amount, amount_sql
from planificador.core.data.computed import ColumnRule, declare_computed
from planificador.core.model import texts
from planificador.core.model.base import BaseModel, search_column
from planificador.core.model.columns import (
    INTERNAL,
    Date,
    EnumColumn,
    FixedDecimal,
    Integer,
    LongText,
    Reference,
    Text,
    optional,
)
from planificador.core.model.constraints import CANCELLED_HAS_REASON, END_CLIENT, WITH_CLIENT, belongs
from planificador.formaciones.rules import Modalidad


class Contratacion(BaseModel):
    """One course sold to a client."""

    expediente = Text(40, doc="File number; the next of the year when it is not given", unique=True)
    anio = optional(Integer(doc=INTERNAL))
    numero = optional(Integer(doc=INTERNAL))
    cliente_id: int
    cliente = Reference(
        "Cliente", doc="Who contracts and pays", reverse="contrataciones", reverse_doc="Courses sold to this client"
    )
    cliente_final_id: int | None
    cliente_final = Reference(
        "ClienteFinal",
        null=True,
        doc="Who receives the training, when it is not the client",
        reverse="contrataciones",
        reverse_doc="Courses this company receives",
    )
    formacion_id: int
    formacion = Reference(
        "Formacion", doc="What is taught", reverse="contrataciones", reverse_doc="Where this course was sold"
    )
    modalidad = EnumColumn(Modalidad, doc="How it is taught; the course's when it is not given")
    precio_hora = FixedDecimal(doc="Price of an hour, in euro; the course's when it is not given")
    horas_previstas = FixedDecimal(doc="Hours sold; the course's when not given", minimum="0.01", maximum="9999.99")
    estado = EnumColumn(
        EstadoContratacion, doc="State of the contract", default=EstadoContratacion.PROPUESTA, editable=False
    )
    valida_hasta = optional(Date(doc="Last day on which the proposal can be accepted"))
    motivo = optional(Text(500, doc="Why it was rejected or cancelled", editable=False))
    notas = optional(LongText(doc="Free notes"))
    busqueda = search_column()
    searched = ("expediente",)

    constraints = {
        "uq_contratacion_cliente": WITH_CLIENT,
        "fk_contratacion_cliente_final": END_CLIENT,
        "ck_contratacion_cancelada": CANCELLED_HAS_REASON,
    }

    plural = texts.LocalizedText(es="contrataciones", eu="kontratazioak", en="contracts")

    class Meta:
        table = "contratacion"
        indexes = (("anio", "numero"),)


declare_computed(
    Contratacion,
    "importe_previsto",
    ColumnRule[Contratacion, Decimal](
        FixedDecimal(doc="What it is expected to bring: price of an hour times hours sold, in euro"),
        ("precio_hora", "horas_previstas"),
        amount,
        amount_sql,
    ),
)


class Inscripcion(BaseModel):
    """A participant enrolled in a contract."""

    contratacion_id: int
    contratacion = Reference(
        "Contratacion",
        doc="The contract",
        reverse="inscripciones",
        reverse_doc="Who is enrolled",
        index=False,
    )
    participante_id: int
    participante = Reference(
        "Participante", doc="The participant", reverse="inscripciones", reverse_doc="What the person is enrolled in"
    )
    cliente_id: int
    cliente = Reference("Cliente", doc="The client of both")
    estado = EnumColumn(
        EstadoInscripcion, doc="Whether the person still takes part", default=EstadoInscripcion.ACTIVA, editable=False
    )

    constraints = {
        "fk_inscripcion_contratacion": belongs("contratacion_id", "contratacion"),
        "fk_inscripcion_participante": belongs("participante_id", "participante"),
    }

    plural = texts.LocalizedText(es="inscripciones", eu="izen-emateak", en="enrolments")

    class Meta:
        table = "inscripcion"
        unique_together = (("contratacion", "participante"),)
