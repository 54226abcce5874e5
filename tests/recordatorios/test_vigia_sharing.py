"""One watch for many readers: when it looks, and what each of them gets."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager, AsyncExitStack
from datetime import datetime
from typing import Any

import pytest
from tests.clock import settle
from tests.recordatorios.office import Office, page
from tests.support.queries import Queries

from planificador.core.bell import LAGGED, Cambio, Operacion
from planificador.interacciones.service import actualizar_interaccion, terminar_accion
from planificador.recordatorios import watcher
from planificador.recordatorios.mailbox import CAPACITY
from planificador.recordatorios.rules import TipoAviso
from planificador.recordatorios.service import Lectura, leer
from planificador.recordatorios.watcher import Vigia

Count = Callable[[], AbstractContextManager[Queries]]


class Looks(list[datetime]):
    """When the list was computed."""

    def __init__(self) -> None:
        self._grown = asyncio.Condition()

    async def leer(self, now: datetime, *arguments: Any) -> Lectura:
        async with self._grown:
            self.append(now)
            self._grown.notify_all()
        return await leer(now, *arguments)

    async def wait_for(self, number: int) -> None:
        async with asyncio.timeout(10), self._grown:
            await self._grown.wait_for(lambda: len(self) >= number)


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Looks:
    made = Looks()
    monkeypatch.setattr(watcher, "leer", made.leer)
    return made


async def test_a_thousand_subscribers_share_one_watch(office: Office, vigia: Vigia, looks: Looks) -> None:
    async with AsyncExitStack() as stack:
        pages = [await stack.enter_async_context(page(vigia)) for _ in range(1000)]
        assert (vigia.watchers, vigia.subscribers, office.surroundings.bell.listeners) == (1, 1000, 1)
        assert len(looks) == 1
        await office.accion("2026-11-23")
        heard = [await opened.next() for opened in pages]
        assert len({id(novedad) for novedad in heard}) == 1
        assert len(looks) == 2
    assert (vigia.watchers, vigia.subscribers) == (0, 0)


async def test_other_parameters_are_another_watch(office: Office, vigia: Vigia) -> None:
    one = frozenset({TipoAviso.SESION})
    async with page(vigia), page(vigia, horas=48), page(vigia, tipos=one), page(vigia, lector="ane"), page(vigia):
        assert (vigia.watchers, vigia.subscribers) == (4, 5)


async def test_so_many_lists_are_read_at_a_time(office: Office, vigia: Vigia, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, most = set[int](), 0

    async def counted(*arguments: Any) -> Lectura:
        nonlocal most
        reading.add(id(arguments))
        most = max(most, len(reading))
        try:
            return await leer(*arguments)
        finally:
            reading.remove(id(arguments))

    monkeypatch.setattr(watcher, "leer", counted)
    async with AsyncExitStack() as stack:
        pages = [await stack.enter_async_context(page(vigia, lector=f"{number}")) for number in range(20)]
        await office.accion("2026-11-23")
        for opened in pages:
            await opened.next()
    assert 1 < most <= watcher.AT_A_TIME


async def test_only_changes_that_matter_make_it_look(office: Office, vigia: Vigia, looks: Looks) -> None:
    bell = office.surroundings.bell
    async with page(vigia):
        for tipo in ("Cliente", "Contratacion", "Asistencia", "Formador"):
            await bell.ring([Cambio(tipo, 1, Operacion.ACTUALIZADO)])
            await settle()
        assert len(looks) == 1
        for number, tipo in enumerate(("Sesion", "Interaccion", "AvisoOculto"), 2):
            await bell.ring([Cambio("Cliente", 1, Operacion.CREADO), Cambio(tipo, 1, Operacion.CREADO)])
            await looks.wait_for(number)
        bell._deliver(LAGGED)
        await looks.wait_for(5)
        assert len(looks) == 5


async def test_a_burst_makes_one_look(office: Office, vigia: Vigia, looks: Looks) -> None:
    async with page(vigia) as opened:
        for number in range(200):
            await office.surroundings.bell.ring([Cambio("Sesion", number, Operacion.CREADO)])
        await office.accion("2026-11-23")
        await opened.next()
        assert len(looks) <= 3


async def test_however_much_changes_it_sleeps_once(office: Office, vigia: Vigia, looks: Looks) -> None:
    await office.sesion("2026-11-26T10:00")
    async with page(vigia):
        for number in range(2, 22):
            await office.surroundings.bell.ring([Cambio("Sesion", 1, Operacion.CREADO)])
            await looks.wait_for(number)
        await settle()
        assert len(office.clock.sleepers) <= 1


async def test_a_change_while_it_reads_is_not_missed(
    office: Office, vigia: Vigia, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile = [lambda: office.accion("2026-11-22"), lambda: office.accion("2026-11-23")]

    async def slow(*arguments: Any) -> Lectura:
        lectura = await leer(*arguments)
        if meanwhile:
            await meanwhile.pop()()
        return lectura

    monkeypatch.setattr(watcher, "leer", slow)
    async with page(vigia) as opened:
        assert opened.avisos == {}
        while len(opened.avisos) < 2:
            await opened.next()


async def test_who_joins_gets_the_list_without_a_query(office: Office, vigia: Vigia, count_queries: Count) -> None:
    await office.accion("2026-11-23")
    async with page(vigia) as first:
        with count_queries() as queries:
            async with page(vigia) as second:
                assert second.avisos == first.avisos
        assert queries == []


async def test_a_slow_reader_gets_the_fresh_list(office: Office, vigia: Vigia) -> None:
    accion = await office.accion("2026-11-23")
    async with page(vigia) as slow, page(vigia) as quick:
        for number in range(CAPACITY + 1):
            await office.do(actualizar_interaccion, accion.id, None, {"proxima_accion": f"Llamar {number}"})
            await quick.next()
        novedad = await slow.next()
        assert novedad.lista is not None
        assert slow.avisos == quick.avisos
        await office.do(terminar_accion, accion.id, None, None)
        await slow.next()
        assert slow.avisos == {}
