"""Hand-made WebSocket frames: invalid ones close the socket, and a flood slows only its sender."""

import asyncio
import gc
import struct
from collections.abc import AsyncIterator, Callable

import pytest
from tests.clock import wait_until
from tests.server.conftest import Serve
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.raw import (
    BINARY,
    CLOSE,
    CONTINUATION,
    PING,
    PONG,
    TEXT,
    WEBSOCKET_KEY,
    exchange,
    frame,
    read_frame,
    text_frame,
    upgrade,
    websocket,
)
from tests.support.server import RunningServer

from planificador.api.execution.service import ServerStats
from planificador.server.connection_limiter import FRAME_BURST
from planificador.server.websocket_protocol import MAX_FRAGMENTS, LimitedWebSocketProtocol

pytestmark = pytest.mark.any_database

MESSAGE = '{"type":"ping"}'
ANSWER = TEXT, b'{"type":"pong"}'


@pytest.fixture
async def own_server(serve: Serve) -> AsyncIterator[RunningServer]:
    """Run a server without other clients."""
    async with serve() as server:
        yield server
    assert server.stats == ServerStats()


def open_protocol() -> LimitedWebSocketProtocol:
    """Return the protocol of the only open socket."""
    gc.collect()
    (protocol,) = [
        value
        for value in gc.get_objects()
        if isinstance(value, LimitedWebSocketProtocol) and value.transport.is_reading()
    ]
    return protocol


HANDSHAKES = {
    "no key": (upgrade(key=b"x: y"), 400),
    "a key too short": (upgrade(key=b"sec-websocket-key: abc"), 400),
    "a key too long": (upgrade(key=WEBSOCKET_KEY + b"A" * 5000), 400),
    "two keys": (upgrade(WEBSOCKET_KEY), 400),
    "another version": (upgrade().replace(b": 13", b": 8"), 400),
    "another method": (upgrade().replace(b"GET", b"POST", 1), 400),
    "an invalid header value": (upgrade(b"sec-websocket-protocol: \xff"), 400),
    "many headers": (upgrade(*[b"a: b"] * 200), 431),
    "a long header": (upgrade(b"x: " + b"y" * 20_000), 431),
    "a long target": (upgrade().replace(b" HTTP", b"?%s HTTP" % (b"a" * 9000)), 431),
    "a body": (upgrade(b"content-length: 5") + b"hello", 400),
    "chunks": (upgrade(b"transfer-encoding: chunked") + b"0\r\n\r\n", 400),
}


@pytest.mark.parametrize(("sent", "status"), HANDSHAKES.values(), ids=HANDSHAKES.keys())
async def test_an_invalid_handshake_is_rejected_and_closed(
    server: RunningServer, sent: bytes, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    answer = await exchange(server.url, sent, b"more")
    assert answer.startswith(b"HTTP/1.1 %d " % status)
    assert b"\r\ncontent-type: application/json; charset=utf-8\r\n" in answer
    assert b'"code":"' in answer
    assert len(answer) < 400  # the request is not repeated
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


INVALID_FRAMES = {
    "an unknown opcode": (b"\x83\x80\0\0\0\0", 1002),
    "no mask": (frame(TEXT, b"{}", masked=False), 1002),
    "reserved bits": (b"\xc1\x80\0\0\0\0", 1002),
    "a continuation without a start": (frame(CONTINUATION, b"{}"), 1002),
    "a text within a text": (frame(TEXT, b"{", last=False) + frame(TEXT, b"}"), 1002),
    "a fragmented ping": (frame(PING, last=False), 1002),
    "a long ping": (frame(PING, b"x" * 126), 1002),
    "a short close": (frame(CLOSE, b"\x03"), 1002),
    "a close with an invalid code": (frame(CLOSE, struct.pack("!H", 999)), 1002),
    "a close with an invalid reason": (frame(CLOSE, struct.pack("!H", 1000) + b"\xff"), 1007),
    "invalid UTF-8": (frame(TEXT, b"\xff\xfe"), 1007),
    "invalid UTF-8 across fragments": (frame(TEXT, b'{"\xc3', last=False) + frame(CONTINUATION, b'"}'), 1007),
    "invalid UTF-8, twice": (frame(TEXT, b"\xff") * 2 + frame(PING), 1007),
    "invalid UTF-8 and a close": (frame(TEXT, b"\xff") + frame(CLOSE, struct.pack("!H", 1000)), 1000),
    "an impossible length": (b"\x81\xff" + struct.pack("!Q", 2**62) + bytes(4), 1009),
    "a binary frame": (frame(BINARY, MESSAGE.encode()), 4400),
}

MESSAGES_BEFORE = {
    "no message": b"",
    "messages": text_frame(MESSAGE) * 3,
    "an operation": text_frame('{"id": "1", "type": "subscribe", "payload": {"query": "{"}}'),
}


@pytest.mark.parametrize(("sent", "code"), INVALID_FRAMES.values(), ids=INVALID_FRAMES.keys())
@pytest.mark.parametrize("before", MESSAGES_BEFORE.values(), ids=MESSAGES_BEFORE.keys())
async def test_an_invalid_frame_closes_with_its_code_and_no_log_entry(
    server: RunningServer, caplog: pytest.LogCaptureFixture, before: bytes, sent: bytes, code: int
) -> None:
    async with websocket(server.url) as (reader, writer):
        writer.write(before + sent)
        opcode, payload = await read_frame(reader)
        while opcode != CLOSE:  # the messages before the frame may be answered
            opcode, payload = await read_frame(reader)
        assert struct.unpack("!H", payload[:2]) == (code,)
    await wait_until(lambda: server.stats == ServerStats())
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_control_frames_are_read_between_fragments(server: RunningServer) -> None:
    async with websocket(server.url) as (reader, writer):
        writer.write(frame(TEXT, b'{"type":', last=False) + frame(PING, b"?") + frame(CONTINUATION, b'"ping"}'))
        assert await read_frame(reader) == (PONG, b"?")
        assert await read_frame(reader) == ANSWER


async def test_the_fragments_of_a_message_are_joined_at_max_fragments(own_server: RunningServer) -> None:
    message = b" " * 2 * MAX_FRAGMENTS + MESSAGE.encode()
    pieces = [frame(CONTINUATION, message[index : index + 1], last=False) for index in range(len(message))]
    async with websocket(own_server.url) as (reader, writer):
        writer.write(frame(TEXT, last=False) + b"".join(pieces) + frame(PING))
        assert await read_frame(reader) == (PONG, b"")
        assert len(open_protocol().frames) <= MAX_FRAGMENTS
        writer.write(frame(CONTINUATION))
        assert await read_frame(reader) == ANSWER


FLOODS: dict[str, Callable[[int], bytes]] = {
    "pongs": lambda count: frame(PONG) * count,
    "empty fragments": lambda count: frame(TEXT, last=False) + frame(CONTINUATION, last=False) * count,
    "messages": lambda count: text_frame('{"type":"pong"}') * count,
}


@pytest.mark.parametrize("flood", FLOODS.values(), ids=FLOODS.keys())
async def test_a_flood_of_frames_slows_only_its_sender(
    own_server: RunningServer, flood: Callable[[int], bytes]
) -> None:
    async with websocket(own_server.url) as (reader, writer), http_client(own_server.url) as http:
        writer.write(flood(5 * FRAME_BURST) + frame(PING, b"the last"))
        for _ in range(10):
            await GraphQLClient(http)("{ __typename }")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.read(1), 0.1)


async def test_pings_of_a_client_that_does_not_read_are_not_answered(own_server: RunningServer) -> None:
    async with websocket(own_server.url) as (reader, writer):
        protocol = open_protocol()
        protocol.pause_writing()  # like a full network buffer
        writer.write(frame(PING, b"first") + frame(TEXT, b"{", last=False))
        await wait_until(lambda: protocol.frames == [b"{"])
        protocol.resume_writing()
        writer.write(frame(PING, b"second"))
        assert await read_frame(reader) == (PONG, b"second")
