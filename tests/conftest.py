"""What every test can ask for. Databases, servers, sockets and commits are real; only the clock is not."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest
import uvloop
from hypothesis import settings
from tests.clock import ManualClock
from tests.support.command import call
from tests.support.databases import DIALECTS, allow_deletion, database_server, empty_tables, new_database
from tests.support.fork_server import fork_server
from tests.support.graphql import GraphQLClient, Headers, Subscription, open_subscription
from tests.support.http_client import http_client
from tests.support.queries import Queries
from tests.support.queries import count_queries as counting
from tests.support.selection import BOTH, select, sqlite_databases
from tests.support.server import UNLIMITED, RunningServer, serving
from tests.support.server_process import SMALL_DEMO, free_port
from tests.support.workers import Workers

from planificador.core.runtime.incidents import incidents
from planificador.db import close_database, migrate, open_database

# Each run tries the same examples; `make fuzz` tries others.
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
"""When every test begins: a Monday, nine o'clock in Madrid."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=[*DIALECTS, BOTH], default="sqlite", help="the database under test")
    parser.addoption("--in-turn", action="store_true", help="with both: run what is above the SQL on one of them each")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--database") == BOTH:
        config.pluginmanager.register(Workers(start_shared=fork_server))


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loop that serves people."""
    return {"uvloop": uvloop.new_event_loop}


def pytest_report_header(config: pytest.Config) -> str:
    return f"database: {config.getoption('--database')}"


@pytest.hookimpl(tryfirst=True)  # before `-m` selects by the markers set here
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves the tests that concern the database under test; marks those that need none."""
    others = select(items, str(config.getoption("--database")))
    config.hook.pytest_deselected(items=others)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Fails a test that opens a database without a fixture that says so."""
    with sqlite_databases(allowed=not item.get_closest_marker("no_database")):
        return (yield)


@pytest.fixture(scope="session")
def dialect(pytestconfig: pytest.Config) -> str:
    """ "sqlite" or "postgres". A test that comes here, be it through other fixtures, runs on both."""
    return str(pytestconfig.getoption("--database"))


@pytest.fixture(scope="session")
def admin(dialect: str) -> Iterator[str | None]:
    """The URL of the PostgreSQL server's administrator; None on SQLite."""
    with database_server(dialect) as url:
        yield url


@pytest.fixture
async def fresh_url(dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The URL of an empty database of the test's own, without a schema."""
    async with new_database(dialect, tmp_path_factory.mktemp("fresh"), admin) as url:
        yield url


@pytest.fixture(scope="session")
async def _migrated_template(
    dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[str]:
    async with new_database(dialect, tmp_path_factory.mktemp("template"), admin) as url:
        await migrate(url)
        yield url


@pytest.fixture
async def migrated_url(
    dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory, _migrated_template: str
) -> AsyncIterator[str]:
    """The URL of a database of the test's own, with the present schema and no rows."""
    async with new_database(dialect, tmp_path_factory.mktemp("migrated"), admin, _migrated_template) as url:
        yield url


@pytest.fixture(scope="session")
async def demo_url(dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The URL of a database that `planificador demo` has filled, with a part of the rows; for tests that only read, or
    do not mind."""
    folder = tmp_path_factory.mktemp("demo")
    async with new_database(dialect, folder, admin) as url:
        filled = call(folder, "demo", command=SMALL_DEMO, database_url=url)
        assert filled.returncode == 0, filled.stderr
        assert ", 7 Cliente," in filled.stdout
        yield url


@pytest.fixture
def port() -> int:
    """The number of a port that nobody listens on."""
    return free_port()


@pytest.fixture(scope="session")
async def _shared_database(
    dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[str]:
    async with new_database(dialect, tmp_path_factory.mktemp("shared"), admin) as url:
        await migrate(url)
        await open_database(url)
        await allow_deletion(dialect)
        yield url
        await close_database()


@pytest.fixture
async def database(_shared_database: str, dialect: str) -> AsyncIterator[str]:
    """The URL of the open, migrated, empty database; what the test commits is gone after it."""
    yield _shared_database
    await empty_tables(dialect)


@pytest.fixture(scope="session")
def _shared_clock() -> ManualClock:
    return ManualClock(NOW)


@pytest.fixture(autouse=True)
def _no_known_incidents() -> None:
    """Each test's failures are logged in full."""
    incidents.clear()


@pytest.fixture
def clock(_shared_clock: ManualClock) -> ManualClock:
    """The clock of the server and of the test; stands at NOW until moved."""
    _shared_clock.reset(NOW)
    return _shared_clock


@pytest.fixture(scope="session")
async def _shared_server(_shared_database: str, _shared_clock: ManualClock) -> AsyncIterator[RunningServer]:

    from tests.support.authentication import trusting_app

    settings = UNLIMITED.model_copy(update={"database_url": _shared_database, "time_zone": "Europe/Madrid"})
    async with serving(
        trusting_app(settings, clock=_shared_clock, expire_proposals=False),
        settings,
    ) as server:
        # As `planificador serve` does: the collector would walk the schema again and again.
        gc.collect()
        gc.freeze()
        yield server


@pytest.fixture
def server(database: str, clock: ManualClock, _shared_server: RunningServer) -> RunningServer:
    """The application, served on a port of this machine."""
    return _shared_server


@pytest.fixture(scope="session")
async def _shared_http() -> AsyncIterator[httpx2.AsyncClient]:
    async with http_client(timeout=30) as client:
        yield client


@pytest.fixture
def graphql(server: RunningServer, _shared_http: httpx2.AsyncClient) -> GraphQLClient:
    """`await graphql(text, **variables)` is the data of the server's answer."""
    _shared_http.base_url = httpx2.URL(server.url)
    return GraphQLClient(_shared_http)


Subscribe = Callable[..., AbstractAsyncContextManager[Subscription]]


@pytest.fixture
def subscribe(server: RunningServer) -> Subscribe:
    """`async with subscribe(text, **variables) as events: await events.next()`."""

    def subscribe(
        text: str, /, *, headers: Headers | None = None, **variables: Any
    ) -> AbstractAsyncContextManager[Subscription]:
        return open_subscription(server.websocket_url, text, variables, headers)

    return subscribe


@pytest.fixture
def count_queries() -> Callable[[], AbstractContextManager[Queries]]:
    """`with count_queries() as queries: …; assert len(queries) == 2`."""
    return counting
