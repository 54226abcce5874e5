"""The live lists of alerts: one feed per process and distinct parameters, shared by all its subscribers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from contextvars import Context
from datetime import datetime

from planificador.core.data.sql.visibility import SERVER, Reader
from planificador.core.data.use_cases.services import Services
from planificador.recordatorios.feed import FeedParameters
from planificador.recordatorios.kind_views import audience_of, views_of
from planificador.recordatorios.kinds import DEFAULT_KINDS
from planificador.recordatorios.live import LiveAlerts
from planificador.recordatorios.queue import AlertNews, AlertQueue, Receiver
from planificador.recordatorios.rules import HORAS, TipoAviso
from planificador.recordatorios.service import check_horas
from planificador.recordatorios.windows import Window

__all__ = ["AlertNews", "AlertWatcher"]


class AlertWatcher:
    """The alert feeds of this process. Close it before the database and the notifier."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._current: tuple[LiveAlerts, asyncio.Task[None]] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    @property
    def watchers(self) -> int:
        """Number of feeds that are running."""
        return len(self._current[0].feeds) if self._current and not self._current[1].done() else 0

    @property
    def subscribers(self) -> int:
        """Number of subscriptions."""
        return sum(len(feed.queues) for feed in self._current[0].feeds.values()) if self._current else 0

    @property
    def stale_since(self) -> datetime | None:
        """Since when the rows of a list cannot be read; None when all can."""
        return self._current[0].stale_since if self._current else None

    def subscribe(
        self,
        horas: int = HORAS,
        tipos: frozenset[TipoAviso] = DEFAULT_KINDS,
        reader: Reader = SERVER,
        responsable: int | None = None,
        mios: bool = False,
        receiver: Receiver | None = None,
    ) -> AbstractAsyncContextManager[AsyncIterator[AlertNews]]:
        """Subscribe to a reader's list: first the whole, then its changes, or the whole again for a slow subscriber.

        While the list cannot be read, a message says since when. The iterator is for one task and ends when the context
        is left or the watcher closes. Arguments and errors as those of `service.avisar_proximos_eventos`.

        receiver: Who waits for the messages. Changes may be delivered to the receiver's group instead.
        """
        check_horas(horas)
        window = Window(horas, tipos.intersection(views_of(reader.view)), audience_of(reader, responsable, mios))
        return self._subscription(FeedParameters(window, reader.user_id), AlertQueue(receiver=receiver))

    async def close(self) -> None:
        """End every feed and every subscription."""
        self._closed = True
        if self._current:
            self._current[0].close()
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    @asynccontextmanager
    async def _subscription(
        self, parameters: FeedParameters, queue: AlertQueue
    ) -> AsyncIterator[AsyncIterator[AlertNews]]:
        if self._closed:
            queue.close()
            yield queue
            return
        live, task = self._running()
        feed = live.feed(parameters)
        feed.add(queue)
        try:
            yield queue
        finally:
            feed.remove(queue)
            if not feed.queues and live.feeds.get(parameters) is feed:
                live.remove(parameters)
            if not live.feeds:
                await self._end(live, task)

    def _running(self) -> tuple[LiveAlerts, asyncio.Task[None]]:
        if self._current is not None and not self._current[1].done():
            return self._current
        live = LiveAlerts(self._services)
        # An empty context: the first subscriber may be inside a transaction, and this task outlives it.
        task = asyncio.get_running_loop().create_task(live.run(), context=Context(), name="AlertWatcher")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self._current = live, task
        return self._current

    async def _end(self, live: LiveAlerts, task: asyncio.Task[None]) -> None:
        if self._current is not None and self._current[0] is live:
            self._current = None
        task.cancel()
        if not task.done():
            await asyncio.wait({task})  # if this wait is cancelled, `close` still waits for the task
