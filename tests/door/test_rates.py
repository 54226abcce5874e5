"""How often an address may ask."""

import pytest

from planificador.door.addresses import address_of, payer
from planificador.door.limits import DoorLimits
from planificador.door.rates import MOST, Buckets, Rates
from planificador.door.refusals import Refusal


class Seconds:
    """A clock that stands."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def rates(clock: Seconds, rate: float = 2, burst: int = 3) -> Rates:
    return Rates(DoorLimits(rate=rate, burst=burst), clock)


def taken(of: Rates, address: str = "a") -> int:
    """How many requests are let in at once."""
    for number in range(100):
        try:
            of.take(address)
        except Refusal:
            return number
    return 100


def test_a_burst_and_then_the_rate() -> None:
    clock = Seconds()
    some = rates(clock)
    assert taken(some) == 3
    clock.now += 1
    assert taken(some) == 2
    clock.now += 3600
    assert taken(some) == 3


def test_who_is_refused_hears_when_to_come_again() -> None:
    clock = Seconds()
    some = rates(clock, rate=0.1, burst=1)
    some.take("a")
    with pytest.raises(Refusal) as refused:
        some.take("a")
    assert dict(refused.value.headers) == {b"retry-after": b"11"}
    clock.now += 10
    some.take("a")


def test_each_address_has_its_own() -> None:
    some = rates(Seconds())
    assert taken(some, "a") == taken(some, "b") == 3


def test_without_a_rate_nobody_is_counted() -> None:
    assert taken(rates(Seconds(), rate=0)) == 100


def test_addresses_are_forgotten() -> None:
    clock = Seconds()
    some = Buckets(2, 3, clock)
    for number in range(MOST):
        some.spend(str(number))
    clock.now += 1
    some.spend("still here", 3)
    clock.now += 1
    some.spend("one more")
    assert len(some._buckets) == 2
    for number in range(2 * MOST):
        some.spend(str(number))
    assert len(some._buckets) <= MOST


def test_who_owes_is_not_forgotten() -> None:
    clock = Seconds()
    some = Buckets(2, 3, clock)
    some.spend("owes", 100)
    for number in range(MOST):
        some.spend(str(number))
        clock.now += 0.001
    assert some.lacking("owes") > 0


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
def test_a_customer_is_one_address(address: str, pays: str) -> None:
    assert payer(address) == pays


def test_only_a_trusted_proxy_speaks_for_others() -> None:
    headers = [(b"x-forwarded-for", b"198.51.100.1, 192.0.2.1")]
    scope = {"client": ("127.0.0.1", 5), "headers": headers}
    assert address_of(scope) == "127.0.0.1"
    assert address_of(scope, b"x-forwarded-for") == "192.0.2.1"
    assert address_of({"client": None, "headers": []}, b"x-forwarded-for") == "unknown"


def test_a_proxy_s_line_counts_where_the_client_sent_one_before() -> None:
    headers = [(b"x-real-ip", b"198.51.100.1"), (b"x-real-ip", b"192.0.2.1")]
    assert address_of({"client": None, "headers": headers}, b"x-real-ip") == "192.0.2.1"
