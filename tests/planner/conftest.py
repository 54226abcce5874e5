"""A world to compare in."""

from collections.abc import AsyncIterator

import httpx2
import pytest
from tests.clock import ManualClock
from tests.demo.centre import MADRID, SMALLEST
from tests.planner.comparing import Comparing, inside, over_http
from tests.planner.fixture_data import World, look
from tests.planner.odd_rows import add_odd_rows
from tests.support.databases import empty_tables
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer

from planificador.core.data.unit_of_work import Services
from planificador.core.runtime.changes import ChangeNotifier
from planificador.demo import fill


@pytest.fixture(scope="module")
async def world(_shared_server: RunningServer, _shared_clock: ManualClock, dialect: str) -> AsyncIterator[World]:
    """A small centre with odd rows, for a module that only reads and does not ask for `database` itself."""
    await fill(Services(_shared_clock, ChangeNotifier(), MADRID), one_in=SMALLEST)
    await add_odd_rows(dialect)
    yield await look(inside(_shared_server.app.state.runtime))
    await empty_tables(dialect)


@pytest.fixture
def comparing(_shared_server: RunningServer) -> Comparing:
    """Asks the schema, with the server's house around it."""
    return Comparing(inside(_shared_server.app.state.runtime))


@pytest.fixture
def at_the_door(_shared_server: RunningServer, _shared_http: httpx2.AsyncClient) -> Comparing:
    """Asks the server."""
    _shared_http.base_url = httpx2.URL(_shared_server.url)
    return Comparing(over_http(GraphQLClient(_shared_http)))
