"""A background task that works at instants which its own work determines."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from types import TracebackType
from typing import Self

from planificador.core.runtime.clock import Clock
from planificador.core.runtime.incidents import incidents


class ScheduledTask:
    """Works from the start of the block to its end: at once, when it is woken, when the clock is set, and when due.

    Args:
        work: Does what is due. It returns the instant at which it is due again, None if only `wake` makes it so.
        failure: What the log says when the work has failed. Another attempt follows.
        retry_seconds: Seconds until that, unless the task is woken before.
    """

    def __init__(
        self,
        clock: Clock,
        work: Callable[[], Awaitable[datetime | None]],
        *,
        name: str,
        log: logging.Logger,
        failure: str,
        retry_seconds: float,
    ) -> None:
        self._clock, self._work = clock, work
        self._name, self._log, self._failure, self._retry_seconds = name, log, failure, retry_seconds
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.get_running_loop().create_task(self._run(), name=self._name)
        return self

    async def __aexit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})

    def wake(self) -> None:
        """Work again, after the present work if there is any."""
        self._woken.set()

    async def _run(self) -> None:
        with self._clock.on_jump(self.wake):
            while True:
                self._woken.clear()
                try:
                    due = await self._work()
                except Exception as error:
                    incidents.report(self._log, f"{self._failure}; another attempt follows", error)
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._woken.wait(), self._retry_seconds)
                else:
                    await self._wait_until(due)

    async def _wait_until(self, due: datetime | None) -> None:
        """Wait until an instant, or until the task is woken."""
        if due is None:
            await self._woken.wait()
            return
        sleeper = asyncio.get_running_loop().create_task(self._clock.sleep_until(due))
        sleeper.add_done_callback(self._wake_after)
        try:
            await self._woken.wait()
        finally:
            sleeper.cancel()

    def _wake_after(self, sleeper: asyncio.Task[None]) -> None:
        if not sleeper.cancelled():
            self.wake()
