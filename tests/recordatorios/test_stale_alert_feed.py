"""A list that cannot be read: those who have it hear since when it is old, those who come hear that there is none."""

import asyncio
from datetime import timedelta

import pytest
from tests.recordatorios.factories import AlertScenario, alert_client
from tests.support.outages import table_away, table_locked

from planificador.core.runtime.changes import LAGGED
from planificador.recordatorios import watcher
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.models import Sesion

RETRY = timedelta(seconds=0.5)


def look_again(scenario: AlertScenario) -> None:
    scenario.services.notifier._deliver(LAGGED)


async def test_an_open_page_hears_once_since_when_its_list_is_old_and_then_gets_the_fresh_list(
    scenario: AlertScenario, alert_watcher: AlertWatcher
) -> None:
    accion = await scenario.accion("2026-11-23")
    clave = f"recordatorio:{accion.id}:2026-11-23"
    async with alert_client(alert_watcher) as client:
        async with table_away(Sesion):
            since = scenario.clock.now()
            look_again(scenario)
            assert await client.said() == [("DESACTUALIZADA", str(since))]
            assert list(client.avisos) == [clave], "the page keeps what it has"
            for delay in (RETRY, 2 * RETRY, 4 * RETRY):
                await scenario.clock.wait_for_sleeper(scenario.clock.now() + delay)
                await scenario.clock.move(delay)
            await scenario.clock.wait_for_sleeper(scenario.clock.now() + 8 * RETRY)
        await scenario.clock.move(8 * RETRY)
        assert await client.said() == [("LISTA", clave)], "also when nothing changed meanwhile"
        sesion = await scenario.sesion("2026-11-23T20:00")
        assert await client.said() == [("NUEVO", f"sesion:{sesion.id}:2026-11-23T19:00Z")]


async def test_every_outage_is_told_anew(scenario: AlertScenario, alert_watcher: AlertWatcher) -> None:
    async with alert_client(alert_watcher) as client:
        for _ in range(3):
            await scenario.clock.move(timedelta(minutes=1))
            async with table_away(Sesion):
                look_again(scenario)
                assert await client.said() == [("DESACTUALIZADA", str(scenario.clock.now()))]
            look_again(scenario)
            assert await client.said() == [("LISTA", "")]


async def test_who_comes_during_an_outage_hears_so_at_once(
    scenario: AlertScenario, alert_watcher: AlertWatcher
) -> None:
    async with alert_client(alert_watcher) as client:
        async with table_away(Sesion):
            since = scenario.clock.now()
            look_again(scenario)
            await client.next()
            await scenario.clock.move(timedelta(seconds=0.25))
            async with alert_watcher.subscribe() as same, alert_watcher.subscribe(48) as other:
                assert (await anext(same)).desactualizada_desde == since
                novedad = await anext(other)
                assert novedad.desactualizada_desde == scenario.clock.now()
                assert (novedad.lista, novedad.eventos) == (None, ())
                await scenario.clock.wait_for_sleeper(scenario.clock.now() + RETRY)
        await scenario.clock.move(RETRY)
        assert await client.said() == [("LISTA", "")]


async def test_only_lists_that_need_what_cannot_be_read_are_old(
    scenario: AlertScenario, alert_watcher: AlertWatcher
) -> None:
    async with (
        alert_client(alert_watcher, tipos=frozenset({TipoAviso.RECORDATORIO})) as actions,
        alert_client(alert_watcher, tipos=frozenset({TipoAviso.SESION})) as sessions,
    ):
        async with table_away(Sesion):
            accion = await scenario.accion("2026-11-23")
            assert await sessions.said() == [("DESACTUALIZADA", str(scenario.clock.now()))]
            assert await actions.said() == [("NUEVO", f"recordatorio:{accion.id}:2026-11-23")]
        look_again(scenario)
        assert await sessions.said() == [("LISTA", "")]


async def test_a_list_that_takes_too_long_to_read_is_old_meanwhile(
    scenario: AlertScenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher, "STALE_AFTER", 0.05)
    async with alert_client(alert_watcher) as client:
        async with table_locked(Sesion):
            look_again(scenario)
            assert await client.said() == [("DESACTUALIZADA", str(scenario.clock.now()))]
            async with alert_watcher.subscribe(48) as other:
                assert (await anext(other)).desactualizada_desde == scenario.clock.now()
        assert await client.said() == [("LISTA", "")]


async def test_a_reading_that_hangs_is_given_up_and_tried_again(
    scenario: AlertScenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with alert_client(alert_watcher) as client:
        with monkeypatch.context() as impatient:
            impatient.setattr(watcher, "READ_TIMEOUT", 0.05)
            async with table_locked(Sesion):
                look_again(scenario)
                assert await client.said() == [("DESACTUALIZADA", str(scenario.clock.now()))]
                await scenario.clock.wait_for_sleeper(scenario.clock.now() + RETRY)
        await scenario.clock.move(RETRY)
        assert await client.said() == [("LISTA", "")]


async def test_a_slow_reader_does_not_get_a_list_that_was_old_already(
    scenario: AlertScenario, alert_watcher: AlertWatcher
) -> None:
    async with alert_client(alert_watcher) as slow, alert_client(alert_watcher) as quick:
        async with table_away(Sesion):
            look_again(scenario)
            await quick.next()
        look_again(scenario)
        await quick.next()
        async with asyncio.timeout(5):
            assert [await slow.said(), await slow.said()] == [
                [("DESACTUALIZADA", str(scenario.clock.now()))],
                [("LISTA", "")],
            ]
