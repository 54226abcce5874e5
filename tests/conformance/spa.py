"""Builds, checks and lints the example application of examples/spa, and drives it in a browser."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from typing import TypeAlias

import httpx2
from playwright.async_api import Browser
from tests.conformance import _example as example
from tests.conformance._example import ExamplePage
from tests.conformance._example_accounts import ACCOUNT_CHECKS, sign_in_administrator
from tests.conformance._example_checks import CHECKS, pages_of_the_list
from tests.support.databases import own_database
from tests.support.graphql import GraphQLClient
from tests.support.server_process import demo_server_process

Action: TypeAlias = Callable[[ExamplePage, GraphQLClient], Awaitable[None]]
CHECK_TIMEOUT = 60
"""The seconds after which a check fails."""


async def check(name: str, action: Awaitable[None]) -> bool:
    """Print the result of an action, and return whether it passed."""
    try:
        await asyncio.wait_for(action, CHECK_TIMEOUT)
    except TimeoutError:
        print(f"FAIL   {name}: not finished after {CHECK_TIMEOUT} s", flush=True)
        return False
    except Exception as error:
        print(f"FAIL   {name}: {' '.join(str(error).split())[:2000]}", flush=True)
        return False
    print(f"ok     {name}", flush=True)
    return True


async def drive(browser: Browser, origin: str, action: Action, ask: GraphQLClient) -> None:
    """Run an action on a page of its own."""
    async with example.example_page(browser, origin) as page:
        await action(page, ask)


def name_of(action: Action) -> str:
    return (action.__doc__ or "").removesuffix(".")


async def main() -> int:
    """Run all checks and return the exit code.

    The server is a demo of its own: its office manager is whoever opens the page, and its administrator somebody else.
    """
    example.install()
    passed = [await check("every query has types, the code compiles, and is built", example.run("build"))]
    lint = asyncio.create_task(example.run("lint"))
    admin = os.environ.get("PLANIFICADOR_TEST_POSTGRES")
    async with (
        own_database(os.environ["DATABASE"], admin) as url,
        demo_server_process(url) as server,
        httpx2.AsyncClient(base_url=server.url) as http,
        example.chromium() as browser,
    ):
        ask = GraphQLClient(http)
        await sign_in_administrator(ask)
        async with example.vite(api=server.url) as origin:
            for action in (*CHECKS, *ACCOUNT_CHECKS):
                passed.append(await check(name_of(action), drive(browser, origin, action, ask)))
        async with example.vite("preview", api=server.url) as origin:
            name = "The built application works too"
            passed.append(await check(name, drive(browser, origin, pages_of_the_list, ask)))
    passed.append(await check("ESLint finds nothing, in the code and in its queries", lint))
    print(f"{sum(passed)} of {len(passed)} checks pass")
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
