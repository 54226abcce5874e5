"""The operations of a WebSocket: their counts and limits, and their ends when a client leaves or an error occurs."""

import asyncio
import gc
import json
from typing import Any

import pytest
from tests.api.gated_server import GatedExecutor, gated_server, limits_with
from tests.api.websocket_client import (
    CREATE_TRAINER,
    PROTOCOL,
    TRAINER_CHANGES,
    TYPENAME,
    WebSocketClient,
    assert_alive,
    close_frame,
    connect_client,
    connected_client,
)
from tests.clock import wait_until
from tests.support.authentication import TrustingAuthenticator
from tests.support.graphql import GraphQLClient, send
from tests.support.server import UNLIMITED

from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.service import OperationService, ServerStats
from planificador.api.execution.shared_subscriptions import SharedSubscription
from planificador.api.execution.subscribers import Subscriber
from planificador.api.transports.websocket.handler import WebSocketHandler
from planificador.api.transports.websocket.protocol import ACK
from planificador.api.transports.websocket.session import WebSocketSession
from planificador.runtime import Runtime
from planificador.server.client_address import client_address

TRAINERS = "{ formadores { totalCount } }"


async def test_running_operations_are_counted(runtime: Runtime) -> None:
    async with gated_server(runtime) as gated:
        async with connected_client(gated.url) as client:
            await client.start("stream", TRAINER_CHANGES)
            await client.receive()
            await client.start("query", TYPENAME)
            await client.start("change", CREATE_TRAINER)
            await wait_until(lambda: gated.executor.started == 2)
            assert gated.stats == ServerStats(sockets=1, subscriptions=1, operations=2)
            gated.executor.gate.set()
            await wait_until(lambda: gated.stats == ServerStats(sockets=1, subscriptions=1))
            await client.stop("stream")
            await wait_until(lambda: gated.stats == ServerStats(sockets=1))
        await wait_until(lambda: gated.stats == ServerStats())


@pytest.mark.parametrize("closes", [True, False])
async def test_a_disconnect_cancels_queries_and_subscriptions_but_no_mutation(
    runtime: Runtime, graphql: GraphQLClient, closes: bool
) -> None:
    async with gated_server(runtime) as gated:
        client = await connect_client(gated.url)
        await client.start("stream", TRAINER_CHANGES)
        await client.start("query", TYPENAME)
        await client.start("change", CREATE_TRAINER)
        await client.start("stopped", CREATE_TRAINER)
        await wait_until(lambda: gated.executor.started == 3)
        await client.stop("stopped")
        if closes:
            await client.socket.close()
        else:
            client.abort()
        await wait_until(lambda: gated.stats.operations == 2)
        assert gated.stats.subscriptions == 0
        gated.executor.gate.set()
        await wait_until(lambda: gated.stats == ServerStats())
        assert gated.executor.started == gated.executor.finished == 3
    assert (await graphql(TRAINERS))["formadores"]["totalCount"] == 2


async def test_an_unexpected_error_of_an_operation_is_masked_and_logged_with_its_incident_id(
    runtime: Runtime, caplog: pytest.LogCaptureFixture
) -> None:
    async with gated_server(runtime, open_gate=True) as gated, connected_client(gated.url) as client:
        gated.executor.error = ValueError("a secret")
        await client.start("1", TYPENAME)
        message = await client.receive()
        assert message["type"] == "error"
        (error,) = message["payload"]
        assert "secret" not in json.dumps(error)
        (record,) = [record for record in caplog.records if record.levelname == "ERROR"]
        assert error["extensions"]["incident"] in record.getMessage()
        assert record.exc_info
        gated.executor.error = None
        await assert_alive(client, "1")


async def test_an_unexpected_error_of_a_socket_is_logged_and_closes_it_with_4500(
    runtime: Runtime, caplog: pytest.LogCaptureFixture
) -> None:
    sent: list[Any] = []  # Any: ASGI messages

    async def receive() -> Any:
        return {"type": "websocket.receive", "text": '{"type": "connection_init"}'}

    async def send(message: Any) -> None:
        if message.get("text") == ACK:
            raise ValueError("a secret")
        sent.append(message)

    scope = {"type": "websocket", "headers": [], "subprotocols": [PROTOCOL], "client": None}
    operations = OperationService(GatedExecutor(), runtime.context, ClientQuotas(UNLIMITED, UNLIMITED), UNLIMITED)
    trusting = TrustingAuthenticator()
    await WebSocketHandler(operations, UNLIMITED, lambda headers: True, client_address, trusting)(scope, receive, send)
    assert sent[-1] == {"type": "websocket.close", "code": 4500, "reason": "Internal server error"}
    assert [record.levelname for record in caplog.records if record.exc_info] == ["ERROR"]
    assert operations.stats == ServerStats()


async def test_the_operations_of_a_socket_are_limited(runtime: Runtime) -> None:
    async with (
        gated_server(runtime, limits_with(socket_operations=2), open_gate=True) as gated,
        connected_client(gated.url) as client,
    ):
        await client.start("a", TRAINER_CHANGES)
        await client.start("b", TRAINER_CHANGES)
        await client.receive(), await client.receive()
        for text in (TYPENAME, TRAINER_CHANGES):
            await client.start("c", text)
            message = await client.receive()
            assert (message["id"], message["type"]) == ("c", "error")
            (error,) = message["payload"]
            assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": "socket_operations", "max": 2}
        await client.stop("a")
        await assert_alive(client, "c")


