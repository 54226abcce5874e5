"""The GraphiQL page in a real browser with a real server."""

import json
import re
from pathlib import Path

import pytest
from playwright.async_api import expect
from tests.browser.conftest import ACTIVE_TAB_SELECTOR, RESULT_SELECTOR, TAB_SELECTOR, BrowserPage
from tests.support.graphql import GraphQLClient

pytestmark = pytest.mark.usefixtures("administrator")

EXAMPLES = Path(__file__).parents[2] / "frontend" / "examples"
RUN_SELECTOR = ".graphiql-execute-button"
PANES = (".planificador-examples", ".graphiql-editors", ".graphiql-response")
# GraphiQL stores its tabs half a second after a change.
ACTIVE_TAB_STORED = (
    "index => JSON.parse(localStorage.getItem('planificador:graphiql:tabState')).activeTabIndex === index"
)


async def create_overdue_reminder(graphql: GraphQLClient) -> None:
    """Create an interaction whose next action was due years ago."""
    client = await graphql(
        """
        mutation {
          crearCliente(input: {nombre: "Talleres Norte"}) { cliente { id } errores { mensaje } }
        }
        """
    )
    interaction = await graphql(
        """
        mutation ($cliente: ID!) {
          crearInteraccion(
            input: {
              cliente: $cliente
              fecha: "2020-01-02T09:00:00Z"
              tipo: LLAMADA
              proximaAccion: "Llamar"
              fechaProximaAccion: "2020-01-03"
              crearRecordatorio: true
            }
          ) { interaccion { id } errores { mensaje } }
        }
        """,
        cliente=client["crearCliente"]["cliente"]["id"],
    )
    assert interaction["crearInteraccion"]["errores"] == []


def titles() -> list[str]:
    """Return the titles of the examples: the name of the first operation of each, in the order of the files."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(EXAMPLES.glob("*.graphql"))]
    return [re.findall(r"^(?:query|mutation|subscription) (\w+)", text, re.M)[0] for text in texts]


def tab_titles() -> list[str]:
    """Return the titles of the examples that are open at the first visit."""
    return titles()[:4]


async def test_the_examples_run_and_an_alert_arrives_live(browser_page: BrowserPage, graphql: GraphQLClient) -> None:
    page = browser_page.page
    await browser_page.open()
    assert await page.title() == "Planificador · GraphiQL"
    await expect(page.locator(TAB_SELECTOR)).to_have_text(tab_titles())

    await page.locator(RUN_SELECTOR).click()
    await browser_page.expect_result('"clientes": {')

    await browser_page.show("AvisosEnVivo")
    async with page.expect_websocket() as opened:
        await page.locator(RUN_SELECTOR).click()
    await browser_page.expect_result('"avisos": ')
    assert (await opened.value).url.endswith("/graphql")

    await expect(page.locator(RESULT_SELECTOR)).not_to_contain_text("NUEVO")
    await create_overdue_reminder(graphql)
    await browser_page.expect_result("NUEVO")
    await create_overdue_reminder(graphql)
    await browser_page.expect_result("recordatorio:2:")
    await page.locator(RESULT_SELECTOR).click()
    await page.keyboard.press("Control+End")  # the pane has only the visible lines
    await browser_page.expect_result("recordatorio:1:")  # the page adds the list to the event


@pytest.mark.any_database
async def test_the_menu_opens_every_example_and_empty_panes_are_folded(browser_page: BrowserPage) -> None:
    page = browser_page.page
    await browser_page.open()
    await page.get_by_role("button", name="Show Examples").click()
    menu = page.get_by_role("region", name="Examples")
    await expect(menu.get_by_role("button").locator("strong")).to_have_text(titles())
    await browser_page.show("AgendaDosSemanas")
    await page.locator(ACTIVE_TAB_SELECTOR).get_by_label("Close Tab").click()
    for title in titles():
        await menu.get_by_role("button", name=title).click()
        await expect(page.locator(ACTIVE_TAB_SELECTOR)).to_contain_text(title)
        example = next(file for file in EXAMPLES.glob("*.graphql") if f" {title}" in file.read_text(encoding="utf-8"))
        action = "Hide" if example.with_suffix(".json").exists() else "Show"
        await expect(page.get_by_label(f"{action} editor tools")).to_be_visible()
    await expect(page.locator(TAB_SELECTOR)).to_have_count(len(titles()))
    await page.set_viewport_size({"width": 420, "height": 800})
    lefts = [box["x"] for pane in PANES if (box := await page.locator(pane).bounding_box())]
    assert len(lefts) == len(PANES)
    assert max(lefts) < 100, "in a narrow window the panes are below each other"
    assert await page.evaluate("document.documentElement.scrollWidth") <= 420


@pytest.mark.any_database
async def test_invalid_stored_tabs_are_replaced_by_the_examples(browser_page: BrowserPage) -> None:
    await browser_page.page.add_init_script(
        """
        localStorage.setItem('planificador:graphiql:tabState', '{"tabs": [{"query": 7}, null]');
        localStorage.setItem('planificador:graphiql:examples', '[[');
        """
    )
    await browser_page.open()
    await expect(browser_page.page.locator(TAB_SELECTOR)).to_have_text(tab_titles())


@pytest.mark.any_database
async def test_a_changed_example_replaces_its_tab_but_not_edited_tabs(browser_page: BrowserPage) -> None:
    name = min(file.stem for file in EXAMPLES.glob("*.graphql"))
    stored, edited = "query Anticuada { __typename }", "query Mia { __typename }"
    tab = {"id": "x", "title": "x", "variables": None, "headers": None, "operationName": None, "response": None}
    tabs = {"activeTabIndex": 1, "tabs": [tab | {"query": edited}, tab | {"query": stored, "id": "y"}]}
    seeded = {name: {"source": stored, "query": stored, "variables": ""}}
    await browser_page.page.add_init_script(
        f"""
        if (!localStorage.getItem('planificador:graphiql:examples')) {{
          localStorage.setItem('planificador:graphiql:tabState', JSON.stringify({json.dumps(tabs)}));
          localStorage.setItem('planificador:graphiql:query', {json.dumps(stored)});
          localStorage.setItem('planificador:graphiql:examples', JSON.stringify({json.dumps(seeded)}));
        }}
        """
    )
    await browser_page.open()
    await expect(browser_page.page.locator(TAB_SELECTOR)).to_have_text(["Mia", *tab_titles()])
    await browser_page.show(tab_titles()[-1])
    await browser_page.page.wait_for_function(ACTIVE_TAB_STORED, arg=len(tab_titles()))
    await browser_page.open()
    await expect(browser_page.page.locator(TAB_SELECTOR)).to_have_text(["Mia", *tab_titles()])
    await expect(browser_page.page.locator(ACTIVE_TAB_SELECTOR)).to_contain_text(tab_titles()[-1])
