"""Who a request is from: cookies, tokens, and nobody, over all transports."""

import json
import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from tests.api.sse_client import ACCEPT_EVENTS, event_stream
from tests.api.websocket_client import PROTOCOL, close_frame, connected_client
from tests.authentication.conftest import CLIENTS, OTHER_ORIGIN, PUBLIC_HOST, Accounts, code_of
from tests.support.graphql import Headers, receive, send
from tests.support.queries import Queries
from websockets.asyncio.client import connect

from planificador.core.model.actors import Rol
from planificador.usuarios.secrets import new_secret

MUTATION = 'mutation { crearCliente(input: {nombre: "Ataun"}) { errores { codigo } } }'
REFUSED = '{"errores":[{"codigo":"PERMISO"}]}'
ALERTS = "subscription { avisos { tipo } }"
COUNTED = {"data": {"clientes": {"totalCount": 0}}}
SECRET = "s" * 43


async def closing(url: str, payload: object = None, headers: Headers | None = None) -> tuple[int, str]:
    """Return how the server closes a socket that is initialised with this payload."""
    async with connect(url, subprotocols=[PROTOCOL], additional_headers=headers, compression=None) as socket:
        await send(socket, {"type": "connection_init", "payload": payload})
        return await close_frame(socket)


@pytest.mark.parametrize("kind", ["access", "token"])
async def test_a_cookie_and_a_token_open_every_transport(accounts: Accounts, kind: str) -> None:
    someone = await getattr(accounts, kind)()
    headers = dict(someone.headers)
    assert (await accounts.post(**headers)).json() == COUNTED
    assert (await accounts.http.get("/graphql", params={"query": CLIENTS}, headers=headers)).json() == COUNTED
    async with connected_client(accounts.server.websocket_url, additional_headers=headers) as client:
        assert await client.answer("1", CLIENTS) == COUNTED["data"]
    async with event_stream(accounts.http, ALERTS, **headers) as events:
        assert await events.data() == {"data": {"avisos": {"tipo": None}}}


async def test_a_socket_takes_a_token_from_its_connection_params(accounts: Accounts) -> None:
    access, token = await accounts.access(), await accounts.token()
    url = accounts.server.websocket_url
    for headers in ({}, {"cookie": f"planificador={SECRET}"}, {"origin": OTHER_ORIGIN}):
        async with connect(url, subprotocols=[PROTOCOL], additional_headers=headers, compression=None) as socket:
            await send(socket, {"type": "connection_init", "payload": {"token": token.secret}})
            assert await receive(socket) == {"type": "connection_ack"}
    for wrong in (access.secret, SECRET, "", 7, [token.secret], {"token": token.secret}):
        code, reason = await closing(url, {"token": wrong}, access.headers)
        assert code == 4401
        assert token.secret not in reason


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": f"Bearer {SECRET}"},
        {"authorization": "Bearer x"},
        {"authorization": "Bearer ñ' OR 1=1"},
        {"authorization": f"bearer plf_{SECRET}"},
        {"authorization": f"Bearer {'x' * 5000}"},
        {"cookie": "planificador="},
        {"cookie": f"planificador={SECRET}; planificador={'t' * 43}"},
        {"host": PUBLIC_HOST, "cookie": f"__Host-planificador={SECRET}; a=b; __Host-planificador={'t' * 43}"},
    ],
    ids=str,
)
async def test_invalid_credentials_are_refused_and_not_taken_for_nobody(
    accounts: Accounts, headers: dict[str, str]
) -> None:
    encoded: Any = {name: value.encode("latin-1") for name, value in headers.items()}
    for query in (CLIENTS, "{ __typename }"):
        for accept in ({}, ACCEPT_EVENTS):
            body = {"query": query}
            response = await accounts.http.post("/graphql", json=body, headers={**encoded, **accept})
            assert (response.status_code, code_of(response)) == (401, "UNAUTHENTICATED")
            assert response.headers["www-authenticate"].startswith("Bearer ")
            assert response.headers["cache-control"] == "no-store"
            assert ("set-cookie" in response.headers) == ("cookie" in headers)
            assert SECRET not in response.text
    if "host" not in headers:
        assert (await closing(accounts.server.websocket_url, headers=headers))[0] == 4401


async def test_a_cookie_that_is_not_valid_is_cleared(accounts: Accounts) -> None:
    for host, name, secure in (("localhost:1", "planificador", ""), (PUBLIC_HOST, "__Host-planificador", "; Secure")):
        response = await accounts.post(host=host, cookie=f"{name}={SECRET}")
        expected = f"{name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax{secure}"
        assert response.headers.get_list("set-cookie") == [expected]


