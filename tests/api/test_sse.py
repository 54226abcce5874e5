"""Streams of events: https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import httpx2
import pytest
from tests.api.factories import do
from tests.api.gated_server import GatedServer, gated_server, limits_with
from tests.api.websocket_client import connected_client
from tests.clock import wait_until
from tests.conftest import Subscribe
from tests.support.graphql import Data, GraphQLClient
from tests.support.queries import count_queries
from tests.support.server import RunningServer

from planificador.api.execution.service import ServerStats
from planificador.app import Runtime

ACCEPT_EVENTS = {"accept": "text/event-stream"}
LIVE = "subscription { avisos(horasAnticipacion: 8760) { tipo lista { clave } aviso { clave } } }"
CHANGES = "subscription { cambios(tipos: [Formador]) { tipo operacion } }"
TYPE = "{ __typename }"
ADD = 'mutation { crearFormador(input: {nombre: "Ane", apellidos: "Arregi"}) { errores { codigo } } }'
KEEPALIVE_COMMENT = ":\n\n"
COMPLETE = "event: complete\ndata: \n\n"


class EventStream:
    """A stream as it comes."""

    def __init__(self, response: httpx2.Response) -> None:
        self.response = response
        self._chunks = response.aiter_text()
        self._unread = ""

    async def next(self) -> str:
        """The next event or comment; "" at the end."""
        async with asyncio.timeout(10):
            while "\n\n" not in self._unread:
                if not (more := await anext(self._chunks, "")):
                    assert self._unread == ""
                    return ""
                self._unread += more
        event, _, self._unread = self._unread.partition("\n\n")
        return event + "\n\n"

    async def data(self) -> Data:
        """That of the next event, which is a result; comments are passed over, as clients do."""
        while (text := await self.next()) == KEEPALIVE_COMMENT:
            pass
        event, data = text.removesuffix("\n\n").split("\n")
        assert event == "event: next"
        found: Data = json.loads(data.removeprefix("data: "))
        return found


@pytest.fixture
async def http(server: RunningServer) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(base_url=server.url, timeout=30) as client:
        yield client


@pytest.fixture
def runtime(server: RunningServer) -> Runtime:
    found: Runtime = server.app.state.runtime
    return found


@asynccontextmanager
async def operations(http: httpx2.AsyncClient, text: str, **headers: str) -> AsyncIterator[EventStream]:
    body = {"query": text}
    async with http.stream("POST", "/graphql", json=body, headers=ACCEPT_EVENTS | headers) as response:
        assert response.status_code == 200
        yield EventStream(response)


@asynccontextmanager
async def operations_there(there: GatedServer, text: str) -> AsyncIterator[EventStream]:
    async with (
        httpx2.AsyncClient(base_url=there.server.url, timeout=30) as client,
        client.stream("POST", "/events", content=text.encode()) as response,
    ):
        yield EventStream(response)


async def test_a_subscription_is_streamed(
    http: httpx2.AsyncClient, graphql: GraphQLClient, server: RunningServer
) -> None:
    async with operations(http, CHANGES) as events:
        assert events.response.headers["content-type"] == "text/event-stream; charset=utf-8"
        assert events.response.headers["cache-control"] == "no-store"
        assert events.response.headers["x-accel-buffering"] == "no"
        assert "content-encoding" not in events.response.headers
        first = '{"data":{"cambios":{"tipo":null,"operacion":"DESCONOCIDO"}}}'
        assert await events.next() == f"event: next\ndata: {first}\n\n"
        await graphql(ADD)
        assert (await events.data())["data"]["cambios"] == {"tipo": "Formador", "operacion": "CREADO"}
        assert server.stats == ServerStats(subscriptions=1)
    await wait_until(lambda: server.stats == ServerStats())


async def test_it_may_be_asked_for_by_get(http: httpx2.AsyncClient, server: RunningServer) -> None:
    async with http.stream("GET", "/graphql", params={"query": CHANGES}, headers=ACCEPT_EVENTS) as response:
        assert (await EventStream(response).data())["data"]["cambios"]["operacion"] == "DESCONOCIDO"
    await wait_until(lambda: server.stats == ServerStats())


@pytest.mark.parametrize("text", [TYPE, ADD])
async def test_a_single_operation_has_one_result_and_is_complete(http: httpx2.AsyncClient, text: str) -> None:
    async with operations(http, text) as events:
        assert "errors" not in await events.data()
        assert await events.next() == COMPLETE
        assert await events.next() == ""


async def test_in_the_reader_s_language(http: httpx2.AsyncClient) -> None:
    text = 'mutation { crearCliente(input: {nombre: ""}) { errores { mensaje } } }'
    async with operations(http, text, **{"accept-language": "eu"}) as events:
        assert "Datu hau falta da." in json.dumps(await events.data())


WRONG = ["{", "{ nothing }", "subscription { avisos(horasAnticipacion: 0) { tipo } }", "subscription { nothing }"]


@pytest.mark.parametrize("text", WRONG)
async def test_what_is_refused_is_an_event_that_says_why(
    http: httpx2.AsyncClient, server: RunningServer, text: str
) -> None:
    async with operations(http, text) as events:
        refusal = await events.data()
        assert refusal.keys() == {"errors"}
        assert "INTERNAL" not in json.dumps(refusal)
        assert [await events.next() for _ in range(2)] == [COMPLETE, ""]
    assert server.stats == ServerStats()


@pytest.mark.parametrize("text", WRONG)
async def test_it_is_an_ordinary_answer_for_who_takes_one(http: httpx2.AsyncClient, text: str) -> None:
    accept = {"accept": "application/graphql-response+json, text/event-stream"}
    answer = await http.post("/graphql", json={"query": text}, headers=accept)
    assert answer.status_code == 400
    assert answer.json().keys() == {"errors"}


async def test_it_shares_with_sockets_what_asks_the_same(
    http: httpx2.AsyncClient, subscribe: Subscribe, graphql: GraphQLClient, runtime: Runtime
) -> None:
    async with subscribe(LIVE) as socket, AsyncExitStack() as stack:
        await socket.next()
        everybody = [await stack.enter_async_context(operations(http, LIVE)) for _ in range(5)]
        for events in everybody:
            assert (await events.data())["data"]["avisos"]["lista"] == []
        assert (runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers) == (1, 1)
        owner = await do(graphql, "crearCliente", nombre="Forjas")
        given = {"proximaAccion": "Llamar", "fechaProximaAccion": "2026-11-23", "crearRecordatorio": True}
        await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **given)
        heard = [(await events.data())["data"] for events in everybody]
        assert heard == [await socket.next()] * 5
    await wait_until(lambda: (runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers) == (0, 0))


async def test_who_leaves_before_the_answer_ends_a_query_but_no_mutation(
    runtime: Runtime, graphql: GraphQLClient
) -> None:
    async with gated_server(runtime) as there:
        async with asyncio.TaskGroup() as group:
            asking = [group.create_task(_ask(there, text)) for text in (TYPE, ADD)]
            await wait_until(lambda: there.stats.operations == 2)
            await wait_until(lambda: there.executor.started == 2)
            await asyncio.sleep(0.1)  # `patience` looks only then whether anybody waits
            for task in asking:
                task.cancel()
        await wait_until(lambda: there.stats.operations == 1)
        there.executor.gate.set()
        await wait_until(lambda: there.stats == ServerStats())
    assert (await graphql("{ formadores { totalCount } }"))["formadores"]["totalCount"] == 1


async def _ask(there: GatedServer, text: str) -> None:
    async with operations_there(there, text) as events:
        await events.next()


async def test_hundreds_who_vanish_leave_nothing(runtime: Runtime, graphql: GraphQLClient) -> None:
    async with gated_server(runtime) as there:
        request = f"POST /events HTTP/1.1\r\nhost: x\r\ncontent-length: {len(LIVE)}\r\n\r\n{LIVE}".encode()
        port, writers = int(there.server.url.rpartition(":")[2]), []
        for _ in range(200):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(request)
            assert b" 200 " in await reader.readline()
            writers.append(writer)
        assert there.stats == ServerStats(subscriptions=200)
        assert (runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers) == (1, 1)
        for writer in writers:
            writer.transport.abort()
        await wait_until(lambda: there.stats == ServerStats())
        await wait_until(lambda: (runtime.alert_watcher.watchers, runtime.alert_watcher.subscribers) == (0, 0))
        await wait_until(lambda: not [one for one in asyncio.all_tasks() if one.get_name().startswith("event stream")])


async def test_who_asks_for_more_before_the_end_and_vanishes_leaves_nothing_either(runtime: Runtime) -> None:
    async with gated_server(runtime) as there:
        request = f"POST /events HTTP/1.1\r\nhost: x\r\ncontent-length: {len(CHANGES)}\r\n\r\n{CHANGES}".encode()
        reader, writer = await asyncio.open_connection("127.0.0.1", int(there.server.url.rpartition(":")[2]))
        writer.write(request * 3)
        await reader.readuntil(b"DESCONOCIDO")
        writer.transport.abort()
        await wait_until(lambda: there.stats == ServerStats())


async def test_a_stream_has_no_head_alone(http: httpx2.AsyncClient, server: RunningServer) -> None:
    answer = await http.head("/graphql", params={"query": CHANGES}, headers=ACCEPT_EVENTS)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")
    assert server.stats == ServerStats()


async def test_a_quiet_stream_says_now_and_then_that_it_lives(runtime: Runtime) -> None:
    async with (
        gated_server(runtime, limits_with(sse_keepalive=0.01)) as there,
        operations_there(there, CHANGES) as events,
    ):
        assert "DESCONOCIDO" in await events.next()
        assert [await events.next() for _ in range(3)] == [":\n\n"] * 3


async def test_a_server_that_stops_ends_its_streams_at_once_and_unfinished(runtime: Runtime) -> None:
    async with gated_server(runtime) as there, operations_there(there, CHANGES) as events:
        await events.next()
        there.events.stop()
        assert await events.next() == "", "a client that is not told of completion comes back"
        await wait_until(lambda: there.stats == ServerStats())


async def test_one_who_does_not_read_holds_nobody_up(runtime: Runtime, graphql: GraphQLClient) -> None:
    async with gated_server(runtime, limits_with(sse_keepalive=0.01)) as there:
        text = CHANGES.replace("operacion", " ".join(f"a{number}: operacion" for number in range(200)))
        _, slow = await asyncio.open_connection("127.0.0.1", int(there.server.url.rpartition(":")[2]), limit=1024)
        slow.write(f"POST /events HTTP/1.1\r\nhost: x\r\ncontent-length: {len(text)}\r\n\r\n{text}".encode())
        await wait_until(lambda: there.stats.subscriptions == 1)
        async with operations_there(there, CHANGES) as quick, connected_client(there.url) as client:
            there.executor.gate.set()
            await quick.next()
            for number in range(100):
                await client.answer(str(number), ADD)
            told = 0
            while told < 100:
                told += (await quick.next()).startswith("event: next")
        slow.transport.abort()
        await wait_until(lambda: there.stats == ServerStats())


async def test_an_event_costs_the_same_for_one_stream_and_for_many(
    http: httpx2.AsyncClient, graphql: GraphQLClient
) -> None:
    costs = []
    for count in (1, 8):
        async with AsyncExitStack() as stack:
            everybody = [await stack.enter_async_context(operations(http, CHANGES)) for _ in range(count)]
            for events in everybody:
                await events.data()
            with count_queries() as queries:
                await graphql(ADD)
                for events in everybody:
                    await events.data()
            costs.append(len(queries))
    assert costs[0] == costs[1]
