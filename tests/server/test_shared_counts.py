"""Counts that several processes share."""

import json
from contextlib import suppress

import pytest
from tests.server.test_rate_limiter import StoppedClock
from tests.support.processes import run_forked

from planificador.server.quotas import QuotaExceededError
from planificador.server.shared_counts import SharedCounts, SharedTokenBuckets
from planificador.server.shared_memory import WAYS

pytestmark = pytest.mark.no_database

COMPETE = """
import json, os, signal
from planificador.server.quotas import QuotaExceededError
from planificador.server.shared_counts import SharedCounts, SharedTokenBuckets

shared = SharedCounts(4)
quota, buckets = shared.quota(1000, 100, 5000), SharedTokenBuckets(1e-9, 100_000)

def use() -> None:
    for number in range(500):
        buckets.consume("a", 3)
        try:
            quota.acquire("a")
        except QuotaExceededError:
            pass
    os.kill(os.getpid(), signal.SIGKILL)

for process in range(4):
    if os.fork() == 0:
        shared.process = process
        use()
for _ in range(4):
    os.wait()
try:
    quota.acquire("a")
    limit = "none"
except QuotaExceededError as error:
    limit = error.limit
for process in range(4):
    shared.forget(process)
quota.acquire("a", 1000)
print(json.dumps([buckets.remaining("a")[0], limit]))
"""


async def test_processes_that_compete_miss_no_count_and_the_units_of_dead_ones_are_given_back() -> None:
    assert json.loads(await run_forked(COMPETE)) == [100_000 - 4 * 500 * 3, 1000]


def test_the_bucket_that_loses_least_is_given_up_when_too_many_addresses_come() -> None:
    clock = StoppedClock()
    buckets = SharedTokenBuckets(1, 100, clock, addresses=1)
    buckets.consume("in debt", 500)
    for number in range(20 * WAYS):
        buckets.consume(str(number))
    assert buckets.retry_after("in debt") == 401
    clock.now += 401
    assert buckets.retry_after("in debt") == 0
    clock.now += 1000
    assert buckets.remaining("in debt") == (100, 0)


def test_addresses_share_an_entry_of_a_quota_when_all_are_taken() -> None:
    quota = SharedCounts(1).quota(2, addresses=1)
    leases = []
    for number in range(1000):
        with suppress(QuotaExceededError):
            leases.append(quota.acquire(str(number)))
    assert len(leases) == 2 * quota.entries, "two addresses have one unit each, as one may have two"
    for lease in leases:
        lease.release()
    assert quota.leases == 0
    quota.acquire("one of them", 2)
