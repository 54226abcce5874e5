"""GraphQL over HTTP, by https://graphql.github.io/graphql-over-http/draft/ and by what an open network asks for."""

import gzip
import json
from typing import Any

import pytest
from tests.api.error_assertions import JSON, RESPONSE, refused
from tests.support.graphql import GraphQLClient

ASK = {"query": "{ __typename }"}
ANSWER = {"data": {"__typename": "Query"}}
MUTATION = 'mutation { crearCliente(input: {nombre: "Zubia"}) { cliente { nombre } } }'


ACCEPTS = {
    None: JSON,
    "": JSON,
    "*/*": JSON,
    "application/*": JSON,
    "application/json": JSON,
    "application/graphql-response+json": RESPONSE,
    "application/graphql-response+json, application/json": RESPONSE,
    "application/json, application/graphql-response+json": RESPONSE,
    "application/graphql-response+json;q=0.5, application/json": JSON,
    "application/json;q=0, */*": RESPONSE,
    "application/json;q=0, application/*": RESPONSE,
    "application/json;q=0, application/graphql-response+json;q=0, application/*": None,
    "application/graphql-response+json, application/json;q=0.9, text/event-stream, multipart/mixed": RESPONSE,
    "text/event-stream;q=1, application/json;q=0.1": JSON,
    "application/json; charset=utf-8": JSON,
    'APPLICATION/JSON; charset="UTF-8"': JSON,
    "text/html,application/xhtml+xml,*/*;q=0.8": JSON,
    "application/json; charset=latin1": None,
    "application/jsonx": None,
    "text/plain": None,
    "application/json;q=2": None,
    "nonsense": None,
}


@pytest.mark.parametrize(("accept", "content_type"), ACCEPTS.items())
async def test_the_client_chooses_the_media_type(
    graphql: GraphQLClient, accept: str | None, content_type: str | None
) -> None:
    request = graphql.http.build_request("POST", "/graphql", json=ASK)
    del request.headers["accept"]
    if accept is not None:
        request.headers["accept"] = accept
    answer = await graphql.http.send(request)
    if content_type is None:
        refused(answer, 406, "NOT_ACCEPTABLE")
    else:
        assert (answer.status_code, answer.headers["content-type"], answer.json()) == (200, content_type, ANSWER)


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        ({"query": "{"}, "GRAPHQL_PARSE_FAILED"),
        ({"query": "{ nada }"}, "GRAPHQL_VALIDATION_FAILED"),
        ({"query": "query ($n: Int!) { clientes(first: $n) { totalCount } }"}, "BAD_USER_INPUT"),
        ({"query": "query A { __typename } query B { __typename }"}, "OPERATION_RESOLUTION_FAILURE"),
        ({"query": "query A { __typename }", "operationName": "B"}, "OPERATION_RESOLUTION_FAILURE"),
        ({"query": "fragment A on Query { __typename }"}, "GRAPHQL_VALIDATION_FAILED"),
    ],
)
async def test_what_cannot_be_run_has_no_data_and_its_status_is_the_media_type_s(
    graphql: GraphQLClient, request_: dict[str, Any], code: str
) -> None:
    for accept, status in ("application/graphql-response+json", 400), ("application/json", 200):
        answer = await graphql.http.post("/graphql", json=request_, headers={"accept": accept})
        refused(answer, status, code)


async def test_what_fails_while_it_runs_is_an_answer(graphql: GraphQLClient) -> None:
    headers = {"accept": "application/graphql-response+json"}
    answer = await graphql.http.post("/graphql", json={"query": '{ cliente(id: "x") { id } }'}, headers=headers)
    assert answer.status_code == 200
    assert answer.json()["data"] == {"cliente": None}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE"])
async def test_other_methods_are_refused_and_told_which_there_are(graphql: GraphQLClient, method: str) -> None:
    answer = await graphql.http.request(method, "/graphql")
    refused(answer, 405, "METHOD_NOT_ALLOWED")
    assert answer.headers["allow"] == "GET, HEAD, POST, OPTIONS"


async def test_options_tell_the_methods(graphql: GraphQLClient) -> None:
    answer = await graphql.http.options("/graphql")
    assert (answer.status_code, answer.headers["allow"], answer.text) == (204, "GET, HEAD, POST, OPTIONS", "")


CONTENT_TYPES = [
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/plain",
    "text/plain; application/json",
    "application/jsonp",
    "application/json-patch+json",
    "application/graphql",
    "application/json; charset=utf-16",
    "",
]


@pytest.mark.parametrize("kind", CONTENT_TYPES)
async def test_what_a_page_elsewhere_may_send_unasked_is_no_request(graphql: GraphQLClient, kind: str) -> None:
    answer = await graphql.http.post("/graphql", content=json.dumps(ASK), headers={"content-type": kind})
    refused(answer, 415, "UNSUPPORTED_MEDIA_TYPE")


