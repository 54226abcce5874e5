"""The GraphiQL page in a real browser, against a real server, with no other network."""

import json
import re
from pathlib import Path

from playwright.async_api import expect
from tests.browser.conftest import ACTIVE, RESULT, TAB, Visit
from tests.support.graphql import GraphQLClient

EXAMPLES = Path(__file__).parents[2] / "frontend" / "examples"
RUN = ".graphiql-execute-button"
# GraphiQL writes down its tabs half a second after a change.
REMEMBERED = "place => JSON.parse(localStorage.getItem('planificador:graphiql:tabState')).activeTabIndex === place"


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
              fecha: "2020-01-02T09:00:00Z"
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
    await visit.page.wait_for_function(REMEMBERED, arg=len(titles()))
    await visit.open()
    await expect(visit.page.locator(TAB)).to_have_text(["Mia", *titles()])
    await expect(visit.page.locator(ACTIVE)).to_contain_text(titles()[-1])
