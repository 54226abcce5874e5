"""Time-outs and disconnects cancel an operation, in the database too."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import httpx2
import pytest
from tests.api.factories import attempt, cliente
from tests.api.websocket_client import connected_client
from tests.clock import wait_until
from tests.server.conftest import Serve
from tests.support.graphql import GraphQLClient
from tests.support.raw import connection, post
from tests.support.server import RunningServer

from planificador.api.execution.service import ServerStats

SECONDS = 0.2
QUERY = "{ formadores { totalCount } }"
RESOLVED = '{ formadores { totalCount } buscar(texto: "a") { id } }'
ADD = 'mutation { crearFormador(input: {nombre: "Ane", apellidos: "Arregi"}) { errores { codigo } } }'
WAITING = """SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
AND (wait_event_type = 'Lock' OR state LIKE 'idle in%')"""
Waiting = Callable[[], Coroutine[Any, Any, int]]


@asynccontextmanager
async def locked(url: str) -> AsyncIterator[Waiting]:
    """Nobody else gets at the table while the block lasts. Gives: how many wait for that."""
    holder, watcher = await asyncpg.connect(url), await asyncpg.connect(url)

    async def waiting() -> int:
        found: int = await watcher.fetchval(WAITING + f" AND pid <> {holder.get_server_pid()}")
        return found

    try:
        async with holder.transaction():
            await holder.execute("LOCK TABLE formador IN ACCESS EXCLUSIVE MODE")
            yield waiting
    finally:
        await holder.close()
        await watcher.close()


async def becomes(waiting: Waiting, count: int) -> None:
    async with asyncio.timeout(10):
        while await waiting() != count:
            pass  # the question itself takes its time


async def all_over(server: RunningServer) -> None:
    await wait_until(lambda: server.stats == ServerStats())


@pytest.mark.postgres_only  # on SQLite nobody waits for a lock to read
@pytest.mark.parametrize("text", [QUERY, RESOLVED, ADD])
async def test_a_timed_out_operation_cancels_its_statement(database: str, serve: Serve, text: str) -> None:
    async with serve(operation_timeout=SECONDS) as server, locked(database) as waiting:
        async with httpx2.AsyncClient(base_url=server.url, timeout=30) as http:
            answer = await GraphQLClient(http).response(text)
        assert answer.status_code == 503
        (error,) = answer.json()["errors"]
        assert error["extensions"] == {"code": "TIMED_OUT", "limit": "operation_timeout", "max": SECONDS}
        assert "operation_timeout" in error["message"]
        await becomes(waiting, 0)
        async with connected_client(server.websocket_url) as client:
            await client.start("1", text)
            message = await client.receive()
            assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", "TIMED_OUT")
            await becomes(waiting, 0)
            assert await client.answer("1", "{ __typename }")
        await all_over(server)
    async with serve() as server, httpx2.AsyncClient(base_url=server.url) as http:
        assert (await GraphQLClient(http)(QUERY))["formadores"]["totalCount"] == 0


@pytest.mark.postgres_only
async def test_a_single_operation_over_an_event_stream_times_out(database: str, serve: Serve) -> None:
    async with serve(operation_timeout=SECONDS) as server, locked(database) as waiting:
        async with httpx2.AsyncClient(base_url=server.url, timeout=30) as http:
            answer = await http.post("/graphql", json={"query": QUERY}, headers={"accept": "text/event-stream"})
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert "TIMED_OUT" in answer.text
        assert answer.text.endswith("event: complete\ndata: \n\n")
        await becomes(waiting, 0)


LEAVES = "nombre " + " ".join(f"a{n}: apellidos" for n in range(100))
ROUND = "contactos(first: 20) {{ nodes {{ {} }} }}"
LONG = "{ clientes { nodes { %s } } }" % ROUND.format(  # noqa: UP031 # braces
    f"cliente {{ {ROUND.format(f'cliente {{ {ROUND.format(LEAVES)} }}')} }}"
)


@pytest.fixture
async def crowd(graphql: GraphQLClient) -> None:
    """A client with so many contacts that it takes a while to go round and round among them."""
    owner = await cliente(graphql)
    for number in range(20):
        await attempt(graphql, "crearContacto", cliente=owner["id"], nombre=f"Ane {number}", apellidos="Arregi " * 10)


@pytest.mark.sqlite_only  # on PostgreSQL a lock holds the statement up
@pytest.mark.usefixtures("crowd")
async def test_a_timed_out_operation_interrupts_sqlite(serve: Serve) -> None:
    body = b'{"query": "%s"}' % LONG.encode()
    async with serve(operation_timeout=SECONDS / 10) as server, httpx2.AsyncClient(base_url=server.url) as http:
        assert (await GraphQLClient(http).response(LONG)).status_code == 503
        await all_over(server)
    async with serve() as server, httpx2.AsyncClient(base_url=server.url) as http:
        async with connection(server.url) as (_, writer):
            writer.write(post(b"content-length: %d" % len(body)) + body)
            await wait_until(lambda: server.stats.operations == 1)
        await all_over(server)
        assert (await GraphQLClient(http)(QUERY))["formadores"]["totalCount"] == 0


@pytest.mark.postgres_only
@pytest.mark.parametrize(("text", "left", "rows"), [(QUERY, 0, 0), (ADD, 1, 1)])
async def test_a_disconnect_cancels_a_query_but_not_a_mutation(
    database: str, serve: Serve, text: str, left: int, rows: int
) -> None:
    body = b'{"query": "%s"}' % text.replace('"', '\\"').encode()
    async with serve() as server:
        async with locked(database) as waiting:
            async with connection(server.url) as (_, writer):
                writer.write(post(b"content-length: %d" % len(body)) + body)
                await becomes(waiting, 1)
            await wait_until(lambda: server.stats.operations == left)
            await becomes(waiting, left)
        await all_over(server)
        async with httpx2.AsyncClient(base_url=server.url) as http:
            assert (await GraphQLClient(http)(QUERY))["formadores"]["totalCount"] == rows
