"""The triggers of sessions and attendance on SQLite."""

from planificador.db.migrations.session_guard import (
    ASSISTANT,
    ATTENDANCE,
    LONGEST,
    MAX_OFFSET_HOURS,
    OVERLAP,
    SESSION,
    STATES,
    TIMES,
    TOO_LONG,
    WRONG_TIMES,
    must_be_free,
    overlapping,
)

SECONDS = "CAST(strftime('%s', {}) AS integer)"
START, END, DAY = (SECONDS.format(f"new.{name}") for name in ("inicio", "fin", "fecha"))
MAX_OFFSET_SECONDS = f"{MAX_OFFSET_HOURS} * 3600"
NEW_TIMES_ARE_WRONG = f"""(
    new.minutos <> ({END} - {START}) / 60
    OR abs({DAY} + new.hora_inicio * 60 - {START}) > {MAX_OFFSET_SECONDS}
    OR abs({DAY} + (new.hora_fin + 1440 * (new.hora_fin <= new.hora_inicio)) * 60 - {END}) > {MAX_OFFSET_SECONDS}
)"""


def _refuse(condition: str, message: str, source: str = "") -> str:
    return f"BEGIN SELECT RAISE(ABORT, '{message}') {source} WHERE {condition}; END"


def _overlap(trainer: str, session: str) -> str:
    earliest = f"strftime('%Y-%m-%d %H:%M:%S', {session}.inicio, '-{LONGEST}')"
    return overlapping(f"= {trainer}", session, earliest).format(plus="+")


LED_BY_NEW = _refuse(_overlap("new.formador_id", "new"), OVERLAP)
ASSISTED_BY_NEW = _refuse(
    f"s.id = new.sesion_id AND {must_be_free('s')} AND {_overlap('new.formador_id', 's')}",
    OVERLAP,
    f"FROM {SESSION} s",
)
TIMES_CHANGE = " OR ".join(f"old.{name} IS NOT new.{name}" for name in TIMES)
STAYS = "old.inicio IS new.inicio AND old.fin IS new.fin"
TRAINER_CHANGES = "old.motivo_solape IS NOT NULL OR old.formador_id IS NOT new.formador_id"
ENTRY_TOO_LONG = _refuse("s.id = new.sesion_id AND s.minutos < new.minutos", TOO_LONG, f"FROM {SESSION} s")
SQLITE_SESSIONS = {
    "sesion_times_insert": (
        f"AFTER INSERT ON {SESSION} WHEN {NEW_TIMES_ARE_WRONG} BEGIN SELECT RAISE(ABORT, '{WRONG_TIMES}'); END"
    ),
    "sesion_times_update": (
        f"AFTER UPDATE OF {', '.join(TIMES)} ON {SESSION} WHEN ({TIMES_CHANGE}) AND {NEW_TIMES_ARE_WRONG}"
        f" BEGIN SELECT RAISE(ABORT, '{WRONG_TIMES}'); END"
    ),
    "sesion_overlap_insert": (
        f"AFTER INSERT ON {SESSION} WHEN new.formador_id IS NOT NULL AND {must_be_free('new')} {LED_BY_NEW}"
    ),
    "sesion_overlap_update": (
        f"AFTER UPDATE OF formador_id, estado, motivo_solape ON {SESSION} WHEN new.formador_id IS NOT NULL"
        f" AND {must_be_free('new')} AND (old.estado NOT IN ({STATES}) OR ({STAYS} AND ({TRAINER_CHANGES})))"
        f" {LED_BY_NEW}"
    ),
    "apoyo_sesion_overlap_insert": f"AFTER INSERT ON {ASSISTANT} {ASSISTED_BY_NEW}",
    "apoyo_sesion_overlap_update": (
        f"AFTER UPDATE OF sesion_id, formador_id ON {ASSISTANT}"
        f" WHEN old.sesion_id <> new.sesion_id OR old.formador_id <> new.formador_id {ASSISTED_BY_NEW}"
    ),
    "asistencia_minutes_insert": f"AFTER INSERT ON {ATTENDANCE} WHEN new.minutos > 0 {ENTRY_TOO_LONG}",
    "asistencia_minutes_update": (
        f"AFTER UPDATE OF sesion_id, minutos ON {ATTENDANCE}"
        f" WHEN old.sesion_id <> new.sesion_id OR old.minutos IS NOT new.minutos {ENTRY_TOO_LONG}"
    ),
    "sesion_minutes_update": (
        f"AFTER UPDATE OF minutos ON {SESSION} WHEN old.minutos IS NULL OR new.minutos < old.minutos "
        + _refuse("a.sesion_id = new.id AND a.minutos > new.minutos", TOO_LONG, f"FROM {ATTENDANCE} a")
    ),
}
