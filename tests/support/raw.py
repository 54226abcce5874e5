"""Raw HTTP and WebSocket messages, including those that a client library would refuse to send."""

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
"""The opcodes of WebSocket frames."""
WEBSOCKET_KEY = b"sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ=="


def post(*headers: bytes) -> bytes:
    """Return the request line and headers of a request to the endpoint."""
    lines = [b"POST /graphql HTTP/1.1", b"host: localhost", b"content-type: application/json", *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def upgrade(*headers: bytes, key: bytes = WEBSOCKET_KEY) -> bytes:
    """Return the request line and headers of a WebSocket handshake."""
    lines = [b"GET /graphql HTTP/1.1", b"host: localhost", b"connection: upgrade", b"upgrade: websocket", key]
    lines += [b"sec-websocket-version: 13", b"sec-websocket-protocol: graphql-transport-ws", *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n"


@asynccontextmanager
async def connection(url: str) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """Open a connection to the server; drop it at the end of the block."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    try:
        yield reader, writer
    finally:
        writer.transport.abort()


async def exchange(url: str, *chunks: bytes, timeout: float = 5) -> bytes:
    """Return the bytes that the server sends until it closes the connection; raise TimeoutError if it does not."""
    async with connection(url) as (reader, writer):
        writer.writelines(chunks)
        async with asyncio.timeout(timeout):
            try:
                return await reader.read()
            except ConnectionResetError:
                return b""


async def read_response_head(url: str, request: bytes, timeout: float = 5) -> bytes:
    """Return the status line and headers of the first response of a connection that stays open."""
    async with connection(url) as (reader, writer), asyncio.timeout(timeout):
        writer.write(request)
        return await reader.readuntil(b"\r\n\r\n")


FLOOD = 64 * 1024 * 1024
"""Bytes that `flood` sends: far more than the server reads before it closes plus the buffers of the network."""


async def flood(url: str, head: bytes, chunk: bytes) -> tuple[bytes, int]:
    """Send a head and then the same chunk until the server closes the connection or FLOOD bytes are sent. Return the
    server's answer and the number of bytes sent."""
    async with connection(url) as (reader, writer), asyncio.timeout(30):
        answer = asyncio.create_task(_until_closed(reader))
        sent = 0
        with suppress(ConnectionError):
            writer.write(head)
            while sent < FLOOD:
                writer.write(chunk)
                await writer.drain()
                sent += len(chunk)
        writer.transport.abort()
        return await answer, sent


async def _until_closed(reader: asyncio.StreamReader) -> bytes:
    chunks = []
    with suppress(ConnectionError):
        while chunk := await reader.read(65_536):
            chunks.append(chunk)
    return b"".join(chunks)


def frame(opcode: int, payload: bytes = b"", last: bool = True, masked: bool = True) -> bytes:
    """Return a client's frame, with a mask that changes nothing (RFC 6455 §5.2)."""
    head, mask = bytes([last << 7 | opcode]), masked << 7
    if len(payload) < 126:
        head += bytes([mask | len(payload)])
    elif len(payload) < 65_536:
        head += struct.pack("!BH", mask | 126, len(payload))
    else:
        head += struct.pack("!BQ", mask | 127, len(payload))
    return head + bytes(4 * masked) + payload


def text_frame(payload: str) -> bytes:
    """Return a client's text message as one frame."""
    return frame(TEXT, payload.encode())


async def read_frame(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    """Return the opcode and the payload of the server's next frame."""
    async with asyncio.timeout(10):
        opcode, length = await reader.readexactly(2)
        if length == 126:
            (length,) = struct.unpack("!H", await reader.readexactly(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", await reader.readexactly(8))
        return opcode & 15, await reader.readexactly(length)


@asynccontextmanager
async def websocket(url: str) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """Open an initialised WebSocket; drop it at the end of the block."""
    async with connection(url) as (reader, writer):
        writer.write(upgrade())
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 101 ")
        writer.write(text_frame('{"type": "connection_init"}'))
        assert await read_frame(reader) == (TEXT, b'{"type":"connection_ack"}')
        yield reader, writer
