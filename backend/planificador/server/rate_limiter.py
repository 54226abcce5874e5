"""How often an address may ask: a token bucket each. (The package `limits` knows windows only, and costs more.)"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TypeAlias

from planificador.server.errors import HTTPRequestError
from planificador.server.limits import ServerLimits

ConsumeTokens: TypeAlias = Callable[[str, int], None]
"""Counts so many requests of an address; raises Refusal."""
MAX_ADDRESSES = 20_000
"""Addresses that are remembered; one more, and those whose buckets are full again are forgotten."""


@dataclass(slots=True)
class TokenBucket:
    tokens: float
    seen: float


class TokenBuckets:
    """Of all addresses. rate: tokens that come a second. most: those that a full one has."""

    def __init__(self, rate: float, most: int, now: Callable[[], float] = monotonic) -> None:
        self._rate, self._most, self._now = rate, most, now
        self._buckets: dict[str, TokenBucket] = {}

    def retry_after(self, address: str) -> float:
        """Seconds until an address has a token; 0 when it has."""
        return max((1 - self._of(address).tokens) / self._rate, 0)

    def consume(self, address: str, tokens: int = 1) -> None:
        """Those that it has, or will have."""
        self._of(address).tokens -= tokens

    def _of(self, address: str) -> TokenBucket:
        now = self._now()
        bucket = self._buckets.get(address) or self._new(address, now)
        bucket.tokens, bucket.seen = self._tokens(bucket, now), now
        return bucket

    def _tokens(self, bucket: TokenBucket, now: float) -> float:
        return min(self._most, bucket.tokens + (now - bucket.seen) * self._rate)

    def _new(self, address: str, now: float) -> TokenBucket:
        if len(self._buckets) >= MAX_ADDRESSES:
            self._buckets = {key: one for key, one in self._buckets.items() if self._tokens(one, now) < self._most}
            if len(self._buckets) > MAX_ADDRESSES // 2:
                self._buckets.clear()  # so many at the same time are no address's fault, and each look takes long
        bucket = self._buckets[address] = TokenBucket(self._most, now)
        return bucket


class RateLimiter:
    """How often an address may ask."""

    def __init__(self, limits: ServerLimits, now: Callable[[], float] = monotonic) -> None:
        self._rate, self._burst = limits.rate_limit, limits.rate_limit_burst
        self._buckets = TokenBuckets(limits.rate_limit, limits.rate_limit_burst, now) if limits.rate_limit else None

    def take(self, address: str, times: int = 1) -> None:
        """Counts so many requests. Raises Refusal when there is nothing left."""
        if self._buckets is None or not times:
            return
        if wait := self._buckets.retry_after(address):
            message = (
                f"An address may send {self._rate:g} requests a second, {self._burst} at once (rate_limit, "
                "rate_limit_burst)."
            )
            headers = [(b"retry-after", b"%d" % (int(wait) + 1))]
            raise HTTPRequestError(429, "RATE_LIMITED", message, headers, limit="rate_limit", max=self._rate)
        self._buckets.consume(address, times)
