"""Teaching sessions, the trainers who assist in them, and attendance."""

from zoneinfo import ZoneInfo

from planificador.core.model import texts
from planificador.core.model.base import BaseModel, JoinRule
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns import (
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
from planificador.core.model.constraints import CANCELLED_HAS_REASON, DEFERRABLE, belongs
from planificador.core.model.localized_values import minutes
from planificador.sesiones.rules import EstadoAsistencia, EstadoSesion, joined_attendance
from planificador.sesiones.timetables import Slot, Timetable


class Sesion(BaseModel):
    """A teaching session of a contract."""

    contratacion_id: int
    contratacion = Reference(
        "Contratacion", doc="The contract", reverse="sesiones", reverse_doc="Its sessions", index=False
    )
    formador_id: int | None
    formador = Reference(
        "Formador",
        null=True,
        doc="The trainer who leads it",
        reverse="sesiones",
        reverse_doc="The sessions that the trainer leads; `apoyos` has those in which the trainer assists",
        index=False,
    )
    formador_previsto_id: int | None
    formador_previsto = Reference(
        "Formador",
        null=True,
        doc="The trainer who was planned, while another leads the session (sustituirFormador)",
        reverse="sustituciones",
        reverse_doc="The sessions that another leads in place of the trainer",
        editable=False,
    )
    motivo_sustitucion = guarded(
        optional(Text(500, doc="Why another than the planned trainer leads it", editable=False)), ColumnGroup.NOTAS
    )
    aula_id: int | None
    aula = Reference(
        "Aula", null=True, doc="The room", reverse="sesiones", reverse_doc="The sessions in the room", index=False
    )
    fecha = optional(Date(doc="Day on which it starts, in the session's time zone"))
    hora_inicio = optional(LocalTime(doc="Start time, in the session's time zone"))
    hora_fin = optional(
        LocalTime(doc="End time, in the session's time zone; if not later than the start time, on the following day")
    )
    zona = Text(64, doc="IANA time zone; by default, that of the centre", kind="TIMEZONE", groupable=True)
    inicio = optional(Instant(doc="Start as an instant", editable=False))
    fin = optional(Instant(doc="End as an instant", editable=False))
    minutos = optional(Integer(doc="Length in minutes", editable=False))
    direccion = guarded(optional(Text(300, doc="Address where it is taught")), ColumnGroup.DIRECCIONES)
    enlace_vc = optional(Text(500, doc="Link to the video call", kind="URL"))
    estado = EnumColumn(EstadoSesion, doc="State of the session", default=EstadoSesion.PROPUESTA, editable=False)
    motivo = guarded(optional(Text(500, doc="Reason for the cancellation", editable=False)), ColumnGroup.NOTAS)
    estado_anterior = optional(
        EnumColumn(EstadoSesion, doc="State before the cancellation, null unless CANCELADA", editable=False)
    )
    motivo_reapertura = guarded(
        optional(Text(500, doc="Reason for which it was last reopened", editable=False)), ColumnGroup.NOTAS
    )
    reabierta_en = optional(Instant(doc="When it was last reopened", editable=False))
    motivo_solape = guarded(
        optional(Text(500, doc="Reason why its trainers or room may be occupied then")), ColumnGroup.NOTAS
    )
    notas = guarded(optional(LongText(doc="Free notes")), ColumnGroup.NOTAS)

    default_order = ("inicio",)

    constraints = {
        "uq_sesion_contratacion": 'UNIQUE ("id", "contratacion_id")',
        "ck_sesion_programada": (
            "CHECK (\"estado\" NOT IN ('PROGRAMADA', 'REALIZADA') OR (\"fecha\" IS NOT NULL AND"
            ' "hora_inicio" IS NOT NULL AND "hora_fin" IS NOT NULL AND "inicio" IS NOT NULL AND "fin" IS NOT NULL))'
        ),
        "ck_sesion_horas": 'CHECK ("hora_fin" <> "hora_inicio")',
        "ck_sesion_instantes": 'CHECK ("fin" > "inicio")',
        "ck_sesion_cancelada": CANCELLED_HAS_REASON,
        "ck_sesion_sustitucion": (
            'CHECK ("formador_previsto_id" IS NULL OR ("motivo_sustitucion" IS NOT NULL AND "formador_id" IS NOT NULL'
            ' AND "formador_id" <> "formador_previsto_id"))'
        ),
    }

    plural = texts.LocalizedText(es="sesiones", eu="saioak", en="sessions")

    class Meta:
        table = "sesion"
        # The last index serves the agenda: in its order, cancelled and past sessions filtered by the index, which also
        # covers the columns that its pages show.
        indexes = (
            ("contratacion", "inicio", "id"),
            ("formador", "inicio"),
            ("aula", "inicio"),
            ("estado", "inicio"),
            ("inicio", "id", "fin", "estado", "contratacion", "direccion"),
        )

    @property
    def slot(self) -> Slot | None:
        """The slot of the session, None while its time is not set."""
        return Slot(self.inicio, self.fin) if self.inicio and self.fin else None

    @property
    def timetable(self) -> Timetable:
        """Its day and hours, as far as they are set."""
        return Timetable(self.fecha, self.hora_inicio, self.hora_fin, self.zona)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of its day and hours."""
        return ZoneInfo(self.zona)


class ApoyoSesion(BaseModel):
    """A trainer who assists in a session. One who leads it too, such as a substitute, counts as leading."""

    sesion_id: int
    sesion = Reference(
        "Sesion", doc="The session", reverse="apoyos", reverse_doc="The trainers who assist in it", index=False
    )
    formador_id: int
    formador = Reference(
        "Formador",
        doc="The trainer who assists",
        reverse="apoyos",
        reverse_doc="The sessions in which the trainer assists",
    )
    notas = guarded(optional(Text(500, doc="What the trainer does in the session")), ColumnGroup.NOTAS)

    plural = texts.LocalizedText(es="apoyos en sesiones", eu="saioetako laguntzak", en="assignments to assist")

    class Meta:
        table = "apoyo_sesion"
        unique_together = (("sesion", "formador"),)


class Asistencia(BaseModel):
    """The attendance of a participant at a session."""

    sesion_id: int
    sesion = Reference("Sesion", doc="The session", reverse="asistencias", reverse_doc="Its attendance", index=False)
    participante_id: int
    participante = Reference(
        "Participante", doc="The participant", reverse="asistencias", reverse_doc="The attendance of the participant"
    )
    contratacion_id: int
    contratacion = Reference("Contratacion", doc="The contract of the session and of the participant")
    estado = EnumColumn(EstadoAsistencia, doc="Whether the participant attended")
    minutos = optional(Integer(doc="Minutes attended, if not the whole session", maximum=1500, written=minutes))
    nota = guarded(optional(Text(500, doc="Note, such as the reason of an excused absence")), ColumnGroup.NOTAS)

    constraints = {
        "fk_asistencia_sesion": belongs("sesion_id", "sesion", "contratacion_id"),
        "fk_asistencia_inscripcion": (
            'FOREIGN KEY ("contratacion_id", "participante_id")'
            f' REFERENCES "inscripcion" ("contratacion_id", "participante_id"){DEFERRABLE}'
        ),
    }

    join_rule = JoinRule(joined_attendance)

    plural = texts.LocalizedText(es="asistencias", eu="bertaratzeak", en="attendances")

    class Meta:
        table = "asistencia"
        unique_together = (("sesion", "participante"),)
