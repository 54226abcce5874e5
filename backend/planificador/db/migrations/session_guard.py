"""What databases refuse of sessions, and of attendance, by triggers: what the rules of `sesiones` forbid.

The rules tell users. These are a second line, for what is written by hand and for what the rules of a transaction could
not see: a write that they refuse is an IntegrityError, after which the use case runs again.

Refused are:

- Instants that cannot be those of the day and the hours. Which offset a zone has is not asked, as the database's zone
  data may differ from Python's: an instant may differ by MAX_OFFSET_HOURS from the local time taken as UTC.
- Minutes that differ from the time between the instants.
- Attendance for longer than its session.
- Two sessions of a trainer, who leads or assists, at the same time, neither of which has a reason for it. PostgreSQL
  judges this at the commit, with the trainer locked. SQLite judges each row when it is written, and a series that moves
  passes through overlaps: there a stored session that moves is not judged, and of one that changes otherwise only the
  leading trainer.

A row that is there already stays as it is, and its other columns may change.
"""

from planificador.core.model.zones import MAX_DAY_LENGTH
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion
from planificador.sesiones.rules import SCHEDULED_STATES

SESSION, ASSISTANT, ATTENDANCE = (f'"{model._meta.db_table}"' for model in (Sesion, ApoyoSesion, Asistencia))
TIMES = ("fecha", "hora_inicio", "hora_fin", "inicio", "fin", "minutos")
SESSION_COLUMNS: dict[str, tuple[str, ...]] = {
    "sesion": (*TIMES, "formador_id", "estado", "motivo_solape"),
    "apoyo_sesion": ("sesion_id", "formador_id"),
    "asistencia": ("sesion_id", "minutos"),
}
MAX_OFFSET_HOURS = 15
"""Since 1900 no zone has differed from UTC by more than 14 hours."""
LONGEST = f"{int(MAX_DAY_LENGTH.total_seconds() // 3600)} hours"
STATES = ", ".join(f"'{state.value}'" for state in SCHEDULED_STATES)
WRONG_TIMES = "the instants or the minutes of a session differ from its day and hours"
OVERLAP = "a trainer has two sessions at the same time, neither with a reason for it"
TOO_LONG = "attendance is longer than its session"


def overlapping(trainer: str, session: str, earliest: str) -> str:
    """Return the condition that a trainer has another session at the time of one.

    Args:
        trainer: Compares with the trainer, such as "= 1".
        earliest: The instant after which sessions start that can last until then.
    """
    # "+" and CROSS JOIN have SQLite use the indexes by trainer.
    other = (
        f"o.id <> {session}.id AND o.inicio > {earliest} AND o.inicio < {session}.fin AND o.fin > {session}.inicio"
        f" AND {{plus}}o.estado IN ({STATES}) AND o.motivo_solape IS NULL"
    )
    led = f"SELECT 1 FROM {SESSION} o WHERE o.formador_id {trainer} AND {other}"
    assisted = (
        f"SELECT 1 FROM {ASSISTANT} a CROSS JOIN {SESSION} o WHERE o.id = a.sesion_id AND a.formador_id {trainer}"
        f" AND {other}"
    )
    return f"(EXISTS ({led}) OR EXISTS ({assisted}))"


def must_be_free(session: str) -> str:
    """Return the condition of a session whose trainers may have no other one then."""
    return f"{session}.estado IN ({STATES}) AND {session}.motivo_solape IS NULL"
