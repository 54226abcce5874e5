"""GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/), and its protection against other sites."""

import gzip
import json
from typing import Any

import pytest
from tests.api.error_assertions import JSON, RESPONSE, assert_refused
from tests.api.factories import do
from tests.support.graphql import GraphQLClient

QUERY = {"query": "{ __typename }"}
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
async def test_the_accept_header_selects_the_media_type(
    graphql: GraphQLClient, accept: str | None, content_type: str | None
) -> None:
    request = graphql.http.build_request("POST", "/graphql", json=QUERY)
    del request.headers["accept"]
    if accept is not None:
        request.headers["accept"] = accept
    answer = await graphql.http.send(request)
    if content_type is None:
        assert_refused(answer, 406, "NOT_ACCEPTABLE")
    else:
        assert (answer.status_code, answer.headers["content-type"], answer.json()) == (200, content_type, ANSWER)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"query": "{"}, "GRAPHQL_PARSE_FAILED"),
        ({"query": "{ nada }"}, "GRAPHQL_VALIDATION_FAILED"),
        ({"query": "query ($n: Int!) { clientes(first: $n) { totalCount } }"}, "BAD_USER_INPUT"),
        ({"query": "query A { __typename } query B { __typename }"}, "OPERATION_RESOLUTION_FAILURE"),
        ({"query": "query A { __typename }", "operationName": "B"}, "OPERATION_RESOLUTION_FAILURE"),
        ({"query": "fragment A on Query { __typename }"}, "GRAPHQL_VALIDATION_FAILED"),
    ],
)
async def test_a_rejected_operation_has_no_data_and_the_status_of_its_media_type(
    graphql: GraphQLClient, body: dict[str, Any], code: str
) -> None:
    for accept, status in ("application/graphql-response+json", 400), ("application/json", 200):
        answer = await graphql.http.post("/graphql", json=body, headers={"accept": accept})
        assert_refused(answer, status, code)


async def test_an_error_of_a_field_is_a_successful_response(graphql: GraphQLClient) -> None:
    headers = {"accept": "application/graphql-response+json"}
    answer = await graphql.http.post("/graphql", json={"query": '{ cliente(id: "x") { id } }'}, headers=headers)
    assert answer.status_code == 200
    assert answer.json()["data"] == {"cliente": None}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE"])
async def test_put_delete_patch_and_trace_are_not_allowed(graphql: GraphQLClient, method: str) -> None:
    answer = await graphql.http.request(method, "/graphql")
    assert_refused(answer, 405, "METHOD_NOT_ALLOWED")
    assert answer.headers["allow"] == "GET, HEAD, POST, OPTIONS"


async def test_options_returns_the_allowed_methods(graphql: GraphQLClient) -> None:
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


@pytest.mark.parametrize("content_type", CONTENT_TYPES)
async def test_a_body_of_another_content_type_is_rejected(graphql: GraphQLClient, content_type: str) -> None:
    answer = await graphql.http.post("/graphql", content=json.dumps(QUERY), headers={"content-type": content_type})
    assert_refused(answer, 415, "UNSUPPORTED_MEDIA_TYPE")


