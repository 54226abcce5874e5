"""An invalid operation gets an error of its own; an invalid message closes the socket."""

import json
from typing import Any

import pytest
from tests.api.websocket_client import TYPENAME, assert_alive, close_frame, connect_client, connected_client
from tests.support.graphql import Data, send
from tests.support.server import RunningServer

INVALID_OPERATIONS = [
    "{ clientes(",
    "{ nothing }",
    "",
    " ",
    "fragment F on Query { __typename }",
    "query A { __typename } query B { __typename }",
    "query ($n: Int!) { clientes(first: $n) { totalCount } }",
    "subscription { avisos(horasAnticipacion: 0) { tipo } }",
    "subscription ($n: Int!) { avisos(horasAnticipacion: $n) { tipo } }",
]


@pytest.mark.parametrize("text", INVALID_OPERATIONS)
async def test_an_invalid_operation_gets_an_error_and_leaves_the_socket_open(server: RunningServer, text: str) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("1", text)
        message = await client.receive()
        assert message.keys() == {"id", "type", "payload"}
        assert (message["id"], message["type"]) == ("1", "error")
        assert message["payload"]
        for error in message["payload"]:
            assert error["message"]
            assert error["extensions"]["code"] not in {None, "INTERNAL_SERVER_ERROR"}
        await assert_alive(client, "1")


async def test_an_error_of_a_field_is_part_of_the_result(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("1", "{ avisos(horasAnticipacion: 0) { clave } }")
        message = await client.receive()
        assert (message["type"], [*message["payload"]]) == ("next", ["data", "errors"])
        assert await client.receive() == {"id": "1", "type": "complete"}


def subscribe(**payload: Any) -> str:
    """Return a subscribe message with these entries in its payload."""
    return json.dumps({"type": "subscribe", "id": "1", "payload": {"query": TYPENAME} | payload})


MALFORMED: dict[str, str | bytes] = {
    "binary": b'{"type": "ping"}',
    "bytes": b"\xff",
    "invalid JSON": "{",
    "empty": "",
    "null": "null",
    "list": '[{"type": "ping"}]',
    "text": '"ping"',
    "number": "3",
    "deep": "[" * 200_000,
    "without type": "{}",
    "type null": '{"type": null}',
    "type a list": '{"type": ["ping"]}',
    "unknown type": json.dumps({"type": "ñ" * 300}),
    "ack": '{"type": "connection_ack"}',
    "next": '{"type": "next", "id": "1", "payload": {}}',
    "error": '{"type": "error", "id": "1", "payload": []}',
    "legacy": '{"type": "start", "id": "1", "payload": {}}',
    "init payload a list": '{"type": "connection_init", "payload": []}',
    "ping payload a text": '{"type": "ping", "payload": "x"}',
    "pong payload a number": '{"type": "pong", "payload": 0}',
    "ping payload deep": '{"type": "ping", "payload": {"a": ' + "[" * 900 + "]" * 900 + "}}",
    "complete without id": '{"type": "complete"}',
    "complete id a number": '{"type": "complete", "id": 1}',
    "complete id empty": '{"type": "complete", "id": ""}',
    "subscribe without id": json.dumps({"type": "subscribe", "payload": {"query": TYPENAME}}),
    "subscribe id a number": json.dumps({"type": "subscribe", "id": 1, "payload": {"query": TYPENAME}}),
    "subscribe id null": json.dumps({"type": "subscribe", "id": None, "payload": {"query": TYPENAME}}),
    "subscribe id empty": json.dumps({"type": "subscribe", "id": "", "payload": {"query": TYPENAME}}),
    "without payload": '{"type": "subscribe", "id": "1"}',
    "payload null": '{"type": "subscribe", "id": "1", "payload": null}',
    "payload a text": '{"type": "subscribe", "id": "1", "payload": "x"}',
    "without query": '{"type": "subscribe", "id": "1", "payload": {}}',
    "query null": subscribe(query=None),
    "query a number": subscribe(query=3),
    "operationName a number": subscribe(operationName=1),
    "variables a list": subscribe(variables=[]),
    "variables a text": subscribe(variables="{}"),
    "extensions a list": subscribe(extensions=[]),
    "extensions a number": subscribe(extensions=0),
    "lone surrogate in an id": json.dumps({"type": "subscribe", "id": "\ud83d", "payload": {"query": TYPENAME}}),
    "lone surrogate in a ping": json.dumps({"type": "ping", "payload": {"a": "\ud83d"}}),
    "lone surrogate in a text": json.dumps({"type": "subscribe", "id": "1", "payload": "\ud83d"}),
    "not a number": subscribe(variables={"a": float("nan")}),
    "a long number": subscribe(variables={"a": 0}).replace("0", "1" * 5000),
    "a number out of range": subscribe(variables={"a": 0}).replace("0", "1e999"),
}


LONE_SURROGATES = {
    "a variable": {"query": "query ($t: String!) { buscar(texto: $t) { __typename } }", "variables": {"t": "a\ud83d"}},
    "a name in the variables": {"query": TYPENAME, "variables": {"\udc00": 1}},
    "the document": {"query": '{ buscar(texto: "\ud83d") { __typename } }'},
    "an extension": {"query": TYPENAME, "extensions": {"a": ["\ud83d"]}},
}


@pytest.mark.parametrize("payload", LONE_SURROGATES.values(), ids=LONE_SURROGATES.keys())
async def test_a_lone_surrogate_in_an_operation_gets_an_error_and_leaves_the_socket_open(
    server: RunningServer, payload: Data
) -> None:
    async with connected_client(server.websocket_url) as client:
        await send(client.socket, {"type": "subscribe", "id": "1", "payload": payload})
        message = await client.receive()
        assert (message["id"], message["type"]) == ("1", "error")
        assert message["payload"][0]["extensions"]["code"] == "BAD_USER_INPUT"
        await assert_alive(client, "1")


@pytest.mark.parametrize("message", MALFORMED.values(), ids=MALFORMED.keys())
async def test_a_malformed_message_closes_the_socket_with_4400_and_a_reason(
    server: RunningServer, message: str | bytes
) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.socket.send(message)
        code, reason = await close_frame(client.socket)
        assert code == 4400
        assert reason
        assert "ñ" not in reason, "the message is not repeated"


async def test_a_lone_surrogate_in_a_ping_closes_the_socket(server: RunningServer) -> None:
    async with connected_client(server.websocket_url) as client:
        await send(client.socket, {"type": "ping", "id": "1", "payload": {"a": "\ud83d"}})
        assert await close_frame(client.socket) == (4400, "A message must be JSON")


@pytest.mark.parametrize("value", [{}, {"x": {}}, None])
async def test_optional_entries_of_a_payload_may_be_null(server: RunningServer, value: Data | None) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.socket.send(subscribe(operationName=None, variables=value, extensions=value, more=1))
        assert (await client.receive())["type"] == "next"


async def test_a_message_in_several_fragments_is_read(server: RunningServer) -> None:
    client = await connect_client(server.websocket_url)
    await client.socket.send(iter([subscribe()[:20], subscribe()[20:]]))
    assert (await client.receive())["type"] == "next"
    await client.socket.close()
