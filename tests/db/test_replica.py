"""Reads from a streaming replica: only what is as new there as in the primary."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest
from tests.clock import wait_until
from tests.support.command import call
from tests.support.databases import execute, new_database
from tests.support.http_client import http_client
from tests.support.pooler import PROGRAM, pooler_before
from tests.support.proxy import Proxy, proxy_before
from tests.support.replica import Replication, replication
from tests.support.server_process import server_process

from planificador.core.data.sql.json_reader import JsonReader
from planificador.db.config import PostgresUrl, parse_url, tortoise_config
from planificador.db.postgres.engine import Client
from planificador.db.postgres.replica import ReplicaReader

pytestmark = pytest.mark.postgres_only
WHERE = "SELECT CASE WHEN pg_is_in_recovery() THEN 'replica' ELSE 'primary' END"
HOW_MANY = "SELECT CAST(count(*) AS text) FROM written"
SLOW_ON_REPLICA = "SELECT CONCAT('done', pg_sleep(CASE WHEN pg_is_in_recovery() THEN 600 ELSE 0 END))"
SLEEPING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
ADD = 'mutation { crearFormador(input: {nombre: "Ane", apellidos: "Arregi"}) { formador { id } errores { codigo } } }'


@pytest.fixture(scope="module")
def servers() -> Iterator[Replication]:
    with replication() as servers:
        yield servers


@pytest.fixture
async def url(servers: Replication) -> AsyncIterator[str]:
    """A new database of the primary, which the replica has, too."""
    async with new_database("postgres", Path(), servers.primary) as url:
        await execute(url, "CREATE TABLE written (id int)")
        await servers.replayed()
        yield url


@pytest.fixture
async def proxy(servers: Replication, url: str) -> AsyncIterator[Proxy]:
    """A proxy before the database in the replica."""
    async with proxy_before(in_replica(servers, url)) as proxy:
        yield proxy


@pytest.fixture
async def reader(url: str, proxy: Proxy) -> AsyncIterator[JsonReader]:
    async with reading(url, proxy.url) as reader:
        yield reader


@asynccontextmanager
async def reading(url: str, replica_url: str) -> AsyncIterator[JsonReader]:
    """Read from a database and its replica, beside the one that this process has open."""
    replica = parse_url(replica_url)
    assert isinstance(replica, PostgresUrl)
    credentials = tortoise_config(url)["connections"]["default"]["credentials"]
    client = Client(connection_name="primary", **credentials)
    reader = ReplicaReader(client, replica)
    try:
        yield reader
    finally:
        await reader.close()
        await client.close()


def in_replica(servers: Replication, url: str) -> str:
    return urlunsplit(urlsplit(servers.replica)._replace(path=urlsplit(url).path))


async def until_read_from(reader: JsonReader, where: bytes) -> None:
    async with asyncio.timeout(30):
        while await reader.read_json(WHERE, ()) != where:  # noqa: ASYNC110
            await asyncio.sleep(0.01)  # nothing tells of it


async def test_what_is_committed_is_read_at_once_from_whichever_has_it(
    servers: Replication, url: str, reader: JsonReader
) -> None:
    await until_read_from(reader, b"replica")
    for number in range(1, 30):
        await execute(url, "INSERT INTO written VALUES (1)")
        answers = await asyncio.gather(*[reader.read_json(HOW_MANY, ()) for _ in range(5)])
        assert answers == [str(number).encode()] * 5
    async with servers.replay_paused():
        await execute(url, "INSERT INTO written VALUES (1)")
        assert await reader.read_json(HOW_MANY, ()) == b"30"
        assert await reader.read_json(WHERE, ()) == b"primary"
    await until_read_from(reader, b"replica")
    assert await reader.read_json(HOW_MANY, ()) == b"30"


@pytest.mark.skipif(PROGRAM is None, reason="pgbouncer is not installed: make pgbouncer")
async def test_a_replica_behind_a_pooler_in_transaction_mode_is_read_when_it_is_up_to_date(
    servers: Replication, url: str
) -> None:
    with pooler_before(in_replica(servers, url)) as pooled:
        async with reading(url, f"{pooled}?pooler=transaction") as reader:
            await until_read_from(reader, b"replica")
            for number in range(1, 20):
                await execute(url, "INSERT INTO written VALUES (1)")
                answers = await asyncio.gather(*[reader.read_json(HOW_MANY, ()) for _ in range(5)])
                assert answers == [str(number).encode()] * 5
            await servers.replayed()
            await until_read_from(reader, b"replica")


async def test_a_commit_that_the_primary_does_not_wait_for_is_read_at_once(url: str, proxy: Proxy) -> None:
    await execute(url, f"ALTER DATABASE {urlsplit(url).path[1:]} SET synchronous_commit = off")
    async with reading(url, proxy.url) as reader:
        await until_read_from(reader, b"replica")
        for number in range(1, 10):
            await execute(url, "INSERT INTO written VALUES (1)")
            assert await reader.read_json(HOW_MANY, ()) == str(number).encode()


async def test_the_primary_answers_while_the_replica_is_away(
    servers: Replication, url: str, proxy: Proxy, reader: JsonReader, caplog: pytest.LogCaptureFixture
) -> None:
    await until_read_from(reader, b"replica")
    slow = asyncio.create_task(reader.read_json(SLOW_ON_REPLICA, ()))
    while await servers.value(in_replica(servers, url), SLEEPING) == 0:  # noqa: ASYNC110
        await asyncio.sleep(0.01)  # the server tells nobody
    await proxy.disconnect()
    assert await slow == b"done", "the primary answers what the replica had begun"
    assert await reader.read_json(WHERE, ()) == b"primary"
    await wait_until(lambda: "the replica cannot be used" in caplog.text)
    await proxy.listen()
    await until_read_from(reader, b"replica")


async def test_the_primary_answers_while_the_replica_hangs(proxy: Proxy, reader: JsonReader) -> None:
    await until_read_from(reader, b"replica")
    proxy.pause()
    assert await reader.read_json(WHERE, ()) == b"primary"
    proxy.resume()
    await until_read_from(reader, b"replica")


@pytest.mark.parametrize("other", ["server", "database", "port"])
async def test_a_server_that_is_no_replica_of_the_database_is_not_used(
    servers: Replication, url: str, other: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    urls = {"server": url, "database": servers.replica, "port": "postgres://planificador:sesame@127.0.0.1:1/name"}
    async with reading(url, urls[other]) as reader:
        await wait_until(lambda: "the replica cannot be used" in caplog.text)
        assert await reader.read_json(WHERE, ()) == b"primary"
    assert "sesame" not in caplog.text


async def test_the_doctor_examines_the_replica(servers: Replication, url: str, tmp_path: Path) -> None:
    for replica, line in ((in_replica(servers, url), "ok      replica"), (servers.primary, "problem replica")):
        settings = {"database_url": url, "database_replica_url": replica}
        result = await asyncio.to_thread(call, tmp_path, "doctor", **settings)
        assert line in result.stdout, result.stdout


async def test_people_read_their_own_writes_in_every_process(servers: Replication, url: str) -> None:
    """The replica is late by more than a read waits for, and by less."""
    replica = in_replica(servers, url)
    async with (
        server_process(url, demo=False, database_replica_url=replica) as first,
        server_process(url, demo=False, database_replica_url=replica) as second,
        http_client() as http,
    ):
        for number in range(1, 13):
            delay = f"ALTER SYSTEM SET recovery_min_apply_delay = '{number % 3 * 15}ms'"
            await execute(servers.replica, delay, "SELECT pg_reload_conf()")
            written = (await http.post(f"{first.url}/graphql", json={"query": ADD})).json()
            assert written["data"]["crearFormador"]["errores"] == []
            for server in (second, first):
                answer = await http.post(f"{server.url}/graphql", json={"query": "{ formadores { totalCount } }"})
                assert answer.json()["data"]["formadores"]["totalCount"] == number
