"""A cache that evicts the least recently used entries."""

from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")
MAX_CACHED_TOKENS = 100_000
"""Maximum tokens of the documents in one cache, about 40 MB."""


class LRUCache(Generic[K, V]):
    """The entries that were used last: at most `max_entries`, whose sizes are at most `max_size` in total.

    Attributes:
        hits, misses: How often `get` found an entry, and how often none.
    """

    def __init__(self, max_entries: int, max_size: int = MAX_CACHED_TOKENS) -> None:
        self._max_entries, self._free = max_entries, max_size
        self._entries: dict[K, tuple[V, int]] = {}
        self.hits = self.misses = 0

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: K) -> bool:
        return key in self._entries

    def get(self, key: K) -> V | None:
        """Return the value, or None when the key is not cached."""
        if (entry := self._entries.pop(key, None)) is None:
            self.misses += 1
            return None
        self.hits += 1
        self._entries[key] = entry  # the entry that was used last is the last one
        return entry[0]

    def put(self, key: K, value: V, size: int) -> None:
        """Add an entry that is not cached yet, and evict the least recently used ones that exceed the bounds."""
        self._free -= size
        while self._entries and (len(self._entries) >= self._max_entries or self._free < 0):
            _, freed = self._entries.pop(next(iter(self._entries)))
            self._free += freed
        self._entries[key] = value, size
