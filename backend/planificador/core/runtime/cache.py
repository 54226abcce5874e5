"""A cache that evicts the least recently used entries."""

from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")
MAX_CACHED_TOKENS = 100_000
"""Maximum tokens of the documents in one cache, about 40 MB."""


class LRUCache(Generic[K, V]):
    """The entries used last. most: their maximum number. room: the maximum sum of their sizes."""

    def __init__(self, most: int, room: int = MAX_CACHED_TOKENS) -> None:
        self._most, self._room = most, room
        self._kept: dict[K, tuple[V, int]] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: K) -> bool:
        return key in self._kept

    def get(self, key: K) -> V | None:
        """Return the value, or None when the key is not cached."""
        if (found := self._kept.pop(key, None)) is None:
            return None
        self._kept[key] = found  # the latest stands last
        return found[0]

    def keep(self, key: K, value: V, size: int) -> None:
        """Add an entry that is not cached yet, and evict the least recently used ones that exceed the bounds."""
        self._room -= size
        while self._kept and (len(self._kept) >= self._most or self._room < 0):
            _, freed = self._kept.pop(next(iter(self._kept)))
            self._room += freed
        self._kept[key] = value, size
