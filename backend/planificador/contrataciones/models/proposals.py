"""Proposals, and their versions as they were sent."""

from decimal import Decimal

from planificador.contrataciones.proposal_rules import (
    CampoLinea,
    EstadoPropuesta,
    SituacionLinea,
    line_amount,
    line_amount_sql,
)
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
    EnumSetColumn,
    FixedDecimal,
    Integer,
    LongText,
    Reference,
    Text,
    guarded,
    optional,
)
from planificador.core.model.constraints import END_CLIENT, WITH_CLIENT, belongs
from planificador.core.model.localized_values import euros, hours
from planificador.formaciones.rules import Modalidad


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
