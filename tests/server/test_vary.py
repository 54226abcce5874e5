"""The `Vary` header names each field once."""

import pytest
from tests.server.conftest import Serve
from tests.support.http_client import http_client

pytestmark = pytest.mark.any_database

ORIGIN = "https://app.example.eus"
QUERY = {"query": "{ __typename }"}


@pytest.mark.parametrize("origins", [(), (ORIGIN,)], ids=["own pages", "other origins"])
@pytest.mark.parametrize("page", [{}, {"origin": ORIGIN}, {"origin": "https://evil.example"}], ids=str)
async def test_vary_names_each_field_once(serve: Serve, origins: tuple[str, ...], page: dict[str, str]) -> None:
    async with serve(origins=origins) as server, http_client(server.url, headers=page) as http:
        first = await http.get("/graphql", params=QUERY)
        for answer in (
            first,
            await http.get("/graphql", params=QUERY, headers={"if-none-match": "*"}),
            await http.head("/graphql", params=QUERY),
            await http.get("/graphql"),
            await http.get("/graphql", params=QUERY, headers={"accept": "text/event-stream"}),
            await http.get("/graphql", headers={"accept": "text/html"}),
            await http.post("/graphql", json=QUERY),
            await http.post("/graphql", content="x"),
            await http.put("/graphql"),
            await http.options("/graphql"),
            await http.options("/graphql", headers={"access-control-request-method": "POST"}),
        ):
            values = answer.headers.get_list("vary")
            assert len(values) <= 1
            names = [name.strip().lower() for name in ",".join(values).split(",")]
            assert len(set(names)) == len(names)
            assert "origin" in names or not origins or answer.request.method == "OPTIONS"
    if first.status_code == 200:
        assert first.headers["vary"] == "Accept, Accept-Encoding, Accept-Language, Authorization, Cookie, Origin"
