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
        self._units_by_address: Counter[str | int] = Counter()

    def acquire(self, address: str, units: int = 1) -> "Lease":
        """Return a lease of some units. Raise QuotaExceededError when they are not available."""
        holder = self._take(address, units)
        self.leases += 1
        return Lease(self, holder, units)

    def release(self, holder: str | int, units: int) -> None:
        """Take a lease back."""
        self.leases -= 1
        self._give_back(holder, units)

    def _take(self, address: str, units: int) -> str | int:
        """Count units, and return where they are counted. Raise QuotaExceededError when they are not available."""
        if self._total is not None and self.leases >= self._total:
            raise QuotaExceededError(self._total, of_address=False)
        if self._units_by_address[address] + units > self.per_address:
            raise QuotaExceededError(self.per_address, of_address=True)
        self._units_by_address[address] += units
        return address

    def _give_back(self, holder: str | int, units: int) -> None:
        self._units_by_address[holder] -= units
        if not self._units_by_address[holder]:
            del self._units_by_address[holder]


class Lease:
    """Units that an address holds until they are released."""

    __slots__ = ("_holder", "_quota", "_units")

    def __init__(self, quota: Quota, holder: str | int, units: int) -> None:
        self._quota, self._holder, self._units = quota, holder, units

    def release(self) -> None:
        """Return the units. Further calls have no effect."""
        if self._units:
            self._quota.release(self._holder, self._units)
            self._units = 0
