"""Notifies of changed rows. A notification carries ids only; its receivers read the rows again."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final

from tortoise import BaseDBAsyncClient

from planificador.core.runtime.queues import SnapshotQueue

MAX_UNREAD = 256
"""Maximum unread messages of a listener."""


class Operacion(StrEnum):
    """What happened to a row."""

    CREADO = "CREADO"
    ACTUALIZADO = "ACTUALIZADO"
    ELIMINADO = "ELIMINADO"


@dataclass(frozen=True, slots=True)
class Cambio:
    """A change of a row. tipo: the name of its model, such as "Sesion"."""

    tipo: str
    id: int
    operacion: Operacion


class Lagged(Enum):
    """Changes may have been missed; the receiver must read everything again."""

    LAGGED = "lagged"


LAGGED: Final = Lagged.LAGGED


class ChangeListener:
    """The unread messages of one listener. position: the number of the last message that it read."""

    def __init__(self, capacity: int, position: int) -> None:
        self.position = position
        self._queue: SnapshotQueue[tuple[int, tuple[Cambio, ...] | Lagged]] = SnapshotQueue(capacity)

    async def get(self) -> tuple[Cambio, ...] | Lagged:
        """Wait for the next message and return its changes (never empty), or LAGGED."""
        self.position, message = await anext(self._queue)
        return message

    def put(self, number: int, message: tuple[Cambio, ...] | Lagged) -> None:
        """Add a message; a listener that is too far behind gets one LAGGED instead of all unread messages."""
        if message is LAGGED:
            self._queue.clear()
        self._queue.put((number, message), (number, LAGGED))


class ChangeNotifier:
    """Notifies listeners in this process; subclasses also notify other processes.

    A use case calls `enqueue_in_transaction` inside its transaction and `publish` after the commit, with the same
    changes.
    """

    def __init__(self, capacity: int = MAX_UNREAD) -> None:
        self._capacity = capacity
        self._listeners: set[ChangeListener] = set()
        self._delivered = 0

    @property
    def listeners(self) -> int:
        """The number of listeners."""
        return len(self._listeners)

    async def start(self) -> None:
        """Open what is needed to receive the notifications of other processes."""

    async def stop(self) -> None:
        """Close what `start` opened. Does nothing when not started."""

    @contextmanager
    def subscribe(self) -> Iterator[ChangeListener]:
        """Receive all changes that are published until the block ends."""
        listener = ChangeListener(self._capacity, self._delivered)
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    async def enqueue_in_transaction(self, connection: BaseDBAsyncClient, changes: Sequence[Cambio]) -> None:
        """Attach changes to the open transaction of `connection`, which notifies other processes when it commits."""

    async def publish(self, changes: Sequence[Cambio]) -> None:
        """Notify the listeners of committed changes. Does not wait, so that a cancellation cannot prevent it."""
        if changes:
            self._deliver(tuple(changes))

    def _deliver(self, message: tuple[Cambio, ...] | Lagged) -> None:
        self._delivered += 1
        for listener in self._listeners:
            listener.put(self._delivered, message)
