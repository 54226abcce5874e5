"""A change notifier on the database under test."""

from collections.abc import AsyncIterator

import pytest
from tests.db.notifiers import started

from planificador.core.runtime.changes import ChangeNotifier
from planificador.db.notifiers import notifier_for


@pytest.fixture
async def notifier(database: str) -> AsyncIterator[ChangeNotifier]:
    async with started(notifier_for(database)) as notifier:
        yield notifier
