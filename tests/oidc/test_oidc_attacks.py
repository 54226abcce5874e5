"""Attacks on the sign-in by OpenID Connect: replays, forged answers, other issuers."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2
import pytest
from tests.api.error_assertions import assert_refused
from tests.clock import ManualClock
from tests.oidc.conftest import Browser, ServeOidc
from tests.oidc.test_oidc_sign_in import accesses, assert_refused_page, create_user
from tests.support.identity_provider import CLIENT_SECRET, IdentityProvider

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
