"""Rows that overlap one of several times, and how the databases find them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.support.queries import explain
from tortoise.connection import get_connection
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from planificador.clientes.models import Cliente
from planificador.contrataciones.models import Contratacion
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.needs.prefetch import prefetch
from planificador.core.data.needs.reading import renderer
from planificador.core.data.queries.prefetched import PrefetchedRows
from planificador.core.data.queries.query import Statement
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.data.sql.time_spans import TimeSpans
from planificador.formaciones.models import Formacion, Formador
from planificador.sesiones.models import ApoyoSesion, Sesion
from planificador.sesiones.rules import SCHEDULED_STATES

NOW = datetime(2026, 11, 23, tzinfo=UTC)
COMMON: dict[str, Any] = {"version": 1, "creado": NOW, "actualizado": NOW}
DAYS, TRAINERS, LONGEST = 200, 4, timedelta(hours=25)
HOUR = timedelta(hours=1)


@pytest.fixture
async def trainer(database: str) -> int:
    """One of four trainers with a session on each day, from 9 to 11; on every tenth one until the next day at 10."""
    client = await Cliente.create(**COMMON, nombre="Forjas Urola", idioma="ES", estado="ACTIVO")
    course = await Formacion.create(**COMMON, codigo="PRL", nombre="PRL", horas=1, modalidad="MIXTA")
    trainers = [await Formador.create(**COMMON, nombre="Ane", apellidos="Goñi") for _ in range(TRAINERS)]
    sold: dict[str, Any] = {"cliente_id": client.id, "formacion_id": course.id, "modalidad": "MIXTA", "precio_hora": 1}
    contract = await Contratacion.create(**COMMON, **sold, expediente="1", horas_previstas=1)
    common = COMMON | {"contratacion_id": contract.id, "zona": "Europe/Madrid", "motivo_solape": "Test"}
    times = [(start(day), start(day) + (LONGEST if day % 10 == 0 else 2 * HOUR)) for day in range(DAYS)]
    rows = [
        Sesion(**common, formador_id=trainer.id, inicio=begin, fin=end) for trainer in trainers for begin, end in times
    ]
    await Sesion.bulk_create(rows, batch_size=500)
    await get_connection("default").execute_query("ANALYZE")
    return trainers[0].id


def start(day: int) -> datetime:
    return NOW + timedelta(days=day, hours=9)


async def begins(trainer: int, *times: tuple[datetime, datetime]) -> list[datetime]:
    """Return the begins of the trainer's sessions that overlap one of the times."""
    rows, known = RowsBy(Sesion, "formador_id", [trainer], spans=TimeSpans(times, LONGEST)), PrefetchedRows()
    async with in_transaction() as connection:
        await prefetch(connection, known, Needs([rows]))
    found = known.rows(rows.key, [trainer], lock=False)
    return [vars(row)["inicio"] for row in found or ()]


async def test_rows_that_overlap_a_time_are_read_and_none_between_the_times(trainer: int) -> None:
    days = range(1, DAYS, 7)
    weekly = [(start(day) + HOUR / 2, start(day) + 3 * HOUR) for day in days]
    expected = {*days, *(day - 1 for day in days if day % 10 == 1)}  # those of the day before end half an hour later
    assert await begins(trainer, *weekly) == [start(day) for day in sorted(expected)]


async def test_a_row_may_begin_when_a_time_ends(trainer: int) -> None:
    times = {
        (start(1) - HOUR, start(1)): [0],  # ends when the session begins; the one of the day before ends later
        (start(2) - HOUR, start(2)): [],
        (start(2) + 2 * HOUR, start(2) + 3 * HOUR): [],
        (start(2) + HOUR, start(2) + 3 * HOUR): [2],
        (start(10), start(11) + HOUR): [10, 11],
        (start(2), start(4)): [2, 3],
    }
    other = (NOW - HOUR, NOW)
    for time, days in times.items():
        assert await begins(trainer, other, time) == [start(day) for day in days], time


def scheduled() -> Q:
    return Q(estado__in=SCHEDULED_STATES)


@pytest.mark.parametrize("where", [None, RowFilter(scheduled)])
async def test_each_time_is_one_search_of_an_index(trainer: int, dialect: str, where: RowFilter | None) -> None:
    times = tuple((start(day), start(day) + HOUR) for day in range(1, DAYS, 7))
    rows = RowsBy(Sesion, "formador_id", [trainer], where, TimeSpans(times, LONGEST))
    statement = Statement(Sesion._meta.db)
    statement.sql = f"SELECT id FROM {rows.sql(renderer(statement))}"
    plan = "\n".join(str(row.get("detail") or row.get("QUERY PLAN")) for row in await explain(statement))
    index = "(formador_id=? AND inicio>? AND inicio<?)" if dialect == "sqlite" else "(inicio > span.earliest)"
    assert index in plan
    assert "Seq Scan" not in plan


@pytest.mark.sqlite_only
async def test_no_index_of_all_rows_is_preferred_to_the_ids(trainer: int) -> None:
    """On a new centre's database, which has no statistics."""
    await get_connection("default").execute_script("DELETE FROM sqlite_stat1; ANALYZE sqlite_schema")
    times = TimeSpans(tuple((start(day), start(day) + HOUR) for day in range(1, DAYS, 7)), LONGEST)
    entries = RowsBy(ApoyoSesion, "formador_id", [trainer])
    for rows in (
        RowsBy(Sesion, "formador_id", [trainer], RowFilter(scheduled), times),
        RowsBy(Sesion, "id", [ValuesOf(entries, "sesion_id")], RowFilter(scheduled)),
    ):
        statement = Statement(Sesion._meta.db)
        statement.sql = f"SELECT id FROM {rows.sql(renderer(statement))}"
        plan = [str(row["detail"]) for row in await explain(statement)]
        assert "SEARCH sesion USING INTEGER PRIMARY KEY (rowid=?)" in plan