async def test_the_name_of_the_cookie_depends_on_the_host(accounts: Accounts) -> None:
    secret = (await accounts.access()).secret
    plain, prefixed = f"planificador={secret}", f"__Host-planificador={secret}"
    ours = f"https://{PUBLIC_HOST}"
    for host, origin, cookie, status in (
        ("localhost", "http://localhost", plain, 200),
        ("127.0.0.1:8000", "http://127.0.0.1:8000", plain, 200),
        (PUBLIC_HOST, ours, prefixed, 200),
        (PUBLIC_HOST, "", prefixed, 200),
        (PUBLIC_HOST, ours, plain, 401),  # a sub-domain or a page without TLS may have set it
        (PUBLIC_HOST, f"http://{PUBLIC_HOST}", prefixed, 401),  # a page without TLS, in browsers that send it
        ("localhost", "http://localhost", prefixed, 401),
        (PUBLIC_HOST, ours, f"x{plain}; y={plain}", 401),
    ):
        headers = {"host": host, "cookie": cookie} | ({"origin": origin} if origin else {})
        assert (await accounts.post(**headers)).status_code == status, headers


async def test_a_token_is_stronger_than_a_cookie(accounts: Accounts) -> None:
    access, token = await accounts.access(), await accounts.token(escritura=False)
    response = await accounts.post(MUTATION, **access.headers, **token.headers)
    assert REFUSED in response.text
    assert (await accounts.post(**access.headers, authorization=f"Bearer {SECRET}")).status_code == 401
    assert (await accounts.post(**access.headers, authorization="Basic YW5lOmFuZQ==")).status_code == 200


async def test_a_token_that_only_reads_runs_no_mutation(accounts: Accounts) -> None:
    token = await accounts.token(escritura=False)
    assert (await accounts.post(**token.headers)).json() == COUNTED
    response = await accounts.post(MUTATION, **token.headers)
    assert REFUSED in response.text
    async with connected_client(accounts.server.websocket_url, additional_headers=token.headers) as client:
        await client.start("1", MUTATION)
        message = await client.receive()
        assert REFUSED in json.dumps(message, separators=(",", ":"))


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("{ __typename }", 200),
        ('{ __type(name: "Cliente") { name } }', 200),
        (CLIENTS, 401),
        ("{ __typename clientes { totalCount } }", 401),
        ("query { ...A } fragment A on Query { ... { typename: clientes { totalCount } } }", 401),
        ("query A { __typename } query B { clientes { totalCount } }", 401),
        ('{ node(id: "x") { id } }', 401),
        (MUTATION, 401),
        (ALERTS, 401),
        ("subscription { clientes { totalCount } }", 401),
    ],
)
async def test_nobody_runs_only_what_signing_in_needs(accounts: Accounts, query: str, status: int) -> None:
    for headers in ({}, ACCEPT_EVENTS, {"cookie": "session=abc; x"}, {"accept": "application/graphql-response+json"}):
        body = {"query": query, "operationName": "B" if "query B" in query else None}
        response = await accounts.http.post("/graphql", json=body, headers=headers)
        assert response.status_code == status
        if status == 401:
            assert code_of(response) == "UNAUTHENTICATED"
            assert response.headers["www-authenticate"].startswith("Bearer ")
            assert "set-cookie" not in response.headers


async def test_nobody_opens_no_socket(accounts: Accounts) -> None:
    assert (await closing(accounts.server.websocket_url))[0] == 4401
    assert accounts.server.stats.sockets == 0


async def test_each_operation_of_a_batch_is_refused_to_nobody(accounts: Accounts) -> None:
    body = [{"query": CLIENTS}, {"query": "{ __typename }"}]
    first, second = (await accounts.http.post("/graphql", json=body)).json()
    assert first["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert second == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize("name", ["token", "access_token", "ACCESS_TOKEN"])
async def test_a_token_in_a_url_is_refused(accounts: Accounts, name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "planificador")
    token = await accounts.token()
    caplog.clear()
    query = {name: token.secret, "query": CLIENTS}
    for headers in ({}, dict(token.headers)):
        for response in (
            await accounts.http.get("/graphql", params=query, headers=headers),
            await accounts.http.post("/graphql", params=query, json={"query": CLIENTS}, headers=headers),
        ):
            assert (response.status_code, code_of(response)) == (400, "BAD_REQUEST")
    url = f"{accounts.server.websocket_url}?{name}={token.secret}"
    assert (await closing(url, headers=token.headers))[0] == 4401
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("planificador")]
    assert token.secret not in "".join(ours)


