"""Through a pooler in transaction mode: each transaction may have another server process, and nobody can listen."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from tests.api.websocket_client import CREATE_TRAINER, TRAINER_CHANGES, connected_client
from tests.support.command import call, error_line
from tests.support.databases import new_database
from tests.support.http_client import http_client
from tests.support.pooler import PROGRAM, pooler_before
from tests.support.second_connection import committed_trainers
from tests.support.server_process import ServerProcess, server_process

pytestmark = [
    pytest.mark.postgres_only,
    pytest.mark.skipif(PROGRAM is None, reason="pgbouncer is not installed: make pgbouncer"),
]
ADD = """
mutation ($apellidos: String!) {
  crearFormador(input: {nombre: "Ane", apellidos: $apellidos}) { formador { apellidos } errores { codigo } }
}
"""
PLANNED = "query ($apellidos: String!) { formadores(filtro: {apellidos: {eq: $apellidos}}) { nodes { apellidos } } }"
SEARCHED = "query ($apellidos: String!) { buscar(texto: $apellidos) { nodes { ... on Formador { apellidos } } } }"
UNKNOWN = {"data": {"cambios": {"operacion": "DESCONOCIDO"}}}


@pytest.fixture
async def urls(dialect: str, admin: str | None, tmp_path: Path) -> AsyncIterator[tuple[str, str]]:
    """The URL of an empty database, directly and through the pooler."""
    async with new_database(dialect, tmp_path, admin) as url:
        with pooler_before(url) as pooled:
            yield url, pooled


async def test_reads_and_writes_at_the_same_time_work_through_a_pooler(urls: tuple[str, str]) -> None:
    url, pooled = urls
    async with (
        server_process(f"{pooled}?pooler=transaction", demo=False, rate_limit=0) as server,
        http_client(server.url, timeout=30) as http,
    ):

        async def write_and_read(name: str) -> None:
            written = await http.post("/graphql", json={"query": ADD, "variables": {"apellidos": name}})
            assert written.json()["data"]["crearFormador"] == {"formador": {"apellidos": name}, "errores": []}
            for text in (PLANNED, SEARCHED):
                read = await http.post("/graphql", json={"query": text, "variables": {"apellidos": name}})
                (nodes,) = [root["nodes"] for root in read.json()["data"].values()]
                assert {"apellidos": name} in nodes

        names = [f"Arregi{number}" for number in range(60)]
        await asyncio.gather(*map(write_and_read, names))
        assert await committed_trainers(url) == set(names)
        assert (await http.get("/listo")).status_code == 200
        assert "Traceback" not in server.log.read_text()


async def test_subscribers_read_again_what_other_processes_wrote_through_a_pooler(urls: tuple[str, str]) -> None:
    url, pooled = urls
    async with AsyncExitStack() as stack:
        servers: list[ServerProcess] = []
        for each in (url, f"{pooled}?pooler=transaction", f"{pooled}?pooler=transaction"):
            servers.append(await stack.enter_async_context(server_process(each, demo=False)))
        direct, one, other = [
            await stack.enter_async_context(connected_client(server.url.replace("http", "ws", 1) + "/graphql"))
            for server in servers
        ]
        for client in (direct, one, other):
            await client.start("changes", TRAINER_CHANGES)
            assert (await client.receive())["payload"] == UNKNOWN
        await one.start("write", CREATE_TRAINER)
        created = {"data": {"cambios": {"operacion": "CREADO"}}}
        assert (await other.receive())["payload"] == UNKNOWN, "something was changed"
        assert (await direct.receive())["payload"] == created, "who listens is notified"
        messages = [await one.receive() for _ in range(3)]
        assert created in [message.get("payload") for message in messages]
        await direct.start("write", CREATE_TRAINER)
        assert (await other.receive())["payload"] == UNKNOWN
        assert (await one.receive())["payload"] == UNKNOWN
        assert all("did not tell" not in server.log.read_text() for server in servers[1:])


def test_a_pooler_that_the_url_does_not_name_is_one_line(urls: tuple[str, str], tmp_path: Path) -> None:
    line = error_line(call(tmp_path, "serve", database_url=urls[1]), 1)
    assert line.endswith("through a connection pooler, the URL needs ?pooler=transaction")
