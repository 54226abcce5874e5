"""Fixtures on the real database, with a change notifier in this process."""

from collections.abc import AsyncIterator

import pytest
from tests.clock import ManualClock
from tests.recordatorios.factories import Scenario, create_scenario
from tests.recordatorios.reads import Reads, record_reads
from tests.support.people import person

from planificador.core.model.actors import Actor
from planificador.core.runtime.changes import ChangeNotifier
from planificador.recordatorios.watcher import AlertWatcher


@pytest.fixture
async def scenario(database: str, clock: ManualClock) -> Scenario:
    return await create_scenario(clock, ChangeNotifier())


@pytest.fixture
async def ane(scenario: Scenario) -> Actor:
    """A user who hides alerts."""
    return await person()


@pytest.fixture
async def alert_watcher(scenario: Scenario) -> AsyncIterator[AlertWatcher]:
    """A watcher that must have no feeds, subscribers, listeners or sleepers after the test."""
    watcher = AlertWatcher(scenario.services)
    notifier, clock = scenario.services.notifier, scenario.clock
    before = clock.sleepers, clock.jump_listeners  # of servers that run on the same clock
    yield watcher
    remaining = watcher.watchers, watcher.subscribers, notifier.listeners, clock.sleepers, clock.jump_listeners
    await watcher.close()
    assert remaining == (0, 0, 0, *before)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    """What alert watchers read from the database during the test."""
    return record_reads(monkeypatch)
