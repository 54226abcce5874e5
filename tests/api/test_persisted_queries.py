"""Documents that clients name by their hash: automatic persisted queries."""

import json
from hashlib import sha256
from typing import Any

from tests.api.error_assertions import refused
from tests.support.graphql import GraphQLClient


def persisted(text: str) -> dict[str, Any]:
    return {"persistedQuery": {"version": 1, "sha256Hash": sha256(text.encode()).hexdigest()}}


async def test_a_client_may_send_a_document_once_and_then_its_hash(graphql: GraphQLClient) -> None:
    text = "query Once { alias: __typename }"
    named = {"extensions": persisted(text)}
    unknown = await graphql.http.post("/graphql", json=named)
    assert refused(unknown, 200, "PERSISTED_QUERY_NOT_FOUND") == "PersistedQueryNotFound"
    sent = await graphql.http.post("/graphql", json={"query": text} | named)
    again = await graphql.http.post("/graphql", json=named)
    got = await graphql.http.get("/graphql", params={"extensions": json.dumps(persisted(text))})
    by_id = await graphql.http.post("/graphql", json={"documentId": f"sha256:{sha256(text.encode()).hexdigest()}"})
    assert [one.json() for one in (sent, again, got, by_id)] == [{"data": {"alias": "Query"}}] * 4


async def test_a_hash_is_learnt_of_a_document_that_is_known_already(graphql: GraphQLClient) -> None:
    text = "query Known { formaciones(first: 1) { nodes { id } } }"
    named = {"extensions": persisted(text)}
    asked = [{"query": text}, {"query": text}, {"query": text} | named, named]
    answers = [(await graphql.http.post("/graphql", json=one)).json() for one in asked]
    assert answers == [{"data": {"formaciones": {"nodes": []}}}] * 4


async def test_a_hash_must_be_the_document_s(graphql: GraphQLClient) -> None:
    asked = {"query": "{ b: __typename }", "extensions": persisted("{ c: __typename }")}
    refused(await graphql.http.post("/graphql", json=asked), 200, "PERSISTED_QUERY_HASH_MISMATCH")
    named = {"extensions": persisted("{ c: __typename }")}
    refused(await graphql.http.post("/graphql", json=named), 200, "PERSISTED_QUERY_NOT_FOUND")


async def test_only_valid_documents_are_remembered(graphql: GraphQLClient) -> None:
    named = {"extensions": persisted("{ nada }")}
    await graphql.http.post("/graphql", json={"query": "{ nada }"} | named)
    refused(await graphql.http.post("/graphql", json=named), 200, "PERSISTED_QUERY_NOT_FOUND")
