"""One reader's list of alerts, and the queues of its subscribers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from planificador.recordatorios.lists import Window
from planificador.recordatorios.queue import AlertNews, AlertQueue, Receiver, ReceiverGroup
from planificador.recordatorios.rules import Aviso

Receivers: TypeAlias = dict[ReceiverGroup, list[Receiver]]
"""Those to whom a message is still to be delivered, by group."""


@dataclass(frozen=True, slots=True)
class FeedParameters:
    """The parameters that identify a feed."""

    window: Window
    lector: int | None  # None from whom nothing is hidden


class AlertFeed:
    """Delivers the news of one list to its subscribers.

    Args:
        read_list: Returns the present list.

    Attributes:
        is_live: Whether its subscribers have the present list, and get each change.
        queues: The unread news of each subscriber.
    """

    def __init__(self, parameters: FeedParameters, read_list: Callable[[], tuple[Aviso, ...]]) -> None:
        self.parameters = parameters
        self._read_list = read_list
        self.is_live = False
        self._stale_news: AlertNews | None = None
        self._position = 0
        self.queues: set[AlertQueue] = set()

    def add(self, queue: AlertQueue) -> None:
        """Start to deliver to the queue: first the whole list, or that it cannot be read."""
        self.queues.add(queue)
        if self.is_live:
            queue.append(self._snapshot())
        elif self._stale_news is not None:
            queue.append(self._stale_news)

    def deliver(self, news: AlertNews, receivers: Receivers) -> None:
        """Deliver changes; a subscriber who is too slow gets the whole list instead.

        Subscribers who can get them with their group are added to the receivers.
        """
        self._position = news.position
        slow = []
        for queue in self.queues:
            if receiver := queue.waiting_receiver:
                receivers.setdefault(receiver.group, []).append(receiver)
            elif not queue.offer(news):
                slow.append(queue)
        if slow:
            snapshot = self._snapshot()
            for queue in slow:
                queue.append(snapshot)

    def begin(self, position: int) -> None:
        """Deliver the whole list, since it is known now."""
        self.is_live, self._stale_news, self._position = True, None, position
        snapshot = self._snapshot()
        for queue in self.queues:
            queue.put(snapshot, snapshot)

    def interrupt(self, position: int, since: datetime) -> None:
        """Deliver, once per outage, that the list may be out of date since then."""
        if self._stale_news is None:
            self.is_live = False
            self._stale_news = AlertNews(position, None, desactualizada_desde=since)
            for queue in self.queues:
                queue.put(self._stale_news, self._stale_news)

    def close(self) -> None:
        """End the subscriptions."""
        for queue in self.queues:
            queue.close()

    def _snapshot(self) -> AlertNews:
        return AlertNews(self._position, self._read_list())
