"""An office on the real database, with a bell of this process."""

from collections.abc import AsyncIterator

import pytest
from tests.clock import ManualClock
from tests.recordatorios.office import Office, open_office

from planificador.core.bell import Bell
from planificador.recordatorios.watcher import Vigia


@pytest.fixture
async def office(database: str, clock: ManualClock) -> Office:
    return await open_office(clock, Bell())


@pytest.fixture
async def vigia(office: Office) -> AsyncIterator[Vigia]:
    """Must be left as it was found: no watch, no subscriber, nobody at the bell, nobody asleep, nobody at the clock."""
    made = Vigia(office.surroundings)
    yield made
    bell, clock = office.surroundings.bell, office.clock
    left = made.watchers, made.subscribers, bell.listeners, clock.sleepers, clock.jump_listeners
    await made.close()
    assert left == (0, 0, 0, [], 0)
