"""README's ten lines of JavaScript, run as they stand there."""

import re
from pathlib import Path

from playwright.async_api import ConsoleMessage
from tests.browser.conftest import Visit
from tests.browser.test_graphiql import overdue_reminder
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def told(message: ConsoleMessage) -> bool:
    """Whether it is one of the client's own words."""
    return message.text.startswith("{tipo:")


async def test_the_client_of_the_readme_hears_the_list_and_then_an_alert(
    visit: Visit, server: RunningServer, graphql: GraphQLClient
) -> None:
    (script,) = re.findall(r"```js\n(.*?)```", README, re.S)
    assert "ws://127.0.0.1:8000/graphql" in script
    await visit.open()
    async with visit.page.expect_console_message(told) as first:
        here = script.replace("ws://127.0.0.1:8000/graphql", server.websocket_url)
        await visit.page.evaluate(f"() => {{ {here} }}")
    assert "lista: Array(0)" in (await first.value).text
    async with visit.page.expect_console_message(told) as second:
        await overdue_reminder(graphql)
    assert "tipo: NUEVO" in (await second.value).text
