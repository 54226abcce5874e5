"""Signing in sets the cookie, and signing out clears it, over HTTP only."""

import re

import pytest
from tests.api.sse_client import ACCEPT_EVENTS
from tests.api.websocket_client import connected_client
from tests.authentication.conftest import CLIENTS, PUBLIC_HOST, Accounts, SignedIn, code_of

from planificador.usuarios import accesses, links, service
from planificador.usuarios.models import Acceso
from planificador.usuarios.passwords import new_password

PASSWORD = "caballo grapa bateria correcta"
YO = "{ yo { usuario { correo } } }"
CLEARED = "planificador=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax"
SIGN_OUT = "mutation { cerrarSesion(input: {}) { errores { codigo } } }"


async def with_password(accounts: Accounts) -> str:
    """Return a mutation that signs a new user in."""
    user = await accounts.user()
    password = await new_password(PASSWORD, user.correo, user.nombre, "")
    await accounts.write(lambda uow: service.set_credentials(uow, user, contrasena=password.hash))
    arguments = f'input: {{correo: "{user.correo}", contrasena: "{PASSWORD}"}}'
    return f"mutation {{ iniciarSesion({arguments}) {{ errores {{ codigo }} caducaEn }} }}"


@pytest.mark.parametrize(
    ("host", "pattern"),
    [
        ("localhost", r"planificador=([\w-]{43}); Max-Age=7776000; Path=/; HttpOnly; SameSite=Lax"),
        (PUBLIC_HOST, r"__Host-planificador=([\w-]{43}); Max-Age=7776000; Path=/; HttpOnly; SameSite=Lax; Secure"),
    ],
)
async def test_signing_in_sets_a_new_cookie_and_signing_out_clears_it(
    accounts: Accounts, host: str, pattern: str
) -> None:
    sign_in = await with_password(accounts)
    assert (await accounts.post(YO, host=host)).json() == {"data": {"yo": None}}
    signed_in = await accounts.post(sign_in, host=host)
    assert signed_in.json()["data"]["iniciarSesion"]["errores"] == []
    (cookie,) = signed_in.headers.get_list("set-cookie")
    match = re.fullmatch(pattern, cookie)
    assert match is not None, cookie
    assert match[1] not in signed_in.text
    headers = {"host": host, "cookie": cookie.partition(";")[0]}
    assert (await accounts.post(YO, **headers)).json()["data"]["yo"]["usuario"]["correo"] in sign_in
    again = await accounts.post(sign_in, **headers)  # whoever has fixed the first cookie does not know the second
    assert again.headers["set-cookie"] not in {cookie, ""}
    assert (await accounts.post(**headers)).status_code == 401, "the second access is in place of the first"
    headers["cookie"] = again.headers["set-cookie"].partition(";")[0]
    out = await accounts.post(SIGN_OUT, **headers)
    assert out.json() == {"data": {"cerrarSesion": {"errores": []}}}
    assert out.headers["set-cookie"].startswith(f"{cookie.partition('=')[0]}=; Max-Age=0; ")
    assert (await accounts.post(**headers)).status_code == 401


