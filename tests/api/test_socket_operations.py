"""How sockets live and end: what runs is counted and comes to its end, whoever leaves, and whatever goes wrong."""

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
from tests.support.graphql import GraphQLClient, send
from tests.support.server import UNLIMITED, RunningServer

from planificador.api.execution.quotas import ClientQuotas
from planificador.api.execution.service import OperationService, ServerStats
from planificador.api.execution.shared_subscriptions import SharedSubscription, Subscriber
from planificador.api.transports.websocket.handler import WebSocketHandler
from planificador.api.transports.websocket.protocol import ACK
from planificador.api.transports.websocket.session import WebSocketSession
from planificador.app import Runtime
from planificador.server.client_address import client_address

TRAINERS = "{ formadores { totalCount } }"


@pytest.fixture
def runtime(server: RunningServer) -> Runtime:
    found: Runtime = server.app.state.runtime
    return found


async def test_what_runs_is_counted(runtime: Runtime) -> None:
    async with gated_server(runtime) as there:
        async with connected_client(there.url) as client:
            await client.start("stream", TRAINER_CHANGES)
            await client.receive()
            await client.start("query", TYPENAME)
            await client.start("change", CREATE_TRAINER)
            await wait_until(lambda: there.executor.started == 2)
            assert there.stats == ServerStats(sockets=1, subscriptions=1, operations=2)
            there.executor.gate.set()
            await wait_until(lambda: there.stats == ServerStats(sockets=1, subscriptions=1))
            await client.stop("stream")
            await wait_until(lambda: there.stats == ServerStats(sockets=1))
        await wait_until(lambda: there.stats == ServerStats())


@pytest.mark.parametrize("politely", [True, False])
async def test_who_leaves_ends_its_queries_while_its_mutations_are_seen_through(
    runtime: Runtime, graphql: GraphQLClient, politely: bool
) -> None:
    async with gated_server(runtime) as there:
        client = await connect_client(there.url)
        await client.start("stream", TRAINER_CHANGES)
        await client.start("query", TYPENAME)
        await client.start("change", CREATE_TRAINER)
        await client.start("unheard", CREATE_TRAINER)
        await wait_until(lambda: there.executor.started == 3)
        await client.stop("unheard")
        if politely:
            await client.socket.close()
        else:
            client.abort()
        await wait_until(lambda: there.stats.operations == 2)
        assert there.stats.subscriptions == 0
        there.executor.gate.set()
        await wait_until(lambda: there.stats == ServerStats())
        assert there.executor.started == there.executor.finished == 3
    assert (await graphql(TRAINERS))["formadores"]["totalCount"] == 2


async def test_an_unexpected_error_is_the_operation_s_and_known_by_its_id(
    runtime: Runtime, caplog: pytest.LogCaptureFixture
) -> None:
    async with gated_server(runtime, open_gate=True) as there, connected_client(there.url) as client:
        there.executor.error = ValueError("a secret")
        await client.start("1", TYPENAME)
        message = await client.receive()
        assert message["type"] == "error"
        (error,) = message["payload"]
        assert "secret" not in json.dumps(error)
        (record,) = [one for one in caplog.records if one.levelname == "ERROR"]
        assert error["extensions"]["incident"] in record.getMessage()
        assert record.exc_info
        there.executor.error = None
        await assert_alive(client, "1")


async def test_what_breaks_a_socket_is_logged_and_closes_it_without_a_word_of_why(
    runtime: Runtime, caplog: pytest.LogCaptureFixture
) -> None:
    said: list[Any] = []  # Any: what ASGI says

    async def receive() -> Any:
        return {"type": "websocket.receive", "text": '{"type": "connection_init"}'}

    async def send(message: Any) -> None:
        if message.get("text") == ACK:
            raise ValueError("a secret")
        said.append(message)

    scope = {"type": "websocket", "headers": [], "subprotocols": [PROTOCOL], "client": None}
    operations = OperationService(GatedExecutor(), runtime.context, ClientQuotas(UNLIMITED, UNLIMITED), UNLIMITED)
    await WebSocketHandler(operations, UNLIMITED, lambda headers: True, client_address)(scope, receive, send)
    assert said[-1] == {"type": "websocket.close", "code": 4500, "reason": "Internal server error"}
    assert [one.levelname for one in caplog.records if one.exc_info] == ["ERROR"]
    assert operations.stats == ServerStats()


