"""Attacks on the sign-in by OpenID Connect: replays, forged answers, other issuers, and redirects to other servers."""

import asyncio
import hmac
import json
from base64 import urlsafe_b64encode
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2
import pytest
from joserfc.jwk import ECKey
from tests.api.error_assertions import assert_refused
from tests.clock import ManualClock
from tests.oidc.conftest import Browser, ServeOidc
from tests.oidc.test_oidc_sign_in import accesses, assert_refused_page, create_user
from tests.support.identity_provider import CLIENT_ID, CLIENT_SECRET, IdentityProvider, new_key

from planificador.oidc.destinations import is_local_path

BEGUN_ELSEWHERE = "no se ha empezado en este navegador"
INVALID = "no es válida"


def changed(url: str, **parameters: str | None) -> str:
    """Return an address with other values of parameters; None removes one."""
    parts = urlsplit(url)
    values = {name: value for name, (value,) in parse_qs(parts.query).items()} | parameters
    return parts._replace(
        query=urlencode({name: value for name, value in values.items() if value is not None})
    ).geturl()


async def test_an_answer_is_accepted_once(browser: Browser, provider: IdentityProvider) -> None:
    await create_user(browser)
    answer = await browser.answer_of_provider()
    cookies = dict(browser.http.cookies)
    assert (await browser.http.get(answer)).status_code == 303
    assert (await browser.http.get(answer)).status_code == 400  # the browser has dropped the cookie
    assert len(await accesses()) == 1
    # Whoever has stolen the cookie too, from a provider that redeems a code twice.
    provider.keep_codes = True
    headers = {"cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())}
    async with browser.another() as thief:
        again = await thief.get(answer, headers=headers)
    assert again.status_code == 400
    assert BEGUN_ELSEWHERE in again.text
    assert len(await accesses()) == 1


async def test_one_of_two_simultaneous_uses_of_an_answer_succeeds(browser: Browser, provider: IdentityProvider) -> None:
    provider.keep_codes = True
    await create_user(browser)
    answer = await browser.answer_of_provider()
    responses = await asyncio.gather(*(browser.http.get(answer) for _ in range(4)))
    assert sorted(response.status_code for response in responses) == [303, 400, 400, 400]
    assert len(await accesses()) == 1


@pytest.mark.any_database
async def test_an_answer_is_accepted_only_in_the_browser_that_asked(browser: Browser) -> None:
    await create_user(browser)
    answer = await browser.answer_of_provider()
    async with browser.another() as victim:
        await assert_refused_page(await victim.get(answer), 400, BEGUN_ELSEWHERE)
        await victim.get("/oidc/iniciar")  # a sign-in of its own does not help
        await assert_refused_page(await victim.get(answer), 400, BEGUN_ELSEWHERE)
    assert (await browser.http.get(answer)).status_code == 303  # and has not spoilt it for the browser that asked


@pytest.mark.any_database
@pytest.mark.parametrize("state", [None, "", "x", "é", "x" * 5000])
async def test_another_state_is_refused(browser: Browser, state: str | None) -> None:
    await create_user(browser)
    answer = changed(await browser.answer_of_provider(), state=state)
    await assert_refused_page(await browser.http.get(answer), 400, BEGUN_ELSEWHERE)


@pytest.mark.any_database
@pytest.mark.parametrize(
    "change",
    [
        lambda value: "9" + value[1:],  # begun later
        lambda value: value.rpartition(".")[0] + ".Ly9ldmls",  # //evil
        lambda value: value + "x",
        lambda value: "",
        lambda value: "..",
        lambda value: "é" * 3,
        lambda value: "9" * 30 + ".a.b",
        lambda value: value * 100,
    ],
)
async def test_a_changed_cookie_is_refused(browser: Browser, change: Callable[[str], str]) -> None:
    await create_user(browser)
    answer = await browser.answer_of_provider()
    cookie = f"planificador_oidc={change(browser.http.cookies['planificador_oidc'])}"
    async with browser.another() as http:
        response = await http.get(answer, headers=[(b"cookie", cookie.encode())])
    await assert_refused_page(response, 400, BEGUN_ELSEWHERE)


@pytest.mark.any_database
@pytest.mark.parametrize(("minutes", "status"), [(9, 303), (10, 400)])
async def test_an_attempt_expires(browser: Browser, clock: ManualClock, minutes: int, status: int) -> None:
    await create_user(browser)
    answer = await browser.answer_of_provider()
    await clock.move(timedelta(minutes=minutes))
    assert (await browser.http.get(answer)).status_code == status


@pytest.mark.any_database
@pytest.mark.parametrize("parameter", ["code", "state", "iss", "error"])
async def test_a_parameter_that_comes_twice_is_refused(browser: Browser, parameter: str) -> None:
    await create_user(browser)
    answer = await browser.answer_of_provider()
    twice = f"{answer}&{parameter}=x" + (f"&{parameter}=y" if parameter == "error" else "")
    await assert_refused_page(await browser.http.get(twice), 400, BEGUN_ELSEWHERE)


@pytest.mark.any_database
@pytest.mark.parametrize("issuer", [None, "", "https://evil.example"])
async def test_an_answer_of_another_issuer_is_refused(browser: Browser, issuer: str | None) -> None:
    await create_user(browser)
    answer = changed(await browser.answer_of_provider(), iss=issuer)
    await assert_refused_page(await browser.http.get(answer), 502, INVALID)


@pytest.mark.any_database
@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://evil.example"},
        {"iss": None},
        {"iss": []},
        {"aud": "another-client"},
        {"aud": ["another-client"]},
        {"aud": [CLIENT_ID, "another-client"]},
        {"aud": None},
        {"azp": "another-client"},
        {"nonce": "of another sign-in"},
        {"nonce": None},
        {"sub": None},
        {"sub": ""},
        {"sub": 7},
        {"sub": "x" * 256},
        {"exp": None},
        {"exp": "tomorrow"},
        {"iat": None},
    ],
    ids=str,
)
async def test_an_id_token_that_is_not_for_this_sign_in_is_refused(
    browser: Browser, provider: IdentityProvider, claims: dict[str, Any]
) -> None:
    provider.extra = claims
    await create_user(browser)
    await assert_refused_page(await browser.sign_in(), 502, INVALID)


