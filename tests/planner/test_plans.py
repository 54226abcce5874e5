"""The databases use an index at each level of a nested statement."""

import re
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from graphql import parse
from tests.demo.centre import MADRID
from tests.support.databases import empty_tables
from tortoise.connection import get_connection

from planificador.api.planner.sql import DIALECTS
from planificador.api.schema.schema import planner
from planificador.aulas.models import Aula
from planificador.clientes.models import Cliente, Contacto
from planificador.contrataciones.models import Contratacion
from planificador.formaciones.models import Formacion
from planificador.interacciones.models import Interaccion
from planificador.sesiones.models import Sesion

NOW = datetime(2026, 11, 23, tzinfo=UTC)
COMMON: dict[str, Any] = {"version": 1, "creado": NOW, "actualizado": NOW}
FEW, MANY = 3000, 6000
PARENTS = 60
"""The clients with interactions and the contracts with sessions, each with a hundred."""
NESTED = """{ clientes(first: 10) { nodes { nombre
  contactos(first: 3) { nodes { nombre cliente { nombre } } }
  interacciones(first: 3) { nodes { fecha } }
  contrataciones(first: 3) { nodes { expediente formacion { nombre }
    sesiones(first: 3) { nodes { inicio formador { nombre } asistencias(first: 3) { nodes { estado } } } } } } } } }"""
SINGLE = (
    '{ node(id: "Q2xpZW50ZTox") { ... on Cliente { nombre contactos(last: 3) { edges { cursor node { id } } } } } }'
)
COMPUTED = """{ clientes(first: 50) { nodes { contrataciones(first: 3) { nodes {
  importePrevisto horasProgramadas horasImpartidas } } } } }"""
GROUPED = """{ clientes(first: 10) { nodes { contrataciones {
  agregados { total sum { importePrevisto horasImpartidas } }
  grupos(por: [ESTADO]) { totalCount nodes { clave { estado } agregados { avg { importePrevisto } } } } } } } }"""
MONTHS = """{ sesiones(filtro: {inicio: {gte: "2026-12-01T00:00:00Z", lt: "2026-12-08T00:00:00Z"}}) {
  agregados { total sum { minutos } } grupos(por: [MES_INICIO]) { totalCount nodes { clave { mesInicio } } } } }"""
SEVERAL = '{ nodes(ids: ["Q2xpZW50ZTox", "Q2xpZW50ZToy"]) { ... on Cliente { contactos(first: 3) { nodes { id } } } } }'
MINUTES = '{ formadores(first: 5) { nodes { minutosImpartidos(desde: "2026-12-01") } } }'


@pytest.fixture(scope="module")
async def _many(_shared_database: str, dialect: str) -> AsyncIterator[None]:
    """Fill the database, for a module that only explains statements."""
    await Cliente.bulk_create(
        [
            Cliente(**COMMON, id=n + 1, nombre="-", nombre_orden=f"{n:05}", localidad_orden=f"{n % 100:02}")
            for n in range(FEW)
        ],
        batch_size=500,
    )
    course = await Formacion.create(**COMMON, codigo="PRL", nombre="PRL", horas=1, modalidad="MIXTA")
    sold = {"formacion_id": course.id, "modalidad": "MIXTA", "precio_hora": 1, "horas_previstas": 1}
    contracts = [
        Contratacion(**COMMON, **sold, id=n + 1, expediente=str(n), expediente_orden=f"{n:05}", cliente_id=n % FEW + 1)
        for n in range(MANY)
    ]
    await Contratacion.bulk_create(contracts, batch_size=500)
    by_client = [{**COMMON, "cliente_id": n % FEW + 1} for n in range(MANY)]
    await Contacto.bulk_create(
        [Contacto(**values, nombre="-", apellidos_orden=f"{n:05}") for n, values in enumerate(by_client)],
        batch_size=500,
    )
    hours = [(n % PARENTS + 1, NOW + timedelta(hours=n)) for n in range(MANY)]
    interactions = [Interaccion(**COMMON, cliente_id=parent, fecha=hour, tipo="OTRO") for parent, hour in hours]
    await Interaccion.bulk_create(interactions, batch_size=500)
    slot = COMMON | {"zona": "Europe/Madrid"}
    sessions = [Sesion(**slot, contratacion_id=parent, inicio=hour) for parent, hour in hours]
    await Sesion.bulk_create(sessions, batch_size=500)
    await get_connection("default").execute_query("ANALYZE")
    yield
    await empty_tables(dialect)


async def check_the_agenda_of_a_room_is_read_by_its_index(dialect: str) -> None:
    await Aula.create(**COMMON, id=1, nombre="Aula 1", busqueda="")
    connection = get_connection("default")
    await connection.execute_query("UPDATE sesion SET aula_id = 1 WHERE id % 30 = 0")
    await connection.execute_query("ANALYZE")
    period = 'desde: "2026-11-23T00:00:00Z", hasta: "2027-11-23T00:00:00Z"'
    lines = await explained(f'{{ agenda({period}, aula: "QXVsYTox", first: 5) {{ nodes {{ inicio }} }} }}', dialect)
    assert any("idx_sesion_aula_id" in line for line in lines), "\n".join(lines)


async def explained(text: str, dialect: str) -> list[str]:
    """Return the lines of the database's plans for the statements of a query."""
    operation = planner.plan(text, None, parse(text))
    assert operation is not None
    connection = get_connection("default")
    lines: list[str] = []
    for statement in operation.statements(None, DIALECTS[dialect], lambda: MADRID):
        explain = "EXPLAIN QUERY PLAN " if dialect == "sqlite" else "EXPLAIN "
        rows = await connection.execute_query_dict(explain + without_functions(statement.sql), list(statement.values))
        lines += [str(row.get("detail") or row.get("QUERY PLAN")) for row in rows]
    return lines


