"""How sockets live and end: what runs is counted and comes to its end, whoever leaves, and whatever goes wrong."""

import asyncio
import gc
import json
from typing import Any

import pytest
from tests.api.gated_server import Gated, changed, place
from tests.api.sockets import PROTOCOL, Line, call, calling, until
from tests.api.test_socket_protocol import ADD, CHANGES, TYPE, closed, lives
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
    async with place(runtime) as there:
        async with calling(there.url) as line:
            await line.start("stream", CHANGES)
            await line.heard()
            await line.start("query", TYPE)
            await line.start("change", ADD)
            await until(lambda: there.runner.begun == 2)
            assert there.stats == ServerStats(sockets=1, subscriptions=1, operations=2)
            there.runner.gate.set()
            await until(lambda: there.stats == ServerStats(sockets=1, subscriptions=1))
            await line.stop("stream")
            await until(lambda: there.stats == ServerStats(sockets=1))
        await until(lambda: there.stats == ServerStats())


@pytest.mark.parametrize("politely", [True, False])
async def test_who_leaves_ends_its_queries_while_its_mutations_are_seen_through(
    runtime: Runtime, graphql: GraphQLClient, politely: bool
) -> None:
    async with place(runtime) as there:
        line = await call(there.url)
        await line.start("stream", CHANGES)
        await line.start("query", TYPE)
        await line.start("change", ADD)
        await line.start("unheard", ADD)
        await until(lambda: there.runner.begun == 3)
        await line.stop("unheard")
        if politely:
            await line.socket.close()
        else:
            line.vanish()
        await until(lambda: there.stats.operations == 2)
        assert there.stats.subscriptions == 0
        there.runner.gate.set()
        await until(lambda: there.stats == ServerStats())
        assert there.runner.begun == there.runner.ended == 3
    assert (await graphql(TRAINERS))["formadores"]["totalCount"] == 2


async def test_an_unexpected_error_is_the_operation_s_and_known_by_its_id(
    runtime: Runtime, caplog: pytest.LogCaptureFixture
) -> None:
    async with place(runtime, open_gate=True) as there, calling(there.url) as line:
        there.runner.failure = ValueError("a secret")
        await line.start("1", TYPE)
        message = await line.heard()
        assert message["type"] == "error"
        (error,) = message["payload"]
        assert "secret" not in json.dumps(error)
        (record,) = [one for one in caplog.records if one.levelname == "ERROR"]
        assert error["extensions"]["incident"] in record.getMessage()
        assert record.exc_info
        there.runner.failure = None
        await lives(line, "1")


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
    operations = OperationService(Gated(), runtime.context, ClientQuotas(UNLIMITED, UNLIMITED), UNLIMITED)
    await WebSocketHandler(operations, UNLIMITED, lambda headers: True, client_address)(scope, receive, send)
    assert said[-1] == {"type": "websocket.close", "code": 4500, "reason": "Internal server error"}
    assert [one.levelname for one in caplog.records if one.exc_info] == ["ERROR"]
    assert operations.stats == ServerStats()


async def test_a_socket_runs_so_many_operations_and_no_more(runtime: Runtime) -> None:
    async with place(runtime, changed(socket_operations=2), open_gate=True) as there, calling(there.url) as line:
        await line.start("a", CHANGES)
        await line.start("b", CHANGES)
        await line.heard(), await line.heard()
        for text in (TYPE, CHANGES):
            await line.start("c", text)
            message = await line.heard()
            assert (message["id"], message["type"]) == ("c", "error")
            (error,) = message["payload"]
            assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": "socket_operations", "max": 2}
        await line.stop("a")
        await lives(line, "c")


async def test_what_would_be_kept_for_long_is_not_large(runtime: Runtime) -> None:
    async with place(runtime, open_gate=True) as there, calling(there.url) as line:
        large = {"query": "subscription ($a: String) { cambios { operacion } }", "variables": {"a": "x" * 10_000}}
        for key, payload in (("x" * 1001, {"query": CHANGES}), ("a", large)):
            await send(line.socket, {"type": "subscribe", "id": key, "payload": payload})
            message = await line.heard()
            assert (message["id"], message["type"]) == (key, "error")
        await lives(line, "c")