@pytest.mark.any_database
@pytest.mark.parametrize(
    ("issued", "lifetime", "status"),
    [(-30, 60, 303), (30, 300, 303), (90, 300, 502), (-330, 300, 303), (-361, 300, 502)],
)
async def test_clocks_may_differ_by_a_minute(
    browser: Browser, provider: IdentityProvider, clock: ManualClock, issued: int, lifetime: int, status: int
) -> None:
    now = int(clock.now().timestamp()) + issued
    provider.extra = {"iat": now, "nbf": now, "exp": now + lifetime}
    await create_user(browser)
    assert (await browser.sign_in()).status_code == status


def signed_by_secret(claims: dict[str, Any], kid: str, secret: bytes) -> str:
    """Return an ID token with a signature by a shared secret; joserfc refuses to make one by a public key."""
    header = {"alg": "HS256", "kid": kid}
    parts = [urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in (header, claims)]
    signature = urlsafe_b64encode(hmac.digest(secret, b".".join(parts), "sha256")).rstrip(b"=")
    return b".".join([*parts, signature]).decode()


@pytest.mark.any_database
async def test_a_token_with_another_signature_is_refused(browser: Browser, provider: IdentityProvider) -> None:
    await create_user(browser)
    (published,) = provider.published
    provider.key = new_key()
    await assert_refused_page(await browser.sign_in(), 502, INVALID)
    # Signed with what the client knows too (RFC 8725 § 2.1).
    assert isinstance(published, ECKey)
    for secret in (CLIENT_SECRET.encode(), published.as_pem(private=False)):
        provider.token = {"id_token": signed_by_secret(provider.person, published.kid or "", secret)}
        await assert_refused_page(await browser.sign_in(), 502, INVALID)
    unsigned = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmUtMSJ9."
    deep = f"eyJhbGciOiJFUzI1NiJ9.{urlsafe_b64encode(b'[' * 100_000).decode()}.x"
    for token in (unsigned, deep, "", "x", "a.b.c", "é.é.é", 7, None, "a" * 200_000):
        provider.token = {"id_token": token}
        await assert_refused_page(await browser.sign_in(), 502, INVALID)


@pytest.mark.any_database
async def test_a_new_key_of_the_provider_is_read_when_it_is_needed(
    serve_oidc: ServeOidc, provider: IdentityProvider
) -> None:
    async with serve_oidc() as browser:
        await create_user(browser)
        await browser.sign_in()
        await browser.sign_in()
        assert provider.requests.count("/keys") == 1
        assert provider.requests.count("/.well-known/openid-configuration") == 1
        provider.rotate_key()
        assert (await browser.sign_in()).status_code == 303
        assert provider.requests.count("/keys") == 2