def without_functions(sql: str) -> str:
    """Replace the functions that Tortoise's connection does not have."""
    return sql.replace("planificador_base64url(", "hex(").replace("planificador_base64(", "hex(")


def scans(lines: list[str], dialect: str) -> list[str]:
    """Return the lines that scan all of a table with many rows."""
    tables = ("contacto", "interaccion", "contratacion", "sesion", "cliente")
    if dialect == "sqlite":
        # the rows that a CO-ROUTINE has read by an index are scanned under the same name
        read = Counter(f"SCAN {line.split()[1]}" for line in lines if line.startswith("CO-ROUTINE"))
        tables_of_groups = {f"SCAN {line.split()[1]}" for line in lines if line.startswith("MATERIALIZE")}
        scanned = [line for line in lines if re.fullmatch(r"SCAN t\d+", line) and line not in tables_of_groups]
        return list((Counter(scanned) - read).elements())
    return [line for line in lines if "Seq Scan" in line and any(f" on {table} " in line for table in tables)]


@pytest.mark.usefixtures("_many")
async def test_every_level_uses_an_index(dialect: str) -> None:
    for text in (NESTED, SINGLE, SEVERAL, COMPUTED, GROUPED, MONTHS, MINUTES):
        lines = await explained(text, dialect)
        assert not scans(lines, dialect), "\n".join(lines)
    await check_the_first_level_is_not_sorted(dialect)
    await check_children_are_read_in_order(dialect)
    await check_the_agenda_of_a_room_is_read_by_its_index(dialect)


ALPHABETICAL = {
    "clientes": ("cliente_nombre_", "[NOMBRE]", "[NOMBRE_DESC]", "[]"),
    "contactos": ("contacto_apellid", "[APELLIDOS]", "[]"),
    "contrataciones": ("contratacio_expedie", "[EXPEDIENTE]", "[EXPEDIENTE_DESC]"),
}


@pytest.mark.usefixtures("_many")
async def test_lists_in_alphabetical_order_are_read_by_indexes(dialect: str) -> None:
    cases = [(root, index, order) for root, (index, *orders) in ALPHABETICAL.items() for order in orders]
    for root, index, order in [*cases, ("clientes", "cliente_localid", "[LOCALIDAD]")]:
        lines = await explained(f"{{ {root}(first: 5, orden: {order}) {{ nodes {{ id }} }} }}", dialect)
        assert any(index in line for line in lines), "\n".join(lines)
        assert not scans(lines, dialect), "\n".join(lines)
        assert "TEMP B-TREE FOR ORDER BY" not in "\n".join(lines), lines
        text = "\n".join(lines)
        assert text.count("Sort Key") == text.count("Presorted Key"), text


ORDERED = """{ clientes(first: 50) { nodes {
  contrataciones(first: 3, orden: [FORMACION_NOMBRE, HORAS_IMPARTIDAS_DESC]) { nodes { expediente } }
  interacciones(last: 3, orden: [CONTRATACION_CLIENTE_NOMBRE]) { edges { cursor } pageInfo { startCursor } } } } }"""


@pytest.mark.usefixtures("_many")
async def test_lists_sorted_by_derived_terms_are_read_by_indexes(dialect: str) -> None:
    lines = await explained(ORDERED, dialect)
    # PostgreSQL may hash the contracts to which a hundred interactions refer.
    assert not [line for line in scans(lines, dialect) if " on contratacion " not in line], "\n".join(lines)
    for order in ("CONTRATACION_EXPEDIENTE", "FORMADOR_APELLIDOS"):
        await check_a_sorted_page_is_read_once(order, dialect)


async def check_a_sorted_page_is_read_once(order: str, dialect: str) -> None:
    parts = "nodes { id } edges { cursor } pageInfo { startCursor endCursor }"
    lines = await explained(f"{{ sesiones(first: 5, orden: [{order}]) {{ {parts} }} }}", dialect)
    table = r" on (only )?sesion\b" if dialect == "postgres" else r"(idx|autoindex)_sesion_|^SCAN t2$"
    assert len([line for line in lines if re.search(table, line)]) == 1, "\n".join(lines)
    if order == "CONTRATACION_EXPEDIENTE" and dialect == "postgres":  # SQLite sorts, as it knows no numbers of rows
        assert any("contratacio_expedie" in line for line in lines), lines


async def check_the_first_level_is_not_sorted(dialect: str) -> None:
    for order in ("ID", "ID_DESC"):
        lines = await explained(f"{{ sesiones(orden: [{order}], first: 5) {{ nodes {{ id }} }} }}", dialect)
        assert not [line for line in lines if "TEMP B-TREE" in line or "Sort" in line], lines
    for text in ("{ clientes(first: 5) { nodes { id } } }", "{ sesiones(last: 5) { nodes { id } } }"):
        lines = await explained(text, dialect)
        assert not scans(lines, dialect), lines


async def check_children_are_read_in_order(dialect: str) -> None:
    """Rows of the same instant may be sorted, but not all children of a parent."""
    for parent, children in (("contrataciones", "sesiones"), ("clientes", "interacciones")):
        lines = await explained(f"{{ {parent} {{ nodes {{ {children}(first: 3) {{ nodes {{ id }} }} }} }} }}", dialect)
        assert "TEMP B-TREE FOR ORDER BY" not in "\n".join(lines), lines
        text = "\n".join(lines)
        assert text.count("Sort Key") == text.count("Presorted Key"), text
