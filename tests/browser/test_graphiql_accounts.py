"""Signing in and out on the GraphiQL page, by keyboard, and as the demo's people."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pyotp
import pytest
from playwright.async_api import Browser, Page, expect
from pydantic import SecretStr
from tests.browser.conftest import BrowserPage, new_page
from tests.browser.test_graphiql import RUN_SELECTOR
from tests.clock import ManualClock
from tests.support.identity_provider import CLIENT_ID, CLIENT_SECRET, identity_provider
from tests.support.server import UNLIMITED, serving
from tests.usuarios.conftest import ANE, PASSWORD, person

from planificador.app import create_app
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.model.actors import Rol
from planificador.usuarios.accesses import end_accesses
from planificador.usuarios.rules import DEMO_MANAGER, DEMO_PASSWORD
from planificador.usuarios.service import set_credentials

pytestmark = pytest.mark.any_database

AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"


class SignInPage:
    """The page of a server with accounts."""

    def __init__(self, browser_page: BrowserPage, services: Services) -> None:
        self.browser_page, self.page, self.services = browser_page, browser_page.page, services

    @property
    def dialog(self) -> Any:
        return self.page.get_by_role("dialog")

    async def expect_signed_in(self, name: str) -> None:
        await expect(self.page.get_by_role("button", name=name, exact=True)).to_be_visible()


@asynccontextmanager
async def sign_in_page(
    browser: Browser, database: str, clock: ManualClock, **settings: Any
) -> AsyncIterator[SignInPage]:
    chosen = UNLIMITED.model_copy(update={"database_url": database, **settings})
    async with (
        serving(create_app(chosen, clock=clock, expire_proposals=False), chosen) as server,
        new_page(browser, server.url) as browser_page,
    ):
        yield SignInPage(browser_page, server.app.state.runtime.services)


async def test_a_user_signs_in_by_keyboard_and_is_asked_again_when_signed_out_elsewhere(
    browser: Browser, database: str, clock: ManualClock
) -> None:
    async with sign_in_page(browser, database, clock) as opened:
        user, secret = await person(opened.services, password=PASSWORD), pyotp.random_base32()
        factor = {"totp": secret, "totp_activo": True}
        await run_in_transaction(opened.services, lambda uow: set_credentials(uow, user, **factor))
        page, keyboard = opened.page, opened.page.keyboard
        await opened.browser_page.open()
        await expect(opened.dialog.get_by_role("heading", name="Sign in")).to_be_visible()
        await expect(opened.dialog.get_by_label("E-mail address")).to_be_focused()
        await keyboard.type(ANE)
        await keyboard.press("Tab")
        await keyboard.type("not the password")
        await keyboard.press("Enter")
        await expect(opened.dialog.get_by_role("alert")).not_to_be_empty()
        await opened.dialog.get_by_label("Password", exact=True).fill(PASSWORD)
        await keyboard.press("Enter")
        await expect(opened.dialog.get_by_label("Code")).to_be_focused()
        await keyboard.type(pyotp.TOTP(secret).at(clock.now()))
        await keyboard.press("Enter")
        await opened.expect_signed_in("Ane Goñi")
        await expect(opened.dialog).to_have_count(0)
        await page.locator(RUN_SELECTOR).click()
        await opened.browser_page.expect_result('"clientes": {')
        await run_in_transaction(opened.services, lambda uow: end_accesses(uow, user.id))
        await page.locator(RUN_SELECTOR).click()
        await expect(opened.dialog).to_contain_text("You are no longer signed in.")
        opened.browser_page.problems.clear()  # Chromium reports the 401


async def test_the_demo_says_who_one_is_and_lets_one_be_another(
    browser: Browser, database: str, clock: ManualClock
) -> None:
    async with sign_in_page(browser, database, clock, demo=True) as opened:
        await person(opened.services, DEMO_MANAGER, DEMO_PASSWORD, nombre="Maite Arregi", roles=[Rol.GESTION])
        await person(
            opened.services, "leire@planificador.example", DEMO_PASSWORD, nombre="Leire Otxoa", roles=[Rol.COMERCIAL]
        )
        page = opened.page
        await opened.browser_page.open()
        notice = page.get_by_role("note")
        await expect(notice).to_contain_text("whoever opens it on this computer is its office manager, Maite Arregi.")
        await expect(opened.dialog).to_have_count(0)
        assert await violations(page, ".account-notice") == []
        await page.get_by_role("button", name="Maite Arregi", exact=True).click()
        assert await violations(page, ".account-dialog") == []
        await opened.dialog.get_by_role("button", name="Leire Otxoa COMERCIAL").click()
        await opened.expect_signed_in("Leire Otxoa")
        await expect(notice).to_have_count(0)
        await page.get_by_role("button", name="Leire Otxoa", exact=True).click()
        await opened.dialog.get_by_role("button", name="Sign out").click()
        await opened.expect_signed_in("Maite Arregi")


async def test_the_identity_provider_leads_back_to_the_page(
    browser: Browser, database: str, clock: ManualClock
) -> None:
    async with identity_provider(clock.now) as provider:
        settings = {
            "oidc_issuer": provider.url,
            "oidc_client_id": CLIENT_ID,
            "oidc_client_secret": SecretStr(CLIENT_SECRET),
            "oidc_name": "the centre’s account",
        }
        async with sign_in_page(browser, database, clock, **settings) as opened:
            await person(opened.services)
            await opened.browser_page.open()
            await opened.dialog.get_by_role("link", name="Sign in with the centre’s account").click()
            await opened.expect_signed_in("Ane Goñi")
            assert opened.page.url == f"{opened.browser_page.origin}/graphiql"
            opened.browser_page.problems = [
                problem for problem in opened.browser_page.problems if provider.url not in problem
            ]


async def violations(page: Page, selector: str) -> list[str]:
    """Return the rules of axe that a part of the page breaks; none where the page was built elsewhere, without axe."""
    if not AXE.exists():
        return []
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    result = await page.evaluate("selector => axe.run(selector)", selector)
    return [f"{item['id']}: {node['html']}" for item in result["violations"] for node in item["nodes"]]
