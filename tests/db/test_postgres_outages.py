"""A PostgreSQL server that hangs or vanishes: what clients get, when, and what follows."""

import asyncio
import json
from pathlib import Path
from time import monotonic

import httpx2
import pytest
from tests.api.websocket_client import connected_client
from tests.clock import wait_until
from tests.db.outages import ADD, OPERATION_TIMEOUT, PLANNED, RESOLVED, Ask, error_extensions, wait_for_recovery
from tests.support.databases import new_database
from tests.support.proxy import Proxy, proxy_before
from tests.support.server_process import ServerProcess, server_process

pytestmark = pytest.mark.postgres_only
SLACK = 3
"""Seconds that a busy machine may take beyond it; without a timeout a request would take ten times as long."""
UNAVAILABLE = {"code": "DATABASE_UNAVAILABLE", "retryAfter": 5}


@pytest.fixture
def proxy(outage: tuple[ServerProcess, Proxy, str]) -> Proxy:
    return outage[1]


@pytest.fixture
def server(outage: tuple[ServerProcess, Proxy, str]) -> ServerProcess:
    return outage[0]


async def count(ask: Ask) -> int:
    number: int = (await ask(PLANNED)).json()["data"]["formadores"]["totalCount"]
    return number


@pytest.mark.parametrize("text", [PLANNED, RESOLVED, ADD])
async def test_requests_time_out_while_the_database_hangs(ask: Ask, proxy: Proxy, text: str) -> None:
    before = await count(ask)
    proxy.pause()
    start = monotonic()
    many = await asyncio.gather(*[ask(text) for _ in range(25)])  # more than there are connections
    assert monotonic() - start < OPERATION_TIMEOUT + SLACK
    assert {(answer.status_code, error_extensions(answer)["code"]) for answer in many} == {(503, "TIMED_OUT")}
    proxy.resume()
    await wait_for_recovery(ask)
    assert await count(ask) == before + 1, "what timed out was not written"


async def test_websockets_and_event_streams_time_out_while_the_database_hangs(
    ask: Ask, proxy: Proxy, server: ServerProcess
) -> None:
    url = server.url.replace("http", "ws") + "/graphql"
    async with connected_client(url) as client:
        proxy.pause()
        start = monotonic()
        streams = asyncio.gather(*[ask(text, accept="text/event-stream") for text in (PLANNED, ADD)])
        for key, text in enumerate((PLANNED, RESOLVED, ADD)):
            await client.start(str(key), text)
        messages = [await client.receive() for _ in range(3)]
        assert {message["payload"][0]["extensions"]["code"] for message in messages} == {"TIMED_OUT"}
        assert all("TIMED_OUT" in stream.text for stream in await streams)
        assert monotonic() - start < OPERATION_TIMEOUT + SLACK
        proxy.resume()
        await wait_for_recovery(ask)
        assert await client.answer("again", PLANNED)


async def test_an_unconfirmed_commit_has_the_code_outcome_unknown(ask: Ask, proxy: Proxy) -> None:
    before = await count(ask)
    proxy.withhold_answer_to(b"COMMIT")
    start = monotonic()
    answer = await ask(ADD)
    assert monotonic() - start < OPERATION_TIMEOUT + SLACK
    assert (answer.status_code, error_extensions(answer)) == (504, {"code": "OUTCOME_UNKNOWN"})
    assert "retry-after" not in answer.headers, "clients would repeat it by themselves"
    proxy.resume()
    assert await count(ask) == before + 1, "the mutation was written"


async def test_a_connection_lost_during_a_commit_has_the_code_outcome_unknown(ask: Ask, proxy: Proxy) -> None:
    proxy.withhold_answer_to(b"COMMIT")
    answer = asyncio.ensure_future(ask(ADD))
    await asyncio.wait_for(proxy.answer_withheld.wait(), 10)
    await proxy.disconnect()
    proxy.resume()
    assert error_extensions(await answer)["code"] == "OUTCOME_UNKNOWN"
    await proxy.listen()


@pytest.mark.parametrize("text", [PLANNED, RESOLVED, ADD])
@pytest.mark.parametrize("media", ["application/json", "application/graphql-response+json"])
async def test_an_unreachable_database_is_answered_with_503(ask: Ask, proxy: Proxy, text: str, media: str) -> None:
    await proxy.disconnect()
    answer = await ask(text, accept=media)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert error_extensions(answer) == UNAVAILABLE
    assert "data" not in answer.json()
    await proxy.listen()


async def test_an_unreachable_database_has_the_same_code_on_websockets_and_event_streams(
    ask: Ask, proxy: Proxy, server: ServerProcess
) -> None:
    async with connected_client(server.url.replace("http", "ws") + "/graphql") as client:
        await proxy.disconnect()
        for text in (PLANNED, RESOLVED, ADD):
            await client.start("1", text)
            message = await client.receive()
            assert (message["type"], message["payload"][0]["extensions"]) == ("error", UNAVAILABLE)
            stream = await ask(text, accept="text/event-stream")
            event = json.loads(stream.text.split("data: ")[1].splitlines()[0])
            assert event["errors"][0]["extensions"] == UNAVAILABLE
        await proxy.listen()
        await wait_for_recovery(ask)
        assert await client.answer("1", PLANNED)


async def test_an_unreachable_database_is_answered_with_503_to_a_get_request(
    ask: Ask, proxy: Proxy, server: ServerProcess
) -> None:
    await proxy.disconnect()
    async with httpx2.AsyncClient(base_url=server.url, timeout=30) as http:
        answer = await http.get("/graphql", params={"query": PLANNED})
    assert (answer.status_code, answer.headers["retry-after"], error_extensions(answer)) == (503, "5", UNAVAILABLE)
    await proxy.listen()


async def test_an_outage_is_logged_in_full_once(ask: Ask, proxy: Proxy, server: ServerProcess) -> None:
    await proxy.disconnect()
    for text in (PLANNED, RESOLVED, ADD):
        await ask(text)
    before = len(server.log.read_bytes())
    for _ in range(10):
        for text in (PLANNED, RESOLVED, ADD):
            assert error_extensions(await ask(text)) == UNAVAILABLE
    assert b"the database failed" in server.log.read_bytes()
    assert len(server.log.read_bytes()) - before < 1000
    await proxy.listen()


async def test_a_server_survives_the_loss_of_its_database_while_it_starts(
    dialect: str, admin: str | None, tmp_path: Path
) -> None:
    """It serves as soon as it listens; the link of the first administrator comes when the database answers."""
    async with new_database(dialect, tmp_path, admin) as url, proxy_before(url) as proxy:
        proxy.withhold_answer_to(b"pg_advisory_xact_lock(hashtext")
        async with server_process(proxy.url, demo=False) as server, httpx2.AsyncClient(timeout=30) as http:
            await asyncio.wait_for(proxy.answer_withheld.wait(), 30)
            await proxy.disconnect()
            assert (await http.get(f"{server.url}/salud")).status_code == 200
            proxy.resume()
            await proxy.listen()
            await wait_until(lambda: "first administrator" in server.output.read_text())
