"""Subscribers with the same parameters share a feed: when it reads, and what they get."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager, AsyncExitStack
from datetime import datetime
from typing import Any

import pytest
from tests.clock import settle
from tests.recordatorios.factories import Scenario, alert_client
from tests.support.queries import Queries

from planificador.core.runtime.changes import LAGGED, Cambio, Operacion
from planificador.interacciones.service import actualizar_interaccion, terminar_accion
from planificador.recordatorios import watcher
from planificador.recordatorios.queue import MAX_UNREAD
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.service import AlertList, read_alerts
from planificador.recordatorios.watcher import AlertWatcher

Count = Callable[[], AbstractContextManager[Queries]]


class Reads(list[datetime]):
    """The instants at which the list was read."""

    def __init__(self) -> None:
        self._changed = asyncio.Condition()

    async def read_alerts(self, now: datetime, *arguments: Any) -> AlertList:
        async with self._changed:
            self.append(now)
            self._changed.notify_all()
        return await read_alerts(now, *arguments)

    async def wait_for(self, number: int) -> None:
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(lambda: len(self) >= number)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    recorder = Reads()
    monkeypatch.setattr(watcher, "read_alerts", recorder.read_alerts)
    return recorder


async def test_a_thousand_subscribers_share_one_feed(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    async with AsyncExitStack() as stack:
        clients = [await stack.enter_async_context(alert_client(alert_watcher)) for _ in range(1000)]
        assert (alert_watcher.watchers, alert_watcher.subscribers, scenario.services.notifier.listeners) == (1, 1000, 1)
        assert len(reads) == 1
        await scenario.accion("2026-11-23")
        items = [await client.next() for client in clients]
        assert len({id(item) for item in items}) == 1
        assert len(reads) == 2
    assert (alert_watcher.watchers, alert_watcher.subscribers) == (0, 0)


async def test_other_parameters_have_another_feed(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    sessions_only = frozenset({TipoAviso.SESION})
    async with (
        alert_client(alert_watcher),
        alert_client(alert_watcher, horas=48),
        alert_client(alert_watcher, tipos=sessions_only),
        alert_client(alert_watcher, lector="ane"),
        alert_client(alert_watcher),
    ):
        assert (alert_watcher.watchers, alert_watcher.subscribers) == (4, 5)


async def test_the_number_of_concurrent_reads_is_limited(
    scenario: Scenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    running, peak = set[int](), 0

    async def count_reads(*arguments: Any) -> AlertList:
        nonlocal peak
        running.add(id(arguments))
        peak = max(peak, len(running))
        try:
            return await read_alerts(*arguments)
        finally:
            running.remove(id(arguments))

    monkeypatch.setattr(watcher, "read_alerts", count_reads)
    async with AsyncExitStack() as stack:
        clients = [
            await stack.enter_async_context(alert_client(alert_watcher, lector=f"{number}")) for number in range(20)
        ]
        await scenario.accion("2026-11-23")
        for client in clients:
            await client.next()
    assert 1 < peak <= watcher.MAX_CONCURRENT_READS


async def test_only_changes_of_alerts_cause_a_read(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    notifier = scenario.services.notifier
    async with alert_client(alert_watcher):
        for tipo in ("Cliente", "Contratacion", "Asistencia", "Formador"):
            await notifier.publish([Cambio(tipo, 1, Operacion.ACTUALIZADO)])
            await settle()
        assert len(reads) == 1
        for number, tipo in enumerate(("Sesion", "Interaccion", "AvisoOculto"), 2):
            await notifier.publish([Cambio("Cliente", 1, Operacion.CREADO), Cambio(tipo, 1, Operacion.CREADO)])
            await reads.wait_for(number)
        notifier._deliver(LAGGED)
        await reads.wait_for(5)
        assert len(reads) == 5


async def test_a_burst_of_changes_causes_few_reads(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    async with alert_client(alert_watcher) as client:
        for number in range(200):
            await scenario.services.notifier.publish([Cambio("Sesion", number, Operacion.CREADO)])
        await scenario.accion("2026-11-23")
        await client.next()
        assert len(reads) <= 3


async def test_a_feed_has_one_timer_after_any_number_of_changes(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    await scenario.sesion("2026-11-26T10:00")
    async with alert_client(alert_watcher):
        for number in range(2, 22):
            await scenario.services.notifier.publish([Cambio("Sesion", 1, Operacion.CREADO)])
            await reads.wait_for(number)
        await settle()
        assert len(scenario.clock.sleepers) <= 1


async def test_a_change_during_a_read_is_not_missed(
    scenario: Scenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes = [lambda: scenario.accion("2026-11-22"), lambda: scenario.accion("2026-11-23")]

    async def read_with_changes(*arguments: Any) -> AlertList:
        alert_list = await read_alerts(*arguments)
        if changes:
            await changes.pop()()
        return alert_list

    monkeypatch.setattr(watcher, "read_alerts", read_with_changes)
    async with alert_client(alert_watcher) as client:
        assert client.avisos == {}
        while len(client.avisos) < 2:
            await client.next()


async def test_a_further_subscriber_gets_the_list_without_a_query(
    scenario: Scenario, alert_watcher: AlertWatcher, count_queries: Count
) -> None:
    await scenario.accion("2026-11-23")
    async with alert_client(alert_watcher) as first:
        with count_queries() as queries:
            async with alert_client(alert_watcher) as second:
                assert second.avisos == first.avisos
        assert queries == []


async def test_a_slow_subscriber_gets_the_whole_list(scenario: Scenario, alert_watcher: AlertWatcher) -> None:
    accion = await scenario.accion("2026-11-23")
    async with alert_client(alert_watcher) as slow, alert_client(alert_watcher) as fast:
        for number in range(MAX_UNREAD + 1):
            await scenario.run(actualizar_interaccion, accion.id, None, {"proxima_accion": f"Llamar {number}"})
            await fast.next()
        item = await slow.next()
        assert item.lista is not None
        assert slow.avisos == fast.avisos
        await scenario.run(terminar_accion, accion.id, None, None)
        await slow.next()
        assert slow.avisos == {}
