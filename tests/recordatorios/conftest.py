"""Factories on the real database, with a change notifier of this process."""

from collections.abc import AsyncIterator

import pytest
from tests.clock import ManualClock
from tests.recordatorios.factories import AlertScenario, create_scenario

from planificador.core.runtime.changes import ChangeNotifier
from planificador.recordatorios.watcher import AlertWatcher


@pytest.fixture
async def scenario(database: str, clock: ManualClock) -> AlertScenario:
    return await create_scenario(clock, ChangeNotifier())


@pytest.fixture
async def alert_watcher(scenario: AlertScenario) -> AsyncIterator[AlertWatcher]:
    """Must be left as it was found: no watch, no subscriber, no listener, nobody asleep, nobody at the clock."""
    made = AlertWatcher(scenario.services)
    yield made
    notifier, clock = scenario.services.notifier, scenario.clock
    left = made.watchers, made.subscribers, notifier.listeners, clock.sleepers, clock.jump_listeners
    await made.close()
    assert left == (0, 0, 0, [], 0)
