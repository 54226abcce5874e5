"""The page of one-time links in a browser, under its strict Content-Security-Policy."""

from playwright.async_api import expect
from tests.browser.conftest import BrowserPage
from tests.support.server import RunningServer

from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.runtime import Runtime
from planificador.usuarios.links import make_first_administrators_link
from planificador.usuarios.models import Usuario

PASSWORD = "vuestro gato come sardinas"


async def test_a_link_makes_the_first_administrator(server: RunningServer, browser_page: BrowserPage) -> None:
    page = browser_page.page
    runtime: Runtime = server.app.state.runtime
    path, _ = await run_in_transaction(runtime.services, make_first_administrators_link)
    await page.goto(f"{server.url}{path}")
    for name, value in (("nombre", "Ane Goñi"), ("correo", "ane@example.eus"), ("contrasena", PASSWORD)):
        await page.fill(f"[name={name}]", value)
    await page.fill("[name=repetida]", "otra distinta")
    await page.click("button")
    await expect(page.locator("#message")).not_to_be_empty()
    assert not await Usuario.exists()
    await page.fill("[name=repetida]", PASSWORD)
    await page.click("button")
    await expect(page.locator("form")).to_be_hidden()
    assert (await Usuario.get(correo="ane@example.eus")).nombre == "Ane Goñi"
    assert "#" not in page.url
