"""Chromium with a real server, and without access to other hosts."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, Request, async_playwright, expect
from tests.support.authentication import as_actor
from tests.support.server import RunningServer

from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.model.actors import Actor, Rol
from planificador.usuarios.service import crear_usuario
from planificador.web.pages import BUILT

expect.set_options(timeout=20_000)  # milliseconds, for a machine under load

CHROMIUM = os.environ.get("PLANIFICADOR_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]
TAB_SELECTOR = ".graphiql-tab-button"
ACTIVE_TAB_SELECTOR = ".graphiql-tab-active"
RESULT_SELECTOR = ".result-window"


def skip_reason() -> str | None:
    """Return why browser tests cannot run here, or None."""
    if CHROMIUM is None:
        return "no Chromium: apt-get install chromium, or set PLANIFICADOR_CHROMIUM"
    return None if (BUILT / "index.html").is_file() else "GraphiQL is not built: make graphiql"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip browser tests that cannot run here, unless PLANIFICADOR_REQUIRE_BROWSER is set, as in CI."""
    reason = skip_reason()
    if reason is None or os.environ.get("PLANIFICADOR_REQUIRE_BROWSER"):
        return
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


class BrowserPage:
    """A page in its own browser profile, with the errors on it and its requests to other origins."""

    def __init__(self, page: Page, origin: str) -> None:
        self.page = page
        self.origin = origin
        self.problems: list[str] = []
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.problems.append(f"exception: {error}"))
        page.on("requestfailed", self._on_failure)
        page.on("request", lambda request: self._on_request(request.url))
        page.on("websocket", lambda socket: self._on_request(socket.url.replace("ws", "http", 1)))

    def _on_failure(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # leaving a page aborts its pending requests
            self.problems.append(f"failed: {request.url}")

    def _on_console(self, message: ConsoleMessage) -> None:
        # Chromium also reports violations of the content security policy here, including those in workers.
        if message.type in ("error", "warning"):
            self.problems.append(f"{message.type}: {message.text}")

    def _on_request(self, url: str) -> None:
        if not url.startswith((f"{self.origin}/", "data:")):
            self.problems.append(f"other origin: {url}")

    async def open(self) -> None:
        """Load GraphiQL and wait until its editors are visible and the schema is loaded."""
        async with self.page.expect_response(lambda response: response.url == f"{self.origin}/graphql"):
            await self.page.goto(f"{self.origin}/graphiql")
        await expect(self.page.locator(".graphiql-editor .view-line").first).to_be_visible()

    async def show(self, title: str) -> None:
        """Select a tab and wait until GraphiQL has stored its text."""
        await self.page.locator(TAB_SELECTOR, has_text=title).click()
        await expect(self.page.locator(ACTIVE_TAB_SELECTOR)).to_contain_text(title)
        # It reads and stores the text a tenth of a second after showing it.
        stored = "title => localStorage.getItem('planificador:graphiql:query')?.includes(title)"
        await self.page.wait_for_function(stored, arg=title)

    async def expect_result(self, text: str) -> None:
        """Wait until the result pane contains a text."""
        await expect(self.page.locator(RESULT_SELECTOR)).to_contain_text(text)


@asynccontextmanager
async def new_page(browser: Browser, origin: str) -> AsyncIterator[BrowserPage]:
    """Yield a page in a profile of its own, on which nothing may go wrong."""
    context = await browser.new_context(viewport={"width": 1440, "height": 900})
    browser_page = BrowserPage(await context.new_page(), origin)
    yield browser_page
    await context.close()
    assert browser_page.problems == []


@pytest.fixture
async def browser_page(browser: Browser, server: RunningServer) -> AsyncIterator[BrowserPage]:
    async with new_page(browser, server.url) as page:
        yield page


@pytest.fixture
async def administrator(browser_page: BrowserPage, server: RunningServer) -> None:
    """Let the page's requests be from an administrator: GraphiQL asks whoever is nobody to sign in."""
    services: Services = server.app.state.runtime.services
    datos = {"correo": "ane@example.eus", "nombre": "Ane Goñi", "roles": [Rol.ADMINISTRACION]}
    user, _ = await run_in_transaction(services, lambda uow: crear_usuario(uow, datos))
    await browser_page.page.context.set_extra_http_headers(as_actor(Actor(frozenset(user.roles), user.id)))
