"""Columns of every kind that are added to a table with rows, on both databases."""

import sqlite3
from pathlib import Path

import asyncpg
import pytest
from tests.db.checkouts import copy_checkout, edit, make_several, query

from planificador.db.migrations import migrate

IMPORTS = """
import datetime as dt
from decimal import Decimal
from planificador.core.model.columns import *
"""
CLASS_HEADER = 'class Formador(BaseModel):\n    """A trainer."""\n'
COLUMNS = """
    web = optional(Text(200, doc="-", kind="URL"))
    tarjeta = optional(Text(20, doc="-", unique=True))
    apodo = Text(20, doc="-", default="d'Ane")
    resumen = optional(LongText(doc="-"))
    aula = optional(EnumColumn(Modalidad, doc="-"))
    modo = EnumColumn(Modalidad, doc="-", default=Modalidad.MIXTA)
    modos = EnumSetColumn(Modalidad, doc="-")
    externo = Boolean(doc="-", default=True)
    tarifa = FixedDecimal(doc="-", default=Decimal("1.25"))
    orden = Integer(doc="-", default=3)
    entra = LocalTime(doc="-", default=dt.time(9, 30))
    sale = optional(LocalTime(doc="-"))
    curso = optional(Reference("Formacion", doc="-", reverse="formadores", reverse_doc="-"))
    constraints = {"ck_formador_horario": 'CHECK ("sale" > "entra" AND "nombre" <> "apodo")'}
"""
VALUES_OF_ROWS = (
    "apodo = 'd''Ane' AND modo = 'MIXTA' AND modos = 0 AND externo AND tarifa = 125 AND orden = 3 AND entra = 570"
    " AND coalesce(web, tarjeta, resumen, aula) IS NULL AND coalesce(sale, curso_id) IS NULL"
)
FORBIDDEN = [
    *("web = ''", "tarjeta = ''", "tarjeta = 'A'", "apodo = ''", "resumen = ''", "aula = 'NADA'", "modo = 'NADA'"),
    *("modo = NULL", "modos = 16", "tarifa = -1", "orden = -1", "entra = 1440", "sale = -1", "sale = 60"),
    *("curso_id = 9", "nombre = apodo"),
]
ALLOWED = ["web = 'https://planificador.example', aula = 'MIXTA', sale = 1000, curso_id = 1, resumen = 'x'"]
COMMON = "1, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00'"
ROWS = [
    "INSERT INTO formacion (version, creado, actualizado, codigo, nombre, horas, modalidad, activa, busqueda)"
    f" VALUES ({COMMON}, 'PRL', 'PRL', 100, 'MIXTA', TRUE, '')",
    "INSERT INTO formador (version, creado, actualizado, nombre, apellidos, activo, busqueda)"
    f" VALUES ({COMMON}, 'Ane', 'Goñi', TRUE, ''), ({COMMON}, 'Jon', 'Goñi', TRUE, '')",
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return copy_checkout(tmp_path)


async def test_columns_of_every_kind_can_be_added_to_a_table_with_rows(copy: Path, fresh_url: str) -> None:
    await migrate(fresh_url)
    await query(fresh_url, *ROWS)
    edit(copy, "formaciones/models.py", CLASS_HEADER, CLASS_HEADER + COLUMNS)
    models = copy / "backend" / "planificador" / "formaciones" / "models.py"
    models.write_text(IMPORTS + models.read_text(encoding="utf-8"), encoding="utf-8")
    _, checked = await make_several(copy, ["more"], ["--check"])
    assert checked == "models and migrations agree\n0\n"
    assert len(await migrate(fresh_url, copy / "migrations" / "models")) == 1

    check_values = f"UPDATE formador SET version = CASE WHEN {VALUES_OF_ROWS} THEN 2 END"
    await query(fresh_url, check_values, "UPDATE formador SET tarjeta = 'A' WHERE id = 1")
    for change in ALLOWED:
        await query(fresh_url, f"UPDATE formador SET {change} WHERE id = 2")
    for change in FORBIDDEN:
        with pytest.raises((sqlite3.IntegrityError, asyncpg.IntegrityConstraintViolationError)):
            await query(fresh_url, f"UPDATE formador SET {change} WHERE id = 2")
