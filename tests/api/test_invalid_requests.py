"""Invalid requests over HTTP and WebSockets get client errors, and close a socket only if its protocol requires it."""

import json

import pytest
from tests.api.websocket_client import PROTOCOL, TYPENAME, close_frame, connected_client
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

MESSAGES = {
    "list": "[]",
    "null": "null",
    "number": "3",
    "deep": "[" * 200_000,
    "invalid JSON": "{",
    "without type": "{}",
    "type is a number": '{"type": 3}',
    "unknown type": json.dumps({"type": "ñ" * 300}),
    "without payload": '{"type": "subscribe", "id": "1"}',
    "payload is null": '{"type": "subscribe", "id": "1", "payload": null}',
    "query is a number": '{"type": "subscribe", "id": "1", "payload": {"query": 3}}',
    "id is a number": '{"type": "subscribe", "id": 1, "payload": {"query": "{ __typename }"}}',
    "variables are a list": '{"type": "subscribe", "id": "1", "payload": {"query": "{ __typename }", "variables": []}}',
}


@pytest.mark.parametrize("message", MESSAGES.values(), ids=MESSAGES.keys())
async def test_a_malformed_message_closes_the_socket_with_4400(server: RunningServer, message: str) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.socket.send(message)
        assert (await close_frame(client.socket))[0] == 4400


@pytest.mark.parametrize(
    "query", ["{ clientes(", "{ nada }", "", "subscription { avisos(horasAnticipacion: 0) { tipo } }"]
)
async def test_an_invalid_document_gets_an_error_and_leaves_the_socket_open(server: RunningServer, query: str) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("a", query)
        answer = await client.receive()
        assert answer["id"] == "a"
        assert "INTERNAL" not in json.dumps(answer)
        assert "errors" in answer["payload"] or answer["type"] == "error"
        await client.start("b", TYPENAME)
        messages = [await client.receive() for _ in range(2 if answer["type"] == "error" else 3)]
        assert {"id": "b", "type": "next", "payload": {"data": {"__typename": "Query"}}} in messages


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", ""])
async def test_a_request_with_an_unknown_host_is_rejected(graphql: GraphQLClient, host: str) -> None:
    answer = await graphql.response("{ __typename }", headers={"host": host})
    assert answer.status_code == 400


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:1", "[::1]:8000"])
async def test_every_name_of_the_loopback_address_is_accepted(graphql: GraphQLClient, host: str) -> None:
    assert await graphql("{ __typename }", headers={"host": host}) == {"__typename": "Query"}


async def test_a_page_of_another_origin_cannot_open_a_socket(server: RunningServer) -> None:
    with pytest.raises(InvalidStatus):
        async with connected_client(server.websocket_url, origin="https://evil.example"):
            pass


async def test_a_subscription_by_a_plain_request_is_not_acceptable(graphql: GraphQLClient) -> None:
    answer = await graphql.response("subscription { avisos { tipo } }")
    assert answer.status_code == 406
    assert answer.json()["errors"][0]["extensions"]["code"] == "NOT_ACCEPTABLE"


async def test_json_responses_are_not_escaped_to_ascii(graphql: GraphQLClient) -> None:
    answer = await graphql.response('mutation { crearCliente(input: {nombre: "Beñat"}) { cliente { nombre } } }')
    assert "Beñat" in answer.text


@pytest.mark.parametrize(
    ("payload", "message"), [({"idioma": "eu-ES"}, "Datu hau falta da."), ({}, "Falta este dato.")]
)
async def test_connection_init_selects_the_language_of_a_socket(
    server: RunningServer, payload: dict[str, str], message: str
) -> None:
    query = 'mutation { crearCliente(input: {nombre: ""}) { errores { mensaje } } }'
    async with connect(server.websocket_url, subprotocols=[PROTOCOL]) as socket:
        await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
        await socket.recv()
        await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": query}}))
        assert message in str(await socket.recv())
