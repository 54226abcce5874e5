"""Snoozing and dismissing alerts, and invalid requests, on the real database."""

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.recordatorios.factories import MADRID, Scenario, utc
from tests.support.people import person

from planificador.api.reader_views import reader_of
from planificador.core.model.actors import NOBODY, SYSTEM, Actor
from planificador.core.model.errors import Codigo, DomainError
from planificador.interacciones.models import Interaccion
from planificador.interacciones.service import actualizar_interaccion
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.rules import Situacion
from planificador.recordatorios.service import (
    avisar_proximos_eventos,
    comprobar_sesiones_proximas,
    generar_desde_interacciones,
)
from planificador.sesiones.service import crear_sesion, eliminar_sesion, reprogramar

FUTURE = utc("2026-11-23T12:00")


def problems(error: pytest.ExceptionInfo[DomainError]) -> list[tuple[Codigo, str | None]]:
    return [(problem.codigo, problem.campo) for problem in error.value.problems]


async def test_a_snoozed_alert_returns_with_its_situation_at_that_time(scenario: Scenario, ane: Actor) -> None:
    sesion = await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    row = await scenario.posponer(ane, clave, utc("2026-11-23T09:30"))
    assert (row.clave, row.hasta, row.lector_id) == (clave, utc("2026-11-23T09:30"), ane.user_id)
    assert await scenario.avisos(reader=ane) == []
    assert await scenario.situaciones("2026-11-23T09:29:59", reader=ane) == []
    assert await scenario.situaciones("2026-11-23T09:30", reader=ane) == [Situacion.EN_CURSO]
    assert sesion.version == 1


async def test_a_dismissed_alert_stays_hidden_but_a_rescheduled_session_has_a_new_one(
    scenario: Scenario, ane: Actor
) -> None:
    sesion, accion = await scenario.sesion("2026-11-23T10:00"), await scenario.accion("2026-11-23")
    for aviso in await scenario.avisos():
        await scenario.descartar(ane, aviso.clave)
    assert await scenario.situaciones("2030-01-01T00:00", reader=ane) == []
    later = {"fecha": sesion.fecha, "hora_inicio": sesion.hora_fin, "hora_fin": utc("2026-11-23T12:00").time()}
    await scenario.run(reprogramar, sesion.id, None, later)
    await scenario.run(
        actualizar_interaccion, accion.id, None, {"fecha_proxima_accion": utc("2026-11-24T00:00").date()}
    )
    assert [a.clave for a in await scenario.avisos(reader=ane)] == [
        f"sesion:{sesion.id}:2026-11-23T10:00Z",
        f"recordatorio:{accion.id}:2026-11-24",
    ]


async def test_each_user_has_hidden_alerts_of_their_own(scenario: Scenario, ane: Actor) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    await scenario.descartar(ane, clave)
    assert await scenario.avisos(reader=ane) == []
    assert len(await scenario.avisos(reader=await person())) == len(await scenario.avisos()) == 1


@pytest.mark.parametrize("actor", [SYSTEM, NOBODY])
async def test_who_is_no_user_hides_no_alerts(scenario: Scenario, actor: Actor) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    for attempt in (scenario.descartar(actor, clave), scenario.posponer(actor, clave, FUTURE)):
        with pytest.raises(DomainError) as error:
            await attempt
        assert problems(error) == [(Codigo.PERMISO, None)]
    assert await AvisoOculto.all().count() == 0


async def test_hiding_an_alert_again_updates_the_row(scenario: Scenario, ane: Actor) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    first = await scenario.descartar(ane, clave)
    again = await scenario.posponer(ane, clave, utc("2026-11-23T08:30"))
    assert (again.id, again.version, again.hasta) == (first.id, 2, utc("2026-11-23T08:30"))
    assert await AvisoOculto.all().count() == 1
    assert len(await avisar_proximos_eventos(utc("2026-11-23T08:30"), MADRID, reader=reader_of(ane))) == 1


async def test_an_alert_can_be_hidden_concurrently(scenario: Scenario, ane: Actor) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    rows = await asyncio.gather(*(scenario.descartar(ane, clave) for _ in range(8)))
    assert len({row.id for row in rows}) == 1
    hours = range(1, 9)
    await asyncio.gather(*(scenario.posponer(ane, clave, FUTURE + timedelta(hours=hour)) for hour in hours))
    assert (await AvisoOculto.get()).version == 9


