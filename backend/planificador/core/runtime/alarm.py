"""A timer of which only the last instant that was set counts."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from planificador.core.runtime.clock import Clock


class Alarm:
    """Calls a function at an instant.

    Args:
        callback: Called once for each instant that comes; it must not fail.
    """

    def __init__(self, clock: Clock, callback: Callable[[], object]) -> None:
        self._clock, self._callback = clock, callback
        self._task: asyncio.Task[None] | None = None

    def set(self, instant: datetime | None) -> None:
        """Set the instant in place of an earlier one; None for no instant."""
        if self._task is not None:
            self._task.cancel()
        self._task = asyncio.create_task(self._wait(instant), name="alarm") if instant is not None else None

    async def _wait(self, instant: datetime) -> None:
        await self._clock.sleep_until(instant)
        self._task = None
        self._callback()