async def test_an_address_runs_so_many_subscriptions_whatever_brings_them(runtime: Runtime) -> None:
    async with place(runtime, changed(subscriptions_per_address=2), open_gate=True) as there:
        async with calling(there.url) as line, calling(there.url) as other:
            await line.start("a", CHANGES)
            await other.start("b", CHANGES)
            await line.heard()
            await other.heard()
            await other.start("c", CHANGES)
            (error,) = (await other.heard())["payload"]
            assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": "subscriptions_per_address", "max": 2}
            await line.stop("a")
            await other.start("d", CHANGES)
            assert (await other.heard())["type"] == "next"
        await until(lambda: there.stats == ServerStats())
        async with calling(there.url) as line:
            for name in ("a", "b"):
                await line.start(name, CHANGES)
                assert (await line.heard())["type"] == "next"


async def test_a_long_subscription_counts_several_times(runtime: Runtime) -> None:
    long = f"subscription {{ cambios {{ {' '.join(f'a{number}: operacion' for number in range(70))} }} }}"
    large = f"{CHANGES} #{'x' * 2000}"
    async with (
        place(runtime, changed(subscriptions_per_address=4), open_gate=True) as there,
        calling(there.url) as line,
    ):
        for text in (long, large):
            await line.start("long", text)
            assert (await line.heard())["type"] == "next"
            await line.start("short", CHANGES)
            assert (await line.heard())["type"] == "next"
            await line.start("another", CHANGES)
            (error,) = (await line.heard())["payload"]
            assert error["extensions"]["limit"] == "subscriptions_per_address"
            await line.stop("long")
            await line.stop("short")


async def test_who_asks_too_often_is_told_so(runtime: Runtime) -> None:
    async with (
        place(runtime, changed(rate_limit=0.001, rate_limit_burst=2), open_gate=True) as there,
        calling(there.url) as line,
    ):
        for _ in range(2):
            await lives(line, "1")
        await line.start("1", TYPE)
        message = await line.heard()
        assert message["type"] == "error"
        assert message["payload"][0]["extensions"]["code"] == "RATE_LIMITED"
        await line.start("1", CHANGES)
        code, reason = await closed(line.socket)
    assert code == 1013, "clients come back by and by, while an error would end their subscription for good"
    assert "rate" in reason


async def test_so_is_who_names_a_document_by_its_hash(runtime: Runtime) -> None:
    async with (
        place(runtime, changed(rate_limit=0.001, rate_limit_burst=1), open_gate=True) as there,
        calling(there.url) as line,
    ):
        await lives(line, "1")
        await send(line.socket, {"type": "subscribe", "id": "1", "payload": {"documentId": "0" * 64}})
        assert (await closed(line.socket))[0] == 1013, "it may be a subscription"


async def test_mutations_that_nobody_waits_for_count_too(runtime: Runtime) -> None:
    async with place(runtime, changed(socket_operations=1)) as there, calling(there.url) as line:
        await line.start("a", ADD)
        await until(lambda: there.runner.begun == 1)
        await line.stop("a")
        await line.start("a", TYPE)
        assert (await line.heard())["type"] == "error"
        there.runner.gate.set()
        await until(lambda: there.stats.operations == 0)
        await lives(line, "a")


async def lines(url: str, count: int) -> list[Line]:
    return list(await asyncio.gather(*(call(url) for _ in range(count))))


async def test_who_all_come_at_once_have_one_beginning(runtime: Runtime) -> None:
    async with place(runtime) as there:
        everybody = await lines(there.url, 40)
        for line in everybody:
            await line.start("1", CHANGES)
        for line in everybody:
            assert (await line.heard())["payload"]["data"]["cambios"]["operacion"] == "DESCONOCIDO"
        assert there.stats == ServerStats(sockets=40, subscriptions=40)
        for line in everybody:
            line.vanish()
        await until(lambda: there.stats == ServerStats())
        await until(lambda: runtime.services.notifier.listeners == 0)
        del everybody, line
        await until(lambda: not remaining())


def remaining() -> list[object]:
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, WebSocketSession | Subscriber | SharedSubscription)]
