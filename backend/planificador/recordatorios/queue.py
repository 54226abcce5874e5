"""What one reader of a stream has not read yet. Knows neither rows nor time."""

import asyncio
from collections import deque
from dataclasses import dataclass
from datetime import datetime

from planificador.recordatorios.rules import Aviso, Evento

MAX_UNREAD = 64
"""News a reader may leave unread before a snapshot takes their place."""


@dataclass(frozen=True, slots=True)
class AlertNews:
    """One message of the stream: the whole list (whatever was said before is void), the changes to it, or that it
    cannot be read.

    position: grows with each message; of a whole list, that of the last change in it. desactualizada_desde: since when
    (UTC) the list cannot be read, in a message without list and changes; None in all others.
    """

    position: int
    lista: tuple[Aviso, ...] | None
    eventos: tuple[Evento, ...] = ()
    desactualizada_desde: datetime | None = None


class AlertQueue:
    """An asynchronous iterator of news, for one task; it ends when it is closed."""

    def __init__(self, capacity: int = MAX_UNREAD) -> None:
        self._unread: deque[AlertNews] = deque()
        self._capacity = capacity
        self._touched = asyncio.Event()
        self._closed = False

    def put(self, novedad: AlertNews, snapshot: AlertNews) -> None:
        """Leaves a message; for a reader too far behind, `snapshot` stands for it and all the unread."""
        if len(self._unread) >= self._capacity:
            self._unread.clear()
            novedad = snapshot
        self._unread.append(novedad)
        self._touched.set()

    def close(self) -> None:
        """Ends the iteration at once; harmless when it has ended."""
        self._closed = True
        self._unread.clear()
        self._touched.set()

    def __aiter__(self) -> "AlertQueue":
        return self

    async def __anext__(self) -> AlertNews:
        while not self._unread and not self._closed:
            self._touched.clear()
            await self._touched.wait()
        if self._closed:
            raise StopAsyncIteration
        return self._unread.popleft()
