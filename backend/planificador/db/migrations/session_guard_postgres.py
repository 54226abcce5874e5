"""The triggers of sessions and attendance on PostgreSQL."""

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


def _wrong_times(row: str) -> str:
    day = f"({row}.fecha::timestamp AT TIME ZONE 'UTC')"
    end = f"{row}.hora_fin + CASE WHEN {row}.hora_fin <= {row}.hora_inicio THEN 1440 ELSE 0 END"
    tolerance = f"NOT BETWEEN interval '-{MAX_OFFSET_HOURS} hours' AND interval '{MAX_OFFSET_HOURS} hours'"
    return (
        f"({row}.minutos <> floor(date_part('epoch', {row}.fin - {row}.inicio) / 60)"
        f" OR {day} + {row}.hora_inicio * interval '1 minute' - {row}.inicio {tolerance}"
        f" OR {day} + ({end}) * interval '1 minute' - {row}.fin {tolerance})"
    )


def _overlap(trainer: str, session: str) -> str:
    earliest = f"{session}.inicio - interval '{LONGEST}'"
    return overlapping(f"= {trainer}", session, earliest).format(plus="")


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
    WHEN (({_differs(*TIMES)}) AND {_wrong_times("new")}) EXECUTE FUNCTION "sesion_times_guard"();
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
    SELECT CASE WHEN {_wrong_times("w")} THEN 'times' ELSE 'overlap' END INTO fault FROM written w
        WHERE {_wrong_times("w")}
            OR ({must_be_free("w")} AND {_overlap("w.formador_id", "w")}) LIMIT 1;
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
        SELECT 1 FROM {ENTRIES} WHERE {must_be_free("s")} AND {_overlap("w.formador_id", "s")}
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
    IF FOUND AND EXISTS ({ONE_SESSION} AND {_overlap("trainer", "s")}) THEN
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
