"""The unread messages of one subscriber. Uses neither the database nor the clock."""

import asyncio
from collections import deque
from dataclasses import dataclass
from datetime import datetime

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


class AlertQueue:
    """An asynchronous iterator of messages, for one task; it ends when it is closed."""

    def __init__(self, capacity: int = MAX_UNREAD) -> None:
        self._unread: deque[AlertNews] = deque()
        self._capacity = capacity
        self._changed = asyncio.Event()
        self._closed = False

    def put(self, news: AlertNews, snapshot: AlertNews) -> None:
        """Add a message; when the queue is full, `snapshot` replaces it and all unread messages."""
        if len(self._unread) >= self._capacity:
            self._unread.clear()
            news = snapshot
        self._unread.append(news)
        self._changed.set()

    def close(self) -> None:
        """End the iteration at once; may be called again."""
        self._closed = True
        self._unread.clear()
        self._changed.set()

    def __aiter__(self) -> "AlertQueue":
        return self

    async def __anext__(self) -> AlertNews:
        while not self._unread and not self._closed:
            self._changed.clear()
            await self._changed.wait()
        if self._closed:
            raise StopAsyncIteration
        return self._unread.popleft()
