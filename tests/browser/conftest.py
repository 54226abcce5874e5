"""A real browser on the real server, with no other network."""

import os
import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, Request, async_playwright, expect
from tests.support.server import RunningServer

from planificador.web.pages import BUILT

expect.set_options(timeout=20_000)  # milliseconds: as long as a busy machine may need

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
TAB = ".graphiql-tab-button"
ACTIVE = ".graphiql-tab-active"
RESULT = ".result-window"


def missing() -> str | None:
    """Why there can be no browser test here, None when there can."""
    if CHROMIUM is None:
        return "no Chromium: apt-get install chromium, or set PLANIFICADOR_CHROMIUM"
    return None if (BUILT / "index.html").is_file() else "GraphiQL is not built: make graphiql"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skips with a reason what cannot run here, unless CI says that it must (PLANIFICADOR_REQUIRE_BROWSER)."""
    reason = missing()
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


class Visit:
    """A page of its own browser profile, and everything that went wrong or left the server's origin in it."""

    def __init__(self, page: Page, origin: str) -> None:
        self.page = page
        self.origin = origin
        self.complaints: list[str] = []
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.complaints.append(f"exception: {error}"))
        page.on("requestfailed", self._on_failure)
        page.on("request", lambda request: self._stay(request.url))
        page.on("websocket", lambda socket: self._stay(socket.url.replace("ws", "http", 1)))

    def _on_failure(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # leaving a page stops what it is still loading
            self.complaints.append(f"failed: {request.url}")

    def _on_console(self, message: ConsoleMessage) -> None:
        # Chromium reports breaches of the content security policy here, those of workers too.
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.type}: {message.text}")

    def _stay(self, url: str) -> None:
        if not url.startswith((f"{self.origin}/", "data:")):
            self.complaints.append(f"foreign: {url}")

    async def open(self) -> None:
        """Loads GraphiQL and waits until its editors are there and the schema is read."""
        async with self.page.expect_response(lambda response: response.url == f"{self.origin}/graphql"):
            await self.page.goto(f"{self.origin}/graphiql")
        await expect(self.page.locator(".graphiql-editor .view-line").first).to_be_visible()

    async def show(self, title: str) -> None:
        """Goes to a tab and waits until GraphiQL knows its operation."""
        await self.page.locator(TAB, has_text=title).click()
        await expect(self.page.locator(ACTIVE)).to_contain_text(title)
        # It reads the text a tenth of a second after showing it, and writes it down at the same time.
        known = "title => localStorage.getItem('planificador:graphiql:query')?.includes(title)"
        await self.page.wait_for_function(known, arg=title)

    async def expect_result(self, text: str) -> None:
        """Waits until the result pane shows a text."""
        await expect(self.page.locator(RESULT)).to_contain_text(text)


@pytest.fixture
async def visit(browser: Browser, server: RunningServer) -> AsyncIterator[Visit]:
    context = await browser.new_context(viewport={"width": 1440, "height": 900})
    visit = Visit(await context.new_page(), server.url.rstrip("/"))
    yield visit
    await context.close()
    assert visit.complaints == []
