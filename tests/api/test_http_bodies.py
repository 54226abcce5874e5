"""Request bodies that are not valid GraphQL requests."""

import json

import pytest
from tests.api.error_assertions import assert_refused
from tests.support.graphql import GraphQLClient
from tests.support.raw import exchange, post
from tests.support.server import RunningServer

from planificador.api.validation.limits import Limits

pytestmark = pytest.mark.any_database

BODIES = {
    "null": b"null",
    "number": b"3",
    "text": b'"x"',
    "true": b"true",
    "list": b"[]",
    "list of requests": b'[{"query": "{ __typename }"}]',
    "bad UTF-8": b'{"query": "\xff"}',
    "UTF-16": '{"query": "{ __typename }"}'.encode("utf-16"),
    "byte order mark": b'\xef\xbb\xbf{"query": "{ __typename }"}',
    "deep": b"[" * 200_000,
    "deep and closed": b'{"query": "{ __typename }", "variables": {"a": ' + b"[" * 5000 + b"]" * 5000 + b"}}",
    "deep objects": b'{"query": "{ __typename }", "variables": ' + b'{"a":' * 5000 + b"1" + b"}" * 5001,
    "a name twice": b'{"query": "{ __typename }", "query": "{ a: __typename }"}',
    "a name twice, spaced": b'{"query" : "{ __typename }", "query"\n: "\\":"}',
    "a name twice below": b'{"query": "{ __typename }", "variables": {"a": 1, "a": 2}}',
    "a name twice, escaped": b'{"query": "{ __typename }", "qu\\u0065ry": "x"}',
    "long number twice": b'{"a": 1, "a": ' + b"1" * 5000 + b"}",
    "lone surrogate": b'{"query": "{ __typename }", "variables": {"a": "\\ud800"}}',
    "long number": b'{"query": "{ __typename }", "variables": {"n": ' + b"1" * 5_000 + b"}}",
    "not a number": b'{"query": "{ __typename }", "variables": {"n": NaN}}',
    "incomplete": b'{"query": "{ __typ',
    "trailing data": b'{"query": "{ __typename }"} {}',
    "empty": b"",
    "no query": b"{}",
    "query is null": b'{"query": null}',
    "query is empty": b'{"query": ""}',
    "query is a number": b'{"query": 3}',
    "variables are a list": b'{"query": "{ __typename }", "variables": []}',
    "operationName is a number": b'{"query": "{ __typename }", "operationName": 1}',
    "extensions are a text": b'{"query": "{ __typename }", "extensions": ""}',
    "another version of persisted queries": b'{"extensions": {"persistedQuery": {"version": 2, "sha256Hash": "a"}}}',
    "documentId is a number": b'{"documentId": 1}',
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
async def test_an_invalid_body_is_rejected_with_a_short_error(graphql: GraphQLClient, body: bytes) -> None:
    answer = await graphql.http.post("/graphql", content=body, headers={"content-type": "application/json"})
    assert len(assert_refused(answer, 400, "BAD_REQUEST")) < 200


async def test_colons_in_strings_are_not_taken_for_names(graphql: GraphQLClient) -> None:
    body = {
        "query": "query ($t: String!) { buscar(texto: $t) { nodes { id } } }",
        "variables": {"t": 'a":"b" : {"a":"'},
    }
    answer = await graphql.http.post("/graphql", json=body)
    assert answer.json() == {"data": {"buscar": {"nodes": []}}}


async def test_a_body_over_max_body_is_rejected_before_it_is_read(server: RunningServer) -> None:
    for length, body in (
        (b"content-length: 300000", b""),
        (b"transfer-encoding: chunked", b"50000\r\n" + b" " * 0x50000),
        (b"content-length: 2000000", b" " * 2_000_000),  # a client that sends all of it can read the error
    ):
        answer = await exchange(server.url, post(length), body)
        assert answer.startswith(b"HTTP/1.1 413 ")
        assert b"connection: close" in answer
        assert b'"code":"BODY_TOO_LARGE","limit":"max_body","max":262144' in answer


async def test_the_method_and_the_media_type_are_checked_before_the_size_of_the_variables(
    graphql: GraphQLClient,
) -> None:
    variables = {"values": [0] * (Limits().max_list + 1)}
    mutation = {"query": 'mutation { eliminarCliente(input: {id: "x"}) { id } }', "variables": json.dumps(variables)}
    answer = await graphql.http.get("/graphql", params=mutation)
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    subscription = {"query": "subscription { avisos { tipo } }", "variables": variables}
    headers = {"accept": "application/graphql-response+json"}
    assert_refused(await graphql.http.post("/graphql", json=subscription, headers=headers), 406, "NOT_ACCEPTABLE")
    assert_refused(
        await graphql.http.post("/graphql", json={"query": "{ __typename }", "variables": variables}),
        200,
        "LIMIT_EXCEEDED",
    )
