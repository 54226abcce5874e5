"""The header in which a trusted proxy names the user: accepted from the proxy only, and refused rather than ignored."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
from tests.api.error_assertions import assert_refused
from tests.api.websocket_client import connected_client
from tests.clock import ManualClock
from tests.support.command import error_line, invoke
from tests.support.server import UNLIMITED, RunningServer, serving
from tortoise.expressions import Q
from websockets.exceptions import ConnectionClosed, InvalidStatus

from planificador.app import create_app
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Actor, Rol
from planificador.usuarios.accesses import crear_token, open_access
from planificador.usuarios.models import Usuario
from planificador.usuarios.service import actualizar_usuario, crear_usuario

NAME = "remote-user"
PROXY, OTHER = "127.0.0.2", "127.0.0.3"
YO = {"query": "{ yo { usuario { correo } } }"}
Names = Sequence[tuple[str, str | bytes]]


class Accounts:
    """A server behind a proxy, and those who connect to it."""

    def __init__(self, server: RunningServer) -> None:
        self.server = server

    @property
    def services(self) -> Services:
        services: Services = self.server.app.state.runtime.services
        return services

    async def user(self, correo: str = "ane@example.eus", **values: object) -> Usuario:
        datos = {"correo": correo, "nombre": "Ane", "roles": [Rol.GESTION], **values}
        return (await run_in_transaction(self.services, lambda uow: crear_usuario(uow, datos)))[0]

    async def post(self, *names: str | bytes, peer: str = PROXY, headers: Names = ()) -> httpx2.Response:
        """Ask who is signed in, with these values of the header, from an address."""
        sent = [(NAME, name) for name in names] + list(headers)
        raw = [(key.encode(), value if isinstance(value, bytes) else value.encode()) for key, value in sent]
        transport = httpx2.AsyncHTTPTransport(local_address=peer)
        async with httpx2.AsyncClient(base_url=self.server.url, transport=transport) as http:
            return await http.post("/graphql", json=YO, headers=raw)

    async def who(self, *names: str | bytes, headers: Names = ()) -> str | None:
        """Return the e-mail address of who is signed in, from the proxy."""
        yo = (await self.post(*names, headers=headers)).json()["data"]["yo"]
        return yo and str(yo["usuario"]["correo"])


@asynccontextmanager
async def behind_proxy(database: str, clock: ManualClock, **settings: Any) -> AsyncIterator[Accounts]:
    values = {"database_url": database, "user_header": "Remote-User", "trusted_proxies": (PROXY,), **settings}
    chosen = UNLIMITED.model_copy(update=values)
    async with serving(create_app(chosen, clock=clock, expire_proposals=False), chosen) as server:
        yield Accounts(server)


@pytest.fixture
async def accounts(database: str, clock: ManualClock) -> AsyncIterator[Accounts]:
    async with behind_proxy(database, clock) as accounts:
        yield accounts


async def test_the_proxy_names_a_user_by_the_address_whatever_its_capitals(accounts: Accounts) -> None:
    await accounts.user()
    assert await accounts.who("ane@example.eus") == "ane@example.eus"
    assert await accounts.who("Ane@Example.EUS") == "ane@example.eus"
    assert await accounts.who() is None


@pytest.mark.any_database
async def test_the_header_is_refused_from_every_peer_but_the_proxy(accounts: Accounts) -> None:
    user = await accounts.user()
    (_, secret), _ = await run_in_transaction(accounts.services, lambda uow: open_access(uow, user, OTHER, ""))
    cookie = [("cookie", f"planificador={secret}")]
    forwarded = [("x-forwarded-for", PROXY), ("x-real-ip", PROXY), ("forwarded", f"for={PROXY}")]
    for headers in ([], cookie, forwarded):
        for name in ("ane@example.eus", "", "nobody"):
            answer = await accounts.post(name, peer=OTHER, headers=headers)
            assert_refused(answer, 403, "USER_HEADER_NOT_ALLOWED")
    assert (await accounts.post(peer=OTHER, headers=cookie)).json()["data"]["yo"] is not None


@pytest.mark.any_database
async def test_a_header_that_names_nobody_is_refused(accounts: Accounts) -> None:
    await accounts.user()
    await accounts.user("bego@example.eus")
    for names in (
        [
            "",
        ],
        ["ane@example.eus", "ane@example.eus"],
        ["ane@example.eus", "bego@example.eus"],
        ["ane@example.eus", ""],
        ["x" * 300],
        [b"\xff@example.eus"],
        ["ane@example.eus\u200b"],
    ):
        assert_refused(await accounts.post(*names), 403, "USER_HEADER_NOT_ALLOWED")
    for name in (
        "carla@example.eus",
        "ane",
        "ane@example.eus, bego@example.eus",
        "Bego <ane@example.eus>",
        "mailto:ane@example.eus",
        "ane@example.eus.",
        "%",
        "ane@exampl_.eus",
    ):
        assert_refused(await accounts.post(name), 401, "UNAUTHENTICATED")


async def test_an_inactive_user_is_refused_at_once(accounts: Accounts) -> None:
    user = await accounts.user()
    assert await accounts.who(user.correo) == user.correo
    await run_in_transaction(accounts.services, lambda uow: actualizar_usuario(uow, user.id, None, {"activo": False}))
    assert_refused(await accounts.post(user.correo), 401, "UNAUTHENTICATED")


@pytest.mark.any_database
async def test_a_user_with_another_address_is_not_found_under_the_old_one(accounts: Accounts) -> None:
    user = await accounts.user()
    assert await accounts.who("ane@example.eus") == "ane@example.eus"
    change = {"correo": "ane.etxe@example.eus"}
    await run_in_transaction(accounts.services, lambda uow: actualizar_usuario(uow, user.id, None, change))
    assert_refused(await accounts.post("ane@example.eus"), 401, "UNAUTHENTICATED")


@pytest.mark.any_database
async def test_the_name_is_stronger_than_a_cookie_and_weaker_than_a_token(accounts: Accounts) -> None:
    await accounts.user()
    other = await accounts.user("bego@example.eus")
    (_, secret), _ = await run_in_transaction(accounts.services, lambda uow: open_access(uow, other, PROXY, ""))
    cookie = [("cookie", f"planificador={secret}")]
    assert await accounts.who("ane@example.eus", headers=cookie) == "ane@example.eus"
    assert await accounts.who(headers=cookie) == "bego@example.eus"
    actor = Actor(user_id=other.id)
    token, _ = await run_in_transaction(accounts.services, lambda uow: crear_token(uow, {"nombre": "Robot"}), actor)
    bearer = [("authorization", f"Bearer {token.secreto}")]
    assert await accounts.who("ane@example.eus", headers=bearer) == "bego@example.eus"


async def test_sockets_are_opened_by_the_name_and_end_with_the_user(accounts: Accounts) -> None:
    user = await accounts.user()
    url, headers = accounts.server.websocket_url, {NAME: user.correo}
    local = {"local_addr": (PROXY, 0)}
    async with connected_client(url, additional_headers=headers, **local) as client:
        assert (await client.answer("1", YO["query"]))["yo"]["usuario"] == {"correo": user.correo}
        change = {"activo": False}
        await run_in_transaction(accounts.services, lambda uow: actualizar_usuario(uow, user.id, None, change))
        with pytest.raises(ConnectionClosed) as closed:
            await client.receive()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 4401


@pytest.mark.any_database
@pytest.mark.parametrize(("peer", "names"), [(OTHER, ["ane@example.eus"]), (PROXY, ["", ""]), (PROXY, ["nobody"])])
async def test_a_socket_with_a_header_that_is_refused_is_not_opened(
    accounts: Accounts, peer: str, names: list[str]
) -> None:
    await accounts.user()
    headers = [(NAME, name) for name in names]
    with pytest.raises((InvalidStatus, ConnectionClosed)):
        async with connected_client(
            accounts.server.websocket_url, additional_headers=headers, local_addr=(peer, 0)
        ) as client:
            await client.answer("1", YO["query"])


async def test_unknown_people_may_become_users_with_a_role(database: str, clock: ManualClock) -> None:
    async with behind_proxy(database, clock, user_header_role=Rol.LECTURA) as accounts:
        inactive = await accounts.user(activo=False)
        assert await accounts.who("Bego@example.eus") == "bego@example.eus"

        async def refused_while_another_writes(_: UnitOfWork) -> None:
            for name in (inactive.correo, "Bego <carla@example.eus>", "nobody"):
                assert_refused(await accounts.post(name), 401, "UNAUTHENTICATED")

        await run_in_transaction(accounts.services, refused_while_another_writes)
        assert_refused(await accounts.post("carla@example.eus", peer=OTHER), 403, "USER_HEADER_NOT_ALLOWED")
        assert [(user.correo, user.roles) for user in await find(Usuario, Q())] == [
            ("ane@example.eus", [Rol.GESTION]),
            ("bego@example.eus", [Rol.LECTURA]),
        ]


@pytest.mark.any_database
async def test_without_the_setting_the_header_means_nothing(database: str, clock: ManualClock) -> None:
    async with behind_proxy(database, clock, user_header="") as accounts:
        await accounts.user()
        assert await accounts.who("ane@example.eus") is None


@pytest.mark.any_database
async def test_the_demo_is_not_open_behind_a_proxy(database: str, clock: ManualClock) -> None:
    async with behind_proxy(database, clock, demo=True) as accounts:
        await accounts.user("gestion@example.eus")
        assert await accounts.who() is None


@pytest.mark.parametrize(
    ("settings", "variable"),
    [
        ({"user_header": "remote-user"}, "TRUSTED_PROXIES"),
        ({"user_header": "remote user", "trusted_proxies": "127.0.0.1"}, "USER_HEADER"),
        ({"user_header": "remote-user", "trusted_proxies": "0.0.0.0/0"}, "TRUSTED_PROXIES"),
        ({"user_header": "remote-user", "trusted_proxies": "::/0"}, "TRUSTED_PROXIES"),
        ({"user_header": "remote-user", "trusted_proxies": "localhost"}, "TRUSTED_PROXIES"),
        ({"user_header_role": "JEFE"}, "USER_HEADER_ROLE"),
    ],
)
def test_settings_that_would_trust_anybody_are_refused(tmp_path: Any, settings: dict[str, str], variable: str) -> None:
    assert error_line(invoke(tmp_path, "serve", **settings), 2).startswith(f"PLANIFICADOR_{variable}: ")