async def test_a_socket_runs_so_many_operations_and_no_more(runtime: Runtime) -> None:
    async with (
        gated_server(runtime, limits_with(socket_operations=2), open_gate=True) as there,
        connected_client(there.url) as client,
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


async def test_what_would_be_kept_for_long_is_not_large(runtime: Runtime) -> None:
    async with gated_server(runtime, open_gate=True) as there, connected_client(there.url) as client:
        large = {"query": "subscription ($a: String) { cambios { operacion } }", "variables": {"a": "x" * 10_000}}
        for key, payload in (("x" * 1001, {"query": TRAINER_CHANGES}), ("a", large)):
            await send(client.socket, {"type": "subscribe", "id": key, "payload": payload})
            message = await client.receive()
            assert (message["id"], message["type"]) == (key, "error")
        await assert_alive(client, "c")


async def test_an_address_runs_so_many_subscriptions_whatever_brings_them(runtime: Runtime) -> None:
    async with gated_server(runtime, limits_with(subscriptions_per_address=2), open_gate=True) as there:
        async with connected_client(there.url) as client, connected_client(there.url) as other:
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
        await wait_until(lambda: there.stats == ServerStats())
        async with connected_client(there.url) as client:
            for name in ("a", "b"):
                await client.start(name, TRAINER_CHANGES)
                assert (await client.receive())["type"] == "next"


async def test_a_long_subscription_counts_several_times(runtime: Runtime) -> None:
    long = f"subscription {{ cambios {{ {' '.join(f'a{number}: operacion' for number in range(70))} }} }}"
    large = f"{TRAINER_CHANGES} #{'x' * 2000}"
    async with (
        gated_server(runtime, limits_with(subscriptions_per_address=4), open_gate=True) as there,
        connected_client(there.url) as client,
    ):
        for text in (long, large):
            await client.start("long", text)
            assert (await client.receive())["type"] == "next"
            await client.start("short", TRAINER_CHANGES)
            assert (await client.receive())["type"] == "next"
            await client.start("another", TRAINER_CHANGES)
            (error,) = (await client.receive())["payload"]
            assert error["extensions"]["limit"] == "subscriptions_per_address"
            await client.stop("long")
            await client.stop("short")


async def test_who_asks_too_often_is_told_so(runtime: Runtime) -> None:
    async with (
        gated_server(runtime, limits_with(rate_limit=0.001, rate_limit_burst=2), open_gate=True) as there,
        connected_client(there.url) as client,
    ):
        for _ in range(2):
            await assert_alive(client, "1")
        await client.start("1", TYPENAME)
        message = await client.receive()
        assert message["type"] == "error"
        assert message["payload"][0]["extensions"]["code"] == "RATE_LIMITED"
        await client.start("1", TRAINER_CHANGES)
        code, reason = await close_frame(client.socket)
    assert code == 1013, "clients come back by and by, while an error would end their subscription for good"
    assert "rate" in reason


async def test_so_is_who_names_a_document_by_its_hash(runtime: Runtime) -> None:
    async with (
        gated_server(runtime, limits_with(rate_limit=0.001, rate_limit_burst=1), open_gate=True) as there,
        connected_client(there.url) as client,
    ):
        await assert_alive(client, "1")
        await send(client.socket, {"type": "subscribe", "id": "1", "payload": {"documentId": "0" * 64}})
        assert (await close_frame(client.socket))[0] == 1013, "it may be a subscription"


async def test_mutations_that_nobody_waits_for_count_too(runtime: Runtime) -> None:
    async with gated_server(runtime, limits_with(socket_operations=1)) as there, connected_client(there.url) as client:
        await client.start("a", CREATE_TRAINER)
        await wait_until(lambda: there.executor.started == 1)
        await client.stop("a")
        await client.start("a", TYPENAME)
        assert (await client.receive())["type"] == "error"
        there.executor.gate.set()
        await wait_until(lambda: there.stats.operations == 0)
        await assert_alive(client, "a")


async def connect_clients(url: str, count: int) -> list[WebSocketClient]:
    return list(await asyncio.gather(*(connect_client(url) for _ in range(count))))


async def test_who_all_come_at_once_have_one_beginning(runtime: Runtime) -> None:
    async with gated_server(runtime) as there:
        clients = await connect_clients(there.url, 40)
        for client in clients:
            await client.start("1", TRAINER_CHANGES)
        for client in clients:
            assert (await client.receive())["payload"]["data"]["cambios"]["operacion"] == "DESCONOCIDO"
        assert there.stats == ServerStats(sockets=40, subscriptions=40)
        for client in clients:
            client.abort()
        await wait_until(lambda: there.stats == ServerStats())
        await wait_until(lambda: runtime.services.notifier.listeners == 0)
        del clients, client
        await wait_until(lambda: not remaining())


def remaining() -> list[object]:
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, WebSocketSession | Subscriber | SharedSubscription)]
