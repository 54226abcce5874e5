"""The live list of alerts: one watch per process and distinct parameters, shared by all who subscribe to it."""

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
from planificador.recordatorios.service import check_horas, check_lector, proximo_cambio, read_alerts

__all__ = ["AlertNews", "AlertWatcher"]

log = logging.getLogger(__name__)

_positions = count(1)
"""Of all watches: one that takes another's place goes on from there."""
HEARD = {"Sesion", "Interaccion", "AvisoOculto"}
AT_A_TIME = 4
"""Lists that are read at a time: after a change all are, and whoever waits for anything else is served in between."""
FIRST_DELAY, LAST_DELAY = timedelta(seconds=0.5), timedelta(seconds=30)
"""Between attempts to read after a failure."""
LATE = 5.0
"""Seconds after which a list that is still being read, or waits for its turn, is told to be old."""
READ_TIMEOUT = 30.0
"""Seconds after which reading a list counts as failed."""


@dataclass(frozen=True, slots=True)
class FeedParameters:
    """What a watch is about."""

    horas: int
    tipos: frozenset[TipoAviso]
    lector: str


class AlertFeed:
    """Keeps one list up to date and tells its mailboxes; `run` is its task, whose end closes them. reading: held by who
    reads."""

    def __init__(self, services: Services, parameters: FeedParameters, reading: asyncio.Semaphore) -> None:
        self._around, self._reading = services, reading
        self._about = parameters
        self._snapshot: AlertNews | None = None  # None: the first reading has not ended
        self._delay = FIRST_DELAY
        self._stirred = asyncio.Event()
        self.boxes: set[AlertQueue] = set()

    def join(self, box: AlertQueue) -> None:
        """From now on the mailbox gets the news: first the whole list, or that it cannot be read."""
        self.boxes.add(box)
        if self._snapshot is not None:
            box.put(self._snapshot, self._snapshot)

    async def run(self) -> None:
        """Reads, tells, and waits for the bell, for the instant of the next change or for a clock that is set anew;
        until cancelled."""
        try:
            # Listening begins before the first reading, so no change falls between the two.
            with self._around.notifier.subscribe() as listener, self._around.clock.on_jump(self._stirred.set):
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._hear(listener))
                    while True:
                        instant = await self._look()
                        alarm = group.create_task(self._sleep(instant)) if instant else None
                        await self._stirred.wait()
                        if alarm:
                            alarm.cancel()
        except Exception:
            log.exception("a watch broke; its subscribers must subscribe again")
        finally:
            self.close()

    def close(self) -> None:
        """Ends the subscriptions."""
        for box in self.boxes:
            box.close()

    async def _hear(self, listener: ChangeListener) -> None:
        # It reads on while the list is computed: a burst makes one more look, not one for each change.
        while True:
            if _matters(await listener.get()):
                self._stirred.set()

    async def _sleep(self, instant: datetime) -> None:
        await self._around.clock.sleep_until(instant)
        self._stirred.set()

    async def _look(self) -> datetime | None:
        """Reads and tells in its turn; returns when to look again."""
        since = self._around.clock.now()
        late = asyncio.get_running_loop().call_later(LATE, self._tell_stale, since)
        try:
            async with self._reading:
                self._stirred.clear()  # what came to pass while it waited
                async with asyncio.timeout(READ_TIMEOUT):
                    instant = await self._read()
        except Exception as error:
            incidents.report(log, "the alerts could not be read", error)
            self._tell_stale(since)
            instant = self._around.clock.now() + self._delay
            self._delay = min(self._delay * 2, LAST_DELAY)
        else:
            self._delay = FIRST_DELAY
        finally:
            late.cancel()
        return instant

    async def _read(self) -> datetime | None:
        """Reads the list and tells what is new; returns when time alone may change it."""
        now, zone, about = self._around.clock.now(), self._around.zone, self._about
        alerts = await read_alerts(now, zone, about.horas, about.tipos, about.lector)
        instant = await proximo_cambio(now, zone, about.horas, about.tipos, alerts)
        self._tell(alerts.avisos)
        return instant

    def _tell(self, avisos: tuple[Aviso, ...]) -> None:
        before = self._snapshot.lista if self._snapshot else None
        eventos = () if before is None else tuple(rules.alert_changes(before, avisos))
        if before is not None and not eventos:
            return
        what = ", ".join(f"{evento.tipo} {evento.aviso.clave}" for evento in eventos)
        log.info("avisos delivered to %d: %s", len(self.boxes), what or f"the list of {len(avisos)}")
        snapshot = AlertNews(next(_positions), avisos)
        self._put(snapshot if before is None else AlertNews(snapshot.position, None, eventos), snapshot)

    def _tell_stale(self, since: datetime) -> None:
        """Tells, once in an outage, that the list may be old."""
        if self._snapshot is None or self._snapshot.desactualizada_desde is None:
            log.warning("avisos cannot be read; %d are told that their list may be old", len(self.boxes))
            stale = AlertNews(next(_positions), None, desactualizada_desde=since)
            self._put(stale, stale)

    def _put(self, novedad: AlertNews, snapshot: AlertNews) -> None:
        self._snapshot = snapshot
        for box in self.boxes:
            box.put(novedad, snapshot)


