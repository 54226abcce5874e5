"""The protocol, rule by rule: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from tests.api.gated_server import changed, place
from tests.api.sockets import PROTOCOL, Line, calling, until
from tests.support.graphql import Data, receive, send
from tests.support.server import RunningServer
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

TYPE = "{ __typename }"
CHANGES = "subscription { cambios(tipos: [Formador]) { operacion } }"
ADD = 'mutation { crearFormador(input: {nombre: "Ane", apellidos: "Arregi"}) { errores { codigo } } }'


@asynccontextmanager
async def silent(server: RunningServer) -> AsyncIterator[ClientConnection]:
    """A socket that has said nothing yet."""
    async with connect(server.websocket_url, subprotocols=[PROTOCOL], compression=None) as socket:
        yield socket


async def closed(socket: ClientConnection) -> tuple[int, str]:
    """The code and the reason with which the server closes, saying nothing more."""
    with pytest.raises(ConnectionClosed) as error:
        await socket.recv()
    assert error.value.rcvd is not None
    return error.value.rcvd.code, error.value.rcvd.reason


async def lives(line: Line, key: str = "still here") -> None:
    assert await line.answer(key, TYPE) == {"__typename": "Query"}


@pytest.mark.parametrize("offered", [None, ["graphql-ws"], ["x"]])
async def test_another_subprotocol_is_not_acceptable(server: RunningServer, offered: list[str] | None) -> None:
    subprotocols = [Subprotocol(name) for name in offered] if offered else None
    async with connect(server.websocket_url, subprotocols=subprotocols) as socket:
        assert socket.subprotocol is None
        code, reason = await closed(socket)
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
        await lives(Line(socket))


async def test_a_second_initialisation_is_too_many(server: RunningServer) -> None:
    async with calling(server.websocket_url) as line:
        await send(line.socket, {"type": "connection_init"})
        assert await closed(line.socket) == (4429, "Too many initialisation requests")


async def test_whoever_does_not_initialise_in_time_is_closed(server: RunningServer) -> None:
    async with (
        place(server.app.state.runtime, changed(connection_init_timeout=0.05)) as other,
        silent(other.server) as socket,
    ):
        assert await closed(socket) == (4408, "Connection initialisation timeout")


async def test_nothing_is_run_before_the_acknowledgement(server: RunningServer) -> None:
    async with silent(server) as socket:
        await send(socket, {"type": "complete", "id": "1"})
        await send(socket, {"type": "subscribe", "id": "1", "payload": {"query": TYPE}})
        assert (await closed(socket))[0] == 4401


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
    async with calling(server.websocket_url) as line:
        await line.start("1", TYPE)
        assert await line.heard() == {"id": "1", "type": "next", "payload": {"data": {"__typename": "Query"}}}
        assert await line.heard() == {"id": "1", "type": "complete"}


async def test_operations_share_the_ids_of_their_socket(server: RunningServer) -> None:
    async with calling(server.websocket_url) as line:
        await line.start("stream", CHANGES)
        assert (await line.heard())["payload"]["data"]["cambios"]["operacion"] == "DESCONOCIDO"
        await line.start("change", ADD)
        heard = sorted([await line.heard() for _ in range(3)], key=lambda one: (one["id"], one["type"]))
        assert [(one["id"], one["type"]) for one in heard] == [
            ("change", "complete"),
            ("change", "next"),
            ("stream", "next"),
        ]
        await line.start("stream", TYPE)
        assert await closed(line.socket) == (4409, "Subscriber for stream already exists")


@pytest.mark.parametrize("key", ["1", " ", "ñ" * 200, "\u0000", '"}', "__proto__", "x" * 1000])
async def test_an_id_is_any_text_and_free_again_once_complete(server: RunningServer, key: str) -> None:
    async with calling(server.websocket_url) as line:
        for _ in range(2):
            await line.answer(key, TYPE)
            await line.start(key, "{ nothing }")
            assert (await line.heard())["type"] == "error"
            await line.start(key, CHANGES)
            assert (await line.heard())["id"] == key
            await line.stop(key)


async def test_a_reason_is_cut_between_letters(server: RunningServer) -> None:
    async with calling(server.websocket_url) as line:
        await line.start("ñ" * 300, CHANGES)
        await line.heard()
        await line.start("ñ" * 300, TYPE)
        code, reason = await closed(line.socket)
    assert code == 4409
    assert reason == "Subscriber for " + "ñ" * 54
    assert len(reason.encode()) == 123


async def test_who_completes_hears_no_more(server: RunningServer) -> None:
    async with calling(server.websocket_url) as line, calling(server.websocket_url) as other:
        await line.start("1", CHANGES)
        await line.heard()
        await line.stop("1")
        await lives(line)  # so it has been read
        await other.answer("change", ADD)
        await lives(line, "1")


async def test_completing_what_does_not_run_is_nothing(server: RunningServer) -> None:
    async with calling(server.websocket_url) as line:
        await line.stop("unknown")
        await line.answer("1", TYPE)
        await line.stop("1")
        await line.stop("1")
        await lives(line, "1")


async def test_who_completes_a_single_operation_first_does_not_hear_its_result(server: RunningServer) -> None:
    async with place(server.app.state.runtime) as other, calling(other.url) as line:
        await line.start("query", TYPE)
        await line.start("change", ADD)
        await until(lambda: other.runner.begun == 2)
        await line.stop("query")
        await line.stop("change")
        await send(line.socket, {"type": "ping"})
        assert await line.heard() == {"type": "pong"}
        other.runner.gate.set()
        await lives(line, "query")
        await until(lambda: other.stats.operations == 0)
