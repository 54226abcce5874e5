"""The live lists of alerts of a process: they follow the changes of rows and the clock, and deliver to their feeds."""

import asyncio
import logging
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from contextvars import Context
from datetime import datetime
from functools import cache
from itertools import count

from planificador.core.data.lists.joins import dependencies
from planificador.core.data.use_cases.services import Services
from planificador.core.runtime.changes import LAGGED, Cambio, ChangeListener
from planificador.core.runtime.observation import observation
from planificador.recordatorios.feed import AlertFeed, FeedParameters, WindowFeeds
from planificador.recordatorios.kinds import KINDS
from planificador.recordatorios.lists import AlertLists
from planificador.recordatorios.mirror import Mirror
from planificador.recordatorios.mirrors import AlertMirror, HiddenMirror
from planificador.recordatorios.models import AvisoOculto
from planificador.recordatorios.queue import AlertNews
from planificador.recordatorios.reading import AlertTable
from planificador.recordatorios.rules import Aviso, Evento, TipoAviso
from planificador.recordatorios.windows import Step, Window

log = logging.getLogger(__name__)
CHECK_INTERVAL = 600.0
"""Seconds between whole readings, which check the lists that are kept by differences."""
MAX_LOGGED = 20
"""Events of one delivery that the log names."""
_positions = count(1)
"""Positions of all feeds: lists that replace others continue their count."""


