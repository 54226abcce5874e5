"""A list that cannot be read: subscribers are told since when, and new ones get no list."""

import asyncio
from datetime import timedelta

import pytest
from tests.recordatorios.factories import Scenario, alert_client
from tests.support.outages import table_locked, table_missing

from planificador.core.runtime.changes import LAGGED
from planificador.recordatorios import mirror
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.models import Sesion

RETRY_DELAY = timedelta(seconds=0.5)


def trigger_read(scenario: Scenario) -> None:
    scenario.services.notifier._deliver(LAGGED)


async def test_one_stale_event_is_followed_by_the_whole_list(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    accion = await scenario.accion("2026-11-23")
    clave = f"recordatorio:{accion.id}:2026-11-23"
    async with alert_client(alert_watcher) as client:
        async with table_missing(Sesion):
            since = scenario.clock.now()
            trigger_read(scenario)
            assert await client.next_events() == [("DESACTUALIZADA", str(since))]
            assert list(client.avisos) == [clave], "the client keeps its list"
            for delay in (RETRY_DELAY, 2 * RETRY_DELAY, 4 * RETRY_DELAY):
                await scenario.clock.wait_for_sleeper(scenario.clock.now() + delay)
                await scenario.clock.move(delay)
            await scenario.clock.wait_for_sleeper(scenario.clock.now() + 8 * RETRY_DELAY)
        await scenario.clock.move(8 * RETRY_DELAY)
        assert await client.next_events() == [("LISTA", clave)], "also if nothing has changed"
        sesion = await scenario.sesion("2026-11-23T20:00")
        assert await client.next_events() == [("NUEVO", f"sesion:{sesion.id}:2026-11-23T19:00Z")]


async def test_every_outage_sends_a_stale_event(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    async with alert_client(alert_watcher) as client:
        for _ in range(3):
            await scenario.clock.move(timedelta(minutes=1))
            async with table_missing(Sesion):
                trigger_read(scenario)
                assert await client.next_events() == [("DESACTUALIZADA", str(scenario.clock.now()))]
            trigger_read(scenario)
            assert await client.next_events() == [("LISTA", "")]


async def test_a_new_subscriber_gets_the_stale_event_at_once(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    async with alert_client(alert_watcher) as client:
        async with table_missing(Sesion):
            since = scenario.clock.now()
            trigger_read(scenario)
            await client.next()
            await scenario.clock.move(timedelta(seconds=0.25))
            async with alert_watcher.subscribe() as same, alert_watcher.subscribe(48) as other:
                assert (await anext(same)).desactualizada_desde == since
                item = await anext(other)
                assert item.desactualizada_desde == since
                assert (item.lista, item.eventos) == (None, ())
                await scenario.clock.wait_for_sleeper(since + RETRY_DELAY)
        await scenario.clock.move(RETRY_DELAY)
        assert await client.next_events() == [("LISTA", "")]


async def test_only_lists_of_the_unreadable_table_are_stale(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    async with (
        alert_client(alert_watcher, tipos=frozenset({TipoAviso.RECORDATORIO})) as actions,
        alert_client(alert_watcher, tipos=frozenset({TipoAviso.SESION})) as sessions,
    ):
        async with table_missing(Sesion):
            trigger_read(scenario)
            assert await sessions.next_events() == [("DESACTUALIZADA", str(scenario.clock.now()))]
            accion = await scenario.accion("2026-11-23")
            assert await actions.next_events() == [("NUEVO", f"recordatorio:{accion.id}:2026-11-23")]
        trigger_read(scenario)
        assert await sessions.next_events() == [("LISTA", "")]


async def test_a_list_that_takes_long_to_read_is_stale_until_then(
    scenario: Scenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with alert_client(alert_watcher) as client:
        monkeypatch.setattr(mirror, "STALE_AFTER", 0.05)
        async with table_locked(Sesion):
            trigger_read(scenario)
            assert await client.next_events() == [("DESACTUALIZADA", str(scenario.clock.now()))]
            async with alert_watcher.subscribe(48) as other:
                assert (await anext(other)).desactualizada_desde == scenario.clock.now()
        assert await client.next_events() == [("LISTA", "")]


async def test_a_hanging_read_times_out_and_is_retried(
    scenario: Scenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with alert_client(alert_watcher) as client:
        with monkeypatch.context() as patch:
            patch.setattr(mirror, "READ_TIMEOUT", 0.05)
            async with table_locked(Sesion):
                trigger_read(scenario)
                assert await client.next_events() == [("DESACTUALIZADA", str(scenario.clock.now()))]
                await scenario.clock.wait_for_sleeper(scenario.clock.now() + RETRY_DELAY)
        await scenario.clock.move(RETRY_DELAY)
        assert await client.next_events() == [("LISTA", "")]


async def test_a_slow_subscriber_gets_the_stale_event_first(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    async with alert_client(alert_watcher) as slow, alert_client(alert_watcher) as fast:
        async with table_missing(Sesion):
            trigger_read(scenario)
            await fast.next()
        trigger_read(scenario)
        await fast.next()
        async with asyncio.timeout(5):
            assert [await slow.next_events(), await slow.next_events()] == [
                [("DESACTUALIZADA", str(scenario.clock.now()))],
                [("LISTA", "")],
            ]
