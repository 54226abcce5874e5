"""Notifies of changed rows. A notification carries no values, only names and ids; its receivers read the rows again."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final, TypeAlias

from planificador.core.runtime.queues import SnapshotQueue

MAX_UNREAD = 256
"""Maximum unread messages of a listener."""
ENTRIES: Final = "registro"
"""In place of the columns of a change: only entries about the row in the register of changes are new, or others."""
RowKey: TypeAlias = tuple[str, int]
"""The name of a model and the id of one of its rows."""


class Operacion(StrEnum):
    """What happened to a row."""

    CREADO = "CREADO"
    ACTUALIZADO = "ACTUALIZADO"
    ELIMINADO = "ELIMINADO"


@dataclass(frozen=True, slots=True)
class Cambio:
    """A change of a row.

    Attributes:
        tipo: The name of its model, such as "Sesion".
        columnas: The names of the columns whose values changed; empty for CREADO and ELIMINADO, which concern all.
        padres: The rows that it refers to, and those that it referred to before the change.
    """

    tipo: str
    id: int
    operacion: Operacion
    columnas: tuple[str, ...] = ()
    padres: tuple[RowKey, ...] = ()


class Lagged(Enum):
    """Changes may have been missed; the receiver must read everything again."""

    LAGGED = "lagged"


LAGGED: Final = Lagged.LAGGED


class ChangeListener:
    """The unread messages of one listener.

    Attributes:
        position: The number of the last message that it read.
    """

    def __init__(self, capacity: int, position: int, is_relevant: Callable[[Cambio], bool] | None) -> None:
        self.position = position
        self._is_relevant = is_relevant
        self._queue: SnapshotQueue[tuple[int, tuple[Cambio, ...] | Lagged]] = SnapshotQueue(capacity)

    async def get(self) -> tuple[Cambio, ...] | Lagged:
        """Wait for the next message and return its changes (never empty), or LAGGED."""
        self.position, message = await anext(self._queue)
        return message

    async def burst(self) -> list[tuple[Cambio, ...] | Lagged]:
        """Wait for a message and return it, with all further ones that are unread."""
        messages = [await anext(self._queue), *iter(self._queue.pop, None)]
        self.position = messages[-1][0]
        return [message for _, message in messages]

    def put(self, number: int, message: tuple[Cambio, ...] | Lagged) -> None:
        """Add a message; a listener that is too far behind gets one LAGGED instead of all unread messages."""
        if message is LAGGED:
            self._queue.clear()
        elif self._is_relevant is not None:
            message = tuple(filter(self._is_relevant, message))
            if not message:
                return
        self._queue.put((number, message), (number, LAGGED))


class ChangeNotifier:
    """Notifies listeners in this process; subclasses also notify other processes.

    A use case ends its transaction with `final_query` and calls `publish` after the commit, with the same changes and
    with the marks that the statement returned. A mark identifies what was committed, so that a process can find commits
    in the database of which it received no message.
    """

    RETURNING = ""
    """What the INSERT into the register ends with, to return a column "mark" too."""

    def __init__(self, capacity: int = MAX_UNREAD) -> None:
        self._capacity = capacity
        self._listeners: set[ChangeListener] = set()
        self._callbacks: set[Callable[[tuple[Cambio, ...] | Lagged], object]] = set()
        self._commit_callbacks: set[Callable[[tuple[Cambio, ...]], object]] = set()
        self._delivered = 0

    @property
    def listeners(self) -> int:
        """The number of listeners and callbacks."""
        return len(self._listeners) + len(self._callbacks)

    async def start(self) -> None:
        """Open what is needed to receive the notifications of other processes."""

    async def stop(self) -> None:
        """Close what `start` opened. Does nothing when not started."""

    @contextmanager
    def subscribe(self, is_relevant: Callable[[Cambio], bool] | None = None) -> Iterator[ChangeListener]:
        """Receive the changes that are published until the block ends: the relevant ones, or all.

        A change that is not relevant does not wake the listener.
        """
        listener = ChangeListener(self._capacity, self._delivered, is_relevant)
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    @contextmanager
    def on_message(self, callback: Callable[[tuple[Cambio, ...] | Lagged], object]) -> Iterator[None]:
        """Call `callback`, which must not fail, with each message when it is published, until the block ends."""
        self._callbacks.add(callback)
        try:
            yield
        finally:
            self._callbacks.discard(callback)

    @contextmanager
    def on_commit(self, callback: Callable[[tuple[Cambio, ...]], object]) -> Iterator[None]:
        """Call `callback`, which must not fail, with what this process has committed, until the block ends.

        It is called before whoever asked for the changes is answered; the message of them may come later.
        """
        self._commit_callbacks.add(callback)
        try:
            yield
        finally:
            self._commit_callbacks.discard(callback)

    def final_query(self, changes: Sequence[Cambio], parameter: Callable[[object], str], *, is_recorded: bool) -> str:
        """Return the query at the end of the transaction of the changes; "" if none is needed.

        The values of its column "mark", but for NULL, are the marks.

        parameter: Takes a value and returns its placeholder.
        is_recorded: Whether the transaction adds an entry to the register.
        """
        return ""

    async def publish(self, changes: Sequence[Cambio], marks: Sequence[int] = ()) -> None:
        """Notify the listeners of committed changes. Does not wait, so that a cancellation cannot prevent it."""
        if changes:
            self._tell_committed(tuple(changes))
            self._deliver(tuple(changes))

    def _tell_committed(self, changes: tuple[Cambio, ...]) -> None:
        for callback in self._commit_callbacks:
            callback(changes)

    def _deliver(self, message: tuple[Cambio, ...] | Lagged) -> None:
        self._delivered += 1
        for listener in self._listeners:
            listener.put(self._delivered, message)
        for callback in self._callbacks:
            callback(message)
