"""A bell on the database under test."""

from collections.abc import AsyncIterator

import pytest
from tests.db.bells import started

from planificador.core.bell import Bell
from planificador.db.bells import bell_for


@pytest.fixture
async def bell(database: str) -> AsyncIterator[Bell]:
    async with started(bell_for(database)) as bell:
        yield bell
