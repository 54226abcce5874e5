"""A value that another server has, kept for a while."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

T = TypeVar("T")
KEPT = timedelta(hours=1)
"""How long a value is used."""


class RemoteValue(Generic[T]):
    """Reads a value once for all who ask at the same time, be it in vain.

    Args:
        read: Reads the value; raises what `get` raises.
        now: Returns the current instant.
    """

    def __init__(self, read: Callable[[], Awaitable[T]], now: Callable[[], datetime]) -> None:
        self._read, self._now = read, now
        self._reading: asyncio.Task[T] | None = None
        self._value: T | None = None
        self._expires = now()

    async def get(self, stale: T | None = None) -> T:
        """Return the value; a newer one than `stale`, which turned out to be out of date."""
        if self._value is not None and self._value is not stale and self._now() < self._expires:
            return self._value
        if self._reading is None:
            self._reading = asyncio.create_task(self._read_and_keep(), name="identity provider")
            self._reading.add_done_callback(_retrieve)
        return await asyncio.shield(self._reading)

    async def _read_and_keep(self) -> T:
        try:
            self._value = await self._read()
            self._expires = self._now() + KEPT
            return self._value
        finally:
            self._reading = None


def _retrieve(task: asyncio.Task[object]) -> None:
    """Take note of a task's exception, which asyncio reports if all who waited for it are gone."""
    if not task.cancelled():
        task.exception()
