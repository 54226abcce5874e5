"""The planner knows which tables and columns a statement reads: those that the database itself names."""

import random
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import asyncpg
import pytest
from graphql import parse
from tests.planner.fixture_data import Dataset
from tests.planner.query_generator import QueryGenerator
from tests.support.thoroughness import in_suite
from tortoise.expressions import Q

from planificador.api.ids import encode
from planificador.api.planner.reads import Reads, RootRows, TableRead, reads_of
from planificador.api.planner.sql import DIALECTS
from planificador.api.planner.statements import PLAN_ERRORS, Statement
from planificador.api.schema.schema import planner
from planificador.core.runtime.changes import Cambio, Operacion
from planificador.db.sqlite.reader import open_read_only
from planificador.sesiones.models import Sesion

MODELS = {model._meta.db_table: model for model in planner.models.values()}
QUERIES, ZONE = in_suite(25, thorough=50), ZoneInfo("Europe/Madrid")
Columns = Mapping[str, set[str]]
"""The columns that a database reads, by table."""


@pytest.fixture
def url(_shared_database: str) -> str:
    """Return the URL of the dataset's database."""
    return _shared_database


def planned(dataset: Dataset, dialect: str) -> Iterator[tuple[Statement, Reads]]:
    """Iterate over the statements of random queries whose tables have models, each with what it reads."""
    known = [
        (item, reads) for item in statements(dataset, dialect) if (reads := reads_of(item.sql, MODELS)) is not None
    ]
    assert len(known) > QUERIES / 2
    yield from known


def statements(dataset: Dataset, dialect: str) -> Iterator[Statement]:
    """Iterate over the statements of random queries."""
    for seed in range(QUERIES):
        query = QueryGenerator(random.Random(seed), dataset).query()
        operation = planner.plan(query.text, None, parse(query.text))
        try:
            planned = operation.statements(query.variables, DIALECTS[dialect], lambda: ZONE) if operation else []
        except PLAN_ERRORS:
            continue
        yield from (statement for statement in planned if statement.sql)


def read_by_sqlite(connection: sqlite3.Connection, statement: Statement) -> Columns:
    """Return what SQLite asks to be allowed to read."""
    columns: defaultdict[str, set[str]] = defaultdict(set)

    def authorize(action: int, table: str | None, column: str | None, *_: str | None) -> int:
        if action == sqlite3.SQLITE_READ and table in MODELS:
            columns[table] |= {column} if column else set()
        return sqlite3.SQLITE_OK

    connection.set_authorizer(authorize)
    connection.execute(statement.sql, statement.values)
    connection.set_authorizer(None)
    return columns


async def read_by_postgres(connection: "asyncpg.Connection[asyncpg.Record]", statement: Statement) -> set[str]:
    """Return the tables in PostgreSQL's query plan."""
    text = await connection.fetchval(f"EXPLAIN (FORMAT JSON) {statement.sql}", *statement.values)
    return set(re.findall(r'"Relation Name": "(\w+)"', text))


@pytest.mark.sqlite_only
async def test_what_sqlite_reads_is_known(dataset: Dataset, url: str) -> None:
    with closing(open_read_only(Path(url.removeprefix("sqlite:///")))) as connection:
        for statement, reads in planned(dataset, "sqlite"):
            columns = read_by_sqlite(connection, statement)
            # SQLite leaves out a join of which it needs nothing.
            assert {MODELS[table].__name__ for table in columns} <= reads.keys(), statement.sql
            for table, names in columns.items():
                known = reads[MODELS[table].__name__].columns
                assert known is None or names <= known, (table, statement.sql)


@pytest.mark.postgres_only
async def test_what_postgres_reads_is_known(dataset: Dataset, url: str) -> None:
    """Its query plans leave out tables that need not be read after all."""
    connection = await asyncpg.connect(url)
    for statement, reads in planned(dataset, "postgres"):
        tables = await read_by_postgres(connection, statement)
        assert {MODELS[table].__name__ for table in tables} <= reads.keys(), statement.sql
    await connection.close()


def reads(text: str) -> Reads:
    operation = planner.plan(text, None, parse(text))
    assert operation is not None
    result = planner.reads(operation, {}, lambda: ZONE)
    assert result is not None
    return result


def change(tipo: str, number: int, *padres: tuple[str, int], columnas: str = "") -> Cambio:
    return Cambio(tipo, number, Operacion.ACTUALIZADO, tuple(columnas.split()), padres)


async def test_a_row_by_its_id_is_concerned_by_itself_and_by_rows_that_refer_to_it(database: str) -> None:
    known = reads(
        f'{{ contratacion(id: "{encode("Contratacion", 7)}") {{ estado horasImpartidas cliente {{ nombre }} '
        "sesiones { nodes { direccion asistencias { totalCount } } } } }"
    )
    assert known["Contratacion"].is_concerned(change("Contratacion", 7, ("Cliente", 1)))
    assert not known["Contratacion"].is_concerned(change("Contratacion", 8, ("Cliente", 1)))
    assert known["Sesion"].is_concerned(change("Sesion", 1, ("Contratacion", 7), ("Contratacion", 8)))
    assert not known["Sesion"].is_concerned(change("Sesion", 7, ("Contratacion", 8)))
    assert known["Cliente"].rows is known["Asistencia"].rows is None


