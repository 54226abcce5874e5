"""Requests that compete for the same rows at once, through two server processes on one database.

`make races` runs more of them; PLANIFICADOR_RACES sets the number for each rule.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from typing import Any

import httpx2
import pytest
from tests.api.factories import attempt
from tests.races.account_contenders import ACCOUNT_RACES, AccountRace
from tests.races.contract_contenders import CONTRACT_RACES
from tests.races.invariants import INVARIANTS
from tests.races.race import Prepare
from tests.races.row_contenders import ROW_RACES
from tests.races.session_contenders import SESSION_RACES
from tests.support.databases import empty_tables
from tests.support.graphql import GraphQLClient
from tests.support.server_process import server_process
from tortoise.connection import get_connection

COUNT = int(os.environ.get("PLANIFICADOR_RACES", "1"))
AT_ONCE = 8
"""Races that run at the same time, each for rows of its own."""
SERVERS = 2


@pytest.fixture(scope="module")
async def clients(_shared_database: str, dialect: str) -> AsyncIterator[Sequence[GraphQLClient]]:
    """A client of each of two processes that serve the database, which is emptied after all tests of the module."""
    async with AsyncExitStack() as stack:
        urls = [
            (await stack.enter_async_context(server_process(_shared_database, demo=False, rate_limit=0))).url
            for _ in range(SERVERS)
        ]
        # On a busy machine, a server may close an idle connection at the very moment at which it is used again.
        limits = httpx2.Limits(max_keepalive_connections=0)
        https = [
            await stack.enter_async_context(httpx2.AsyncClient(base_url=url, timeout=60, limits=limits)) for url in urls
        ]
        yield [GraphQLClient(http) for http in https]
        await empty_tables(dialect)


@pytest.mark.parametrize("prepare", [*SESSION_RACES, *CONTRACT_RACES, *ROW_RACES], ids=lambda prepare: prepare.__name__)
async def test_as_many_win_as_may(clients: Sequence[GraphQLClient], prepare: Prepare, dialect: str) -> None:
    for start in range(0, COUNT, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, COUNT))
        await asyncio.gather(*(_run(clients, prepare, number) for number in numbers))
    violations = [
        rule for rule, query in INVARIANTS.items() if await get_connection("default").execute_query_dict(query)
    ]
    if violations:  # which would be found again after the other races
        await empty_tables(dialect)
    assert violations == []


async def _run(clients: Sequence[GraphQLClient], prepare: Prepare, number: int) -> None:
    """Send the requests at once, through the processes in turn and in another order each time."""
    race = await prepare(clients[0])
    requests = [*race.requests[number % len(race.requests) :], *race.requests[: number % len(race.requests)]]
    answers = await asyncio.gather(
        *(attempt(clients[index % len(clients)], verb, **values) for index, (verb, values) in enumerate(requests))
    )
    winners = [answer for answer in answers if not answer.errores]
    assert len(winners) in race.winners, [answer.errores for answer in answers]
    assert {code for answer in answers for code, _ in answer.errores} <= set(race.problems)


@pytest.mark.parametrize("prepare", ACCOUNT_RACES, ids=lambda prepare: prepare.__name__)
async def test_as_many_change_an_account_as_may(
    clients: Sequence[GraphQLClient], prepare: Callable[[], Awaitable[AccountRace]]
) -> None:
    for number in range(COUNT):
        race = await prepare()
        codes = await asyncio.gather(
            *(_code(clients[(index + number) % len(clients)], *request) for index, request in enumerate(race.requests))
        )
        assert codes.count("") in race.winners, codes
        assert set(codes) - {""} <= set(race.problems)
        assert race.is_right is None or await race.is_right(codes), codes


async def _code(client: GraphQLClient, verb: str, values: Mapping[str, Any]) -> str:
    """Return the code of what is wrong with a mutation, "" if nothing is."""
    kind = f"{verb[0].upper()}{verb[1:]}Input"
    text = f"mutation($input: {kind}!) {{ {verb}(input: $input) {{ errores {{ codigo }} }} }}"
    return "".join(error["codigo"] for error in (await client(text, input=values))[verb]["errores"])
