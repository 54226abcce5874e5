"""One watch for many readers: when it looks, and what each of them gets."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager, AsyncExitStack
from datetime import datetime
from typing import Any

import pytest
from tests.clock import settle
from tests.recordatorios.factories import AlertScenario, alert_client
from tests.support.queries import Queries

from planificador.core.runtime.changes import LAGGED, Cambio, Operacion
from planificador.interacciones.service import actualizar_interaccion, terminar_accion
from planificador.recordatorios import watcher
from planificador.recordatorios.queue import MAX_UNREAD
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.service import AlertList, read_alerts
from planificador.recordatorios.watcher import AlertWatcher

Count = Callable[[], AbstractContextManager[Queries]]


class Looks(list[datetime]):
    """When the list was computed."""

    def __init__(self) -> None:
        self._grown = asyncio.Condition()

    async def read_alerts(self, now: datetime, *arguments: Any) -> AlertList:
        async with self._grown:
            self.append(now)
            self._grown.notify_all()
        return await read_alerts(now, *arguments)

    async def wait_for(self, number: int) -> None:
        async with asyncio.timeout(10), self._grown:
            await self._grown.wait_for(lambda: len(self) >= number)


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Looks:
    made = Looks()
    monkeypatch.setattr(watcher, "read_alerts", made.read_alerts)
    return made


async def test_a_thousand_subscribers_share_one_watch(
    scenario: AlertScenario, alert_watcher: AlertWatcher, looks: Looks
) -> None:
    async with AsyncExitStack() as stack:
        pages = [await stack.enter_async_context(alert_client(alert_watcher)) for _ in range(1000)]
        assert (alert_watcher.watchers, alert_watcher.subscribers, scenario.services.notifier.listeners) == (1, 1000, 1)
        assert len(looks) == 1
        await scenario.accion("2026-11-23")
        heard = [await client.next() for client in pages]
        assert len({id(novedad) for novedad in heard}) == 1
        assert len(looks) == 2
    assert (alert_watcher.watchers, alert_watcher.subscribers) == (0, 0)


async def test_other_parameters_are_another_watch(scenario: AlertScenario, alert_watcher: AlertWatcher) -> None:
    one = frozenset({TipoAviso.SESION})
    async with (
        alert_client(alert_watcher),
        alert_client(alert_watcher, horas=48),
        alert_client(alert_watcher, tipos=one),
        alert_client(alert_watcher, lector="ane"),
        alert_client(alert_watcher),
    ):
        assert (alert_watcher.watchers, alert_watcher.subscribers) == (4, 5)


async def test_so_many_lists_are_read_at_a_time(
    scenario: AlertScenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, most = set[int](), 0

    async def counted(*arguments: Any) -> AlertList:
        nonlocal most
        reading.add(id(arguments))
        most = max(most, len(reading))
        try:
            return await read_alerts(*arguments)
        finally:
            reading.remove(id(arguments))

    monkeypatch.setattr(watcher, "read_alerts", counted)
    async with AsyncExitStack() as stack:
        pages = [
            await stack.enter_async_context(alert_client(alert_watcher, lector=f"{number}")) for number in range(20)
        ]
        await scenario.accion("2026-11-23")
        for client in pages:
            await client.next()
    assert 1 < most <= watcher.MAX_CONCURRENT_READS


async def test_only_changes_that_matter_make_it_look(
    scenario: AlertScenario, alert_watcher: AlertWatcher, looks: Looks
) -> None:
    notifier = scenario.services.notifier
    async with alert_client(alert_watcher):
        for tipo in ("Cliente", "Contratacion", "Asistencia", "Formador"):
            await notifier.publish([Cambio(tipo, 1, Operacion.ACTUALIZADO)])
            await settle()
        assert len(looks) == 1
        for number, tipo in enumerate(("Sesion", "Interaccion", "AvisoOculto"), 2):
            await notifier.publish([Cambio("Cliente", 1, Operacion.CREADO), Cambio(tipo, 1, Operacion.CREADO)])
            await looks.wait_for(number)
        notifier._deliver(LAGGED)
        await looks.wait_for(5)
        assert len(looks) == 5


async def test_a_burst_makes_one_look(scenario: AlertScenario, alert_watcher: AlertWatcher, looks: Looks) -> None:
    async with alert_client(alert_watcher) as client:
        for number in range(200):
            await scenario.services.notifier.publish([Cambio("Sesion", number, Operacion.CREADO)])
        await scenario.accion("2026-11-23")
        await client.next()
        assert len(looks) <= 3


async def test_however_much_changes_it_sleeps_once(
    scenario: AlertScenario, alert_watcher: AlertWatcher, looks: Looks
) -> None:
    await scenario.sesion("2026-11-26T10:00")
    async with alert_client(alert_watcher):
        for number in range(2, 22):
            await scenario.services.notifier.publish([Cambio("Sesion", 1, Operacion.CREADO)])
            await looks.wait_for(number)
        await settle()
        assert len(scenario.clock.sleepers) <= 1


async def test_a_change_while_it_reads_is_not_missed(
    scenario: AlertScenario, alert_watcher: AlertWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile = [lambda: scenario.accion("2026-11-22"), lambda: scenario.accion("2026-11-23")]

    async def slow(*arguments: Any) -> AlertList:
        lectura = await read_alerts(*arguments)
        if meanwhile:
            await meanwhile.pop()()
        return lectura

    monkeypatch.setattr(watcher, "read_alerts", slow)
    async with alert_client(alert_watcher) as client:
        assert client.avisos == {}
        while len(client.avisos) < 2:
            await client.next()


async def test_who_joins_gets_the_list_without_a_query(
    scenario: AlertScenario, alert_watcher: AlertWatcher, count_queries: Count
) -> None:
    await scenario.accion("2026-11-23")
    async with alert_client(alert_watcher) as first:
        with count_queries() as queries:
            async with alert_client(alert_watcher) as second:
                assert second.avisos == first.avisos
        assert queries == []


async def test_a_slow_reader_gets_the_fresh_list(scenario: AlertScenario, alert_watcher: AlertWatcher) -> None:
    accion = await scenario.accion("2026-11-23")
    async with alert_client(alert_watcher) as slow, alert_client(alert_watcher) as quick:
        for number in range(MAX_UNREAD + 1):
            await scenario.do(actualizar_interaccion, accion.id, None, {"proxima_accion": f"Llamar {number}"})
            await quick.next()
        novedad = await slow.next()
        assert novedad.lista is not None
        assert slow.avisos == quick.avisos
        await scenario.do(terminar_accion, accion.id, None, None)
        await slow.next()
        assert slow.avisos == {}