class LiveAlerts:
    """The lists of all feeds of a process, which share one copy of the rows. `run` is its task."""

    def __init__(self, services: Services) -> None:
        self._services, self._clock = services, services.clock
        self._lists = AlertLists(self._clock.now(), services.zone)
        self._by_kind: dict[TipoAviso, AlertMirror] = {}
        self.feeds: dict[FeedParameters, AlertFeed] = {}
        self._waiting: set[FeedParameters] = set()  # those of feeds that are not live
        self._windows: dict[Window, WindowFeeds] = {}
        self._position = next(_positions)  # of the last change
        self._readers: Counter[int] = Counter()  # the number of feeds of each
        self._hidden = HiddenMirror(self._clock, self._lists, self._deliver, self._readers.keys(), self._update_feeds)
        self._group: asyncio.TaskGroup | None = None
        self._timer: tuple[datetime, asyncio.Task[None]] | None = None

    def feed(self, parameters: FeedParameters) -> AlertFeed:
        """Return the feed of these parameters, new or shared."""
        if (feed := self.feeds.get(parameters)) is not None:
            return feed
        window, lector = parameters.window, parameters.lector
        if lector is not None:
            self._readers[lector] += 1
        if window not in self._windows:
            self._add_window(window)
        of_window = self._windows[window]
        feed = AlertFeed(of_window.receivers, lambda: AlertNews(self._position, self._list(window, lector)))
        self.feeds[parameters] = of_window.feeds[lector] = feed
        self._waiting.add(parameters)
        if not self._hidden.covers(lector):
            self._hidden.read_new_readers()
        self._update(parameters)
        return feed

    def remove(self, parameters: FeedParameters) -> None:
        """Forget a feed without subscribers."""
        window, lector = parameters.window, parameters.lector
        del self.feeds[parameters]
        self._waiting.discard(parameters)
        del self._windows[window].feeds[lector]
        if not self._windows[window].feeds:
            del self._windows[window]
        if lector is None:
            return
        self._readers[lector] -= 1
        if not self._readers[lector]:
            del self._readers[lector]
            self._lists.hidden.forget(lector)

    async def run(self) -> None:
        """Follow the changes and the clock until cancelled."""
        try:
            # Subscribe before the first read, so that no change is lost between the two.
            with (
                self._services.notifier.subscribe(_is_relevant) as listener,
                self._clock.on_jump(self._set_clock),
            ):
                async with asyncio.TaskGroup() as self._group:
                    for mirror in self._mirrors():
                        self._start(mirror)
                    self._schedule()
                    self._group.create_task(self._check_regularly())
                    await self._watch_changes(listener)
        except Exception:
            log.exception("an alert feed failed; its subscribers must subscribe again")
        finally:
            self.close()

    def close(self) -> None:
        """End the subscriptions."""
        for feed in self.feeds.values():
            feed.close()

    @property
    def stale_since(self) -> datetime | None:
        """Since when the rows of a list cannot be read; None when all can."""
        return min((mirror.stale_since for mirror in self._mirrors() if mirror.stale_since), default=None)

    def _add_window(self, window: Window) -> None:
        self._windows[window] = WindowFeeds()
        for tipo in window.tipos:
            mirror = self._by_kind.get(tipo)
            if mirror is None:
                self._start(self._add_mirror(tipo))
            elif not mirror.covers(window.horas):
                mirror.mark_all()
        self._deliver(self._lists.advance(self._clock.now()))  # nobody waited for the instants of this window

    def _add_mirror(self, tipo: TipoAviso) -> AlertMirror:
        table = AlertTable(tipo, self._services.zone)
        mirror = AlertMirror(self._clock, table, self._lists, self._deliver, self._max_horas, self._update_feeds)
        self._by_kind[tipo] = mirror
        return mirror

    def _start(self, mirror: Mirror) -> None:
        if self._group is not None:
            # An empty context: a later subscriber may be inside a transaction too.
            self._group.create_task(mirror.run(), context=Context())

    def _mirrors(self) -> Iterator[Mirror]:
        yield from self._by_kind.values()
        yield self._hidden

    def _max_horas(self) -> int:
        return max((window.horas for window in self._windows), default=0)

    def _list(self, window: Window, lector: int | None) -> tuple[Aviso, ...]:
        return self._lists.whole(window, self._lists.hidden.by(lector))

    async def _watch_changes(self, listener: ChangeListener) -> None:
        while True:
            message = await listener.get()
            if message is LAGGED:
                self._read_again()
            else:
                self._mark_changed(message)

    def _mark_changed(self, changes: Sequence[Cambio]) -> None:
        for mirror in self._mirrors():
            mirror.mark_changes(changes)

    def _read_again(self) -> None:
        for mirror in self._mirrors():
            mirror.mark_all()

    async def _check_regularly(self) -> None:
        while True:
            await asyncio.sleep(CHECK_INTERVAL)
            for mirror in self._mirrors():
                mirror.check()

    def _set_clock(self) -> None:
        self._deliver(self._lists.set_clock(self._clock.now()))
        self._read_again()

    async def _sleep(self, instant: datetime) -> None:
        await self._clock.sleep_until(instant)
        self._timer = None
        self._deliver(self._lists.advance(self._clock.now()))
        observation.observer.alerts_delivered((self._clock.now() - instant).total_seconds())

    def _schedule(self) -> None:
        """Wake at the next instant at which time alone changes a list."""
        instant = self._lists.next_instant(self._windows)
        if self._group is None or (self._timer and self._timer[0] == instant):
            return
        if self._timer:
            self._timer[1].cancel()
        self._timer = (instant, self._group.create_task(self._sleep(instant))) if instant else None

    def _update_feeds(self) -> None:
        """Begin the feeds whose list is known, and interrupt those whose list cannot be read."""
        for parameters in list(self.feeds if self.stale_since else self._waiting):
            self._update(parameters)

    def _update(self, parameters: FeedParameters) -> None:
        feed, window, lector = self.feeds[parameters], parameters.window, parameters.lector
        mirrors = [self._by_kind[tipo] for tipo in window.tipos]
        stale = [mirror.stale_since for mirror in (*mirrors, self._hidden) if mirror.stale_since]
        if stale:
            feed.interrupt(next(_positions), min(stale))
            self._waiting.add(parameters)
        elif not feed.is_live and self._hidden.covers(lector) and all(m.covers(window.horas) for m in mirrors):
            self._position = next(_positions)
            feed.begin()
            self._waiting.discard(parameters)

    def _deliver(self, step: Step) -> None:
        """Deliver to each feed how a step changed its list."""
        self._position = next(_positions)
        for window, of_window in self._windows.items():
            self._deliver_to_window(step, window, of_window)
        self._schedule()
        for mirror in self._by_kind.values():
            mirror.read_ahead_if_needed()

    def _deliver_to_window(self, step: Step, window: Window, of_window: WindowFeeds) -> None:
        changes = self._lists.window_changes(step, window)
        own = {
            feed: eventos
            for lector, eventos in self._lists.own_changes(step, window, changes).items()
            if (feed := of_window.feeds.get(lector)) and feed.is_live
        }
        if changes.eventos:
            news = AlertNews(self._position, None, changes.eventos)
            _log_delivery(news, of_window.receivers.deliver(news, own))
        for feed, eventos in own.items():
            if eventos:
                news = AlertNews(self._position, None, eventos)
                _log_delivery(news, of_window.receivers.deliver_to_list(news, feed))


def _log_delivery(news: AlertNews, subscribers: int) -> None:
    if subscribers:
        log.info("avisos delivered to %d: %s", subscribers, _summary(news.eventos))


def _summary(eventos: Sequence[Evento]) -> str:
    """Return which events these are, by claves only."""
    names = [f"{evento.tipo} {evento.aviso.clave}" for evento in eventos[:MAX_LOGGED]]
    more = [f"{len(eventos) - MAX_LOGGED} more"] if len(eventos) > MAX_LOGGED else []
    return ", ".join(names + more)


@cache
def _watched_types() -> Set[str]:
    """Return the names of the models whose rows any alert depends on."""
    watched = {AvisoOculto.__name__}
    for kind in KINDS.values():
        dependent = dependencies(kind.model, (*kind.needed, *kind.shown))
        watched |= {kind.model.__name__, *(dependency.watched for dependency in dependent)}
    return watched


def _is_relevant(change: Cambio) -> bool:
    return change.tipo in _watched_types()
