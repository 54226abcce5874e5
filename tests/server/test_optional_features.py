"""Optional features: batches, other origins, diagnostics."""

from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest
from tests.api.error_assertions import assert_refused
from tests.api.websocket_client import connect_client, connected_client
from tests.clock import wait_until
from tests.server.conftest import Serve
from tests.support.command import error_line, invoke
from tests.support.graphql import Data
from tests.support.http_client import http_client
from tests.support.server import RunningServer

TYPENAME: Data = {"query": "{ __typename }"}
CHANGES = "subscription { cambios(tipos: [Formador]) { operacion } }"
ORIGIN = "https://app.example.eus"


def create_trainer(name: str) -> Data:
    """Return the request that creates a trainer."""
    text = "mutation ($n: String!) { crearFormador(input: {nombre: $n, apellidos: $n}) { formador { nombre } } }"
    return {"query": text, "variables": {"n": name}}


def codes(answer: httpx2.Response) -> list[str | None]:
    return [result["errors"][0]["extensions"]["code"] if "errors" in result else None for result in answer.json()]


@pytest.fixture
async def batching(serve: Serve) -> AsyncIterator[httpx2.AsyncClient]:
    async with serve(max_batch=3) as server, http_client(server.url) as http:
        yield http


async def test_the_results_of_a_batch_are_in_its_order(batching: httpx2.AsyncClient) -> None:
    answer = await batching.post(
        "/graphql", json=[create_trainer("B"), {"query": "{ formadores { totalCount } }"}, create_trainer("A")]
    )
    assert [result["data"] for result in answer.json()] == [
        {"crearFormador": {"formador": {"nombre": "B"}}},
        {"formadores": {"totalCount": 1}},
        {"crearFormador": {"formador": {"nombre": "A"}}},
    ]


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        ({"query": "{"}, "GRAPHQL_PARSE_FAILED"),
        ({"query": "{ nada }"}, "GRAPHQL_VALIDATION_FAILED"),
        ({"query": CHANGES}, "BAD_USER_INPUT"),
        ({}, "BAD_REQUEST"),
        (3, "BAD_REQUEST"),
        ([TYPENAME], "BAD_REQUEST"),
    ],
)
async def test_a_rejected_operation_of_a_batch_has_its_error_in_its_place(
    batching: httpx2.AsyncClient, operation: Any, code: str
) -> None:
    answer = await batching.post("/graphql", json=[TYPENAME, operation, TYPENAME])
    assert answer.status_code == 200
    assert codes(answer) == [None, code, None]


@pytest.mark.parametrize(("count", "code"), [(0, "BAD_REQUEST"), (4, "LIMIT_EXCEEDED"), (1000, "LIMIT_EXCEEDED")])
async def test_the_length_of_a_batch_is_limited(batching: httpx2.AsyncClient, count: int, code: str) -> None:
    assert "max_batch" in assert_refused(await batching.post("/graphql", json=[TYPENAME] * count), 400, code)


async def test_a_batch_is_rejected_by_get_and_as_an_event_stream(batching: httpx2.AsyncClient) -> None:
    assert (await batching.get("/graphql", params={"query": "[{}]", "variables": "[]"})).status_code == 400
    answer = await batching.post("/graphql", json=[TYPENAME], headers={"accept": "text/event-stream"})
    assert answer.status_code == 406


async def test_each_operation_of_a_batch_counts_against_the_rate_limit(serve: Serve) -> None:
    async with (
        serve(max_batch=3, rate_limit=0.001, rate_limit_burst=4) as server,
        http_client(server.url) as http,
    ):
        statuses = [(await http.post("/graphql", json=[TYPENAME] * count)).status_code for count in (3, 2, 1)]
    assert statuses[:2] == [200, 429]


