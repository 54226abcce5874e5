"""How an answer is sent."""

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
"""Bytes from which on an answer is compressed, for who takes it so."""
COMPRESSION_LEVEL = 4
THREAD_THRESHOLD = 65536
"""Bytes from which on it is compressed in another thread."""
GZIP: Header = (b"content-encoding", b"gzip")


async def send_answer(
    scope: Scope, send: Send, terms: ResponseOptions, status: int, body: bytes, further: Iterable[Header] = ()
) -> None:
    """Sends it; a GET's client that has it already is told so. further: headers beside those of the terms."""
    headers = [*terms.headers, *further]
    if scope["method"] != "POST":
        tag = b'W/"' + blake2b(body, digest_size=16).hexdigest().encode() + b'"'
        headers.append((b"etag", tag))
        if status == 200 and not none_match(list_header(scope, b"if-none-match"), tag):
            await _send(send, 304, headers, b"")
            return
    if terms.gzip and len(body) >= COMPRESSION_THRESHOLD:
        headers.append(GZIP)
        body = await asyncio.to_thread(_compressed, body) if len(body) >= THREAD_THRESHOLD else _compressed(body)
    headers.append((b"content-length", b"%d" % len(body)))
    await _send(send, status, headers, body)


async def send_empty(send: Send, status: int, headers: list[Header]) -> None:
    """An answer without a body."""
    await _send(send, status, [*headers, NO_STORE], b"")


def _compressed(body: bytes) -> bytes:
    return gzip.compress(body, COMPRESSION_LEVEL, mtime=0)


async def _send(send: Send, status: int, headers: list[Header], body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
