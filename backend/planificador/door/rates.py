"""How often an address may ask: a token bucket each. (The package `limits` knows windows only, and costs more.)"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TypeAlias

from planificador.door.limits import DoorLimits
from planificador.door.refusals import Refusal

Take: TypeAlias = Callable[[str, int], None]
"""Counts so many requests of an address; raises Refusal."""
MOST = 20_000
"""Addresses that are remembered; one more, and those whose buckets are full again are forgotten."""


@dataclass(slots=True)
class Bucket:
    tokens: float
    seen: float


class Buckets:
    """Of all addresses. rate: tokens that come a second. most: those that a full one has."""

    def __init__(self, rate: float, most: int, now: Callable[[], float] = monotonic) -> None:
        self._rate, self._most, self._now = rate, most, now
        self._buckets: dict[str, Bucket] = {}

    def lacking(self, address: str) -> float:
        """Seconds until an address has a token; 0 when it has."""
        return max((1 - self._of(address).tokens) / self._rate, 0)

    def spend(self, address: str, tokens: int = 1) -> None:
        """Those that it has, or will have."""
        self._of(address).tokens -= tokens

    def _of(self, address: str) -> Bucket:
        now = self._now()
        bucket = self._buckets.get(address) or self._new(address, now)
        bucket.tokens, bucket.seen = self._tokens(bucket, now), now
        return bucket

    def _tokens(self, bucket: Bucket, now: float) -> float:
        return min(self._most, bucket.tokens + (now - bucket.seen) * self._rate)

    def _new(self, address: str, now: float) -> Bucket:
        if len(self._buckets) >= MOST:
            self._buckets = {key: one for key, one in self._buckets.items() if self._tokens(one, now) < self._most}
            if len(self._buckets) > MOST // 2:
                self._buckets.clear()  # so many at the same time are no address's fault, and each look takes long
        bucket = self._buckets[address] = Bucket(self._most, now)
        return bucket


class Rates:
    """How often an address may ask."""

    def __init__(self, limits: DoorLimits, now: Callable[[], float] = monotonic) -> None:
        self._rate, self._burst = limits.rate, limits.burst
        self._buckets = Buckets(limits.rate, limits.burst, now) if limits.rate else None

    def take(self, address: str, times: int = 1) -> None:
        """Counts so many requests. Raises Refusal when there is nothing left."""
        if self._buckets is None or not times:
            return
        if wait := self._buckets.lacking(address):
            message = f"An address may ask {self._rate:g} times a second, {self._burst} times at once (rate, burst)."
            headers = [(b"retry-after", b"%d" % (int(wait) + 1))]
            raise Refusal(429, "RATE_LIMITED", message, headers, limit="rate", max=self._rate)
        self._buckets.spend(address, times)
