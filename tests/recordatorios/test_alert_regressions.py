"""Defects of the previous system do not occur: one test for each, on the real database."""

import logging
import os
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from datetime import time as clock_time
from typing import Any

import pytest
from tests.recordatorios.factories import ACTION, CLIENT, COURSE, MADRID, Scenario, alert_client, utc
from tests.support.queries import Queries, explain
from tortoise.transactions import in_transaction

from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.core.data.queries.query import RowQuery, select
from planificador.core.model.actors import Actor
from planificador.core.model.base import BaseModel
from planificador.interacciones.models import Interaccion, Recordatorio
from planificador.interacciones.rules import Resultado
from planificador.interacciones.service import actualizar_interaccion, terminar_accion
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.reading import AlertTable, ocultos_de, ocultos_por
from planificador.recordatorios.rules import Aviso, Situacion, TipoAviso
from planificador.recordatorios.service import (
    avisar_proximos_eventos,
    comprobar_sesiones_proximas,
    generar_desde_interacciones,
)
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.batch import registrar_asistencia
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rules import EstadoAsistencia
from planificador.sesiones.service import cancelar, crear_sesion, realizar, reprogramar

Count = Callable[[], AbstractContextManager[Queries]]


async def test_an_action_due_today_keeps_its_alert_all_day(scenario: Scenario) -> None:
    await scenario.accion("2026-11-24")
    assert await scenario.situaciones("2026-11-23T22:59") == [Situacion.PROXIMO]
    for moment in ("2026-11-23T23:00", "2026-11-24T00:30", "2026-11-24T12:00", "2026-11-24T22:59"):
        assert await scenario.situaciones(moment) == [Situacion.HOY]


async def test_overdue_actions_keep_their_alert(scenario: Scenario) -> None:
    await scenario.accion("2026-11-24")
    for moment in ("2026-11-24T23:00", "2026-12-24T08:00", "2036-01-01T00:00"):
        assert await scenario.situaciones(moment) == [Situacion.VENCIDO]


async def test_undated_sessions_and_actions_do_not_affect_other_alerts(scenario: Scenario) -> None:
    await scenario.run(crear_sesion, {"contratacion_id": scenario.contrato.id})
    await scenario.accion(None)
    sesion, accion = await scenario.sesion("2026-11-23T12:00"), await scenario.accion("2026-11-23")
    assert [a.objeto_id for a in await scenario.avisos()] == [accion.id, sesion.id]


async def test_cancelled_proposed_and_completed_sessions_have_no_alert(scenario: Scenario) -> None:
    kept = await scenario.sesion("2026-11-23T12:00")
    times = {"fecha": kept.fecha, "hora_inicio": kept.hora_inicio, "hora_fin": kept.hora_fin}
    await scenario.run(crear_sesion, {"contratacion_id": scenario.contrato.id, **times})
    cancelled, completed = await scenario.sesion("2026-11-23T12:00"), await scenario.sesion("2026-11-23T08:00")
    await scenario.run(cancelar, cancelled.id, None, "Se han echado atrás")
    await scenario.run(realizar, completed.id, None)
    assert [a.objeto_id for a in await scenario.avisos()] == [kept.id]


async def test_closed_interactions_have_no_alert(scenario: Scenario) -> None:
    rejected, finished, unwanted = [await scenario.accion("2026-11-23") for _ in range(3)]
    assert len(await scenario.avisos()) == 3
    await scenario.run(actualizar_interaccion, rejected.id, None, {"resultado": Resultado.RECHAZADA})
    await scenario.run(terminar_accion, finished.id, None, None)
    await scenario.run(actualizar_interaccion, unwanted.id, None, {"crear_recordatorio": False})
    assert await scenario.avisos() == []


@contextmanager
def system_time_zone(zone: str) -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    time.tzset()
    try:
        yield
    finally:
        os.environ.pop("TZ")
        os.environ |= {"TZ": before} if before else {}
        time.tzset()


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo", "America/Los_Angeles"])
async def test_local_times_do_not_depend_on_the_servers_time_zone(scenario: Scenario, zone: str) -> None:
    with system_time_zone(zone):
        madrid = await scenario.sesion("2026-11-24T09:00")
        canaries = await scenario.sesion("2026-11-24T09:00", zona="Atlantic/Canary")
        await scenario.accion("2026-11-25")
        now = utc("2026-11-23T23:00")  # midnight in Madrid, when the action enters; 23:00 in the Canaries
        avisos = await avisar_proximos_eventos(now, MADRID)
        assert [(a.clave, a.vence_en) for a in avisos] == [
            (f"sesion:{madrid.id}:2026-11-24T08:00Z", utc("2026-11-24T08:00")),
            (f"sesion:{canaries.id}:2026-11-24T09:00Z", utc("2026-11-24T09:00")),
            ("recordatorio:1:2026-11-25", utc("2026-11-24T23:00")),
        ]
        assert len(await avisar_proximos_eventos(now - timedelta(microseconds=1), MADRID)) == 2


