"""What creates a session on SQLite with the application's rules: sqlite3 by hand, in the thread of the event loop."""

import sqlite3
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import orjson
from tests.bench.writes_session import CLOSED, NewSession, RefusedError, Row

from planificador.db.sqlite.connection import PRAGMAS

MAX_DAY_LENGTH, HALF_DAY = timedelta(hours=26), timedelta(hours=12)
OCCUPIES = "estado IN ('PROGRAMADA', 'REALIZADA') AND inicio > ? AND inicio < ? AND fin > ?"
OF_TRAINER = f"""
SELECT EXISTS (SELECT 1 FROM sesion WHERE formador_id = ? AND {OCCUPIES})
 OR EXISTS (SELECT 1 FROM apoyo_sesion a JOIN sesion s ON s.id = a.sesion_id WHERE a.formador_id = ? AND {OCCUPIES})
"""
ABSENT = """
SELECT EXISTS (SELECT 1 FROM ausencia_formador WHERE formador_id = ? AND inicio < ? AND (fin IS NULL OR fin > ?))
"""
IN_ROOM = f"SELECT EXISTS (SELECT 1 FROM sesion WHERE aula_id = ? AND {OCCUPIES})"
SESSION = """
INSERT INTO sesion (version, creado, actualizado, contratacion_id, formador_id, aula_id, fecha, hora_inicio, hora_fin,
 zona, zona_orden, inicio, fin, minutos, direccion, direccion_orden, estado)
VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
"""
ENTRY = """
INSERT INTO registro (creado, verbo, tipo, fila, operacion, valores, direcciones)
VALUES (?, 'crearSesion', 'Sesion', ?, 'CREADO', ?, ?)
"""


class SessionWriter:
    """One connection to the file, as durable as the application's."""

    def __init__(self, path: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for name, value in PRAGMAS.items():
            self._connection.execute(f"PRAGMA {name} = {value}")

    def close(self) -> None:
        self._connection.close()

    def create(self, new: NewSession) -> Row:
        """Create a session. Raises RefusedError."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            row = self._create(new)
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")
        return row

    def _create(self, new: NewSession) -> Row:
        now = datetime.now(UTC)
        begin, end = slot(new)
        (state,) = self._found("SELECT estado FROM contratacion WHERE id = ?", new.contratacion)
        if state in CLOSED:
            raise RefusedError("TRANSICION_NO_PERMITIDA")
        period = (str(begin - MAX_DAY_LENGTH), str(end), str(begin))
        if new.formador is not None:
            (is_active,) = self._found("SELECT activo FROM formador WHERE id = ?", new.formador)
            if not is_active and end > now:
                raise RefusedError("FORMADOR_INACTIVO")
            if new.programada and self._is_true(OF_TRAINER, new.formador, *period, new.formador, *period):
                raise RefusedError("FORMADOR_OCUPADO")
            if new.programada and self._is_true(ABSENT, new.formador, str(end), str(begin)):
                raise RefusedError("FORMADOR_AUSENTE")
        if new.aula is not None:
            (is_active,) = self._found("SELECT activa FROM aula WHERE id = ?", new.aula)
            if not is_active and end > now:
                raise RefusedError("AULA_INACTIVA")
            if new.programada and self._is_true(IN_ROOM, new.aula, *period):
                raise RefusedError("AULA_OCUPADA")
        return self._insert(new, begin, end, str(now))

    def _insert(self, new: NewSession, begin: datetime, end: datetime, now: str) -> Row:
        state, minutes = "PROGRAMADA" if new.programada else "PROPUESTA", (end - begin) // timedelta(minutes=1)
        own = (new.contratacion, new.formador, new.aula, str(new.fecha), minute(new.inicio), minute(new.fin))
        times = (new.zona, new.zona.lower(), str(begin), str(end), minutes)
        place = (new.direccion, new.direccion.lower())
        (number,) = self._connection.execute(SESSION, (now, now, *own, *times, *place, state)).fetchone()
        names = ("contratacion", "formador", "aula", "fecha", "hora_inicio", "hora_fin")
        values = dict(zip(names, own, strict=True)) | {"zona": new.zona, "inicio": begin, "fin": end}
        recorded = orjson.dumps(values | {"minutos": minutes, "estado": state}).decode()
        self._connection.execute(ENTRY, (now, number, recorded, orjson.dumps({"direccion": new.direccion}).decode()))
        return {
            "id": number,
            "fecha": new.fecha,
            "inicio": begin,
            "fin": end,
            "estado": state,
            "minutos": minutes,
            "direccion": new.direccion,
            "version": 1,
        }

    def _found(self, sql: str, number: int) -> tuple[object, ...]:
        row: tuple[object, ...] | None = self._connection.execute(sql, (number,)).fetchone()
        if row is None:
            raise RefusedError("NO_ENCONTRADO")
        return row

    def _is_true(self, sql: str, *values: object) -> bool:
        return bool(self._connection.execute(sql, values).fetchone()[0])


def slot(new: NewSession) -> tuple[datetime, datetime]:
    """Return the instants of a session. Raises RefusedError if its times are invalid."""
    passes_midnight, last = new.fin <= new.inicio, new.fecha
    if passes_midnight:
        last += timedelta(days=1)
        if datetime.combine(last, new.fin) - datetime.combine(new.fecha, new.inicio) > HALF_DAY:
            raise RefusedError("HORARIO_NO_VALIDO")
    zone = ZoneInfo(new.zona)
    return instant(new.fecha, new.inicio, zone), instant(last, new.fin, zone)


def instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    local = datetime.combine(day, clock, zone)
    result = local.astimezone(UTC)
    if result.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise RefusedError("HORA_INEXISTENTE")
    return result


def minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute
