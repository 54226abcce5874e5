"""How sockets live and end: what runs is counted and comes to its end, whoever leaves, and whatever goes wrong."""

import asyncio
import gc
import json
import socket
import struct
from typing import Any

import pytest
from tests.api.gates import Gated, changed, place
from tests.api.sockets import PROTOCOL, Line, call, calling, until
from tests.api.test_socket_protocol import ADD, CHANGES, TYPE, closed, lives
from tests.support.graphql import Data, GraphQLClient, send
from tests.support.server import RunningServer
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from planificador.api.counts import Counts
from planificador.api.members import Member
from planificador.api.sharing import Group
from planificador.api.sockets.messages import ACK
from planificador.api.sockets.server import Sockets
from planificador.api.sockets.socket import Socket
from planificador.api.stream_limits import StreamLimits
from planificador.api.streaming import Streaming
from planificador.app import House
from planificador.door.addresses import address_of
from planificador.door.wire import MAX_MESSAGE

pytestmark = pytest.mark.once
TRAINERS = "{ formadores { totalCount } }"


@pytest.fixture
def house(server: RunningServer) -> House:
    found: House = server.app.state.house
    return found


async def test_what_runs_is_counted(house: House) -> None:
    async with place(house) as there:
        async with calling(there.url) as line:
            await line.start("stream", CHANGES)
            await line.heard()
            await line.start("query", TYPE)
            await line.start("change", ADD)
            await until(lambda: there.runner.begun == 2)
            assert there.counts == Counts(sockets=1, subscriptions=1, operations=2)
            there.runner.gate.set()
            await until(lambda: there.counts == Counts(sockets=1, subscriptions=1))
            await line.stop("stream")
            await until(lambda: there.counts == Counts(sockets=1))
        await until(lambda: there.counts == Counts())


@pytest.mark.parametrize("politely", [True, False])
async def test_who_leaves_ends_its_queries_while_its_mutations_are_seen_through(
    house: House, graphql: GraphQLClient, politely: bool
) -> None:
    async with place(house) as there:
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
        await until(lambda: there.counts.operations == 2)
        assert there.counts.subscriptions == 0
        there.runner.gate.set()
        await until(lambda: there.counts == Counts())
        assert there.runner.begun == there.runner.ended == 3
    assert (await graphql(TRAINERS))["formadores"]["totalCount"] == 2


async def test_an_unexpected_error_is_the_operation_s_and_known_by_its_id(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    async with place(house, open_gate=True) as there, calling(there.url) as line:
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
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    said: list[Any] = []  # Any: what ASGI says

    async def receive() -> Any:
        return {"type": "websocket.receive", "text": '{"type": "connection_init"}'}

    async def send(message: Any) -> None:
        if message.get("text") == ACK:
            raise ValueError("a secret")
        said.append(message)

    counts = Counts()
    scope = {"type": "websocket", "headers": [], "subprotocols": [PROTOCOL], "client": None}
    streaming = Streaming(Gated(), house.context, counts)
    await Sockets(streaming, StreamLimits(), lambda head: True, address_of, print)(scope, receive, send)
    assert said[-1] == {"type": "websocket.close", "code": 4500, "reason": "Internal server error"}
    assert [one.levelname for one in caplog.records if one.exc_info] == ["ERROR"]
    assert counts == Counts()


async def test_a_socket_runs_so_many_operations_and_no_more(house: House) -> None:
    async with place(house, changed(socket_operations=2), open_gate=True) as there, calling(there.url) as line:
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


async def test_who_asks_too_often_is_told_so(house: House) -> None:
    async with (
        place(house, changed(rate=0.001, burst=2), open_gate=True) as there,
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


async def test_mutations_that_nobody_waits_for_count_too(house: House) -> None:
    async with place(house, changed(socket_operations=1)) as there, calling(there.url) as line:
        await line.start("a", ADD)
        await until(lambda: there.runner.begun == 1)
        await line.stop("a")
        await line.start("a", TYPE)
        assert (await line.heard())["type"] == "error"
        there.runner.gate.set()
        await until(lambda: there.counts.operations == 0)
        await lives(line, "a")


async def test_an_address_opens_so_many_sockets_and_no_more(house: House) -> None:
    async with place(house, changed(sockets_per_address=2)) as there:
        async with calling(there.url), calling(there.url):
            async with connect(there.url, subprotocols=[PROTOCOL]) as third:
                code, reason = await closed(third)
            assert code == 4429
            assert "sockets_per_address" in reason
            await until(lambda: there.counts.sockets == 2)
        await until(lambda: there.counts.sockets == 0)
        async with calling(there.url):
            pass


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1:1", "http://127.0.0.1.evil.example"]
)
async def test_a_foreign_page_s_socket_is_refused_before_it_is_accepted(server: RunningServer, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        await call(server.websocket_url, origin=origin)
    assert refused.value.response.status_code == 403


async def test_the_own_page_s_socket_is_not(server: RunningServer) -> None:
    async with calling(server.websocket_url, origin=server.url) as line:
        await lives(line)


async def test_a_socket_by_a_foreign_name_is_refused(server: RunningServer) -> None:
    url = server.websocket_url.replace("127.0.0.1", "evil.example")
    port = int(server.url.rpartition(":")[2])
    with pytest.raises(InvalidStatus) as refused:
        await call(url, host="127.0.0.1", port=port)
    assert refused.value.response.status_code == 403


async def test_a_message_beyond_reason_is_not_read(house: House) -> None:
    async with place(house) as there:
        for message in ("x" * (MAX_MESSAGE + 1), iter(["x" * (MAX_MESSAGE // 2)] * 3)):
            line = await call(there.url)
            await line.socket.send(message)
            assert (await closed(line.socket))[0] == 1009


async def test_a_server_that_stops_says_so_with_a_code_at_which_clients_come_back(house: House) -> None:
    async with place(house) as there:
        line = await call(there.url)
        await line.start("1", CHANGES)
        await line.heard()
    assert (await closed(line.socket))[0] == 1012


async def test_a_peer_that_is_gone_without_a_word_is_found(house: House) -> None:
    async with place(house, ws_ping_interval=0.05, ws_ping_timeout=0.05) as there:
        line = await call(there.url, ping_interval=None)
        await line.start("1", CHANGES)
        await line.heard()
        line.socket.transport.pause_reading()  # as if its network were away: not even a ping is answered
        await until(lambda: there.counts == Counts())
        line.vanish()


async def test_a_peer_that_answers_pings_stays(house: House) -> None:
    options: Data = {"ws_ping_interval": 0.01, "ws_ping_timeout": 10}
    async with place(house, open_gate=True, **options) as there, calling(there.url, ping_interval=None) as line:
        for number in range(20):
            await asyncio.sleep(0.01)  # the pings' time is uvicorn's, which nobody moves
            await lives(line, str(number))


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="the system's own patience counts")
async def test_a_peer_that_takes_nothing_for_long_is_let_go(house: House) -> None:
    async with place(house, open_gate=True, untaken=0.2, ws_ping_interval=None) as there:
        sock = socket.socket()
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sock.connect(("127.0.0.1", int(there.server.url.rpartition(":")[2])))
        line = await call(there.url, sock=sock, ping_interval=None, max_queue=1)
        await line.start("1", CHANGES)
        await line.heard()
        line.socket.transport.pause_reading()
        flood = asyncio.create_task(ask(line))
        await until(lambda: there.counts == Counts(), seconds=30)
        line.vanish()
        await asyncio.wait([flood])
        assert flood.exception()


async def ask(line: Line) -> None:
    """Wants ever more of what it does not read."""
    while True:
        await send(line.socket, {"type": "ping", "payload": {"": "x" * 1_000_000}})


async def test_what_is_no_text_at_all_closes_its_socket(house: House) -> None:
    async with place(house) as there:
        line = await call(there.url)
        payload = b"\xff\xfe{"
        frame = bytes([0x81, 0x80 | len(payload)]) + struct.pack("!I", 0) + payload
        line.socket.transport.write(frame)
        assert (await closed(line.socket))[0] == 1007


async def lines(url: str, count: int) -> list[Line]:
    return list(await asyncio.gather(*(call(url) for _ in range(count))))


async def test_who_all_come_at_once_have_one_beginning(house: House) -> None:
    async with place(house) as there:
        everybody = await lines(there.url, 40)
        for line in everybody:
            await line.start("1", CHANGES)
        for line in everybody:
            assert (await line.heard())["payload"]["data"]["cambios"]["operacion"] == "DESCONOCIDO"
        assert there.counts == Counts(sockets=40, subscriptions=40)
        for line in everybody:
            line.vanish()
        await until(lambda: there.counts == Counts())
        await until(lambda: house.surroundings.bell.listeners == 0)
        del everybody, line
        await until(lambda: not remaining())


def remaining() -> list[object]:
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, Socket | Member | Group)]
