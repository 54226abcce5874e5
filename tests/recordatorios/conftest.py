"""Factories on the real database, with a change notifier of this process."""

from collections.abc import AsyncIterator

import pytest
from tests.clock import ManualClock
from tests.recordatorios.factories import Office, open_office

from planificador.core.runtime.changes import ChangeNotifier
from planificador.recordatorios.watcher import AlertWatcher


@pytest.fixture
async def office(database: str, clock: ManualClock) -> Office:
    return await open_office(clock, ChangeNotifier())


@pytest.fixture
async def alert_watcher(office: Office) -> AsyncIterator[AlertWatcher]:
    """Must be left as it was found: no watch, no subscriber, no listener, nobody asleep, nobody at the clock."""
    made = AlertWatcher(office.services)
    yield made
    notifier, clock = office.services.notifier, office.clock
    left = made.watchers, made.subscribers, notifier.listeners, clock.sleepers, clock.jump_listeners
    await made.close()
    assert left == (0, 0, 0, [], 0)
