"""Readers who vanish, a database that is away, and the end."""

import asyncio
import random
from contextlib import AsyncExitStack
from datetime import date, time, timedelta
from typing import Any

import pytest
from tests.clock import settle
from tests.recordatorios.factories import BOTH, MADRID, AlertScenario, alert_client
from tortoise.transactions import in_transaction

from planificador.core.data.unit_of_work import UnitOfWork
from planificador.core.model.errors import DomainError
from planificador.core.runtime.changes import LAGGED, Cambio, Operacion
from planificador.interacciones.service import terminar_accion
from planificador.recordatorios import watcher
from planificador.recordatorios.service import AlertList, read_alerts
from planificador.recordatorios.watcher import AlertWatcher
from planificador.sesiones.service import crear_sesion


async def test_subscribers_cancelled_rudely_by_the_hundred_leave_nothing(
    scenario: AlertScenario, alert_watcher: AlertWatcher
) -> None:
    await scenario.accion("2026-11-23")
    chance = random.Random(7)
    await settle()  # tasks of the test before may still be ending
    tasks_before = asyncio.all_tasks()

    async def reader(lector: str) -> None:
        async with alert_watcher.subscribe(24, BOTH, lector) as news:
            async for _ in news:
                await asyncio.sleep(0)

    for _ in range(5):
        readers = [asyncio.create_task(reader(f"lector {number % 7}")) for number in range(100)]
        chance.shuffle(readers)
        for task in readers:
            for _ in range(chance.randrange(4)):
                await asyncio.sleep(0)
            if chance.random() < 0.1:
                await scenario.services.notifier.publish([Cambio("Sesion", 1, Operacion.CREADO)])
            task.cancel()
            if chance.random() < 0.5:
                await asyncio.sleep(0)
                task.cancel()
        await asyncio.gather(*readers, return_exceptions=True)
        if left := asyncio.all_tasks() - tasks_before:
            await asyncio.wait(left, timeout=10)
        await settle()  # a task that is done still tells so
        assert alert_watcher.watchers == 0
        assert alert_watcher.subscribers == scenario.services.notifier.listeners == 0
        assert scenario.clock.sleepers == []
    assert asyncio.all_tasks() == tasks_before
    async with alert_client(alert_watcher) as client:
        assert len(client.avisos) == 1


async def test_when_the_last_leaves_the_watch_has_ended(scenario: AlertScenario, alert_watcher: AlertWatcher) -> None:
    await scenario.sesion("2026-11-26T10:00")
    async with alert_client(alert_watcher):
        async with alert_client(alert_watcher):
            pass
        assert alert_watcher.watchers == 1
    assert (alert_watcher.watchers, scenario.services.notifier.listeners, scenario.clock.sleepers) == (0, 0, [])


async def test_a_body_that_fails_leaves_nothing(alert_watcher: AlertWatcher) -> None:
    with pytest.raises(ZeroDivisionError):
        async with alert_client(alert_watcher):
            raise ZeroDivisionError
    assert alert_watcher.watchers == 0


class Failing:
    """A database that can be away."""

    def __init__(self) -> None:
        self.away = False
        self.attempts = 0

    async def read_alerts(self, *arguments: Any) -> AlertList:
        if self.away:
            self.attempts += 1
            raise ConnectionError("the database is away")
        return await read_alerts(*arguments)


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Failing:
    made = Failing()
    monkeypatch.setattr(watcher, "read_alerts", made.read_alerts)
    return made


