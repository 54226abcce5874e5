"""The application follows its settings."""

import pytest
from tests.support.authentication import trusting_app
from tests.support.http_client import http_client
from tests.support.server import serving

from planificador.settings import Settings

ORIGIN = "http://localhost:5173"


async def test_configured_hosts_and_origins_are_allowed(database: str) -> None:
    settings = Settings(database_url=database, hosts=("crm.example.eus",), origins=(ORIGIN,))
    headers = {"host": "crm.example.eus", "origin": ORIGIN}
    async with (
        serving(trusting_app(settings)) as server,
        http_client(server.url) as client,
    ):
        answer = await client.post("/graphql", json={"query": "{ __typename }"}, headers=headers)
        preflight_headers = {"access-control-request-method": "POST", "access-control-request-headers": "content-type"}
        preflight = await client.options("/graphql", headers=headers | preflight_headers)
    assert answer.json() == {"data": {"__typename": "Query"}}
    assert answer.headers["access-control-allow-origin"] == ORIGIN
    assert preflight.status_code == 200


async def test_limits_and_introspection_are_configured_by_settings(database: str) -> None:
    settings = Settings(database_url=database, max_depth=3, introspection=False, suggestions=False)
    texts = (
        "{ clientes { nodes { id } } }",
        "{ clientes { nodes { formacion { id } } } }",
        "{ __schema { __typename } }",
    )
    async with (
        serving(trusting_app(settings)) as server,
        http_client(server.url) as client,
    ):
        answers = [(await client.post("/graphql", json={"query": text})).json() for text in texts]
        invalid = await client.post(
            "/graphql",
            json={
                "query": "query ($o: [ClienteOrden!]) { clientes(orden: $o) { totalCount } }",
                "variables": {"o": ["NOMBR"]},
            },
        )
    assert answers[0] == {"data": {"clientes": {"nodes": []}}}
    codes = [
        (answer["errors"][0]["extensions"]["code"], answer["errors"][0]["extensions"].get("max"))
        for answer in answers[1:]
    ]
    assert codes == [("LIMIT_EXCEEDED", 3), ("INTROSPECTION_DISABLED", None)]
    assert "'ClienteOrden' enum" in invalid.text
    assert "NOMBRE" not in invalid.text


def test_hosts_and_origins_are_separated_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANIFICADOR_HOSTS", "a.example, *.b.example")
    monkeypatch.setenv("PLANIFICADOR_ORIGINS", ORIGIN)
    assert (Settings().hosts, Settings().origins) == (("a.example", "*.b.example"), (ORIGIN,))


@pytest.mark.parametrize("host", ["*", "localhost", "CRM.example.eus", "*.example.eus", "10.0.0.7", "[2001:db8::7]"])
def test_valid_hosts_are_accepted(host: str) -> None:
    assert Settings(hosts=(host,)).hosts == (host,)


@pytest.mark.parametrize("origin", ["localhost", "https://a.example/path", "ftp://a.example"])
def test_invalid_origins_are_refused(origin: str) -> None:
    with pytest.raises(ValueError, match="origins"):
        Settings(origins=(origin,))
