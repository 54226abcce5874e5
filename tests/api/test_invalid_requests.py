"""Requests that are no GraphQL requests: refused, never a 500, and a socket lives on where it can."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol


@asynccontextmanager
async def opened(server: RunningServer, **options: Any) -> AsyncIterator[ClientConnection]:
    protocol = Subprotocol("graphql-transport-ws")
    async with connect(server.websocket_url, subprotocols=[protocol], compression=None, **options) as socket:
        await socket.send('{"type": "connection_init"}')
        assert json.loads(await socket.recv()) == {"type": "connection_ack"}
        yield socket


MESSAGES = {
    "list": "[]",
    "null": "null",
    "number": "3",
    "deep": "[" * 200_000,
    "no JSON": "{",
    "no type": "{}",
    "type is a number": '{"type": 3}',
    "unknown type": json.dumps({"type": "ñ" * 300}),
    "no payload": '{"type": "subscribe", "id": "1"}',
    "payload is null": '{"type": "subscribe", "id": "1", "payload": null}',
    "query is a number": '{"type": "subscribe", "id": "1", "payload": {"query": 3}}',
    "id is a number": '{"type": "subscribe", "id": 1, "payload": {"query": "{ __typename }"}}',
    "variables are a list": '{"type": "subscribe", "id": "1", "payload": {"query": "{ __typename }", "variables": []}}',
}


@pytest.mark.parametrize("message", MESSAGES.values(), ids=MESSAGES.keys())
async def test_a_malformed_message_closes_its_socket_in_order(server: RunningServer, message: str) -> None:
    async with opened(server) as socket:
        await socket.send(message)
        with pytest.raises(ConnectionClosed) as closed:
            await socket.recv()
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4400


@pytest.mark.parametrize(
    "query", ["{ clientes(", "{ nada }", "", "subscription { avisos(horasAnticipacion: 0) { tipo } }"]
)
async def test_a_wrong_document_is_an_error_of_its_operation_and_the_socket_lives_on(
    server: RunningServer, query: str
) -> None:
    async with opened(server) as socket:
        await socket.send(json.dumps({"type": "subscribe", "id": "a", "payload": {"query": query}}))
        answer = json.loads(await socket.recv())
        assert answer["id"] == "a"
        assert "INTERNAL" not in json.dumps(answer)
        assert "errors" in answer["payload"] or answer["type"] == "error"
        await socket.send(json.dumps({"type": "subscribe", "id": "b", "payload": {"query": "{ __typename }"}}))
        answers = [json.loads(await socket.recv()) for _ in range(2 if answer["type"] == "error" else 3)]
        assert {"id": "b", "type": "next", "payload": {"data": {"__typename": "Query"}}} in answers


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", ""])
async def test_a_request_by_a_foreign_name_is_refused(graphql: GraphQLClient, host: str) -> None:
    answer = await graphql.response("{ __typename }", headers={"host": host})
    assert answer.status_code == 400


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:1", "[::1]:8000"])
async def test_the_loopback_goes_by_all_its_names(graphql: GraphQLClient, host: str) -> None:
    assert await graphql("{ __typename }", headers={"host": host}) == {"__typename": "Query"}


async def test_a_foreign_page_opens_no_socket(server: RunningServer) -> None:
    with pytest.raises(InvalidStatus):
        async with opened(server, origin="https://evil.example"):
            pass


async def test_a_subscription_in_a_single_answer_is_refused_as_the_client_s_mistake(graphql: GraphQLClient) -> None:
    answer = await graphql.response("subscription { avisos { tipo } }")
    assert answer.status_code == 406
    assert answer.json()["errors"][0]["extensions"]["code"] == "NOT_ACCEPTABLE"


async def test_answers_are_written_as_people_read_them(graphql: GraphQLClient) -> None:
    answer = await graphql.response('mutation { crearCliente(input: {nombre: "Beñat"}) { cliente { nombre } } }')
    assert "Beñat" in answer.text


@pytest.mark.parametrize(("said", "heard"), [({"idioma": "eu-ES"}, "Datu hau falta da."), ({}, "Falta este dato.")])
async def test_a_socket_s_client_says_its_language_when_it_connects(
    server: RunningServer, said: dict[str, str], heard: str
) -> None:
    query = 'mutation { crearCliente(input: {nombre: ""}) { errores { mensaje } } }'
    protocol = Subprotocol("graphql-transport-ws")
    async with connect(server.websocket_url, subprotocols=[protocol]) as socket:
        await socket.send(json.dumps({"type": "connection_init", "payload": said}))
        await socket.recv()
        await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": query}}))
        assert heard in str(await socket.recv())
