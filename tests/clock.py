"""A clock that only moves when a test says so."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

ROUNDS = 20
"""Turns of the loop that woken tasks get before time goes on."""


class ManualClock:
    """Stands still at `start` (aware) until `move`; a `Clock`."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)
        self._sleepers: list[tuple[datetime, asyncio.Future[None]]] = []
        self._arrived = asyncio.Event()
        self._on_jump: dict[object, Callable[[], object]] = {}

    def now(self) -> datetime:
        return self._now

    @property
    def sleepers(self) -> list[datetime]:
        """The instants somebody sleeps until, sorted."""
        return sorted(instant for instant, _ in self._sleepers)

    async def sleep_until(self, instant: datetime) -> None:
        if instant <= self._now:
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        sleeper = (instant.astimezone(UTC), future)
        self._sleepers.append(sleeper)
        self._arrived.set()
        try:
            await future
        finally:
            self._sleepers.remove(sleeper)

    @property
    def jump_listeners(self) -> int:
        """How many want to be told when the clock is set."""
        return len(self._on_jump)

    @contextmanager
    def on_jump(self, callback: Callable[[], object]) -> Iterator[None]:
        key = object()
        self._on_jump[key] = callback
        try:
            yield
        finally:
            del self._on_jump[key]

    async def move(self, to: datetime | timedelta) -> None:
        """Goes on to an instant or by a span, waking each sleeper at its very instant, in order.

        After each waking the loop turns `ROUNDS` times; work that waits for a database or a socket may outlast that:
        await what it sends, or `wait_for_sleeper`.
        """
        target = self._now + to if isinstance(to, timedelta) else to.astimezone(UTC)
        if target < self._now:
            raise ValueError("time does not go back; use reset")
        await settle()
        while due := [instant for instant in self.sleepers if instant <= target]:
            self._now = due[0]
            self._wake(future for instant, future in self._sleepers if instant == due[0])
            await settle()
        self._now = target
        await settle()

    async def wait_for_sleeper(self, instant: datetime, timeout: float = 5) -> None:
        """Returns when somebody sleeps until exactly `instant`; TimeoutError after `timeout` real seconds."""
        async with asyncio.timeout(timeout):
            while instant not in self.sleepers:
                self._arrived.clear()
                await self._arrived.wait()

    def reset(self, start: datetime) -> None:
        """Sets the time, forwards or back, as somebody sets a wall clock: wakes whom it passes and tells of a jump."""
        self._now = start.astimezone(UTC)
        self._wake(future for instant, future in self._sleepers if instant <= self._now)
        for callback in tuple(self._on_jump.values()):
            callback()

    @staticmethod
    def _wake(futures: Iterable[asyncio.Future[None]]) -> None:
        for future in futures:
            if not future.done():
                future.set_result(None)


async def settle() -> None:
    """Lets everything that is ready run."""
    for _ in range(ROUNDS):
        await asyncio.sleep(0)


async def wait_until(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Return as soon as the condition holds; AssertionError after so many real seconds."""
    end = asyncio.get_running_loop().time() + seconds
    while not condition():
        assert asyncio.get_running_loop().time() < end, "the condition does not hold"
        await asyncio.sleep(0.001)  # other processes and threads (the database's) need real time
