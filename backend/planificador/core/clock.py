"""The moment, and waiting for one. Code that asks for the time or waits takes a `Clock` as an argument."""

import asyncio
from datetime import UTC, datetime
from typing import Protocol

SLICE = 60.0
"""Seconds after which a sleeper looks at the wall clock again."""


class Clock(Protocol):
    """What the rooms know of time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...

    async def sleep_until(self, instant: datetime) -> None:
        """Returns when `now()` has reached `instant` (aware), at once when it is past."""
        ...


class SystemClock:
    """The machine's wall clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep_until(self, instant: datetime) -> None:
        # The loop's own clock stands still in a suspend and knows nothing of a wall clock set anew: sleep in slices.
        while (left := (instant - self.now()).total_seconds()) > 0:  # noqa: ASYNC110 # no event tells the time
            await asyncio.sleep(min(left, SLICE))