async def test_the_entity_tags_of_two_people_differ(accounts: Accounts) -> None:
    tags = {}
    for someone in (await accounts.access(), await accounts.token()):
        params = {"query": CLIENTS}
        response = await accounts.http.get("/graphql", params=params, headers=someone.headers)
        tags[someone.user.id] = response.headers["etag"]
        assert response.headers["cache-control"] == "private, no-cache"
        assert {"Authorization", "Cookie"} <= set(response.headers["vary"].split(", "))
        again = {**someone.headers, "if-none-match": response.headers["etag"]}
        assert (await accounts.http.get("/graphql", params=params, headers=again)).status_code == 304
        refused = await accounts.http.get("/graphql", params=params, headers={"if-none-match": tags[someone.user.id]})
        assert refused.status_code == 401
    assert len(set(tags.values())) == 2


@pytest.mark.parametrize(
    "content_type",
    [
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain",
        "text/plain; x=application/json",
        "application/json; charset=utf-16",
        "application/graphql",
        "",
    ],
)
async def test_a_form_of_another_site_changes_nothing(accounts: Accounts, content_type: str) -> None:
    """Even of a browser that says nothing of the page."""
    someone = await accounts.access()
    headers = {**someone.headers, "content-type": content_type}
    body = b'{"query": "mutation { crearCliente(input: {nombre: \\"Ataun\\"}) { errores { codigo } } }"}'
    assert (await accounts.http.post("/graphql", content=body, headers=headers)).status_code == 415
    assert (await accounts.post(**someone.headers)).json() == COUNTED


@pytest.mark.parametrize(
    "page",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": f"https://evil.{PUBLIC_HOST}"},
        {"origin": f"https://{PUBLIC_HOST}.evil.example"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
    ids=str,
)
async def test_a_page_of_another_site_does_nothing_with_the_cookie(accounts: Accounts, page: dict[str, str]) -> None:
    cookie = f"__Host-planificador={(await accounts.access()).secret}"
    headers = {"host": PUBLIC_HOST, "cookie": cookie, **page}
    assert (await accounts.post(MUTATION, **headers)).status_code == 403
    read = await accounts.http.get("/graphql", params={"query": CLIENTS}, headers=headers)
    assert (read.status_code, "clientes" in read.text) == (403, False)
    with pytest.raises(Exception, match="403"):
        await closing(accounts.server.websocket_url, headers={**page, "cookie": cookie})


async def test_no_mutation_runs_by_get(accounts: Accounts) -> None:
    someone = await accounts.access()
    response = await accounts.http.get("/graphql", params={"query": MUTATION}, headers=someone.headers)
    assert response.status_code == 405


async def test_pages_of_other_origins_send_tokens_and_no_cookies(accounts: Accounts) -> None:
    preflight = {
        "origin": OTHER_ORIGIN,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization, content-type",
    }
    allowed = await accounts.http.options("/graphql", headers=preflight)
    assert allowed.status_code == 200
    assert "access-control-allow-credentials" not in allowed.headers
    answer = await accounts.post(origin=OTHER_ORIGIN, **(await accounts.token()).headers)
    assert (answer.json(), answer.headers["access-control-allow-origin"]) == (COUNTED, OTHER_ORIGIN)
    someone = await accounts.access()
    for cookie in ({}, someone.headers):
        page = {"origin": OTHER_ORIGIN, **cookie}
        for query in (CLIENTS, MUTATION):
            refused = await accounts.post(query, **page)
            assert (refused.status_code, refused.headers["access-control-allow-origin"]) == (401, OTHER_ORIGIN)
            assert "set-cookie" not in refused.headers
        assert (await accounts.post(ALERTS, **page, **ACCEPT_EVENTS)).status_code == 401
        assert (await closing(accounts.server.websocket_url, headers=page))[0] == 4401
    assert (await accounts.post(**someone.headers)).status_code == 200


async def test_who_was_seen_in_the_last_second_costs_no_statement(
    accounts: Accounts, count_queries: Callable[[], AbstractContextManager[Queries]]
) -> None:
    someone, other = await accounts.access(), await accounts.access()
    await accounts.post(**someone.headers)
    with count_queries() as queries:
        for _ in range(3):
            assert (await accounts.post(**someone.headers)).status_code == 200
    assert not [query for query in queries if "acceso" in query]
    with count_queries() as queries:
        await accounts.post(**other.headers)
    assert len([query for query in queries if "acceso" in query]) == 1


async def test_nothing_is_shown_to_a_user_who_was_never_active(accounts: Accounts) -> None:
    someone = await accounts.access(await accounts.user(Rol.LECTURA))
    await accounts.write(lambda uow: uow.update(someone.user, activo=False))
    assert (await accounts.post(**someone.headers)).status_code == 401
    assert (await accounts.post(authorization=f"Bearer {new_secret('plf_')}")).status_code == 401
