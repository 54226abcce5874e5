"""A PostgreSQL server that hangs, vanishes or accepts no changes: what clients are told, when, and what comes next."""

import asyncio
import json
from collections.abc import AsyncIterator
from time import monotonic
from typing import Protocol
from urllib.parse import urlsplit

import asyncpg
import httpx2
import pytest
from tests.api.sockets import calling
from tests.support.databases import execute, new_database
from tests.support.graphql import Data
from tests.support.product import Product, product
from tests.support.proxy import Proxy, proxy_before

pytestmark = pytest.mark.postgres_only

OPERATION_TIMEOUT = 0.5
SLACK = 3
"""Seconds that a busy machine may take beyond it: a server that hangs is waited for ten times as long at least."""
PLANNED = "{ formadores { totalCount } }"
RESOLVED = '{ formadores { totalCount } buscar(texto: "a") { id } }'
ADD = 'mutation { crearFormador(input: {nombre: "Ane", apellidos: "Arregi"}) { errores { codigo } } }'
UNAVAILABLE = {"code": "DATABASE_UNAVAILABLE", "retryAfter": 5}


class Ask(Protocol):
    """Sends an operation over HTTP."""

    async def __call__(self, text: str, /, **headers: str) -> httpx2.Response: ...


@pytest.fixture(scope="module")
async def outage(
    dialect: str, admin: str | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[Product, Proxy, str]]:
    """A server whose database is reached by way of a proxy, the proxy, and the database's own URL."""
    assert admin is not None
    async with (
        new_database(dialect, tmp_path_factory.mktemp("outage"), admin) as url,
        proxy_before(url) as proxy,
        product(demo=False, database_url=proxy.url, operation_timeout=OPERATION_TIMEOUT) as server,
    ):
        yield server, proxy, url


@pytest.fixture
async def ask(outage: tuple[Product, Proxy, str]) -> AsyncIterator[Ask]:
    """Afterwards the database is as it was."""
    server, proxy, _ = outage
    async with httpx2.AsyncClient(base_url=server.url, timeout=30) as http:

        async def ask(text: str, /, **headers: str) -> httpx2.Response:
            return await http.post("/graphql", json={"query": text}, headers=headers)

        await answers(ask)
        yield ask
        proxy.thaw()
        await answers(ask)


@pytest.fixture
def proxy(outage: tuple[Product, Proxy, str]) -> Proxy:
    return outage[1]


@pytest.fixture
def server(outage: tuple[Product, Proxy, str]) -> Product:
    return outage[0]


async def answers(ask: Ask) -> None:
    """Returns once reading and writing succeed again."""
    async with asyncio.timeout(20):
        for text in (PLANNED, RESOLVED, ADD):
            while (answer := await ask(text)).status_code != 200:
                assert answer.status_code == 503


async def count(ask: Ask) -> int:
    number: int = (await ask(PLANNED)).json()["data"]["formadores"]["totalCount"]
    return number


def extensions(answer: httpx2.Response) -> Data:
    """Those of the only error."""
    (error,) = answer.json()["errors"]
    found: Data = error["extensions"]
    return found


@pytest.mark.parametrize("text", [PLANNED, RESOLVED, ADD])
async def test_a_server_that_hangs_holds_no_answer_beyond_the_time_out(ask: Ask, proxy: Proxy, text: str) -> None:
    before = await count(ask)
    proxy.freeze()
    begun = monotonic()
    many = await asyncio.gather(*[ask(text) for _ in range(25)])  # more than there are connections
    assert monotonic() - begun < OPERATION_TIMEOUT + SLACK
    assert {(answer.status_code, extensions(answer)["code"]) for answer in many} == {(503, "TIMED_OUT")}
    proxy.thaw()
    await answers(ask)
    assert await count(ask) == before + 1, "what timed out was not written"


async def test_a_server_that_hangs_holds_no_socket_and_no_stream(ask: Ask, proxy: Proxy, server: Product) -> None:
    url = server.url.replace("http", "ws") + "/graphql"
    async with calling(url) as line:
        proxy.freeze()
        begun = monotonic()
        streams = asyncio.gather(*[ask(text, accept="text/event-stream") for text in (PLANNED, ADD)])
        for key, text in enumerate((PLANNED, RESOLVED, ADD)):
            await line.start(str(key), text)
        heard = [await line.heard() for _ in range(3)]
        assert {message["payload"][0]["extensions"]["code"] for message in heard} == {"TIMED_OUT"}
        assert all("TIMED_OUT" in stream.text for stream in await streams)
        assert monotonic() - begun < OPERATION_TIMEOUT + SLACK
        proxy.thaw()
        await answers(ask)
        assert await line.answer("again", PLANNED)


async def test_a_commit_that_is_not_confirmed_is_not_called_a_failure(ask: Ask, proxy: Proxy) -> None:
    before = await count(ask)
    proxy.freeze_answer_to(b"COMMIT")
    begun = monotonic()
    answer = await ask(ADD)
    assert monotonic() - begun < OPERATION_TIMEOUT + SLACK
    assert (answer.status_code, extensions(answer)) == (504, {"code": "OUTCOME_UNKNOWN"})
    assert "retry-after" not in answer.headers, "clients would repeat it by themselves"
    proxy.thaw()
    assert await count(ask) == before + 1, "this one was written"


async def test_a_connection_that_breaks_during_a_commit_leaves_the_outcome_open(ask: Ask, proxy: Proxy) -> None:
    proxy.freeze_answer_to(b"COMMIT")
    answer = asyncio.ensure_future(ask(ADD))
    await asyncio.wait_for(proxy.held.wait(), 10)
    await proxy.vanish()
    proxy.thaw()
    assert extensions(await answer)["code"] == "OUTCOME_UNKNOWN"
    await proxy.listen()


