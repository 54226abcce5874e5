"""Identical queries that arrive together share statements, and each still reads what its client has written before."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from itertools import product, repeat
from threading import Event
from typing import Any

import orjson
import pytest
from tests.api.factories import cliente, do
from tests.bench.reads_load import Connection, request, seconds_per_request
from tests.support.graphql import GraphQLClient
from tests.support.outages import table_locked
from tests.support.queries import QueryCounter
from tests.support.server import RunningServer
from tortoise.connection import get_connection

from planificador.clientes.models import Cliente
from planificador.core.data.sql.json_reader import AnswerTooLargeError
from planificador.db.config import POOL_SIZES

HERD = 500
CLIENTS = "{ clientes(first: 100) { nodes { id notas contactos(first: 3) { nodes { nombre } } } } }"
GRAPH = """{ clientes(first: 10) { nodes { id notas contactos(first: 8) { nodes { cliente {
  contactos(first: 8) { nodes { cliente { contactos(first: 8) { nodes {
  cliente { contactos { totalCount } } } } } } } } } } } } }"""
"""A query that takes the database some milliseconds."""
WRITE = """mutation ($id: ID!, $notas: String!) {
  actualizarCliente(input: {id: $id, notas: $notas}) { errores { mensaje } } }"""
TOO_LARGE = {
    "sqlite": "SELECT replace(hex(zeroblob(9000000)), '00', 'aa')",
    "postgres": "SELECT CASE WHEN octet_length(repeat('a', 17000000)) > 16777216 THEN '' END",
}


@asynccontextmanager
async def statements_held(dialect: str) -> AsyncIterator[None]:
    """Let statements on `cliente` begin, but not end, until the block ends."""
    if dialect == "postgres":
        async with table_locked(Cliente):
            yield
    else:
        go_on = Event()
        client: Any = get_connection("default")  # Any: the reader of our SQLite engine
        client._json_reader._thread._thread.submit(go_on.wait)
        try:
            yield
        finally:
            go_on.set()


async def running(server: RunningServer, operations: int) -> None:
    """Wait until so many operations run."""
    async with asyncio.timeout(10):
        while server.stats.operations != operations:  # noqa: ASYNC110 # there is no event of it
            await asyncio.sleep(0.001)


async def connected(server: RunningServer, query: str, amount: int) -> list[Connection]:
    """Return connections whose next request is the query. They have been answered once: the server has accepted all."""
    port = int(server.url.rpartition(":")[2])
    messages = [request(port, {"query": text}) for text in ("{ __typename }", query)]
    loop = asyncio.get_running_loop()
    clients = []
    for _ in range(amount):
        _, client = await loop.create_connection(lambda: Connection(iter(messages)), "127.0.0.1", port)
        clients.append(client)
    await answers(clients)
    return clients


async def answers(clients: list[Connection]) -> list[bytes]:
    """Send the next request over each connection and return the bodies of the answers."""
    await asyncio.wait_for(asyncio.gather(*(client.run_until(0) for client in clients)), 30)
    return [client.body for client in clients]


def close(clients: list[Connection]) -> None:
    for client in clients:
        client.transport.close()


@pytest.fixture
async def clients(graphql: GraphQLClient) -> list[dict[str, Any]]:
    """Clients with contacts."""
    rows = [await cliente(graphql, nombre=f"Forjas {number}") for number in range(6)]
    for row, number in product(rows, range(8)):
        await do(graphql, "crearContacto", cliente=row["id"], nombre=f"{number}", roles=[])
    return rows


@pytest.mark.usefixtures("clients")
@pytest.mark.parametrize("query", [CLIENTS, GRAPH], ids=["a fast query", "a slow query"])
async def test_a_herd_costs_as_few_statements_as_there_are_connections_to_read_by(
    server: RunningServer, graphql: GraphQLClient, query: str, count_queries: QueryCounter
) -> None:
    await graphql(query)
    herd = await connected(server, query, HERD)
    with count_queries() as queries:
        bodies = await answers(herd)
    close(herd)
    assert len(set(bodies)) == 1
    assert len(orjson.loads(bodies[0])["data"]["clientes"]["nodes"]) == 6
    assert 1 <= len(queries) <= POOL_SIZES["maxsize"]


@pytest.mark.parametrize("query", [CLIENTS, GRAPH], ids=["a fast query", "a slow query"])
async def test_each_of_many_writers_reads_its_own_writes_while_others_ask_the_same(
    server: RunningServer, graphql: GraphQLClient, clients: list[dict[str, Any]], query: str
) -> None:
    port = int(server.url.rpartition(":")[2])
    message = request(port, {"query": query, "variables": {}})
    others = asyncio.create_task(seconds_per_request(port, repeat(message), seconds=60, connections=8))

    async def write_and_read(own: dict[str, Any]) -> None:
        for number in range(4):
            notes = f"{own['nombre']}, {number}"
            await graphql(WRITE, id=own["id"], notas=notes)
            nodes = (await graphql(query))["clientes"]["nodes"]
            assert next(node["notas"] for node in nodes if node["id"] == own["id"]) == notes

    try:
        await asyncio.gather(*map(write_and_read, clients))
    finally:
        others.cancel()


@pytest.mark.usefixtures("clients")
async def test_a_herd_that_accepts_gzip_gets_one_compressed_answer(
    graphql: GraphQLClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    compressed = []

    def compress(body: bytes, *arguments: Any, **options: Any) -> bytes:
        compressed.append(body)
        return original(body, *arguments, **options)

    original = gzip.compress
    expected = await graphql(GRAPH)
    monkeypatch.setattr(gzip, "compress", compress)
    headers = {"accept-encoding": "gzip"}
    assert await asyncio.gather(*(graphql(GRAPH, headers=headers) for _ in range(20))) == [expected] * 20
    assert len(compressed) < 10


async def test_clients_that_disconnect_take_no_answer_from_the_others(
    server: RunningServer, graphql: GraphQLClient, dialect: str, count_queries: QueryCounter
) -> None:
    await do(graphql, "crearContacto", cliente=(await cliente(graphql))["id"], nombre="Ane", roles=[])
    await graphql(CLIENTS)  # opens the pool on PostgreSQL
    query = CLIENTS.replace("id notas", "notas id")  # a statement that is new to the reader
    first, *waiting = await connected(server, query, 12)
    with count_queries() as queries:
        async with statements_held(dialect):
            leaving = [first.run_until(0)]
            await running(server, 1)
            leaving += [client.run_until(0) for client in waiting[:5]]
            staying = asyncio.ensure_future(answers(waiting[5:]))
            await running(server, 12)
            for client in (first, *waiting[:5]):
                client.transport.abort()
            await running(server, 6)
        bodies = await staying
    close(waiting[5:])
    assert len(set(bodies)) == 1
    assert b"Ane" in bodies[0]
    # SQLite's thread was busy, so that the first one, which was to run alone, has not begun
    statements = [sql for sql in queries if "contacto" in sql]
    assert len(statements) == (2 if dialect == "postgres" else 1)
    for future in leaving:
        with suppress(ConnectionError):
            await future


@pytest.mark.usefixtures("database")
async def test_an_answer_that_is_too_large_is_reported_to_each(dialect: str, count_queries: QueryCounter) -> None:
    client: Any = get_connection("default")  # Any: both engines have read_json
    with count_queries() as queries:
        results = await asyncio.gather(
            *(client.read_json(TOO_LARGE[dialect], []) for _ in range(20)), return_exceptions=True
        )
    assert [type(result) for result in results] == [AnswerTooLargeError] * 20
    assert 1 <= len(queries) <= 2
