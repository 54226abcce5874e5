"""Taking turns: where a change is news to thousands of subscriptions, or an address wants much that is dear, others
are served in between."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary


class TickLimiter:
    """So many things begin at one turn of the loop; the rest wait for the next ones, in their order."""

    def __init__(self, most: int) -> None:
        self._most = self._left = most
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def wait(self) -> None:
        """Returns when it is one's turn, which mostly is at once."""
        loop = asyncio.get_running_loop()
        if self._left == self._most:
            loop.call_soon(self._next)
        if self._left:
            self._left -= 1
            return
        turn = loop.create_future()
        self._waiting.append(turn)
        await turn

    def _next(self) -> None:
        self._left = self._most
        while self._waiting and self._left:
            turn = self._waiting.popleft()
            if not turn.done():  # who waited may have left
                turn.set_result(None)
                self._left -= 1
        if self._left < self._most:
            asyncio.get_running_loop().call_soon(self._next)


class PerKeyLimiter:
    """So many things of each are under way at a time, and one begins at a turn of the loop; the rest wait, in their
    order: who wants much waits for himself."""

    def __init__(self, most: int) -> None:
        self._most, self._turns = most, TickLimiter(1)
        self._of: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, who: str) -> AsyncGenerator[None, None]:
        """One thing of `who`, which lasts until the block ends."""
        places = self._of.setdefault(who, asyncio.Semaphore(self._most))  # kept while somebody is in or waits
        async with places:
            await self._turns.wait()
            yield
