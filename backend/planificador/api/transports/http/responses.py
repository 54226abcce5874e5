"""Sending responses: entity tags and compression."""

import asyncio
import gzip
from collections.abc import Awaitable, Callable, Iterable
from hashlib import blake2b

from starlette.types import Message, Scope, Send

from planificador.api.transports.negotiation import ResponseOptions
from planificador.server.errors import NO_STORE
from planificador.server.etags import none_match
from planificador.server.request_headers import Header, list_header

COMPRESSION_THRESHOLD = 2048
"""Bytes from which a response is compressed for clients that accept it."""
COMPRESSION_LEVEL = 4
THREAD_THRESHOLD = 65536
"""Bytes from which a response is compressed in another thread."""
MAX_KEPT = 1024 * 1024
"""Bytes of a body that is kept with its compressed form until the next one."""
GZIP: Header = (b"content-encoding", b"gzip")


async def send_answer(
    scope: Scope,
    send: Send,
    options: ResponseOptions,
    status: int,
    body: bytes,
    further: Iterable[Header] = (),
    reader: int | None = None,
) -> None:
    """Send a response with further headers; to a GET, 304 where the client has it already.

    reader: The user, none of whose entity tags is another's, even where both have the same answer.
    """
    headers = [*options.headers, *further]
    if scope["method"] != "POST":
        tag = b'W/"' + blake2b(body, digest_size=16, key=b"%d" % (reader or 0)).hexdigest().encode() + b'"'
        headers.append((b"etag", tag))
        if status == 200 and not none_match(list_header(scope, b"if-none-match"), tag):
            await _send(send, 304, headers, b"")
            return
    if options.gzip and len(body) >= COMPRESSION_THRESHOLD:
        headers.append(GZIP)
        body = await _compression.compressed(body)
    headers.append((b"content-length", b"%d" % len(body)))
    await _send(send, status, headers, body)


def with_headers(send: Send, headers: Callable[[], Iterable[Header]]) -> Send:
    """Return a channel that adds headers to each response, as they are when it begins."""

    def send_with_headers(message: Message) -> Awaitable[None]:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], *headers()]
        return send(message)

    return send_with_headers


async def send_empty(send: Send, status: int, headers: list[Header]) -> None:
    """Send a response without a body."""
    await _send(send, status, [*headers, NO_STORE], b"")


class SharedCompression:
    """Compresses a body once for clients that receive it at the same time, as after a shared read (db/read_queue.py).

    It keeps the last one, of up to MAX_KEPT bytes.
    """

    def __init__(self) -> None:
        self._body: bytes | None = None
        self._compressed: asyncio.Future[bytes] | None = None

    async def compressed(self, body: bytes) -> bytes:
        """Return the body compressed."""
        if self._compressed is not None and body is self._body:
            return await asyncio.shield(self._compressed)
        compressed = _compress(body)
        if len(body) <= MAX_KEPT:
            self._body, self._compressed = body, compressed
        return await asyncio.shield(compressed)


_compression = SharedCompression()


def _compress(body: bytes) -> "asyncio.Future[bytes]":
    if len(body) >= THREAD_THRESHOLD:
        return asyncio.ensure_future(asyncio.to_thread(_gzip, body))
    compressed: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
    compressed.set_result(_gzip(body))
    return compressed


def _gzip(body: bytes) -> bytes:
    return gzip.compress(body, COMPRESSION_LEVEL, mtime=0)


async def _send(send: Send, status: int, headers: list[Header], body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
