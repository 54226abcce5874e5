"""The example application of examples/spa: its tools, its servers, and its pages in a browser."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from frontend.build import find_node, install_packages
from playwright.async_api import Browser, Locator, async_playwright
from tests.browser.conftest import ARGUMENTS, CHROMIUM, BrowserPage
from tests.support.server_process import free_port

EXAMPLE = Path(__file__).parents[2] / "examples" / "spa"
START_TIMEOUT = 60
"""The seconds within which a server of the application must start."""


async def run(script: str) -> None:
    """Run a script of the application's package.json. Raises AssertionError with its output if it fails."""
    process = await asyncio.create_subprocess_exec(
        *find_node().npm,
        "run",
        "--silent",
        script,
        cwd=EXAMPLE,
        env=os.environ | {"NO_COLOR": "1"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()


def install() -> None:
    """Install the packages of the application."""
    install_packages(find_node(), EXAMPLE)


@asynccontextmanager
async def vite(*arguments: str, api: str) -> AsyncIterator[str]:
    """Run Vite's development server, or its `preview` of the build, and yield its origin. api: that of the API."""
    port = str(free_port())
    process = await asyncio.create_subprocess_exec(
        *find_node().node,
        "node_modules/vite/bin/vite.js",
        *arguments,
        *("--host", "127.0.0.1", "--port", port, "--strictPort", "--logLevel", "error"),
        cwd=EXAMPLE,
        env=os.environ | {"API_URL": api},
    )
    try:
        await asyncio.wait_for(_wait_until_listening(int(port)), START_TIMEOUT)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.wait()


async def _wait_until_listening(port: int) -> None:
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            return writer.close()


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Run the browser."""
    assert CHROMIUM, "no Chromium: apt-get install chromium, or set PLANIFICADOR_CHROMIUM"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


class ExamplePage(BrowserPage):
    """A page of the application in its own browser profile, in the time zone of the sample data's centre."""

    async def go(self, path: str) -> None:
        """Open a page of the application."""
        await self.page.goto(f"{self.origin}/#{path}")

    def field(self, label: str) -> Locator:
        return self.page.get_by_label(label, exact=True)

    async def click(self, name: str) -> None:
        """Click the button or link of this name in the main part."""
        main = self.page.get_by_role("main")
        await main.get_by_role("button", name=name).or_(main.get_by_role("link", name=name)).click()


@asynccontextmanager
async def example_page(browser: Browser, origin: str) -> AsyncIterator[ExamplePage]:
    """Open an empty page. Raises AssertionError at its end if something was written to its console, or went wrong."""
    context = await browser.new_context(
        viewport={"width": 1280, "height": 800}, locale="eu-ES", timezone_id="Europe/Madrid"
    )
    page = ExamplePage(await context.new_page(), origin)
    try:
        yield page
    finally:
        await context.close()
    assert page.problems == []
