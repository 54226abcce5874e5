"""The rate limit of an address."""

import pytest

from planificador.server.client_address import client_address, rate_limit_key
from planificador.server.errors import HTTPRequestError
from planificador.server.limits import ServerLimits
from planificador.server.rate_limiter import MAX_ADDRESSES, RateLimiter, TokenBuckets

pytestmark = pytest.mark.any_database


class StoppedClock:
    """A monotonic clock that only a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def rate_limiter(clock: StoppedClock, rate: float = 2, burst: int = 3) -> RateLimiter:
    return RateLimiter(ServerLimits(rate_limit=rate, rate_limit_burst=burst), clock)


def accepted(limiter: RateLimiter, address: str = "a") -> int:
    """Send up to 100 requests, and return how many the limiter accepts."""
    for number in range(100):
        try:
            limiter.consume(address)
        except HTTPRequestError:
            return number
    return 100


def test_an_address_may_send_a_burst_and_then_the_rate() -> None:
    clock = StoppedClock()
    limiter = rate_limiter(clock)
    assert accepted(limiter) == 3
    clock.now += 1
    assert accepted(limiter) == 2
    clock.now += 3600
    assert accepted(limiter) == 3


def test_a_rejected_request_states_when_to_retry() -> None:
    clock = StoppedClock()
    limiter = rate_limiter(clock, rate=0.1, burst=1)
    limiter.consume("a")
    with pytest.raises(HTTPRequestError) as error:
        limiter.consume("a")
    assert dict(error.value.headers) == {b"retry-after": b"11"}
    clock.now += 10
    limiter.consume("a")


def test_each_address_has_its_own_token_bucket() -> None:
    limiter = rate_limiter(StoppedClock())
    assert accepted(limiter, "a") == accepted(limiter, "b") == 3


def test_a_rate_limit_of_zero_counts_nothing() -> None:
    assert accepted(rate_limiter(StoppedClock(), rate=0)) == 100


def test_full_buckets_are_deleted_when_there_are_too_many() -> None:
    clock = StoppedClock()
    buckets = TokenBuckets(2, 3, clock)
    for number in range(MAX_ADDRESSES):
        buckets.consume(str(number))
    clock.now += 1
    buckets.consume("active", 3)
    clock.now += 1
    buckets.consume("another")
    assert len(buckets._buckets) == 2
    for number in range(2 * MAX_ADDRESSES):
        buckets.consume(str(number))
    assert len(buckets._buckets) <= MAX_ADDRESSES


def test_the_bucket_of_an_address_in_debt_is_kept() -> None:
    clock = StoppedClock()
    buckets = TokenBuckets(2, 3, clock)
    buckets.consume("in debt", 100)
    for number in range(MAX_ADDRESSES):
        buckets.consume(str(number))
        clock.now += 0.001
    assert buckets.retry_after("in debt") > 0


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("nonsense", "unknown"),
        ("", "unknown"),
    ],
)
def test_the_addresses_of_an_ipv6_network_share_a_key(address: str, key: str) -> None:
    assert rate_limit_key(address) == key


def test_only_the_header_of_a_trusted_proxy_sets_the_address() -> None:
    headers = [(b"x-forwarded-for", b"198.51.100.1, 192.0.2.1")]
    scope = {"client": ("127.0.0.1", 5), "headers": headers}
    assert client_address(scope) == "127.0.0.1"
    assert client_address(scope, b"x-forwarded-for") == "192.0.2.1"
    assert client_address({"client": None, "headers": []}, b"x-forwarded-for") == "unknown"


def test_the_last_field_of_a_repeated_proxy_header_counts() -> None:
    headers = [(b"x-real-ip", b"198.51.100.1"), (b"x-real-ip", b"192.0.2.1")]
    assert client_address({"client": None, "headers": headers}, b"x-real-ip") == "192.0.2.1"


def test_headers_tell_the_limit_what_is_left_and_when_all_is_available_again() -> None:
    clock = StoppedClock()
    limiter = rate_limiter(clock, rate=2, burst=5)
    assert dict(limiter.headers("a")) == {
        b"ratelimit-policy": b'"requests";q=5;w=3',
        b"ratelimit": b'"requests";r=5;t=0',
    }
    limiter.consume("a", 9)  # a large document counts as several requests, so that the balance may be negative
    assert dict(limiter.headers("a"))[b"ratelimit"] == b'"requests";r=0;t=5'
    clock.now += 2.75
    assert dict(limiter.headers("a"))[b"ratelimit"] == b'"requests";r=1;t=2'
    assert dict(limiter.headers("b"))[b"ratelimit"] == b'"requests";r=5;t=0'


def test_without_a_rate_limit_no_header_tells_one() -> None:
    assert rate_limiter(StoppedClock(), rate=0).headers("a") == []
