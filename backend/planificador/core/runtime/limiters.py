"""Limiters that keep the event loop responsive: tasks wait for later iterations, or for tasks with the same key."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary


class TickLimiter:
    """Lets at most `limit` tasks start in one iteration of the event loop; the others start later, in order."""

    def __init__(self, limit: int) -> None:
        self._limit = self._available = limit
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def wait(self) -> None:
        """Return when the task may start, mostly at once."""
        loop = asyncio.get_running_loop()
        if self._available == self._limit:
            loop.call_soon(self._on_tick)
        if self._available:
            self._available -= 1
            return
        waiter = loop.create_future()
        self._waiting.append(waiter)
        await waiter

    def _on_tick(self) -> None:
        self._available = self._limit
        while self._waiting and self._available:
            waiter = self._waiting.popleft()
            if not waiter.done():  # not cancelled
                waiter.set_result(None)
                self._available -= 1
        if self._available < self._limit:
            asyncio.get_running_loop().call_soon(self._on_tick)


class ConcurrencyLimiter:
    """Lets at most `limit` tasks of each key run at a time, and one start in one iteration of the event loop.

    The others wait in order, so that a key with many tasks delays only its own.
    """

    def __init__(self, limit: int) -> None:
        self._limit, self._ticks = limit, TickLimiter(1)
        self._semaphores: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    @asynccontextmanager
    async def slot(self, key: str) -> AsyncGenerator[None, None]:
        """Run a task of the key until the block ends."""
        semaphore = self._semaphores.setdefault(key, asyncio.Semaphore(self._limit))  # deleted when no task holds it
        async with semaphore:
            await self._ticks.wait()
            yield
