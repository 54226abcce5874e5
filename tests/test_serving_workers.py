"""`planificador serve --workers`: several processes, and what clients see when they end, are replaced or stop."""

import asyncio
import json
import os
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import httpx2
import pytest
from tests.api.websocket_client import CREATE_TRAINER, TRAINER_CHANGES, WebSocketClient, close_frame, connect_client
from tests.clock import wait_until
from tests.support.command import call
from tests.support.databases import new_database
from tests.support.http_client import http_client
from tests.support.proxy import proxy_before
from tests.support.second_connection import committed_trainers, writes_blocked
from tests.support.server_process import (
    ServerProcess,
    account_server_process,
    begin,
    environment,
    server_process,
    telling_server_process,
)
from tests.support.telling_command import BACKS_UP, CHANGES_THE_DEMO
from tests.support.worker_processes import TIMEOUT, all_serve, is_running, only, replaced, workers
from websockets.exceptions import ConnectionClosed

ADD = """
mutation ($apellidos: String!) {
  crearFormador(input: {nombre: "Ane", apellidos: $apellidos}) { formador { apellidos } errores { codigo } }
}
"""
QUERY = "{ __typename }"
ANE, PASSWORD = "ane@example.eus", "zazpi katu beltz"
TRY_AGAIN_LATER = 1013
UNKNOWN = {"data": {"cambios": {"operacion": "DESCONOCIDO"}}}


@asynccontextmanager
async def serving(url: str, **settings: object) -> AsyncIterator[tuple[ServerProcess, list[int]]]:
    """Serve with two workers, and yield their ids too."""
    async with server_process(url, demo=False, workers=2, rate_limit=0, log_level="info", **settings) as server:
        yield server, await all_serve(server)


def socket_url(server: ServerProcess) -> str:
    return server.url.replace("http", "ws", 1) + "/graphql"


async def socket_of_each(server: ServerProcess, stack: AsyncExitStack, **options: object) -> list[WebSocketClient]:
    """Return a socket of each worker."""
    clients = []
    for pid in workers(server):
        async with only(server, pid):
            clients.append(await connect_client(socket_url(server), **options))
        stack.push_async_callback(clients[-1].socket.close)
    return clients


async def refused(server: ServerProcess) -> None:
    """Assert that there are too many sockets already."""
    with pytest.raises(ConnectionClosed) as error:
        await connect_client(socket_url(server))
    assert error.value.rcvd is not None
    assert error.value.rcvd.code == TRY_AGAIN_LATER


async def subscribed(client: WebSocketClient) -> None:
    await client.start("changes", TRAINER_CHANGES)
    assert (await client.receive())["payload"] == UNKNOWN


async def next_change(client: WebSocketClient) -> str:
    operation: str = (await client.receive())["payload"]["data"]["cambios"]["operacion"]
    return operation


async def post(http: httpx2.AsyncClient, text: str = QUERY, **variables: str) -> httpx2.Response:
    return await http.post("/graphql", json={"query": text, "variables": variables})


class Load:
    """Clients that write and read without a pause, over connections that they keep and over new ones.

    Attributes:
        written: The trainers of whom a client was told that they are written.
        broken: The requests that were not answered so.
    """

    def __init__(self, server: ServerProcess) -> None:
        self.written, self.broken = set[str](), list[str]()
        self._server, self._ends = server, False

    async def __aenter__(self) -> "Load":
        self._tasks = [asyncio.create_task(self._run(number)) for number in range(8)]
        await self.more()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._ends = True
        await asyncio.gather(*self._tasks)

    async def more(self, count: int = 20) -> None:
        """Wait until so many more are written."""
        goal = len(self.written) + count
        await wait_until(lambda: len(self.written) >= goal or all(task.done() for task in self._tasks), TIMEOUT)

    async def _run(self, client: int) -> None:
        number = 0
        while not self._ends:
            async with http_client(self._server.url, timeout=TIMEOUT) as http:
                for _ in range(1 if client % 2 else 10):
                    number += 1
                    await self._write(http, f"{client} {number}")

    async def _write(self, http: httpx2.AsyncClient, name: str) -> None:
        try:
            answer = await post(http, ADD, apellidos=name)
        except httpx2.TransportError as error:
            self.broken.append(f"{name}: {error}")
        else:
            if answer.status_code == 200 and answer.json()["data"]["crearFormador"]["errores"] == []:
                self.written.add(name)
            else:
                self.broken.append(f"{name}: {answer.status_code} {answer.text}")


