"""How often an address may ask: a token bucket each. (The package `limits` knows windows only, and costs more.)"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from planificador.door.limits import DoorLimits
from planificador.door.refusals import Refusal

MOST = 20_000
"""Addresses that are remembered; one more, and those whose buckets are full again are forgotten."""


@dataclass(slots=True)
class Bucket:
    tokens: float
    seen: float


class Rates:
    """Of all addresses."""

    def __init__(self, limits: DoorLimits, now: Callable[[], float] = monotonic) -> None:
        self._rate, self._burst, self._now = limits.rate, limits.burst, now
        self._buckets: dict[str, Bucket] = {}

    def take(self, address: str) -> None:
        """Raises Refusal when there is nothing left."""
        if not self._rate:
            return
        now = self._now()
        bucket = self._buckets.get(address) or self._new(address, now)
        bucket.tokens = min(self._burst, bucket.tokens + (now - bucket.seen) * self._rate)
        bucket.seen = now
        if bucket.tokens < 1:
            wait = int((1 - bucket.tokens) / self._rate) + 1
            message = f"An address may ask {self._rate:g} times a second, {self._burst} times at once (rate, burst)."
            headers = [(b"retry-after", b"%d" % wait)]
            raise Refusal(429, "RATE_LIMITED", message, headers, limit="rate", max=self._rate)
        bucket.tokens -= 1

    def _new(self, address: str, now: float) -> Bucket:
        if len(self._buckets) >= MOST:
            full = self._burst / self._rate
            self._buckets = {key: one for key, one in self._buckets.items() if now - one.seen < full}
            if len(self._buckets) > MOST // 2:
                self._buckets.clear()  # so many at the same time are no address's fault, and each look takes long
        bucket = self._buckets[address] = Bucket(self._burst, now)
        return bucket