@pytest.mark.parametrize("text", [PLANNED, RESOLVED, ADD])
@pytest.mark.parametrize("media", ["application/json", "application/graphql-response+json"])
async def test_a_server_that_is_gone_is_503_until_it_comes_back(ask: Ask, proxy: Proxy, text: str, media: str) -> None:
    await proxy.vanish()
    answer = await ask(text, accept=media)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert extensions(answer) == UNAVAILABLE
    assert "data" not in answer.json()
    await proxy.listen()


async def test_a_server_that_is_gone_has_the_same_code_on_sockets_and_streams(
    ask: Ask, proxy: Proxy, server: Product
) -> None:
    async with calling(server.url.replace("http", "ws") + "/graphql") as line:
        await proxy.vanish()
        for text in (PLANNED, RESOLVED, ADD):
            await line.start("1", text)
            message = await line.heard()
            assert (message["type"], message["payload"][0]["extensions"]) == ("error", UNAVAILABLE)
            stream = await ask(text, accept="text/event-stream")
            event = json.loads(stream.text.split("data: ")[1].splitlines()[0])
            assert event["errors"][0]["extensions"] == UNAVAILABLE
        await proxy.listen()
        await answers(ask)
        assert await line.answer("1", PLANNED)


async def test_a_query_by_get_and_operations_of_a_list_say_it_too(ask: Ask, proxy: Proxy, server: Product) -> None:
    await proxy.vanish()
    async with httpx2.AsyncClient(base_url=server.url, timeout=30) as http:
        answer = await http.get("/graphql", params={"query": PLANNED})
    assert (answer.status_code, answer.headers["retry-after"], extensions(answer)) == (503, "5", UNAVAILABLE)
    await proxy.listen()


async def test_an_outage_is_logged_in_full_once(ask: Ask, proxy: Proxy, server: Product) -> None:
    await proxy.vanish()
    for text in (PLANNED, RESOLVED, ADD):
        await ask(text)
    before = len(server.log.read_bytes())
    for _ in range(10):
        for text in (PLANNED, RESOLVED, ADD):
            assert extensions(await ask(text)) == UNAVAILABLE
    assert b"the database failed" in server.log.read_bytes()
    assert len(server.log.read_bytes()) - before < 1000
    await proxy.listen()


READ_ONLY = "ALTER DATABASE {} SET default_transaction_read_only = {}"
END_SESSIONS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}' AND pid <> pg_backend_pid()"


async def test_a_database_that_is_read_only_answers_queries_and_refuses_mutations(
    ask: Ask, outage: tuple[Product, Proxy, str], admin: str
) -> None:
    name = urlsplit(outage[2]).path.lstrip("/")
    await execute(admin, READ_ONLY.format(name, "on"), END_SESSIONS.format(name))
    try:
        async with asyncio.timeout(10):
            while extensions(answer := await ask(ADD))["code"] != "DATABASE_READ_ONLY":
                assert answer.status_code == 503  # a connection that was ended
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert (await ask(PLANNED)).status_code == 200
    finally:
        await execute(admin, READ_ONLY.format(name, "off"), END_SESSIONS.format(name))


RAISES = """
CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'could not extend file' USING ERRCODE = '{}';
END $$;
CREATE TRIGGER fail BEFORE INSERT ON formador EXECUTE FUNCTION fail()
"""


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("53100", "DATABASE_FULL"),
        ("53200", "DATABASE_UNAVAILABLE"),
        ("25006", "DATABASE_READ_ONLY"),
        ("XX001", "DATABASE_DAMAGED"),
        ("57P01", "DATABASE_UNAVAILABLE"),
    ],
)
async def test_what_the_server_says_has_its_code(
    ask: Ask, outage: tuple[Product, Proxy, str], state: str, code: str
) -> None:
    await execute(outage[2], RAISES.format(state))
    try:
        answer = await ask(ADD)
        assert (answer.status_code, answer.headers["retry-after"], extensions(answer)["code"]) == (503, "5", code)
    finally:
        await execute(outage[2], "DROP TRIGGER fail ON formador", "DROP FUNCTION fail")


COURSE = """{
    primera: crearFormacion(input: {codigo: "%s", nombre: "A", horas: "1", modalidad: MIXTA}) { errores { campo } }
"""


async def test_an_operation_of_which_something_was_saved_does_not_ask_to_be_repeated(
    ask: Ask, outage: tuple[Product, Proxy, str]
) -> None:
    await execute(outage[2], RAISES.format("53100"))
    try:
        answer = await ask(ADD.replace("{", COURSE % "A1", 1))
        assert (answer.status_code, extensions(answer)) == (504, {"code": "OUTCOME_UNKNOWN"})
        assert "retry-after" not in answer.headers
    finally:
        await execute(outage[2], "DROP TRIGGER fail ON formador", "DROP FUNCTION fail")


async def test_a_time_out_after_something_was_saved_says_so(ask: Ask, outage: tuple[Product, Proxy, str]) -> None:
    holder = await asyncpg.connect(outage[2])
    try:
        async with holder.transaction():
            await holder.execute("LOCK TABLE formador IN ACCESS EXCLUSIVE MODE")
            answer = await ask(ADD.replace("{", COURSE % "A2", 1))
    finally:
        await holder.close()
    assert (answer.status_code, extensions(answer)["code"]) == (504, "OUTCOME_UNKNOWN")
