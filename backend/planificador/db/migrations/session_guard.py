"""The triggers by which a database refuses sessions, and attendance, that the rules of `sesiones` forbid.

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


def _overlapping(trainer: str, session: str, earliest: str) -> str:
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


SECONDS = "CAST(strftime('%s', {}) AS integer)"


def sqlite_wrong_times(row: str) -> str:
    """Return the condition of a session whose instants or minutes differ from its day and hours."""
    start, end, day = (SECONDS.format(f"{row}.{name}") for name in ("inicio", "fin", "fecha"))
    most = f"{MAX_OFFSET_HOURS} * 3600"
    return f"""(
    {row}.minutos <> ({end} - {start}) / 60
    OR abs({day} + {row}.hora_inicio * 60 - {start}) > {most}
    OR abs({day} + ({row}.hora_fin + 1440 * ({row}.hora_fin <= {row}.hora_inicio)) * 60 - {end}) > {most}
)"""


SQLITE_WRONG_TIMES = sqlite_wrong_times("new")


def _refuse(condition: str, message: str, source: str = "") -> str:
    return f"BEGIN SELECT RAISE(ABORT, '{message}') {source} WHERE {condition}; END"


def sqlite_overlap(trainer: str, session: str) -> str:
    """Return the condition that a trainer, such as "o.formador_id", has another session at the time of one."""
    earliest = f"strftime('%Y-%m-%d %H:%M:%S', {session}.inicio, '-{LONGEST}')"
    return _overlapping(f"= {trainer}", session, earliest).format(plus="+")


LED_BY_NEW = _refuse(sqlite_overlap("new.formador_id", "new"), OVERLAP)
ASSISTED_BY_NEW = _refuse(
    f"s.id = new.sesion_id AND {must_be_free('s')} AND {sqlite_overlap('new.formador_id', 's')}",
    OVERLAP,
    f"FROM {SESSION} s",
)
TIMES_CHANGE = " OR ".join(f"old.{name} IS NOT new.{name}" for name in TIMES)
STAYS = "old.inicio IS new.inicio AND old.fin IS new.fin"
TRAINER_CHANGES = "old.motivo_solape IS NOT NULL OR old.formador_id IS NOT new.formador_id"
ENTRY_TOO_LONG = _refuse("s.id = new.sesion_id AND s.minutos < new.minutos", TOO_LONG, f"FROM {SESSION} s")
SQLITE_SESSIONS = {
    "sesion_times_insert": (
        f"AFTER INSERT ON {SESSION} WHEN {SQLITE_WRONG_TIMES} BEGIN SELECT RAISE(ABORT, '{WRONG_TIMES}'); END"
    ),
    "sesion_times_update": (
        f"AFTER UPDATE OF {', '.join(TIMES)} ON {SESSION} WHEN ({TIMES_CHANGE}) AND {SQLITE_WRONG_TIMES}"
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


def postgres_wrong_times(row: str) -> str:
    """Return the condition of a session whose instants or minutes differ from its day and hours."""
    day = f"({row}.fecha::timestamp AT TIME ZONE 'UTC')"
    end = f"{row}.hora_fin + CASE WHEN {row}.hora_fin <= {row}.hora_inicio THEN 1440 ELSE 0 END"
    tolerance = f"NOT BETWEEN interval '-{MAX_OFFSET_HOURS} hours' AND interval '{MAX_OFFSET_HOURS} hours'"
    return (
        f"({row}.minutos <> floor(date_part('epoch', {row}.fin - {row}.inicio) / 60)"
        f" OR {day} + {row}.hora_inicio * interval '1 minute' - {row}.inicio {tolerance}"
        f" OR {day} + ({end}) * interval '1 minute' - {row}.fin {tolerance})"
    )


def postgres_overlap(trainer: str, session: str) -> str:
    """Return the condition that `sqlite_overlap` returns."""
    earliest = f"{session}.inicio - interval '{LONGEST}'"
    return _overlapping(f"= {trainer}", session, earliest).format(plus="")


def _differs(*names: str) -> str:
    return " OR ".join(f"old.{name} IS DISTINCT FROM new.{name}" for name in names)


MOVES = f"{_differs('inicio', 'fin')} OR old.estado NOT IN ({STATES}) OR old.motivo_solape IS NOT NULL"
AT_COMMIT = "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"
RAISE_OVERLAP = f"RAISE EXCEPTION '{OVERLAP}' USING ERRCODE = 'exclusion_violation'"
RAISE_TIMES = f"RAISE EXCEPTION '{WRONG_TIMES}' USING ERRCODE = 'check_violation'"
ONE_SESSION = f"SELECT 1 FROM {SESSION} s WHERE s.id = session_id AND {must_be_free('s')}"
ENTRIES = f"written w JOIN {SESSION} s ON s.id = w.sesion_id"
POSTGRES_SESSIONS = {
    "sesion_times_guard": f"""
CREATE FUNCTION "sesion_times_guard"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
    {RAISE_TIMES};
END $guard$;
CREATE TRIGGER "sesion_times_update" AFTER UPDATE OF {", ".join(TIMES)} ON {SESSION} FOR EACH ROW
    WHEN (({_differs(*TIMES)}) AND {postgres_wrong_times("new")}) EXECUTE FUNCTION "sesion_times_guard"();
""",
    "asistencia_minutes_guard": f"""
CREATE FUNCTION "asistencia_minutes_guard"() RETURNS trigger LANGUAGE plpgsql AS $guard$
DECLARE
    is_longer boolean;
