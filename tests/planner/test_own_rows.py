"""A trainer's own rows are found by indexes, and each row that is seen refers to rows that are seen."""

import re
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from itertools import combinations_with_replacement
from typing import Any

import pytest
from tests.planner.test_plans import explained
from tests.support.actors import actor
from tests.support.databases import empty_tables
from tortoise.connection import get_connection

from planificador import rights
from planificador.api.reader_views import reader_of, view_of
from planificador.api.schema.types.models import MODELS
from planificador.clientes.models import Cliente, Participante
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.core.data.sql.visibility import reading_as, source
from planificador.core.model.actors import Rol
from planificador.core.model.base import model_named
from planificador.formaciones.models import Formacion, Formador
from planificador.rights.table import Rows
from planificador.rights.verbs import WITHOUT_ROWS
from planificador.sesiones.models import ApoyoSesion, Asistencia, Sesion

NOW = datetime(2026, 11, 23, tzinfo=UTC)
COMMON: dict[str, Any] = {"version": 1, "creado": NOW, "actualizado": NOW}
MANY, TRAINERS, PRETENDED = 200, 100, 1_000_000
TRAINER = actor(Rol.FORMADOR, user=1, trainer=7)
TABLES = ["sesion", "contratacion", "participante", "cliente", "asistencia", "inscripcion", "apoyo_sesion"]
PAGES = {
    "sesiones": "{ sesiones(first: 10) { totalCount nodes { id inicio formador { nombre } contratacion { id } } } }",
    "contrataciones": "{ contrataciones(first: 9) { nodes { cliente { nombre } sesiones { nodes { id } } } } }",
    "participantes": "{ participantes(first: 10) { nodes { nombre inscripciones { nodes { id } } } } }",
    "clientes": "{ clientes(first: 10) { nodes { nombre contrataciones { nodes { id } } } } }",
    "asistencias": "{ sesiones(first: 10) { nodes { asistencias { nodes { estado participante { nombre } } } } } }",
    "formadores": "{ formadores(first: 10) { nodes { nombre } } }",
}


@pytest.fixture(scope="module")
async def _many(_shared_database: str, dialect: str) -> AsyncIterator[None]:
    """Fill the database, and have PostgreSQL take its tables for large ones."""

    async def create(model: Any, rows: list[dict[str, Any]]) -> None:  # Any: its manager's types
        await model.bulk_create([model(**COMMON, **row) for row in rows], batch_size=500)

    ids = range(1, MANY + 1)
    await create(Formacion, [{"id": 1, "codigo": "PRL", "nombre": "PRL", "horas": 1, "modalidad": "MIXTA"}])
    await create(Formador, [{"id": n, "nombre": "-", "apellidos": "-"} for n in range(1, TRAINERS + 1)])
    await create(Cliente, [{"id": n, "nombre": "-", "nombre_orden": f"{n:05}"} for n in ids])
    sold = {"formacion_id": 1, "modalidad": "MIXTA", "precio_hora": 1, "horas_previstas": 1}
    await create(Contratacion, [{**sold, "id": n, "expediente": str(n), "cliente_id": n} for n in ids])
    people = [{"id": n, "nombre": "-", "apellidos": "-", "cliente_id": n, "apellidos_orden": f"{n:05}"} for n in ids]
    await create(Participante, people)
    await create(Inscripcion, [{"contratacion_id": n, "participante_id": n, "cliente_id": n} for n in ids])
    slots: list[dict[str, Any]] = [
        {"id": n, "contratacion_id": n, "inicio": NOW + timedelta(hours=n), "zona": "Europe/Madrid"} for n in ids
    ]
    await create(Sesion, [{**slot, "formador_id": slot["id"] % TRAINERS + 1} for slot in slots])
    await create(ApoyoSesion, [{"sesion_id": n, "formador_id": (n + 50) % TRAINERS + 1} for n in ids])
    attended = {"estado": "PRESENTE"}
    await create(Asistencia, [{**attended, "sesion_id": n, "participante_id": n, "contratacion_id": n} for n in ids])
    if dialect == "postgres":  # SQLite takes tables without statistics for large ones
        connection = get_connection("default")
        await connection.execute_query("ANALYZE")
        await connection.execute_query(f"UPDATE pg_class SET reltuples = {PRETENDED} WHERE relname = ANY($1)", [TABLES])
    yield
    await empty_tables(dialect)


def scans(lines: list[str], dialect: str) -> list[str]:
    """Return the lines that scan all of a table with many rows."""
    if dialect == "postgres":
        return [
            line for line in lines if "Seq Scan" in line and any(re.search(rf" on {name}\b", line) for name in TABLES)
        ]
    made = Counter(line.split()[1] for line in lines if line.startswith(("CO-ROUTINE", "MATERIALIZE")))
    scanned = [line for line in lines if line.startswith("SCAN ") and line.split()[1] in TABLES]
    aliases = [line for line in lines if re.match(r"SCAN t\d+", line) and line.split()[1] not in made]
    return scanned + aliases


@pytest.mark.usefixtures("_many")
@pytest.mark.parametrize("name", PAGES)
async def test_pages_of_a_trainers_own_rows_are_read_by_indexes(name: str, dialect: str) -> None:
    with reading_as(reader_of(TRAINER)):
        lines = await explained(PAGES[name], dialect)
    assert not scans(lines, dialect), "\n".join(lines)


@pytest.mark.no_database
def test_no_set_of_roles_sees_a_row_that_must_refer_to_one_that_it_does_not_see() -> None:
    for pair in combinations_with_replacement(Rol, 2):
        for entity in rights.of(frozenset(pair)).entities:
            if entity not in WITHOUT_ROWS:
                view_of(frozenset(pair)).visible(model_named(entity))  # raises UnseenReferenceError


async def test_roles_that_see_whole_tables_read_the_tables_themselves(database: str) -> None:
    for role in (Rol.ADMINISTRACION, Rol.GESTION):
        with reading_as(reader_of(actor(role, user=1))):
            views = {model.__name__ for model in MODELS if source(model) != f'"{model._meta.db_table}"'}
        assert views == (set() if role is Rol.ADMINISTRACION else {"Acceso", "EntradaRegistro", "Token"})


@pytest.mark.no_database
def test_who_has_no_role_sees_no_row() -> None:
    view = view_of(frozenset())
    assert not any(view.visible(model).all_rows or view.visible(model).own_rows for model in MODELS), Rows.NONE
