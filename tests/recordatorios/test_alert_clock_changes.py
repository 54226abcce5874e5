"""Changes of the system clock while clients are subscribed."""

from datetime import timedelta

from tests.clock import settle
from tests.recordatorios.factories import Scenario, alert_client, utc

from planificador.recordatorios.rules import Situacion
from planificador.recordatorios.watcher import AlertWatcher


async def test_a_clock_set_back_changes_the_list(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    sesion = await scenario.sesion("2026-11-23T10:00", "12:00")
    clave = f"sesion:{sesion.id}:2026-11-23T09:00Z"
    await scenario.clock.move(utc("2026-11-23T10:00"))
    async with alert_client(alert_watcher) as client:
        assert [aviso.situacion for aviso in client.avisos.values()] == [Situacion.EN_CURSO]
        await scenario.clock.wait_for_sleeper(utc("2026-11-23T11:00"))
        scenario.clock.reset(utc("2026-11-23T08:00"))
        assert await client.next_events() == [("CAMBIADO", clave)]
        assert [aviso.situacion for aviso in client.avisos.values()] == [Situacion.PROXIMA]
        await scenario.clock.wait_for_sleeper(utc("2026-11-23T09:00"))
        scenario.clock.reset(utc("2026-11-22T08:00"))
        assert await client.next_events() == [("RETIRADO", clave)]


async def test_a_clock_set_back_is_noticed_without_a_timer(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    accion = await scenario.accion("2026-11-20")
    async with alert_client(alert_watcher) as client:
        assert [aviso.situacion for aviso in client.avisos.values()] == [Situacion.VENCIDO]
        await settle()
        assert scenario.clock.sleepers == []
        scenario.clock.reset(utc("2026-11-20T08:00"))
        assert await client.next_events() == [("CAMBIADO", f"recordatorio:{accion.id}:2026-11-20")]
        assert [aviso.situacion for aviso in client.avisos.values()] == [Situacion.HOY]


async def test_a_clock_set_forward_adds_due_alerts(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    sesion = await scenario.sesion("2026-11-25T10:00")
    async with alert_client(alert_watcher) as client:
        await scenario.clock.wait_for_sleeper(utc("2026-11-24T09:00"))
        scenario.clock.reset(utc("2026-11-24T09:00") + timedelta(hours=7))
        assert await client.next_events() == [("NUEVO", f"sesion:{sesion.id}:2026-11-25T09:00Z")]
