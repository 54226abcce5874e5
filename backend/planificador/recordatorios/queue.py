"""The unread messages of one subscriber. Uses neither the database nor the clock."""

from dataclasses import dataclass
from datetime import datetime

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


class AlertQueue(SnapshotQueue[AlertNews]):
    """The unread messages of one subscriber; a whole list replaces those that do not fit."""

    def __init__(self, capacity: int = MAX_UNREAD) -> None:
        super().__init__(capacity)