async def test_a_body_without_a_content_type_is_rejected(graphql: GraphQLClient) -> None:
    answer = await graphql.http.post("/graphql", content=json.dumps(QUERY))
    assert_refused(answer, 415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize(
    "content_type", ["application/json", "Application/JSON ;charset=UTF-8", 'application/json; charset="utf-8"']
)
async def test_every_spelling_of_the_json_content_type_is_accepted(graphql: GraphQLClient, content_type: str) -> None:
    answer = await graphql.http.post("/graphql", content=json.dumps(QUERY), headers={"content-type": content_type})
    assert answer.json() == ANSWER


@pytest.mark.parametrize("coding", ["gzip", "br", "deflate, gzip"])
async def test_a_compressed_body_is_rejected(graphql: GraphQLClient, coding: str) -> None:
    headers = {"content-type": "application/json", "content-encoding": coding}
    answer = await graphql.http.post("/graphql", content=gzip.compress(b"{" * 10**6), headers=headers)
    assert_refused(answer, 415, "UNSUPPORTED_CONTENT_ENCODING")
    assert answer.headers["accept-encoding"] == "identity"


async def test_a_query_by_get_is_executed(graphql: GraphQLClient) -> None:
    query = "query A($n: Int!) { clientes(first: $n) { totalCount } } query B { __typename }"
    parameters = {"query": query, "operationName": "A", "variables": '{"n": 1}', "utm": "ignored"}
    answer = await graphql.http.get("/graphql", params=parameters)
    assert answer.json() == {"data": {"clientes": {"totalCount": 0}}}
    assert answer.headers["cache-control"] == "private, no-cache"
    assert "Accept" in answer.headers["vary"]


async def test_the_url_of_a_query_may_have_texts_of_any_script(graphql: GraphQLClient) -> None:
    client = await do(graphql, "crearCliente", nombre="Ñandú Łódź 日本")
    query = "query ($texto: String!) { clientes(filtro: { texto: $texto }) { nodes { id } } }"
    for text in ("ñandú", "Łódź", "日本"):
        variables = json.dumps({"texto": text}, ensure_ascii=False)
        answer = await graphql.http.get("/graphql", params={"query": query, "variables": variables})
        assert answer.json() == {"data": {"clientes": {"nodes": [{"id": client["id"]}]}}}


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
async def test_a_url_with_an_invalid_request_is_rejected(graphql: GraphQLClient, query: str) -> None:
    assert_refused(await graphql.http.get(f"/graphql?{query}"), 400, "BAD_REQUEST")


async def test_a_query_for_a_client_that_accepts_only_html_is_not_acceptable(graphql: GraphQLClient) -> None:
    for method in ("HEAD", "GET"):
        answer = await graphql.http.request(method, "/graphql", params=QUERY, headers={"accept": "text/html"})
        assert answer.status_code == 406
    assert_refused(answer, 406, "NOT_ACCEPTABLE")


async def test_a_response_with_the_client_s_etag_is_not_sent_again(graphql: GraphQLClient) -> None:
    first = await graphql.http.get("/graphql", params=QUERY)
    again = await graphql.http.get("/graphql", params=QUERY, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.text, again.headers["etag"]) == (304, "", first.headers["etag"])
    other = await graphql.http.get("/graphql", params={"query": "{ a: __typename }"})
    assert other.headers["etag"] != first.headers["etag"]


async def test_head_returns_the_headers_of_get_without_the_body(graphql: GraphQLClient) -> None:
    get, head = [await graphql.http.request(method, "/graphql", params=QUERY) for method in ("GET", "HEAD")]
    assert (head.status_code, head.text) == (200, "")
    for name in ("content-type", "content-length", "etag"):
        assert head.headers[name] == get.headers[name]


async def test_a_mutation_by_get_or_head_is_not_allowed(graphql: GraphQLClient) -> None:
    for method in ("GET", "HEAD"):
        answer = await graphql.http.request(method, "/graphql", params={"query": MUTATION})
        assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert await graphql("{ clientes { totalCount } }") == {"clientes": {"totalCount": 0}}


async def test_responses_are_neither_stored_nor_shared_with_other_sites(graphql: GraphQLClient) -> None:
    answer = await graphql.response("{ __typename }")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    query = await graphql.http.get("/graphql", params=QUERY)
    assert query.headers["cross-origin-resource-policy"] == "same-origin"


async def test_no_response_names_the_server_software(graphql: GraphQLClient) -> None:
    for path in ("/graphql", "/graphiql", "/nowhere"):
        answer = await graphql.http.get(path)
        assert not {"server", "x-powered-by"} & answer.headers.keys()


@pytest.mark.parametrize(
    ("coding", "compressed"), [("gzip", True), ("br, gzip;q=0.5", True), ("gzip;q=0", False), ("", False)]
)
async def test_a_long_response_is_compressed_if_the_client_accepts_gzip(
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
async def test_requests_of_other_sites_are_rejected(graphql: GraphQLClient, headers: dict[str, str]) -> None:
    assert_refused(await graphql.http.get("/graphql", params=QUERY, headers=headers), 403, "ORIGIN_NOT_ALLOWED")
    answer = await graphql.response(MUTATION, headers=headers)
    assert_refused(answer, 403, "ORIGIN_NOT_ALLOWED")
    assert await graphql("{ clientes { totalCount } }") == {"clientes": {"totalCount": 0}}


async def test_a_request_of_the_server_s_own_origin_is_answered(graphql: GraphQLClient) -> None:
    own = {"origin": str(graphql.http.base_url).rstrip("/"), "sec-fetch-site": "same-origin"}
    assert (await graphql.response("{ __typename }", headers=own)).json() == ANSWER


async def test_a_browser_at_the_endpoint_is_redirected_to_graphiql(graphql: GraphQLClient) -> None:
    headers = {"accept": "text/html", "sec-fetch-site": "none"}
    answer = await graphql.http.get("/graphql", headers=headers)
    assert (answer.status_code, answer.headers["location"]) == (307, "/graphiql")
