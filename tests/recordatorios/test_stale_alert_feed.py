"""A list that cannot be read: those who have it hear since when it is old, those who come hear that there is none."""

import asyncio
from datetime import timedelta

import pytest
from tests.recordatorios.factories import Office, page
from tests.support.outages import table_away, table_locked

from planificador.core.runtime.changes import LAGGED
from planificador.recordatorios import watcher
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.models import Sesion

RETRY = timedelta(seconds=0.5)


def look_again(office: Office) -> None:
    office.services.notifier._deliver(LAGGED)


async def test_an_open_page_hears_once_since_when_its_list_is_old_and_then_gets_the_fresh_list(
    office: Office, alert_watcher: AlertWatcher
) -> None:
    accion = await office.accion("2026-11-23")
    clave = f"recordatorio:{accion.id}:2026-11-23"
    async with page(alert_watcher) as opened:
        async with table_away(Sesion):
            since = office.clock.now()
            look_again(office)
            assert await opened.said() == [("DESACTUALIZADA", str(since))]
            assert list(opened.avisos) == [clave], "the page keeps what it has"
            for delay in (RETRY, 2 * RETRY, 4 * RETRY):
                await office.clock.wait_for_sleeper(office.clock.now() + delay)
                await office.clock.move(delay)
            await office.clock.wait_for_sleeper(office.clock.now() + 8 * RETRY)
        await office.clock.move(8 * RETRY)
        assert await opened.said() == [("LISTA", clave)], "also when nothing changed meanwhile"
        sesion = await office.sesion("2026-11-23T20:00")
        assert await opened.said() == [("NUEVO", f"sesion:{sesion.id}:2026-11-23T19:00Z")]


async def test_every_outage_is_told_anew(office: Office, alert_watcher: AlertWatcher) -> None:
    async with page(alert_watcher) as opened:
        for _ in range(3):
            await office.clock.move(timedelta(minutes=1))
            async with table_away(Sesion):
                look_again(office)
                assert await opened.said() == [("DESACTUALIZADA", str(office.clock.now()))]
            look_again(office)
            assert await opened.said() == [("LISTA", "")]


async def test_who_comes_during_an_outage_hears_so_at_once(office: Office, alert_watcher: AlertWatcher) -> None:
    async with page(alert_watcher) as opened:
        async with table_away(Sesion):
            since = office.clock.now()
            look_again(office)
            await opened.next()
            await office.clock.move(timedelta(seconds=0.25))
            async with alert_watcher.subscribe() as same, alert_watcher.subscribe(48) as other:
                assert (await anext(same)).desactualizada_desde == since
                novedad = await anext(other)
                assert novedad.desactualizada_desde == office.clock.now()
                assert (novedad.lista, novedad.eventos) == (None, ())
                await office.clock.wait_for_sleeper(office.clock.now() + RETRY)
        await office.clock.move(RETRY)
        assert await opened.said() == [("LISTA", "")]


async def test_only_lists_that_need_what_cannot_be_read_are_old(office: Office, alert_watcher: AlertWatcher) -> None:
    async with (
        page(alert_watcher, tipos=frozenset({TipoAviso.RECORDATORIO})) as actions,
        page(alert_watcher, tipos=frozenset({TipoAviso.SESION})) as sessions,
    ):
        async with table_away(Sesion):
            accion = await office.accion("2026-11-23")
            assert await sessions.said() == [("DESACTUALIZADA", str(office.clock.now()))]
            assert await actions.said() == [("NUEVO", f"recordatorio:{accion.id}:2026-11-23")]
        look_again(office)
        assert await sessions.said() == [("LISTA", "")]


async def test_a_list_that_takes_too_long_to_read_is_old_meanwhile(
    office: Office, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher, "STALE_AFTER", 0.05)
    async with page(alert_watcher) as opened:
        async with table_locked(Sesion):
            look_again(office)
            assert await opened.said() == [("DESACTUALIZADA", str(office.clock.now()))]
            async with alert_watcher.subscribe(48) as other:
                assert (await anext(other)).desactualizada_desde == office.clock.now()
        assert await opened.said() == [("LISTA", "")]


async def test_a_reading_that_hangs_is_given_up_and_tried_again(
    office: Office, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with page(alert_watcher) as opened:
        with monkeypatch.context() as impatient:
            impatient.setattr(watcher, "READ_TIMEOUT", 0.05)
            async with table_locked(Sesion):
                look_again(office)
                assert await opened.said() == [("DESACTUALIZADA", str(office.clock.now()))]
                await office.clock.wait_for_sleeper(office.clock.now() + RETRY)
        await office.clock.move(RETRY)
        assert await opened.said() == [("LISTA", "")]


async def test_a_slow_reader_does_not_get_a_list_that_was_old_already(
    office: Office, alert_watcher: AlertWatcher
) -> None:
    async with page(alert_watcher) as slow, page(alert_watcher) as quick:
        async with table_away(Sesion):
            look_again(office)
            await quick.next()
        look_again(office)
        await quick.next()
        async with asyncio.timeout(5):
            assert [await slow.said(), await slow.said()] == [
                [("DESACTUALIZADA", str(office.clock.now()))],
                [("LISTA", "")],
            ]
