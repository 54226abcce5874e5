"""What the processes of a server count together, so that several of them allow a client no more than one does.

Everything is made before the processes are forked, and bounded: too many addresses share entries.
"""

from collections.abc import Callable
from time import monotonic

from planificador.server.quotas import Quota, QuotaExceededError
from planificador.server.rate_limiter import MAX_ADDRESSES, TokenBuckets
from planificador.server.shared_memory import AddressTable

MAX_HOLDERS = 100_000
"""Addresses with entries of their own in a quota."""


class SharedCounts:
    """The counts of the processes that are forked from this one.

    Attributes:
        process: The number of this process among them, from 0. Each running process needs a number of its own.

    Args:
        processes: How many may run at a time.
    """

    def __init__(self, processes: int) -> None:
        self.processes, self.process = processes, 0
        self._quotas: list[SharedQuota] = []

    def quota(self, per_address: int, addresses: int, total: int | None = None) -> "SharedQuota":
        """Return a quota that all processes share. addresses: how many may hold leases."""
        quota = SharedQuota(self, per_address, min(addresses, MAX_HOLDERS), total)
        self._quotas.append(quota)
        return quota

    def forget(self, process: int) -> None:
        """Give back all that a process holds that has ended."""
        for quota in self._quotas:
            quota.forget(process)


class SharedQuota(Quota):
    """A quota of several processes. `leases` are those of this process.

    Each process writes its units into a column of its own, so that they can be given back when it is killed.

    Attributes:
        entries: How many addresses can be told from each other at most.
    """

    def __init__(self, shared: SharedCounts, per_address: int, addresses: int, total: int | None) -> None:
        super().__init__(per_address, total)
        self._shared = shared
        self._table = AddressTable(4 * addresses, ["i"] * shared.processes)
        self._all_leases = AddressTable(1, ["i"] * shared.processes)
        self.entries = self._table.size

    def forget(self, process: int) -> None:
        """Give back the units and leases of a process that has ended."""
        for table in (self._table, self._all_leases):
            column = table.columns[process]
            column.cast("B")[:] = bytes(column.nbytes)

    def _take(self, address: str, units: int) -> int:
        key, entries = self._table.entries(address)
        with self._table.lock(entries):
            if self._total is not None and self._leases_of_all() >= self._total:
                raise QuotaExceededError(self._total, of_address=False)
            entry = self._entry(key, entries)
            if self._units(entry) + units > self.per_address:
                raise QuotaExceededError(self.per_address, of_address=True)
            self._add(entry, units, 1)
        return entry

    def _give_back(self, holder: str | int, units: int) -> None:
        self._add(int(holder), -units, -1)

    def _add(self, entry: int, units: int, leases: int) -> None:
        process = self._shared.process
        self._table.columns[process][entry] += units
        self._all_leases.columns[process][0] += leases

    def _entry(self, key: int, entries: range) -> int:
        """Return the entry of an address: the one that it has, a free one, or one that it shares with another."""
        entry = self._table.find(key, entries)
        if entry is None:
            entry = next((entry for entry in entries if not self._units(entry)), None)
            if entry is None:
                return entries[key % len(entries)]
            self._table.take(key, entry)
        return entry

    def _units(self, entry: int) -> int:
        return sum([column[entry] for column in self._table.columns])

    def _leases_of_all(self) -> int:
        return sum([column[0] for column in self._all_leases.columns])


class SharedTokenBuckets(TokenBuckets):
    """Token buckets of several processes."""

    def __init__(
        self, rate: float, capacity: int, now: Callable[[], float] = monotonic, addresses: int = MAX_ADDRESSES
    ) -> None:
        super().__init__(rate, capacity, now)
        self._table = AddressTable(addresses, ["d", "d"])
        self._tokens, self._updated = self._table.columns

    def consume(self, address: str, tokens: int = 1) -> None:
        key, entries = self._table.entries(address)
        now = self._now()
        with self._table.lock(entries):
            entry = self._table.find(key, entries)
            if entry is None:
                # The fullest is the one that loses least.
                entry = max(entries, key=lambda entry: self._balance_of(entry, now))
                self._table.take(key, entry)
                left: float = self._capacity
            else:
                left = self._balance_of(entry, now)
            self._tokens[entry], self._updated[entry] = left - tokens, now

    def _balance(self, address: str) -> float:
        entry = self._table.find(*self._table.entries(address))
        return self._capacity if entry is None else self._balance_of(entry, self._now())

    def _balance_of(self, entry: int, now: float) -> float:
        tokens: float = self._tokens[entry]
        return self._refilled(tokens, self._updated[entry], now)
