"""Limits the request rate of each address with a token bucket. (The package `limits` has only windows.)"""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from time import monotonic

from planificador.server.errors import HTTPRequestError
from planificador.server.limits import ServerLimits
from planificador.server.request_headers import Header

MAX_ADDRESSES = 20_000
"""Addresses with a bucket; beyond that number, full buckets are deleted."""


@dataclass(slots=True)
class TokenBucket:
    """The tokens that an address had at a time, in seconds of a monotonic clock."""

    tokens: float
    updated: float


class TokenBuckets:
    """The token buckets of all addresses.

    Args:
        rate: Tokens that a bucket gains per second.
        capacity: Tokens of a full bucket.
    """

    def __init__(self, rate: float, capacity: int, now: Callable[[], float] = monotonic) -> None:
        self._rate, self._capacity, self._now = rate, capacity, now
        self._buckets: dict[str, TokenBucket] = {}

    def retry_after(self, address: str) -> float:
        """Return the seconds until an address has a token; 0 when it has one."""
        return max((1 - self._balance(address)) / self._rate, 0)

    def remaining(self, address: str) -> tuple[int, float]:
        """Return the whole tokens of an address, and the seconds until its bucket is full."""
        tokens = self._balance(address)
        return max(int(tokens), 0), (self._capacity - tokens) / self._rate

    def consume(self, address: str, tokens: int = 1) -> None:
        """Take tokens from the bucket of an address; the balance may become negative."""
        self._bucket(address).tokens -= tokens

    def _balance(self, address: str) -> float:
        return self._bucket(address).tokens

    def _bucket(self, address: str) -> TokenBucket:
        now = self._now()
        bucket = self._buckets.get(address) or self._new(address, now)
        bucket.tokens, bucket.updated = self._refilled(bucket.tokens, bucket.updated, now), now
        return bucket

    def _refilled(self, tokens: float, updated: float, now: float) -> float:
        return min(self._capacity, tokens + (now - updated) * self._rate)

    def _new(self, address: str, now: float) -> TokenBucket:
        if len(self._buckets) >= MAX_ADDRESSES:
            self._buckets = {
                key: item
                for key, item in self._buckets.items()
                if self._refilled(item.tokens, item.updated, now) < self._capacity
            }
            if len(self._buckets) > MAX_ADDRESSES // 2:
                self._buckets.clear()  # a flood from many addresses: scanning all buckets each time costs too much
        bucket = self._buckets[address] = TokenBucket(self._capacity, now)
        return bucket


class RateLimiter:
    """Rejects the requests of an address that sends too many."""

    def __init__(
        self,
        limits: ServerLimits,
        now: Callable[[], float] = monotonic,
        buckets: type[TokenBuckets] = TokenBuckets,
    ) -> None:
        self._rate, self._burst = limits.rate_limit, limits.rate_limit_burst
        self._buckets = buckets(limits.rate_limit, limits.rate_limit_burst, now) if limits.rate_limit else None
        self._policy = b'"requests";q=%d;w=%d' % (self._burst, ceil(self._burst / self._rate) if self._rate else 0)

    def consume(self, address: str, requests: int = 1) -> None:
        """Count a number of requests. Raise HTTPRequestError when the address has no token left."""
        if self._buckets is None or not requests:
            return
        if wait := self._buckets.retry_after(address):
            message = (
                f"An address may send {self._rate:g} requests per second, {self._burst} at once (rate_limit, "
                "rate_limit_burst)."
            )
            headers = [(b"retry-after", b"%d" % (int(wait) + 1))]
            raise HTTPRequestError(429, "RATE_LIMITED", message, headers, limit="rate_limit", max=self._rate)
        self._buckets.consume(address, requests)

    def headers(self, address: str) -> list[Header]:
        """Return the rate limit and what an address has left of it (draft-ietf-httpapi-ratelimit-headers).

        `q` requests may come at once, and again `w` seconds later; `r` of them are left, and after `t` seconds all.
        """
        if self._buckets is None:
            return []
        remaining, seconds = self._buckets.remaining(address)
        state = b'"requests";r=%d;t=%d' % (remaining, ceil(seconds))
        return [(b"ratelimit-policy", self._policy), (b"ratelimit", state)]
