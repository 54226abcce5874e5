"""A bounded queue for slow receivers: a snapshot replaces the messages that do not fit."""

import asyncio
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class SnapshotQueue(Generic[T]):
    """The unread messages of one receiver, at most `capacity`: an asynchronous iterator that ends when it is closed."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._unread: deque[T] = deque()
        self._changed = asyncio.Event()
        self._closed = self._is_awaited = False

    @property
    def is_idle(self) -> bool:
        """Whether the receiver has dealt with all messages and waits for the next one."""
        return self._is_awaited and not self._unread and not self._closed

    def put(self, message: T, snapshot: T) -> None:
        """Add a message; when the queue is full, the snapshot replaces it and all unread messages."""
        if not self.offer(message):
            self.append(snapshot)

    def offer(self, message: T) -> bool:
        """Add a message. When the queue is full, delete all messages and return False: a snapshot is needed."""
        if len(self._unread) >= self._capacity:
            self._unread.clear()
            return False
        self.append(message)
        return True

    def append(self, message: T) -> None:
        """Add a message whatever the capacity, such as the last one."""
        self._unread.append(message)
        self._changed.set()
        if self._is_awaited:
            self._idle_changed()

    def clear(self) -> None:
        """Delete all unread messages."""
        self._unread.clear()

    def pop(self) -> T | None:
        """Remove and return the oldest message; None when there is none."""
        return self._unread.popleft() if self._unread else None

    def close(self) -> None:
        """End the iteration at once. Further calls have no effect."""
        self._closed = True
        self._unread.clear()
        self._changed.set()
        self._idle_changed()

    def _idle_changed(self) -> None:
        """Called when `is_idle` may have changed. Subclasses may implement it."""

    def __aiter__(self) -> "SnapshotQueue[T]":
        return self

    async def __anext__(self) -> T:
        while not self._unread and not self._closed:
            self._changed.clear()
            self._is_awaited = True
            self._idle_changed()
            try:
                await self._changed.wait()
            finally:
                self._is_awaited = False
                self._idle_changed()
        if self._closed:
            raise StopAsyncIteration
        return self._unread.popleft()
