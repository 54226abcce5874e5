"""Keeps a copy of rows of a table up to date: reads what changed, and everything again after a failure."""

import asyncio
import logging
from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta

from planificador.core.model.base import BaseModel
from planificador.core.runtime.changes import Cambio
from planificador.core.runtime.clock import Clock
from planificador.core.runtime.incidents import incidents

log = logging.getLogger(__name__)
FIRST_RETRY_DELAY, MAX_RETRY_DELAY = timedelta(seconds=0.5), timedelta(seconds=30)
"""Between attempts to read after a failure."""
STALE_AFTER = 5.0
"""Seconds after which rows that are still being read are reported as stale."""
READ_TIMEOUT = 30.0
"""Seconds after which reading counts as failed."""
MAX_CHANGED = 2_000
"""Changed rows that are read by their ids; if there are more, all rows are read again."""
NOTIFICATION_DELAY = 1.0
"""Seconds that the notification of a change may take. Until then, a difference that a check finds may have a reason."""
MAX_LOGGED = 20
"""Ids that the log names of such differences."""


class Mirror:
    """The copy of some rows of a table. Subclasses implement `_read_all` and `_read_changed`.

    Attributes:
        stale_since: Since when the rows cannot be read (UTC), None when they can.
    """

    def __init__(self, clock: Clock, model: type[BaseModel], on_state_change: Callable[[], None]) -> None:
        self._clock, self.model, self._on_state_change = clock, model, on_state_change
        self.stale_since: datetime | None = None
        self._changed: set[int] = set()
        self._read_again, self._is_check = True, False
        self._unexplained: set[int] = set()
        self._work = asyncio.Event()
        self._retry_delay = FIRST_RETRY_DELAY

    def mark_changes(self, changes: Iterable[Cambio]) -> None:
        """Read the rows that these changes concern."""
        if ids := {change.id for change in changes if change.tipo == self.model.__name__}:
            self.mark_changed(ids)

    def mark_changed(self, ids: set[int]) -> None:
        """Read these rows."""
        self._changed |= ids
        self._unexplained -= ids
        self._work.set()

    def mark_all(self) -> None:
        """Read all rows, since any may have changed."""
        self._read_again, self._is_check = True, False
        self._unexplained.clear()
        self._work.set()

    def check(self) -> None:
        """Read all rows, and report those that differ although nobody was notified of a change."""
        self._is_check = self._is_check or not self._read_again
        self._read_again = True
        self._work.set()

    async def run(self) -> None:
        """Read all rows, then those that change, until cancelled. Try again after a failure."""
        async with asyncio.TaskGroup() as group:
            while True:
                retry_at = await self._attempt()
                timer = group.create_task(self._wake(retry_at)) if retry_at else None
                await self._work.wait()
                if timer and not timer.done():  # somebody asks for it
                    timer.cancel()
                    self._retry_delay = FIRST_RETRY_DELAY

    async def _wake(self, instant: datetime) -> None:
        await self._clock.sleep_until(instant)
        self._work.set()

    async def _attempt(self) -> datetime | None:
        """Read what is to be read. Return when to try again after a failure."""
        since = self._clock.now()
        stale_timer = asyncio.get_running_loop().call_later(STALE_AFTER, self._report_stale, since)
        try:
            async with asyncio.timeout(READ_TIMEOUT):
                await self._read()
        except Exception as error:
            incidents.report(log, "the alerts could not be read", error)
            self._read_again, self._is_check = True, False
            self._report_stale(since)
            delay, self._retry_delay = self._retry_delay, min(self._retry_delay * 2, MAX_RETRY_DELAY)
            return self._clock.now() + delay
        finally:
            stale_timer.cancel()
        self.stale_since, self._retry_delay = None, FIRST_RETRY_DELAY
        self._on_state_change()
        return None

    def _report_stale(self, since: datetime) -> None:
        if self.stale_since is None:
            self.stale_since = since
            self._on_state_change()

    async def _read(self) -> None:
        # Changes that come while reading are read after it.
        self._work.clear()
        read_again, self._read_again = self._read_again, False
        is_check, self._is_check = self._is_check, False
        changed, self._changed = self._changed, set()
        if read_again or len(changed) > MAX_CHANGED:
            different = await self._read_all()
            if is_check:
                self._report_later(different - changed - self._changed)
        elif changed:
            await self._read_changed(changed)

    async def _read_all(self) -> set[int]:
        """Read all rows. Return the ids of those that differ from the copy."""
        raise NotImplementedError

    async def _read_changed(self, ids: Collection[int]) -> None:
        """Read these rows."""
        raise NotImplementedError

    def _report_later(self, ids: set[int]) -> None:
        if ids:
            self._unexplained = ids
            asyncio.get_running_loop().call_later(NOTIFICATION_DELAY, self._report_unexplained)

    def _report_unexplained(self) -> None:
        if ids := sorted(self._unexplained):
            what = f"the copy of {self.model.__name__} differed from the database and was corrected"
            incidents.report(log, what, None, f"ids {', '.join(map(str, ids[:MAX_LOGGED]))}")
            self._unexplained = set()
