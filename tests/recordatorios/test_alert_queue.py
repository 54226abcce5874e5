"""What a reader has not read yet."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from tests.clock import settle
from tests.recordatorios.factories import utc

from planificador.recordatorios.queue import AlertNews, AlertQueue
from planificador.recordatorios.rules import Aviso, Evento, EventoTipo, Situacion, TipoAviso


def aviso(number: int) -> Aviso:
    start = utc("2026-11-23T09:00")
    return Aviso(TipoAviso.SESION, number, f"sesion:{number}", start, Situacion.PROXIMA, 1, start)


def news(number: int) -> AlertNews:
    return AlertNews(number, None, (Evento(EventoTipo.NUEVO, aviso(number)),))


async def unread(box: AsyncIterator[AlertNews]) -> list[AlertNews]:
    box_is_empty = asyncio.timeout(0.01)
    found = []
    try:
        async with box_is_empty:
            async for novedad in box:
                found.append(novedad)
    except TimeoutError:
        pass
    return found


async def test_news_are_read_in_order() -> None:
    box = AlertQueue()
    for number in range(5):
        box.put(news(number), AlertNews(number, ()))
    assert await unread(box) == [news(number) for number in range(5)]


async def test_a_slow_reader_gets_the_present_list_instead_of_all_he_missed() -> None:
    box = AlertQueue(capacity=3)
    for number in range(4):
        box.put(news(number), AlertNews(number, tuple(aviso(n) for n in range(number + 1))))
    box.put(news(4), AlertNews(4, ()))
    assert await unread(box) == [AlertNews(3, tuple(aviso(n) for n in range(4))), news(4)]


async def test_no_reader_is_so_slow_that_the_box_grows() -> None:
    box = AlertQueue(capacity=3)
    for number in range(1000):
        box.put(news(number), AlertNews(number, (aviso(number),)))
        assert len(box._unread) <= 3
    assert (await unread(box))[-1] in {news(999), AlertNews(999, (aviso(999),))}


async def test_who_waits_is_woken_by_news_and_by_the_end() -> None:
    box = AlertQueue()
    reader = asyncio.create_task(anext(box))
    await settle()
    box.put(news(1), AlertNews(1, ()))
    assert await reader == news(1)
    reader = asyncio.create_task(anext(box))
    await settle()
    box.close()
    with pytest.raises(StopAsyncIteration):
        await reader


async def test_a_reader_who_is_cancelled_loses_nothing() -> None:
    box = AlertQueue()
    reader = asyncio.create_task(anext(box))
    await settle()
    box.put(news(1), AlertNews(1, ()))
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    assert await anext(box) == news(1)


async def test_a_closed_box_is_empty() -> None:
    box = AlertQueue()
    box.put(news(1), AlertNews(1, ()))
    box.close()
    box.close()
    assert [novedad async for novedad in box] == []
