"""A server that is told to stop: what was begun is answered, what comes later is not run."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from typing import Any
from urllib.parse import urlsplit

import httpx2
from tests.api.websocket_client import WebSocketClient, connect_client
from tests.support.graphql import Data, receive
from tests.support.http_client import http_client
from tests.support.raw import connection
from tests.support.raw import post as head
from tests.support.second_connection import committed_trainers, writes_blocked
from tests.support.server_process import ServerProcess, server_process
from websockets.exceptions import ConnectionClosed

ADD = """
mutation ($apellidos: String!) {
  crearFormador(input: {nombre: "Ane", apellidos: $apellidos}) { formador { apellidos } errores { codigo } }
}
"""
CHANGES = "subscription { cambios { operacion } }"
EVENTS = {"accept": "text/event-stream"}
TIMEOUT = 60
SERVICE_RESTART = 1012
UNLIMITED = {"rate_limit": 0, "keep_alive_timeout": TIMEOUT, "diagnostics": "true", "subscriptions_per_address": 10_000}


@asynccontextmanager
async def serving(url: str, **settings: object) -> AsyncIterator[ServerProcess]:
    async with server_process(demo=False, database_url=url, **UNLIMITED | settings) as server:
        yield server


async def begun(server: ServerProcess, count: int) -> None:
    """Returns when the server runs so many operations."""
    async with asyncio.timeout(TIMEOUT):
        while (await server.live())["operations"] < count:
            pass


async def stop(server: ServerProcess, number: int = signal.SIGTERM) -> None:
    """Sends the signal; returns when the server takes no new connections, and so no new operations either."""
    os.kill(server.pid, number)
    parts = urlsplit(server.url)
    async with asyncio.timeout(TIMEOUT):
        with suppress(OSError):
            while True:
                _, writer = await asyncio.open_connection(parts.hostname, parts.port)
                writer.close()
                await asyncio.sleep(0.01)


async def line_to(server: ServerProcess) -> WebSocketClient:
    return await connect_client(server.url.replace("http", "ws", 1) + "/graphql")


async def last_messages(line: WebSocketClient) -> list[Data]:
    """All that comes before the server closes the socket, which it does with 1012."""
    messages = []
    async with asyncio.timeout(TIMEOUT):
        with suppress(ConnectionClosed):
            while True:
                messages.append(await receive(line.socket))
    assert line.socket.close_code == SERVICE_RESTART
    return messages


def answered(messages: Iterable[Data]) -> set[str]:
    """The trainers of whom the client of a socket knows that they are written."""
    return {
        message["payload"]["data"]["crearFormador"]["formador"]["apellidos"]
        for message in messages
        if message["type"] == "next"
    }


async def post(http: httpx2.AsyncClient, name: str, **headers: str) -> httpx2.Response:
    return await http.post("/graphql", json={"query": ADD, "variables": {"apellidos": name}}, headers=headers)


async def test_begun_mutations_are_answered_and_later_ones_are_not_run(migrated_url: str) -> None:
    async with serving(migrated_url, shutdown_timeout=TIMEOUT) as server, http_client(timeout=TIMEOUT) as http:
        http.base_url = httpx2.URL(server.url)
        lines = [await line_to(server) for _ in range(20)]
        idle = http_client(server.url, timeout=TIMEOUT)
        await idle.get("/_live")
        async with writes_blocked(migrated_url):
            for number, line in enumerate(lines):
                for key in range(10):
                    await line.start(str(key), ADD, apellidos=f"socket {number} {key}")
            posts = [asyncio.create_task(post(http, f"request {number}")) for number in range(40)]
            events = [asyncio.create_task(post(http, f"events {number}", **EVENTS)) for number in range(10)]
            await begun(server, 250)
            await stop(server)
            for number, line in enumerate(lines):
                await line.start("late", ADD, apellidos=f"late {number}")
                await line.start("late too", CHANGES)
            refused = await post(idle, "late request")
        messages = await asyncio.gather(*map(last_messages, lines))
        answers = [answer.json()["data"]["crearFormador"]["errores"] for answer in await asyncio.gather(*posts)]
        streams = [answer.text for answer in await asyncio.gather(*events)]
        await idle.aclose()
        assert await server.ended() == 0
        assert "Traceback" not in server.log.read_text()
    for number, said in enumerate(messages):
        assert answered(said) == {f"socket {number} {key}" for key in range(10)}
        assert not [message for message in said if message["id"].startswith("late")]
    assert answers == [[]] * 40
    assert all("event: next" in text and "event: complete" in text for text in streams)
    assert refused.status_code == 503
    assert refused.json()["errors"][0]["extensions"]["code"] == "SERVER_STOPPING"
    assert refused.headers["retry-after"] == "1"
    assert refused.headers["connection"] == "close"
    names = {f"request {number}" for number in range(40)} | {f"events {number}" for number in range(10)}
    assert await committed_trainers(migrated_url) == names.union(*map(answered, messages))


async def test_what_is_written_while_the_server_stops_is_what_clients_were_told(migrated_url: str) -> None:
    told: set[str] = set()
    enough = asyncio.Event()

    def tell(names: set[str]) -> None:
        told.update(names)
        if len(told) >= 100:
            enough.set()

    async def use_socket(line: WebSocketClient, client: int) -> None:
        for number in range(10):
            await line.start(str(number), ADD, apellidos=f"socket {client} {number}")
        with suppress(ConnectionClosed):
            while True:
                message = await receive(line.socket)
                tell(answered([message]))
                if message["type"] == "complete":
                    number += 1
                    with suppress(ConnectionClosed):  # answers may still be there to read
                        await line.start(str(number), ADD, apellidos=f"socket {client} {number}")
        assert line.socket.close_code == SERVICE_RESTART

    async def use_http(client: int) -> None:
        async with http_client(server.url, timeout=TIMEOUT) as http:
            number = 0
            with suppress(httpx2.TransportError):
                while (answer := await post(http, name := f"request {client} {number}")).status_code == 200:
                    assert answer.json()["data"]["crearFormador"]["errores"] == []
                    tell({name})
                    number += 1
                assert answer.json()["errors"][0]["extensions"]["code"] == "SERVER_STOPPING"

    async with serving(migrated_url, shutdown_timeout=TIMEOUT) as server:
        lines = [await line_to(server) for _ in range(30)]
        clients: list[Any] = [use_socket(line, number) for number, line in enumerate(lines)]
        clients += [use_http(number) for number in range(20)]
        using = asyncio.gather(*clients)
        await asyncio.wait_for(enough.wait(), TIMEOUT)
        os.kill(server.pid, signal.SIGTERM)
        await asyncio.wait_for(using, TIMEOUT)
        assert await server.ended() == 0
        assert "Traceback" not in server.log.read_text()
    assert await committed_trainers(migrated_url) == told


async def test_a_request_whose_body_is_still_coming_is_refused(migrated_url: str) -> None:
    async with serving(migrated_url) as server, connection(server.url) as (reader, writer):
        idle = (await server.live())["tasks"]
        writer.write(head(b"content-length: 100") + b'{"query": ')
        async with asyncio.timeout(TIMEOUT):
            while (await server.live())["tasks"] == idle:
                pass
            await stop(server)
            answer = await reader.read()
        assert await server.ended() == 0
        assert server.log.read_text() == ""
    assert answer.startswith(b"HTTP/1.1 503 ")
    assert b"SERVER_STOPPING" in answer


async def outlasting(url: str, server: ServerProcess, *signals: int) -> None:
    """Stops the server while mutations wait for a lock that nobody gives back."""
    line = await line_to(server)
    async with http_client(server.url, timeout=TIMEOUT) as http:
        async with writes_blocked(url):
            await line.start("1", ADD, apellidos="socket")
            request = asyncio.create_task(post(http, "request"))
            await begun(server, 2)
            for number in signals:
                await stop(server, number)
            messages = await last_messages(line)
            answers = await asyncio.gather(request, return_exceptions=True)
        assert await server.ended() == 0
    assert await committed_trainers(url) == set()
    assert "Traceback" not in server.log.read_text()
    if url.startswith("postgres"):  # who waits for another process's lock on SQLite's file cannot be interrupted
        (message,), (answer,) = messages, answers
        assert isinstance(answer, httpx2.Response)
        assert answer.status_code == 503
        for error in (message["payload"][0], answer.json()["errors"][0]):
            assert error["extensions"]["limit"] == "shutdown_timeout"
    else:
        assert answered(messages) == set()


async def test_a_mutation_that_outlasts_the_time_to_stop_is_undone_and_hears_so(migrated_url: str) -> None:
    async with serving(migrated_url, shutdown_timeout=0.5) as server:
        await outlasting(migrated_url, server, signal.SIGTERM)


async def test_a_second_ctrl_c_stops_at_once_what_still_runs(migrated_url: str) -> None:
    async with serving(migrated_url, shutdown_timeout=3600) as server:
        await outlasting(migrated_url, server, signal.SIGINT, signal.SIGINT)


async def test_a_second_sigterm_changes_nothing(migrated_url: str) -> None:
    async with serving(migrated_url, shutdown_timeout=TIMEOUT) as server:
        line = await line_to(server)
        async with writes_blocked(migrated_url):
            await line.start("1", ADD, apellidos="socket")
            await begun(server, 1)
            await stop(server)
            await stop(server)
        assert answered(await last_messages(line)) == {"socket"}
        assert await server.ended() == 0
    assert await committed_trainers(migrated_url) == {"socket"}


async def test_subscriptions_and_idle_sockets_are_closed_at_once_without_complete(migrated_url: str) -> None:
    async with serving(migrated_url, shutdown_timeout=3600) as server, http_client(timeout=TIMEOUT) as http:
        busy, reader, idle = [await line_to(server) for _ in range(3)]
        await reader.start("1", CHANGES)
        assert (await reader.receive())["type"] == "next"
        body = {"query": CHANGES}
        async with (
            http.stream("POST", f"{server.url}/graphql", json=body, headers=EVENTS) as stream,
            writes_blocked(migrated_url),
        ):
            await busy.start("1", ADD, apellidos="socket")
            await begun(server, 1)
            await stop(server)
            assert await last_messages(reader) == await last_messages(idle) == []
            assert "complete" not in "".join([text async for text in stream.aiter_text()])
        assert answered(await last_messages(busy)) == {"socket"}
        assert await server.ended() == 0
