"""Snoozing and dismissing, and what is refused, on the real database."""

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.recordatorios.factories import MADRID, AlertScenario, utc

from planificador.core.model.errors import Codigo, DomainError
from planificador.interacciones.models import Interaccion
from planificador.interacciones.service import actualizar_interaccion
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.rules import Situacion
from planificador.recordatorios.service import (
    avisar_proximos_eventos,
    comprobar_sesiones_proximas,
    descartar,
    generar_desde_interacciones,
    posponer,
    read_alerts,
)
from planificador.sesiones.service import crear_sesion, eliminar_sesion, reprogramar

FUTURE = utc("2026-11-23T12:00")


def problems(refusal: pytest.ExceptionInfo[DomainError]) -> list[tuple[Codigo, str | None]]:
    return [(problem.codigo, problem.campo) for problem in refusal.value.problems]


async def test_a_snoozed_alert_comes_back_as_it_then_is(scenario: AlertScenario) -> None:
    sesion = await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    row = await scenario.do(posponer, clave, utc("2026-11-23T09:30"))
    assert (row.clave, row.hasta, row.lector) == (clave, utc("2026-11-23T09:30"), "")
    assert await scenario.avisos() == []
    assert await scenario.situaciones("2026-11-23T09:29:59") == []
    assert await scenario.situaciones("2026-11-23T09:30") == [Situacion.EN_CURSO]
    lectura = await read_alerts(utc("2026-11-23T09:30"), MADRID)
    assert lectura.vuelve_en is None
    assert sesion.version == 1


async def test_a_dismissed_alert_is_gone_for_ever_but_a_session_that_moves_is_a_new_one(
    scenario: AlertScenario,
) -> None:
    sesion, accion = await scenario.sesion("2026-11-23T10:00"), await scenario.accion("2026-11-23")
    for aviso in await scenario.avisos():
        await scenario.do(descartar, aviso.clave)
    assert await scenario.situaciones("2030-01-01T00:00") == []
    later = {"fecha": sesion.fecha, "hora_inicio": sesion.hora_fin, "hora_fin": utc("2026-11-23T12:00").time()}
    await scenario.do(reprogramar, sesion.id, None, later)
    await scenario.do(actualizar_interaccion, accion.id, None, {"fecha_proxima_accion": utc("2026-11-24T00:00").date()})
    assert [a.clave for a in await scenario.avisos()] == [
        f"sesion:{sesion.id}:2026-11-23T10:00Z",
        f"recordatorio:{accion.id}:2026-11-24",
    ]


async def test_each_reader_hides_for_himself(scenario: AlertScenario) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    await scenario.do(descartar, clave, "ane")
    assert await scenario.avisos(lector="ane") == []
    assert await scenario.avisos(lector=" ane ") == []
    assert len(await scenario.avisos(lector="jon")) == len(await scenario.avisos()) == 1


async def test_hiding_again_changes_what_was_said(scenario: AlertScenario) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    first = await scenario.do(descartar, clave, "ane")
    again = await scenario.do(posponer, clave, utc("2026-11-23T08:30"), "ane")
    assert (again.id, again.version, again.hasta) == (first.id, 2, utc("2026-11-23T08:30"))
    assert await AvisoOculto.all().count() == 1
    assert len(await avisar_proximos_eventos(utc("2026-11-23T08:30"), MADRID, lector="ane")) == 1


async def test_many_hide_the_same_at_once(scenario: AlertScenario) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    rows = await asyncio.gather(*(scenario.do(descartar, clave) for _ in range(8)))
    assert len({row.id for row in rows}) == 1
    hours = range(1, 9)
    await asyncio.gather(*(scenario.do(posponer, clave, FUTURE + timedelta(hours=hour)) for hour in hours))
    assert (await AvisoOculto.get()).version == 9


async def test_hundreds_of_alerts_can_be_hidden(scenario: AlertScenario) -> None:
    await AvisoOculto.bulk_create(
        AvisoOculto(clave=f"recordatorio:{n}:2026-11-01", version=1, creado=FUTURE, actualizado=FUTURE)
        for n in range(1, 1203)
    )
    row = await scenario.accion("2026-11-01")
    stamp = {"version": 1, "creado": FUTURE, "actualizado": FUTURE, "fecha": FUTURE, "tipo": row.tipo}
    day = {"crear_recordatorio": True, "fecha_proxima_accion": "2026-11-01", "fecha_recordatorio": "2026-11-01"}
    await Interaccion.bulk_create(Interaccion(cliente_id=row.cliente_id, **stamp, **day) for _ in range(1203))
    assert [a.objeto_id for a in await scenario.avisos()] == [1203, 1204]


