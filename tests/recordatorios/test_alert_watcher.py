"""The live list of alerts, on the real database and a clock that the tests move."""

from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.clock import ManualClock, settle
from tests.recordatorios.factories import Scenario, alert_client, create_scenario, utc
from tests.support.people import person
from tests.support.queries import Queries

from planificador.core.model.actors import Actor
from planificador.core.runtime.changes import ChangeNotifier
from planificador.interacciones.service import eliminar_interaccion, terminar_accion
from planificador.recordatorios.kinds import DEFAULT_KINDS
from planificador.recordatorios.rules import Situacion, TipoAviso
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.service import actualizar_sesion, cancelar, reprogramar

Count = Callable[[], AbstractContextManager[Queries]]
TICK = timedelta(microseconds=1)


async def test_a_subscriber_gets_the_list_and_then_each_change(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    first = await scenario.sesion("2026-11-23T10:00")
    async with alert_client(alert_watcher) as client:
        assert list(client.avisos) == [f"sesion:{first.id}:2026-11-23T09:00Z"]
        accion = await scenario.accion("2026-11-23")
        assert await client.next_events() == [("NUEVO", f"recordatorio:{accion.id}:2026-11-23")]
        await scenario.run(actualizar_sesion, first.id, None, {"direccion": "Aula 2"})
        assert await client.next_events() == [("CAMBIADO", f"sesion:{first.id}:2026-11-23T09:00Z")]
        later = {"fecha": first.fecha, "hora_inicio": time(12), "hora_fin": time(13)}
        await scenario.run(reprogramar, first.id, None, later)
        assert await client.next_events() == [
            ("RETIRADO", f"sesion:{first.id}:2026-11-23T09:00Z"),
            ("NUEVO", f"sesion:{first.id}:2026-11-23T11:00Z"),
        ]
        await scenario.run(cancelar, first.id, None, "No hay aula")
        assert await client.next_events() == [("RETIRADO", f"sesion:{first.id}:2026-11-23T11:00Z")]
        await scenario.run(terminar_accion, accion.id, None, None)
        assert await client.next_events() == [("RETIRADO", f"recordatorio:{accion.id}:2026-11-23")]
        other = await scenario.accion("2026-11-23")
        await client.next()
        await scenario.run(eliminar_interaccion, other.id, None)
        assert await client.next_events() == [("RETIRADO", f"recordatorio:{other.id}:2026-11-23")]


async def test_events_that_time_alone_causes_need_no_query(
    scenario: Scenario, alert_watcher: AlertWatcher, count_queries: Count
) -> None:
    sesion = await scenario.sesion("2026-11-26T10:00")
    clave = f"sesion:{sesion.id}:2026-11-26T09:00Z"
    async with alert_client(alert_watcher) as client:
        with count_queries() as queries:
            for instant, event in (("25T09:00", "NUEVO"), ("26T09:00", "CAMBIADO"), ("26T10:00", "RETIRADO")):
                moment = utc(f"2026-11-{instant}")
                await scenario.clock.wait_for_sleeper(moment)
                await scenario.clock.move(moment - TICK)
                assert client.news._unread == deque()  # type: ignore[attr-defined] # an AlertQueue
                await scenario.clock.move(moment)
                assert await client.next_events() == [(event, clave)]
        assert queries == []


async def test_the_feed_sleeps_until_the_earliest_change(
    scenario: Scenario, alert_watcher: AlertWatcher, ane: Actor
) -> None:
    async def sleepers(tipos: frozenset[TipoAviso]) -> list[datetime]:
        """Return what a new feed sleeps until."""
        async with alert_client(alert_watcher, tipos=tipos, reader=ane):
            await settle()
            return scenario.clock.sleepers

    assert await sleepers(DEFAULT_KINDS) == []
    await scenario.accion("2026-11-01")
    assert await sleepers(DEFAULT_KINDS) == []
    await scenario.accion("2026-12-24")
    assert await sleepers(DEFAULT_KINDS) == [utc("2026-12-22T23:00")]
    await scenario.sesion("2026-12-23T09:00")
    assert await sleepers(DEFAULT_KINDS) == [utc("2026-12-22T08:00")]
    await scenario.accion("2026-11-23")
    assert await sleepers(DEFAULT_KINDS) == [utc("2026-11-23T23:00")]
    sesion = await scenario.sesion("2026-11-23T10:00")
    assert await sleepers(DEFAULT_KINDS) == [utc("2026-11-23T09:00")]
    await scenario.posponer(ane, f"sesion:{sesion.id}:2026-11-23T09:00Z", utc("2026-11-23T08:15"))
    assert await sleepers(DEFAULT_KINDS) == [utc("2026-11-23T08:15")]
    assert await sleepers(frozenset()) == [utc("2026-11-23T08:15")]


async def test_a_session_is_added_and_removed_as_time_passes(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
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
            assert await client.next_events() == [(event, clave)]
            assert [a.situacion for a in client.avisos.values()] == ([situacion] if situacion else [])


@pytest.mark.parametrize(
    ("day", "moments"),
    [
        ("2027-03-28", ("2027-03-26T23:00", "2027-03-27T23:00", "2027-03-28T22:00")),
        ("2027-10-31", ("2027-10-29T22:00", "2027-10-30T22:00", "2027-10-31T23:00")),
    ],
)
async def test_events_of_a_reminder_come_at_midnight_on_days_of_23_and_25_hours(
    scenario: Scenario, alert_watcher: AlertWatcher, day: str, moments: tuple[str, ...]
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


async def test_alerts_of_the_same_second_come_in_one_item(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    sessions = [await scenario.sesion("2026-11-25T00:00", "01:00") for _ in range(3)]
    accion = await scenario.accion("2026-11-25")
    async with alert_client(alert_watcher) as client:
        await scenario.clock.wait_for_sleeper(utc("2026-11-23T23:00"))
        await scenario.clock.move(utc("2026-11-23T23:00"))
        assert await client.next_events() == [
            ("NUEVO", f"recordatorio:{accion.id}:2026-11-25"),
            *(("NUEVO", f"sesion:{sesion.id}:2026-11-24T23:00Z") for sesion in sessions),
        ]


async def test_changes_during_a_suspension_come_at_once(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    """The machine resumes long after the instant of the event."""
    await scenario.sesion("2026-11-25T10:00")
    accion = await scenario.accion("2026-11-25")
    async with alert_client(alert_watcher) as client:
        await scenario.clock.wait_for_sleeper(utc("2026-11-23T23:00"))
        scenario.clock.reset(utc("2026-12-01T00:00"))
        assert await client.next_events() == [("NUEVO", f"recordatorio:{accion.id}:2026-11-25")]
        assert [a.situacion for a in client.avisos.values()] == [Situacion.VENCIDO]


async def test_a_snooze_hides_from_one_reader_for_its_duration(
    scenario: Scenario, alert_watcher: AlertWatcher, ane: Actor
) -> None:
    jon = await person()
    sesion = await scenario.sesion("2026-11-23T20:00")
    clave = f"sesion:{sesion.id}:2026-11-23T19:00Z"
    async with (
        alert_client(alert_watcher, reader=ane) as of_ane,
        alert_client(alert_watcher, reader=jon) as of_jon,
    ):
        await scenario.posponer(ane, clave, utc("2026-11-23T12:34"))
        assert await of_ane.next_events() == [("RETIRADO", clave)]
        await scenario.clock.wait_for_sleeper(utc("2026-11-23T12:34"))
        await scenario.clock.move(utc("2026-11-23T12:34"))
        assert await of_ane.next_events() == [("NUEVO", clave)]
        await scenario.descartar(jon, clave)
        assert await of_jon.next_events() == [("RETIRADO", clave)]


async def test_a_subscriber_to_one_kind_gets_no_other_alerts(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    async with alert_client(alert_watcher, tipos=frozenset({TipoAviso.SESION})) as client:
        await scenario.accion("2026-11-23")
        sesion = await scenario.sesion("2026-11-23T20:00")
        assert await client.next_events() == [("NUEVO", f"sesion:{sesion.id}:2026-11-23T19:00Z")]


async def test_the_feed_uses_days_of_the_centres_time_zone(database: str, clock: ManualClock) -> None:
    tokyo = await create_scenario(clock, ChangeNotifier(), ZoneInfo("Asia/Tokyo"))
    await tokyo.accion("2026-11-26")
    async with alert_client(AlertWatcher(tokyo.services)) as client:
        await clock.wait_for_sleeper(utc("2026-11-24T15:00"))
        await clock.move(utc("2026-11-24T15:00"))
        await client.next()
        assert [a.vence_en for a in client.avisos.values()] == [utc("2026-11-25T15:00")]
