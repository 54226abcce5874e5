"""Teaching slots and who attended.

Constraints beyond Tortoise's (written in the migration): a session that is PROGRAMADA or REALIZADA has its day, hours
and instants; hora_fin after hora_inicio and fin after inicio; an attendance's participant is enrolled in its
session's contract: (contratacion_id, participante_id) references inscripcion, (sesion_id, contratacion_id) references
sesion; a CANCELADA session has its motivo.
"""

from zoneinfo import ZoneInfo

from planificador.core.columns import Choice, Date, Instant, Integer, LocalTime, LongText, Reference, Text, optional
from planificador.core.models import Row
from planificador.sesiones.rules import EstadoAsistencia, EstadoSesion


class Sesion(Row):
    """One teaching slot of a contract."""

    contratacion_id: int
    contratacion = Reference(
        "Contratacion", doc="The contract it delivers", reverse="sesiones", reverse_doc="Its teaching slots"
    )
    formador_id: int | None
    formador = Reference(
        "Formador", null=True, doc="Who teaches", reverse="sesiones", reverse_doc="What this trainer teaches"
    )
    fecha = optional(Date(doc="Day, in the session's own zone"))
    hora_inicio = optional(LocalTime(doc="Start, on the clock of the session's zone"))
    hora_fin = optional(LocalTime(doc="End, on the clock of the session's zone"))
    zona = Text(64, doc="IANA time zone; the centre's when it is not given", kind="TIMEZONE")
    inicio = optional(Instant(doc="Start as an instant", editable=False))
    fin = optional(Instant(doc="End as an instant", editable=False))
    minutos = optional(Integer(doc="Length in minutes", editable=False))
    direccion = optional(Text(300, doc="Where it is taught"))
    enlace_vc = optional(Text(500, doc="Link of the video call", kind="URL"))
    estado = Choice(EstadoSesion, doc="Where it stands", default=EstadoSesion.PROPUESTA, editable=False)
    motivo = optional(Text(500, doc="Why it was cancelled", editable=False))
    motivo_solape = optional(Text(500, doc="Why the trainer may be in two places at that time"))
    notas = optional(LongText(doc="Free notes"))

    default_order = ("inicio",)

    @property
    def zone(self) -> ZoneInfo:
        """The zone its day and hours are told in."""
        return ZoneInfo(self.zona)

    class Meta:
        table = "sesion"
        indexes = (("formador", "inicio"), ("estado", "inicio"), ("inicio",))


class Asistencia(Row):
    """A participant's attendance of a session."""

    sesion_id: int
    sesion = Reference("Sesion", doc="The session", reverse="asistencias", reverse_doc="Who attended")
    participante_id: int
    participante = Reference(
        "Participante", doc="The participant", reverse="asistencias", reverse_doc="What the person attended"
    )
    contratacion_id: int
    contratacion = Reference("Contratacion", doc="The contract of both")
    estado = Choice(EstadoAsistencia, doc="Whether the person was there")
    minutos = optional(Integer(doc="Minutes attended, when it was not the whole session", maximum=1500))

    class Meta:
        table = "asistencia"
        unique_together = (("sesion", "participante"),)