async def test_a_list_is_concerned_by_rows_that_refer_to_the_one_that_its_filter_requires(database: str) -> None:
    trainer = encode("Formador", 3)
    period = 'desde: "2026-12-01T00:00:00Z", hasta: "2026-12-02T00:00:00Z"'
    known = reads(
        f'{{ agenda({period}, formador: "{trainer}") {{ nodes {{ contratacion {{ estado }} }} totalCount }} }}'
    )
    assert known["Sesion"].rows is known["ApoyoSesion"].rows is None  # as a session does not refer to its assistants
    room = encode("Aula", 3)
    known = reads(f'{{ agenda({period}, aula: "{room}") {{ nodes {{ contratacion {{ estado }} }} totalCount }} }}')
    assert known["Sesion"].rows == frozenset({("Aula", 3)})
    assert known["Contratacion"].rows is None
    known = reads(f'{{ sesiones(filtro: {{formador: {{in: ["{trainer}"]}}}}) {{ totalCount }} }}')
    assert known["Sesion"].rows == frozenset({("Formador", 3)})
    known = reads(f'{{ formadores(filtro: {{id: {{eq: "{trainer}"}}}}) {{ nodes {{ sesiones {{ totalCount }} }} }} }}')
    assert known["Formador"].rows == known["Sesion"].rows == frozenset({("Formador", 3)})
    assert reads("{ agenda(" + period + ") { totalCount } }")["Sesion"].rows is None


@pytest.mark.parametrize(
    "condition", [~Q(formador_id=3), Q(Q(formador_id=3), Q(minutos=1), join_type=Q.OR), Q(minutos=1)]
)
def test_a_condition_that_does_not_require_a_reference_narrows_nothing(condition: Q) -> None:
    assert RootRows.where(Sesion, condition) is None
    assert RootRows.where(Sesion, Q(condition, Q(formador_id=3))) is not None


async def test_a_change_of_columns_that_are_not_read_concerns_nothing(database: str) -> None:
    known = reads("{ sesiones(orden: [INICIO_DESC]) { nodes { direccion } } }")["Sesion"]
    assert known.columns == frozenset({"direccion", "inicio", "id"})
    assert known.is_concerned(change("Sesion", 1, columnas="inicio version actualizado"))
    assert not known.is_concerned(change("Sesion", 1, columnas="notas version actualizado"))
    assert known.is_concerned(Cambio("Sesion", 1, Operacion.CREADO))


def test_columns_without_an_alias_count_for_all_tables() -> None:
    sql = 'SELECT "version" FROM "cliente", "sesion" AS s WHERE s."fecha" = $1 ORDER BY "nombre"'
    assert reads_of(sql, MODELS) == {
        "Cliente": TableRead(frozenset({"nombre", "version"})),
        "Sesion": TableRead(frozenset({"fecha", "version"})),
    }


def test_texts_in_a_statement_name_no_tables() -> None:
    assert reads_of("""SELECT 'FROM "sesion"' || ' it''s "formador"' FROM "cliente" t1""", MODELS) == {
        "Cliente": TableRead(frozenset())
    }


def test_a_subquery_is_no_table_but_an_unknown_table_may_hold_anything() -> None:
    rows = 'SELECT r."n" FROM (SELECT t1."nombre" AS "n" FROM "cliente" t1) r'
    assert reads_of(rows, MODELS) == {"Cliente": TableRead(frozenset({"nombre"}))}
    for sql in ('SELECT 1 FROM "cliente" t1 JOIN "cliente_fts" f ON 1', "SELECT 1 FROM cliente_fts"):
        assert reads_of(sql, MODELS) is None


def test_an_alias_may_be_quoted_and_a_subquery_may_be_defined_first() -> None:
    sql = 'WITH t1 AS MATERIALIZED (SELECT "t2.c"."nif" AS "c.nif" FROM "cliente_final" t2 JOIN "cliente" "t2.c" ON 1) '
    assert reads_of(f'{sql} SELECT t3."c.nif" FROM (SELECT * FROM t1 t3) t3', MODELS) == {
        "ClienteFinal": TableRead(frozenset()),
        "Cliente": TableRead(frozenset({"nif"})),
    }


def test_all_columns_are_read_of_whole_rows() -> None:
    assert reads_of('SELECT t1."id" FROM (SELECT * FROM "cliente" t1) t1, "sesion" t2', MODELS) == {
        "Cliente": TableRead(None),
        "Sesion": TableRead(frozenset()),
    }
    assert reads_of('SELECT * FROM (SELECT t1.* FROM "cliente" t1) a', MODELS) == {"Cliente": TableRead(None)}


@pytest.mark.parametrize(
    "selection",
    [
        '"sesion" t2 WHERE (t2."contratacion_id" = t1."contratacion_id") AND (1 = 1)',
        '"sesion" t2 WHERE (1 = 1) AND (t2."contratacion_id" = t1."contratacion_id")',
        '"sesion" t2 JOIN "formador" t3 ON t3."id" = t2."formador_id" WHERE t2."minutos" = t1."minutos"',
        '"sesion" t2 WHERE t2."id" = $2 UNION SELECT 1 FROM "sesion" t2',
    ],
)
def test_only_rows_that_are_selected_without_regard_to_others_are_those_of_the_root(selection: str) -> None:
    sql = f'SELECT (SELECT count(*) FROM {selection}) FROM "sesion" t1 WHERE t1."id" = $1'
    known = reads_of(sql, MODELS, RootRows.by_id(Sesion, 7))
    assert known is not None
    assert known["Sesion"].rows is None
    alone = reads_of('SELECT t1."fecha" FROM "sesion" t1 WHERE t1."id" = $1', MODELS, RootRows.by_id(Sesion, 7))
    assert alone == {"Sesion": TableRead(frozenset({"fecha", "id"}), frozenset({("Sesion", 7)}))}