@pytest.mark.any_database
@pytest.mark.parametrize(
    ("answer", "status", "text"),
    [
        (
            {"code": None, "error": "access_denied", "error_description": "Ane Etxe <ane@example.eus>"},
            403,
            "no ha permitido",
        ),
        ({"code": None, "error": "<script>alert(1)</script>"}, 502, "no responde como debe"),
        ({"code": None}, 502, "no responde como debe"),
        ({"code": "never given"}, 400, BEGUN_ELSEWHERE),
        ({"code": "x" * 5000}, 502, "no responde como debe"),
    ],
)
async def test_an_error_of_the_provider_is_a_page_without_personal_data(
    browser: Browser, provider: IdentityProvider, answer: dict[str, Any], status: int, text: str
) -> None:
    provider.answer = answer
    await create_user(browser)
    response = await browser.sign_in("/graphiql?x=%22%3E")
    await assert_refused_page(response, status, text)
    assert "<script>" not in response.text
    assert 'href="/oidc/iniciar?destino=/graphiql%3Fx%3D%2522%253E"' in response.text


@pytest.mark.any_database
@pytest.mark.parametrize(
    "metadata",
    [
        {"issuer": "https://evil.example"},
        {"issuer": None},
        {"authorization_endpoint": None},
        {"authorization_endpoint": "http://evil.example/authorize"},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"authorization_endpoint": "https://id.example.eus/\r\nset-cookie: planificador=x"},
    ],
)
async def test_a_description_that_cannot_be_trusted_is_refused(
    serve_oidc: ServeOidc, provider: IdentityProvider, metadata: dict[str, Any]
) -> None:
    provider.metadata = {
        name: f"{provider.url}/" if name == "issuer" and value is None else value for name, value in metadata.items()
    }
    async with serve_oidc() as browser:
        await assert_refused_page(await browser.begin(), 502, INVALID)


@pytest.mark.any_database
async def test_a_provider_that_is_down_is_a_page_and_is_asked_again(
    serve_oidc: ServeOidc, provider: IdentityProvider, port: int
) -> None:
    async with serve_oidc(oidc_issuer=f"http://127.0.0.1:{port}") as browser:
        await assert_refused_page(await browser.begin(), 502, "no responde como debe")
    provider.metadata = {"x": "x" * 2_000_000}
    async with serve_oidc() as browser:
        await assert_refused_page(await browser.begin(), 502, "no responde como debe")
        provider.metadata = {}
        assert (await browser.begin()).status_code == 303


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


@pytest.mark.any_database
async def test_the_cookie_of_an_attempt_is_out_of_reach_of_pages_and_sub_domains(serve_oidc: ServeOidc) -> None:
    async with serve_oidc() as browser:
        cookie = (await browser.begin()).headers["set-cookie"]
        assert cookie.endswith("Max-Age=600; Path=/; HttpOnly; SameSite=Lax")
    public = "https://crm.example.eus"
    async with serve_oidc(public_url=public, hosts=("crm.example.eus",)) as browser:
        begun = await browser.http.get("/oidc/iniciar", headers={"host": "crm.example.eus"})
        cookie = begun.headers["set-cookie"]
        assert cookie.startswith("__Host-planificador_oidc=")
        assert cookie.endswith("; Path=/; HttpOnly; SameSite=Lax; Secure")
        assert "Domain" not in cookie
        (redirect_uri,) = parse_qs(urlsplit(begun.headers["location"]).query)["redirect_uri"]
        assert redirect_uri == f"{public}/oidc/vuelta"


@pytest.mark.any_database
async def test_only_get_redeems_a_code_and_other_hosts_are_refused(
    browser: Browser, provider: IdentityProvider
) -> None:
    await create_user(browser)
    answer = await browser.answer_of_provider()
    for method in ("HEAD", "POST", "PUT"):
        assert (await browser.http.request(method, answer)).status_code == 405
    assert (await browser.http.get(answer, headers={"host": "evil.example"})).status_code == 400
    assert "/token" not in provider.requests
    assert (await browser.http.get(answer)).status_code == 303


@pytest.mark.any_database
async def test_sign_ins_count_against_the_rate_limit(serve_oidc: ServeOidc) -> None:
    async with serve_oidc(rate_limit=0.001, rate_limit_burst=2) as browser:
        statuses = [(await browser.begin()).status_code for _ in range(3)]
        assert statuses == [303, 303, 429]


@pytest.mark.any_database
async def test_nothing_is_served_without_a_provider(graphql: Any) -> None:
    http: httpx2.AsyncClient = graphql.http
    for path in ("/oidc/iniciar", "/oidc/vuelta"):
        assert_refused(await http.get(path), 404, "NOT_FOUND")


@pytest.mark.any_database
async def test_the_log_names_nobody(
    browser: Browser, provider: IdentityProvider, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "planificador")
    await browser.sign_in()
    await create_user(browser)
    await browser.sign_in()
    provider.answer = {"error": "access_denied", "error_description": "ane@example.eus"}
    await browser.sign_in()
    assert "UNKNOWN" in caplog.text
    for personal in ("ane", "Etxe", CLIENT_SECRET):
        assert personal not in caplog.text.replace("planificador", "")
