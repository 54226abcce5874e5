"""The JavaScript client of the README runs as printed."""

import re
from pathlib import Path

import pytest
from playwright.async_api import ConsoleMessage
from tests.browser.conftest import BrowserPage
from tests.browser.test_graphiql import create_overdue_reminder
from tests.support.graphql import GraphQLClient
from tests.support.server import RunningServer

pytestmark = pytest.mark.usefixtures("administrator")

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def is_event(message: ConsoleMessage) -> bool:
    """Return whether the message is an event that the client prints."""
    return message.text.startswith("{tipo:")


async def test_the_client_of_the_readme_gets_the_list_and_then_an_alert(
    browser_page: BrowserPage, server: RunningServer, graphql: GraphQLClient
) -> None:
    (script,) = re.findall(r"```js\n(.*?)```", README, re.S)
    assert "ws://127.0.0.1:8000/graphql" in script
    await browser_page.open()
    async with browser_page.page.expect_console_message(is_event) as first:
        local_script = script.replace("ws://127.0.0.1:8000/graphql", server.websocket_url)
        await browser_page.page.evaluate(f"() => {{ {local_script} }}")
    assert "lista: Array(0)" in (await first.value).text
    async with browser_page.page.expect_console_message(is_event) as second:
        await create_overdue_reminder(graphql)
    assert "tipo: NUEVO" in (await second.value).text
