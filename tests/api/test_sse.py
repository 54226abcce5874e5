"""Event streams: https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import httpx2
import pytest
from tests.api.factories import do
from tests.api.gated_server import GatedServer, gated_server, limits_with
from tests.api.sse_client import (
    ACCEPT_EVENTS,
    COMPLETE,
    KEEPALIVE_COMMENT,
    EventStream,
    event_stream,
    gated_event_stream,
)
from tests.api.websocket_client import CREATE_TRAINER, TYPENAME, connected_client
from tests.clock import wait_until
from tests.conftest import Subscribe
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.queries import count_queries
from tests.support.server import RunningServer

from planificador.api.execution.service import ServerStats
from planificador.runtime import Runtime

LIVE = "subscription { avisos(horasAnticipacion: 8760) { tipo lista { clave } aviso { clave } } }"
READING = "subscription { formadores { totalCount } }"
CHANGES = "subscription { cambios(tipos: [Formador]) { tipo operacion } }"


@pytest.fixture
async def http(server: RunningServer) -> AsyncIterator[httpx2.AsyncClient]:
    async with http_client(server.url, timeout=30) as client:
        yield client


async def test_a_subscription_streams_its_events(
    http: httpx2.AsyncClient, graphql: GraphQLClient, server: RunningServer
) -> None:
    async with event_stream(http, CHANGES) as events:
        assert events.response.headers["content-type"] == "text/event-stream; charset=utf-8"
        assert events.response.headers["cache-control"] == "no-store"
        assert events.response.headers["x-accel-buffering"] == "no"
        assert "content-encoding" not in events.response.headers
        first = '{"data":{"cambios":{"tipo":null,"operacion":"DESCONOCIDO"}}}'
        assert await events.next() == f"event: next\ndata: {first}\n\n"
        await graphql(CREATE_TRAINER)
        assert (await events.data())["data"]["cambios"] == {"tipo": "Formador", "operacion": "CREADO"}
        assert server.stats == ServerStats(subscriptions=1)
    await wait_until(lambda: server.stats == ServerStats())


async def test_a_subscription_by_get_streams_its_events(http: httpx2.AsyncClient, server: RunningServer) -> None:
    async with http.stream("GET", "/graphql", params={"query": CHANGES}, headers=ACCEPT_EVENTS) as response:
        assert (await EventStream(response).data())["data"]["cambios"]["operacion"] == "DESCONOCIDO"
    await wait_until(lambda: server.stats == ServerStats())


@pytest.mark.parametrize("text", [TYPENAME, CREATE_TRAINER])
async def test_a_query_or_mutation_streams_its_result_and_a_completion(http: httpx2.AsyncClient, text: str) -> None:
    async with event_stream(http, text) as events:
        assert "errors" not in await events.data()
        assert await events.next() == COMPLETE
        assert await events.next() == ""


async def test_an_event_stream_is_in_the_accepted_language(http: httpx2.AsyncClient) -> None:
    text = 'mutation { crearCliente(input: {nombre: ""}) { errores { mensaje } } }'
    async with event_stream(http, text, **{"accept-language": "eu"}) as events:
        assert "Datu hau falta da." in json.dumps(await events.data())


INVALID_OPERATIONS = [
    "{",
    "{ nothing }",
    "subscription { avisos(horasAnticipacion: 0) { tipo } }",
    "subscription { nothing }",
]


@pytest.mark.parametrize("text", INVALID_OPERATIONS)
async def test_the_error_of_a_rejected_operation_is_an_event(
    http: httpx2.AsyncClient, server: RunningServer, text: str
) -> None:
    async with event_stream(http, text) as events:
        result = await events.data()
        assert result.keys() == {"errors"}
        assert "INTERNAL" not in json.dumps(result)
        assert [await events.next() for _ in range(2)] == [COMPLETE, ""]
    assert server.stats == ServerStats()


@pytest.mark.parametrize("text", INVALID_OPERATIONS)
async def test_the_error_of_a_rejected_operation_is_json_for_a_client_that_accepts_both(
    http: httpx2.AsyncClient, text: str
) -> None:
    accept = {"accept": "application/graphql-response+json, text/event-stream"}
    answer = await http.post("/graphql", json={"query": text}, headers=accept)
    assert answer.status_code == 400
    assert answer.json().keys() == {"errors"}


async def test_event_streams_and_sockets_share_a_subscription(
    http: httpx2.AsyncClient, subscribe: Subscribe, graphql: GraphQLClient, runtime: Runtime
) -> None:
    async with subscribe(LIVE) as socket, AsyncExitStack() as stack:
        await socket.next()
        streams = [await stack.enter_async_context(event_stream(http, LIVE)) for _ in range(5)]
        for events in streams:
            assert (await events.data())["data"]["avisos"]["lista"] == []
        assert (runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers) == (1, 1)
        owner = await do(graphql, "crearCliente", nombre="Forjas")
        action = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
        await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **action)
        received = [(await events.data())["data"] for events in streams]
        assert received == [await socket.next()] * 5
    await wait_until(lambda: (runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers) == (0, 0))


async def test_a_disconnect_cancels_a_streamed_query_but_not_a_mutation(
    runtime: Runtime, graphql: GraphQLClient
) -> None:
    async with gated_server(runtime) as gated:
        async with asyncio.TaskGroup() as group:
            requests = [group.create_task(_read_event(gated, text)) for text in (TYPENAME, CREATE_TRAINER)]
            await wait_until(lambda: gated.stats.operations == 2)
            await wait_until(lambda: gated.executor.started == 2)
            await asyncio.sleep(0.1)  # `run_with_deadline` checks for a disconnect only after that time
            for task in requests:
                task.cancel()
        await wait_until(lambda: gated.stats.operations == 1)
        gated.executor.gate.set()
        await wait_until(lambda: gated.stats == ServerStats())
    assert (await graphql("{ formadores { totalCount } }"))["formadores"]["totalCount"] == 1


async def _read_event(gated: GatedServer, text: str) -> None:
    async with gated_event_stream(gated, text) as events:
        await events.next()


async def test_hundreds_of_dropped_event_streams_leave_nothing_behind(runtime: Runtime, graphql: GraphQLClient) -> None:
    async with gated_server(runtime) as gated:
        request = f"POST /events HTTP/1.1\r\nhost: x\r\ncontent-length: {len(LIVE)}\r\n\r\n{LIVE}".encode()
        port, writers = gated.port, []
        for _ in range(200):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(request)
            assert b" 200 " in await reader.readline()
            writers.append(writer)
        assert gated.stats == ServerStats(subscriptions=200)
        assert (runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers) == (1, 1)
        for writer in writers:
            writer.transport.abort()
        await wait_until(lambda: gated.stats == ServerStats())
        await wait_until(lambda: (runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers) == (0, 0))
        await wait_until(
            lambda: not [task for task in asyncio.all_tasks() if task.get_name().startswith("event stream")]
        )


async def test_dropped_pipelined_event_streams_leave_nothing_behind(runtime: Runtime) -> None:
    async with gated_server(runtime) as gated:
        request = f"POST /events HTTP/1.1\r\nhost: x\r\ncontent-length: {len(CHANGES)}\r\n\r\n{CHANGES}".encode()
        reader, writer = await asyncio.open_connection("127.0.0.1", gated.port)
        writer.write(request * 3)
        await reader.readuntil(b"DESCONOCIDO")
        writer.transport.abort()
        await wait_until(lambda: gated.stats == ServerStats())


async def test_head_of_a_subscription_is_not_allowed(http: httpx2.AsyncClient, server: RunningServer) -> None:
    answer = await http.head("/graphql", params={"query": CHANGES}, headers=ACCEPT_EVENTS)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")
    assert server.stats == ServerStats()


async def test_an_idle_event_stream_gets_keepalive_comments(runtime: Runtime) -> None:
    async with (
        gated_server(runtime, limits_with(sse_keepalive=0.01)) as gated,
        gated_event_stream(gated, CHANGES) as events,
    ):
        assert "DESCONOCIDO" in await events.next()
        assert [await events.next() for _ in range(3)] == [KEEPALIVE_COMMENT] * 3


async def test_a_stopping_server_ends_its_event_streams_without_completion(runtime: Runtime) -> None:
    async with gated_server(runtime) as gated, gated_event_stream(gated, CHANGES) as events:
        await events.next()
        gated.events.stop()
        assert await events.next() == "", "a client reconnects after a stream without completion"
        await wait_until(lambda: gated.stats == ServerStats())


async def test_a_server_that_stops_before_the_first_event_refuses_the_operation(runtime: Runtime) -> None:
    async with gated_server(runtime) as gated, http_client(gated.server.url, timeout=30) as client:
        request = asyncio.create_task(client.post("/events", content=READING.encode()))
        await wait_until(lambda: gated.executor.started == 1)
        gated.operations.stop()
        gated.events.stop()
        answer = await request
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
        assert answer.json()["errors"][0]["extensions"]["code"] == "SERVER_STOPPING"
        gated.executor.gate.set()


async def test_an_event_stream_that_is_not_read_delays_no_other(runtime: Runtime, graphql: GraphQLClient) -> None:
    async with gated_server(runtime, limits_with(sse_keepalive=0.01)) as gated:
        text = CHANGES.replace("operacion", " ".join(f"a{number}: operacion" for number in range(200)))
        _, slow = await asyncio.open_connection("127.0.0.1", gated.port, limit=1024)
        slow.write(f"POST /events HTTP/1.1\r\nhost: x\r\ncontent-length: {len(text)}\r\n\r\n{text}".encode())
        await wait_until(lambda: gated.stats.subscriptions == 1)
        async with gated_event_stream(gated, CHANGES) as quick, connected_client(gated.url) as client:
            gated.executor.gate.set()
            await quick.next()
            for number in range(100):
                await client.answer(str(number), CREATE_TRAINER)
            results = 0
            while results < 100:
                results += (await quick.next()).startswith("event: next")
        slow.transport.abort()
        await wait_until(lambda: gated.stats == ServerStats())


async def test_an_event_takes_as_many_statements_for_one_stream_as_for_many(
    http: httpx2.AsyncClient, graphql: GraphQLClient
) -> None:
    costs = []
    for count in (1, 8):
        async with AsyncExitStack() as stack:
            streams = [await stack.enter_async_context(event_stream(http, CHANGES)) for _ in range(count)]
            for events in streams:
                await events.data()
            with count_queries() as queries:
                await graphql(CREATE_TRAINER)
                for events in streams:
                    await events.data()
            costs.append(len(queries))
    assert costs[0] == costs[1]