async def test_a_database_that_comes_back_brings_a_fresh_list(
    scenario: AlertScenario, alert_watcher: AlertWatcher, failing: Failing, caplog: pytest.LogCaptureFixture
) -> None:
    clock = scenario.clock
    async with alert_client(alert_watcher) as client:
        failing.away = True
        accion = await scenario.accion("2026-11-23")
        assert await client.said() == [("DESACTUALIZADA", str(clock.now()))]
        for delay in (0.5, 1, 2, 4, 8, 16, 30, 30):
            await clock.wait_for_sleeper(clock.now() + timedelta(seconds=delay))
            await clock.move(timedelta(seconds=delay))
        assert failing.attempts == 9
        assert [record.exc_info is not None for record in caplog.records if record.levelname == "ERROR"] == [True]
        failing.away = False
        await clock.move(timedelta(seconds=30))
        assert await client.said() == [("LISTA", f"recordatorio:{accion.id}:2026-11-23")]
        failing.away = True
        await scenario.do(terminar_accion, accion.id, None, None)
        await clock.wait_for_sleeper(clock.now() + timedelta(seconds=0.5))


async def test_the_bell_is_heard_while_the_database_is_away(
    scenario: AlertScenario, alert_watcher: AlertWatcher, failing: Failing
) -> None:
    async with alert_client(alert_watcher) as client:
        failing.away = True
        await scenario.accion("2026-11-23")
        await client.next()
        await scenario.clock.wait_for_sleeper(scenario.clock.now() + timedelta(seconds=0.5))
        failing.away = False
        scenario.services.notifier._deliver(LAGGED)
        assert (await client.next()).lista is not None


async def test_a_failed_feed_ends_its_subscriptions_and_the_next_feed_works(
    scenario: AlertScenario,
    alert_watcher: AlertWatcher,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with alert_client(alert_watcher) as client:
        with monkeypatch.context() as broken:
            broken.setattr(scenario.clock, "sleep_until", None)
            await scenario.accion("2026-11-23")
            await client.next()
            with pytest.raises(StopAsyncIteration):
                await client.next()
        assert "an alert feed failed" in caplog.text
        async with alert_client(alert_watcher) as again:
            await scenario.accion("2026-11-23")
            await again.next()
            assert len(again.avisos) == 2


async def test_closing_ends_every_subscription(scenario: AlertScenario) -> None:
    alert_watcher = AlertWatcher(scenario.services)
    async with alert_client(alert_watcher) as one, alert_client(alert_watcher, horas=48) as other:
        waiting = [asyncio.create_task(anext(client.news, None)) for client in (one, other)]
        await settle()
        await alert_watcher.close()
        assert await asyncio.gather(*waiting) == [None, None]
        assert alert_watcher.watchers == 0
    async with alert_watcher.subscribe() as late:
        assert [novedad async for novedad in late] == []
    await alert_watcher.close()
    assert (alert_watcher.subscribers, scenario.services.notifier.listeners) == (0, 0)


async def test_closing_before_the_watch_began(scenario: AlertScenario) -> None:
    alert_watcher = AlertWatcher(scenario.services)
    async with alert_watcher.subscribe() as news:
        await alert_watcher.close()
        assert [novedad async for novedad in news] == []


async def test_it_knows_nothing_of_the_transaction_it_was_started_in(
    scenario: AlertScenario, alert_watcher: AlertWatcher
) -> None:
    async with AsyncExitStack() as stack:
        async with in_transaction() as connection:
            work = UnitOfWork(connection, scenario.clock.now(), MADRID)
            times = {"fecha": date(2026, 11, 23), "hora_inicio": time(20), "hora_fin": time(21)}
            await crear_sesion(work, {"contratacion_id": scenario.contrato.id, **times}, programada=True)
            client = await stack.enter_async_context(alert_client(alert_watcher))
            assert client.avisos == {}
        await scenario.accion("2026-11-23")
        await client.next()
        assert len(client.avisos) == 2


@pytest.mark.parametrize(("horas", "lector"), [(0, ""), (8761, ""), (24, "x" * 101), (24, "\0")])
async def test_what_cannot_be_subscribed_to(alert_watcher: AlertWatcher, horas: int, lector: str) -> None:
    with pytest.raises(DomainError):
        alert_watcher.subscribe(horas, BOTH, lector)
