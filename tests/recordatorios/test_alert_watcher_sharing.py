"""Subscribers with the same parameters share a feed: when it reads, and what they get."""

from collections.abc import Callable
from contextlib import AbstractContextManager, AsyncExitStack

from tests.clock import settle
from tests.recordatorios.factories import Scenario, alert_client, utc
from tests.recordatorios.reads import Reads
from tests.support.people import person
from tests.support.queries import Queries

from planificador.core.model.actors import Actor
from planificador.core.runtime.changes import LAGGED, Cambio, Operacion
from planificador.interacciones.service import actualizar_interaccion, terminar_accion
from planificador.recordatorios.queue import MAX_UNREAD
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.watcher import AlertWatcher

Count = Callable[[], AbstractContextManager[Queries]]


async def test_a_thousand_subscribers_share_one_feed(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    async with AsyncExitStack() as stack:
        clients = [await stack.enter_async_context(alert_client(alert_watcher)) for _ in range(1000)]
        assert (alert_watcher.watchers, alert_watcher.subscribers, scenario.services.notifier.listeners) == (1, 1000, 1)
        before = len(reads)
        accion = await scenario.accion("2026-11-23")
        items = [await client.next() for client in clients]
        assert len({id(item) for item in items}) == 1
        assert reads[before:] == [("Interaccion", [accion.id])]
    assert (alert_watcher.watchers, alert_watcher.subscribers) == (0, 0)


async def test_other_parameters_have_another_feed(scenario: Scenario, alert_watcher: AlertWatcher, ane: Actor) -> None:
    sessions_only = frozenset({TipoAviso.SESION})
    async with (
        alert_client(alert_watcher),
        alert_client(alert_watcher, horas=48),
        alert_client(alert_watcher, tipos=sessions_only),
        alert_client(alert_watcher, reader=ane),
        alert_client(alert_watcher),
    ):
        assert (alert_watcher.watchers, alert_watcher.subscribers) == (4, 5)


async def test_a_change_is_read_once_for_all_windows_kinds_and_readers(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    accion = await scenario.accion("2026-11-23")
    clave = f"recordatorio:{accion.id}:2026-11-23"
    async with AsyncExitStack() as stack:
        clients = []
        for number in range(20):
            hiding, showing = await person(), await person()
            await scenario.descartar(hiding, clave)
            for reader, horas in ((hiding, 24), (showing, 24 + number)):
                clients.append(await stack.enter_async_context(alert_client(alert_watcher, horas, reader=reader)))
        only_actions = frozenset({TipoAviso.RECORDATORIO})
        clients.append(await stack.enter_async_context(alert_client(alert_watcher, tipos=only_actions)))
        assert {len(client.avisos) for client in clients} == {0, 1}
        before = len(reads)
        other = await scenario.accion("2026-11-23")
        items = [await client.next() for client in clients]
        assert reads[before:] == [("Interaccion", [other.id])]
        assert len({id(item.eventos[0]) for item in items}) <= 21, "readers of a window share their events"


async def test_a_further_reader_and_a_smaller_window_need_no_reading_of_rows(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads, ane: Actor
) -> None:
    accion, sesion = await scenario.accion("2026-11-23"), await scenario.sesion("2026-11-25T09:00")
    async with alert_client(alert_watcher, horas=72) as client:
        assert len(client.avisos) == 2
        before = len(reads)
        async with alert_client(alert_watcher, 24, reader=ane) as smaller:
            assert list(smaller.avisos) == [f"recordatorio:{accion.id}:2026-11-23"]
            await scenario.clock.move(utc("2026-11-24T08:00"))
            assert await smaller.next_events() == [
                ("CAMBIADO", f"recordatorio:{accion.id}:2026-11-23"),
            ]
            assert await smaller.next_events() == [("NUEVO", f"sesion:{sesion.id}:2026-11-25T08:00Z")]
        assert reads[before:] == [("AvisoOculto", [ane.user_id])]


async def test_a_change_reads_its_row_only(scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads) -> None:
    notifier = scenario.services.notifier
    async with alert_client(alert_watcher):
        before = len(reads)
        for tipo in ("Cliente", "Contratacion", "Asistencia", "Formador"):
            await notifier.publish([Cambio(tipo, 1, Operacion.ACTUALIZADO)])
            await settle()
        for tipo in ("Sesion", "Interaccion", "AvisoOculto"):
            await notifier.publish([Cambio("Cliente", 1, Operacion.CREADO), Cambio(tipo, 7, Operacion.CREADO)])
            await reads.wait_for(before + 1)
            assert reads[before:] == [(tipo, [7])]
            before += 1
        notifier._deliver(LAGGED)
        await reads.wait_for(before + 7)
        everything = [(tipo, part) for tipo in ("Sesion", "Interaccion", "Recordatorio") for part in ("all", "ahead")]
        assert sorted(reads[before:]) == sorted([*everything, ("AvisoOculto", [])])


async def test_a_burst_of_changes_causes_few_reads(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    async with alert_client(alert_watcher) as client:
        before = len(reads)
        for number in range(200):
            await scenario.services.notifier.publish([Cambio("Sesion", number, Operacion.CREADO)])
        await scenario.accion("2026-11-23")
        await client.next()
        assert len(reads) - before <= 3


async def test_a_feed_has_one_timer_after_any_number_of_changes(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    await scenario.sesion("2026-11-26T10:00")
    async with alert_client(alert_watcher):
        for number in range(len(reads) + 1, len(reads) + 21):
            await scenario.services.notifier.publish([Cambio("Sesion", 1, Operacion.CREADO)])
            await reads.wait_for(number)
        await settle()
        assert len(scenario.clock.sleepers) <= 1


async def test_a_change_during_a_read_is_not_missed(
    scenario: Scenario, alert_watcher: AlertWatcher, reads: Reads
) -> None:
    days = ["2026-11-22", "2026-11-23"]

    async def change() -> None:
        if days:
            await scenario.accion(days.pop())

    reads.on_read = change
    async with alert_client(alert_watcher) as client:
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