async def test_a_cookie_is_of_no_use_after_the_answer_although_the_news_comes_later(
    accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    someone = await accounts.access()
    assert (await accounts.post(YO, **someone.headers)).status_code == 200
    monkeypatch.setattr(accounts.services.notifier, "_deliver", lambda message: None)
    assert (await accounts.post(SIGN_OUT, **someone.headers)).status_code == 200
    assert (await accounts.post(**someone.headers)).status_code == 401


async def ended(accounts: Accounts) -> SignedIn:
    """Return somebody whose access has ended, of which the browser knows nothing."""
    someone = await accounts.access()
    await accounts.write(lambda uow: accesses.end_accesses(uow, someone.user.id))
    return someone


async def test_an_ended_cookie_is_nobodys_where_nobody_is_needed_and_is_cleared(accounts: Accounts) -> None:
    someone = await ended(accounts)
    link = await accounts.write(lambda uow: links.restablecer_contrasena(uow, someone.user.id))
    new_password = (
        f'mutation {{ establecerContrasena(input: {{secreto: "{link.secreto}", contrasena: "{PASSWORD}"}}) '
        "{ errores { codigo } } }"
    )
    for query, data in (
        (YO, {"yo": None}),
        ("{ __typename }", {"__typename": "Query"}),
        (new_password, {"establecerContrasena": {"errores": []}}),
    ):
        response = await accounts.post(query, **someone.headers)
        assert (response.status_code, response.json()) == (200, {"data": data})
        assert response.headers.get_list("set-cookie") == [CLEARED]
    for query in (CLIENTS, SIGN_OUT, f"{{ yo {{ acceso {{ id }} }} {CLIENTS[1:]}"):
        refused = await accounts.post(query, **someone.headers)
        assert (refused.status_code, code_of(refused)) == (401, "UNAUTHENTICATED")
        assert refused.headers.get_list("set-cookie") == [CLEARED]
    by_get = await accounts.http.get("/graphql", params={"query": YO}, headers=someone.headers)
    assert (by_get.json(), by_get.headers["set-cookie"]) == ({"data": {"yo": None}}, CLEARED)


async def test_whoever_has_an_ended_cookie_signs_in_at_once(accounts: Accounts) -> None:
    sign_in, someone = await with_password(accounts), await ended(accounts)
    signed_in = await accounts.post(sign_in, **someone.headers)
    assert signed_in.json()["data"]["iniciarSesion"]["errores"] == []
    (cookie,) = signed_in.headers.get_list("set-cookie")
    assert someone.secret not in cookie, "a cookie that somebody else has put there is not the new one"
    assert (await accounts.post(cookie=cookie.partition(";")[0])).status_code == 200
    assert (await accounts.post(**someone.headers)).status_code == 401
    for batch in ([sign_in, YO, CLIENTS], [YO, sign_in]):
        body = [{"query": query} for query in batch]
        (cookie,) = (await accounts.http.post("/graphql", json=body, headers=someone.headers)).headers.get_list(
            "set-cookie"
        )
        assert cookie != CLEARED, "the new cookie is not cleared by what else is in the batch"
    only_reads = await accounts.http.post("/graphql", json=[{"query": YO}, {"query": YO}], headers=someone.headers)
    assert only_reads.headers.get_list("set-cookie") == [CLEARED]


async def test_an_ended_cookie_opens_nothing_to_other_pages(accounts: Accounts) -> None:
    sign_in, someone = await with_password(accounts), await ended(accounts)
    before = await Acceso.all().count()
    cookie = f"__Host-planificador={someone.secret}"
    for page in ({"origin": "https://evil.example"}, {"sec-fetch-site": "same-site"}):
        response = await accounts.post(sign_in, host=PUBLIC_HOST, cookie=cookie, **page)
        assert (response.status_code, "set-cookie" in response.headers) == (403, False)
    fixed = f"planificador={someone.secret}; planificador={'t' * 43}"  # one of them is a sub-domain's
    assert (await accounts.post(sign_in, cookie=fixed)).status_code == 401
    without_tls = {"host": PUBLIC_HOST, "origin": f"http://{PUBLIC_HOST}", "cookie": cookie}
    assert "set-cookie" not in (await accounts.post(YO, **without_tls)).headers, "it is not the page's to clear"
    by_proxy = await accounts.post(YO, **someone.headers, authorization=f"Bearer {someone.secret}")
    assert by_proxy.status_code == 401, "a token is sent on purpose"
    stream = await accounts.post(sign_in, **someone.headers, **ACCEPT_EVENTS)
    assert "Sign in over HTTP" in stream.text
    assert await Acceso.all().count() == before


async def test_a_wrong_password_sets_no_cookie(accounts: Accounts) -> None:
    sign_in = await with_password(accounts)
    response = await accounts.post(sign_in.replace(PASSWORD, "otra cosa distinta"))
    assert response.json()["data"]["iniciarSesion"]["caducaEn"] is None
    assert "set-cookie" not in response.headers


async def test_nobody_signs_in_where_no_cookie_can_be_set(accounts: Accounts) -> None:
    sign_in, someone = await with_password(accounts), await accounts.access()
    stream = await accounts.post(sign_in, **ACCEPT_EVENTS)
    assert "Sign in over HTTP" in stream.text
    assert "set-cookie" not in stream.headers
    async with connected_client(accounts.server.websocket_url, additional_headers=someone.headers) as client:
        await client.start("1", sign_in)
        message = await client.receive()
        assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", "BAD_USER_INPUT")
    by_get = await accounts.http.get("/graphql", params={"query": sign_in})
    assert (by_get.status_code, "set-cookie" in by_get.headers) == (405, False)
    assert await Acceso.all().count() == 1


async def test_signing_in_in_a_batch_sets_the_cookie(accounts: Accounts) -> None:
    body = [{"query": await with_password(accounts)}, {"query": YO}]
    response = await accounts.http.post("/graphql", json=body)
    assert response.json()[1] == {"data": {"yo": None}}, "the request itself came from nobody"
    assert response.headers["set-cookie"].startswith("planificador=")


async def test_what_follows_a_sign_in_in_the_document_is_refused(accounts: Accounts) -> None:
    further = 'eliminarCliente(input: {id: "x"}) { errores { codigo } } }'
    both = (await with_password(accounts)).removesuffix("}") + further
    response = await accounts.post(both)
    assert (response.status_code, code_of(response)) == (401, "UNAUTHENTICATED")
    assert await Acceso.all().count() == 0