async def test_a_reload_refuses_and_breaks_no_request(migrated_url: str) -> None:
    async with serving(migrated_url) as (server, old), AsyncExitStack() as stack:
        sockets = await socket_of_each(server, stack)
        async with Load(server) as load:
            os.kill(server.pid, signal.SIGHUP)
            new = await replaced(server, old)
            await load.more()
        assert load.broken == []
        assert await committed_trainers(migrated_url) == load.written
        for client in sockets:
            assert (await close_frame(client.socket))[0] == 1012
        log = server.log.read_text()
        assert "reloaded: new workers serve" in log
        assert "ERROR" not in log
        os.kill(server.pid, signal.SIGHUP)
        await replaced(server, new)


async def test_a_worker_that_is_killed_is_replaced_and_only_its_own_requests_break(migrated_url: str) -> None:
    async with serving(migrated_url) as (server, (victim, other)):
        async with Load(server) as load:
            os.kill(victim, signal.SIGKILL)
            await wait_until(lambda: len(workers(server)) == 2 and victim not in workers(server), TIMEOUT)
            await load.more()
        assert other in workers(server)
        assert len(load.broken) <= 8, "each client has one request at a time"
        unanswered = await committed_trainers(migrated_url) - load.written
        assert len(unanswered) <= len(load.broken)
        assert load.written <= await committed_trainers(migrated_url)
        assert f"worker {victim} was ended by SIGKILL; another one starts" in server.log.read_text()


async def test_all_workers_answer_what_they_have_begun_when_the_server_stops(migrated_url: str) -> None:
    async with serving(migrated_url, shutdown_timeout=TIMEOUT) as (server, _), AsyncExitStack() as stack:
        sockets = await socket_of_each(server, stack)
        async with writes_blocked(migrated_url):
            for number, client in enumerate(sockets):
                await client.start("1", ADD, apellidos=f"worker {number}")
                await client.start("2", QUERY)
                assert (await client.receive())["id"] == "2", "the mutation has begun"
            os.kill(server.pid, signal.SIGTERM)
            await wait_until(lambda: not _accepts(server))
        for number, client in enumerate(sockets):
            messages = [await client.receive() for _ in range(3)]
            (answer,) = [message for message in messages if message["type"] == "next"]
            assert answer["payload"]["data"]["crearFormador"]["formador"]["apellidos"] == f"worker {number}"
            assert (await close_frame(client.socket))[0] == 1012
        assert await server.ended() == 0
        assert "ERROR" not in server.log.read_text()


def _accepts(server: ServerProcess) -> bool:
    import socket

    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", int(server.url.rpartition(":")[2]))) == 0


@pytest.mark.any_database
async def test_workers_count_together_what_a_client_uses_and_give_back_what_a_dead_one_held(migrated_url: str) -> None:
    limits = {"rate_limit": 0.001, "rate_limit_burst": 10, "sockets_per_address": 2}
    async with (
        server_process(migrated_url, demo=False, workers=2, **limits) as server,
        AsyncExitStack() as stack,
        http_client(server.url) as http,
    ):
        await all_serve(server)
        sockets = await socket_of_each(server, stack)
        for pid in workers(server):
            async with only(server, pid):
                await refused(server)
        for number in range(10):
            assert await sockets[number % 2].answer(str(number), QUERY)
        for client in sockets:
            await client.start("more", QUERY)
            assert (await client.receive())["payload"][0]["extensions"]["code"] == "RATE_LIMITED"
        victim, other = workers(server)
        os.kill(victim, signal.SIGKILL)
        await wait_until(lambda: len(workers(server)) == 2 and victim not in workers(server), TIMEOUT)
        stack.push_async_callback((await connect_client(socket_url(server))).socket.close)
        await refused(server)
        (successor,) = set(workers(server)) - {other}
        async with only(server, successor):
            assert (await post(http)).status_code == 429, "its rate goes on"


async def test_a_change_in_one_worker_reaches_the_subscribers_of_another_and_ends_accesses_there(
    migrated_url: str, tmp_path: Path
) -> None:
    async with account_server_process(migrated_url, workers=2) as server, AsyncExitStack() as stack:
        await all_serve(server)
        crear = ("usuarios", "crear", ANE, "--nombre", "Ane", "--rol", "gestion")
        created = await asyncio.to_thread(call, tmp_path, *crear, stdin=f"{PASSWORD}\n", database_url=migrated_url)
        assert created.returncode == 0, created.stderr
        async with http_client(server.url, timeout=TIMEOUT) as http:
            arguments = f'input: {{correo: "{ANE}", contrasena: "{PASSWORD}"}}'
            answer = await post(http, f"mutation {{ iniciarSesion({arguments}) {{ errores {{ codigo }} }} }}")
        cookie = answer.headers["set-cookie"].partition(";")[0]
        sockets = await socket_of_each(server, stack, additional_headers={"cookie": cookie})
        for client in sockets:
            await subscribed(client)
        for writer, reader in (sockets, reversed(sockets)):
            await writer.start("write", CREATE_TRAINER)
            assert await next_change(reader) == "CREADO"
            assert {(await writer.receive())["id"] for _ in range(3)} == {"write", "changes"}
        desactivar = ("usuarios", "desactivar", ANE)
        ended = await asyncio.to_thread(call, tmp_path, *desactivar, database_url=migrated_url)
        assert ended.returncode == 0, ended.stderr
        for client in sockets:
            assert (await asyncio.wait_for(close_frame(client.socket), 5))[0] == 4401


