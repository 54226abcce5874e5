"""What is kept because it may be asked for again."""

from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")
MAX_CACHED_TOKENS = 100_000
"""Of documents that one memory keeps, or keeps parts of: some 40 MB."""


class LRUCache(Generic[K, V]):
    """What was used last: `most` things at most, of `room` in all."""

    def __init__(self, most: int, room: int = MAX_CACHED_TOKENS) -> None:
        self._most, self._room = most, room
        self._kept: dict[K, tuple[V, int]] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: K) -> bool:
        return key in self._kept

    def get(self, key: K) -> V | None:
        """None for what is not known, or no longer."""
        if (found := self._kept.pop(key, None)) is None:
            return None
        self._kept[key] = found  # the latest stands last
        return found[0]

    def keep(self, key: K, value: V, size: int) -> None:
        """Remembers what is not known yet; what was not used for longest makes room."""
        self._room -= size
        while self._kept and (len(self._kept) >= self._most or self._room < 0):
            _, freed = self._kept.pop(next(iter(self._kept)))
            self._room += freed
        self._kept[key] = value, size
