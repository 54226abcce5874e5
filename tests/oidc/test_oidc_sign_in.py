"""People sign in by OpenID Connect: who they are, what role they have, and where they go afterwards."""

from datetime import timedelta

import httpx2
import pytest
from tests.clock import ManualClock
from tests.oidc.conftest import Browser, ServeOidc
from tests.support.identity_provider import IdentityProvider
from tortoise.expressions import Q

from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.model.actors import Rol
from planificador.usuarios.models import Acceso, InicioExterno, Usuario
from planificador.usuarios.service import actualizar_usuario, crear_usuario

ROLES = {"oidc_roles_claim": "groups", "oidc_roles": ("crm-admin=ADMINISTRACION", "oficina=GESTION", "aula=FORMADOR")}


async def create_user(browser: Browser, correo: str = "ane@example.eus", **values: object) -> Usuario:
    """Create a user, as an administrator does."""
    datos = {"correo": correo, "nombre": "Ane", "roles": [Rol.COMERCIAL], **values}
    services: Services = browser.server.app.state.runtime.services
    user, _ = await run_in_transaction(services, lambda uow: crear_usuario(uow, datos))
    return user


async def users() -> list[Usuario]:
    return await find(Usuario, Q())


async def accesses() -> list[Acceso]:
    return await find(Acceso, Q())


async def assert_refused_page(response: httpx2.Response, status: int, text: str) -> None:
    """Check a page that says why the person is not signed in, and that nobody is."""
    assert (response.status_code, response.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert text in response.text
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["referrer-policy"] == "no-referrer"
    for personal in ("ane@example.eus", "Ane Etxe", "ane-1"):
        assert personal not in response.text
    assert await accesses() == []


async def test_a_user_signs_in_and_returns_to_the_page(browser: Browser) -> None:
    user = await create_user(browser, correo="Ane@Example.eus")
    assert not await browser.is_signed_in()
    response = await browser.sign_in("/graphiql?x=1")
    assert (response.status_code, response.headers["location"]) == (303, "/graphiql?x=1")
    (access,) = await accesses()
    assert access.usuario_id == user.id
    assert await browser.is_signed_in()
    secret = browser.http.cookies["planificador"]
    await browser.sign_in()
    (other,) = await accesses()  # in place of the one that the browser had, with another secret
    assert other.id != access.id
    assert browser.http.cookies["planificador"] != secret


async def test_a_user_is_known_by_the_subject_once_linked(browser: Browser, provider: IdentityProvider) -> None:
    user = await create_user(browser)
    await browser.sign_in()
    provider.person |= {"email": "ane.etxe@example.eus", "email_verified": False}
    assert (await browser.sign_in()).status_code == 303
    assert [access.usuario_id for access in await accesses()] == [user.id]
    assert [user.correo for user in await users()] == ["ane@example.eus"]


@pytest.mark.parametrize("verified", [False, None, "false", 1, "yes"])
async def test_an_unverified_address_never_joins_an_account(
    browser: Browser, provider: IdentityProvider, verified: object
) -> None:
    provider.person["email_verified"] = verified
    await create_user(browser)
    await assert_refused_page(await browser.sign_in(), 403, "correo")


async def test_a_provider_that_does_not_say_may_be_trusted_but_not_one_that_says_no(
    serve_oidc: ServeOidc, provider: IdentityProvider
) -> None:
    async with serve_oidc(oidc_trust_email=True) as browser:
        await create_user(browser)
        provider.person["email_verified"] = False
        await assert_refused_page(await browser.sign_in(), 403, "correo")
        provider.person["email_verified"] = None
        assert (await browser.sign_in()).status_code == 303


async def test_another_person_with_the_same_address_does_not_get_the_account(
    browser: Browser, provider: IdentityProvider
) -> None:
    await create_user(browser)
    await browser.sign_in()
    provider.person["sub"] = "mallory"
    assert (await browser.sign_in()).status_code == 403
    assert len(await accesses()) == 1


@pytest.mark.any_database
async def test_an_unknown_person_and_an_inactive_user_read_the_same_page(browser: Browser) -> None:
    unknown = await browser.sign_in()
    user = await create_user(browser, activo=False)
    inactive = await browser.sign_in()
    await assert_refused_page(inactive, 403, "no da acceso")
    assert unknown.text == inactive.text
    assert [row.id for row in await users()] == [user.id]


async def test_roles_of_the_provider_make_a_user_and_change_with_every_sign_in(
    serve_oidc: ServeOidc, provider: IdentityProvider
) -> None:
    provider.person["groups"] = ["oficina", "otra", "aula"]
    async with serve_oidc(**ROLES) as browser:
        assert (await browser.sign_in()).status_code == 303
        (user,) = await users()
        assert (user.correo, user.nombre, user.roles) == ("ane@example.eus", "Ane Etxe", [Rol.GESTION, Rol.FORMADOR])
        provider.person["groups"] = "oficina"
        assert (await browser.sign_in()).status_code == 303
        assert [user.roles for user in await users()] == [[Rol.GESTION]]
        for groups in (["otra"], None, {"oficina": True}, 7):
            provider.person["groups"] = groups
            assert (await browser.sign_in()).status_code == 403
        assert [user.roles for user in await users()] == [[Rol.GESTION]]


@pytest.mark.any_database
@pytest.mark.parametrize(("name", "claim"), [("a.b", {"a": {"b": ["oficina"]}}), ("a.b", {"a.b": ["oficina"]})])
async def test_the_roles_may_be_in_an_inner_claim(
    serve_oidc: ServeOidc, provider: IdentityProvider, name: str, claim: dict[str, object]
) -> None:
    provider.person |= claim
    async with serve_oidc(**ROLES | {"oidc_roles_claim": name}) as browser:
        assert (await browser.sign_in()).status_code == 303


@pytest.mark.any_database
async def test_claims_may_come_from_the_userinfo_endpoint_of_the_same_person(
    serve_oidc: ServeOidc, provider: IdentityProvider
) -> None:
    provider.metadata["userinfo_endpoint"] = f"{provider.url}/userinfo"
    provider.person = {"sub": "ane-1"}
    provider.userinfo = {"sub": "mallory", "email": "ane@example.eus", "email_verified": True}
    async with serve_oidc() as browser:
        await create_user(browser)
        await assert_refused_page(await browser.sign_in(), 502, "no es válida")
        provider.userinfo["sub"] = "ane-1"
        assert (await browser.sign_in()).status_code == 303


async def test_a_deactivated_user_is_refused_at_the_next_sign_in(browser: Browser) -> None:
    user = await create_user(browser)
    await browser.sign_in()
    services: Services = browser.server.app.state.runtime.services
    await run_in_transaction(services, lambda uow: actualizar_usuario(uow, user.id, None, {"activo": False}))
    assert (await browser.sign_in()).status_code == 403
    assert await accesses() == []


async def test_what_is_kept_of_sign_ins_goes_when_it_expires(browser: Browser, clock: ManualClock) -> None:
    await create_user(browser)
    for _ in range(3):
        await browser.sign_in()
    assert len(await find(InicioExterno, Q())) == 3
    await clock.move(timedelta(minutes=11))
    await browser.sign_in()
    assert len(await find(InicioExterno, Q())) == 1
