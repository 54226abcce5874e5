"""HTTP by hand, for what no client library would send."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit


def post(*headers: bytes) -> bytes:
    """The head of a request to the endpoint."""
    lines = [b"POST /graphql HTTP/1.1", b"host: localhost", b"content-type: application/json", *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n"


@asynccontextmanager
async def connection(url: str) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """A connection to the server, gone at the end of the block without a word."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    try:
        yield reader, writer
    finally:
        writer.transport.abort()


async def exchange(url: str, *sent: bytes, timeout: float = 5) -> bytes:
    """What the server says until it closes the connection. TimeoutError when it leaves it open."""
    async with connection(url) as (reader, writer):
        writer.writelines(sent)
        async with asyncio.timeout(timeout):
            try:
                return await reader.read()
            except ConnectionResetError:
                return b""
