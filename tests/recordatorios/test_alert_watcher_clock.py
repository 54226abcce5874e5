"""A wall clock that is set anew while pages are open."""

from datetime import timedelta

from tests.clock import settle
from tests.recordatorios.factories import Office, page, utc

from planificador.recordatorios.rules import Situacion
from planificador.recordatorios.watcher import AlertWatcher


async def test_a_clock_set_back_brings_the_list_of_that_moment(office: Office, alert_watcher: AlertWatcher) -> None:
    sesion = await office.sesion("2026-11-23T10:00", "12:00")
    clave = f"sesion:{sesion.id}:2026-11-23T09:00Z"
    await office.clock.move(utc("2026-11-23T10:00"))
    async with page(alert_watcher) as opened:
        assert [aviso.situacion for aviso in opened.avisos.values()] == [Situacion.EN_CURSO]
        await office.clock.wait_for_sleeper(utc("2026-11-23T11:00"))
        office.clock.reset(utc("2026-11-23T08:00"))
        assert await opened.said() == [("CAMBIADO", clave)]
        assert [aviso.situacion for aviso in opened.avisos.values()] == [Situacion.PROXIMA]
        await office.clock.wait_for_sleeper(utc("2026-11-23T09:00"))
        office.clock.reset(utc("2026-11-22T08:00"))
        assert await opened.said() == [("RETIRADO", clave)]


async def test_a_clock_set_back_is_followed_when_nothing_is_due(office: Office, alert_watcher: AlertWatcher) -> None:
    accion = await office.accion("2026-11-20")
    async with page(alert_watcher) as opened:
        assert [aviso.situacion for aviso in opened.avisos.values()] == [Situacion.VENCIDO]
        await settle()
        assert office.clock.sleepers == []
        office.clock.reset(utc("2026-11-20T08:00"))
        assert await opened.said() == [("CAMBIADO", f"recordatorio:{accion.id}:2026-11-20")]
        assert [aviso.situacion for aviso in opened.avisos.values()] == [Situacion.HOY]


async def test_a_clock_set_forward_brings_what_was_due_meanwhile(office: Office, alert_watcher: AlertWatcher) -> None:
    sesion = await office.sesion("2026-11-25T10:00")
    async with page(alert_watcher) as opened:
        await office.clock.wait_for_sleeper(utc("2026-11-24T09:00"))
        office.clock.reset(utc("2026-11-24T09:00") + timedelta(hours=7))
        assert await opened.said() == [("NUEVO", f"sesion:{sesion.id}:2026-11-25T09:00Z")]
