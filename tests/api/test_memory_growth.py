"""The memory of long connections does not grow with what they deliver."""

import gc
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from tests.api.factories import cliente, do, formador
from tests.api.sse_client import ACCEPT_EVENTS, EventStream
from tests.api.websocket_client import connected_client
from tests.support.graphql import Data, GraphQLClient
from tests.support.server import RunningServer

from planificador.api.execution import live_queries

Step = Callable[[], Awaitable[object]]
Connection = Callable[[GraphQLClient, RunningServer], AbstractAsyncContextManager[Step]]

CHANGES = "subscription { cambios { tipo id operacion } }"
ALERTS = """
subscription {
  avisos { tipo aviso { ... on AvisoRecordatorio { interaccion { proximaAccion cliente { nombre estado } } } } }
}
"""
RENAME = """
mutation ($id: ID!, $nombre: String!) { actualizarFormador(input: {id: $id, nombre: $nombre}) { formador { id } } }
"""
LIVE = "subscription ($first: Int!) { formadores(first: $first) { nodes { nombre } } }"
TRAINERS = "{ formadores { nodes { nombre sesiones(first: 1) { nodes { fecha } } } } }"
pytestmark = pytest.mark.any_database
STEPS, ROUNDS, MAX_ROUNDS = 50, 3, 20


async def trainer_edits(graphql: GraphQLClient) -> Step:
    """Create a trainer, and return a function that renames it."""
    names = 0
    trainer = await formador(graphql)

    async def edit() -> None:
        nonlocal names
        names += 1
        await graphql(RENAME, id=trainer["id"], nombre=f"Ane {names % 10}")

    return edit


async def reminder_edits(graphql: GraphQLClient) -> Step:
    """Create a reminder, and return a function that changes it."""
    names = 0
    reminder = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
    client = await cliente(graphql)
    interaction = await do(graphql, "crearInteraccion", cliente=client["id"], tipo="LLAMADA", **reminder)

    async def edit() -> None:
        nonlocal names
        names += 1
        await do(graphql, "actualizarInteraccion", id=interaction["id"], proximaAccion=f"Llamar {names % 10}")

    return edit


@asynccontextmanager
async def changes_on_a_socket(graphql: GraphQLClient, server: RunningServer) -> AsyncIterator[Step]:
    async with subscription_on_a_socket(server, CHANGES, await trainer_edits(graphql)) as step:
        yield step


@asynccontextmanager
async def alerts_on_a_socket(graphql: GraphQLClient, server: RunningServer) -> AsyncIterator[Step]:
    async with subscription_on_a_socket(server, ALERTS, await reminder_edits(graphql)) as step:
        yield step


@asynccontextmanager
async def subscription_on_a_socket(server: RunningServer, text: str, edit: Step) -> AsyncIterator[Step]:
    async with connected_client(server.websocket_url) as client:
        await client.start("1", text)
        await client.receive()

        async def step() -> Data:
            await edit()
            return await client.receive()

        yield step


@asynccontextmanager
async def changes_as_a_stream(graphql: GraphQLClient, server: RunningServer) -> AsyncIterator[Step]:
    async with subscription_as_a_stream(graphql, CHANGES, await trainer_edits(graphql)) as step:
        yield step


@asynccontextmanager
async def alerts_as_a_stream(graphql: GraphQLClient, server: RunningServer) -> AsyncIterator[Step]:
    async with subscription_as_a_stream(graphql, ALERTS, await reminder_edits(graphql)) as step:
        yield step


@asynccontextmanager
async def subscription_as_a_stream(graphql: GraphQLClient, text: str, edit: Step) -> AsyncIterator[Step]:
    async with graphql.http.stream("POST", "/graphql", json={"query": text}, headers=ACCEPT_EVENTS) as response:
        events = EventStream(response)
        await events.data()

        async def step() -> Data:
            await edit()
            return await events.data()

        yield step


@asynccontextmanager
async def live_queries_on_a_socket(graphql: GraphQLClient, server: RunningServer) -> AsyncIterator[Step]:
    """Yield a step in which one live query sends a new answer, and another begins and ends."""
    edit, steps = await trainer_edits(graphql), 0
    async with connected_client(server.websocket_url) as client:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(live_queries, "GATHERING_INTERVAL", 0)
            await client.start("1", LIVE, first=1)
            await client.receive()

            async def step() -> None:
                nonlocal steps
                steps += 1
                await client.start("2", LIVE, first=2 + steps % 50)
                await client.receive()
                await client.stop("2")
                await edit()
                await client.receive()

            yield step


@asynccontextmanager
async def operations_on_a_socket(graphql: GraphQLClient, server: RunningServer) -> AsyncIterator[Step]:
    names = 0
    trainer = await formador(graphql)
    async with connected_client(server.websocket_url) as client:

        async def step() -> None:
            nonlocal names
            names += 1
            await client.answer("1", RENAME, id=trainer["id"], nombre=f"Ane {names % 10}")
            await client.answer("2", TRAINERS)

        yield step


@asynccontextmanager
async def requests_on_a_connection(graphql: GraphQLClient, server: RunningServer) -> AsyncIterator[Step]:
    edit = await trainer_edits(graphql)

    async def step() -> None:
        await edit()
        await graphql(TRAINERS)

    yield step


@pytest.mark.parametrize(
    "connect",
    [
        changes_on_a_socket,
        alerts_on_a_socket,
        changes_as_a_stream,
        alerts_as_a_stream,
        live_queries_on_a_socket,
        operations_on_a_socket,
        requests_on_a_connection,
    ],
)
async def test_memory_does_not_grow_with_the_messages_of_a_connection(
    graphql: GraphQLClient, server: RunningServer, connect: Connection
) -> None:
    async with connect(graphql, server) as step:
        gc.freeze()  # else each collection walks everything that the tests have imported
        await blocks_kept(step)  # fills the caches
        growth = [await blocks_kept(step) for _ in range(ROUNDS)]
        # Without a leak the number goes up and down by some hundred blocks, so that a few rounds may all end higher.
        while sum(growth) >= STEPS * len(growth) and len(growth) < MAX_ROUNDS:
            growth.append(await blocks_kept(step))
    assert sum(growth) < STEPS * len(growth), f"a block of memory or more for each step, on average: {growth}"


async def blocks_kept(step: Step) -> int:
    """Return how many more blocks of memory Python holds after a round of steps."""
    before = blocks()
    for _ in range(STEPS):
        await step()
    return blocks() - before


def blocks() -> int:
    """Return the number of blocks of memory that Python holds."""
    gc.collect()
    # The cache of attribute lookups keeps up to 4096 names, some of which each step creates again.
    clear_caches = getattr(sys, "_clear_internal_caches", sys._clear_type_cache)  # the former since Python 3.13
    clear_caches()
    return sys.getallocatedblocks()
