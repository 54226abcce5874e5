"""WebSocket connections: their origin and number, and how a lost client is detected."""

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
from planificador.runtime import Runtime

pytestmark = pytest.mark.any_database


async def test_the_sockets_of_an_address_are_limited(runtime: Runtime) -> None:
    async with gated_server(runtime, limits_with(sockets_per_address=2)) as gated:
        async with connected_client(gated.url), connected_client(gated.url):
            async with connect(gated.url, subprotocols=[PROTOCOL]) as rejected:
                code, reason = await close_frame(rejected)
            assert code == 1013
            assert "sockets_per_address" in reason
            await wait_until(lambda: gated.stats.sockets == 2)
        await wait_until(lambda: gated.stats.sockets == 0)
        async with connected_client(gated.url):
            pass


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1:1", "http://127.0.0.1.evil.example"]
)
async def test_a_handshake_from_another_origin_is_rejected(server: RunningServer, origin: str) -> None:
    with pytest.raises(InvalidStatus) as error:
        await connect_client(server.websocket_url, origin=origin)
    assert error.value.response.status_code == 403


async def test_a_handshake_from_the_server_s_own_origin_is_accepted(server: RunningServer) -> None:
    async with connected_client(server.websocket_url, origin=server.url) as client:
        await assert_alive(client)


async def test_a_handshake_with_an_unknown_host_is_rejected(server: RunningServer) -> None:
    url = server.websocket_url.replace("127.0.0.1", "evil.example")
    port = int(server.url.rpartition(":")[2])
    with pytest.raises(InvalidStatus) as error:
        await connect_client(url, host="127.0.0.1", port=port)
    assert error.value.response.status_code == 403


async def test_a_message_over_max_message_closes_the_socket_with_1009(runtime: Runtime) -> None:
    async with gated_server(runtime) as gated:
        for message in ("x" * (UNLIMITED.max_message + 1), iter(["x" * (UNLIMITED.max_message // 2)] * 3)):
            client = await connect_client(gated.url)
            await client.socket.send(message)
            assert (await close_frame(client.socket))[0] == 1009


async def test_a_stopping_server_closes_its_sockets_with_1012_so_that_clients_reconnect(runtime: Runtime) -> None:
    async with gated_server(runtime) as gated:
        client = await connect_client(gated.url)
        await client.start("1", TRAINER_CHANGES)
        await client.receive()
    assert (await close_frame(client.socket))[0] == 1012


async def test_a_client_that_answers_no_pings_is_dropped(runtime: Runtime) -> None:
    async with gated_server(runtime, ws_ping_interval=0.05, ws_ping_timeout=0.05) as gated:
        client = await connect_client(gated.url, ping_interval=None)
        await client.start("1", TRAINER_CHANGES)
        await client.receive()
        client.socket.transport.pause_reading()  # like a lost network: no ping is answered
        await wait_until(lambda: gated.stats == ServerStats())
        client.socket.transport.resume_reading()
        await client.socket.wait_closed()
        assert client.socket.close_code == 1006, "a client that only slept does not reconnect after uvicorn's 1011"


async def test_a_client_that_answers_pings_stays_connected(runtime: Runtime) -> None:
    options: Data = {"ws_ping_interval": 0.01, "ws_ping_timeout": 10}
    async with (
        gated_server(runtime, open_gate=True, **options) as gated,
        connected_client(gated.url, ping_interval=None) as client,
    ):
        for number in range(20):
            await asyncio.sleep(0.01)  # uvicorn times the pings by the real clock
            await assert_alive(client, str(number))


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="the system's own timeout applies")
async def test_a_client_that_does_not_read_is_dropped_after_the_send_timeout(runtime: Runtime) -> None:
    async with gated_server(runtime, open_gate=True, send_timeout=0.2, ws_ping_interval=None) as gated:
        sock = socket.socket()
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sock.connect(("127.0.0.1", gated.port))
        client = await connect_client(gated.url, sock=sock, ping_interval=None, max_queue=1)
        await client.start("1", TRAINER_CHANGES)
        await client.receive()
        client.socket.transport.pause_reading()
        flood = asyncio.create_task(send_large_pings(client))
        await wait_until(lambda: gated.stats == ServerStats(), seconds=30)
        client.abort()
        await asyncio.wait([flood])
        assert flood.exception()


async def send_large_pings(client: WebSocketClient) -> None:
    """Send pings whose large answers fill the client's buffers."""
    while True:
        await send(client.socket, {"type": "ping", "payload": {"": "x" * 1_000_000}})


async def test_a_text_frame_of_invalid_utf_8_closes_the_socket_with_1007(runtime: Runtime) -> None:
    async with gated_server(runtime) as gated:
        client = await connect_client(gated.url)
        payload = b"\xff\xfe{"
        frame = bytes([0x81, 0x80 | len(payload)]) + struct.pack("!I", 0) + payload
        client.socket.transport.write(frame)
        assert (await close_frame(client.socket))[0] == 1007
