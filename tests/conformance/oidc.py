"""Signs in by a certified OpenID provider (npm's oidc-provider) in a real browser, and again after its keys changed."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from frontend.build import find_node
from playwright.async_api import Browser, Page, expect
from tests.conformance._example import chromium
from tests.conformance.spa import check
from tests.support.databases import own_database
from tests.support.server_process import account_server_process, free_port

PROVIDER = Path(__file__).parent / "_identity_provider.mjs"
CLIENT_ID, CLIENT_SECRET = "planificador", "a secret: with / and %"
START_TIMEOUT = 30


@asynccontextmanager
async def provider(issuer: str, redirect_uri: str) -> AsyncIterator[None]:
    """Run the provider until the block ends."""
    settings = {"ISSUER": issuer, "REDIRECT_URI": redirect_uri, "CLIENT_ID": CLIENT_ID, "CLIENT_SECRET": CLIENT_SECRET}
    process = await asyncio.create_subprocess_exec(
        *find_node().node,
        str(PROVIDER),
        env=os.environ | settings,
        cwd=PROVIDER.parent,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(START_TIMEOUT):
            while (line := await process.stdout.readline()) != b"ready\n":
                if not line:
                    raise RuntimeError("the provider did not start")
        yield
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


@asynccontextmanager
async def new_page(browser: Browser) -> AsyncIterator[Page]:
    context = await browser.new_context()
    yield await context.new_page()
    await context.close()


async def sign_in(page: Page, origin: str, name: str) -> None:
    """Sign in at the provider under a name, and allow what the server asks for."""
    await page.goto(f"{origin}/oidc/iniciar?destino=/cuenta")
    await page.locator('input[name="login"]').fill(name)
    await page.locator('input[name="password"]').fill("any")
    await page.locator('button[type="submit"]').click()
    await page.get_by_role("button", name="Continue").click()


async def who(page: Page) -> str:
    """Return the e-mail address of who is signed in."""
    query = """async () => (await (await fetch('/graphql', {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({query: '{ yo { usuario { correo } } }'}),
    })).json()).data.yo?.usuario.correo ?? 'nobody'"""
    return str(await page.evaluate(query))


async def signs_in(browser: Browser, origin: str) -> None:
    async with new_page(browser) as page:
        await sign_in(page, origin, "ane")
        await page.wait_for_url(f"{origin}/cuenta")
        signed_in = await who(page)
        assert signed_in == "ane@example.eus", f"{signed_in} is signed in"
        assert "code=" not in page.url


async def is_refused(browser: Browser, origin: str, name: str) -> None:
    async with new_page(browser) as page:
        await sign_in(page, origin, name)
        await page.wait_for_url(f"{origin}/oidc/vuelta?**")
        assert name not in await page.locator("main").inner_text()
        assert await who(page) == "nobody"


async def refuses(browser: Browser, origin: str) -> None:
    """Refuse at the provider."""
    async with new_page(browser) as page:
        await page.goto(f"{origin}/oidc/iniciar")
        await page.get_by_role("link", name="Cancel").click()
        await page.wait_for_url(f"{origin}/oidc/vuelta?**")
        await expect(page.get_by_role("heading")).to_be_visible()
        await page.locator("main a").click()  # again
        await expect(page.locator('input[name="login"]')).to_be_visible()


async def main() -> int:
    """Run all checks and return the exit code."""
    issuer = f"http://127.0.0.1:{free_port()}"
    settings = {
        "oidc_issuer": issuer,
        "oidc_client_id": CLIENT_ID,
        "oidc_client_secret": CLIENT_SECRET,
        "oidc_roles_claim": "groups",
        "oidc_roles": "oficina=GESTION",
    }
    admin = os.environ.get("PLANIFICADOR_TEST_POSTGRES")
    async with (
        own_database(os.environ["DATABASE"], admin) as url,
        account_server_process(url, **settings) as server,
        chromium() as browser,
    ):
        origin = server.url
        redirect_uri = f"{origin}/oidc/vuelta"
        async with provider(issuer, redirect_uri):
            passed = [
                await check("a person of the provider signs in", signs_in(browser, origin)),
                await check("and again", signs_in(browser, origin)),
                await check("a person without a role is refused", is_refused(browser, origin, "stranger")),
                await check("an unverified address is refused", is_refused(browser, origin, "unverified")),
                await check("a person who does not agree gets a page", refuses(browser, origin)),
            ]
        async with provider(issuer, redirect_uri):
            passed.append(await check("the provider's new keys are accepted", signs_in(browser, origin)))
    print(f"{sum(passed)} of {len(passed)} checks pass")
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
