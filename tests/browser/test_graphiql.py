"""The GraphiQL page in a real browser, against a real server, with no other network."""

import json
import os
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright, expect
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer

from planificador.web.pages import BUILT

EXAMPLES = Path(__file__).parents[2] / "frontend" / "examples"
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
RUN = ".graphiql-execute-button"
RESULT = ".result-window"

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: apt-get install chromium, or set PLANIFICADOR_CHROMIUM"),
    pytest.mark.skipif(not (BUILT / "index.html").is_file(), reason="GraphiQL is not built: python frontend/build.py"),
]


async def overdue_reminder(graphql: GraphQLClient) -> None:
    """Makes something due whatever the clock says: an interaction whose next action is long past."""
    made = await graphql(
        """
        mutation {
          crearCliente(input: {nombre: "Talleres Norte"}) { cliente { id } errores { mensaje } }
        }
        """
    )
    told = await graphql(
        """
        mutation ($cliente: ID!) {
          crearInteraccion(
            input: {
              cliente: $cliente
              fecha: "2020-01-02"
              tipo: LLAMADA
              proximaAccion: "Llamar"
              fechaProximaAccion: "2020-01-03"
              crearRecordatorio: true
            }
          ) { interaccion { id } errores { mensaje } }
        }
        """,
        cliente=made["crearCliente"]["cliente"]["id"],
    )
    assert told["crearInteraccion"]["errores"] == []


def titles() -> list[str]:
    """The tabs' titles: the name of each example's first operation, in the order of the files."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(EXAMPLES.glob("*.graphql"))]
    return [re.findall(r"^(?:query|mutation|subscription) (\w+)", text, re.M)[0] for text in texts]


@pytest.fixture(scope="module")
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
        page.on("requestfailed", lambda request: self.complaints.append(f"failed: {request.url}"))
        page.on("request", lambda request: self._stay(request.url))
        page.on("websocket", lambda socket: self._stay(socket.url.replace("ws", "http", 1)))

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
        await expect(self.page.locator(".graphiql-editor .view-line").first).to_be_visible(timeout=20_000)

    async def show(self, title: str) -> None:
        """Goes to a tab and waits until GraphiQL knows its operation."""
        await self.page.locator(TAB, has_text=title).click()
        await expect(self.page.locator(ACTIVE)).to_contain_text(title)
        # It reads the text a tenth of a second after showing it, and writes it down at the same time.
        known = "title => localStorage.getItem('planificador:graphiql:query')?.includes(title)"
        await self.page.wait_for_function(known, arg=title)

    async def expect_result(self, text: str) -> None:
        """Waits until the result pane shows a text."""
        await expect(self.page.locator(RESULT)).to_contain_text(text, timeout=10_000)


@pytest.fixture
async def visit(browser: Browser, server: RunningServer) -> AsyncIterator[Visit]:
    context = await browser.new_context(viewport={"width": 1440, "height": 900})
    visit = Visit(await context.new_page(), server.url.rstrip("/"))
    yield visit
    await context.close()
    assert visit.complaints == []


async def test_the_examples_run_and_an_alert_arrives_live(visit: Visit, graphql: GraphQLClient) -> None:
    page = visit.page
    await visit.open()
    assert await page.title() == "Planificador · GraphiQL"
    await expect(page.locator(TAB)).to_have_text(titles())

    await page.locator(RUN).click()
    await visit.expect_result('"clientes": {')

    await visit.show("AvisosEnVivo")
    async with page.expect_websocket() as opened:
        await page.locator(RUN).click()
    await visit.expect_result('"avisos": ')
    assert (await opened.value).url.endswith("/graphql")

    await expect(page.locator(RESULT)).not_to_contain_text("NUEVO")
    await overdue_reminder(graphql)
    await visit.expect_result("NUEVO")


async def test_broken_memories_do_not_break_the_page(visit: Visit) -> None:
    await visit.page.add_init_script(
        """
        localStorage.setItem('planificador:graphiql:tabState', '{"tabs": [{"query": 7}, null]');
        localStorage.setItem('planificador:graphiql:examples', '[[');
        """
    )
    await visit.open()
    await expect(visit.page.locator(TAB)).to_have_text(titles())


async def test_changed_examples_replace_untouched_ones_only(visit: Visit) -> None:
    name = min(file.stem for file in EXAMPLES.glob("*.graphql"))
    old, touched = "query Anticuada { __typename }", "query Mia { __typename }"
    tab = {"id": "x", "title": "x", "variables": None, "headers": None, "operationName": None, "response": None}
    remembered = {"activeTabIndex": 1, "tabs": [tab | {"query": touched}, tab | {"query": old, "id": "y"}]}
    seeded = {name: {"source": old, "query": old, "variables": ""}}
    await visit.page.add_init_script(
        f"""
        if (!localStorage.getItem('planificador:graphiql:examples')) {{
          localStorage.setItem('planificador:graphiql:tabState', JSON.stringify({json.dumps(remembered)}));
          localStorage.setItem('planificador:graphiql:query', {json.dumps(old)});
          localStorage.setItem('planificador:graphiql:examples', JSON.stringify({json.dumps(seeded)}));
        }}
        """
    )
    await visit.open()
    await expect(visit.page.locator(TAB)).to_have_text(["Mia", *titles()])
    await visit.show(titles()[-1])
    await visit.page.wait_for_timeout(700)  # GraphiQL writes down its tabs half a second after a change
    await visit.open()
    await expect(visit.page.locator(TAB)).to_have_text(["Mia", *titles()])
    await expect(visit.page.locator(ACTIVE)).to_contain_text(titles()[-1])
