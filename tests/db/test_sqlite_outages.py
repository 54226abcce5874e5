"""An SQLite file that cannot be written: the code that clients get, and the recovery of the server."""

import json
import resource
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from time import monotonic

import aiosqlite
import pytest
from tests.api.websocket_client import connected_client
from tests.db.outages import ADD, error_extensions
from tests.support.authentication import trusting_app
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.server import UNLIMITED, RunningServer, serving
from tests.support.server_process import server_process
from tortoise.connection import get_connection

from planificador.db.sqlite import engine

pytestmark = pytest.mark.sqlite_only

COUNT = "{ formadores { totalCount } }"


@pytest.fixture
def connection(database: str, dialect: str) -> aiosqlite.Connection:
    """The server's connection that writes."""
    client = get_connection("default")
    assert isinstance(client, engine.Client)
    assert client.driver_connection is not None
    return client.driver_connection


async def read(connection: aiosqlite.Connection, name: str) -> int:
    ((value,),) = await connection.execute_fetchall(f"PRAGMA {name}")
    return int(value)


@asynccontextmanager
async def pragma(connection: aiosqlite.Connection, name: str, value: int) -> AsyncIterator[None]:
    """Set a pragma during a block, so that SQLite fails."""
    before = await read(connection, name)
    await connection.execute_fetchall(f"PRAGMA {name}={value}")
    try:
        yield
    finally:
        await connection.execute_fetchall(f"PRAGMA {name}={before}")


async def refused_everywhere(graphql: GraphQLClient, server: RunningServer, text: str, code: str) -> None:
    """Check the error over HTTP, in an event stream and on a WebSocket."""
    expected = {"code": code, "retryAfter": 5}
    answer = await graphql.response(text)
    assert (answer.status_code, answer.headers["retry-after"], error_extensions(answer)) == (503, "5", expected)
    async with http_client(server.url, timeout=30) as http:
        stream = await http.post("/graphql", json={"query": text}, headers={"accept": "text/event-stream"})
    event = json.loads(stream.text.split("data: ")[1].splitlines()[0])
    assert event["errors"][0]["extensions"] == expected
    async with connected_client(server.websocket_url) as client:
        await client.start("1", text)
        message = await client.receive()
        assert (message["type"], message["payload"][0]["extensions"]) == ("error", expected)


async def test_a_full_database_has_the_code_database_full(
    graphql: GraphQLClient, server: RunningServer, connection: aiosqlite.Connection
) -> None:
    add = ADD.replace("Ane", "A" * 100).replace("Arregi", "B" * 100)
    await connection.execute_fetchall("VACUUM")  # pages that rows of earlier tests left free would take long to fill
    async with pragma(connection, "max_page_count", await read(connection, "page_count")):
        while (await graphql.response(add)).status_code == 200:
            pass  # the last page has space for some rows
        await refused_everywhere(graphql, server, add, "DATABASE_FULL")
        assert (await graphql.response(COUNT)).status_code == 200
    assert (await graphql.response(ADD)).status_code == 200


async def test_a_read_only_file_has_the_code_database_read_only(
    graphql: GraphQLClient, server: RunningServer, connection: aiosqlite.Connection
) -> None:
    async with pragma(connection, "query_only", 1):
        await refused_everywhere(graphql, server, ADD, "DATABASE_READ_ONLY")
        assert (await graphql.response(COUNT)).status_code == 200
    assert (await graphql.response(ADD)).status_code == 200


@contextmanager
def locked(url: str) -> Iterator[None]:
    """Keep the file locked by the transaction of another connection."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_a_file_that_another_process_keeps_locked_has_the_code_database_unavailable(
    graphql: GraphQLClient, server: RunningServer, connection: aiosqlite.Connection, database: str
) -> None:
    async with pragma(connection, "busy_timeout", 10):
        with locked(database):
            await refused_everywhere(graphql, server, ADD, "DATABASE_UNAVAILABLE")
            assert (await graphql.response(COUNT)).status_code == 200
    assert (await graphql.response(ADD)).status_code == 200


async def test_a_mutation_that_waits_for_a_lock_times_out(connection: aiosqlite.Connection, database: str) -> None:
    settings = UNLIMITED.model_copy(update={"database_url": database, "operation_timeout": 0.3})
    async with (
        serving(trusting_app(settings), settings) as server,
        http_client(server.url, timeout=30) as http,
        pragma(connection, "busy_timeout", 30_000),
    ):
        graphql = GraphQLClient(http)
        with locked(database):
            start = monotonic()
            for _ in range(2):
                assert error_extensions(await graphql.response(ADD))["code"] == "TIMED_OUT"
            assert monotonic() - start < 20
        assert (await graphql.response(ADD)).status_code == 200
        assert (await graphql(COUNT))["formadores"]["totalCount"] == 1, "what timed out was not written"


async def test_a_failed_write_to_the_disk_has_the_code_database_unavailable(dialect: str, tmp_path: Path) -> None:
    """The operating system refuses to make any file larger."""
    async with (
        server_process(demo=False, database_url=f"sqlite:///{tmp_path}/centre.db") as server,
        http_client(server.url, timeout=30) as http,
    ):
        graphql = GraphQLClient(http)
        assert (await graphql.response(ADD)).status_code == 200
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
        answer = await graphql.response(ADD)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert error_extensions(answer)["code"] == "DATABASE_UNAVAILABLE"
        assert (await graphql(COUNT))["formadores"]["totalCount"] == 1
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        assert (await graphql.response(ADD)).status_code == 200