async def test_snoozes_long_over_are_forgotten_when_the_reader_hides_another(scenario: AlertScenario) -> None:
    old, ancient = utc("2026-10-24T08:00"), utc("2026-10-24T07:59")
    for lector, clave, hasta in [("ane", "a", old), ("ane", "b", ancient), ("ane", "c", None), ("jon", "b", ancient)]:
        row = AvisoOculto(lector=lector, clave=clave, hasta=hasta, version=1, creado=ancient, actualizado=ancient)
        await row.save()
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    await scenario.do(posponer, clave, FUTURE, "ane")
    kept = await AvisoOculto.all().order_by("id").values_list("lector", "clave")
    assert kept == [("ane", "a"), ("ane", "c"), ("jon", "b"), ("ane", clave)]


@pytest.mark.parametrize("hasta", [utc("2026-11-23T08:00"), utc("2020-01-01T00:00"), utc("2300-01-01T00:00")])
async def test_a_snooze_must_end_in_the_future(scenario: AlertScenario, hasta: datetime) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    with pytest.raises(DomainError) as refusal:
        await scenario.do(posponer, clave, hasta)
    assert problems(refusal) == [(Codigo.FUERA_DE_RANGO, "hasta")]
    assert await AvisoOculto.all().count() == 0


async def test_a_snooze_until_an_instant_of_another_zone(scenario: AlertScenario) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    row = await scenario.do(posponer, clave, datetime(2026, 11, 23, 17, 30, tzinfo=ZoneInfo("Asia/Tokyo")))
    assert str(row.hasta) == "2026-11-23 08:30:00+00:00"
    assert await scenario.situaciones("2026-11-23T08:29") == []
    assert await scenario.situaciones("2026-11-23T08:30") == [Situacion.PROXIMA]


async def test_only_what_is_there_can_be_hidden(scenario: AlertScenario) -> None:
    sesion, gone = await scenario.sesion("2026-11-23T10:00"), await scenario.sesion("2026-11-23T10:00")
    accion = await scenario.accion("2026-11-23")
    undated = await scenario.do(crear_sesion, {"contratacion_id": scenario.contrato.id})
    await scenario.do(eliminar_sesion, gone.id, None)
    for clave in (
        f"sesion:{sesion.id}:2026-11-23T10:00Z",
        f"sesion:{gone.id}:2026-11-23T09:00Z",
        f"sesion:{undated.id}:2026-11-23T09:00Z",
        "sesion:999999:2026-11-23T09:00Z",
        f"recordatorio:{accion.id}:2026-11-24",
        "recordatorio:999999:2026-11-23",
        "tontería",
        "",
        "\0",
    ):
        for attempt in (scenario.do(descartar, clave), scenario.do(posponer, clave, FUTURE)):
            with pytest.raises(DomainError) as refusal:
                await attempt
            assert problems(refusal) == [(Codigo.NO_ENCONTRADO, "clave")]


@pytest.mark.parametrize(
    ("lector", "codigo"),
    [
        ("x" * 101, Codigo.DEMASIADO_LARGO),
        ("a\0b", Codigo.NO_VALIDO),
        ("a\nb", Codigo.NO_VALIDO),
        ("\ud800", Codigo.NO_VALIDO),
    ],
)
async def test_readers_that_cannot_be(scenario: AlertScenario, lector: str, codigo: Codigo) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    for attempt in (scenario.avisos(lector=lector), scenario.do(descartar, clave, lector)):
        with pytest.raises(DomainError) as refusal:
            await attempt
        assert problems(refusal) == [(codigo, "lector")]


@pytest.mark.parametrize("horas", [0, 8761])
async def test_hours_out_of_range_are_refused_at_every_door(scenario: AlertScenario, horas: int) -> None:
    now = scenario.clock.now()
    for attempt in (
        comprobar_sesiones_proximas(now, horas),
        generar_desde_interacciones(now, MADRID, horas),
        avisar_proximos_eventos(now, MADRID, horas, tipos=[]),
    ):
        with pytest.raises(DomainError) as refusal:
            await attempt
        assert problems(refusal) == [(Codigo.FUERA_DE_RANGO, "horasAnticipacion")]