async def test_hundreds_of_alerts_can_be_hidden(scenario: Scenario, ane: Actor) -> None:
    await AvisoOculto.bulk_create(
        AvisoOculto(
            lector_id=ane.user_id, clave=f"recordatorio:{n}:2026-11-01", version=1, creado=FUTURE, actualizado=FUTURE
        )
        for n in range(1, 1203)
    )
    row = await scenario.accion("2026-11-01")
    stamp = {"version": 1, "creado": FUTURE, "actualizado": FUTURE, "fecha": FUTURE, "tipo": row.tipo}
    day = {"crear_recordatorio": True, "fecha_proxima_accion": "2026-11-01", "fecha_recordatorio": "2026-11-01"}
    await Interaccion.bulk_create(Interaccion(cliente_id=row.cliente_id, **stamp, **day) for _ in range(1203))
    assert [a.objeto_id for a in await scenario.avisos(reader=ane)] == [1203, 1204]


async def test_old_snoozes_are_deleted_when_their_reader_hides_another_alert(scenario: Scenario, ane: Actor) -> None:
    kept, expired = utc("2026-10-24T08:00"), utc("2026-10-24T07:59")
    hers, others = ane.user_id, (await person()).user_id
    for lector, clave, hasta in [(hers, "a", kept), (hers, "b", expired), (hers, "c", None), (others, "b", expired)]:
        row = AvisoOculto(lector_id=lector, clave=clave, hasta=hasta, version=1, creado=expired, actualizado=expired)
        await row.save()
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    await scenario.posponer(ane, clave, FUTURE)
    rows = await AvisoOculto.all().order_by("id").values_list("lector_id", "clave")
    assert rows == [(hers, "a"), (hers, "c"), (others, "b"), (hers, clave)]


@pytest.mark.parametrize("hasta", [utc("2026-11-23T08:00"), utc("2020-01-01T00:00"), utc("2300-01-01T00:00")])
async def test_a_snooze_must_end_in_the_future(scenario: Scenario, ane: Actor, hasta: datetime) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    with pytest.raises(DomainError) as error:
        await scenario.posponer(ane, clave, hasta)
    assert problems(error) == [(Codigo.FUERA_DE_RANGO, "hasta")]
    assert await AvisoOculto.all().count() == 0


async def test_a_snooze_can_end_at_an_instant_of_another_zone(scenario: Scenario, ane: Actor) -> None:
    await scenario.sesion("2026-11-23T10:00")
    clave = (await scenario.avisos())[0].clave
    row = await scenario.posponer(ane, clave, datetime(2026, 11, 23, 17, 30, tzinfo=ZoneInfo("Asia/Tokyo")))
    assert str(row.hasta) == "2026-11-23 08:30:00+00:00"
    assert await scenario.situaciones("2026-11-23T08:29", reader=ane) == []
    assert await scenario.situaciones("2026-11-23T08:30", reader=ane) == [Situacion.PROXIMA]


async def test_only_existing_alerts_can_be_hidden(scenario: Scenario, ane: Actor) -> None:
    sesion, deleted = await scenario.sesion("2026-11-23T10:00"), await scenario.sesion("2026-11-23T10:00")
    accion = await scenario.accion("2026-11-23")
    undated = await scenario.run(crear_sesion, {"contratacion_id": scenario.contrato.id})
    await scenario.run(eliminar_sesion, deleted.id, None)
    for clave in (
        f"sesion:{sesion.id}:2026-11-23T10:00Z",
        f"sesion:{deleted.id}:2026-11-23T09:00Z",
        f"sesion:{undated.id}:2026-11-23T09:00Z",
        "sesion:999999:2026-11-23T09:00Z",
        f"recordatorio:{accion.id}:2026-11-24",
        "recordatorio:999999:2026-11-23",
        "tontería",
        "",
        "\0",
    ):
        for attempt in (scenario.descartar(ane, clave), scenario.posponer(ane, clave, FUTURE)):
            with pytest.raises(DomainError) as error:
                await attempt
            assert problems(error) == [(Codigo.NO_ENCONTRADO, "clave")]


@pytest.mark.parametrize("horas", [0, 8761])
async def test_hours_out_of_range_are_refused_by_every_function(scenario: Scenario, horas: int) -> None:
    now = scenario.clock.now()
    for attempt in (
        comprobar_sesiones_proximas(now, horas),
        generar_desde_interacciones(now, MADRID, horas),
        avisar_proximos_eventos(now, MADRID, horas, tipos=[]),
    ):
        with pytest.raises(DomainError) as error:
            await attempt
        assert problems(error) == [(Codigo.FUERA_DE_RANGO, "horasAnticipacion")]
