"""Courses sold, the proposals in which they are offered together, and who is enrolled in them."""

from decimal import Decimal

from planificador.contrataciones.proposal_rules import (
    CampoLinea,
    EstadoPropuesta,
    SituacionLinea,
    line_amount,
    line_amount_sql,
)
from planificador.contrataciones.rules import (
    EstadoContratacion,
    EstadoInscripcion,
    MotivoPerdida,
    amount,
    amount_sql,
    joined_enrolment,
    number_of,
    weighted_amount,
    weighted_amount_sql,
    year_of,
)
from planificador.core.data.computed.fields import ColumnRule, declare_computed
from planificador.core.model import texts
from planificador.core.model.base import BaseModel, JoinRule, search_column
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns import (
    INTERNAL,
    MAX_HUNDREDTHS,
    Code,
    Date,
    EnumColumn,
    EnumSetColumn,
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


class Propuesta(BaseModel):
    """What is sent to a client: one or several courses, each of them a line that is a contract of its own."""

    numero = Code(40, doc="Number of the proposal, the next of the year", unique=True, editable=False)
    cliente_id: int
    cliente = Reference("Cliente", doc="The client", reverse="propuestas", reverse_doc="Proposals to this client")
    cliente_final_id: int | None
    cliente_final = Reference(
        "ClienteFinal",
        null=True,
        doc="The end client that receives the training; by default, of each line too",
        reverse="propuestas",
        reverse_doc="Proposals for this company",
    )
    contacto_id: int | None
    contacto = Reference(
        "Contacto", null=True, doc="To whom it is sent", reverse="propuestas", reverse_doc="Proposals to this contact"
    )
    titulo = optional(Text(200, doc="What it is about"))
    revision = Integer(doc="Number of its present revision, from 1 on", minimum=1, editable=False)
    estado = EnumColumn(EstadoPropuesta, doc="State of the proposal, which follows from its lines", editable=False)
    valida_hasta = optional(Date(doc="Last day on which it can be accepted; its lines have the same"))
    notas = guarded(optional(LongText(doc="Free notes")), ColumnGroup.NOTAS)
    busqueda = search_column()
    searched = ("numero", "titulo")
    searched_relations = ("cliente", "cliente_final", "contacto")
    texts_about = {"contacto": ()}

    constraints = {
        "uq_propuesta_cliente": WITH_CLIENT,
        "fk_propuesta_cliente_final": END_CLIENT,
        "fk_propuesta_contacto": belongs("contacto_id", "contacto"),
    }

    plural = texts.LocalizedText(es="propuestas", eu="proposamenak", en="proposals")

    class Meta:
        table = "propuesta"


class RevisionPropuesta(BaseModel):
    """A version of a proposal as it was sent. It does not change; the next one replaces it."""

    propuesta_id: int
    propuesta = Reference(
        "Propuesta", doc="The proposal", reverse="revisiones", reverse_doc="Its versions", index=False
    )
    numero = Integer(doc="Its number, from 1 on", minimum=1, editable=False)
    valida_hasta = optional(Date(doc="Last day of the proposal, as it was sent", editable=False))
    notas = guarded(optional(LongText(doc="What was changed, and why", editable=False)), ColumnGroup.NOTAS)
    default_order = ("numero",)

    plural = texts.LocalizedText(es="revisiones de propuestas", eu="proposamenen bertsioak", en="versions of proposals")

    class Meta:
        table = "revision_propuesta"
        unique_together = (("propuesta", "numero"),)


class LineaRevision(BaseModel):
    """A line of a version of a proposal: the terms of the contract as they were sent."""

    revision_id: int
    revision = Reference("RevisionPropuesta", doc="The version", reverse="lineas", reverse_doc="Its lines", index=False)
    contratacion_id: int
    contratacion = Reference(
        "Contratacion", doc="The contract", reverse="lineas_enviadas", reverse_doc="Its terms in each version"
    )
    situacion = EnumColumn(SituacionLinea, doc="What became of it since the former version", editable=False)
    cambios = guarded(
        EnumSetColumn(CampoLinea, doc="The terms that are not as in the former version"), ColumnGroup.IMPORTES
    )
    formacion_id: int
    formacion = Reference("Formacion", doc="The course", editable=False)
    modalidad = EnumColumn(Modalidad, doc="How it is taught", editable=False)
    precio_hora = guarded(
        FixedDecimal(doc="Price per hour in euros", written=euros, editable=False), ColumnGroup.IMPORTES
    )
    horas_previstas = FixedDecimal(
        doc="Hours offered", minimum="0.01", maximum="9999.99", written=hours, editable=False
    )
    fecha_inicio = optional(Date(doc="First day of the course", editable=False))
    fecha_fin = optional(Date(doc="Last day of the course", editable=False))
    importe_anterior = guarded(
        optional(
            FixedDecimal(
                doc="Amount in euros in the former version; null if it was not in it",
                maximum="99999899900.00",  # the largest price times the largest number of hours
                written=euros,
                editable=False,
            )
        ),
        ColumnGroup.IMPORTES,
    )

    plural = texts.LocalizedText(es="líneas de propuestas", eu="proposamenen lerroak", en="lines of proposals")

    class Meta:
        table = "linea_revision"
        unique_together = (("revision", "contratacion"),)


declare_computed(
    LineaRevision,
    "importe",
    ColumnRule[LineaRevision, Decimal](
        FixedDecimal(doc="Amount in euros; 0 if it was withdrawn", maximum=MAX_HUNDREDTHS),
        ("precio_hora", "horas_previstas", "situacion"),
        line_amount,
        line_amount_sql,
    ),
)


class SeriePropuesta(BaseModel):
    """The series of numbers of proposals of a year. ultimo: the last number that was given."""

    is_node = False

    anio = Integer(doc=INTERNAL, unique=True)
    ultimo = Integer(doc=INTERNAL)

    class Meta:
        table = "serie_propuesta"


class Inscripcion(BaseModel):
    """A participant enrolled in a contract, or waiting for a place in it."""

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
        Date(
            doc="First day on which the participant takes part; null from the first session on, and for those who wait"
        )
    )
    fecha_baja = optional(
        Date(doc="Last day on which the participant took part, if BAJA and a day was given", editable=False)
    )
    baja_en = optional(Instant(doc="When the participant left, if BAJA: later sessions are not theirs", editable=False))
    # Greater than those of all who have waited for longer; kept by who leaves without having got a place.
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

    texts_about = {"participante": ()}
    join_rule = JoinRule(joined_enrolment)

    plural = texts.LocalizedText(es="inscripciones", eu="izen-emateak", en="enrolments")

    class Meta:
        table = "inscripcion"
        unique_together = (("contratacion", "participante"),)
