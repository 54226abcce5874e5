"""A server that starts before its database is available."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import islice, repeat
from pathlib import Path

import asyncpg
import pytest
from tests.clock import wait_until
from tests.support.databases import new_database
from tests.support.fork_server import ForkedProcess
from tests.support.proxy import Proxy, proxy_before
from tests.support.server_process import begin, environment

from planificador.cli.waiting import pauses, retry
from planificador.db import migrate


@pytest.fixture
async def proxy(dialect: str, admin: str | None, tmp_path: Path) -> AsyncIterator[Proxy]:
    async with new_database(dialect, tmp_path, admin) as url, proxy_before(url) as proxy:
        yield proxy


@asynccontextmanager
async def serve(folder: Path, **settings: object) -> AsyncIterator[ForkedProcess]:
    """Run `planificador serve` with its output in out.txt and err.txt of the folder."""
    process = await asyncio.to_thread(begin, "serve", folder=folder, output=folder, env=environment(**settings))
    try:
        yield process
    finally:
        process.kill()
        await process.ended()


async def wait_for_text(file: Path, text: str) -> None:
    await wait_until(lambda: text in file.read_text(), seconds=30)


def lines_with(file: Path, text: str = "") -> list[str]:
    """Return the lines that contain a text."""
    return [line for line in file.read_text().splitlines() if text in line]


def test_pauses_between_attempts_grow_up_to_a_limit() -> None:
    first = list(islice(pauses(), 20))
    assert first == sorted(first)
    assert first[0] < 1
    assert set(first[10:]) == {15.0}


@pytest.mark.postgres_only
async def test_retry_waits_for_a_database_that_starts_later(proxy: Proxy) -> None:
    await proxy.disconnect()
    failures: list[BaseException] = []

    def on_failure(error: BaseException, pause: float) -> None:
        assert pause == 0
        failures.append(error)
        if len(failures) == 5:
            restarts.append(asyncio.ensure_future(proxy.listen()))

    restarts: list[asyncio.Task[None]] = []
    applied = await retry(lambda: migrate(proxy.url), on_failure, repeat(0))
    assert applied
    assert len(failures) >= 5
    assert all(isinstance(failure, OSError) for failure in failures)


@pytest.mark.postgres_only
async def test_retry_raises_a_permanent_error_at_once(proxy: Proxy) -> None:
    url = f"{proxy.url}_nowhere"
    with pytest.raises(asyncpg.InvalidCatalogNameError):
        await retry(lambda: migrate(url), lambda *_: pytest.fail("it must not wait"), repeat(0))


@pytest.mark.postgres_only
async def test_a_server_that_starts_before_its_database_waits_for_it(proxy: Proxy, tmp_path: Path, port: int) -> None:
    await proxy.disconnect()
    async with serve(tmp_path, database_url=proxy.url, port=port) as server:
        await wait_for_text(tmp_path / "err.txt", "trying again in 0.5 s")
        with pytest.raises(ConnectionRefusedError):  # the server does not listen yet
            await asyncio.open_connection("127.0.0.1", port)
        await proxy.listen()
        await wait_for_text(tmp_path / "out.txt", "Ctrl-C")
        server.send_signal(signal.SIGTERM)
        assert await server.ended() == 0
    assert not lines_with(tmp_path / "err.txt", "Traceback")


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_a_server_that_waits_for_its_database_ends_at_once_on_a_signal(
    tmp_path: Path, port: int, how: int
) -> None:
    url = f"postgres://me:sesame@127.0.0.1:{port}/name"
    async with serve(tmp_path, database_url=url, port=port) as server:
        await wait_for_text(tmp_path / "err.txt", "trying again in 1 s")
        os.kill(server.pid, how)
        assert await asyncio.wait_for(server.ended(), 10) == 0
    lines = lines_with(tmp_path / "err.txt")
    assert len(lines) == 2
    assert all("PLANIFICADOR_DATABASE_URL" in line and "sesame" not in line for line in lines)