@pytest.mark.postgres_only
async def test_subscribers_of_all_workers_get_a_fresh_list_after_the_database_was_away(
    dialect: str, admin: str | None, tmp_path: Path
) -> None:
    async with (
        new_database(dialect, tmp_path, admin) as url,
        proxy_before(url) as proxy,
        serving(proxy.url) as (server, pids),
        AsyncExitStack() as stack,
    ):
        sockets = await socket_of_each(server, stack)
        for client in sockets:
            await subscribed(client)
        await proxy.disconnect()
        os.kill(pids[0], signal.SIGHUP)  # workers leave it to the supervisor
        await proxy.listen()
        for client in sockets:
            assert await next_change(client) == "DESCONOCIDO", "read again: something may have been missed"
        assert workers(server) == pids


@pytest.mark.any_database
async def test_one_worker_makes_the_nightly_backup_and_changes_the_demo_and_its_successor_goes_on(
    fresh_url: str, tmp_path: Path
) -> None:
    settings = {"workers": 2, "backup_directory": tmp_path, "log_level": "info", "log_format": "json"}
    async with telling_server_process(fresh_url, **settings) as server, http_client(server.url) as http:

        def processes(message: str) -> list[int]:
            lines = map(json.loads, server.log.read_text().splitlines())
            return [line["process"] for line in lines if line["message"] == message]

        old = await all_serve(server)
        for pid in old:
            async with only(server, pid):  # which has begun everything that it does, if it answers
                assert (await http.get("/salud", headers={"connection": "close"})).status_code == 200
        await wait_until(lambda: bool(list(tmp_path.glob("planificador-*.sqlite3"))), TIMEOUT)
        assert processes(BACKS_UP) == processes(CHANGES_THE_DEMO) == old[:1]
        os.kill(server.pid, signal.SIGHUP)
        new = await replaced(server, old)
        assert processes(CHANGES_THE_DEMO) == [old[0], new[0]]
        assert processes(BACKS_UP) == old[:1], "there is one of this night"


@pytest.mark.any_database
async def test_a_reload_with_an_invalid_file_is_refused_and_workers_end_with_their_supervisor(
    migrated_url: str, tmp_path: Path
) -> None:
    manifest = tmp_path / "documents.json"
    manifest.write_text(json.dumps({"1": QUERY}))
    async with (
        serving(migrated_url, trusted_documents=manifest, keep_alive_timeout=0.1) as (server, old),
        http_client(server.url) as http,
    ):
        assert (await post(http)).status_code == 200
        manifest.write_text(json.dumps({"1": "{ nothing }"}))
        os.kill(server.pid, signal.SIGHUP)
        await wait_until(lambda: "the reload is refused, and the workers go on" in server.log.read_text(), TIMEOUT)
        assert workers(server) == old
        assert "PLANIFICADOR_TRUSTED_DOCUMENTS" in server.log.read_text()
        manifest.write_text(json.dumps({"2": "{ a: __typename }"}))
        os.kill(server.pid, signal.SIGHUP)
        new = await replaced(server, old)
        assert (await post(http, "{ a: __typename }")).status_code == 200
        server.process.kill()
        await wait_until(lambda: not any(map(is_running, new)), TIMEOUT)
        assert not _accepts(server)


@pytest.mark.any_database
async def test_a_server_whose_workers_do_not_start_ends_with_an_error(
    migrated_url: str, tmp_path: Path, port: int
) -> None:
    settings = environment(database_url=migrated_url, port=port, workers=2)
    command = "tests.support.dying_command"
    process = await asyncio.to_thread(begin, "serve", folder=tmp_path, output=tmp_path, env=settings, command=command)
    assert await asyncio.wait_for(process.ended(), TIMEOUT) == 1
    log = (tmp_path / "err.txt").read_text()
    assert "another one starts in 0.02 s" in log
    assert "ended with status 3 before it served, as 5 others: the server ends" in log
