"""Cancelled subscribers, an unavailable database, and closing the watcher."""

import asyncio
import random
from contextlib import AsyncExitStack
from datetime import date, time, timedelta

import pytest
from tests.clock import settle
from tests.recordatorios.factories import MADRID, Scenario, alert_client
from tests.recordatorios.reads import Reads
from tests.support.people import person
from tortoise.transactions import in_transaction

from planificador.api.reader_views import reader_of
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Actor
from planificador.core.model.errors import DomainError
from planificador.core.runtime.changes import LAGGED, Cambio, Operacion
from planificador.interacciones.service import terminar_accion
from planificador.recordatorios.kinds import DEFAULT_KINDS
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.service import crear_sesion


async def test_hundreds_of_cancelled_subscribers_leave_nothing(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    await scenario.accion("2026-11-23")
    rng, readers = random.Random(7), [await person() for _ in range(7)]
    await settle()  # for tasks of the previous test that are still ending
    tasks_before = asyncio.all_tasks()

    async def read(reader: Actor) -> None:
        async with alert_watcher.subscribe(24, DEFAULT_KINDS, reader_of(reader)) as news:
            async for _ in news:
                await asyncio.sleep(0)

    for _ in range(5):
        tasks = [asyncio.create_task(read(readers[number % 7])) for number in range(100)]
        rng.shuffle(tasks)
        for task in tasks:
            for _ in range(rng.randrange(4)):
                await asyncio.sleep(0)
            if rng.random() < 0.1:
                await scenario.services.notifier.publish([Cambio("Sesion", 1, Operacion.CREADO)])
            task.cancel()
            if rng.random() < 0.5:
                await asyncio.sleep(0)
                task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if remaining := asyncio.all_tasks() - tasks_before:
            await asyncio.wait(remaining, timeout=10)
        await settle()  # for the callbacks of ended tasks
        assert alert_watcher.watchers == 0
        assert alert_watcher.subscribers == scenario.services.notifier.listeners == 0
        assert scenario.clock.sleepers == []
    assert asyncio.all_tasks() == tasks_before
    async with alert_client(alert_watcher) as client:
        assert len(client.avisos) == 1


async def test_a_feed_ends_with_its_last_subscriber(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    await scenario.sesion("2026-11-26T10:00")
    async with alert_client(alert_watcher):
        async with alert_client(alert_watcher):
            pass
        assert alert_watcher.watchers == 1
    assert (alert_watcher.watchers, scenario.services.notifier.listeners, scenario.clock.sleepers) == (0, 0, [])


async def test_an_exception_in_the_body_ends_the_subscription(alert_watcher: AlertWatcher) -> None:
    with pytest.raises(ZeroDivisionError):
        async with alert_client(alert_watcher):
            raise ZeroDivisionError
    assert alert_watcher.watchers == 0


async def test_the_list_is_read_again_when_the_database_is_available_again(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads, caplog: pytest.LogCaptureFixture
) -> None:
    clock = scenario.clock
    async with alert_client(alert_watcher) as client:
        before, reads.unavailable = len(reads), True
        accion = await scenario.accion("2026-11-23")
        assert await client.next_events() == [("DESACTUALIZADA", str(clock.now()))]
        for delay in (0.5, 1, 2, 4, 8, 16, 30, 30):
            await clock.wait_for_sleeper(clock.now() + timedelta(seconds=delay))
            await clock.move(timedelta(seconds=delay))
        assert reads[before:] == [("Interaccion", [accion.id]), *[("Interaccion", "all")] * 8]
        assert [record.exc_info is not None for record in caplog.records if record.levelname == "ERROR"] == [True]
        reads.unavailable = False
        await clock.move(timedelta(seconds=30))
        assert await client.next_events() == [("LISTA", f"recordatorio:{accion.id}:2026-11-23")]
        reads.unavailable = True
        await scenario.run(terminar_accion, accion.id, None, None)
        await clock.wait_for_sleeper(clock.now() + timedelta(seconds=0.5))


async def test_a_notification_during_an_outage_retries_at_once(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    async with alert_client(alert_watcher) as client:
        reads.unavailable = True
        await scenario.accion("2026-11-23")
        await client.next()
        await scenario.clock.wait_for_sleeper(scenario.clock.now() + timedelta(seconds=0.5))
        reads.unavailable = False
        scenario.services.notifier._deliver(LAGGED)
        assert (await client.next()).lista is not None


async def test_a_failed_feed_ends_its_subscriptions_and_the_next_feed_works(
    scenario: Scenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with alert_client(alert_watcher) as client:
        with monkeypatch.context() as patch:
            patch.setattr(scenario.clock, "sleep_until", None)
            await scenario.accion("2026-11-23")
            await client.next()
            with pytest.raises(StopAsyncIteration):
                await client.next()
        assert "an alert feed failed" in caplog.text
        async with alert_client(alert_watcher) as second:
            await scenario.accion("2026-11-23")
            await second.next()
            assert len(second.avisos) == 2


async def test_closing_ends_every_subscription(scenario: Scenario) -> None:
    alert_watcher = AlertWatcher(scenario.services)
    async with alert_client(alert_watcher) as first, alert_client(alert_watcher, horas=48) as second:
        waiting = [asyncio.create_task(anext(client.news, None)) for client in (first, second)]
        await settle()
        await alert_watcher.close()
        assert await asyncio.gather(*waiting) == [None, None]
        assert alert_watcher.watchers == 0
    async with alert_watcher.subscribe() as late:
        assert [item async for item in late] == []
    await alert_watcher.close()
    assert (alert_watcher.subscribers, scenario.services.notifier.listeners) == (0, 0)


async def test_closing_before_the_feed_has_started(scenario: Scenario) -> None:
    alert_watcher = AlertWatcher(scenario.services)
    async with alert_watcher.subscribe() as news:
        await alert_watcher.close()
        assert [item async for item in news] == []


@pytest.mark.parametrize("earlier", [frozenset(), frozenset({TipoAviso.RECORDATORIO})])
async def test_a_feed_does_not_read_in_its_callers_transaction(
    scenario: Scenario, alert_watcher: AlertWatcher, earlier: frozenset[TipoAviso]
) -> None:
    async with AsyncExitStack() as stack:
        if earlier:
            await stack.enter_async_context(alert_client(alert_watcher, tipos=earlier))
        async with in_transaction() as connection:
            uow = UnitOfWork(connection, scenario.clock.now(), MADRID)
            times = {"fecha": date(2026, 11, 23), "hora_inicio": time(20), "hora_fin": time(21)}
            await crear_sesion(uow, {"contratacion_id": scenario.contrato.id, **times}, programada=True)
            client = await stack.enter_async_context(alert_client(alert_watcher))
            assert client.avisos == {}
        await scenario.services.notifier.publish(uow.changes)
        await client.next()
        assert len(client.avisos) == 1


@pytest.mark.parametrize("horas", [0, 8761])
async def test_invalid_hours_cannot_be_subscribed_to(alert_watcher: AlertWatcher, horas: int) -> None:
    with pytest.raises(DomainError):
        alert_watcher.subscribe(horas, DEFAULT_KINDS)