@pytest.mark.parametrize("horas", [1, 24, 48, 8760])
async def test_the_window_applies_to_both_kinds(scenario: Scenario, horas: int) -> None:
    inicio, day = utc("2027-12-20T09:00"), utc("2027-12-20T23:00")
    await scenario.sesion("2027-12-20T10:00")
    await scenario.accion("2027-12-21")
    functions: list[tuple[datetime, Callable[[datetime], Awaitable[list[Aviso]]]]] = [
        (inicio, lambda now: comprobar_sesiones_proximas(now, horas_anticipacion=horas)),
        (day, lambda now: generar_desde_interacciones(now, MADRID, horas_anticipacion=horas)),
    ]
    for due, read in functions:
        enters = due - timedelta(hours=horas)
        assert len(await read(enters)) == 1
        assert await read(enters - timedelta(microseconds=1)) == []


NUMBERS_TABLE = {
    # SQLite plans by the indexes alone: it has no statistics.
    "sqlite": "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) SELECT i FROM n) AS n",
    "postgres": "generate_series(1, 5000) AS n(i)",
}
CLOSED_VALUES: dict[type[BaseModel], dict[str, str]] = {
    Contratacion: {
        "id": "100 + 2 * i + id",
        "expediente": "'Z' || (100 + 2 * i + id)",
        "expediente_clave": "NULL",
        "anio": "NULL",
        "numero": "NULL",
        "estado": "'FINALIZADA'",
    },
    Sesion: {"id": "100 + 2 * i + id", "contratacion_id": "101 + 2 * i", "estado": "'PROPUESTA'"},
    Inscripcion: {"id": "100 + 2 * i + id", "contratacion_id": "101 + 2 * i"},
    Asistencia: {"id": "100 + 2 * i + id", "contratacion_id": "101 + 2 * i", "sesion_id": "101 + 2 * i"},
    Interaccion: {"id": "100 + 2 * i + id", "hecha_en": "creado", "fecha_recordatorio": "NULL"},
    Recordatorio: {"id": "100 + 2 * i + id", "dia": "NULL"},
    AvisoOculto: {"id": "100 + 2 * i + id", "clave": "'recordatorio:' || i"},
}


async def fill(dialect: str) -> None:
    """Add completed rows of each table, on PostgreSQL thousands, as copies of the first two of each."""
    async with in_transaction() as connection:
        for model, closed in CLOSED_VALUES.items():
            table, columns = model._meta.db_table, sorted(model._meta.db_fields)
            values = ", ".join(closed.get(column, column) for column in columns)
            await connection.execute_query(
                f"INSERT INTO {table} ({', '.join(columns)}) "
                f"SELECT {values} FROM {table}, {NUMBERS_TABLE[dialect]} WHERE id <= 2"
            )
        if dialect == "postgres":  # autovacuum would do it later
            await connection.execute_query("ANALYZE")


INDEXES = {
    TipoAviso.SESION: "idx_sesion_estado_",
    TipoAviso.RECORDATORIO: "idx_interaccion_fecha_r_",
    TipoAviso.RECORDATORIO_PROGRAMADO: "idx_recordatori_dia_",
    TipoAviso.PROPUESTA: "idx_contratacio_estado_",
    TipoAviso.SIN_SESIONES: "idx_contratacio_estado_",
    TipoAviso.HORAS_SIN_PLANIFICAR: "idx_contratacio_estado_",
    TipoAviso.ASISTENCIA: "idx_sesion_estado_",
    TipoAviso.ASISTENCIA_EN_RIESGO: "idx_contratacio_estado_",
}


def queries_of(tipo: TipoAviso, now: datetime) -> list[RowQuery[Any]]:
    table = AlertTable(tipo, MADRID)
    queries = table.query_until(now, now + timedelta(days=1)), table.query_next(now, 200)
    return [query for query in queries if query]


