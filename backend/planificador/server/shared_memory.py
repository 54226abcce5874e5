"""Tables of addresses in memory that the processes of a server share. They have a fixed size, however many come."""

import fcntl
import mmap
import os
import struct
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import monotonic, sleep
from typing import Any, Literal

WAYS = 16
"""Entries among which an address has its own."""
LOCK_TIMEOUT, LOCK_INTERVAL, QUICK_ATTEMPTS = 0.1, 0.0005, 100
"""Seconds until a process goes on without a lock, and between attempts to get it after so many without a pause: others
keep it for some microseconds."""
MAX_KEY = 2**64 - 1


class AddressTable:
    """Entries for addresses in shared memory. It is made by the process that forks the others.

    An entry is found by the hash of its address, among WAYS ones. All processes have the same hashes, as the one that
    forked them; nobody outside knows them.

    Args:
        addresses: For how many addresses there must be entries.
        columns: The types of the values of an entry, as those of `memoryview.cast`.

    Attributes:
        size: The number of entries.
        columns: The values, by their entries.
    """

    def __init__(self, addresses: int, columns: Sequence[Literal["i", "d"]]) -> None:
        self.size = size = WAYS << max(addresses // WAYS, 1).bit_length()
        self._sets = size // WAYS
        sizes = [size * struct.calcsize(kind) for kind in columns]
        self._file = _nameless_file()
        os.ftruncate(self._file, 8 * size + sum(sizes))
        memory = memoryview(mmap.mmap(self._file, 8 * size + sum(sizes)))
        self._keys = memory[: 8 * size].cast("Q")
        self.columns: list[Any] = []  # memoryviews of either type
        start = 8 * size
        for kind, length in zip(columns, sizes, strict=True):
            self.columns.append(memory[start : start + length].cast(kind))
            start += length

    def entries(self, address: str) -> tuple[int, range]:
        """Return the key of an address, and the entries of which one may be its own."""
        key = hash(address) & MAX_KEY or 1
        first = (key >> 16) % self._sets * WAYS
        return key, range(first, first + WAYS)

    def find(self, key: int, entries: range) -> int | None:
        """Return the entry that has a key, None if none of these has it."""
        keys = self._keys[entries.start : entries.stop].tolist()
        return entries.start + keys.index(key) if key in keys else None

    def take(self, key: int, entry: int) -> None:
        """Give an entry to the address with a key."""
        self._keys[entry] = key

    @contextmanager
    def lock(self, entries: range) -> Iterator[None]:
        """Keep other processes from changing these entries until the block ends.

        The system gives the lock of a process back that is killed. One that is suspended keeps it: to go on without the
        lock then miscounts by one at worst.
        """
        attempts, deadline = 0, monotonic() + LOCK_TIMEOUT
        while not self._try_lock(entries) and monotonic() < deadline:
            attempts += 1
            sleep(0 if attempts < QUICK_ATTEMPTS else LOCK_INTERVAL)
        try:
            yield
        finally:
            fcntl.lockf(self._file, fcntl.LOCK_UN, 1, entries.start)

    def _try_lock(self, entries: range) -> bool:
        try:
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, entries.start)
        except OSError:
            return False
        return True


def _nameless_file() -> int:
    """Return the descriptor of a file in memory that has no name, or of a temporary one where the system has none."""
    if hasattr(os, "memfd_create"):
        return os.memfd_create("planificador")
    with tempfile.TemporaryFile() as file:
        return os.dup(file.fileno())
