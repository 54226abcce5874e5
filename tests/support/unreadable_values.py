"""Writes column values that the application cannot read, as a manual change of the database may leave them."""

from collections.abc import Mapping

import pytest
from tests.support.guards import unguarded_sessions
from tortoise.models import Model
from tortoise.transactions import in_transaction

SESSIONS = {
    "sqlite": {
        "end is a word": "fin = 'mañana'",
        "end is empty, start is a number": "inicio = 5, fin = ''",
        "start and end are words": "inicio = 'ayer', fin = 'mañana'",
        "start is empty": "inicio = ''",
        "an impossible day and hour": "inicio = '2026-11-23 25:61:00+00:00'",
        "an impossible day that sorts after today": "inicio = '2026-12-32 09:00:00+00:00', fin = '2027'",
        "an end without an offset": "fin = '2026-11-23 23:00:00'",
        "an end that is a day": "fin = '2026-11-24'",
        "the first year": "inicio = '0001-01-01 00:00:00+14:00'",
        "the last year": "fin = '9999-12-31 23:59:59-14:00'",
        "an end that is not UTF-8": "fin = CAST(x'39ff' AS TEXT)",
        "an end that is bytes": "fin = x'ff00'",
        "a version that is a word": "version = 'uno'",
        "a negative version": "version = -1",
    },
    "postgres": {
        "no end": "fin = 'infinity'",
        "an end beyond Python's years": "fin = '20000-01-01'",
        "no start": "inicio = '-infinity'",
        "a start before Christ": "inicio = '0044-03-15 BC'",
        "a start beyond Python's years": "inicio = '20000-01-01', fin = '20000-01-02'",
        "a start in the last year": "inicio = '9999-12-31', fin = 'infinity'",
    },
}
"""SQL assignments for a session by dialect and by what is wrong with the values."""
ACTIONS = {
    "sqlite": {
        "a word": "fecha_proxima_accion = 'mañana', fecha_recordatorio = 'mañana'",
        "empty": "fecha_proxima_accion = '', fecha_recordatorio = ''",
        "a number": "fecha_proxima_accion = 5, fecha_recordatorio = 5",
        "the first day": "fecha_proxima_accion = '0001-01-01', fecha_recordatorio = '0001-01-01'",
        "the last day": "fecha_proxima_accion = '9999-12-31', fecha_recordatorio = '9999-12-31'",
        "an impossible day": "fecha_proxima_accion = '2026-02-30', fecha_recordatorio = '2026-02-30'",
        "another way to write a day": "fecha_proxima_accion = '20261120', fecha_recordatorio = '20261120'",
        "an instant": "fecha_proxima_accion = '2026-11-20 00:00', fecha_recordatorio = '2026-11-20 00:00'",
        "two days": "fecha_proxima_accion = 'ayer'",
        "an instant that is a word": "hecha_en = 'ayer'",
        "an unknown result": "resultado = 'QUIZÁS'",
        "a boolean that is a word": "crear_recordatorio = 'sí'",
    },
    "postgres": {
        "infinity": "fecha_proxima_accion = 'infinity', fecha_recordatorio = 'infinity'",
        "minus infinity": "fecha_proxima_accion = '-infinity', fecha_recordatorio = '-infinity'",
        "before Christ": "fecha_proxima_accion = '0044-03-15 BC', fecha_recordatorio = '0044-03-15 BC'",
        "beyond Python's years": "fecha_proxima_accion = '20000-01-01', fecha_recordatorio = '20000-01-01'",
        "the first day": "fecha_proxima_accion = '0001-01-01', fecha_recordatorio = '0001-01-01'",
        "the last day": "fecha_proxima_accion = '9999-12-31', fecha_recordatorio = '9999-12-31'",
    },
}
"""SQL assignments for the next action of an interaction, in the same shape."""


def as_parameters(assignments: Mapping[str, Mapping[str, str]]) -> list[object]:
    """Return every kind of wrong value as a test parameter, marked if only one database accepts it."""
    parameters: list[object] = []
    for kind in sorted({kind for kinds in assignments.values() for kind in kinds}):
        dialects = [dialect for dialect, kinds in assignments.items() if kind in kinds]
        marks = [f"{dialect}_only" for dialect in dialects if len(dialects) == 1]
        parameters.append(pytest.param(kind, marks=[getattr(pytest.mark, mark) for mark in marks]))
    return parameters


async def write_unchecked(model: type[Model], row_id: int, assignments: str) -> None:
    """Write SQL values into a row, also those that triggers refuse; on SQLite also those that CHECKs reject."""
    async with unguarded_sessions(), in_transaction() as connection:
        on_sqlite = connection.capabilities.dialect == "sqlite"
        update = f"UPDATE {model._meta.db_table} SET {assignments} WHERE id = {row_id}"
        try:
            if on_sqlite:
                await connection.execute_script("PRAGMA ignore_check_constraints = ON")
            await connection.execute_query(update)
        finally:
            if on_sqlite:
                await connection.execute_script("PRAGMA ignore_check_constraints = OFF")
