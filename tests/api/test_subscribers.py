"""Subscribers that disconnect, reconnect or do not read: nothing is left behind, and no other is delayed."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager

from tests.api.conftest import listener_counts
from tests.api.factories import contratacion, do, sesion
from tests.api.websocket_client import WebSocketClient, connect_client, connected_client
from tests.clock import ManualClock, wait_until
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import Queries
from tests.support.server import RunningServer

from planificador.runtime import Runtime

Counter = Callable[[], AbstractContextManager[Queries]]
LIVE = "subscription { avisos(horasAnticipacion: 8760) { tipo clave lista { clave } } }"
HEAVY = """subscription { avisos(horasAnticipacion: 8760) { tipo clave lista { clave }
  aviso { ... on AvisoSesion { sesion { contratacion { sesiones { nodes { notas } } } } } } } }"""
CHANGES = "subscription { cambios { tipo id operacion } }"


async def next_event(client: WebSocketClient) -> Data:
    """Return the next alert event."""
    event: Data = (await client.receive())["payload"]["data"]["avisos"]
    return event


async def scheduled_session(graphql: GraphQLClient) -> Data:
    """Create a session on 1 December."""
    return await sesion(graphql, await contratacion(graphql))


async def test_a_client_that_reconnects_gets_the_present_list(
    graphql: GraphQLClient, server: RunningServer, runtime: Runtime
) -> None:
    client = await connect_client(server.websocket_url)
    await client.start("1", LIVE)
    await client.receive()
    client.abort()
    await wait_until(lambda: listener_counts(runtime) == (0, 0, 0))
    await scheduled_session(graphql)
    async with connected_client(server.websocket_url) as client:
        await client.start("1", LIVE)
        assert (await next_event(client))["lista"] == [{"clave": "sesion:1:2026-12-01T08:00Z"}]


async def connect_subscribers(url: str, text: str, count: int) -> list[WebSocketClient]:
    """Return clients with a subscription each; fifty connect at a time."""
    clients: list[WebSocketClient] = []
    for _ in range(0, count, 50):
        clients += await asyncio.gather(*(connect_client(url) for _ in range(min(50, count - len(clients)))))
    await asyncio.gather(*(client.start("1", text) for client in clients))
    return clients


def feed_tasks() -> set[asyncio.Task[object]]:
    """Return the tasks of the alert feeds."""
    return {task for task in asyncio.all_tasks() if task.get_name() == "AlertWatcher"}


async def test_a_thousand_dropped_subscribers_leave_nothing_behind(
    graphql: GraphQLClient, server: RunningServer, runtime: Runtime, clock: ManualClock, count_queries: Counter
) -> None:
    await scheduled_session(graphql)
    before = feed_tasks()
    async with connected_client(
        server.websocket_url
    ) as client:  # so that the objects that only the first socket creates exist
        await client.answer("1", "{ __typename }")
    tasks = len(asyncio.all_tasks())
    alerts = await connect_subscribers(server.websocket_url, LIVE, 700)
    changes = await connect_subscribers(server.websocket_url, CHANGES, 300)
    await wait_until(lambda: listener_counts(runtime) == (1, 1, 2))  # equal subscriptions share a feed
    assert len(feed_tasks() - before) == 1
    with count_queries() as queries:
        await wait_until(lambda: not queries)
        await do(graphql, "crearFormador", nombre="Ane", apellidos="Arregi")
    for client in (*alerts, *changes):
        client.abort()
    await wait_until(lambda: listener_counts(runtime) == (0, 0, 0))
    await wait_until(lambda: len(asyncio.all_tasks()) <= tasks)
    assert feed_tasks() <= before
    assert clock.sleepers == []
    with count_queries() as later:
        await do(graphql, "crearFormador", nombre="Jon", apellidos="Arregi")
    assert len(later) == len(queries)


async def large_session(graphql: GraphQLClient) -> Data:
    """Create a session whose events have some 400 KB in HEAVY, so that they soon fill the network buffers."""
    row = await scheduled_session(graphql)
    for _ in range(40):
        await do(graphql, "crearSesion", contratacion=row["contratacion"]["id"], notas="x" * 10_000)
    return row


async def test_a_slow_subscriber_gets_a_list_instead_of_all_events_and_delays_no_other(
    graphql: GraphQLClient, server: RunningServer, subscribe: Subscribe, runtime: Runtime
) -> None:
    row, rounds = await large_session(graphql), 150
    async with connected_client(server.websocket_url, max_queue=1) as slow, subscribe(LIVE) as quick:
        await slow.start("1", HEAVY)
        assert (await next_event(slow))["lista"] == (await quick.next())["avisos"]["lista"] != []
        for n in range(rounds):
            await do(graphql, "actualizarSesion", id=row["id"], direccion=f"Sala {n}")
            assert (await quick.next())["avisos"]["tipo"] == "CAMBIADO"
        await do(graphql, "cancelarSesion", id=row["id"], motivo="Nieve")
        assert (await quick.next())["avisos"]["tipo"] == "RETIRADO"
        received = [await next_event(slow)]
        while received[-1]["tipo"] != "RETIRADO" and received[-1]["lista"] != []:
            received.append(await next_event(slow))
        assert len(received) < rounds, "outdated events are skipped"
        assert any(event["lista"] is not None for event in received)
    await wait_until(lambda: listener_counts(runtime) == (0, 0, 0))


async def test_a_slow_subscriber_that_is_dropped_leaves_nothing_behind(
    graphql: GraphQLClient, server: RunningServer, runtime: Runtime
) -> None:
    row, client = await large_session(graphql), await connect_client(server.websocket_url, max_queue=1)
    await client.start("1", HEAVY)
    await next_event(client)
    for n in range(60):
        await do(graphql, "actualizarSesion", id=row["id"], direccion=f"Sala {n}")
    assert listener_counts(runtime) == (1, 1, 1)
    client.abort()
    await wait_until(lambda: listener_counts(runtime) == (0, 0, 0))
