"""The unread messages of one subscriber. Uses neither the database nor the clock."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from planificador.core.runtime.queues import SnapshotQueue
from planificador.recordatorios.rules import Aviso, Evento

MAX_UNREAD = 64
"""Messages a subscriber may leave unread before a snapshot replaces them."""


@dataclass(frozen=True, slots=True)
class AlertNews:
    """One message of the stream: the whole list (it replaces any earlier one), changes to it, or that it is stale.

    position: grows with each message; for a whole list, the position of its last change. desactualizada_desde: since
    when (UTC) the list cannot be read; set only in a message without list and changes.
    """

    position: int
    lista: tuple[Aviso, ...] | None
    eventos: tuple[Evento, ...] = ()
    desactualizada_desde: datetime | None = None


class Receiver(Protocol):
    """Whoever waits for the messages of a queue. group: those who do the same with a message as this one."""

    @property
    def group(self) -> "ReceiverGroup": ...


class ReceiverGroup(Protocol):
    """Receivers who get a message together, so that it is dealt with once."""

    @property
    def is_open(self) -> bool:
        """Whether it takes messages: it is not too far behind."""

    def deliver(self, news: AlertNews, receivers: Sequence[Any]) -> None:  # Any: its own receivers
        """Deliver a message to some of the group, instead of by their queues."""


class AlertQueue(SnapshotQueue[AlertNews]):
    """The unread messages of one subscriber; a whole list replaces those that do not fit.

    Attributes:
        receiver: Who reads them, if messages can be delivered to the receiver's group instead.
        on_idle_change: Called with the queue when the receiver begins or ceases to wait for the next message.
    """

    def __init__(self, capacity: int = MAX_UNREAD, receiver: Receiver | None = None) -> None:
        super().__init__(capacity)
        self.receiver = receiver
        self.on_idle_change: Callable[[AlertQueue], None] | None = None

    def _idle_changed(self) -> None:
        """Override to tell."""
        if self.on_idle_change is not None:
            self.on_idle_change(self)
