"""Quotas: how much of something an address may hold at a time."""

from collections import Counter


class QuotaExceededError(Exception):
    """A lease is not available.

    Attributes:
        limit: The limit that it would exceed.
        of_address: Whether that is the limit of the address rather than the total.
    """

    def __init__(self, limit: int, of_address: bool) -> None:
        super().__init__()
        self.limit, self.of_address = limit, of_address


class Quota:
    """Limits the units that each address holds, and optionally the leases of all addresses.

    Attributes:
        leases: The number of leases that are not released.
    """

    def __init__(self, per_address: int, total: int | None = None) -> None:
        self.per_address, self._total = per_address, total
        self.leases = 0
        self._units_by_address: Counter[str] = Counter()

    def acquire(self, address: str, units: int = 1) -> "Lease":
        """Return a lease of some units. Raise QuotaExceededError when they are not available."""
        if self._total is not None and self.leases >= self._total:
            raise QuotaExceededError(self._total, of_address=False)
        if self._units_by_address[address] + units > self.per_address:
            raise QuotaExceededError(self.per_address, of_address=True)
        self.leases += 1
        self._units_by_address[address] += units
        return Lease(self, address, units)

    def _release(self, address: str, units: int) -> None:
        self.leases -= 1
        self._units_by_address[address] -= units
        if not self._units_by_address[address]:
            del self._units_by_address[address]


class Lease:
    """Units that an address holds until they are released."""

    __slots__ = ("_address", "_quota", "_units")

    def __init__(self, quota: Quota, address: str, units: int) -> None:
        self._quota, self._address, self._units = quota, address, units

    def release(self) -> None:
        """Return the units. Further calls have no effect."""
        if self._units:
            self._quota._release(self._address, self._units)
            self._units = 0
