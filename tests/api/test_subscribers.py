"""Readers of the live streams who vanish, come back, or do not read: nothing is left behind, nobody waits for them."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from tests.api.factories import contratacion, do, sesion
from tests.api.websocket_client import WebSocketClient, connect_client, connected_client
from tests.clock import ManualClock, wait_until
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import Queries
from tests.support.server import RunningServer

from planificador.app import Runtime

Counter = Callable[[], AbstractContextManager[Queries]]
LIVE = "subscription { avisos(horasAnticipacion: 8760) { tipo clave lista { clave } } }"
HEAVY = """subscription { avisos(horasAnticipacion: 8760) { tipo clave lista { clave }
  aviso { ... on AvisoSesion { sesion { contratacion { sesiones { nodes { notas } } } } } } } }"""
CHANGES = "subscription { cambios { tipo id operacion } }"


@pytest.fixture
def runtime(server: RunningServer) -> Runtime:
    found: Runtime = server.app.state.runtime
    return found


def left(runtime: Runtime) -> tuple[int, int, int]:
    """Return the numbers of alert feeds, subscribers and change listeners."""
    return runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers, runtime.services.notifier.listeners


async def event(client: WebSocketClient) -> Data:
    """The next alert event."""
    found: Data = (await client.receive())["payload"]["data"]["avisos"]
    return found


async def tomorrow(graphql: GraphQLClient, **more: Any) -> Data:
    """A fixed session."""
    return await sesion(graphql, await contratacion(graphql), **more)


async def test_whoever_comes_back_has_missed_nothing(
    graphql: GraphQLClient, server: RunningServer, runtime: Runtime
) -> None:
    client = await connect_client(server.websocket_url)
    await client.start("1", LIVE)
    await client.receive()
    client.abort()
    await wait_until(lambda: left(runtime) == (0, 0, 0))
    await tomorrow(graphql)
    async with connected_client(server.websocket_url) as client:
        await client.start("1", LIVE)
        assert (await event(client))["lista"] == [{"clave": "sesion:1:2026-12-01T08:00Z"}]


async def crowd(url: str, text: str, count: int) -> list[WebSocketClient]:
    """So many lines, each with its subscription, fifty dialling at a time."""
    clients: list[WebSocketClient] = []
    for _ in range(0, count, 50):
        clients += await asyncio.gather(*(connect_client(url) for _ in range(min(50, count - len(clients)))))
    await asyncio.gather(*(client.start("1", text) for client in clients))
    return clients


def feed_tasks() -> set[asyncio.Task[object]]:
    """Return the tasks that keep a list of alerts."""
    return {task for task in asyncio.all_tasks() if task.get_name() == "AlertWatcher"}


async def test_a_thousand_who_vanish_leave_nothing(
    graphql: GraphQLClient, server: RunningServer, runtime: Runtime, clock: ManualClock, count_queries: Counter
) -> None:
    await tomorrow(graphql)
    before = feed_tasks()
    async with connected_client(server.websocket_url) as client:  # so that what a first socket makes once is there
        await client.answer("1", "{ __typename }")
    tasks = len(asyncio.all_tasks())
    watching = await crowd(server.websocket_url, LIVE, 700)
    hearing = await crowd(server.websocket_url, CHANGES, 300)
    await wait_until(lambda: left(runtime) == (1, 1, 2))  # who asks the same shares one
    assert len(feed_tasks() - before) == 1
    with count_queries() as queries:
        await wait_until(lambda: not queries)
        await do(graphql, "crearFormador", nombre="Ane", apellidos="Arregi")
    for client in (*watching, *hearing):
        client.abort()
    await wait_until(lambda: left(runtime) == (0, 0, 0))
    await wait_until(lambda: len(asyncio.all_tasks()) <= tasks)
    assert feed_tasks() <= before
    assert clock.sleepers == []
    with count_queries() as later:
        await do(graphql, "crearFormador", nombre="Jon", apellidos="Arregi")
    assert len(later) == len(queries)


async def crowded(graphql: GraphQLClient) -> Data:
    """A session whose events weigh some 400 KB in HEAVY, so that the network between the two is soon full."""
    row = await tomorrow(graphql)
    for _ in range(40):
        await do(graphql, "crearSesion", contratacion=row["contratacion"]["id"], notas="x" * 10_000)
    return row


async def test_one_who_does_not_read_gets_the_list_later_and_holds_nobody_up(
    graphql: GraphQLClient, server: RunningServer, subscribe: Subscribe, runtime: Runtime
) -> None:
    row, rounds = await crowded(graphql), 150
    async with connected_client(server.websocket_url, max_queue=1) as slow, subscribe(LIVE) as quick:
        await slow.start("1", HEAVY)
        assert (await event(slow))["lista"] == (await quick.next())["avisos"]["lista"] != []
        for n in range(rounds):
            await do(graphql, "actualizarSesion", id=row["id"], direccion=f"Sala {n}")
            assert (await quick.next())["avisos"]["tipo"] == "CAMBIADO"
        await do(graphql, "cancelarSesion", id=row["id"], motivo="Nieve")
        assert (await quick.next())["avisos"]["tipo"] == "RETIRADO"
        heard = [await event(slow)]
        while heard[-1]["tipo"] != "RETIRADO" and heard[-1]["lista"] != []:
            heard.append(await event(slow))
        assert len(heard) < rounds, "it was spared what no longer matters"
        assert any(one["lista"] is not None for one in heard)
    await wait_until(lambda: left(runtime) == (0, 0, 0))


async def test_one_who_does_not_read_and_vanishes(
    graphql: GraphQLClient, server: RunningServer, runtime: Runtime
) -> None:
    row, client = await crowded(graphql), await connect_client(server.websocket_url, max_queue=1)
    await client.start("1", HEAVY)
    await event(client)
    for n in range(60):
        await do(graphql, "actualizarSesion", id=row["id"], direccion=f"Sala {n}")
    assert left(runtime) == (1, 1, 1)
    client.abort()
    await wait_until(lambda: left(runtime) == (0, 0, 0))
