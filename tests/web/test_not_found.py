"""Requests for unknown paths."""

import pytest
from tests.api.error_assertions import assert_refused
from tests.support.graphql import GraphQLClient

pytestmark = pytest.mark.any_database


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nowhere", 404, "NOT_FOUND"),
        ("POST", "/graphql/", 404, "NOT_FOUND"),
        ("GET", "/graphiql/assets/nothing.js", 404, "NOT_FOUND"),
        ("POST", "/graphiql", 405, "METHOD_NOT_ALLOWED"),
    ],
)
async def test_an_unknown_path_gets_a_json_error(
    graphql: GraphQLClient, method: str, path: str, status: int, code: str
) -> None:
    answer = await graphql.http.request(method, path)
    assert_refused(answer, status, code)
    assert (answer.headers["x-content-type-options"], answer.headers["cache-control"]) == ("nosniff", "no-store")
    assert ("allow" in answer.headers) == (status == 405)
