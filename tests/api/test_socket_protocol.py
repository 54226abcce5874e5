"""The rules of the protocol: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from tests.api.gated_server import gated_server, limits_with
from tests.api.websocket_client import (
    CREATE_TRAINER,
    PROTOCOL,
    TRAINER_CHANGES,
    TYPENAME,
    WebSocketClient,
    assert_alive,
    close_frame,
    connected_client,
)
from tests.clock import wait_until
from tests.support.graphql import Data, receive, send
from tests.support.server import RunningServer
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

pytestmark = pytest.mark.any_database


@asynccontextmanager
async def open_socket(server: RunningServer) -> AsyncIterator[ClientConnection]:
    """Yield a socket that has sent nothing yet."""
    async with connect(server.websocket_url, subprotocols=[PROTOCOL], compression=None) as socket:
        yield socket


@pytest.mark.parametrize("offered", [None, ["graphql-ws"], ["x"]])
async def test_a_socket_without_the_subprotocol_is_closed_with_4406(
    server: RunningServer, offered: list[str] | None
) -> None:
    subprotocols = [Subprotocol(name) for name in offered] if offered else None
    async with connect(server.websocket_url, subprotocols=subprotocols) as socket:
        assert socket.subprotocol is None
        code, reason = await close_frame(socket)
    assert code == 4406
    assert "graphql-transport-ws" in reason


async def test_the_subprotocol_is_selected_among_several(server: RunningServer) -> None:
    async with connect(server.websocket_url, subprotocols=[Subprotocol("graphql-ws"), PROTOCOL]) as socket:
        assert socket.subprotocol == PROTOCOL


@pytest.mark.parametrize("fields", [{}, {"payload": None}, {"payload": {}}, {"payload": {"a": [1]}}])
async def test_connection_init_is_acknowledged(server: RunningServer, fields: Data) -> None:
    async with open_socket(server) as socket:
        await send(socket, {"type": "connection_init"} | fields)
        assert await receive(socket) == {"type": "connection_ack"}
        await assert_alive(WebSocketClient(socket))


async def test_a_second_connection_init_closes_the_socket_with_4429(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await send(client.socket, {"type": "connection_init"})
        assert await close_frame(client.socket) == (4429, "Too many initialisation requests")


async def test_a_socket_without_connection_init_is_closed_with_4408(server: RunningServer) -> None:
    async with (
        gated_server(server.app.state.runtime, limits_with(connection_init_timeout=0.05)) as gated,
        open_socket(gated.server) as socket,
    ):
        assert await close_frame(socket) == (4408, "Connection initialisation timeout")


async def test_an_operation_before_the_acknowledgement_closes_the_socket_with_4401(server: RunningServer) -> None:
    async with open_socket(server) as socket:
        await send(socket, {"type": "complete", "id": "1"})
        await send(socket, {"type": "subscribe", "id": "1", "payload": {"query": TYPENAME}})
        assert (await close_frame(socket))[0] == 4401


PING_PAYLOADS: list[Data] = [{}, {"payload": None}, {"payload": {}}, {"payload": {"time": 1, "ñ": ["\u0000"]}}]


@pytest.mark.parametrize("payload", PING_PAYLOADS)
async def test_a_ping_is_answered_before_and_after_the_acknowledgement(server: RunningServer, payload: Data) -> None:
    async with open_socket(server) as socket:
        for first in (None, {"type": "connection_init"}):
            if first:
                await send(socket, first)
                await receive(socket)
            await send(socket, {"type": "ping"} | payload)
            assert await receive(socket) == {"type": "pong"} | payload
            await send(socket, {"type": "pong"} | payload)  # unsolicited, and ignored


async def test_a_query_gets_its_result_and_a_completion(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("1", TYPENAME)
        assert await client.receive() == {"id": "1", "type": "next", "payload": {"data": {"__typename": "Query"}}}
        assert await client.receive() == {"id": "1", "type": "complete"}


async def test_an_id_that_is_in_use_closes_the_socket_with_4409(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("stream", TRAINER_CHANGES)
        assert (await client.receive())["payload"]["data"]["cambios"]["operacion"] == "DESCONOCIDO"
        await client.start("change", CREATE_TRAINER)
        messages = [await client.receive() for _ in range(3)]
        assert sorted((message["id"], message["type"]) for message in messages) == [
            ("change", "complete"),
            ("change", "next"),
            ("stream", "next"),
        ]
        await client.start("stream", TYPENAME)
        assert await close_frame(client.socket) == (4409, "Subscriber for stream already exists")


@pytest.mark.parametrize("key", ["1", " ", "ñ" * 200, "\u0000", '"}', "__proto__", "x" * 1000])
async def test_an_id_can_be_any_text_and_is_free_after_completion(server: RunningServer, key: str) -> None:
    async with connected_client(server.websocket_url) as client:
        for _ in range(2):
            await client.answer(key, TYPENAME)
            await client.start(key, "{ nothing }")
            assert (await client.receive())["type"] == "error"
            await client.start(key, TRAINER_CHANGES)
            assert (await client.receive())["id"] == key
            await client.stop(key)


async def test_a_long_close_reason_is_cut_between_characters(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("ñ" * 300, TRAINER_CHANGES)
        await client.receive()
        await client.start("ñ" * 300, TYPENAME)
        code, reason = await close_frame(client.socket)
    assert code == 4409
    assert reason == "Subscriber for " + "ñ" * 54
    assert len(reason.encode()) == 123


async def test_a_completed_subscription_sends_no_more_results(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client, connected_client(server.websocket_url) as other:
        await client.start("1", TRAINER_CHANGES)
        await client.receive()
        await client.stop("1")
        await assert_alive(client)  # so that the completion has been read
        await other.answer("change", CREATE_TRAINER)
        await assert_alive(client, "1")


async def test_a_completion_of_an_unknown_operation_is_ignored(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.stop("unknown")
        await client.answer("1", TYPENAME)
        await client.stop("1")
        await client.stop("1")
        await assert_alive(client, "1")


async def test_a_query_or_mutation_that_is_completed_early_sends_no_result(server: RunningServer) -> None:
    async with gated_server(server.app.state.runtime) as gated, connected_client(gated.url) as client:
        await client.start("query", TYPENAME)
        await client.start("change", CREATE_TRAINER)
        await wait_until(lambda: gated.executor.started == 2)
        await client.stop("query")
        await client.stop("change")
        await send(client.socket, {"type": "ping"})
        assert await client.receive() == {"type": "pong"}
        gated.executor.gate.set()
        await assert_alive(client, "query")
        await wait_until(lambda: gated.stats.operations == 0)
