"""Hand-made HTTP and WebSocket messages that no client library sends."""

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
"""Opcodes of frames."""
KEY = b"sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ=="


def post(*headers: bytes) -> bytes:
    """Return the request line and headers of a request to the endpoint."""
    lines = [b"POST /graphql HTTP/1.1", b"host: localhost", b"content-type: application/json", *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def upgrade(*headers: bytes, key: bytes = KEY) -> bytes:
    """Return the handshake of a WebSocket."""
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


async def exchange(url: str, *sent: bytes, timeout: float = 5) -> bytes:
    """Return what the server sends until it closes the connection. Raise TimeoutError when it does not."""
    async with connection(url) as (reader, writer):
        writer.writelines(sent)
        async with asyncio.timeout(timeout):
            try:
                return await reader.read()
            except ConnectionResetError:
                return b""


async def answer_head(url: str, sent: bytes, timeout: float = 5) -> bytes:
    """Return the status line and headers of the first response of a connection that stays open."""
    async with connection(url) as (reader, writer), asyncio.timeout(timeout):
        writer.write(sent)
        return await reader.readuntil(b"\r\n\r\n")


FLOOD = 64 * 1024 * 1024
"""Bytes that a flood sends, much more than a server reads before it closes and the network buffers."""


async def flood(url: str, head: bytes, piece: bytes) -> tuple[bytes, int]:
    """Send a head and then pieces without end. Return what the server says, and how many bytes it let be sent until it
    closed the connection: FLOOD when it did not."""
    async with connection(url) as (reader, writer), asyncio.timeout(30):
        answer = asyncio.create_task(_until_closed(reader))
        sent = 0
        with suppress(ConnectionError):
            writer.write(head)
            while sent < FLOOD:
                writer.write(piece)
                await writer.drain()
                sent += len(piece)
        writer.transport.abort()
        return await answer, sent


async def _until_closed(reader: asyncio.StreamReader) -> bytes:
    parts = []
    with suppress(ConnectionError):
        while part := await reader.read(65_536):
            parts.append(part)
    return b"".join(parts)


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


def text(payload: str) -> bytes:
    """Return a text message."""
    return frame(TEXT, payload.encode())


async def framed(reader: asyncio.StreamReader) -> tuple[int, bytes]:
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
        writer.write(text('{"type": "connection_init"}'))
        assert await framed(reader) == (TEXT, b'{"type":"connection_ack"}')
        yield reader, writer
