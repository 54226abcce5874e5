"""The subscribers of a window's live lists: those who wait for the next message, and the others.

They are kept apart as they come and go, so that a change that is the same for a thousand readers costs its group one
call, not a look at each reader.
"""

from collections.abc import Collection, Iterable
from typing import Protocol

from planificador.recordatorios.queue import AlertNews, AlertQueue, Receiver, ReceiverGroup


class ListWithSubscribers(Protocol):
    """A live list.

    Attributes:
        queues: The unread messages of each subscriber.
    """

    queues: set[AlertQueue]

    def snapshot(self) -> AlertNews:
        """Return the whole list as a message."""


class Receivers:
    """The subscribers of lists that are live."""

    def __init__(self) -> None:
        self._waiting: dict[ReceiverGroup, dict[AlertQueue, Receiver]] = {}
        self._others: set[AlertQueue] = set()
        self._lists: dict[AlertQueue, ListWithSubscribers] = {}

    def put(self, queue: AlertQueue, alerts: ListWithSubscribers) -> None:
        """Add a subscriber of a list, or note that it begins or ceases to wait."""
        self._lists[queue] = alerts
        if queue.receiver is not None and queue.is_idle:
            self._others.discard(queue)
            self._waiting.setdefault(queue.receiver.group, {})[queue] = queue.receiver
        else:
            self._stop_waiting(queue)
            self._others.add(queue)

    def remove(self, queue: AlertQueue) -> None:
        """Forget a subscriber, if it is known."""
        if self._lists.pop(queue, None) is not None:
            self._others.discard(queue)
            self._stop_waiting(queue)

    def deliver(self, news: AlertNews, except_lists: Collection[ListWithSubscribers]) -> int:
        """Deliver changes to the subscribers of all lists but some. Return how many these are."""
        left_out = {queue for alerts in except_lists for queue in alerts.queues}
        # The slow ones first: the others do not change while their groups deliver.
        self._offer(news, self._others - left_out)
        for group, waiting in list(self._waiting.items()):
            queues = [queue for queue in waiting if queue not in left_out] if left_out else waiting
            self._deliver_to_group(news, group, queues)
        return len(self._lists) - len(left_out & self._lists.keys())

    def deliver_to_list(self, news: AlertNews, alerts: ListWithSubscribers) -> int:
        """Deliver changes to the subscribers of one list. Return how many these are."""
        self._offer(news, self._others & alerts.queues)
        for group, waiting in list(self._waiting.items()):
            self._deliver_to_group(news, group, waiting.keys() & alerts.queues)
        return len(alerts.queues)

    def _deliver_to_group(self, news: AlertNews, group: ReceiverGroup, queues: Collection[AlertQueue]) -> None:
        if not queues:
            return
        if group.is_open:
            waiting = self._waiting[group]
            group.deliver(news, list(waiting.values()) if queues is waiting else [waiting[queue] for queue in queues])
        else:
            self._offer(news, list(queues))

    def _offer(self, news: AlertNews, queues: Iterable[AlertQueue]) -> None:
        """Add a message to queues; a subscriber who is too slow gets the whole list instead."""
        snapshots: dict[ListWithSubscribers, AlertNews] = {}
        for queue in queues:
            if not queue.offer(news):
                alerts = self._lists[queue]
                if alerts not in snapshots:
                    snapshots[alerts] = alerts.snapshot()
                queue.append(snapshots[alerts])

    def _stop_waiting(self, queue: AlertQueue) -> None:
        if queue.receiver is None:
            return
        group = queue.receiver.group
        if (waiting := self._waiting.get(group)) is not None:
            waiting.pop(queue, None)
            if not waiting:
                del self._waiting[group]
