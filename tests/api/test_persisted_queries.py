"""Automatic persisted queries: clients send the hash of a document in place of its text."""

import json
from hashlib import sha256
from typing import Any

from tests.api.error_assertions import assert_refused
from tests.support.graphql import GraphQLClient


def persisted(text: str) -> dict[str, Any]:
    """Return the extensions of a request for the document."""
    return {"persistedQuery": {"version": 1, "sha256Hash": sha256(text.encode()).hexdigest()}}


async def test_a_document_that_was_sent_with_its_hash_can_be_named_by_it(graphql: GraphQLClient) -> None:
    text = "query Once { alias: __typename }"
    by_hash = {"extensions": persisted(text)}
    unknown = await graphql.http.post("/graphql", json=by_hash)
    assert assert_refused(unknown, 200, "PERSISTED_QUERY_NOT_FOUND") == "PersistedQueryNotFound"
    sent = await graphql.http.post("/graphql", json={"query": text} | by_hash)
    again = await graphql.http.post("/graphql", json=by_hash)
    get = await graphql.http.get("/graphql", params={"extensions": json.dumps(persisted(text))})
    by_id = await graphql.http.post("/graphql", json={"documentId": f"sha256:{sha256(text.encode()).hexdigest()}"})
    assert [answer.json() for answer in (sent, again, get, by_id)] == [{"data": {"alias": "Query"}}] * 4


async def test_a_document_in_the_cache_can_get_a_hash(graphql: GraphQLClient) -> None:
    text = "query Known { formaciones(first: 1) { nodes { id } } }"
    by_hash = {"extensions": persisted(text)}
    bodies = [{"query": text}, {"query": text}, {"query": text} | by_hash, by_hash]
    answers = [(await graphql.http.post("/graphql", json=body)).json() for body in bodies]
    assert answers == [{"data": {"formaciones": {"nodes": []}}}] * 4


async def test_a_hash_of_another_document_is_rejected(graphql: GraphQLClient) -> None:
    mismatch = {"query": "{ b: __typename }", "extensions": persisted("{ c: __typename }")}
    assert_refused(await graphql.http.post("/graphql", json=mismatch), 200, "PERSISTED_QUERY_HASH_MISMATCH")
    by_hash = {"extensions": persisted("{ c: __typename }")}
    assert_refused(await graphql.http.post("/graphql", json=by_hash), 200, "PERSISTED_QUERY_NOT_FOUND")


async def test_an_invalid_document_is_not_stored_by_its_hash(graphql: GraphQLClient) -> None:
    by_hash = {"extensions": persisted("{ nada }")}
    await graphql.http.post("/graphql", json={"query": "{ nada }"} | by_hash)
    assert_refused(await graphql.http.post("/graphql", json=by_hash), 200, "PERSISTED_QUERY_NOT_FOUND")
