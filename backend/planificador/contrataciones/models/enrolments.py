"""Who is enrolled in a contract."""

from planificador.contrataciones.enrolment_rules import EstadoInscripcion, joined_enrolment
from planificador.core.model import texts
from planificador.core.model.base import BaseModel, JoinRule
from planificador.core.model.columns import (
    INTERNAL,
    Date,
    EnumColumn,
    Instant,
    Integer,
    Reference,
    optional,
)
from planificador.core.model.constraints import belongs


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
