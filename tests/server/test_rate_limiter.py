"""The rate limit of an address."""

import pytest

from planificador.server.client_address import client_address, rate_limit_key
from planificador.server.errors import HTTPRequestError
from planificador.server.limits import ServerLimits
from planificador.server.rate_limiter import MAX_ADDRESSES, RateLimiter, TokenBuckets


class Seconds:
    """A clock that stands."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def rates(clock: Seconds, rate: float = 2, burst: int = 3) -> RateLimiter:
    return RateLimiter(ServerLimits(rate_limit=rate, rate_limit_burst=burst), clock)


def taken(of: RateLimiter, address: str = "a") -> int:
    """How many requests are let in at once."""
    for number in range(100):
        try:
            of.consume(address)
        except HTTPRequestError:
            return number
    return 100


def test_an_address_may_send_a_burst_and_then_the_rate() -> None:
    clock = Seconds()
    some = rates(clock)
    assert taken(some) == 3
    clock.now += 1
    assert taken(some) == 2
    clock.now += 3600
    assert taken(some) == 3


def test_a_rejected_request_states_when_to_retry() -> None:
    clock = Seconds()
    some = rates(clock, rate=0.1, burst=1)
    some.consume("a")
    with pytest.raises(HTTPRequestError) as refused:
        some.consume("a")
    assert dict(refused.value.headers) == {b"retry-after": b"11"}
    clock.now += 10
    some.consume("a")


def test_each_address_has_its_own_token_bucket() -> None:
    some = rates(Seconds())
    assert taken(some, "a") == taken(some, "b") == 3


def test_a_rate_limit_of_zero_counts_nothing() -> None:
    assert taken(rates(Seconds(), rate=0)) == 100


def test_full_buckets_are_deleted_when_there_are_too_many() -> None:
    clock = Seconds()
    some = TokenBuckets(2, 3, clock)
    for number in range(MAX_ADDRESSES):
        some.consume(str(number))
    clock.now += 1
    some.consume("still here", 3)
    clock.now += 1
    some.consume("one more")
    assert len(some._buckets) == 2
    for number in range(2 * MAX_ADDRESSES):
        some.consume(str(number))
    assert len(some._buckets) <= MAX_ADDRESSES


def test_the_bucket_of_an_address_in_debt_is_kept() -> None:
    clock = Seconds()
    some = TokenBuckets(2, 3, clock)
    some.consume("owes", 100)
    for number in range(MAX_ADDRESSES):
        some.consume(str(number))
        clock.now += 0.001
    assert some.retry_after("owes") > 0


@pytest.mark.parametrize(
    ("address", "pays"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::", "2001:db8:1:2::/64"),
        ("nonsense", "unknown"),
        ("", "unknown"),
    ],
)
def test_the_addresses_of_an_ipv6_network_share_a_key(address: str, pays: str) -> None:
    assert rate_limit_key(address) == pays


def test_only_the_header_of_a_trusted_proxy_sets_the_address() -> None:
    headers = [(b"x-forwarded-for", b"198.51.100.1, 192.0.2.1")]
    scope = {"client": ("127.0.0.1", 5), "headers": headers}
    assert client_address(scope) == "127.0.0.1"
    assert client_address(scope, b"x-forwarded-for") == "192.0.2.1"
    assert client_address({"client": None, "headers": []}, b"x-forwarded-for") == "unknown"


def test_the_last_line_of_a_proxy_header_counts() -> None:
    headers = [(b"x-real-ip", b"198.51.100.1"), (b"x-real-ip", b"192.0.2.1")]
    assert client_address({"client": None, "headers": headers}, b"x-real-ip") == "192.0.2.1"