BEGIN
    IF TG_TABLE_NAME = 'sesion' THEN
        is_longer := EXISTS (SELECT 1 FROM {ATTENDANCE} a WHERE a.sesion_id = new.id AND a.minutos > new.minutos);
    ELSE
        is_longer := EXISTS (SELECT 1 FROM {SESSION} s WHERE s.id = new.sesion_id AND s.minutos < new.minutos);
    END IF;
    IF is_longer THEN
        RAISE EXCEPTION '{TOO_LONG}' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $guard$;
CREATE TRIGGER "asistencia_minutes_insert" AFTER INSERT ON {ATTENDANCE} FOR EACH ROW
    WHEN (new.minutos > 0) EXECUTE FUNCTION "asistencia_minutes_guard"();
CREATE TRIGGER "asistencia_minutes_update" AFTER UPDATE OF sesion_id, minutos ON {ATTENDANCE} FOR EACH ROW
    WHEN ({_differs("sesion_id", "minutos")}) EXECUTE FUNCTION "asistencia_minutes_guard"();
CREATE TRIGGER "sesion_minutes_update" AFTER UPDATE OF minutos ON {SESSION} FOR EACH ROW
    WHEN (old.minutos IS NULL OR new.minutos < old.minutos) EXECUTE FUNCTION "asistencia_minutes_guard"();
""",
    "sesion_insert_guard": f"""
CREATE FUNCTION "sesion_insert_guard"() RETURNS trigger LANGUAGE plpgsql AS $guard$
DECLARE
    fault text;
BEGIN
    PERFORM 1 FROM "formador" WHERE id IN (SELECT w.formador_id FROM written w WHERE {must_be_free("w")})
        ORDER BY id FOR NO KEY UPDATE;
    SELECT CASE WHEN {postgres_wrong_times("w")} THEN 'times' ELSE 'overlap' END INTO fault FROM written w
        WHERE {postgres_wrong_times("w")}
            OR ({must_be_free("w")} AND {postgres_overlap("w.formador_id", "w")}) LIMIT 1;
    IF fault = 'times' THEN
        {RAISE_TIMES};
    ELSIF fault = 'overlap' THEN
        {RAISE_OVERLAP};
    END IF;
    RETURN NULL;
END $guard$;
CREATE TRIGGER "sesion_insert" AFTER INSERT ON {SESSION} REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION "sesion_insert_guard"();
""",
    "apoyo_sesion_overlap_insert_guard": f"""
CREATE FUNCTION "apoyo_sesion_overlap_insert_guard"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
    PERFORM 1 FROM "formador" WHERE id IN (SELECT w.formador_id FROM {ENTRIES} WHERE {must_be_free("s")})
        ORDER BY id FOR NO KEY UPDATE;
    IF FOUND AND EXISTS (
        SELECT 1 FROM {ENTRIES} WHERE {must_be_free("s")} AND {postgres_overlap("w.formador_id", "s")}
    ) THEN
        {RAISE_OVERLAP};
    END IF;
    RETURN NULL;
END $guard$;
CREATE TRIGGER "apoyo_sesion_overlap_insert" AFTER INSERT ON {ASSISTANT} REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION "apoyo_sesion_overlap_insert_guard"();
""",
    "sesion_overlap_check": f"""
CREATE FUNCTION "sesion_overlap_check"(session_id bigint, trainer bigint) RETURNS void LANGUAGE plpgsql AS $guard$
BEGIN
    PERFORM 1 FROM "formador" WHERE id = trainer FOR NO KEY UPDATE;
    IF FOUND AND EXISTS ({ONE_SESSION} AND {postgres_overlap("trainer", "s")}) THEN
        {RAISE_OVERLAP};
    END IF;
END $guard$;
""",
    "sesion_overlap_guard": f"""
CREATE FUNCTION "sesion_overlap_guard"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
    PERFORM "sesion_overlap_check"(s.id, s.formador_id) FROM {SESSION} s WHERE s.id = new.id;
    IF TG_ARGV[0] = 'assistants' THEN
        PERFORM "sesion_overlap_check"(a.sesion_id, a.formador_id) FROM {ASSISTANT} a WHERE a.sesion_id = new.id;
    END IF;
    RETURN NULL;
END $guard$;
CREATE CONSTRAINT TRIGGER "sesion_overlap_update" AFTER UPDATE OF formador_id ON {SESSION}
    {AT_COMMIT} WHEN ({must_be_free("new")} AND {_differs("formador_id")})
    EXECUTE FUNCTION "sesion_overlap_guard"();
CREATE CONSTRAINT TRIGGER "sesion_overlap_move" AFTER UPDATE OF inicio, fin, estado, motivo_solape ON {SESSION}
    {AT_COMMIT} WHEN ({must_be_free("new")} AND ({MOVES}))
    EXECUTE FUNCTION "sesion_overlap_guard"('assistants');
""",
    "apoyo_sesion_overlap_guard": f"""
CREATE FUNCTION "apoyo_sesion_overlap_guard"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
    PERFORM "sesion_overlap_check"(a.sesion_id, a.formador_id) FROM {ASSISTANT} a WHERE a.id = new.id;
    RETURN NULL;
END $guard$;
CREATE CONSTRAINT TRIGGER "apoyo_sesion_overlap_update" AFTER UPDATE OF sesion_id, formador_id ON {ASSISTANT}
    {AT_COMMIT} WHEN ({_differs("sesion_id", "formador_id")})
    EXECUTE FUNCTION "apoyo_sesion_overlap_guard"();
""",
}
