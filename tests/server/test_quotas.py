"""Quotas of addresses, and their leases."""

import pytest

from planificador.server.quotas import Quota, QuotaExceededError

pytestmark = pytest.mark.any_database


def test_an_address_holds_at_most_its_units_and_gets_them_back_with_the_release() -> None:
    quota = Quota(3)
    lease = quota.acquire("a", 2)
    quota.acquire("b", 3)
    with pytest.raises(QuotaExceededError) as error:
        quota.acquire("a", 2)
    assert (error.value.limit, error.value.of_address) == (3, True)
    lease.release()
    quota.acquire("a", 3)


def test_all_addresses_together_hold_at_most_the_total_of_leases() -> None:
    quota = Quota(5, total=2)
    lease = quota.acquire("a", 5)
    quota.acquire("b")
    with pytest.raises(QuotaExceededError) as error:
        quota.acquire("c")
    assert (error.value.limit, error.value.of_address) == (2, False)
    lease.release()
    quota.acquire("c")


def test_a_second_release_of_a_lease_has_no_effect() -> None:
    quota = Quota(1)
    lease = quota.acquire("a")
    lease.release()
    quota.acquire("a")
    lease.release()
    assert quota.leases == 1
    with pytest.raises(QuotaExceededError):
        quota.acquire("a")


def test_an_address_without_leases_takes_no_memory() -> None:
    quota = Quota(1)
    quota.acquire("a").release()
    assert not quota._units_by_address
