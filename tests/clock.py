"""A clock that stands still until a test moves it."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

LOOP_ITERATIONS = 20
"""Iterations of the event loop that woken tasks get before the clock advances."""


class ManualClock:
    """Implements `Clock` with a time that stands still at `start` (aware) until the test calls `move` or `reset`."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)
        self._sleepers: list[tuple[datetime, asyncio.Future[None]]] = []
        self._waiting: list[asyncio.Future[None]] = []  # for further sleepers
        self._on_jump: dict[object, Callable[[], object]] = {}

    def now(self) -> datetime:
        return self._now

    @property
    def sleepers(self) -> list[datetime]:
        """Return the instants that tasks sleep until, sorted."""
        return sorted(instant for instant, _ in self._sleepers)

    async def sleep_until(self, instant: datetime) -> None:
        if instant <= self._now:
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        sleeper = (instant.astimezone(UTC), future)
        self._sleepers.append(sleeper)
        self._wake(self._waiting)
        try:
            await future
        finally:
            self._sleepers.remove(sleeper)

    @property
    def jump_listeners(self) -> int:
        """Return the number of callbacks registered with `on_jump`."""
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
        """Advance to an instant or by a span, and wake each sleeper at its own instant, in order.

        The event loop runs LOOP_ITERATIONS times after each waking. Work that waits for a database or a socket may
        take longer: wait for its result, or use `wait_for_sleeper`.
        """
        target = self._now + to if isinstance(to, timedelta) else to.astimezone(UTC)
        if target < self._now:
            raise ValueError("move cannot set the clock back: use reset")
        await settle()
        while due := [instant for instant in self.sleepers if instant <= target]:
            self._now = due[0]
            self._wake(future for instant, future in self._sleepers if instant == due[0])
            await settle()
        self._now = target
        await settle()

    async def wait_for_sleeper(self, instant: datetime, timeout: float = 5) -> None:
        """Wait until a task sleeps until exactly `instant`. Raise TimeoutError after `timeout` real seconds."""
        async with asyncio.timeout(timeout):
            while instant not in self.sleepers:
                future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                self._waiting.append(future)
                try:
                    await future
                finally:
                    self._waiting.remove(future)

    def reset(self, start: datetime) -> None:
        """Set the time forwards or back, as a wall clock is set: wake the sleepers whose instant has passed and report
        a jump."""
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
    """Let the tasks that are ready run."""
    for _ in range(LOOP_ITERATIONS):
        await asyncio.sleep(0)


async def wait_until(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Return as soon as the condition holds; AssertionError after so many real seconds."""
    end = asyncio.get_running_loop().time() + seconds
    while not condition():
        assert asyncio.get_running_loop().time() < end, "the condition does not hold"
        await asyncio.sleep(0.001)  # other processes and threads (the database's) need real time