@pytest.mark.parametrize("setting", [ORIGIN, "https://App.Example.eus/"])
async def test_a_page_of_an_allowed_origin_can_read_the_response(serve: Serve, setting: str) -> None:
    from planificador.settings import Settings

    origins = Settings(origins=(setting,)).origins
    page = {"origin": ORIGIN}
    async with serve(origins=origins) as server, http_client(server.url, headers=page) as http:
        for method, headers in (
            ("POST", "content-type"),
            ("POST", "accept-language,content-type"),
            ("GET", "apollo-require-preflight, x-apollo-operation-name"),
            ("POST", "apollographql-client-name,apollographql-client-version,content-type"),
        ):
            requested = {"access-control-request-method": method, "access-control-request-headers": headers}
            preflight = await http.options("/graphql", headers=requested)
            assert preflight.status_code == 200, preflight.text
            assert preflight.headers["access-control-allow-origin"] == ORIGIN
        answers = [
            await http.post("/graphql", json=TYPENAME),
            await http.post("/graphql", json={}),
            await http.post("/graphql", content="x"),
            await http.put("/graphql"),
            await http.get("/graphql", params={"query": "{"}, headers={"accept": "application/graphql-response+json"}),
            await http.get("/graphql", params=TYPENAME),
        ]
        tag = answers[-1].headers["etag"]
        answers.append(await http.get("/graphql", params=TYPENAME, headers={"if-none-match": tag}))
        for answer in answers:
            assert answer.headers["access-control-allow-origin"] == ORIGIN
            assert "Origin" in answer.headers["vary"]
        assert [answer.status_code for answer in answers] == [200, 400, 415, 405, 400, 200, 304]
        async with connected_client(server.websocket_url, origin=ORIGIN) as client:
            assert await client.answer("1", "{ __typename }")
        foreign = await http.post("/graphql", json=TYPENAME, headers={"origin": "https://evil.example"})
        assert foreign.status_code == 403
        assert "access-control-allow-origin" not in foreign.headers


@pytest.mark.parametrize(
    ("page", "requested", "status", "code"),
    [
        ("https://evil.example", {"access-control-request-method": "POST"}, 403, "ORIGIN_NOT_ALLOWED"),
        (ORIGIN, {"access-control-request-method": "DELETE"}, 400, "BAD_REQUEST"),
        (
            ORIGIN,
            {"access-control-request-method": "POST", "access-control-request-headers": "x-secret"},
            400,
            "BAD_REQUEST",
        ),
    ],
)
async def test_a_rejected_preflight_request_gets_a_json_error(
    serve: Serve, page: str, requested: dict[str, str], status: int, code: str
) -> None:
    async with serve(origins=(ORIGIN,)) as server, http_client(server.url) as http:
        answer = await http.options("/graphql", headers={"origin": page, **requested})
    assert_refused(answer, status, code)
    assert (answer.headers["x-content-type-options"], answer.headers["cache-control"]) == ("nosniff", "no-store")
    assert ("access-control-allow-origin" in answer.headers) == (page == ORIGIN)


async def live_counts(http: httpx2.AsyncClient) -> Data:
    counts: Data = (await http.get("/_live")).json()
    return counts


async def test_the_live_counts_fall_back_after_disconnects(serve: Serve) -> None:
    async with serve(diagnostics=True) as server, http_client(server.url) as http:
        before = await live_counts(http)
        client = await connect_client(server.websocket_url)
        await client.start("1", CHANGES)
        await client.receive()
        body = {"query": CHANGES}
        async with http.stream("POST", "/graphql", json=body, headers={"accept": "text/event-stream"}) as stream:
            chunks = stream.aiter_raw()  # a new iterator would end the stream
            await anext(chunks)
            during = await live_counts(http)
            assert (during["sockets"], during["subscriptions"]) == (1, 2)
        client.abort()
        await wait_for_disconnects(server)
        assert {**await live_counts(http), "tasks": 0} == {**before, "tasks": 0}
        answer = await http.get("/_live", headers={"host": "evil.example"})
        assert (answer.status_code, "tasks" in answer.text) == (400, False)


async def wait_for_disconnects(server: RunningServer) -> None:
    await wait_until(lambda: server.stats.sockets == server.stats.subscriptions == 0)


async def test_live_counts_are_served_only_with_diagnostics(serve: Serve) -> None:
    async with serve() as server, http_client(server.url) as http:
        assert (await http.get("/_live")).status_code == 404


def test_diagnostics_require_the_loopback_address(tmp_path: Any) -> None:
    message = error_line(invoke(tmp_path, "serve", host="0.0.0.0", diagnostics="true"), 2)
    assert message.startswith("PLANIFICADOR_DIAGNOSTICS: ")
    assert "127.0.0.1" in message
