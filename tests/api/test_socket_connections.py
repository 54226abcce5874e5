"""Who may open sockets, how many, and how those are found whose clients are gone."""

import asyncio
import socket
import struct

import pytest
from tests.api.gated_server import gated_server, limits_with
from tests.api.websocket_client import (
    PROTOCOL,
    TRAINER_CHANGES,
    WebSocketClient,
    assert_alive,
    close_frame,
    connect_client,
    connected_client,
)
from tests.clock import wait_until
from tests.support.graphql import Data, send
from tests.support.server import UNLIMITED, RunningServer
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from planificador.api.execution.service import ServerStats
from planificador.app import Runtime


@pytest.fixture
def runtime(server: RunningServer) -> Runtime:
    found: Runtime = server.app.state.runtime
    return found


async def test_an_address_opens_so_many_sockets_and_no_more(runtime: Runtime) -> None:
    async with gated_server(runtime, limits_with(sockets_per_address=2)) as there:
        async with connected_client(there.url), connected_client(there.url):
            async with connect(there.url, subprotocols=[PROTOCOL]) as third:
                code, reason = await close_frame(third)
            assert code == 1013
            assert "sockets_per_address" in reason
            await wait_until(lambda: there.stats.sockets == 2)
        await wait_until(lambda: there.stats.sockets == 0)
        async with connected_client(there.url):
            pass


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1:1", "http://127.0.0.1.evil.example"]
)
async def test_a_foreign_page_s_socket_is_refused_before_it_is_accepted(server: RunningServer, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        await connect_client(server.websocket_url, origin=origin)
    assert refused.value.response.status_code == 403


async def test_the_own_page_s_socket_is_not(server: RunningServer) -> None:
    async with connected_client(server.websocket_url, origin=server.url) as client:
        await assert_alive(client)


async def test_a_socket_by_a_foreign_name_is_refused(server: RunningServer) -> None:
    url = server.websocket_url.replace("127.0.0.1", "evil.example")
    port = int(server.url.rpartition(":")[2])
    with pytest.raises(InvalidStatus) as refused:
        await connect_client(url, host="127.0.0.1", port=port)
    assert refused.value.response.status_code == 403


async def test_a_message_beyond_reason_is_not_read(runtime: Runtime) -> None:
    async with gated_server(runtime) as there:
        for message in ("x" * (UNLIMITED.max_message + 1), iter(["x" * (UNLIMITED.max_message // 2)] * 3)):
            client = await connect_client(there.url)
            await client.socket.send(message)
            assert (await close_frame(client.socket))[0] == 1009


async def test_a_server_that_stops_says_so_with_a_code_at_which_clients_come_back(runtime: Runtime) -> None:
    async with gated_server(runtime) as there:
        client = await connect_client(there.url)
        await client.start("1", TRAINER_CHANGES)
        await client.receive()
    assert (await close_frame(client.socket))[0] == 1012


async def test_a_peer_that_is_gone_without_a_word_is_found(runtime: Runtime) -> None:
    async with gated_server(runtime, ws_ping_interval=0.05, ws_ping_timeout=0.05) as there:
        client = await connect_client(there.url, ping_interval=None)
        await client.start("1", TRAINER_CHANGES)
        await client.receive()
        client.socket.transport.pause_reading()  # as if its network were away: not even a ping is answered
        await wait_until(lambda: there.stats == ServerStats())
        client.socket.transport.resume_reading()
        await client.socket.wait_closed()
        assert client.socket.close_code == 1006, "at uvicorn's 1011 a client that only slept would not come back"


async def test_a_peer_that_answers_pings_stays(runtime: Runtime) -> None:
    options: Data = {"ws_ping_interval": 0.01, "ws_ping_timeout": 10}
    async with (
        gated_server(runtime, open_gate=True, **options) as there,
        connected_client(there.url, ping_interval=None) as client,
    ):
        for number in range(20):
            await asyncio.sleep(0.01)  # the pings' time is uvicorn's, which nobody moves
            await assert_alive(client, str(number))


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="the system's own patience counts")
async def test_a_peer_that_takes_nothing_for_long_is_let_go(runtime: Runtime) -> None:
    async with gated_server(runtime, open_gate=True, send_timeout=0.2, ws_ping_interval=None) as there:
        sock = socket.socket()
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sock.connect(("127.0.0.1", int(there.server.url.rpartition(":")[2])))
        client = await connect_client(there.url, sock=sock, ping_interval=None, max_queue=1)
        await client.start("1", TRAINER_CHANGES)
        await client.receive()
        client.socket.transport.pause_reading()
        flood = asyncio.create_task(ask(client))
        await wait_until(lambda: there.stats == ServerStats(), seconds=30)
        client.abort()
        await asyncio.wait([flood])
        assert flood.exception()


async def ask(client: WebSocketClient) -> None:
    """Wants ever more of what it does not read."""
    while True:
        await send(client.socket, {"type": "ping", "payload": {"": "x" * 1_000_000}})


async def test_what_is_no_text_at_all_closes_its_socket(runtime: Runtime) -> None:
    async with gated_server(runtime) as there:
        client = await connect_client(there.url)
        payload = b"\xff\xfe{"
        frame = bytes([0x81, 0x80 | len(payload)]) + struct.pack("!I", 0) + payload
        client.socket.transport.write(frame)
        assert (await close_frame(client.socket))[0] == 1007
