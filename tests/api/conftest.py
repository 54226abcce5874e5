"""What several tests of the API need of the running server."""

from collections.abc import AsyncIterator

import httpx2
import pytest
from tests.api.factories import contratacion, formador
from tests.api.fixture_data import fill
from tests.clock import ManualClock
from tests.conftest import NOW
from tests.support.databases import empty_tables
from tests.support.graphql import Data, GraphQLClient
from tests.support.server import RunningServer

from planificador.runtime import Runtime


@pytest.fixture
def runtime(server: RunningServer) -> Runtime:
    """Return the runtime of the running server."""
    runtime: Runtime = server.app.state.runtime
    return runtime


@pytest.fixture
async def contract(graphql: GraphQLClient) -> Data:
    """Return a contract that was proposed."""
    return await contratacion(graphql)


@pytest.fixture
async def trainers(graphql: GraphQLClient) -> list[str]:
    """Return the ids of four trainers."""
    names = ("Ane", "Jon", "Miren", "Koldo")
    return [(await formador(graphql, nombre=name))["id"] for name in names]


@pytest.fixture(scope="module")
async def filled(
    request: pytest.FixtureRequest,
    _shared_server: RunningServer,
    _shared_http: httpx2.AsyncClient,
    _shared_clock: ManualClock,
    dialect: str,
) -> AsyncIterator[GraphQLClient]:
    """A client of the server, whose database has ROWS_OF_EACH_TYPE (a constant of the module) rows of every type; for a
    module that only reads, and does not use `database`."""
    _shared_clock.reset(NOW)
    _shared_http.base_url = httpx2.URL(_shared_server.url)
    client = GraphQLClient(_shared_http)
    await fill(client, _shared_clock, request.module.ROWS_OF_EACH_TYPE)
    yield client
    await empty_tables(dialect)


def listener_counts(runtime: Runtime) -> tuple[int, int, int]:
    """Return the numbers of alert feeds, their subscribers, and listeners to changes."""
    return runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers, runtime.services.notifier.listeners
