"""A server is unchanged after all attacks. (On both databases, and the latency of other clients: `make conformance
suites="abuse"`.)"""

import pytest
from tests.abuse.harness import MAX_MEMORY_GROWTH, run_attacks


@pytest.mark.any_database
async def test_hundreds_of_hostile_requests_leave_the_server_unchanged(migrated_url: str) -> None:
    report = await run_attacks(migrated_url, demo=False)  # filling it takes as long as all attacks
    assert report.attacks > 200
    assert report.failures == []
    assert "Traceback" not in report.log
    assert "ERROR" not in report.log
    before, after = report.live
    assert after == before
    assert report.memory[1] < report.memory[0] + MAX_MEMORY_GROWTH
    assert report.requests > 20
    assert report.wrong == 0
