"""One reader's list of alerts, and the queues of its subscribers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from planificador.recordatorios.queue import AlertNews, AlertQueue
from planificador.recordatorios.receivers import Receivers
from planificador.recordatorios.windows import Window


@dataclass(frozen=True, slots=True)
class FeedParameters:
    """The parameters that identify a feed."""

    window: Window
    lector: int | None  # None from whom nothing is hidden


class AlertFeed:
    """Delivers the news of one list to its subscribers.

    Args:
        receivers: Those of all lists of the window.
        snapshot: Returns the present list as a message.

    Attributes:
        is_live: Whether its subscribers have the present list, and get each change.
        queues: The unread news of each subscriber.
    """

    def __init__(self, receivers: Receivers, snapshot: Callable[[], AlertNews]) -> None:
        self._receivers, self.snapshot = receivers, snapshot
        self.is_live = False
        self._stale_news: AlertNews | None = None
        self.queues: set[AlertQueue] = set()

    def add(self, queue: AlertQueue) -> None:
        """Start to deliver to the queue: first the whole list, or that it cannot be read."""
        self.queues.add(queue)
        queue.on_idle_change = self._update
        if self.is_live:
            queue.append(self.snapshot())
        elif self._stale_news is not None:
            queue.append(self._stale_news)
        self._update(queue)

    def remove(self, queue: AlertQueue) -> None:
        """Deliver nothing more to the queue, which is closed."""
        queue.on_idle_change = None
        self.queues.discard(queue)
        self._receivers.remove(queue)
        queue.close()

    def begin(self) -> None:
        """Deliver the whole list, since it is known now."""
        self.is_live, self._stale_news = True, None
        snapshot = self.snapshot()
        for queue in self.queues:
            queue.put(snapshot, snapshot)
            self._update(queue)

    def interrupt(self, position: int, since: datetime) -> None:
        """Deliver, once per outage, that the list may be out of date since then."""
        if self._stale_news is None:
            self.is_live = False
            self._stale_news = AlertNews(position, None, desactualizada_desde=since)
            for queue in self.queues:
                queue.put(self._stale_news, self._stale_news)
                self._update(queue)

    def close(self) -> None:
        """End the subscriptions."""
        for queue in self.queues:
            queue.close()

    def _update(self, queue: AlertQueue) -> None:
        if self.is_live:
            self._receivers.put(queue, self)
        else:
            self._receivers.remove(queue)


@dataclass(slots=True)
class WindowFeeds:
    """The feeds of a window, by reader, and the subscribers of all of them."""

    feeds: dict[int | None, AlertFeed] = field(default_factory=dict)
    receivers: Receivers = field(default_factory=Receivers)