async def test_a_long_id_and_a_subscription_with_large_variables_are_rejected(runtime: Runtime) -> None:
    async with gated_server(runtime, open_gate=True) as gated, connected_client(gated.url) as client:
        large = {"query": "subscription ($a: String) { cambios { operacion } }", "variables": {"a": "x" * 10_000}}
        for key, payload in (("x" * 1001, {"query": TRAINER_CHANGES}), ("a", large)):
            await send(client.socket, {"type": "subscribe", "id": key, "payload": payload})
            message = await client.receive()
            assert (message["id"], message["type"]) == (key, "error")
        await assert_alive(client, "c")


async def test_the_subscriptions_of_an_address_are_limited_across_its_sockets(runtime: Runtime) -> None:
    async with gated_server(runtime, limits_with(subscriptions_per_address=2), open_gate=True) as gated:
        async with connected_client(gated.url) as client, connected_client(gated.url) as other:
            await client.start("a", TRAINER_CHANGES)
            await other.start("b", TRAINER_CHANGES)
            await client.receive()
            await other.receive()
            await other.start("c", TRAINER_CHANGES)
            (error,) = (await other.receive())["payload"]
            assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": "subscriptions_per_address", "max": 2}
            await client.stop("a")
            await other.start("d", TRAINER_CHANGES)
            assert (await other.receive())["type"] == "next"
        await wait_until(lambda: gated.stats == ServerStats())
        async with connected_client(gated.url) as client:
            for name in ("a", "b"):
                await client.start(name, TRAINER_CHANGES)
                assert (await client.receive())["type"] == "next"


async def test_a_long_subscription_and_a_live_query_that_reads_much_count_as_several(runtime: Runtime) -> None:
    long = f"subscription {{ cambios {{ {' '.join(f'a{number}: operacion' for number in range(70))} }} }}"
    large = f"{TRAINER_CHANGES} #{'x' * 2000}"
    costly = "subscription { clientes(first: 20) { nodes { contactos(first: 99) { nodes { nombre } } } } }"
    async with (
        gated_server(runtime, limits_with(subscriptions_per_address=4), open_gate=True) as gated,
        connected_client(gated.url) as client,
    ):
        for text in (long, large, costly):
            await client.start("long", text)
            assert (await client.receive())["type"] == "next"
            await client.start("short", TRAINER_CHANGES)
            assert (await client.receive())["type"] == "next"
            await client.start("another", TRAINER_CHANGES)
            (error,) = (await client.receive())["payload"]
            assert error["extensions"]["limit"] == "subscriptions_per_address"
            await client.stop("long")
            await client.stop("short")


async def test_over_the_rate_limit_a_query_gets_an_error_and_a_subscription_closes_the_socket_with_1013(
    runtime: Runtime,
) -> None:
    async with (
        gated_server(runtime, limits_with(rate_limit=0.001, rate_limit_burst=2), open_gate=True) as gated,
        connected_client(gated.url) as client,
    ):
        for _ in range(2):
            await assert_alive(client, "1")
        await client.start("1", TYPENAME)
        message = await client.receive()
        assert message["type"] == "error"
        assert message["payload"][0]["extensions"]["code"] == "RATE_LIMITED"
        await client.start("1", TRAINER_CHANGES)
        code, reason = await close_frame(client.socket)
    assert code == 1013, "a client reconnects after it; an error would end its subscription for good"
    assert "rate" in reason


async def test_a_document_named_by_its_hash_closes_the_socket_over_the_rate_limit(runtime: Runtime) -> None:
    async with (
        gated_server(runtime, limits_with(rate_limit=0.001, rate_limit_burst=1), open_gate=True) as gated,
        connected_client(gated.url) as client,
    ):
        await assert_alive(client, "1")
        await send(client.socket, {"type": "subscribe", "id": "1", "payload": {"documentId": "0" * 64}})
        assert (await close_frame(client.socket))[0] == 1013, "it may be a subscription"


async def test_a_mutation_that_was_stopped_counts_until_it_ends(runtime: Runtime) -> None:
    async with gated_server(runtime, limits_with(socket_operations=1)) as gated, connected_client(gated.url) as client:
        await client.start("a", CREATE_TRAINER)
        await wait_until(lambda: gated.executor.started == 1)
        await client.stop("a")
        await client.start("a", TYPENAME)
        assert (await client.receive())["type"] == "error"
        gated.executor.gate.set()
        await wait_until(lambda: gated.stats.operations == 0)
        await assert_alive(client, "a")


async def connect_clients(url: str, count: int) -> list[WebSocketClient]:
    return list(await asyncio.gather(*(connect_client(url) for _ in range(count))))


async def test_subscribers_that_connect_at_once_get_a_snapshot_each_and_leave_no_objects_behind(
    runtime: Runtime,
) -> None:
    async with gated_server(runtime) as gated:
        clients = await connect_clients(gated.url, 40)
        for client in clients:
            await client.start("1", TRAINER_CHANGES)
        for client in clients:
            assert (await client.receive())["payload"]["data"]["cambios"]["operacion"] == "DESCONOCIDO"
        assert gated.stats == ServerStats(sockets=40, subscriptions=40)
        for client in clients:
            client.abort()
        await wait_until(lambda: gated.stats == ServerStats())
        await wait_until(lambda: runtime.services.notifier.listeners == 0)
        del clients, client
        await wait_until(lambda: not remaining())


def remaining() -> list[object]:
    """Return the objects of subscriptions that are still in memory."""
    gc.collect()
    return [
        value for value in gc.get_objects() if isinstance(value, WebSocketSession | Subscriber | SharedSubscription)
    ]
