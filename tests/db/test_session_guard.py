"""What the database itself refuses of sessions and attendance that are written by hand, and what it accepts."""

import asyncio
import sqlite3
from pathlib import Path

import asyncpg
import pytest
from tests.db.checkouts import ROWS, insert, query
from tests.db.rows import SLOT
from tests.support.databases import new_database
from tests.support.guards import statements_around

from planificador.db import migrate
from planificador.db.backups.copying import copy_database
from planificador.db.config import PostgresUrl, parse_url

TIMES, OVERLAP, TOO_LONG = "differ from its day and hours", "two sessions at the same time", "longer than its session"
SESSION = SLOT | {"id": 3, "contratacion_id": 1}
LATER = SESSION | {"hora_inicio": 660, "hora_fin": 720, "formador_id": 1}
LATER |= {"inicio": "2026-11-23 10:00:00+00:00", "fin": "2026-11-23 11:00:00+00:00"}
PROPOSED = SESSION | {"estado": "PROPUESTA", "formador_id": 1}
ANOTHER_TRAINER = insert("formador", id=2, nombre="Jon", apellidos="Goñi", busqueda="", activo=True)
ENTRY = {"estado": "PRESENTE", "sesion_id": 1, "contratacion_id": 1, "participante_id": 1}
ASSISTS = [ANOTHER_TRAINER, insert("apoyo_sesion", sesion_id=1, formador_id=2)]
# One session of trainer 1, from 9 to 10 in UTC, without a reason to overlap another.
ONE_SESSION = [
    *ROWS,
    "DELETE FROM apoyo_sesion",
    "DELETE FROM asistencia",
    "DELETE FROM sesion WHERE id = 2",
    "UPDATE sesion SET motivo_solape = NULL",
]
REFUSED = {
    "minutes that are not those of the instants": (TIMES, [insert("sesion", **SESSION | {"minutos": 61})]),
    "other minutes": (TIMES, ["UPDATE sesion SET minutos = 59"]),
    "another day": (TIMES, ["UPDATE sesion SET fecha = '2026-11-24'"]),
    "another end": (TIMES, ["UPDATE sesion SET hora_inicio = 1439, hora_fin = 90"]),
    "a second session then": (OVERLAP, [insert("sesion", **SESSION, formador_id=1)]),
    "a session of one who assists": (OVERLAP, [*ASSISTS, insert("sesion", **SESSION, formador_id=2)]),
    "assisting then": (OVERLAP, [insert("sesion", **SESSION), insert("apoyo_sesion", sesion_id=3, formador_id=1)]),
    "assisting twice": (
        OVERLAP,
        [*ASSISTS, insert("sesion", **SESSION), insert("apoyo_sesion", sesion_id=3, formador_id=2)],
    ),
    "another who assists": (
        OVERLAP,
        [*ASSISTS, insert("sesion", **LATER), insert("sesion", **SESSION | {"id": 4}),
         insert("apoyo_sesion", sesion_id=3, formador_id=2),
         "UPDATE apoyo_sesion SET sesion_id = 4 WHERE sesion_id = 3"],
    ),
    "leading then": (OVERLAP, [insert("sesion", **SESSION), "UPDATE sesion SET formador_id = 1 WHERE id = 3"]),
    "scheduling then": (OVERLAP, [insert("sesion", **PROPOSED), "UPDATE sesion SET estado = 'REALIZADA' WHERE id = 3"]),
    "no reason any more": (
        OVERLAP,
        [insert("sesion", **SESSION, formador_id=1, motivo_solape="-"), "UPDATE sesion SET motivo_solape = NULL"],
    ),
    "attendance for too long": (TOO_LONG, [insert("asistencia", **ENTRY, minutos=61)]),
    "longer attendance": (TOO_LONG, [insert("asistencia", **ENTRY), "UPDATE asistencia SET minutos = 61"]),
    "a session shorter than attendance": (
        TOO_LONG,
        [insert("asistencia", **ENTRY, minutos=31),
         "UPDATE sesion SET minutos = 30, fin = '2026-11-23 09:30:00+00:00'"],
    ),
}  # fmt: skip
MOVE_ON = (
    "UPDATE sesion SET hora_inicio = hora_inicio + 60, hora_fin = hora_fin + 60, inicio = fin,"
    " fin = CASE id WHEN 1 THEN '2026-11-23 11:00:00+00:00'{type} ELSE '2026-11-23 12:00:00+00:00' END"
)
"""Move two sessions, of which the second follows the first, by an hour."""
MOVE_BETWEEN = "UPDATE sesion SET inicio = '2026-11-23 09:30:00+00:00', fin = '2026-11-23 10:30:00+00:00' WHERE id = 1"
ACCEPTED = {
    "the next hour": [insert("sesion", **LATER)],
    "a reason": [insert("sesion", **SESSION, formador_id=1, motivo_solape="-")],
    "a proposal": [insert("sesion", **PROPOSED)],
    "no time": [insert("sesion", **PROPOSED | dict.fromkeys(("fecha", "hora_inicio", "hora_fin", "inicio", "fin")))],
    "the end of the world": [
        insert("sesion", **SESSION | {"zona": "Pacific/Kiritimati", "hora_inicio": 1380, "hora_fin": 0})
    ],
    "the whole session": [insert("asistencia", **ENTRY, minutos=60)],
}
HAS_BOTH = "SELECT count(*) FROM sesion"
UNTIL_WAITED_FOR = """DO $$ BEGIN
    WHILE NOT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted) LOOP PERFORM pg_sleep(0.01); END LOOP;
END $$"""
ERRORS = sqlite3.IntegrityError, asyncpg.IntegrityConstraintViolationError


