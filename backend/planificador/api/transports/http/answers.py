"""Sending a response: entity tags and compression."""

import asyncio
import gzip
from collections.abc import Iterable
from hashlib import blake2b

from starlette.types import Scope, Send

from planificador.api.transports.http.policy import ResponseOptions
from planificador.server.errors import NO_STORE
from planificador.server.etags import none_match
from planificador.server.request_headers import Header, list_header

COMPRESSION_THRESHOLD = 2048
"""Bytes from which a response is compressed for clients that accept it."""
COMPRESSION_LEVEL = 4
THREAD_THRESHOLD = 65536
"""Bytes from which a response is compressed in another thread."""
GZIP: Header = (b"content-encoding", b"gzip")


async def send_answer(
    scope: Scope, send: Send, options: ResponseOptions, status: int, body: bytes, further: Iterable[Header] = ()
) -> None:
    """Send a response with further headers; to a GET, 304 where the client has it already."""
    headers = [*options.headers, *further]
    if scope["method"] != "POST":
        tag = b'W/"' + blake2b(body, digest_size=16).hexdigest().encode() + b'"'
        headers.append((b"etag", tag))
        if status == 200 and not none_match(list_header(scope, b"if-none-match"), tag):
            await _send(send, 304, headers, b"")
            return
    if options.gzip and len(body) >= COMPRESSION_THRESHOLD:
        headers.append(GZIP)
        body = await asyncio.to_thread(_compress, body) if len(body) >= THREAD_THRESHOLD else _compress(body)
    headers.append((b"content-length", b"%d" % len(body)))
    await _send(send, status, headers, body)


async def send_empty(send: Send, status: int, headers: list[Header]) -> None:
    """Send a response without a body."""
    await _send(send, status, [*headers, NO_STORE], b"")


def _compress(body: bytes) -> bytes:
    return gzip.compress(body, COMPRESSION_LEVEL, mtime=0)


async def _send(send: Send, status: int, headers: list[Header], body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