async def test_a_body_without_a_type_is_no_request(graphql: GraphQLClient) -> None:
    answer = await graphql.http.post("/graphql", content=json.dumps(ASK))
    refused(answer, 415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize(
    "kind", ["application/json", "Application/JSON ;charset=UTF-8", 'application/json; charset="utf-8"']
)
async def test_json_goes_by_all_its_names(graphql: GraphQLClient, kind: str) -> None:
    answer = await graphql.http.post("/graphql", content=json.dumps(ASK), headers={"content-type": kind})
    assert answer.json() == ANSWER


@pytest.mark.parametrize("coding", ["gzip", "br", "deflate, gzip"])
async def test_a_compressed_body_is_refused_unread(graphql: GraphQLClient, coding: str) -> None:
    headers = {"content-type": "application/json", "content-encoding": coding}
    answer = await graphql.http.post("/graphql", content=gzip.compress(b"{" * 10**6), headers=headers)
    refused(answer, 415, "UNSUPPORTED_CONTENT_ENCODING")
    assert answer.headers["accept-encoding"] == "identity"


async def test_queries_come_by_get_too(graphql: GraphQLClient) -> None:
    query = "query A($n: Int!) { clientes(first: $n) { totalCount } } query B { __typename }"
    parameters = {"query": query, "operationName": "A", "variables": '{"n": 1}', "utm": "ignored"}
    answer = await graphql.http.get("/graphql", params=parameters)
    assert answer.json() == {"data": {"clientes": {"totalCount": 0}}}
    assert answer.headers["cache-control"] == "private, no-cache"
    assert "Accept" in answer.headers["vary"]


@pytest.mark.parametrize(
    "query",
    [
        "variables=1&query={__typename}",
        "variables=[]&query={__typename}",
        "variables={&query={__typename}",
        "query={__typename}&query={__typename}",
        "query=%ff",
        'query={__typename}&variables={"a":1,"a":2}',
        'query={__typename}&extensions={"a":{"b":1,"b":2}}',
        'query={__typename}&variables={"a":"\\ud800"}',
        'query={__typename}&variables={"a":' + "1" * 5000 + "}",
        'query={__typename}&variables={"a":' + "[" * 500 + "]" * 500 + "}",
        "query=",
        "operationName=A",
        "extensions=3&query={__typename}",
        "&".join(["a=1"] * 200),
    ],
)
async def test_a_url_that_is_no_request_is_refused(graphql: GraphQLClient, query: str) -> None:
    refused(await graphql.http.get(f"/graphql?{query}"), 400, "BAD_REQUEST")


async def test_who_reads_pages_only_is_answered_with_nothing_else(graphql: GraphQLClient) -> None:
    for method in ("GET", "HEAD"):
        answer = await graphql.http.request(method, "/graphql", params=ASK, headers={"accept": "text/html"})
        assert answer.status_code == 406
    refused(await graphql.http.get("/graphql", params=ASK, headers={"accept": "text/html"}), 406, "NOT_ACCEPTABLE")


async def test_an_answer_that_the_client_has_is_not_sent_again(graphql: GraphQLClient) -> None:
    first = await graphql.http.get("/graphql", params=ASK)
    again = await graphql.http.get("/graphql", params=ASK, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.text, again.headers["etag"]) == (304, "", first.headers["etag"])
    other = await graphql.http.get("/graphql", params={"query": "{ a: __typename }"})
    assert other.headers["etag"] != first.headers["etag"]


async def test_head_is_get_without_the_body(graphql: GraphQLClient) -> None:
    get, head = [await graphql.http.request(method, "/graphql", params=ASK) for method in ("GET", "HEAD")]
    assert (head.status_code, head.text) == (200, "")
    for name in ("content-type", "content-length", "etag"):
        assert head.headers[name] == get.headers[name]


async def test_nothing_is_written_by_get(graphql: GraphQLClient) -> None:
    for method in ("GET", "HEAD"):
        answer = await graphql.http.request(method, "/graphql", params={"query": MUTATION})
        assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert await graphql("{ clientes { totalCount } }") == {"clientes": {"totalCount": 0}}


async def test_answers_are_for_nobody_else(graphql: GraphQLClient) -> None:
    answer = await graphql.response("{ __typename }")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    got = await graphql.http.get("/graphql", params=ASK)
    assert got.headers["cross-origin-resource-policy"] == "same-origin"


async def test_no_answer_tells_what_runs_here(graphql: GraphQLClient) -> None:
    for path in ("/graphql", "/graphiql", "/nowhere"):
        answer = await graphql.http.get(path)
        assert not {"server", "x-powered-by"} & answer.headers.keys()


@pytest.mark.parametrize(
    ("coding", "compressed"), [("gzip", True), ("br, gzip;q=0.5", True), ("gzip;q=0", False), ("", False)]
)
async def test_a_long_answer_is_compressed_for_who_takes_it_so(
    graphql: GraphQLClient, coding: str, compressed: bool
) -> None:
    query = "{ __schema { types { name description } } }"
    plain = await graphql.response(query, headers={"accept-encoding": "identity"})
    answer = await graphql.response(query, headers={"accept-encoding": coding})
    assert ("content-encoding" in answer.headers) == compressed
    assert answer.json() == plain.json()
    short = await graphql.response("{ __typename }", headers={"accept-encoding": coding})
    assert "content-encoding" not in short.headers


CROSS_SITE = [
    {"origin": "https://evil.example"},
    {"origin": "null"},
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"origin": "http://127.0.0.1.evil.example"},
]


@pytest.mark.parametrize("headers", CROSS_SITE)
async def test_pages_elsewhere_are_refused(graphql: GraphQLClient, headers: dict[str, str]) -> None:
    refused(await graphql.http.get("/graphql", params=ASK, headers=headers), 403, "ORIGIN_NOT_ALLOWED")
    answer = await graphql.response(MUTATION, headers=headers)
    refused(answer, 403, "ORIGIN_NOT_ALLOWED")
    assert await graphql("{ clientes { totalCount } }") == {"clientes": {"totalCount": 0}}


async def test_our_own_pages_are_let_in(graphql: GraphQLClient) -> None:
    own = {"origin": str(graphql.http.base_url).rstrip("/"), "sec-fetch-site": "same-origin"}
    assert (await graphql.response("{ __typename }", headers=own)).json() == ANSWER


async def test_a_browser_at_the_endpoint_is_led_to_the_page(graphql: GraphQLClient) -> None:
    headers = {"accept": "text/html", "sec-fetch-site": "none"}
    answer = await graphql.http.get("/graphql", headers=headers)
    assert (answer.status_code, answer.headers["location"]) == (307, "/graphiql")
