"""The current time. Code that reads it or waits for an instant takes a `Clock` as an argument."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, datetime
from typing import Protocol

TICK = 0.5
"""Seconds between two comparisons of the wall clock with the monotonic clock."""
TOLERANCE = 0.25
"""Seconds by which the two may drift apart from one comparison to the next. NTP slews both of them alike."""


class Clock(Protocol):
    """What domain packages use instead of the system clock."""

    def now(self) -> datetime:
        """Return the current instant, aware, in UTC."""
        ...

    async def sleep_until(self, instant: datetime) -> None:
        """Wait until `now()` has reached `instant` (aware); return at once when it is past."""
        ...

    def on_jump(self, callback: Callable[[], object]) -> AbstractContextManager[None]:
        """Call `callback` whenever the clock is set forward or back, until the block ends."""
        ...


class SystemClock:
    """The machine's wall clock.

    The event loop's timers do not notice when the wall clock is set or the machine was suspended. Therefore one timer
    for all sleepers compares the wall clock with the monotonic clock; it runs only while somebody waits.
    """

    def __init__(self) -> None:
        self._callbacks: dict[object, Callable[[], object]] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._last_offset = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep_until(self, instant: datetime) -> None:
        jumped = asyncio.Event()
        with self.on_jump(jumped.set):
            while (left := (instant - self.now()).total_seconds()) > 0:
                jumped.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(left):
                        await jumped.wait()

    @contextmanager
    def on_jump(self, callback: Callable[[], object]) -> Iterator[None]:
        key = object()
        self._callbacks[key] = callback
        if self._timer is None:
            self._last_offset = self._offset()
            self._schedule()
        try:
            yield
        finally:
            del self._callbacks[key]
            if not self._callbacks and self._timer is not None:
                self._timer.cancel()
                self._timer = None

    def _schedule(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(TICK, self._compare)

    def _compare(self) -> None:
        offset, last_offset = self._offset(), self._last_offset
        self._last_offset = offset
        self._schedule()
        if abs(offset - last_offset) > TOLERANCE:
            for callback in tuple(self._callbacks.values()):
                callback()

    def _offset(self) -> float:
        """Seconds from the monotonic clock to the wall clock."""
        return self.now().timestamp() - time.monotonic()
