"""A dataset, and the comparisons of planner and resolvers over it."""

from collections.abc import AsyncIterator

import httpx2
import pytest
from tests.clock import ManualClock
from tests.conftest import NOW
from tests.demo.centre import MADRID, SMALLEST_DIVISOR
from tests.planner.comparison import Comparison, in_process, over_http
from tests.planner.fixture_data import Dataset, read_dataset
from tests.planner.odd_rows import add_odd_rows
from tests.support.databases import empty_tables
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer
from tests.support.stored_rows import StoredRows, store_rows, stored_rows

from planificador.core.data.use_cases.services import Services
from planificador.core.runtime.changes import ChangeNotifier
from planificador.demo import fill


@pytest.fixture(scope="session")
def _datasets() -> list[tuple[Dataset, StoredRows]]:
    """The dataset, once it was created: each module has the same rows."""
    return []


@pytest.fixture(scope="module")
async def dataset(
    _shared_server: RunningServer, _shared_clock: ManualClock, _datasets: list[tuple[Dataset, StoredRows]], dialect: str
) -> AsyncIterator[Dataset]:
    """Fill the database with a small centre and odd rows, for a module that only reads and does not use `database`."""
    _shared_clock.reset(NOW)
    if _datasets:
        await store_rows(_datasets[0][1], dialect)
    else:
        await fill(Services(_shared_clock, ChangeNotifier(), MADRID), divisor=SMALLEST_DIVISOR)
        await add_odd_rows(dialect)
        read = await read_dataset(in_process(_shared_server.app.state.runtime))
        _datasets.append((read, await stored_rows(dialect)))
    yield _datasets[0][0]
    await empty_tables(dialect)


@pytest.fixture
def comparison(_shared_server: RunningServer) -> Comparison:
    """Compare answers of the schema, in the server's runtime."""
    return Comparison(in_process(_shared_server.app.state.runtime))


@pytest.fixture
def http_comparison(_shared_server: RunningServer, _shared_http: httpx2.AsyncClient) -> Comparison:
    """Compare answers of the server over HTTP."""
    _shared_http.base_url = httpx2.URL(_shared_server.url)
    return Comparison(over_http(GraphQLClient(_shared_http)))
