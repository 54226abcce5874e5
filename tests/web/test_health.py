"""`/salud` and `/listo`: what supervisors and load balancers ask."""

import asyncio
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.db.outages import OPERATION_TIMEOUT
from tests.support.databases import execute, new_database
from tests.support.http_client import http_client
from tests.support.proxy import proxy_before
from tests.support.server import RunningServer
from tests.support.server_process import server_process

from planificador.web.health import OK, Readiness

READY = {"status": OK, "checks": {"database": OK, "migrations": OK, "alerts": OK}}


async def test_a_server_is_alive_and_ready_under_any_name(server: RunningServer) -> None:
    async with http_client(server.url, headers={"host": "10.1.2.3:8000"}) as http:
        alive, ready = await http.get("/salud"), await http.get("/listo")
        refused = await http.get("/cuenta")
    assert (alive.status_code, alive.json()) == (200, {"status": OK})
    assert (ready.status_code, ready.json(), ready.headers["cache-control"]) == (200, READY, "no-store")
    assert refused.json()["errors"][0]["extensions"]["code"] == "HOST_NOT_ALLOWED"


@pytest.mark.postgres_only
async def test_without_its_database_a_server_is_alive_but_not_ready(
    dialect: str, admin: str | None, tmp_path: Path
) -> None:
    async with (
        new_database(dialect, tmp_path, admin) as url,
        proxy_before(url) as proxy,
        server_process(demo=False, database_url=proxy.url, operation_timeout=OPERATION_TIMEOUT) as server,
        http_client(server.url, timeout=30) as http,
    ):
        await proxy.disconnect()
        ready = await http.get("/listo")
        assert (ready.status_code, ready.json()["checks"]["database"]) == (503, "DATABASE_UNAVAILABLE")
        assert (await http.get("/salud")).status_code == 200


@pytest.mark.postgres_only
async def test_a_database_that_accepts_no_changes_is_not_ready(dialect: str, admin: str | None, tmp_path: Path) -> None:
    async with (
        new_database(dialect, tmp_path, admin) as url,
        server_process(demo=False, database_url=url) as server,
        http_client(server.url, timeout=30) as http,
    ):
        name = urlsplit(url).path.strip("/")
        await execute(url, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
        await execute(
            url, "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'planificador'"
        )
        ready = await http.get("/listo")
    assert (ready.status_code, ready.json()["checks"]["database"]) == (503, "DATABASE_READ_ONLY")


@pytest.mark.no_database
async def test_a_check_that_fails_or_hangs_is_told_and_not_repeated_at_once() -> None:
    calls = 0

    async def fails() -> str:
        nonlocal calls
        calls += 1
        raise ValueError("ane@example.eus")

    async def hangs() -> str:
        await asyncio.Event().wait()
        return OK

    readiness = Readiness({"first": fails, "second": hangs}, timeout=0.01)
    assert await readiness.answers() == {"first": "FAILED", "second": "TIMED_OUT"}
    assert await readiness.answers() == {"first": "FAILED", "second": "TIMED_OUT"}
    assert calls == 1
