"""A column added to a table that has rows: the README's recipe, on both databases."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest
from tests.support.databases import execute
from tests.support.processes import run_python

from planificador.db.config import SqliteUrl, parse_url
from planificador.db.migrations import migrate, migrations_directory

PACKAGE = Path(__file__).parents[2] / "backend" / "planificador"
MAKE = """
import sys
sys.path.insert(0, sys.argv[1] + "/backend")
from planificador.db.make_migration import main
print(main(sys.argv[2:]))
"""
IMPORTS = """
import datetime as dt
from decimal import Decimal
from planificador.core.columns import *
"""
HEAD = 'class Formador(Row):\n    """A trainer."""\n'
COLUMNS = """
    web = optional(Text(200, doc="-", kind="URL"))
    tarjeta = optional(Text(20, doc="-", unique=True))
    apodo = Text(20, doc="-", default="d'Ane")
    resumen = optional(LongText(doc="-"))
    aula = optional(Choice(Modalidad, doc="-"))
    modo = Choice(Modalidad, doc="-", default=Modalidad.MIXTA)
    modos = Choices(Modalidad, doc="-")
    externo = Boolean(doc="-", default=True)
    tarifa = Hundredths(doc="-", default=Decimal("1.25"))
    orden = Integer(doc="-", default=3)
    entra = LocalTime(doc="-", default=dt.time(9, 30))
    sale = optional(LocalTime(doc="-"))
    curso = optional(Reference("Formacion", doc="-", reverse="formadores", reverse_doc="-"))
    constraints = {"ck_formador_horario": 'CHECK ("sale" > "entra" AND "nombre" <> "apodo")'}
"""
GIVEN = (
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
    """A checkout to be changed: the package and its migrations."""
    shutil.copytree(PACKAGE, tmp_path / "backend" / "planificador", ignore=shutil.ignore_patterns("graphiql"))
    shutil.copytree(migrations_directory(), tmp_path / "migrations" / "models")
    return tmp_path


def add_columns(copy: Path, columns: str) -> None:
    models = copy / "backend" / "planificador" / "formaciones" / "models.py"
    text = models.read_text(encoding="utf-8")
    assert HEAD in text
    models.write_text(IMPORTS + text.replace(HEAD, HEAD + columns), encoding="utf-8")


async def make(copy: Path, argument: str) -> str:
    """What make_migration printed, its exit code last."""
    return await run_python(MAKE, str(copy), argument)


async def run(url: str, *statements: str) -> None:
    """Runs the statements by the driver alone: the models of this process do not know the columns."""
    match parse_url(url):
        case SqliteUrl(path):
            with closing(sqlite3.connect(path, isolation_level=None)) as connection:
                for statement in ("PRAGMA foreign_keys = ON", *statements):
                    connection.execute(statement)
        case _:
            await execute(url, *statements)


async def test_columns_of_every_kind_are_added_beside_rows(copy: Path, fresh_url: str) -> None:
    await migrate(fresh_url)
    await run(fresh_url, *ROWS)
    add_columns(copy, COLUMNS)
    written = await make(copy, "more")
    assert "BY HAND" not in written
    assert await make(copy, "--check") == "models and migrations agree\n0\n"
    assert len(await migrate(fresh_url, copy / "migrations" / "models")) == 1

    as_given = f"UPDATE formador SET version = CASE WHEN {GIVEN} THEN 2 END"
    await run(fresh_url, as_given, "UPDATE formador SET tarjeta = 'A' WHERE id = 1")
    for change in ALLOWED:
        await run(fresh_url, f"UPDATE formador SET {change} WHERE id = 2")
    for change in FORBIDDEN:
        with pytest.raises((sqlite3.IntegrityError, asyncpg.IntegrityConstraintViolationError)):
            await run(fresh_url, f"UPDATE formador SET {change} WHERE id = 2")


async def test_what_no_tool_can_do_is_left_to_a_person_and_not_forgotten(copy: Path) -> None:
    add_columns(copy, '    lema = Text(20, doc="-")\n')
    assert "yours to replace" in await make(copy, "lema")
    (file,) = (copy / "migrations" / "models").glob("*_lema.py")
    text = file.read_text(encoding="utf-8")
    assert text.count("REBUILD BY HAND: formador gains lema, which rows must have") == 2
    assert (await make(copy, "--check")).endswith("_lema.py: replace it by SQL\n1\n")
