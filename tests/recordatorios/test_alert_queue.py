"""The queue of a subscriber's unread items."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from tests.clock import settle
from tests.recordatorios.factories import SESSION_DATA, utc

from planificador.recordatorios.queue import AlertNews, AlertQueue
from planificador.recordatorios.rules import Aviso, Evento, EventoTipo, Situacion, TipoAviso


def aviso(number: int) -> Aviso:
    start = utc("2026-11-23T09:00")
    return Aviso(TipoAviso.SESION, number, f"sesion:{number}", start, Situacion.PROXIMA, 1, start, SESSION_DATA)


def news(number: int) -> AlertNews:
    return AlertNews(number, None, (Evento(EventoTipo.NUEVO, aviso(number)),))


async def unread(queue: AsyncIterator[AlertNews]) -> list[AlertNews]:
    items = []
    try:
        async with asyncio.timeout(0.01):
            async for item in queue:
                items.append(item)
    except TimeoutError:
        pass
    return items


async def test_items_are_read_in_order() -> None:
    queue = AlertQueue()
    for number in range(5):
        queue.put(news(number), AlertNews(number, ()))
    assert await unread(queue) == [news(number) for number in range(5)]


async def test_a_slow_reader_gets_the_current_list_instead_of_the_missed_items() -> None:
    queue = AlertQueue(capacity=3)
    for number in range(4):
        queue.put(news(number), AlertNews(number, tuple(aviso(n) for n in range(number + 1))))
    queue.put(news(4), AlertNews(4, ()))
    assert await unread(queue) == [AlertNews(3, tuple(aviso(n) for n in range(4))), news(4)]


async def test_the_queue_is_bounded_for_a_slow_reader() -> None:
    queue = AlertQueue(capacity=3)
    for number in range(1000):
        queue.put(news(number), AlertNews(number, (aviso(number),)))
        assert len(queue._unread) <= 3
    assert (await unread(queue))[-1] in {news(999), AlertNews(999, (aviso(999),))}


async def test_a_waiting_reader_is_woken_by_an_item_and_by_closing() -> None:
    queue = AlertQueue()
    task = asyncio.create_task(anext(queue))
    await settle()
    queue.put(news(1), AlertNews(1, ()))
    assert await task == news(1)
    task = asyncio.create_task(anext(queue))
    await settle()
    queue.close()
    with pytest.raises(StopAsyncIteration):
        await task


async def test_a_cancelled_read_loses_no_item() -> None:
    queue = AlertQueue()
    task = asyncio.create_task(anext(queue))
    await settle()
    queue.put(news(1), AlertNews(1, ()))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await anext(queue) == news(1)


async def test_a_closed_queue_is_empty() -> None:
    queue = AlertQueue()
    queue.put(news(1), AlertNews(1, ()))
    queue.close()
    queue.close()
    assert [item async for item in queue] == []
