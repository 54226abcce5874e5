"""Timeouts and disconnects cancel an operation, and its statement in the database."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, closing
from typing import Any

import asyncpg
import pytest
from tests.api.factories import attempt, cliente, participante, read
from tests.api.websocket_client import connected_client
from tests.clock import wait_until
from tests.db.outages import error_extensions
from tests.server.conftest import Serve
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.raw import connection, post
from tests.support.server import RunningServer

from planificador.api.execution.service import ServerStats

OPERATION_TIMEOUT = 0.2
QUERY = "{ formadores { totalCount } }"
UNPLANNED = '{ formadores { totalCount } buscar(texto: "a") { totalCount } }'
CREATE_TRAINER = 'mutation { crearFormador(input: {nombre: "Ane", apellidos: "Arregi"}) { errores { codigo } } }'
COUNT_WAITING = """SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
AND (wait_event_type = 'Lock' OR state LIKE 'idle in%')"""
CountWaiting = Callable[[], Coroutine[Any, Any, int]]


@asynccontextmanager
async def locked(url: str) -> AsyncIterator[CountWaiting]:
    """Lock the table of trainers for a block; yield a function that counts the connections that wait for it."""
    holder, watcher = await asyncpg.connect(url), await asyncpg.connect(url)

    async def waiting() -> int:
        count: int = await watcher.fetchval(COUNT_WAITING + f" AND pid <> {holder.get_server_pid()}")
        return count

    try:
        async with holder.transaction():
            await holder.execute("LOCK TABLE formador IN ACCESS EXCLUSIVE MODE")
            yield waiting
    finally:
        await holder.close()
        await watcher.close()


async def wait_for_count(waiting: CountWaiting, count: int) -> None:
    async with asyncio.timeout(10):
        while await waiting() != count:
            pass  # the query itself takes time


async def wait_for_end(server: RunningServer) -> None:
    await wait_until(lambda: server.stats == ServerStats())


@pytest.mark.postgres_only  # on SQLite reads do not wait for locks
@pytest.mark.parametrize("text", [QUERY, UNPLANNED, CREATE_TRAINER])
async def test_a_timed_out_operation_cancels_its_statement(database: str, serve: Serve, text: str) -> None:
    async with serve(operation_timeout=OPERATION_TIMEOUT) as server, locked(database) as waiting:
        async with http_client(server.url, timeout=30) as http:
            answer = await GraphQLClient(http).response(text)
        assert answer.status_code == 503
        (error,) = answer.json()["errors"]
        assert error["extensions"] == {"code": "TIMED_OUT", "limit": "operation_timeout", "max": OPERATION_TIMEOUT}
        assert "operation_timeout" in error["message"]
        await wait_for_count(waiting, 0)
        async with connected_client(server.websocket_url) as client:
            await client.start("1", text)
            message = await client.receive()
            assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", "TIMED_OUT")
            await wait_for_count(waiting, 0)
            assert await client.answer("1", "{ __typename }")
        await wait_for_end(server)
    async with serve() as server, http_client(server.url) as http:
        assert (await GraphQLClient(http)(QUERY))["formadores"]["totalCount"] == 0


@pytest.mark.postgres_only
async def test_a_single_operation_over_an_event_stream_times_out(database: str, serve: Serve) -> None:
    async with serve(operation_timeout=OPERATION_TIMEOUT) as server, locked(database) as waiting:
        async with http_client(server.url, timeout=30) as http:
            answer = await http.post("/graphql", json={"query": QUERY}, headers={"accept": "text/event-stream"})
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert "TIMED_OUT" in answer.text
        assert answer.text.endswith("event: complete\ndata: \n\n")
        await wait_for_count(waiting, 0)


FIELDS = "nombre " + " ".join(f"a{n}: apellidos" for n in range(100))
CONTACTS = "contactos(first: 20) {{ nodes {{ {} }} }}"
LONG = "{ clientes { nodes { %s } } }" % CONTACTS.format(  # noqa: UP031 # braces
    f"cliente {{ {CONTACTS.format(f'cliente {{ {CONTACTS.format(FIELDS)} }}')} }}"
)


@pytest.fixture
async def contacts(graphql: GraphQLClient) -> None:
    """Create a client with so many contacts that the nested query takes a while."""
    owner = await cliente(graphql)
    for number in range(20):
        await attempt(graphql, "crearContacto", cliente=owner["id"], nombre=f"Ane {number}", apellidos="Arregi " * 10)


@pytest.mark.sqlite_only  # on PostgreSQL a lock delays the statement
@pytest.mark.usefixtures("contacts")
async def test_a_timed_out_operation_interrupts_sqlite(serve: Serve) -> None:
    body = b'{"query": "%s"}' % LONG.encode()
    async with (
        serve(operation_timeout=OPERATION_TIMEOUT / 10) as server,
        http_client(server.url) as http,
    ):
        assert (await GraphQLClient(http).response(LONG)).status_code == 503
        await wait_for_end(server)
    async with serve() as server, http_client(server.url) as http:
        async with connection(server.url) as (_, writer):
            writer.write(post(b"content-length: %d" % len(body)) + body)
            await wait_until(lambda: server.stats.operations == 1)
        await wait_for_end(server)
        assert (await GraphQLClient(http)(QUERY))["formadores"]["totalCount"] == 0


@pytest.mark.postgres_only
@pytest.mark.parametrize(("text", "left", "rows"), [(QUERY, 0, 0), (CREATE_TRAINER, 1, 1)])
async def test_a_disconnect_cancels_a_query_but_not_a_mutation(
    database: str, serve: Serve, text: str, left: int, rows: int
) -> None:
    body = b'{"query": "%s"}' % text.replace('"', '\\"').encode()
    async with serve() as server:
        async with locked(database) as waiting:
            async with connection(server.url) as (_, writer):
                writer.write(post(b"content-length: %d" % len(body)) + body)
                await wait_for_count(waiting, 1)
            await wait_until(lambda: server.stats.operations == left)
            await wait_for_count(waiting, left)
        await wait_for_end(server)
        async with http_client(server.url) as http:
            assert (await GraphQLClient(http)(QUERY))["formadores"]["totalCount"] == rows


ERASE = 'mutation {{ anonimizarParticipante(input: {{id: "{}"}}) {{ errores {{ codigo }} }} }}'


@asynccontextmanager
async def cleaning_held_back(url: str) -> AsyncIterator[None]:
    """Let values be erased in a block, but not cleaned from the files."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as file:
            file.execute("BEGIN")
            file.execute("SELECT 1 FROM participante").fetchall()
            yield
        return
    holder = await asyncpg.connect(url)
    try:
        async with holder.transaction():
            await holder.execute("LOCK TABLE participante IN SHARE UPDATE EXCLUSIVE MODE")
            yield
    finally:
        await holder.close()


async def test_what_is_cancelled_after_its_commit_is_not_reported_as_undone(database: str, serve: Serve) -> None:
    async with serve() as server, http_client(server.url, timeout=30) as http:
        graphql = GraphQLClient(http)
        person = await participante(graphql, await cliente(graphql))
        async with cleaning_held_back(database):
            request = asyncio.create_task(graphql.response(ERASE.format(person["id"])))
            async with asyncio.timeout(10):
                while (await read(graphql, person))["nombre"] == person["nombre"]:
                    pass  # the query itself takes time
            assert server.stats.operations == 1
            server.app.state.operations.cut_short()
            answer = await request
        assert (answer.status_code, error_extensions(answer)["code"]) == (504, "OUTCOME_UNKNOWN")
        assert "after something had been saved" in answer.json()["errors"][0]["message"]
