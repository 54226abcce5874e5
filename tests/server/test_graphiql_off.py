"""A server without GraphiQL has no page, and no redirect to it."""

import pytest
from tests.api.error_assertions import assert_refused
from tests.server.conftest import Serve
from tests.support.http_client import http_client

pytestmark = pytest.mark.any_database

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize("path", ["/", "/graphiql", "/graphiql/", "/graphiql/assets/", "/graphiql/assets/index.js"])
async def test_graphiql_is_not_found_when_it_is_off(serve: Serve, path: str) -> None:
    async with serve(graphiql=False) as server, http_client(server.url) as http:
        for method in ("GET", "HEAD", "POST"):
            answer = await http.request(method, path, headers={"accept": BROWSER})
            assert (answer.status_code, answer.headers["content-type"]) == (404, "application/json; charset=utf-8")
            assert "location" not in answer.headers


async def test_a_browser_at_the_endpoint_is_not_redirected_when_graphiql_is_off(serve: Serve) -> None:
    async with serve(graphiql=False) as server, http_client(server.url) as http:
        assert_refused(await http.get("/graphql", headers={"accept": BROWSER}), 400, "BAD_REQUEST")
        assert_refused(await http.get("/graphql", headers={"accept": "text/html"}), 406, "NOT_ACCEPTABLE")


async def test_the_api_works_when_graphiql_is_off(serve: Serve) -> None:
    async with serve(graphiql=False, diagnostics=True) as server, http_client(server.url) as http:
        answer = await http.get("/graphql", params={"query": "{ __typename }"}, headers={"accept": BROWSER})
        assert answer.json() == {"data": {"__typename": "Query"}}
        assert (await http.get("/_live")).status_code == 200
