"""After a sign-in, nobody is led to another server."""

import pytest
from tests.api.error_assertions import assert_refused
from tests.oidc.conftest import Browser

from planificador.oidc.destinations import is_local_path

ELSEWHERE = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    " //evil.example",
    "https://evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://user@evil.example",
    "@evil.example",
    "evil.example",
    "/%2F/evil.example",
    "/%2Fevil.example",
    "%2F%2Fevil.example",
    "/%5Cevil.example",
    "/%252Fevil.example",
    "/%25252525252Fevil.example",
    "/%09/evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/a/..//evil.example",
    "/%2e%2e//evil.example",
    "/%2e%2fevil.example",
    "/\u2044evil.example",
    "/／evil.example",
    "/\x00/evil.example",
    "/" + "x" * 600,
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_no_destination_is_another_server(text: str) -> None:
    assert not is_local_path(text)


@pytest.mark.parametrize(
    "text", ["/", "/graphiql", "/clientes/7?orden=nombre&x=//y#z", "/a%20b", "/cl%C3%ADnica", "/a//b"]
)
def test_paths_of_this_server_are_destinations(text: str) -> None:
    assert is_local_path(text) == ("//b" not in text)


@pytest.mark.any_database
async def test_a_sign_in_that_would_end_elsewhere_does_not_begin(browser: Browser) -> None:
    for text in ("//evil.example", "https://evil.example", "/\\evil.example", "%2F%2Fevil.example"):
        assert_refused(await browser.begin(text), 400, "BAD_REQUEST")
    twice = await browser.http.get("/oidc/iniciar?destino=/a&destino=/b")
    assert_refused(twice, 400, "BAD_REQUEST")
    assert "location" not in twice.headers
