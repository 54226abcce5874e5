"""Change notifiers, databases behind a proxy, checkouts to edit, and files."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest
from tests.db.checkouts import ABOVE_MODELS, ROWS, copy_checkout, query
from tests.db.notifiers import started
from tests.db.outages import OPERATION_TIMEOUT, Ask, wait_for_recovery
from tests.support.databases import new_database
from tests.support.http_client import http_client
from tests.support.proxy import Proxy, proxy_before
from tests.support.server_process import ServerProcess, server_process

from planificador.core.runtime.changes import ChangeNotifier
from planificador.db.migrations import migrate
from planificador.db.notifiers import notifier_for


@pytest.fixture
async def notifier(database: str) -> AsyncIterator[ChangeNotifier]:
    async with started(notifier_for(database)) as notifier:
        yield notifier


@pytest.fixture(scope="module")
async def outage(
    dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[ServerProcess, Proxy, str]]:
    """A server that reaches its database through a proxy, the proxy, and the URL of the database itself."""
    assert admin is not None
    async with (
        new_database(dialect, tmp_path_factory.mktemp("outage"), admin) as url,
        proxy_before(url) as proxy,
        server_process(demo=False, database_url=proxy.url, operation_timeout=OPERATION_TIMEOUT) as server,
    ):
        yield server, proxy, url


@pytest.fixture
async def ask(outage: tuple[ServerProcess, Proxy, str]) -> AsyncIterator[Ask]:
    """Sends operations to the server; the database is available before and after the test."""
    server, proxy, _ = outage
    async with http_client(server.url, timeout=30) as http:

        async def ask(text: str, /, **headers: str) -> httpx2.Response:
            return await http.post("/graphql", json={"query": text}, headers=headers)

        await wait_for_recovery(ask)
        yield ask
        proxy.resume()
        await wait_for_recovery(ask)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout to make migrations in."""
    return copy_checkout(tmp_path, *ABOVE_MODELS)


@pytest.fixture(scope="session")
async def _filled_template(
    dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[str]:
    async with new_database(dialect, tmp_path_factory.mktemp("template"), admin) as url:
        await migrate(url)
        await query(url, *ROWS)
        extra = next(row for row in ROWS if row.startswith("INSERT INTO formador"))
        await query(url, extra, extra, "DELETE FROM formador WHERE id > 1")
        yield url


@pytest.fixture
async def filled_url(
    dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory, _filled_template: str
) -> AsyncIterator[str]:
    """A database of the present schema with rows in every table, whose highest ids were deleted."""
    async with new_database(dialect, tmp_path_factory.mktemp("filled"), admin, _filled_template) as url:
        yield url


@pytest.fixture
async def other_url(dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """A second empty database."""
    async with new_database(dialect, tmp_path_factory.mktemp("other"), admin) as url:
        yield url


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "centre.db"
