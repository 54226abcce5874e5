"""The live list, on the real database and a clock that the tests move."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import time, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.clock import ManualClock, settle
from tests.recordatorios.factories import AlertScenario, alert_client, create_scenario, utc
from tests.support.queries import Queries

from planificador.core.runtime.changes import ChangeNotifier
from planificador.interacciones.service import eliminar_interaccion, terminar_accion
from planificador.recordatorios.rules import Situacion, TipoAviso
from planificador.recordatorios.service import descartar, posponer
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.service import actualizar_sesion, cancelar, reprogramar

Count = Callable[[], AbstractContextManager[Queries]]
TICK = timedelta(microseconds=1)
QUERIES_OF_A_LOOK = 4
"""Sessions, interactions, the next of each; a fifth asks what is hidden when there is anything to hide."""


async def test_first_the_whole_list_then_each_change(scenario: AlertScenario, alert_watcher: AlertWatcher) -> None:
    first = await scenario.sesion("2026-11-23T10:00")
    async with alert_client(alert_watcher) as client:
        assert list(client.avisos) == [f"sesion:{first.id}:2026-11-23T09:00Z"]
        accion = await scenario.accion("2026-11-23")
        assert await client.said() == [("NUEVO", f"recordatorio:{accion.id}:2026-11-23")]
        await scenario.do(actualizar_sesion, first.id, None, {"direccion": "Aula 2"})
        assert await client.said() == [("CAMBIADO", f"sesion:{first.id}:2026-11-23T09:00Z")]
        later = {"fecha": first.fecha, "hora_inicio": time(12), "hora_fin": time(13)}
        await scenario.do(reprogramar, first.id, None, later)
        assert await client.said() == [
            ("RETIRADO", f"sesion:{first.id}:2026-11-23T09:00Z"),
            ("NUEVO", f"sesion:{first.id}:2026-11-23T11:00Z"),
        ]
        await scenario.do(cancelar, first.id, None, "No hay aula")
        assert await client.said() == [("RETIRADO", f"sesion:{first.id}:2026-11-23T11:00Z")]
        await scenario.do(terminar_accion, accion.id, None, None)
        assert await client.said() == [("RETIRADO", f"recordatorio:{accion.id}:2026-11-23")]
        other = await scenario.accion("2026-11-23")
        await client.next()
        await scenario.do(eliminar_interaccion, other.id, None)
        assert await client.said() == [("RETIRADO", f"recordatorio:{other.id}:2026-11-23")]


async def test_an_event_comes_exactly_when_the_window_opens_and_nothing_is_asked_before(
    scenario: AlertScenario, alert_watcher: AlertWatcher, count_queries: Count
) -> None:
    sesion = await scenario.sesion("2026-11-26T10:00")
    opens = utc("2026-11-25T09:00")
    async with alert_client(alert_watcher) as client:
        await scenario.clock.wait_for_sleeper(opens)
        with count_queries() as queries:
            await scenario.clock.move(opens - TICK)
            assert queries == []
            await scenario.clock.move(opens)
            assert await client.said() == [("NUEVO", f"sesion:{sesion.id}:2026-11-26T09:00Z")]
            await scenario.clock.wait_for_sleeper(utc("2026-11-26T09:00"))
        assert len(queries) == QUERIES_OF_A_LOOK + 1


async def test_a_session_comes_starts_and_goes_by_time_alone(
    scenario: AlertScenario, alert_watcher: AlertWatcher
) -> None:
    sesion = await scenario.sesion("2026-11-26T10:00", "12:00")
    clave = f"sesion:{sesion.id}:2026-11-26T09:00Z"
    async with alert_client(alert_watcher, horas=2) as client:
        for moment, event, situacion in (
            ("2026-11-26T07:00", "NUEVO", Situacion.PROXIMA),
            ("2026-11-26T09:00", "CAMBIADO", Situacion.EN_CURSO),
            ("2026-11-26T11:00", "RETIRADO", None),
        ):
            await scenario.clock.wait_for_sleeper(utc(moment))
            await scenario.clock.move(utc(moment))
            assert await client.said() == [(event, clave)]
            assert [a.situacion for a in client.avisos.values()] == ([situacion] if situacion else [])


@pytest.mark.parametrize(
    ("day", "moments"),
    [
        ("2027-03-28", ("2027-03-26T23:00", "2027-03-27T23:00", "2027-03-28T22:00")),
        ("2027-10-31", ("2027-10-29T22:00", "2027-10-30T22:00", "2027-10-31T23:00")),
    ],
)
async def test_a_reminder_follows_the_calendar_on_days_of_23_and_25_hours(
    scenario: AlertScenario, alert_watcher: AlertWatcher, day: str, moments: tuple[str, ...]
) -> None:
    await scenario.accion(day)
    async with alert_client(alert_watcher) as client:
        for moment, situacion in zip(moments, (Situacion.PROXIMO, Situacion.HOY, Situacion.VENCIDO), strict=True):
            await scenario.clock.wait_for_sleeper(utc(moment))
            await scenario.clock.move(utc(moment))
            await client.next()
            assert [a.situacion for a in client.avisos.values()] == [situacion]
        await settle()
        assert scenario.clock.sleepers == []


async def test_several_alerts_of_the_same_second_come_in_one_message(
    scenario: AlertScenario, alert_watcher: AlertWatcher
) -> None:
    sessions = [await scenario.sesion("2026-11-25T00:00", "01:00") for _ in range(3)]
    accion = await scenario.accion("2026-11-25")
    async with alert_client(alert_watcher) as client:
        await scenario.clock.wait_for_sleeper(utc("2026-11-23T23:00"))
        await scenario.clock.move(utc("2026-11-23T23:00"))
        assert await client.said() == [
            ("NUEVO", f"recordatorio:{accion.id}:2026-11-25"),
            *(("NUEVO", f"sesion:{sesion.id}:2026-11-24T23:00Z") for sesion in sessions),
        ]


async def test_what_was_slept_through_comes_at_once(scenario: AlertScenario, alert_watcher: AlertWatcher) -> None:
    """A machine that was suspended wakes long after the instant."""
    await scenario.sesion("2026-11-25T10:00")
    accion = await scenario.accion("2026-11-25")
    async with alert_client(alert_watcher) as client:
        await scenario.clock.wait_for_sleeper(utc("2026-11-23T23:00"))
        scenario.clock.reset(utc("2026-12-01T00:00"))
        assert await client.said() == [("NUEVO", f"recordatorio:{accion.id}:2026-11-25")]
        assert [a.situacion for a in client.avisos.values()] == [Situacion.VENCIDO]


async def test_a_snooze_is_of_one_reader_and_ends_at_its_instant(
    scenario: AlertScenario, alert_watcher: AlertWatcher
) -> None:
    sesion = await scenario.sesion("2026-11-23T20:00")
    clave = f"sesion:{sesion.id}:2026-11-23T19:00Z"
    async with alert_client(alert_watcher, lector="ane") as ane, alert_client(alert_watcher, lector="jon") as jon:
        await scenario.do(posponer, clave, utc("2026-11-23T12:34"), "ane")
        assert await ane.said() == [("RETIRADO", clave)]
        await scenario.clock.wait_for_sleeper(utc("2026-11-23T12:34"))
        await scenario.clock.move(utc("2026-11-23T12:34"))
        assert await ane.said() == [("NUEVO", clave)]
        await scenario.do(descartar, clave, "jon")
        assert await jon.said() == [("RETIRADO", clave)]


async def test_a_page_of_one_kind_hears_of_no_other(scenario: AlertScenario, alert_watcher: AlertWatcher) -> None:
    async with alert_client(alert_watcher, tipos=frozenset({TipoAviso.SESION})) as client:
        await scenario.accion("2026-11-23")
        sesion = await scenario.sesion("2026-11-23T20:00")
        assert await client.said() == [("NUEVO", f"sesion:{sesion.id}:2026-11-23T19:00Z")]


async def test_days_are_the_centres(database: str, clock: ManualClock) -> None:
    tokyo = await create_scenario(clock, ChangeNotifier(), ZoneInfo("Asia/Tokyo"))
    await tokyo.accion("2026-11-26")
    async with alert_client(AlertWatcher(tokyo.services)) as client:
        await clock.wait_for_sleeper(utc("2026-11-24T15:00"))
        await clock.move(utc("2026-11-24T15:00"))
        await client.next()
        assert [a.vence_en for a in client.avisos.values()] == [utc("2026-11-25T15:00")]