@pytest.fixture
async def centre(fresh_url: str) -> str:
    """The URL of a database with one session."""
    await migrate(fresh_url)
    await query(fresh_url, *ONE_SESSION)
    return fresh_url


async def test_what_the_rules_forbid_is_refused(centre: str) -> None:
    for case, (message, statements) in REFUSED.items():
        with pytest.raises(ERRORS) as error:
            await query(centre, "BEGIN", *statements, "COMMIT")
        assert message in str(error.value), case
    assert await query(centre, HAS_BOTH) == [(1,)]


async def test_what_the_rules_allow_is_accepted(centre: str, dialect: str) -> None:
    judge = ["SET CONSTRAINTS ALL IMMEDIATE"] if dialect == "postgres" else []
    for statements in ACCEPTED.values():
        await query(centre, "BEGIN", *statements, *judge, "ROLLBACK")
    move = MOVE_ON.format(type="::timestamptz" if dialect == "postgres" else "")
    await query(centre, insert("sesion", **LATER), move)  # the first takes the place of the second


@pytest.mark.postgres_only
async def test_of_two_transactions_at_once_one_is_refused(centre: str) -> None:
    url = parse_url(centre)
    assert isinstance(url, PostgresUrl)
    first, second = [await asyncpg.connect(**url.connect) for _ in range(2)]
    try:
        async with first.transaction():
            await first.execute(insert("sesion", **LATER))
            waiting = asyncio.create_task(second.execute(insert("sesion", **LATER | {"id": 4})))
            await first.execute(UNTIL_WAITED_FOR)
        with pytest.raises(asyncpg.ExclusionViolationError):
            await waiting
        with pytest.raises(asyncpg.ExclusionViolationError):
            await first.execute(MOVE_BETWEEN)
    finally:
        await first.close()
        await second.close()


async def test_rows_of_before_stay_in_an_upgrade_and_in_a_copy(
    centre: str, dialect: str, admin: str | None, tmp_path: Path
) -> None:
    before, after = statements_around(dialect)
    wrong = [insert("sesion", **SESSION | {"minutos": 61}, formador_id=1), insert("asistencia", **ENTRY, minutos=99)]
    await query(centre, *before, *wrong, *after, "DELETE FROM aerich WHERE app = 'guards'")
    if dialect == "sqlite":
        await query(centre, *before)  # as a version before the triggers left it
    assert await migrate(centre) == []
    async with new_database(dialect, tmp_path, admin) as copy:
        await copy_database(centre, copy)
        for url in (centre, copy):
            await query(url, "UPDATE sesion SET notas = '-', estado = 'REALIZADA'", "UPDATE asistencia SET nota = '-'")
            assert await query(url, "SELECT count(*), max(minutos) FROM sesion") == [(2, 61)]
            with pytest.raises(ERRORS):
                await query(url, insert("sesion", **SESSION | {"id": 4}, formador_id=1))
