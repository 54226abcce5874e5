"""Every result is one frame with one `data:` line, for any JSON of the database or the resolvers.

By the specification a frame can have several `data:` lines, but urql reads only the first.
"""

import json
import re
from typing import Any

import httpx2
import pytest
from tests.api.factories import do
from tests.api.sse_client import ACCEPT_EVENTS, EventStream
from tests.api.websocket_client import connected_client
from tests.support.graphql import Data, GraphQLClient
from tests.support.server import RunningServer

from planificador.api.transports.sse import next_of

LINE_BREAKS = ["\n", "\r", "\r\n", "\n\n", " \r\n\t\n"]
STREAM = re.compile(r"event: next\ndata: ([^\r\n]+)\n\nevent: complete\ndata: \n\n")
"""The whole response with one result."""
CONTACTS = "contactos(first: 3) { totalCount nodes { id nombre roles cliente { nombre } } }"
QUERIES = [
    "{ clientes(first: 3) { nodes { id nombre } } }",
    "{ clientes(first: 3) { edges { cursor node { id notas } } pageInfo { hasNextPage endCursor } } }",
    f"{{ clientes(first: 3) {{ nodes {{ id notas {CONTACTS} }} }} }}",
    f'{{ buscar(texto: "forjas") {{ nodes {{ __typename ... on Cliente {{ nombre notas {CONTACTS} }} }} }} }}',
    f"{{ clientes {{ nodes {{ __typename {CONTACTS} }} }} __schema {{ types {{ name }} }} }}",
]
MUTATION = f"""mutation ($input: ActualizarClienteInput!) {{
  actualizarCliente(input: $input) {{ cliente {{ version notas {CONTACTS} }} errores {{ codigo }} }} }}"""
LIVE = f"""subscription {{ avisos {{ lista {{ ...Alert }} aviso {{ ...Alert }} }} }}
  fragment Alert on AvisoRecordatorio {{ interaccion {{ descripcion cliente {{ notas {CONTACTS} }} }} }}"""
NOTES = "first line\nsecond\n\ndata: third \\n \\r"


@pytest.fixture
async def clients(graphql: GraphQLClient) -> list[Data]:
    """Create three clients with notes of several lines and two contacts each."""
    clients = []
    for number in range(3):
        client = await do(graphql, "crearCliente", nombre=f"Forjas {number}", notas=NOTES)
        for name in ("Ane", "Jon"):
            await do(graphql, "crearContacto", cliente=client["id"], nombre=name, apellidos="Arregi")
        clients.append(client)
    return clients


async def streamed(http: httpx2.AsyncClient, query: str, variables: Data | None = None) -> Any:  # Any: JSON
    """Return the result of a query or mutation whose response is an event stream."""
    response = await http.post("/graphql", json={"query": query, "variables": variables}, headers=ACCEPT_EVENTS)
    stream = STREAM.fullmatch(response.text)
    assert stream, response.text
    return json.loads(stream[1])


@pytest.mark.parametrize("query", QUERIES)
async def test_a_streamed_query_is_one_frame_with_the_json_of_the_plain_response(
    graphql: GraphQLClient, clients: list[Data], query: str
) -> None:
    plain = (await graphql.response(query)).json()
    assert "errors" not in plain
    assert await streamed(graphql.http, query) == plain
    assert await streamed(graphql.http, f"{query} # new") == plain


@pytest.mark.parametrize("query", QUERIES)
async def test_a_query_over_a_socket_has_the_data_of_the_plain_response(
    graphql: GraphQLClient, server: RunningServer, clients: list[Data], query: str
) -> None:
    async with connected_client(server.websocket_url) as client:
        assert await client.answer("1", query) == await graphql(query)


async def test_a_streamed_mutation_that_returns_rows_is_one_frame(graphql: GraphQLClient, clients: list[Data]) -> None:
    change = {"id": clients[0]["id"], "version": clients[0]["version"], "notas": NOTES + "!"}
    result = await streamed(graphql.http, MUTATION, {"input": change})
    payload = result["data"]["actualizarCliente"]
    assert payload["errores"] == []
    assert payload["cliente"]["notas"] == NOTES + "!"
    assert [node["nombre"] for node in payload["cliente"]["contactos"]["nodes"]] == ["Ane", "Jon"]


async def test_each_event_of_a_subscription_that_returns_rows_is_one_frame(
    graphql: GraphQLClient, clients: list[Data]
) -> None:
    await remind(graphql, clients[0])
    async with graphql.http.stream("POST", "/graphql", json={"query": LIVE}, headers=ACCEPT_EVENTS) as response:
        events = EventStream(response)
        (first,) = (await events.data())["data"]["avisos"]["lista"]
        await remind(graphql, clients[1])
        second = (await events.data())["data"]["avisos"]["aviso"]
    for alert in (first, second):
        assert alert["interaccion"]["descripcion"] == NOTES
        assert alert["interaccion"]["cliente"]["contactos"]["totalCount"] == 2


async def remind(graphql: GraphQLClient, client: Data) -> None:
    """Record a call to the client whose next action is due today."""
    action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
    await do(graphql, "crearInteraccion", cliente=client["id"], tipo="LLAMADA", descripcion=NOTES, **action)


@pytest.mark.parametrize("line_break", LINE_BREAKS)
def test_line_breaks_between_json_tokens_do_not_break_a_frame(line_break: str) -> None:
    text = line_break.join(["", "{", '"a"', ":", "[", "1", ",", json.dumps(NOTES), "]", "}", ""])
    event, data, *rest = next_of(text.encode()).decode().split("\n")
    assert (event, rest) == ("event: next", ["", ""])
    assert "\r" not in data
    assert json.loads(data.removeprefix("data: ")) == {"a": [1, NOTES]}
