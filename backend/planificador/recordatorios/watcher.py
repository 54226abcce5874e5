"""The live list of alerts: one feed per process and distinct parameters, shared by all its subscribers."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from contextvars import Context
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count

from planificador.core.data.unit_of_work import Services
from planificador.core.runtime.changes import LAGGED, Cambio, ChangeListener, Lagged
from planificador.core.runtime.incidents import incidents
from planificador.recordatorios import rules
from planificador.recordatorios.queue import AlertNews, AlertQueue
from planificador.recordatorios.rules import HORAS, Aviso, TipoAviso
from planificador.recordatorios.service import check_horas, check_lector, next_change, read_alerts

__all__ = ["AlertNews", "AlertWatcher"]

log = logging.getLogger(__name__)

_positions = count(1)
"""Positions of all feeds: a feed that replaces another continues its count."""
WATCHED_TYPES = {"Sesion", "Interaccion", "AvisoOculto"}
MAX_CONCURRENT_READS = 4
"""Lists read at a time: a change makes every feed read, and other requests need connections meanwhile."""
FIRST_RETRY_DELAY, MAX_RETRY_DELAY = timedelta(seconds=0.5), timedelta(seconds=30)
"""Between attempts to read after a failure."""
STALE_AFTER = 5.0
"""Seconds after which a list that is still being read, or waits to be read, is reported as stale."""
READ_TIMEOUT = 30.0
"""Seconds after which reading a list counts as failed."""


@dataclass(frozen=True, slots=True)
class FeedParameters:
    """The parameters that identify a feed."""

    horas: int
    tipos: frozenset[TipoAviso]
    lector: str


class AlertFeed:
    """Keeps one list up to date and delivers its news to the queues of its subscribers.

    `run` is its task; when it ends, the queues are closed. read_slots: limits how many feeds read at a time.
    """

    def __init__(self, services: Services, parameters: FeedParameters, read_slots: asyncio.Semaphore) -> None:
        self._services = services
        self._parameters = parameters
        self._read_slots = read_slots
        self._snapshot: AlertNews | None = None  # None until the first read has ended
        self._retry_delay = FIRST_RETRY_DELAY
        self._refresh_requested = asyncio.Event()
        self.queues: set[AlertQueue] = set()

    def add(self, queue: AlertQueue) -> None:
        """Start to deliver to the queue: first the whole list, or that it cannot be read."""
        self.queues.add(queue)
        if self._snapshot is not None:
            queue.put(self._snapshot, self._snapshot)

    async def run(self) -> None:
        """Refresh the list after each relevant change, at the instant of the next change and after a clock jump."""
        try:
            # Subscribe before the first read, so that no change is lost between the two.
            with (
                self._services.notifier.subscribe() as listener,
                self._services.clock.on_jump(self._refresh_requested.set),
            ):
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._watch_changes(listener))
                    while True:
                        instant = await self._refresh()
                        timer = group.create_task(self._sleep(instant)) if instant else None
                        await self._refresh_requested.wait()
                        if timer:
                            timer.cancel()
        except Exception:
            log.exception("an alert feed failed; its subscribers must subscribe again")
        finally:
            self.close()

    def close(self) -> None:
        """End the subscriptions."""
        for queue in self.queues:
            queue.close()

    async def _watch_changes(self, listener: ChangeListener) -> None:
        # Changes are received while the list is read, so a burst causes one more refresh, not one per change.
        while True:
            if _is_relevant(await listener.get()):
                self._refresh_requested.set()

    async def _sleep(self, instant: datetime) -> None:
        await self._services.clock.sleep_until(instant)
        self._refresh_requested.set()

    async def _refresh(self) -> datetime | None:
        """Read the list and deliver what changed; return when to refresh again."""
        since = self._services.clock.now()
        stale_timer = asyncio.get_running_loop().call_later(STALE_AFTER, self._report_stale, since)
        try:
            async with self._read_slots:
                self._refresh_requested.clear()  # this read covers what changed during the wait
                async with asyncio.timeout(READ_TIMEOUT):
                    instant = await self._read()
        except Exception as error:
            incidents.report(log, "the alerts could not be read", error)
            self._report_stale(since)
            instant = self._services.clock.now() + self._retry_delay
            self._retry_delay = min(self._retry_delay * 2, MAX_RETRY_DELAY)
        else:
            self._retry_delay = FIRST_RETRY_DELAY
        finally:
            stale_timer.cancel()
        return instant

    async def _read(self) -> datetime | None:
        """Read the list and deliver what changed; return when time alone may change it."""
        now, zone, parameters = self._services.clock.now(), self._services.zone, self._parameters
        alerts = await read_alerts(now, zone, parameters.horas, parameters.tipos, parameters.lector)
        instant = await next_change(now, zone, parameters.horas, parameters.tipos, alerts)
        self._deliver_changes(alerts.avisos)
        return instant

    def _deliver_changes(self, avisos: tuple[Aviso, ...]) -> None:
        before = self._snapshot.lista if self._snapshot else None
        eventos = () if before is None else tuple(rules.alert_changes(before, avisos))
        if before is not None and not eventos:
            return
        summary = ", ".join(f"{evento.tipo} {evento.aviso.clave}" for evento in eventos)
        log.info("avisos delivered to %d: %s", len(self.queues), summary or f"the list of {len(avisos)}")
        snapshot = AlertNews(next(_positions), avisos)
        self._deliver(snapshot if before is None else AlertNews(snapshot.position, None, eventos), snapshot)

    def _report_stale(self, since: datetime) -> None:
        """Deliver, once per outage, that the list may be out of date."""
        if self._snapshot is None or self._snapshot.desactualizada_desde is None:
            log.warning("avisos cannot be read; subscribers notified: %d", len(self.queues))
            stale = AlertNews(next(_positions), None, desactualizada_desde=since)
            self._deliver(stale, stale)

    def _deliver(self, news: AlertNews, snapshot: AlertNews) -> None:
        self._snapshot = snapshot
        for queue in self.queues:
            queue.put(news, snapshot)


def _is_relevant(message: tuple[Cambio, ...] | Lagged) -> bool:
    return message is LAGGED or any(change.tipo in WATCHED_TYPES for change in message)


class AlertWatcher:
    """The alert feeds of this process. Close it before the database and the notifier."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._read_slots = asyncio.Semaphore(MAX_CONCURRENT_READS)
        self._feeds: dict[FeedParameters, tuple[AlertFeed, asyncio.Task[None]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    @property
    def watchers(self) -> int:
        """Number of feeds that are running (or still ending)."""
        return len(self._tasks)

    @property
    def subscribers(self) -> int:
        """Number of subscriptions."""
        return sum(len(feed.queues) for feed, _ in self._feeds.values())

    def subscribe(
        self, horas: int = HORAS, tipos: frozenset[TipoAviso] = frozenset(TipoAviso), lector: str = ""
    ) -> AbstractAsyncContextManager[AsyncIterator[AlertNews]]:
        """Subscribe to a list: first the whole list, then its changes, or the whole again for a slow subscriber.

        While the list cannot be read, a message says since when. The iterator is for one task and ends when the context
        is left or the watcher closes. Raises DomainError for arguments out of range.
        """
        check_horas(horas)
        return self._subscription(FeedParameters(horas, frozenset(tipos), check_lector(lector)))

    async def close(self) -> None:
        """End every feed and every subscription."""
        self._closed = True
        for feed, _ in self._feeds.values():
            feed.close()
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    @asynccontextmanager
    async def _subscription(self, parameters: FeedParameters) -> AsyncIterator[AsyncIterator[AlertNews]]:
        queue = AlertQueue()
        if self._closed:
            queue.close()
            yield queue
            return
        feed, task = self._feed(parameters)
        feed.add(queue)
        try:
            yield queue
        finally:
            queue.close()
            feed.queues.discard(queue)
            if not feed.queues:
                await self._end(parameters, task)

    def _feed(self, parameters: FeedParameters) -> tuple[AlertFeed, asyncio.Task[None]]:
        current = self._feeds.get(parameters)
        if current is not None and not current[1].done():
            return current
        feed = AlertFeed(self._services, parameters, self._read_slots)
        # An empty context: the first subscriber may be inside a transaction, and this task outlives it.
        task = asyncio.get_running_loop().create_task(feed.run(), context=Context(), name="AlertWatcher")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self._feeds[parameters] = feed, task
        return feed, task

    async def _end(self, parameters: FeedParameters, task: asyncio.Task[None]) -> None:
        current = self._feeds.get(parameters)
        if current is not None and current[1] is task:
            del self._feeds[parameters]
        task.cancel()
        if not task.done():
            await asyncio.wait({task})  # if this wait is cancelled, `close` still waits for the task
