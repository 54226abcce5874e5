"""Filters through relations read by indexes, in tables that are too large to be read in whole."""

import re
from collections.abc import AsyncIterator

import pytest
from tests.planner.test_plans import explained
from tests.support.databases import empty_tables
from tests.support.guards import unguarded_sessions
from tortoise.connection import get_connection

CLIENTS, CONTRACTS, SESSIONS, CONTACTS = 5_000, 10_000, 30_000, 5_000
ROWS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})"
COMMON = ("version, creado, actualizado", "1, {now}, {now}")
NOW = {"sqlite": "'2026-11-23 00:00:00+00:00'", "postgres": "timestamptz '2026-11-23 00:00:00+00:00'"}
HOURS_LATER = {
    "sqlite": "strftime('%Y-%m-%d %H:%M:%S+00:00', '2026-11-23', '+' || ({}) || ' hours')",
    "postgres": "timestamptz '2026-11-23 00:00:00+00:00' + ({}) * interval '1 hour'",
}
WEEK = '{gte: "2026-11-23T00:00Z", lt: "2026-11-30T00:00Z"}'
FILTERS = {
    "clients with a session this week": (
        "clientes",
        f"{{contrataciones: {{some: {{sesiones: {{some: {{inicio: {WEEK}}}}}}}}}}}",
    ),
    "contracts of clients in a town": ("contrataciones", '{cliente: {localidad: {eq: "Bilbao"}}}'),
    "clients without a contract": ("clientes", "{contrataciones: {none: {}}}"),
    "contracts whose every session was given": ("contrataciones", "{sesiones: {every: {estado: {eq: REALIZADA}}}}"),
    "contacts of clients with an open contract": (
        "contactos",
        "{cliente: {contrataciones: {some: {estado: {in: [ACEPTADA, EN_CURSO]}}}}}",
    ),
}


@pytest.fixture(scope="module")
async def large_tables(_shared_database: str, dialect: str) -> AsyncIterator[None]:
    """Every fifth client has no contract, one in five hundred is in Bilbao; of the sessions, 28 are in the week."""
    common = {"common": COMMON[0], "values": COMMON[1].format(now=NOW[dialect])}
    start, end = (HOURS_LATER[dialect].format(f"6 * i + {hours}") for hours in (0, 1))
    town = "CASE WHEN i % 500 = 0 THEN 'Bilbao' ELSE 'Zarautz' END"
    client, contract = f"1 + i % {CLIENTS * 4 // 5}", f"1 + i % {CONTRACTS}"
    for table, count, columns, values in (
        (
            "formacion",
            1,
            "codigo, nombre, horas, modalidad, activa, busqueda",
            "'PRL', 'PRL', 100, 'MIXTA', {true}, ''",
        ),
        (
            "cliente",
            CLIENTS,
            "nombre, pais, idioma, estado, busqueda, nombre_orden, localidad",
            f"'-', 'ES', 'ES', 'ACTIVO', '', {{key}}, {town}",
        ),
        (
            "contratacion",
            CONTRACTS,
            "expediente, cliente_id, formacion_id, modalidad, precio_hora, horas_previstas, estado, busqueda",
            f"{{key}}, {client}, 1, 'MIXTA', 1, 1, CASE i % 9 WHEN 0 THEN 'ACEPTADA' ELSE 'FINALIZADA' END, {{key}}",
        ),
        (
            "sesion",
            SESSIONS,
            "contratacion_id, fecha, hora_inicio, hora_fin, zona, inicio, fin, estado",
            f"{contract}, '2026-11-23', 1, 2, 'UTC', {start}, {end}, "
            f"CASE WHEN i <= {CONTRACTS // 10} THEN 'PROGRAMADA' ELSE 'REALIZADA' END",
        ),
        (
            "contacto",
            CONTACTS,
            "cliente_id, nombre, roles, principal, busqueda, apellidos_orden, correo, telefono_numeros",
            f"{client}, '-', 0, {{false}}, '', {{key}}, {{key}} || '@a.example', '+3494' || {{key}}",
        ),
        (
            "participante",
            CONTACTS,
            "cliente_id, nombre, apellidos, busqueda, apellidos_orden, documento, tipo_documento, pais_documento",
            f"{client}, '-', '-', '', {{key}}, {{key}}, 'PASAPORTE', 'FR'",
        ),
    ):
        texts = {"key": f"CAST({10**6} + i AS varchar(9))", "true": "true", "false": "false"}
        if dialect == "sqlite":
            texts |= {"true": "1", "false": "0"}
        select = f"{ROWS.format(count)} SELECT i, {common['values']}, {values.format(**texts)} FROM n"
        async with unguarded_sessions():
            await get_connection("default").execute_query(
                f"INSERT INTO {table} (id, {common['common']}, {columns}) {select}"
            )
    await get_connection("default").execute_query("ANALYZE")
    yield
    await empty_tables(dialect)


@pytest.mark.usefixtures("large_tables")
@pytest.mark.parametrize("name", FILTERS)
async def test_a_filter_through_relations_reads_by_indexes(name: str, dialect: str) -> None:
    root, filtro = FILTERS[name]
    lines = await explained(f"{{ {root}(filtro: {filtro}) {{ nodes {{ id }} }} }}", dialect)
    if dialect == "sqlite":
        assert [line for line in lines if re.match(r"SEARCH r\d .*(INDEX|PRIMARY KEY)", line)], lines
        # The list itself is read in its order, from an index; SQLite has no other way for an EXISTS.
        scans = [
            line for line in lines if re.match(r"SCAN [rt]\d", line) and not re.match(r"SCAN t1 USING .*INDEX", line)
        ]
    else:
        scans = [line for line in lines if "Seq Scan" in line]
    assert not scans, "\n".join(lines)


WHOLE_TEXTS = (
    'contactos(filtro: {correo: {eq: "1000007@a.example"}})',
    'contactos(filtro: {telefono: {eq: "94 1000007"}})',
    """contactos(filtro: {or: [
        {correo: {in: ["1000007@a.example", "-"]}}, {telefono: {in: ["941000007", "941000008"]}}
    ]})""",
    'participantes(filtro: {documento: {eq: "1000007"}})',
)


@pytest.mark.usefixtures("large_tables")
@pytest.mark.parametrize("field", WHOLE_TEXTS)
async def test_a_whole_address_or_number_is_found_by_an_index(field: str, dialect: str) -> None:
    lines = await explained(f"{{ {field} {{ totalCount }} }}", dialect)
    assert not [line for line in lines if "Seq Scan" in line or re.match(r"SCAN t1\b", line)], "\n".join(lines)


@pytest.mark.usefixtures("large_tables")
@pytest.mark.parametrize("combination", ["or", "and"])
async def test_a_text_is_folded_once_for_several_comparisons(combination: str, dialect: str) -> None:
    comparisons = '{nombre: {contains: "a"}}, {nombre: {startsWith: "b"}}, {localidad: {contains: "c"}}'
    lines = await explained(f"{{ clientes(filtro: {{{combination}: [{comparisons}]}}) {{ totalCount }} }}", dialect)
    if dialect == "postgres":  # SQLite's function remembers the text
        assert "\n".join(lines).count("search_key") == 2, "\n".join(lines)