async def plan_of(query: RowQuery[Any]) -> str:
    return " ".join(str(line) for line in await explain(select(query, "*")))


async def test_reading_alerts_uses_indexes_and_four_queries(
    scenario: Scenario, ane: Actor, dialect: str, count_queries: Count
) -> None:
    for start in ("2026-11-23T12:00", "2026-12-23T12:00"):
        await scenario.sesion(start)
        accion = await scenario.accion(start[:10], [{"datos": {"momento": utc("2027-01-01T08:00")}}])
    await scenario.descartar(ane, f"recordatorio:{accion.id}:2026-12-23")
    for participant in (1, 2):
        await scenario.inscribir(scenario.contrato.id)
        excuse = {"participante": participant, "estado": EstadoAsistencia.JUSTIFICADA, "minutos": None}
        await scenario.run(registrar_asistencia, 1, [excuse])
    await fill(dialect)
    now = scenario.clock.now()
    for index, query in (
        *((index, query) for tipo, index in INDEXES.items() for query in queries_of(tipo, now)),
        ("(lector_id=? AND clave=?)" if dialect == "sqlite" else "uid_aviso_ocult_lector_", ocultos_de(1, ["1", "2"])),
        ("(lector_id=?)" if dialect == "sqlite" else "uid_aviso_ocult_lector_", ocultos_por([8, 9], now)),
    ):
        plan = await plan_of(query)
        assert index in plan
        assert "Seq Scan" not in plan
        assert "SCAN" not in plan.replace("SCAN first_rows", "")
    with count_queries() as queries:
        assert len(await scenario.avisos(reader=ane)) == 2
    assert len(queries) == 4


async def test_the_next_rows_of_several_states_are_read_in_the_order_in_which_they_fall_due(scenario: Scenario) -> None:
    starts = [f"2026-11-{day}T12:00" for day in (26, 24, 27, 25)]
    sessions = {start: await scenario.sesion(start) for start in starts}
    for start in ("2026-11-24T12:00", "2026-11-27T12:00"):
        await Sesion.filter(id=sessions[start].id).update(estado="REALIZADA")
    rows = await AlertTable(TipoAviso.ASISTENCIA, MADRID).next(scenario.clock.now(), 3)
    assert [row and row.id for row in rows] == [sessions[start].id for start in sorted(starts)[:3]]


async def test_an_alert_has_the_same_clave_in_each_read(scenario: Scenario) -> None:
    sesion, accion = await scenario.sesion("2026-11-23T12:00"), await scenario.accion("2026-11-23")
    first = await scenario.avisos()
    await scenario.clock.move(timedelta(minutes=5))
    assert await scenario.avisos() == first
    assert [a.clave for a in first] == [
        f"recordatorio:{accion.id}:2026-11-23",
        f"sesion:{sesion.id}:2026-11-23T11:00Z",
    ]
    later = {"hora_inicio": clock_time(13), "hora_fin": clock_time(14)}
    await scenario.run(reprogramar, sesion.id, None, {"fecha": sesion.fecha} | later)
    assert [a.clave for a in await scenario.avisos()][1] == f"sesion:{sesion.id}:2026-11-23T12:00Z"


async def test_personal_data_is_not_logged(
    scenario: Scenario, alert_watcher: AlertWatcher, ane: Actor, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        async with alert_client(alert_watcher, reader=ane) as client:
            sesion = await scenario.sesion("2026-11-23T12:00")
            await client.next()
            accion = await scenario.accion("2026-11-23")
            await client.next()
            await scenario.posponer(ane, f"sesion:{sesion.id}:2026-11-23T11:00Z", utc("2026-11-23T10:00"))
            await client.next()
            await scenario.descartar(ane, f"recordatorio:{accion.id}:2026-11-23")
            await client.next()
    messages = [r.getMessage() for r in caplog.records if r.name.startswith("planificador")]
    text = "\n".join(messages)
    for personal in (CLIENT, COURSE, ACTION, "persona"):
        assert personal not in text
    for fact in (
        f"Sesion {sesion.id} CREADO",
        f"avisos delivered to 1: NUEVO sesion:{sesion.id}:2026-11-23T11:00Z",
        f"avisos delivered to 1: RETIRADO recordatorio:{accion.id}:2026-11-23",
        "AvisoOculto 1 CREADO",
        "AvisoOculto 2 CREADO",
    ):
        assert fact in text