def _matters(message: tuple[Cambio, ...] | Lagged) -> bool:
    return message is LAGGED or any(change.tipo in HEARD for change in message)


class AlertWatcher:
    """The watches of this process. Close it before the database and the bell."""

    def __init__(self, services: Services) -> None:
        self._around = services
        self._reading = asyncio.Semaphore(AT_A_TIME)
        self._watches: dict[FeedParameters, tuple[AlertFeed, asyncio.Task[None]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    @property
    def watchers(self) -> int:
        """How many watches are running (or still ending)."""
        return len(self._tasks)

    @property
    def subscribers(self) -> int:
        """How many are subscribed."""
        return sum(len(watch.boxes) for watch, _ in self._watches.values())

    def subscribe(
        self, horas: int = HORAS, tipos: frozenset[TipoAviso] = frozenset(TipoAviso), lector: str = ""
    ) -> AbstractAsyncContextManager[AsyncIterator[AlertNews]]:
        """The news of a list: first the whole of it, then its changes, or again the whole for a reader who fell behind;
        while it cannot be read, since when.

        The iterator is for one task and ends when the context is left or the Vigia closes. Raises DomainError for
        arguments out of range.
        """
        check_horas(horas)
        return self._subscription(FeedParameters(horas, frozenset(tipos), check_lector(lector)))

    async def close(self) -> None:
        """Ends every watch and every subscription."""
        self._closed = True
        for watch, _ in self._watches.values():
            watch.close()
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    @asynccontextmanager
    async def _subscription(self, parameters: FeedParameters) -> AsyncIterator[AsyncIterator[AlertNews]]:
        box = AlertQueue()
        if self._closed:
            box.close()
            yield box
            return
        watch, task = self._watch(parameters)
        watch.join(box)
        try:
            yield box
        finally:
            box.close()
            watch.boxes.discard(box)
            if not watch.boxes:
                await self._end(parameters, task)

    def _watch(self, parameters: FeedParameters) -> tuple[AlertFeed, asyncio.Task[None]]:
        known = self._watches.get(parameters)
        if known is not None and not known[1].done():
            return known
        watch = AlertFeed(self._around, parameters, self._reading)
        # A clean context: whoever subscribes first may be inside a transaction, and this task outlives it.
        task = asyncio.get_running_loop().create_task(watch.run(), context=Context(), name="AlertWatcher")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self._watches[parameters] = watch, task
        return watch, task

    async def _end(self, parameters: FeedParameters, task: asyncio.Task[None]) -> None:
        known = self._watches.get(parameters)
        if known is not None and known[1] is task:
            del self._watches[parameters]
        task.cancel()
        if not task.done():
            await asyncio.wait({task})  # when this is cancelled, the task ends by itself: `close` knows of it
