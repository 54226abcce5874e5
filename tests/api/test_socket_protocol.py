"""The protocol, rule by rule: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md"""

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


@asynccontextmanager
async def silent(server: RunningServer) -> AsyncIterator[ClientConnection]:
    """A socket that has said nothing yet."""
    async with connect(server.websocket_url, subprotocols=[PROTOCOL], compression=None) as socket:
        yield socket


@pytest.mark.parametrize("offered", [None, ["graphql-ws"], ["x"]])
async def test_another_subprotocol_is_not_acceptable(server: RunningServer, offered: list[str] | None) -> None:
    subprotocols = [Subprotocol(name) for name in offered] if offered else None
    async with connect(server.websocket_url, subprotocols=subprotocols) as socket:
        assert socket.subprotocol is None
        code, reason = await close_frame(socket)
    assert code == 4406
    assert "graphql-transport-ws" in reason


async def test_ours_is_chosen_among_several(server: RunningServer) -> None:
    async with connect(server.websocket_url, subprotocols=[Subprotocol("graphql-ws"), PROTOCOL]) as socket:
        assert socket.subprotocol == PROTOCOL


@pytest.mark.parametrize("more", [{}, {"payload": None}, {"payload": {}}, {"payload": {"a": [1]}}])
async def test_an_initialisation_is_acknowledged(server: RunningServer, more: Data) -> None:
    async with silent(server) as socket:
        await send(socket, {"type": "connection_init"} | more)
        assert await receive(socket) == {"type": "connection_ack"}
        await assert_alive(WebSocketClient(socket))


async def test_a_second_initialisation_is_too_many(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await send(client.socket, {"type": "connection_init"})
        assert await close_frame(client.socket) == (4429, "Too many initialisation requests")


async def test_whoever_does_not_initialise_in_time_is_closed(server: RunningServer) -> None:
    async with (
        gated_server(server.app.state.runtime, limits_with(connection_init_timeout=0.05)) as other,
        silent(other.server) as socket,
    ):
        assert await close_frame(socket) == (4408, "Connection initialisation timeout")


async def test_nothing_is_run_before_the_acknowledgement(server: RunningServer) -> None:
    async with silent(server) as socket:
        await send(socket, {"type": "complete", "id": "1"})
        await send(socket, {"type": "subscribe", "id": "1", "payload": {"query": TYPENAME}})
        assert (await close_frame(socket))[0] == 4401


PAYLOADS: list[Data] = [{}, {"payload": None}, {"payload": {}}, {"payload": {"time": 1, "ñ": ["\u0000"]}}]


@pytest.mark.parametrize("payload", PAYLOADS)
async def test_a_ping_is_answered_before_and_after_the_acknowledgement(server: RunningServer, payload: Data) -> None:
    async with silent(server) as socket:
        for opening in (None, {"type": "connection_init"}):
            if opening:
                await send(socket, opening)
                await receive(socket)
            await send(socket, {"type": "ping"} | payload)
            assert await receive(socket) == {"type": "pong"} | payload
            await send(socket, {"type": "pong"} | payload)  # unsolicited, and ignored


async def test_a_query_has_one_result_and_is_complete(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("1", TYPENAME)
        assert await client.receive() == {"id": "1", "type": "next", "payload": {"data": {"__typename": "Query"}}}
        assert await client.receive() == {"id": "1", "type": "complete"}


async def test_operations_share_the_ids_of_their_socket(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("stream", TRAINER_CHANGES)
        assert (await client.receive())["payload"]["data"]["cambios"]["operacion"] == "DESCONOCIDO"
        await client.start("change", CREATE_TRAINER)
        heard = sorted([await client.receive() for _ in range(3)], key=lambda one: (one["id"], one["type"]))
        assert [(one["id"], one["type"]) for one in heard] == [
            ("change", "complete"),
            ("change", "next"),
            ("stream", "next"),
        ]
        await client.start("stream", TYPENAME)
        assert await close_frame(client.socket) == (4409, "Subscriber for stream already exists")


@pytest.mark.parametrize("key", ["1", " ", "ñ" * 200, "\u0000", '"}', "__proto__", "x" * 1000])
async def test_an_id_is_any_text_and_free_again_once_complete(server: RunningServer, key: str) -> None:
    async with connected_client(server.websocket_url) as client:
        for _ in range(2):
            await client.answer(key, TYPENAME)
            await client.start(key, "{ nothing }")
            assert (await client.receive())["type"] == "error"
            await client.start(key, TRAINER_CHANGES)
            assert (await client.receive())["id"] == key
            await client.stop(key)


async def test_a_reason_is_cut_between_letters(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("ñ" * 300, TRAINER_CHANGES)
        await client.receive()
        await client.start("ñ" * 300, TYPENAME)
        code, reason = await close_frame(client.socket)
    assert code == 4409
    assert reason == "Subscriber for " + "ñ" * 54
    assert len(reason.encode()) == 123


async def test_who_completes_hears_no_more(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client, connected_client(server.websocket_url) as other:
        await client.start("1", TRAINER_CHANGES)
        await client.receive()
        await client.stop("1")
        await assert_alive(client)  # so it has been read
        await other.answer("change", CREATE_TRAINER)
        await assert_alive(client, "1")


async def test_completing_what_does_not_run_is_nothing(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.stop("unknown")
        await client.answer("1", TYPENAME)
        await client.stop("1")
        await client.stop("1")
        await assert_alive(client, "1")


async def test_who_completes_a_single_operation_first_does_not_hear_its_result(server: RunningServer) -> None:
    async with gated_server(server.app.state.runtime) as other, connected_client(other.url) as client:
        await client.start("query", TYPENAME)
        await client.start("change", CREATE_TRAINER)
        await wait_until(lambda: other.executor.started == 2)
        await client.stop("query")
        await client.stop("change")
        await send(client.socket, {"type": "ping"})
        assert await client.receive() == {"type": "pong"}
        other.executor.gate.set()
        await assert_alive(client, "query")
        await wait_until(lambda: other.stats.operations == 0)
